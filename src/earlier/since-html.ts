import { documentOf, type Html, html } from '../page/index.ts';
import type { RecordsBehind } from './records-behind.ts';
import type { Changed, Since } from './since.ts';
import { sinceStyle } from './since-style.ts';
import {
  aboutText,
  besideTexts,
  causeText,
  changesText,
  countText,
  datedText,
  datedTexts,
  figuresText,
  findingsText,
  findingTexts,
  moreOf,
  movedTexts,
  noMovesText,
  nowText,
  OTHER_DATA,
  peildatumText,
  SAME_MADE,
  sharedCause,
  WITHOUT_THEN,
  wayText,
} from './since-words.ts';
import { differenceWords } from './words.ts';

/**
 * What an earlier account counts otherwise, as one page for contract teams: with what it was made differently, all numbers
 * of then and now in a table, and each with its cause and its records. It needs nothing else, and has no script.
 */
export function renderSinceHtml(since: Since): string {
  const { causes, sameData, changes, beside } = since;
  const shared = sharedCause(since);
  const findings = findingsText(since.findings);
  return documentOf({
    title: `Wat nu anders is over ${aboutText(since)}`,
    style: sinceStyle(),
    body: html`<a class="skip" href="#inhoud">Naar de inhoud</a>
<header class="top"><div class="wrap">
<h1>Wat nu anders is over ${aboutText(since)}</h1>
<p>Naast de eerdere verantwoording, volgens de afspraken van ${since.contract}.<br>${peildatumText(since)}</p>
</div></header>
<main class="wrap" id="inhoud" tabindex="-1">
<section class="intro"><h2>In het kort</h2>
<ul class="plain"><li>${changesText(changes)}</li>${findings === null ? null : html`<li>${findings}</li>`}</ul>
<h3>${causes.length === 0 ? SAME_MADE : 'Anders dan toen'}</h3>
${causes.length === 0 ? null : html`<ul class="notes">${causes.map(({ text }) => html`<li>${text}</li>`)}</ul>\n`}${shared === null ? null : html`<p class="explanation">${shared}</p>\n`}${sameData === false ? html`<p class="explanation">${OTHER_DATA}</p>\n` : null}${changes.some(({ records }) => records?.by === 'dates') ? html`<p class="explanation">${WITHOUT_THEN}</p>\n` : null}</section>
${glance(since)}${changes.length === 0 ? null : html`<section class="changes"><h2>Elk getal, en wat erachter zit</h2>\n${clausesOf(changes).map((own) => clause(own, since))}</section>\n`}${
  beside.length === 0
    ? null
    : html`<section class="intro"><h2>Hetzelfde getal, en anders alleen in wat ernaast staat</h2>
<ul class="notes">${besideTexts(beside).map((text) => html`<li>${text}</li>`)}</ul>
</section>
`
}${findingsOf(since.findings)}${receipts(since)}</main>
`,
  });
}

/** All numbers of then and now, each a way to what is behind it. */
function glance({ changes }: Since): Html | null {
  const counted = changes.filter(({ kind }) => kind !== 'beside');
  if (counted.length === 0) return null;
  return html`<section class="intro"><h2>In één oogopslag</h2>
<table class="grid listed"><thead><tr><th scope="col">code</th><th scope="col">wat</th><th scope="col">eerst</th><th scope="col">nu</th></tr></thead>
<tbody>${counted.map(
    (change) =>
      html`<tr><td><a class="sva-code" href="#${idOf(change)}">${change.code}</a></td><th class="long" scope="row">${isLine(change) ? html`<span class="none" aria-hidden="true">↳</span> ` : null}${change.title}</th><td data-side="eerst">${figuresText(change.before)}</td><td data-side="nu"><b>${nowText(change)}</b></td></tr>\n`,
  )}</tbody></table>
</section>
`;
}

const isLine = ({ kind }: Changed): boolean => kind === 'line' || kind === 'duty-line';

const idOf = ({ period, code }: Changed): string => `${period}-${code}`.replaceAll(/[^\w.-]/g, '_');

/** The changes of each clause together: its headline and its lines. */
function clausesOf(changes: readonly Changed[]): Changed[][] {
  const byClause = new Map<string, Changed[]>();
  for (const change of changes)
    byClause.set(idOf(change), [...(byClause.get(idOf(change)) ?? []), change]);
  return [...byClause.values()];
}

function clause(own: readonly Changed[], since: Since): Html | null {
  const [first] = own;
  if (first === undefined) return null;
  const { code, kind, period } = first;
  const several = since.periods.length > 1 ? html` <span class="source">${period}</span>` : null;
  return html`<article class="row" id="${idOf(first)}">
<header><h3>${kind === 'beside' ? null : html`<span class="sva-code">${code}</span> `}<span class="title">${first.title}</span>${several}</h3></header>
${own.map((change, index) => part(change, index > 0, since))}</article>
`;
}

function part(change: Changed, isFurther: boolean, since: Since): Html {
  const { title, kind, before, records } = change;
  const cause = sharedCause(since) === null ? causeText(since, change) : null;
  const more = moreOf(change).map(differenceWords);
  return html`<section class="part">${isFurther ? html`<h4>${title}</h4>\n` : null}${
    kind === 'beside'
      ? null
      : html`<dl class="turned"><div><dt>eerst</dt><dd>${figuresText(before)}</dd></div><div><dt>nu</dt><dd><b>${nowText(change)}</b></dd></div></dl>\n`
  }${cause === null ? null : html`<p class="explanation">${cause}</p>\n`}${records === null ? null : recordsOf(records, change)}${
    more.length === 0
      ? null
      : html`<details class="details"${kind === 'beside' ? { html: ' open' } : null}><summary>Wat er ook anders is (${more.length})</summary>
<table class="grid listed"><thead><tr><th scope="col">waar</th><th scope="col">eerst</th><th scope="col">nu</th></tr></thead>
<tbody>${more.map(({ where, was, is }) => html`<tr><th class="long" scope="row">${where}</th><td data-side="eerst">${was}</td><td data-side="nu">${is}</td></tr>`)}</tbody></table>
</details>
`
  }</section>
`;
}

function recordsOf(behind: RecordsBehind, change: Changed): Html {
  if (behind.by === 'dates') return records(datedText(behind), datedTexts(behind), '; ');
  if (behind.moves.length === 0)
    return html`<p class="explanation">${sentence(noMovesText(change))}.</p>\n`;
  return html`<ul class="moves">${behind.moves.map((move) => html`<li>${records(`${countText(move)}: ${wayText(move)}`, movedTexts(move), ', ')}</li>`)}</ul>\n`;
}

/** How many records stand in the page at once; more are behind a summary that opens. */
const AT_ONCE = 12;

function records(text: string, named: readonly string[], between: string): Html {
  const all = html`<p class="ids">${named.join(between)}</p>`;
  return html`<p>${text}</p>${
    named.length === 0
      ? null
      : named.length <= AT_ONCE
        ? all
        : html`<details class="details"><summary>welke ${named.length}</summary>${all}</details>`
  }`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Each finding that came or went. */
function findingsOf(findings: Since['findings']): Html | null {
  const [text, named] = [findingsText(findings), findingTexts(findings)];
  if (text === null || named.length === 0) return null;
  return html`<section class="intro"><h2>Bevindingen in de gegevens</h2>
<ul class="notes">${named.map((line) => html`<li>${line}</li>`)}</ul>
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
