import { NO_DAY } from '../dataset/index.ts';
import type { Kinds } from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import type { Counted } from './count.ts';
import type { OpenDays } from './histogram.ts';
import { isSame, type Reach } from './reach.ts';
import { isRole } from './reference.ts';
import { maskOf } from './rows.ts';
import type { Moment } from './selection.ts';

/**
 * The days of the records that certainly count, and of those that may or of which a date is not known. Where the begin is
 * known, and the end is a date that cannot be planned, the most is up to the peildatum. `null` where none is in doubt.
 */
export function openDays(
  { from, to }: Kinds['duration'],
  { certain, possible, may }: Reach,
  { selection, table, impossible, uncertain }: Counted,
  { peildatum }: Moment,
): { readonly sure: Int32Array; readonly open: readonly OpenDays[] } | null {
  const [begins, stops] = [selection.days(from), selection.days(to)];
  const [unsureBegin, unsureStop] = [may.unsure(from), may.unsure(to)];
  if (isSame(certain, possible) && unsureBegin === null && unsureStop === null) return null;
  const isPast = !isRole(to) && fieldAt(table.name, to).meta.toekomst !== 'kan';
  const [isCertain, isFree] = [maskOf(table.size, certain), maskOf(table.size, uncertain)];
  const sure = new Int32Array(certain.length);
  let known = 0;
  const open: OpenDays[] = [];
  for (const row of possible) {
    const [begin, stop] = [begins[row] as number, stops[row] as number];
    const isThere = begin !== NO_DAY && stop !== NO_DAY;
    // Also of an end before the begin, unless that counts as 0 days.
    const isWrong = impossible?.[row] === 1;
    const isUnsure = unsureBegin?.[row] === 1 || unsureStop?.[row] === 1;
    if (isThere && !isUnsure && !isWrong) {
      const days = Math.max(0, stop - begin);
      if (isCertain[row] === 1) sure[known++] = days;
      else open.push({ least: days, most: days });
    } else if (isUnsure || isWrong || isFree[row] === 1) {
      const knowsBegin = begin !== NO_DAY && unsureBegin?.[row] !== 1 && !isWrong;
      open.push({ least: 0, most: knowsBegin && isPast ? Math.max(0, peildatum - begin) : null });
    }
  }
  return open.length === 0 ? null : { sure: sure.subarray(0, known), open };
}
