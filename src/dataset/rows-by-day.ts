import { NO_DAY } from './column.ts';

/** The row numbers of a date field by day, equal days as they stand, rows without a day last. */
export function rowsByDay(days: Int32Array): Int32Array {
  const rows = new Int32Array(days.length);
  for (let row = 0; row < days.length; row++) rows[row] = row;
  let [first, last] = [NO_DAY, -NO_DAY];
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number;
    if (day < first) first = day;
    if (day > last && day !== NO_DAY) last = day;
  }
  if (first > last) return rows;
  // Half of the bits at a time, so that one day far away (9999-12-31) costs no counter for each day up to it.
  const most = Math.min(last - first, HALF);
  const near = byPlace(rows, days, (day) => (day - first) & HALF, most);
  if (last - first <= HALF) return near;
  return byPlace(near, days, (day) => (day - first) >>> 16, (last - first) >>> 16);
}

const HALF = 0xffff;

/** Whether the rows stand by day, those without a day last. */
export function isInOrder(days: Int32Array): boolean {
  for (let row = 1; row < days.length; row++)
    if ((days[row] as number) < (days[row - 1] as number)) return false;
  return true;
}

/** Counting sort by a number of each day, from 0: equal ones stay as they stood, and what has no day comes last. */
function byPlace(
  rows: Int32Array,
  days: Int32Array,
  numberOf: (day: number) => number,
  most: number,
): Int32Array {
  const placeOf = (row: number): number => {
    const day = days[row] as number;
    return day === NO_DAY ? most + 1 : numberOf(day);
  };
  const next = new Int32Array(most + 3);
  for (let row = 0; row < rows.length; row++) {
    const after = placeOf(row) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let place = 1; place < next.length; place++)
    next[place] = (next[place] as number) + (next[place - 1] as number);
  const sorted = new Int32Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const place = placeOf(row);
    const at = next[place] as number;
    sorted[at] = row;
    next[place] = at + 1;
  }
  return sorted;
}
