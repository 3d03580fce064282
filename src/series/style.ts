import { cellStyle, pageStyle } from '../page/index.ts';

/** The picture. All names begin with `sva`, so that it can stand in a page that is not ours. */
const chartStyle = `
.sva-chart{display:block;width:100%;max-width:44rem;height:auto;margin-bottom:1.5rem}
.sva-chart text{font-size:13px;fill:var(--soft)}
.sva-chart .tick{text-anchor:end}
.sva-chart .year,.sva-chart .piece,.sva-chart .break-name{text-anchor:middle}
.sva-chart .piece{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--ground);stroke-width:4px}
.sva-chart .break-name{fill:var(--bad);font-size:12px}
.sva-chart .rule{stroke:var(--line);stroke-width:1}
.sva-chart .line{fill:none;stroke:var(--link);stroke-width:2.5}
.sva-chart .point{fill:var(--link);stroke:var(--ground);stroke-width:1.5}
.sva-chart .range{fill:none;stroke:var(--soft);stroke-width:1.5}
.sva-chart .break{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:4 4}
`;

/** The page of a series: the picture above its tables. */
export const seriesStyle =
  (): string => `${pageStyle()}${chartStyle}.beside-picture h2{margin:1.75rem 0 .5rem}
.values{max-width:60rem}
.values thead .number{text-align:right}
.values td,.values th{padding-right:1rem}
@media (max-width:44rem){
.values thead{display:none}
.values tr{display:grid;grid-template-columns:1fr max-content;gap:.1rem .75rem;border-top:1px solid var(--line);padding:.5rem 0}
.values th,.values td{border:0;padding:0}
.values th{font-weight:600}
.values td:nth-child(n+3){grid-column:1/-1;color:var(--soft);font-size:.875rem}
}
@media print{.sva-chart{max-width:14cm}.sva-chart *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** The same picture, smaller, in a piece of a notebook. */
export const seriesCellStyle = (): string => `${cellStyle()}${chartStyle}
.sva-series .sva-chart{max-width:34rem}
.sva-series p{margin:.5rem 0}
`;
