import { pageStyle } from '../page/index.ts';

/** The page of what an earlier account counts otherwise: then and now beside each other, or below on a narrow screen. */
export const sinceStyle = (): string => `${pageStyle()}
.intro h3{font-size:1rem;font-weight:600;margin:1.25rem 0 .4rem}
.intro .explanation{margin-top:.75rem;margin-bottom:0}
article h3{font-size:1rem;font-weight:400;line-height:1.7}
article h3 .title{font-weight:600}
article h4{font-size:.9375rem;font-weight:600;margin-bottom:.3rem}
.turned{display:flex;flex-wrap:wrap;gap:.2rem 2rem;margin-bottom:.5rem;font-variant-numeric:tabular-nums}
.turned>div{display:flex;gap:.5rem}
.turned dt{color:var(--soft)}.turned dd{margin:0}
.grid a.sva-code{text-decoration:none}
.grid a.sva-code:hover{border-color:currentColor}
.moves{padding-left:1.1rem;display:grid;gap:.5rem;max-width:60rem}
.ids{color:var(--soft);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
@media (max-width:44rem){
.listed td[data-side]{grid-column:1/-1}
.listed td[data-side]::before{content:attr(data-side) ": ";color:var(--soft)}
}
`;
