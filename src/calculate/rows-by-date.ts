import { type Rows, scratchOf } from './rows.ts';

/**
 * 1 where a day comes before another, 0 where it does not: the sign of their difference. To ask `<` is to take a branch, and
 * of dates in any order a processor guesses many of those wrongly.
 */
const isBefore = (day: number, other: number): number => (day - other) >>> 31;

/** The rows of which a day lies between two days, both included. */
export function rowsBetween(days: Int32Array, first: number, last: number): Rows {
  const found = scratchOf(days.length);
  const put = (row: number, at: number): number => {
    // Written over by the next row unless this one lies between.
    found[at] = row;
    const day = days[row] as number;
    return at + (1 ^ (isBefore(day, first) | isBefore(last, day)));
  };
  let [row, count] = [0, 0];
  for (; row + 3 < days.length; row += 4)
    count = put(row + 3, put(row + 2, put(row + 1, put(row, count))));
  for (; row < days.length; row++) count = put(row, count);
  return found.slice(0, count);
}

/** Those of the first so many rows of which a day is not before another. */
export function firstRowsFrom(many: number, days: Int32Array, first: number): Rows {
  const found = scratchOf(many);
  const put = (row: number, at: number): number => {
    found[at] = row;
    return at + (1 ^ isBefore(days[row] as number, first));
  };
  let [row, count] = [0, 0];
  for (; row + 3 < many; row += 4)
    count = put(row + 3, put(row + 2, put(row + 1, put(row, count))));
  for (; row < many; row++) count = put(row, count);
  return found.slice(0, count);
}

/**
 * Those of some rows of which the spell has a day between two days, both included.
 * @param rows `null` for all rows of the table: they need not be listed for it
 * @param out 1 when the end is the first day out, 0 when it is the last day in
 */
export function spellsIn(
  rows: Rows | null,
  begins: Int32Array,
  ends: Int32Array,
  { from, to, out }: { readonly from: number; readonly to: number; readonly out: number },
): Rows {
  const many = rows?.length ?? begins.length;
  const found = scratchOf(many);
  const put = (row: number, at: number): number => {
    const first = begins[row] as number;
    const last = (ends[row] as number) - out;
    found[at] = row;
    return at + (1 ^ (isBefore(to, first) | isBefore(last, from) | isBefore(last, first)));
  };
  let count = 0;
  if (rows === null) for (let row = 0; row < many; row++) count = put(row, count);
  else for (let k = 0; k < many; k++) count = put(rows[k] as number, count);
  return found.slice(0, count);
}
