/** The colours: of each the text is readable on each ground (WCAG AA), in the light and in the dark. */
const colours = `
--ink:#1b2530;--soft:#536070;--line:#d8dde2;--paper:#fff;--ground:#f4f5f2;--link:#0b5a8a;
--good:#0f684d;--mid:#845400;--bad:#a3263b;--good-bg:#e2f2eb;--mid-bg:#fbf0da;--bad-bg:#fbe7e9;--quiet-bg:#ebeef1;`;
const darkColours = `
--ink:#e7ebef;--soft:#abb6c1;--line:#37424d;--paper:#1a2129;--ground:#11171d;--link:#8cc8f0;
--good:#72d2ae;--mid:#e9bb60;--bad:#f59fab;--good-bg:#173a2f;--mid-bg:#3d3015;--bad-bg:#45202a;--quiet-bg:#29333d;`;

/**
 * The picture and what the rows share with it. All names begin with `sva`, so that it can stand in a page that is not
 * ours, as a notebook is.
 */
export const pictureStyle = `
.sva{${colours}color:var(--ink);font:1rem/1.5 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){.sva{${darkColours}}}
.sva-fates{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15.5rem),1fr));gap:1.5rem 1.25rem;align-items:start}
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
.sva-code{display:inline-block;box-sizing:border-box;height:1.6em;line-height:1.5em;padding:0 .45em;border:1px solid var(--line);border-radius:4px;background:var(--quiet-bg);color:var(--ink);font-size:.75rem;font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums}
.sva-side .sva-code{border-color:currentColor;text-align:center;max-width:9rem;overflow:hidden;text-overflow:ellipsis}
.sva-other{background:none;border-style:dashed;font-weight:400}
.sva-end{color:var(--soft);padding-left:.4em}
.sva-codes{margin:0;line-height:2}
.sva-middle{position:relative;display:block;line-height:0}
.sva-middle svg{display:block;width:100%}
.sva-label{position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);background:var(--paper);padding:0 .25em;line-height:1.3;white-space:nowrap;font-size:.6875rem}
.sva-left{left:34%}.sva-right{left:66%}
`;

/** The page: calm, one column for reading with the filters beside it where there is room. */
export const pageStyle = `${pictureStyle}
:root{color-scheme:light dark}
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
.key .sva-code{font-size:.6875rem}
.changes{border-top:1px solid var(--line);padding:1.75rem 0 4rem}
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
.verdict{margin-top:.25rem;display:flex;flex-wrap:wrap;gap:.2rem .9rem;font-size:.875rem;align-items:center}
.severity{border:1px solid var(--soft);border-radius:1em;padding:0 .65em;font-size:.8125rem;color:var(--soft);line-height:1.6}
.severity[data-severity=high]{background:var(--ink);border-color:var(--ink);color:var(--paper);font-weight:600}
.severity[data-severity=medium]{border-color:var(--ink);color:var(--ink)}
.severity[data-severity=editorial]{border-style:dotted}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2rem;margin-bottom:1rem}
h5{font-size:.8125rem;font-weight:600;color:var(--soft);margin-bottom:.3rem}
h5 em{font-style:normal;font-weight:400}h5 em::before{content:"· "}
.part+.part{margin-top:.7rem;padding-top:.7rem;border-top:1px solid var(--line)}
.clause{font-family:Georgia,Charter,"Bitstream Charter","Noto Serif","DejaVu Serif",serif;line-height:1.55;overflow-wrap:anywhere}
.clause .sva-code{font-family:"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif}
.source{font-size:.75rem;color:var(--soft);margin-top:.15rem}
del{text-decoration:line-through 1.5px var(--bad);background:var(--bad-bg);border-radius:2px;padding:0 .1em}
ins{text-decoration:underline 2px var(--good);text-underline-offset:.2em;background:var(--good-bg);border-radius:2px;padding:0 .1em}
.condition,.explanation{max-width:48rem;margin-bottom:.5rem}
.reasons{padding-left:1.1rem;color:var(--soft);font-size:.9375rem;max-width:48rem}
.effect{border-collapse:collapse;width:100%;margin-top:1rem;font-size:.9375rem;table-layout:fixed}
.effect caption{text-align:left;font-weight:600;padding-bottom:.4rem}
.effect th,.effect td{text-align:left;font-weight:400;padding:.3rem .75rem .3rem 0;vertical-align:middle;border-top:1px solid var(--line);overflow-wrap:anywhere}
.effect .of-what{width:42%}.effect .of-number{width:26%}.effect .number{font-variant-numeric:tabular-nums}
.effect .step{padding-left:1rem}
.effect .bar{padding-right:0}
.effect svg{display:block;width:100%;overflow:visible}
.effect rect{fill:var(--soft)}.effect .more rect{fill:var(--good)}.effect .less rect{fill:var(--bad)}
.details{margin-top:.9rem;font-size:.9375rem}
summary{cursor:pointer;color:var(--link);width:fit-content}
.details dl>div{display:grid;grid-template-columns:13rem 1fr;gap:0 1rem;padding:.35rem 0;border-top:1px solid var(--line)}
.details dl{margin-top:.6rem}
.details dt{color:var(--soft);overflow-wrap:anywhere}.details dt .sva-code{white-space:normal;height:auto}.details dd{margin:0;overflow-wrap:anywhere}
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
.wrap{padding:0 1rem}
.top{padding-top:1.75rem}
h1{font-size:1.9rem}
.sides{grid-template-columns:1fr}
article.row{padding:.9rem .9rem}
.details dl>div{grid-template-columns:1fr}
.onesided li{padding:.55rem .9rem}
.effect,.effect tbody,.effect caption{display:block}.effect colgroup{display:none}
.effect tbody tr{display:grid;grid-template-columns:minmax(0,1fr) fit-content(50%);column-gap:.75rem;border-top:1px solid var(--line);padding:.3rem 0}
.effect tbody th,.effect tbody td{border:0;padding:0}
.effect tbody .number{text-align:right}.effect tbody .bar{grid-column:1/-1;padding:.2rem 0}
}
@media print{
.sva{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--ground:#fff;--link:#000;
--good:#0f684d;--mid:#845400;--bad:#a3263b;--good-bg:#e2f2eb;--mid-bg:#fbf0da;--bad-bg:#fbe7e9;--quiet-bg:#f0f0f0;font-size:9.5pt}
@page{size:A4;margin:16mm 14mm}
:root{color-scheme:light;font-size:9.5pt}
.skip,.beside,.key .screen{display:none!important}
.wrap{max-width:none;padding:0}
.top{padding:0 0 1rem}
.layout{display:block}
article.row,.sva-card,.onesided li{break-inside:avoid}
article.row{border-width:1px 0 0;border-radius:0;padding:.8rem 0;margin:0}
.onesided ul{border-width:1px 0 0;border-radius:0}
.onesided li{padding-inline:0}
h2,h3,h4,h5,summary,article header{break-after:avoid}
.sides{grid-template-columns:1fr 1fr}
.section{margin-bottom:1.5rem}
.sva-fates{display:block}
.sva-fate{margin-bottom:1rem}
.sva-fate h3{break-after:avoid}
.sva-fate ul{grid-template-columns:repeat(3,1fr)}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
summary{list-style:none;color:inherit}
summary::-webkit-details-marker{display:none}
del,ins,.severity,rect,.sva-card{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
