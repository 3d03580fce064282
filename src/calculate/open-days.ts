import { NO_DAY } from '../dataset/index.ts';
import type { Kinds } from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import type { Counted } from './count.ts';
import { type Histogram, histogramOf, type OpenDays } from './histogram.ts';
import { isSame, type Reach } from './reach.ts';
import { isRole } from './reference.ts';
import { maskOf, type Rows } from './rows.ts';
import type { Moment } from './selection.ts';

/**
 * The days of the records that certainly count, and of those that may or of which a date is not known, with how many there are
 * of each. Where the begin is known, and the end is a date that cannot be planned, the most is up to the peildatum. `null` where
 * none is in doubt.
 */
export function openDays(
  { from, to }: Kinds['duration'],
  { certain, possible, may }: Reach,
  { selection, table, impossible, uncertain }: Counted,
  { peildatum }: Moment,
): { readonly sure: Histogram; readonly open: readonly (readonly [OpenDays, number])[] } | null {
  const [begins, stops] = [selection.days(from), selection.days(to)];
  const [unsureBegin, unsureStop] = [may.unsure(from), may.unsure(to)];
  if (isSame(certain, possible) && unsureBegin === null && unsureStop === null) return null;
  const isPast = !isRole(to) && fieldAt(table.name, to).meta.toekomst !== 'kan';
  const [isCertain, isFree] = [maskOf(table.size, certain), maskOf(table.size, uncertain)];
  const [sure, perhaps, upTo] = [collected(possible), collected(possible), collected(possible)];
  let endless = 0;
  for (let k = 0; k < possible.length; k++) {
    const row = possible[k] as number;
    const [begin, stop] = [begins[row] as number, stops[row] as number];
    const isThere = begin !== NO_DAY && stop !== NO_DAY;
    // Also of an end before the begin, unless that counts as 0 days.
    const isWrong = impossible?.[row] === 1;
    const isUnsure = unsureBegin?.[row] === 1 || unsureStop?.[row] === 1;
    if (isThere && !isUnsure && !isWrong) {
      (isCertain[row] === 1 ? sure : perhaps).add(Math.max(0, stop - begin));
    } else if (isUnsure || isWrong || isFree[row] === 1) {
      const knowsBegin = begin !== NO_DAY && unsureBegin?.[row] !== 1 && !isWrong;
      if (knowsBegin && isPast) upTo.add(Math.max(0, peildatum - begin));
      else endless++;
    }
  }
  const open = [
    ...perhaps.counts().map(([days, count]) => [{ least: days, most: days }, count] as const),
    ...upTo.counts().map(([days, count]) => [{ least: 0, most: days }, count] as const),
    ...(endless === 0 ? [] : [[{ least: 0, most: null }, endless] as const]),
  ];
  return open.length === 0 ? null : { sure: sure.counts(), open };
}

/** Days of at most as many rows as there are, to be counted. */
function collected(rows: Rows): { add(days: number): void; counts(): Histogram } {
  const days = new Int32Array(rows.length);
  let number = 0;
  return {
    add: (day) => {
      days[number++] = day;
    },
    counts: () => histogramOf(days.subarray(0, number)),
  };
}
