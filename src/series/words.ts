import type { Break } from './pieces.ts';
import type { SeriesRow } from './row.ts';
import type { Series } from './series.ts';
import { share } from './share.ts';

/** The words that text, Markdown and the page of a series share. */

/**
 * A value with what it was divided from: `12,5% (1 / 8)`; of a range its ends, of nothing a dash. What is the quotient of
 * its teller and noemer has the decimals of its measure; what was printed otherwise stays as it was printed.
 */
export function valueText(
  { value, low, high, unit, teller, noemer }: Omit<SeriesRow, 'break'>,
  { decimals }: Pick<Series, 'decimals'>,
): string {
  const mark = unit === '%' ? '%' : '';
  if (value === null) {
    return low === null || high === null ? '-' : `${dutch(low)}-${dutch(high)}${mark}`;
  }
  if (teller === null || noemer === null) return `${dutch(value)}${mark}`;
  const isQuotient = mark === '%' && noemer > 0 && share(teller, noemer, decimals) === value;
  return `${dutch(value, isQuotient ? decimals : 0)}${mark} (${dutch(teller)} / ${dutch(noemer)})`;
}

/** Its status, and how it fits the definition: `leesbaar, benadering`. */
export const fitText = ({ status, how }: Pick<SeriesRow, 'status' | 'how'>): string =>
  how === null || how === 'ja' ? status : `${status}, ${how}`;

/** What must be known of the values: the conditions on which they are joined, and what stands with each. */
export const notesOf = ({ conditions, pieces }: Series): string[] => [
  ...new Set([
    ...conditions.map((condition) => `Voorwaarde: ${condition}`),
    ...pieces.flatMap(({ points }) => points).flatMap((point) => point.notes),
  ]),
];

/** The breaks beyond which there is more that is not shown. */
export function beyondOf(series: Series): Break[] {
  const shown = new Set(series.rows().map(({ piece }) => piece));
  return series.breaks.filter(({ pieces }) => !pieces.every((number) => shown.has(number)));
}

/** Where a series breaks, and why. */
export const breakText = ({ between, reasons }: Break): string =>
  `${whereText(between)}: ${reasons.map(({ why }) => why).join('; ')}`;

/** Between which periods, in words. */
export const whereText = ([before, after]: Break['between']): string =>
  before === after ? `in ${before}` : `tussen ${before} en ${after}`;

/** A number as it is written in Dutch: 30.974 and 0,7. @param least how many decimals it has at least */
export function dutch(value: number, least = 0): string {
  const [whole = '', part = ''] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  const shown = part.padEnd(least, '0');
  return shown === '' ? grouped : `${grouped},${shown}`;
}
