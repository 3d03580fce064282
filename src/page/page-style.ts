import { groundStyle } from './style.ts';

/** What the pages share: calm, one column for reading, cards and tables that fold on a narrow screen, and paper. */
export const pageStyle = (): string => `${groundStyle()}:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:var(--ground)}
.wrap{max-width:76rem;margin:0 auto;padding:0 1.5rem}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--paper);color:var(--link);padding:.5rem 1rem;border-radius:0 0 6px 6px;z-index:2}
.skip:focus{top:0}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:var(--link)}
p,ul,dl,h1,h2,h3,h4,h5{margin:0}
.top{padding:3rem 0 2rem}
h1{font-size:2.4rem;line-height:1.1;font-weight:650;letter-spacing:-.025em}
.top p{color:var(--soft);margin-top:.75rem;max-width:60rem}
h2{font-size:1.35rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;margin-bottom:1rem}
.intro{padding:1.75rem 0;border-top:1px solid var(--line)}
.intro ul.plain{list-style:none;padding:0;display:grid;gap:.35rem;max-width:52rem}
.intro ul.plain li:first-child{font-size:1.1rem}
.intro ul.notes{padding-left:1.2rem;display:grid;gap:.4rem;max-width:52rem;color:var(--ink)}
.key{color:var(--soft);font-size:.875rem;margin:-.5rem 0 1.25rem;max-width:52rem}
.changes{border-top:1px solid var(--line);padding:1.75rem 0 4rem}
.section{margin-bottom:3rem;scroll-margin-top:1rem}
.section>h3{font-size:1.2rem;font-weight:650;margin-bottom:.9rem;display:flex;align-items:baseline;gap:.6rem}
.section>h3 span{font-size:.875rem;font-weight:400;color:var(--soft)}
article.row{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem;margin-bottom:1rem;scroll-margin-top:1rem}
.row:target{outline:3px solid var(--link);outline-offset:2px}
article header{margin-bottom:.9rem}
h4{font-size:1rem;font-weight:400;line-height:1.7}
h4 .sva-code{font-size:.875rem}
h4 .title{font-weight:600;margin-left:.35rem}
.arrow,.none{color:var(--soft)}
h5{font-size:.8125rem;font-weight:600;color:var(--soft);margin-bottom:.3rem}
h5 em{font-style:normal;font-weight:400}h5 em::before{content:"· "}
.part+.part{margin-top:.7rem;padding-top:.7rem;border-top:1px solid var(--line)}
.clause{font-family:Georgia,Charter,"Bitstream Charter","Noto Serif","DejaVu Serif",serif;line-height:1.55;overflow-wrap:anywhere}
.clause .sva-code{font-family:"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif}
.source{font-size:.75rem;color:var(--soft);margin-top:.15rem}
.condition,.explanation{max-width:48rem;margin-bottom:.5rem}
.reasons{padding-left:1.1rem;color:var(--soft);font-size:.9375rem;max-width:48rem}
.details{margin-top:.9rem;font-size:.9375rem}
summary{cursor:pointer;color:var(--link);width:fit-content}
.details dl>div{display:grid;grid-template-columns:13rem 1fr;gap:0 1rem;padding:.35rem 0;border-top:1px solid var(--line)}
.details dl{margin-top:.6rem}
.details dt{color:var(--soft);overflow-wrap:anywhere}.details dt .sva-code{white-space:normal;height:auto}.details dd{margin:0;overflow-wrap:anywhere}
.mark{display:inline-block;border-radius:1em;padding:0 .65em;font-size:.8125rem;line-height:1.6;background:var(--quiet-bg);color:var(--ink);margin-right:.4em;white-space:nowrap}
.mark[data-verdict=met]{background:var(--good-bg);color:var(--good)}
.mark[data-verdict=not-met]{background:var(--bad-bg);color:var(--bad)}
.mark[data-verdict=undecided]{background:var(--mid-bg);color:var(--mid)}
.grid{border-collapse:collapse;width:100%;font-size:.9375rem;margin:.6rem 0}
.grid caption{text-align:left;font-weight:600;padding:.3rem 0}
.grid th,.grid td{text-align:left;vertical-align:top;font-weight:400;padding:.3rem .75rem .3rem 0;border-top:1px solid var(--line);overflow-wrap:break-word}
.grid .long,.receipt td{overflow-wrap:anywhere}
.listed :is(th,td):not(.long){max-width:16rem}
.grid thead th{font-size:.8125rem;font-weight:600;color:var(--soft);border-top:0}
.grid .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.parts{table-layout:fixed}.parts .number{width:28%;white-space:normal}
.wide{overflow-x:auto}
.receipt{font-size:.8125rem;color:var(--soft);overflow-wrap:anywhere}
@media (max-width:44rem){
.listed thead{display:none}
.listed tr{display:grid;grid-template-columns:fit-content(75%) minmax(0,1fr);gap:.2rem .6rem;border-top:1px solid var(--line);padding:.6rem 0}
.listed th,.listed td{border:0;padding:0}
.listed :is(th,td):not(.long){max-width:none;overflow-wrap:anywhere}
.listed .long{grid-column:1/-1}
.wrap{padding:0 1rem}
.top{padding-top:1.75rem}
h1{font-size:1.9rem}
article.row{padding:.9rem .9rem}
.details dl>div{grid-template-columns:1fr}
}
@media screen and (max-width:34rem){
.parts tr{display:flex;flex-wrap:wrap;gap:0 .75rem;border-top:1px solid var(--line);padding:.3rem 0}
.parts th,.parts td{border:0;padding:0}
.parts .number{width:auto;margin-left:auto}
.parts .number:nth-child(3){flex-basis:100%;color:var(--soft)}
.parts .number:empty{display:none}
}
@media print{
.sva{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--ground:#fff;--link:#000;
--good:#0f684d;--mid:#845400;--bad:#a3263b;--good-bg:#e2f2eb;--mid-bg:#fbf0da;--bad-bg:#fbe7e9;--quiet-bg:#f0f0f0;font-size:9.5pt}
@page{size:A4;margin:16mm 14mm}
:root{color-scheme:light;font-size:9.5pt}
.skip,.key .screen{display:none!important}
.wrap{max-width:none;padding:0}
.top{padding:0 0 1rem}
article.row{break-inside:avoid}
article.row{border-width:1px 0 0;border-radius:0;padding:.8rem 0;margin:0}
h2,h3,h4,h5,summary,article header{break-after:avoid}
.section{margin-bottom:1.5rem}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
summary{list-style:none;color:inherit}
summary::-webkit-details-marker{display:none}
rect,.mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.grid tr{break-inside:avoid}
.wide{overflow:visible}
.wide .grid thead .number{white-space:normal}
.wide .grid th,.wide .grid td{padding-right:.35rem;font-size:8pt}
}
`;
