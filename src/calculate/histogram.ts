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

/** Counts numbers of days: whole numbers. A counter for each day between the least and the most. */
export function histogramOf(days: readonly number[] | Int32Array): Histogram {
  let [least, most] = [Infinity, -Infinity];
  for (let k = 0; k < days.length; k++) {
    const day = days[k] as number;
    if (day < least) least = day;
    if (day > most) most = day;
  }
  const counts = new Int32Array(days.length === 0 ? 0 : most - least + 1);
  for (let k = 0; k < days.length; k++) {
    const place = (days[k] as number) - least;
    counts[place] = (counts[place] as number) + 1;
  }
  const found: (readonly [number, number])[] = [];
  for (let place = 0; place < counts.length; place++)
    if (counts[place] !== 0) found.push([least + place, counts[place] as number]);
  return found;
}

/** The days that a record took, where only between which they lie is known; `null` for no upper end. */
export type OpenDays = { readonly least: number; readonly most: number | null };

/** Puts counts of days together: each number of days once, shortest first. */
export function mergedCounts(counts: Histogram): Histogram {
  const found = new Map<number, number>();
  for (const [days, count] of counts) found.set(days, (found.get(days) ?? 0) + count);
  return [...found].sort(([a], [b]) => a - b);
}

/**
 * The least and the most that a quantile can be when some further records may be counted or not, each with any number
 * of days between its ends; `null` for no upper end, or for nothing at all. Both are reached.
 *
 * @param open with how many records each; a record that is added with fewer days than the quantile never raises it, and
 * one with more never lowers it
 */
export function quantileBounds(
  sure: Histogram,
  open: readonly (readonly [days: OpenDays, count: number])[],
  tenths: number,
): { readonly least: number | null; readonly most: number | null } {
  const leasts = mergedCounts(open.map(([days, count]) => [days.least, count] as const));
  const mosts = mergedCounts(open.map(([days, count]) => [days.most ?? Infinity, count] as const));
  const least = furthest(sure, leasts, tenths, (day, found) => day < found);
  const most = furthest(sure, mosts.toReversed(), tenths, (day, found) => day > found);
  return { least, most: most === Infinity ? null : most };
}

/**
 * The quantile with as many of some records, the first ones, as move it further; found by halving, since each moves it less,
 * and never past its own days: so those of one number of days all move it, or none.
 * @param added how many records there are of which days, in the order in which they are added
 */
function furthest(
  sure: Histogram,
  added: Histogram,
  tenths: number,
  isFurther: (day: number, found: number) => boolean,
): number | null {
  const withFirst = (number: number) =>
    quantile(mergedCounts([...sure, ...added.slice(0, number)]), tenths);
  let [low, high] = [0, added.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = withFirst(middle);
    const [next] = added[middle] as Histogram[number];
    if (found === null || isFurther(next, found)) low = middle + 1;
    else high = middle;
  }
  return withFirst(low);
}
