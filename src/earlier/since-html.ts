import { documentOf, type Html, html } from '../page/index.ts';
import { capital } from '../util/index.ts';
import type { Since } from './since.ts';
import { sinceStyle } from './since-style.ts';
import {
  type ChangeView,
  type RecordsTold,
  type RecordsView,
  type SinceView,
  sinceView,
} from './since-view.ts';
import { ONLY_BESIDE, SAME_MADE } from './since-words.ts';
import { differenceWords } from './words.ts';

/**
 * What an earlier account counts otherwise, as one page for contract teams: with what it was made differently, all numbers
 * of then and now in a table, and each with its cause and its records. It needs nothing else, and has no script.
 */
export function renderSinceHtml(since: Since): string {
  const view = sinceView(since);
  const { title, causes, findings, changes, onlyBeside } = view;
  const explanations = [view.shared, view.otherData, view.withoutThen].filter(
    (text) => text !== null,
  );
  return documentOf({
    title,
    style: sinceStyle(),
    body: html`<a class="skip" href="#inhoud">Naar de inhoud</a>
<header class="top"><div class="wrap">
<h1>${title}</h1>
<p>${view.comparedWith}<br>${view.peildatum}</p>
</div></header>
<main class="wrap" id="inhoud" tabindex="-1">
<section class="intro"><h2>In het kort</h2>
<ul class="plain"><li>${view.summary}</li>${findings === null ? null : html`<li>${findings.text}</li>`}</ul>
<h3>${causes.length === 0 ? SAME_MADE : 'Anders dan toen'}</h3>
${causes.length === 0 ? null : html`<ul class="notes">${causes.map((text) => html`<li>${text}</li>`)}</ul>\n`}${explanations.map((text) => html`<p class="explanation">${text}</p>\n`)}</section>
${glance(changes)}${changes.length === 0 ? null : html`<section class="changes"><h2>Elk getal, en wat erachter zit</h2>\n${clausesOf(changes).map((own) => clause(own, view))}</section>\n`}${
  onlyBeside.length === 0
    ? null
    : html`<section class="intro"><h2>${ONLY_BESIDE}</h2>
<ul class="notes">${onlyBeside.map((text) => html`<li>${text}</li>`)}</ul>
</section>
`
}${findingsOf(findings)}${receipts(since)}</main>
`,
  });
}

/** All numbers of then and now, each a way to what is behind it. */
function glance(changes: readonly ChangeView[]): Html | null {
  const rows = changes.flatMap((change) => {
    const { code, title, isLine, figures } = change;
    return figures === null
      ? []
      : html`<tr><td><a class="sva-code" href="#${idOf(change)}">${code}</a></td><th class="long" scope="row">${isLine ? html`<span class="none" aria-hidden="true">↳</span> ` : null}${title}</th><td data-side="eerst">${figures.was}</td><td data-side="nu"><b>${figures.is}</b></td></tr>\n`;
  });
  if (rows.length === 0) return null;
  return html`<section class="intro"><h2>In één oogopslag</h2>
<table class="grid listed"><thead><tr><th scope="col">code</th><th scope="col">wat</th><th scope="col">eerst</th><th scope="col">nu</th></tr></thead>
<tbody>${rows}</tbody></table>
</section>
`;
}

const idOf = ({ period, code }: ChangeView): string =>
  `${period}-${code}`.replaceAll(/[^\w.-]/g, '_');

/** The changes of each clause together: its headline and its lines. */
function clausesOf(changes: readonly ChangeView[]): ChangeView[][] {
  const byClause = new Map<string, ChangeView[]>();
  for (const change of changes)
    byClause.set(idOf(change), [...(byClause.get(idOf(change)) ?? []), change]);
  return [...byClause.values()];
}

function clause(
  own: readonly ChangeView[],
  { severalPeriods }: Pick<SinceView, 'severalPeriods'>,
): Html | null {
  const [first] = own;
  if (first === undefined) return null;
  const { code, title, figures, period } = first;
  const several = severalPeriods ? html` <span class="source">${period}</span>` : null;
  return html`<article class="row" id="${idOf(first)}">
<header><h3>${figures === null ? null : html`<span class="sva-code">${code}</span> `}<span class="title">${title}</span>${several}</h3></header>
${own.map((change, index) => part(change, index > 0))}</article>
`;
}

function part({ title, figures, cause, records, ...change }: ChangeView, isFurther: boolean): Html {
  const more = change.more.map(differenceWords);
  return html`<section class="part">${isFurther ? html`<h4>${title}</h4>\n` : null}${
    figures === null
      ? null
      : html`<dl class="turned"><div><dt>eerst</dt><dd>${figures.was}</dd></div><div><dt>nu</dt><dd><b>${figures.is}</b></dd></div></dl>\n`
  }${cause === null ? null : html`<p class="explanation">${cause}</p>\n`}${records === null ? null : recordsOf(records)}${
    more.length === 0
      ? null
      : html`<details class="details"${figures === null ? { html: ' open' } : null}><summary>Wat er ook anders is (${more.length})</summary>
<table class="grid listed"><thead><tr><th scope="col">waar</th><th scope="col">eerst</th><th scope="col">nu</th></tr></thead>
<tbody>${more.map(({ where, was, is }) => html`<tr><th class="long" scope="row">${where}</th><td data-side="eerst">${was}</td><td data-side="nu">${is}</td></tr>`)}</tbody></table>
</details>
`
  }</section>
`;
}

function recordsOf({ by, told }: RecordsView): Html {
  if (by === 'dates') return html`${told.map(records)}`;
  if (by === 'none')
    return html`${told.map(({ text }) => html`<p class="explanation">${capital(text)}.</p>\n`)}`;
  return html`<ul class="moves">${told.map((one) => html`<li>${records(one)}</li>`)}</ul>\n`;
}

/** How many records stand in the page at once; more are behind a summary that opens. */
const AT_ONCE = 12;

function records({ text, named, between }: RecordsTold): Html {
  const all = html`<p class="ids">${named.join(between)}</p>`;
  return html`<p>${text}</p>${
    named.length === 0
      ? null
      : named.length <= AT_ONCE
        ? all
        : html`<details class="details"><summary>welke ${named.length}</summary>${all}</details>`
  }`;
}

/** Each finding that came or went. */
function findingsOf(findings: SinceView['findings']): Html | null {
  if (findings === null || findings.named.length === 0) return null;
  return html`<section class="intro"><h2>Bevindingen in de gegevens</h2>
<ul class="notes">${findings.named.map((line) => html`<li>${line}</li>`)}</ul>
</section>
`;
}

const receipts = ({ before, after }: Since): Html =>
  html`<section class="intro receipt"><h2>Bewijs</h2>
<table class="grid listed"><thead><tr><th scope="col">wat</th><th scope="col">eerst</th><th scope="col">nu</th></tr></thead>
<tbody>${(
    [
      ['versie', 'version'],
      ['definities', 'definitions'],
      ['gegevens', 'data'],
      ['verteld', 'told'],
    ] as const
  ).map(
    ([name, key]) =>
      html`<tr><th class="long" scope="row">${name}</th><td data-side="eerst">${before.receipt[key] ?? '–'}</td><td data-side="nu">${after.receipt[key] ?? '–'}</td></tr>`,
  )}</tbody></table>
</section>
`;
