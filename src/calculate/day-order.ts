import { NO_DAY } from '../dataset/index.ts';
import { type Rows, rowsBetween, together } from './rows.ts';

/** All rows of a table by a date, those without one last: the rows of any stretch of days are a slice. */
export type DayOrder = {
  /** The rows of which the day lies between two days, both included; `NO_DAY` for those without one. Not to be written in. */
  between(first: number, last: number): Rows;
  /** Whether the rows stand in this order in the table itself: then a slice of it is read as fast as the whole. */
  readonly isOwn: boolean;
};

export function dayOrder(days: Int32Array): DayOrder {
  const rows = sorted(days);
  /** How many rows come before a day. */
  const before = (day: number): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((days[rows[middle] as number] as number) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    isOwn: rows.every((row, place) => row === place),
    between: (first, last) =>
      rows.subarray(before(first), Math.max(before(first), before(last + 1))),
  };
}

function sorted(days: Int32Array): Rows {
  const undated = rowsBetween(days, NO_DAY, NO_DAY);
  if (undated.length === days.length) return undated;
  const dated = rowsBetween(days, -NO_DAY, NO_DAY - 1);
  let [first, last] = [NO_DAY, -NO_DAY];
  for (let k = 0; k < dated.length; k++) {
    const day = days[dated[k] as number] as number;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  // Half of the bits at a time, so that one day far away (9999-12-31) costs no counter for each day up to it.
  const near = byPlace(dated, days, first, 0, Math.min(last - first, HALF));
  const all = last - first > HALF ? byPlace(near, days, first, 16, (last - first) >>> 16) : near;
  return undated.length === 0 ? all : together(all, undated);
}

const HALF = 0xffff;

/** Counting sort by 16 bits of the days since a first one: equal ones stay as they stood. */
function byPlace(rows: Rows, days: Int32Array, first: number, shift: number, most: number): Rows {
  const next = new Int32Array(most + 2);
  const placeOf = (row: number) => (((days[row] as number) - first) >>> shift) & HALF;
  for (let k = 0; k < rows.length; k++) {
    const after = placeOf(rows[k] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let place = 1; place < next.length; place++)
    next[place] = (next[place] as number) + (next[place - 1] as number);
  const result = new Int32Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const place = placeOf(row);
    result[next[place] as number] = row;
    next[place] = (next[place] as number) + 1;
  }
  return result;
}
