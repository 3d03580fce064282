import { groundStyle, pageStyle } from '../../../page/index.ts';

const picture = `.sva-fates{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15.5rem),1fr));gap:1.5rem 1.25rem;align-items:start}
.sva-fate h3{margin:0 0 .6rem;font-size:1rem;font-weight:600;line-height:1.2;border-bottom:3px solid;padding-bottom:.4rem}
.sva-fate h3 b{font-size:1.9rem;font-weight:600;letter-spacing:-.02em}
.sva-fate ul{list-style:none;margin:0;padding:0;display:grid;gap:.4rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15.5rem),1fr))}
.sva-fate[data-fate=onbekend],.sva-fate[data-fate=gelijk]{grid-column:1/-1}
.sva-fate{color:var(--soft)}
[data-fate=ja]{color:var(--good)}[data-fate=voorwaardelijk],[data-fate=gewijzigd]{color:var(--mid)}[data-fate=nee],[data-fate=vervallen]{color:var(--bad)}
.sva-sign{font-weight:700;font-size:1.15em}
.sva-card{display:block;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.45rem .6rem .5rem;color:inherit;text-decoration:none}
a.sva-card:hover{border-color:currentColor}
.sva-title{display:block;color:var(--ink);font-size:.8125rem;line-height:1.3;margin-bottom:.35rem}
.sva-flow{display:grid;grid-template-columns:max-content minmax(6.5rem,1fr) max-content;align-items:center;font-size:.75rem}
.sva-side{display:grid;gap:.5em}
.sva-side .sva-code{border-color:currentColor;text-align:center;max-width:9rem;overflow:hidden;text-overflow:ellipsis}
.sva-other{background:none;border-style:dashed;font-weight:400}
.sva-end{color:var(--soft);padding-left:.4em}
.sva-codes{margin:0;line-height:2}
.sva-middle{position:relative;display:block;line-height:0}
.sva-middle svg{display:block;width:100%}
.sva-label{position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);background:var(--paper);padding:0 .25em;line-height:1.3;white-space:nowrap;font-size:.6875rem}
.sva-left{left:34%}.sva-right{left:66%}
`;

/** The picture alone, to stand in a page that is not ours, as a notebook is. */
export const pictureStyle = (): string => `${groundStyle()}${picture}`;

/** The page of a diff: the filters beside the changes where there is room. */
export const diffStyle = (): string => `${pageStyle()}${picture}.key .sva-code{font-size:.6875rem}
form fieldset{border:0;margin:0;padding:0}
form legend,form label.name{display:block;font-size:.8125rem;font-weight:600;color:var(--soft);padding:0;margin-bottom:.3rem}
form{display:grid;gap:1rem;font-size:.9375rem}
form[hidden]{display:none}
form input[type=search],form select,form button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:5px;padding:.4rem .55rem;width:100%;min-height:2.4rem}
form button{width:auto;cursor:pointer;padding-inline:.9rem}
.check{display:flex;gap:.5rem;align-items:center;min-height:1.75rem}
.check input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--link);flex:none}
.check span{margin-left:auto;color:var(--soft);font-variant-numeric:tabular-nums}
.shown{font-size:.9375rem;font-weight:600;min-height:1.5em;margin-top:1rem}
.contents{font-size:.875rem;margin-top:1.5rem;border-top:1px solid var(--line);padding-top:1rem}
.contents ol{list-style:none;margin:0;padding:0}
.contents h3{font-size:.8125rem;font-weight:600;color:var(--soft);margin-bottom:.4rem}
.contents a{display:flex;gap:.75rem;justify-content:space-between;padding:.15rem 0;color:inherit;text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents span{color:var(--soft);font-variant-numeric:tabular-nums}
.verdict{margin-top:.25rem;display:flex;flex-wrap:wrap;gap:.2rem .9rem;font-size:.875rem;align-items:center}
.severity{border:1px solid var(--soft);border-radius:1em;padding:0 .65em;font-size:.8125rem;color:var(--soft);line-height:1.6}
.severity[data-severity=high]{background:var(--ink);border-color:var(--ink);color:var(--paper);font-weight:600}
.severity[data-severity=medium]{border-color:var(--ink);color:var(--ink)}
.severity[data-severity=editorial]{border-style:dotted}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2rem;margin-bottom:1rem}
del{text-decoration:line-through 1.5px var(--bad);background:var(--bad-bg);border-radius:2px;padding:0 .1em}
ins{text-decoration:underline 2px var(--good);text-underline-offset:.2em;background:var(--good-bg);border-radius:2px;padding:0 .1em}
.effect{border-collapse:collapse;width:100%;margin-top:1rem;font-size:.9375rem;table-layout:fixed}
.effect caption{text-align:left;font-weight:600;padding-bottom:.4rem}
.effect th,.effect td{text-align:left;font-weight:400;padding:.3rem .75rem .3rem 0;vertical-align:middle;border-top:1px solid var(--line);overflow-wrap:anywhere}
.effect .of-what{width:42%}.effect .of-number{width:26%}.effect .number{font-variant-numeric:tabular-nums}
.effect .step{padding-left:1rem}
.effect .bar{padding-right:0}
.effect svg{display:block;width:100%;overflow:visible}
.effect rect{fill:var(--soft)}.effect .more rect{fill:var(--good)}.effect .less rect{fill:var(--bad)}
.onesided{margin-bottom:.75rem}
.onesided ul{list-style:none;padding:0;margin-top:.6rem;background:var(--paper);border:1px solid var(--line);border-radius:8px}
.onesided li{padding:.55rem 1.25rem;overflow-wrap:anywhere}
.onesided li+li{border-top:1px solid var(--line)}
.onesided li b{font-weight:600}.onesided li .clause{display:block;margin-top:.1rem}
[hidden]{display:none!important}
@media (min-width:70rem){
.layout{display:grid;grid-template-columns:16.5rem minmax(0,1fr);gap:2.5rem;align-items:start}
.beside{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:1rem .5rem 1rem .25rem;margin:-1rem 0 0 -.25rem}
}
@media (max-width:69.99rem){
.beside{margin-bottom:2rem}
.contents ol{columns:15rem;column-gap:2rem}
}
@media (max-width:44rem){
.sides{grid-template-columns:1fr}
.onesided li{padding:.55rem .9rem}
.effect,.effect tbody,.effect caption{display:block}.effect colgroup{display:none}
.effect tbody tr{display:grid;grid-template-columns:minmax(0,1fr) fit-content(50%);column-gap:.75rem;border-top:1px solid var(--line);padding:.3rem 0}
.effect tbody th,.effect tbody td{border:0;padding:0}
.effect tbody .number{text-align:right}.effect tbody .bar{grid-column:1/-1;padding:.2rem 0}
}
@media print{
.beside{display:none!important}
.sva-card,.onesided li{break-inside:avoid}
del,ins,.severity,.sva-card{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.layout{display:block}
.onesided ul{border-width:1px 0 0;border-radius:0}
.onesided li{padding-inline:0}
.sides{grid-template-columns:1fr 1fr}
.sva-fates{display:block}
.sva-fate{margin-bottom:1rem}
.sva-fate h3{break-after:avoid}
.sva-fate ul{grid-template-columns:repeat(3,1fr)}
}
`;
