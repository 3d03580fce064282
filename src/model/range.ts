import { addMonths, dateOf, dayOf } from '../util/index.ts';
import type { Population } from './measure.ts';

/** The first and the last day that a cohort is asked of: those of the period, unless the measure has a range of its own. */
export function rangeOf(
  { range }: Pick<Population, 'range'>,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  if (range === undefined) return { from, to };
  if (typeof range === 'object') return { from: addMonths(to + 1, -range.months), to };
  const { year } = dateOf(to);
  return { from: dayOf(year, 1, 1), to: range === 'year' ? dayOf(year, 12, 31) : to };
}
