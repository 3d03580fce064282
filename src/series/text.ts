import type { Break } from './pieces.ts';
import type { SeriesRow } from './row.ts';
import type { Series } from './series.ts';

/** A series as Dutch text for a terminal: its values, piece by piece, with what keeps the pieces apart. */
export function seriesText(series: Series): string {
  const { element, breaks } = series;
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
    lines.push(rowText(row));
  }
  if (rows.length === 0) lines.push('  geen waarden in deze jaren');
  const notes = new Set([
    ...series.conditions.map((condition) => `Voorwaarde: ${condition}`),
    ...series.pieces.flatMap(({ points }) => points).flatMap((point) => point.notes),
  ]);
  if (notes.size > 0) lines.push('', 'Voorbehoud:', ...[...notes].map((note) => `- ${note}`));
  const beyond = breaks.filter(({ pieces }) => !pieces.every((number) => shown.has(number)));
  if (beyond.length > 0) {
    lines.push('', 'Niet in deze reeks, want daar breekt zij (--across-breaks toont het):');
    lines.push(...beyond.map(breakText));
  }
  return `${lines.join('\n')}\n`;
}

function rowText(row: SeriesRow): string {
  const { period, contract, code, status, how, sources } = row;
  const fit = how === null || how === 'ja' ? '' : `, ${how}`;
  const from = sources === '' ? '' : `  [${sources}]`;
  return `  ${period.padEnd(10)}  ${valueText(row).padStart(16)}  ${code} (${contract})  ${status}${fit}${from}`;
}

function valueText({ value, low, high, unit, teller, noemer }: SeriesRow): string {
  const mark = unit === '%' ? '%' : '';
  if (value === null) {
    return low === null || high === null ? '-' : `${dutch(low)}-${dutch(high)}${mark}`;
  }
  const counts = teller === null || noemer === null ? '' : ` (${dutch(teller)} / ${dutch(noemer)})`;
  return `${dutch(value)}${mark}${counts}`;
}

const breakText = ({ between, reasons }: Break) =>
  `- ${whereText(between)}: ${reasons.map(({ why }) => why).join('; ')}`;

/** Between which periods, in words. */
export const whereText = ([before, after]: Break['between']): string =>
  before === after ? `in ${before}` : `tussen ${before} en ${after}`;

/** A number as it is written in Dutch: 30.974 and 0,7. */
function dutch(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}
