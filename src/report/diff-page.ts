/** The style sheet of the page of a diff: for screens wide and narrow, light and dark, and for paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5b6472;--line:#d9dee6;--paper:#fff;--tint:#f5f7fa;--accent:#1f5fa8;
--high:#a3231f;--high-tint:#fdecea;--medium:#8a5a00;--medium-tint:#fff4dc;--editorial:#4b5563;--editorial-tint:#eef1f5;
--undecided:#5b3f8c;--undecided-tint:#f2edfb;--come:#0b5c2a;--come-tint:#dff3e4;--gone:#8f1d1d;--gone-tint:#fbe3e1}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--soft:#a7b0bf;--line:#3a4350;--paper:#161b22;--tint:#1e2530;--accent:#8ab8f0;
--high:#ffb4ab;--high-tint:#3d1a18;--medium:#ffd58a;--medium-tint:#3a2c0c;--editorial:#c3cad5;--editorial-tint:#2a323d;
--undecided:#cdb8f5;--undecided-tint:#2d2440;--come:#9fe0b3;--come-tint:#143321;--gone:#ffb4ab;--gone-tint:#3d1a18}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:68rem;padding:1.5rem 1.25rem 4rem;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:2rem;line-height:1.2;margin:0 0 .25rem}h2{font-size:1.35rem;margin:2.5rem 0 .75rem}h3{font-size:1.05rem;margin:0 0 .35rem}h4{font-size:.8rem;margin:0 0 .35rem;color:var(--soft);font-weight:600;text-transform:uppercase;letter-spacing:.05em}
.titles,.source,.series,figcaption{color:var(--soft)}.titles{margin:0 0 1rem}
.summary{padding-left:1.2rem}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;border:2px solid var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}main:focus{outline:none}
.code{font-weight:700;font-variant-numeric:tabular-nums;white-space:nowrap}.nothing{color:var(--soft);font-weight:400;font-style:italic}
.notes{margin:2rem 0;padding:.25rem 1.25rem .75rem;background:var(--tint);border-left:4px solid var(--line);border-radius:.25rem}.notes h2{margin:.75rem 0 .5rem;font-size:1.05rem}.notes ul{padding-left:1.2rem;margin:0}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;padding:.9rem 1rem;margin:2rem -1rem 0;background:var(--paper);border-bottom:1px solid var(--line)}
form[hidden]{display:none}fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}legend{float:left;padding:0 .75rem 0 0;font-weight:600}
label{display:inline-flex;gap:.4rem;align-items:center;font-weight:500}select,input[type=search],button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .5rem;max-width:100%}
input[type=checkbox]{width:1.1rem;height:1.1rem;accent-color:var(--accent)}output{color:var(--soft)}
article{padding:1.1rem 0 1.1rem 1rem;border-top:1px solid var(--line);border-left:4px solid transparent}article[hidden],li[hidden],section[hidden],details[hidden]{display:none}
article.high{border-left-color:var(--high)}article.medium{border-left-color:var(--medium)}article.undecided{border-left-color:var(--undecided)}article.editorial{border-left-color:var(--line)}
.badges{margin:0 0 .75rem}.badge{display:inline-block;padding:.05rem .55rem;border-radius:1rem;font-size:.85rem;font-weight:600;background:var(--editorial-tint);color:var(--editorial)}
.badge.high{background:var(--high-tint);color:var(--high)}.badge.medium{background:var(--medium-tint);color:var(--medium)}.badge.undecided{background:var(--undecided-tint);color:var(--undecided)}
.series{font-size:.95rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}.sides>div{min-width:0}
figure{margin:0 0 .75rem}figcaption{font-size:.9rem}figcaption .code{color:var(--ink)}blockquote{margin:.2rem 0 0;padding:.5rem .75rem;background:var(--tint);border-radius:.3rem}.source{margin:.15rem 0 0;font-size:.8rem}
del{color:var(--gone);background:var(--gone-tint);text-decoration:line-through}ins{color:var(--come);background:var(--come-tint);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:2px}
.consequence{margin-top:.75rem}.consequence ul{margin:0;padding-left:1.2rem}.effect{margin-top:.75rem}.effect svg{max-width:28rem;width:100%;height:auto}
summary{cursor:pointer;color:var(--accent);padding:.25rem 0}.fields{margin-top:.5rem;font-size:.92rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-top:1px solid var(--line)}thead th{border-top:0;color:var(--soft);font-size:.85rem}tbody th{font-weight:600}
.fields table{table-layout:fixed}.fields th:first-child{width:26%}
.unknown{padding:.5rem 0;border-top:1px solid var(--line)}.unknown ul{list-style:none;padding:0;margin:.25rem 0 .5rem}.unknown li{padding:.3rem 0}.unknown b{font-weight:600}.clause{color:var(--soft)}
.flow svg text{font-size:13px;fill:var(--ink)}.flow .code,.flow tspan.code{font-weight:700}.flow .end,.waterfall .end{text-anchor:end}
.picture{width:100%;height:auto}.flow path{fill:none;stroke-width:2;stroke:var(--accent)}.flow path.ended{stroke:var(--high)}.flow path.series-voorwaardelijk{stroke:var(--medium);stroke-dasharray:8 4}.flow path.series-nee{stroke:var(--high);stroke-dasharray:2 4}.flow path.series-nvt{stroke:var(--soft)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;color:var(--soft);font-size:.9rem}.legend svg{vertical-align:middle}
.waterfall text{font-size:12px;fill:var(--ink)}.waterfall .whole{fill:var(--soft)}.waterfall .more{fill:var(--come)}.waterfall .less{fill:var(--gone)}
@media (max-width:46rem){body{padding:1rem .9rem 3rem}.sides{grid-template-columns:1fr;gap:.25rem}form{position:static;margin-inline:0;padding-inline:0}.picture,.legend{display:none}.flow table,.flow tbody,.flow tr,.flow td,.flow tbody th{display:block}.flow thead{display:none}.flow td{border:0;padding:.1rem 0}.flow tr{padding:.4rem 0}article{padding-left:.75rem}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--tint:#f5f5f5;--soft:#444;--line:#bbb}body{max-width:none;padding:0;font-size:10pt}form,.skip{display:none!important}figure,tr,li,.picture{break-inside:avoid}h2,h3,h4,.badges,summary{break-after:avoid}.picture{max-height:17cm}details:not([open]):not(.unknown){display:none}.unknown::details-content{content-visibility:visible;height:auto;display:block}.unknown .clause{display:none}.unknown li{padding:0}summary{color:inherit;list-style:none}.badge,del,ins,blockquote{print-color-adjust:exact}}
`;

/** The script of the page: what the filters choose shows, and is counted. Paper has what the screen shows. */
export const script = `
(() => {
  const form = document.getElementById('filters');
  if (!form) return;
  const rows = [...document.querySelectorAll('[data-row]')];
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const count = document.getElementById('count');
  const apply = () => {
    const chosen = new FormData(form);
    const severities = chosen.getAll('severity');
    const kind = chosen.get('kind');
    const spoor = chosen.get('spoor');
    const words = String(chosen.get('words')).toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const { kinds, severity, sporen } = row.dataset;
      row.hidden = !(severities.includes(severity)
        && (!kind || kinds.split(' ').includes(kind))
        && (!spoor || sporen.split('|').includes(spoor))
        && words.every((word) => texts.get(row).includes(word)));
      if (!row.hidden) shown += 1;
    }
    for (const list of document.querySelectorAll('details.unknown')) {
      const left = list.querySelectorAll('[data-row]:not([hidden])').length;
      list.hidden = left === 0;
      list.querySelector('.number').textContent = String(left);
      if (words.length > 0) list.open = left > 0;
    }
    for (const section of document.querySelectorAll('main > section')) {
      section.hidden = !section.querySelector('[data-row]:not([hidden])');
    }
    document.getElementById('none').hidden = shown > 0;
    count.textContent = shown + ' van ' + rows.length + ' onderdelen';
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
`;
