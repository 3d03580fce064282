import { pageStyle } from '../page/index.ts';

/** The page of a series: the picture above its tables. */
export const seriesStyle = `${pageStyle}
.chart{display:block;width:100%;max-width:44rem;height:auto;margin-bottom:1.5rem}
.chart text{font-size:13px;fill:var(--soft)}
.chart .tick{text-anchor:end}
.chart .year,.chart .piece,.chart .break-name{text-anchor:middle}
.chart .piece{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--ground);stroke-width:4px}
.chart .break-name{fill:var(--bad);font-size:12px}
.chart .rule{stroke:var(--line);stroke-width:1}
.chart .line{fill:none;stroke:var(--link);stroke-width:2.5}
.chart .point{fill:var(--link);stroke:var(--ground);stroke-width:1.5}
.chart .range{fill:none;stroke:var(--soft);stroke-width:1.5}
.chart .break{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:4 4}
.beside-picture h2{margin:1.75rem 0 .5rem}
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
@media print{.chart{max-width:14cm}.chart *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
