import { pageStyle } from '../../page/index.ts';

/** The page of an account: the same as that of a diff, with tiles to look at and a number beside each clause. */
export const reportStyle = (): string => `${pageStyle()}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:.5rem;list-style:none;padding:0;margin-bottom:1.25rem}
.tile{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .4rem;align-items:baseline;align-content:start;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.5rem .6rem;color:inherit;text-decoration:none;height:100%}
.tile:hover{border-color:currentColor}
.tile b{font-weight:600;text-align:right;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.tile small{font-size:.75rem;font-weight:400}
.tile .name{grid-column:1/-1;font-size:.8125rem;line-height:1.3;color:var(--soft)}
.tile .of{grid-column:1/-1;font-size:.75rem;color:var(--soft);text-align:right;font-variant-numeric:tabular-nums}
.tile .meter{grid-column:1/-1}
.tile.empty{background:none;border-style:dashed}
.tile.empty b{font-weight:400;color:var(--soft);font-size:.8125rem}
.meter{display:block;width:100%;height:.8rem;margin-top:.25rem}
.meter .track{fill:var(--quiet-bg)}.meter .value{fill:var(--link)}.meter .range{fill:var(--soft)}.meter .norm{fill:var(--bad)}
.figure{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:baseline;margin-top:.3rem}
.figure b{font-size:1.5rem;font-weight:650;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.figure.none b{font-size:1rem;font-weight:400;color:var(--soft)}
.figure span{color:var(--soft);font-variant-numeric:tabular-nums}
.row .clause{margin:.6rem 0}
.said{white-space:pre-line;border-left:3px solid var(--line);padding-left:.8rem;margin:.5rem 0;max-width:48rem}
.details+.part{margin-top:.7rem;padding-top:.7rem;border-top:1px solid var(--line)}
.judged{list-style:none;padding:0;margin:.6rem 0;display:grid;gap:.3rem}
@media print{
.tiles{grid-template-columns:repeat(4,1fr)}
.tile{break-inside:avoid}
}
`;
