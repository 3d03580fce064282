import { isInOrder, rowsByDay } from '../dataset/index.ts';
import { allRows, type Rows } from './rows.ts';

/** All rows of a table by a date, those without one last: the rows of any stretch of days are a slice. */
export type DayOrder = {
  /** The rows of which the day lies between two days, both included; `NO_DAY` for those without one. Not to be written in. */
  between(first: number, last: number): Rows;
  /** Whether the rows stand in this order in the table itself: then a slice of it is read as fast as the whole. */
  readonly isOwn: boolean;
};

export function dayOrder(days: Int32Array): DayOrder {
  const isOwn = isInOrder(days);
  const rows = isOwn ? allRows(days.length) : rowsByDay(days);
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
    isOwn,
    between: (first, last) =>
      rows.subarray(before(first), Math.max(before(first), before(last + 1))),
  };
}

/** How often rows are looked for by a date before they are sorted by it: that takes as long as so many looks at all of them. */
const WORTH_SORTING = 8;

/** The order by a date, each time it is asked for; `null` as long as it is not worth the work. Rows that stand so already have it at once. */
export function orderWhenWorth(days: Int32Array): () => DayOrder | null {
  let order = isInOrder(days) ? dayOrder(days) : null;
  let asked = 0;
  return () => {
    if (order === null && asked++ >= WORTH_SORTING) order = dayOrder(days);
    return order;
  };
}
