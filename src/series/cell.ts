import { html, trusted } from '../page/index.ts';
import { seriesPicture } from './picture.ts';
import type { Series } from './series.ts';
import { seriesCellStyle } from './style.ts';
import { beyondOf, breakText, fitText, notesOf, valueText } from './words.ts';

/** A series in short as a piece of HTML to stand in a notebook: its picture, its values and what to know of them. */
export function renderSeriesCell(series: Series): string {
  const { element } = series;
  const rows = series.rows();
  const isBroken = new Set(rows.map(({ piece }) => piece)).size > 1;
  const notes = [...notesOf(series), ...beyondOf(series).map(breakText)];
  return html`<div class="sva sva-series"><style>${trusted(seriesCellStyle())}</style>
<p><span class="sva-code">${element.code}</span> <b>${element.title}</b><br>Set van Afspraken ${element.year}: de gepubliceerde waarden over de jaren</p>
${seriesPicture(series)}${
  rows.length === 0
    ? html`<p>Geen waarden in deze jaren.</p>\n`
    : html`<table class="sva-table"><thead><tr><th scope="col">periode</th><th scope="col" class="sva-number">waarde</th>${isBroken ? html`<th scope="col">stuk</th>` : null}<th scope="col">status</th><th scope="col">bron</th></tr></thead>
<tbody>${rows.map(
        (row) =>
          html`<tr><th scope="row">${row.period}</th><td class="sva-number">${valueText(row, series)}</td>${isBroken ? html`<td>${row.piece}</td>` : null}<td>${fitText(row)}</td><td>${row.sources}</td></tr>\n`,
      )}</tbody></table>
`
}${notes.length === 0 ? null : html`<ul>${notes.map((text) => html`<li>${text}</li>`)}</ul>\n`}</div>
`.html;
}
