import { NO_DAY } from './column.ts';

/** The rows of which the second date comes before the first; none where one of them is empty. */
export function disorderedRows(first: Int32Array, second: Int32Array): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < first.length; row++) {
    const begin = first[row] as number;
    if ((second[row] as number) < begin && begin !== NO_DAY) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** The latest of some days; `null` when none is filled. */
export function latestDay(days: Int32Array): number | null {
  let latest = -NO_DAY;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number;
    if (day > latest && day !== NO_DAY) latest = day;
  }
  return latest === -NO_DAY ? null : latest;
}
