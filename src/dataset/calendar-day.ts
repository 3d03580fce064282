import { dayOf, monthLength } from '../util/index.ts';

const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];
/** Places for a year: its months have the places 1 to 12. */
const PLACES = 16;

/** Of each month of those years the day before its first, and how many days it has. Worked out when the first date comes. */
let months: { readonly before: Int32Array; readonly lengths: Uint8Array } | null = null;

/** The day of a year, month and day of the month; `NaN` where there is no such day. Most cells of a registration are dates. */
export function calendarDay(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return Number.NaN;
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return day > monthLength(year, month) ? Number.NaN : dayOf(year, month, day);
  months ??= allMonths();
  const place = (year - FIRST_YEAR) * PLACES + month;
  return day > (months.lengths[place] as number)
    ? Number.NaN
    : (months.before[place] as number) + day;
}

function allMonths() {
  const size = (LAST_YEAR - FIRST_YEAR + 1) * PLACES;
  const [before, lengths] = [new Int32Array(size), new Uint8Array(size)];
  let day = dayOf(FIRST_YEAR, 1, 0);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      const place = (year - FIRST_YEAR) * PLACES + month;
      const length = monthLength(year, month);
      before[place] = day;
      lengths[place] = length;
      day += length;
    }
  }
  return { before, lengths };
}
