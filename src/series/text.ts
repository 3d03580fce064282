import { sourcePlaces, statusWords } from './explained.ts';
import type { SeriesRow } from './row.ts';
import type { Series } from './series.ts';
import { beyondOf, breakText, fitText, notesOf, valueText } from './words.ts';

/** A series as Dutch text for a terminal: its values, piece by piece, with what keeps the pieces apart. */
export function seriesText(series: Series): string {
  const { element } = series;
  const rows = series.rows();
  const shown = new Set(rows.map(({ piece }) => piece));
  const several = shown.size > 1;
  const lines = [`${element.code} (${element.year})  ${element.title}`];
  let piece = 0;
  for (const row of rows) {
    if (row.piece !== piece && several) {
      lines.push('', `stuk ${row.piece}${row.part === null ? '' : `: ${row.part}`}`);
      if (row.break !== null) lines.push(`  sluit niet aan: ${row.break}`);
    }
    piece = row.piece;
    lines.push(rowText(row, series));
  }
  if (rows.length === 0) lines.push('  geen waarden in deze jaren');
  const notes = notesOf(series);
  if (notes.length > 0) lines.push('', 'Voorbehoud:', ...notes.map((note) => `- ${note}`));
  const words = statusWords(series);
  if (words.length > 0)
    lines.push('', 'Wat de woorden zeggen:', ...words.map((word) => `- ${word}`));
  const places = sourcePlaces(series);
  if (places.length > 0)
    lines.push('', 'Bronnen:', ...places.map(({ ids, text }) => `- [${ids.join(' ')}] ${text}`));
  const beyond = beyondOf(series);
  if (beyond.length > 0) {
    lines.push('', 'Niet in deze reeks, want daar breekt zij (--across-breaks toont het):');
    lines.push(...beyond.map((one) => `- ${breakText(one)}`));
  }
  return `${lines.join('\n')}\n`;
}

function rowText(row: SeriesRow, series: Series): string {
  const { period, contract, code, sources } = row;
  const from = sources === '' ? '' : `  [${sources}]`;
  return `  ${period.padEnd(10)}  ${valueText(row, series).padStart(16)}  ${code} (${contract})  ${fitText(row)}${from}`;
}
