/** Days and how many records took them, shortest first. */
export type Histogram = readonly (readonly [days: number, count: number])[];

/** The number of records. */
export function total(histogram: Histogram): number {
  return histogram.reduce((sum, [, count]) => sum + count, 0);
}

/**
 * The smallest value with at least ⌈q·n⌉ values at or below it (nearest rank), `null` of nothing. The median is q = 1/2.
 * @param tenths q in tenths, so that the rank is worked out in whole numbers: 5 for the median, 9 for p90
 */
export function quantile(histogram: Histogram, tenths: number): number | null {
  const n = total(histogram);
  if (n === 0) return null;
  const rank = Math.max(1, Math.ceil((tenths * n) / 10));
  let seen = 0;
  for (const [days, count] of histogram) {
    seen += count;
    if (seen >= rank) return days;
  }
  return null;
}

/** The days of all records together and their number: the mean as an exact fraction; `null` of nothing. */
export function mean(histogram: Histogram): { readonly days: number; readonly n: number } | null {
  const n = total(histogram);
  return n === 0
    ? null
    : { days: histogram.reduce((sum, [days, count]) => sum + days * count, 0), n };
}

/** Counts values. */
export function histogramOf(values: Iterable<number>): Histogram {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
