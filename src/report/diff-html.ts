import type { Diff } from './diff.ts';
import { flowOf } from './diff-flow.ts';
import { script, style } from './diff-page.ts';
import { reservationsOf, summaryOf } from './diff-summary.ts';
import {
  type DiffView,
  type ViewDetail,
  type ViewPart,
  type ViewRow,
  viewOf,
} from './diff-view.ts';
import { kindWords, severityWords } from './diff-words.ts';
import { waterfall } from './effect-chart.ts';
import { effectLines } from './effect-words.ts';
import { type Html, html, trusted } from './html.ts';
import { likeness, markedWords } from './marked-words.ts';
import { dateText, periodText } from './words.ts';

/**
 * A diff as one HTML page in Dutch that stands on its own: nothing is fetched, and without a script everything shows.
 * With one it can be filtered by kind of change, spoor, severity and words.
 */
export function renderDiffHtml(diff: Diff): string {
  const { from, to } = diff;
  const view = viewOf(diff);
  const page = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Van ${from.year} naar ${to.year}: wat er in de afspraken veranderde</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#inhoud">Naar de wijzigingen</a>
<header>
<h1>Van ${from.year} naar ${to.year}</h1>
<p class="titles">${from.title} <span aria-hidden="true">→</span><span class="sr"> naar </span> ${to.title}</p>
<ul class="summary">${summaryOf(diff).map((sentence) => html`<li>${sentence}</li>`)}</ul>
${countedNote(diff)}
</header>
${flowOf(diff, view)}
${reservations(diff)}
${filters(view)}
<main id="inhoud" tabindex="-1">
${view.sections.map((section) => sectionOf(view, section, diff))}
<p id="none" hidden>Geen wijziging voldoet aan deze keuze.</p>
</main>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return page.html;
}

function countedNote({ counted }: Diff): Html | null {
  if (counted === null) return null;
  const { name, from, to } = counted.period;
  return html`<p>Dezelfde gegevens zijn geteld volgens beide jaren, over ${periodText(name, from, to)}, peildatum ${dateText(counted.peildatum)}.</p>`;
}

function reservations(diff: Diff): Html | null {
  const notes = reservationsOf(diff);
  if (notes.length === 0) return null;
  return html`<aside class="notes" aria-labelledby="voorbehoud"><h2 id="voorbehoud">Voorbehoud</h2><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul></aside>`;
}

/** The filters; hidden until the script that they need runs. */
function filters({ rows }: DiffView): Html | null {
  if (rows.length === 0) return null;
  const kinds = [...new Set(rows.flatMap((row) => row.kinds))];
  const sporen = [...new Set(rows.flatMap((row) => row.sporen))].sort();
  const option = (value: string, text: string) => html`<option value="${value}">${text}</option>`;
  const known = Object.entries(kindWords).filter(([kind]) => (kinds as string[]).includes(kind));
  return html`<form id="filters" hidden aria-label="Wijzigingen kiezen">
<fieldset><legend>Gevolg</legend>${Object.entries(severityWords).map(
    ([severity, text]) =>
      html`<label><input type="checkbox" name="severity" value="${severity}" checked> ${text}</label>`,
  )}</fieldset>
<label>Soort wijziging <select name="kind">${option('', 'alle')}${known.map(([kind, text]) => option(kind, text))}</select></label>
<label>Spoor <select name="spoor">${option('', 'alle')}${sporen.map((spoor) => option(spoor, spoor))}</select></label>
<label>Zoeken <input type="search" name="words" autocomplete="off"></label>
<button type="reset">Alles tonen</button>
<output id="count" aria-live="polite"></output>
</form>`;
}

function sectionOf({ rows }: DiffView, section: string, diff: Diff): Html {
  const own = rows.filter((row) => row.section === section);
  const unknown = own.filter((row) => row.unknown);
  const known = own.filter((row) => !row.unknown);
  return html`<section><h2>${section}</h2>
${known.map(rowOf)}
${unknown.length === 0 ? null : unknownOf(unknown, diff)}
</section>
`;
}

function unknownOf(rows: readonly ViewRow[], { from, to }: Diff): Html {
  const sides = [
    [from.year, to.year, rows.filter(({ was }) => was.length > 0)],
    [to.year, from.year, rows.filter(({ becomes }) => becomes.length > 0)],
  ] as const;
  return html`${sides.map(([here, there, own]) =>
    own.length === 0
      ? null
      : html`<details class="unknown"><summary>Alleen in ${here}; of het in ${there} was, is niet bekend (<span class="number">${own.length}</span>)</summary><ul>${own.map(
          (row) =>
            html`<li${attributes(row)}>${[...row.was, ...row.becomes].map(
              (part) => html`${keyOf(part)} <b>${part.title}</b>${clauseOf(part)}`,
            )}</li>`,
        )}</ul></details>`,
  )}`;
}

const keyOf = ({ key }: ViewPart) =>
  key.includes('/') ? null : html`<span class="code">${key}</span>`;
const clauseOf = ({ wording }: ViewPart) =>
  wording === '' ? null : html`<span class="clause"> “${wording}”</span>`;

/** What the filters look at. */
const attributes = ({ kinds, severity, sporen }: ViewRow) =>
  html` data-row data-kinds="${kinds.join(' ')}" data-severity="${severity}" data-sporen="${sporen.join('|')}"`;

function rowOf(row: ViewRow): Html {
  const { was, becomes, label, severity, comparability, consequences, details, effects } = row;
  const isDocument = was.length + becomes.length === 0;
  return html`<article class="${severity}"${attributes(row)}>
<h3>${isDocument ? 'Document' : html`${codes(was)} <span aria-hidden="true">→</span><span class="sr"> wordt </span> ${codes(becomes)}`}</h3>
<p class="badges"><span class="badge ${severity}">${severityWords[severity]}</span> <span class="badge">${label}</span>${
    comparability === null ? null : html` <span class="series">${comparability}</span>`
  }</p>
${isDocument ? null : sidesOf(row)}
<div class="consequence"><h4>Gevolg</h4><ul>${consequences.map((text) => html`<li>${text}</li>`)}</ul>${effects.map(
    (effect) => {
      const lines = effectLines(effect);
      if (lines.length === 0) return null;
      return html`<div class="effect">${waterfall(effect)}<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`;
    },
  )}</div>
${details.length === 0 ? null : detailsOf(details, was.length + becomes.length > 2)}
</article>
`;
}

const codes = (parts: readonly ViewPart[]) =>
  parts.length === 0
    ? html`<span class="nothing">niets</span>`
    : html`${parts.map((part, index) => html`${index === 0 ? null : ', '}${keyOf(part) ?? part.title}`)}`;

/** Both clauses side by side, with what went marked in the older and what came in the newer. */
function sidesOf({ was, becomes }: ViewRow): Html {
  const [a, b] = [was[0]?.wording ?? '', becomes[0]?.wording ?? ''];
  const marked = was.length === 1 && becomes.length === 1 && likeness(a, b) >= 0.4;
  return html`<div class="sides"><div><h4>Was</h4>${
    was.length === 0
      ? html`<p class="nothing">–</p>`
      : was.map((part) => clause(part, marked ? [b, 'gone'] : null))
  }</div><div><h4>Wordt</h4>${
    becomes.length === 0
      ? html`<p class="nothing">–</p>`
      : becomes.map((part) => clause(part, marked ? [a, 'come'] : null))
  }</div></div>`;
}

function clause(
  part: ViewPart,
  beside: readonly [other: string, kind: 'gone' | 'come'] | null,
): Html {
  const { title, wording, source } = part;
  const text = beside === null ? wording : changed(wording, ...beside);
  return html`<figure><figcaption>${keyOf(part)} ${title}</figcaption>${
    wording === '' ? null : html`<blockquote>${text}</blockquote>`
  }${source === '' ? null : html`<p class="source">${source}</p>`}</figure>`;
}

/** One side of two texts: the words that only it has are marked, by an element and not by colour alone. */
function changed(text: string, other: string, kind: 'gone' | 'come'): Html {
  const words = kind === 'gone' ? markedWords(text, other) : markedWords(other, text);
  return html`${words.map((part) => {
    if (part.kind === 'same') return part.text;
    if (part.kind !== kind) return null;
    return kind === 'gone' ? html`<del>${part.text}</del>` : html`<ins>${part.text}</ins>`;
  })}`;
}

function detailsOf(details: readonly ViewDetail[], many: boolean): Html {
  return html`<details class="fields"><summary>Wat er precies anders is (${details.length})</summary>
<table><thead><tr><th scope="col">wat</th><th scope="col">was</th><th scope="col">wordt</th></tr></thead><tbody>${details.map(
    ({ about, label, before, after }) =>
      html`<tr><th scope="row">${many ? `${about}: ` : ''}${label}</th><td>${before ?? html`<span class="nothing">niets</span>`}</td><td>${after ?? html`<span class="nothing">niets</span>`}</td></tr>`,
  )}</tbody></table></details>`;
}
