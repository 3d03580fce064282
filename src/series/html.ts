import { documentOf, type Html, html } from '../page/index.ts';
import { sourcePlaces, statusWords } from './explained.ts';
import { seriesPicture } from './picture.ts';
import type { SeriesRow } from './row.ts';
import type { Series } from './series.ts';
import { seriesStyle } from './style.ts';
import { beyondOf, breakText, fitText, notesOf, valueText } from './words.ts';

/**
 * A series as one page that needs nothing else: a picture with its breaks, and the table of its values with where each
 * comes from. There is no script in it.
 */
export function renderSeriesHtml(series: Series): string {
  const { element } = series;
  const rows = series.rows();
  const pieces = [...new Set(rows.map(({ piece }) => piece))];
  const [notes, beyond] = [notesOf(series), beyondOf(series)];
  const list = (title: string, texts: readonly (string | Html)[]) =>
    texts.length === 0
      ? null
      : html`<section class="intro"><h2>${title}</h2>
<ul class="notes">${texts.map((text) => html`<li>${text}</li>`)}</ul>
</section>
`;
  return documentOf({
    title: `${element.code} ${element.title}`,
    style: seriesStyle(),
    body: html`<a class="skip" href="#inhoud">Naar de inhoud</a>
<header class="top"><div class="wrap">
<h1>${element.title}</h1>
<p><span class="sva-code">${element.code}</span> Set van Afspraken ${element.year}: de gepubliceerde waarden over de jaren</p>
</div></header>
<main class="wrap" id="inhoud" tabindex="-1">
<section class="intro beside-picture">${seriesPicture(series) ?? html`<p>Geen waarden in deze jaren.</p>\n`}${pieces.map(
      (piece) =>
        pieceTable(
          rows.filter((row) => row.piece === piece),
          pieces.length > 1,
          series,
        ),
    )}</section>
${list('Voorbehoud', notes)}${list('Wat de woorden zeggen', statusWords(series))}${list(
  'Bronnen',
  sourcePlaces(series).map(
    ({ ids, text }) =>
      html`${ids.map((id) => html`<span class="sva-code" id="${anchorOf(id)}">${id}</span> `)}${text}`,
  ),
)}${list('Niet in deze reeks, want daar breekt zij', beyond.map(breakText))}</main>
`,
  });
}

/** Where on the page it says what a label stands for. */
const anchorOf = (id: string): string => `bron-${id}`;

function pieceTable(rows: readonly SeriesRow[], isNumbered: boolean, series: Series): Html | null {
  const [first] = rows;
  if (first === undefined) return null;
  return html`${isNumbered ? html`<h2>Stuk ${first.piece}${first.part === null ? null : `: ${first.part}`}</h2>\n` : null}${
    first.break === null ? null : html`<p class="explanation">Sluit niet aan: ${first.break}</p>\n`
  }<table class="grid values"><thead><tr><th scope="col">periode</th><th scope="col" class="number">waarde</th><th scope="col">geteld als</th><th scope="col">status</th><th scope="col">bron</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${row.period}</th><td class="number">${row.value === null && row.low === null ? '–' : valueText(row, series)}</td><td>${row.code} (${row.contract})</td><td>${fitText(row)}</td><td>${row.origin === 'publicatie' ? row.sources.split(' ').map((id) => html`<a href="#${anchorOf(id)}">${id}</a> `) : row.sources}</td></tr>`,
  )}</tbody></table>
`;
}
