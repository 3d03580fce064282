import {
  addMonths,
  dateOf,
  dayOf,
  easter,
  parseDay,
  remember,
  SvaError,
  weekday,
} from '../util/index.ts';
import type { IsoDate } from './date.ts';
import { type Length, type TermRule, withinTermijnenwet } from './term.ts';

/** A day on which no statutory term ends, as a rule that gives one day in each year. */
export type HolidayRule =
  | {
      readonly title: string;
      readonly month: number;
      readonly day: number;
      readonly unlessSunday?: 'day-before';
      readonly source: string;
    }
  | { readonly title: string; readonly easter: number; readonly source: string };

/** A day equated with a holiday by royal decree (Algemene termijnenwet, article 3, paragraph 3). */
export type EquatedDay = {
  readonly date: IsoDate;
  readonly source: string;
  /** Known from a secondary source only: a term that it moves is provisional. */
  readonly provisional: boolean;
};

/** The days that do not count, as plain data: what returns each year by rule, and what was decreed. */
export type Calendar = {
  readonly source: string;
  readonly holidays: readonly HolidayRule[];
  readonly equated: readonly EquatedDay[];
  /** The years of which every decree is known from a primary source. */
  readonly decreed: readonly number[];
};

/** Where a term ends, and why that may still change. */
export type TermEnd = {
  readonly day: number;
  /** The year without a known decree, or the equated day without a primary source, on which the end rests. */
  readonly provisional: string | null;
};

/** What counts on the days of a calendar: years are worked out when first asked. */
export type WorkingDays = {
  isFree(day: number): boolean;
  /** The end of a term that began on a day. */
  endOf(begin: number, term: Length | TermRule): TermEnd;
};

/**
 * Makes the reading of a calendar. It keeps the years it has worked out; equal questions get equal answers.
 *
 * @throws SvaError `invalid-date` for an equated day that does not exist
 */
export const workingDays = remember((calendar: Calendar): WorkingDays => {
  const free = new Map<number, Set<number>>();
  const equated = new Map<number, EquatedDay>();
  for (const item of calendar.equated) {
    const day = dayOfDate(item.date);
    // What a primary source says stands, also when a weaker one repeats it.
    if (equated.get(day)?.provisional !== false) equated.set(day, item);
  }

  const holidaysIn = (year: number): Set<number> => {
    let days = free.get(year);
    if (days === undefined) {
      days = new Set(calendar.holidays.map((rule) => holiday(rule, year)));
      free.set(year, days);
    }
    return days;
  };
  const isHoliday = (day: number): boolean => holidaysIn(dateOf(day).year).has(day);
  const isFree = (day: number): boolean => weekday(day) > 5 || equated.has(day) || isHoliday(day);

  /** Why a day that was passed over may yet prove to count: only its equation makes it free, and that is not certain. */
  const doubtAbout = (day: number): string | null => {
    const rests = equated.get(day);
    return rests?.provisional === true && weekday(day) <= 5 && !isHoliday(day)
      ? `gelijkgestelde dag ${rests.date} nog niet uit een primaire bron`
      : null;
  };
  /** Why a day that counts may yet prove to be free. */
  const doubtIn = (year: number): string | null =>
    calendar.decreed.includes(year)
      ? null
      : `van ${year} is geen besluit over gelijkgestelde dagen uit een primaire bron bekend`;

  /** The end of a statutory term, moved by articles 1 and 2 of the Algemene termijnenwet. */
  const roll = (begin: number, planned: number): TermEnd => {
    let end = planned;
    let provisional: string | null = null;
    const toWorkingDay = () => {
      for (; isFree(end); end++) provisional ??= doubtAbout(end);
    };
    toWorkingDay();
    // A term of three days or more holds two working days; one of two weeks or more always does.
    if (planned - begin >= 3 && planned - begin < 14 && workdaysIn(begin, end) < 2) {
      end++;
      toWorkingDay();
    }
    return { day: end, provisional: provisional ?? doubtIn(dateOf(end).year) };
  };
  const workdaysIn = (begin: number, end: number): number => {
    let count = 0;
    for (let day = begin + 1; day <= end; day++) if (!isFree(day)) count++;
    return count;
  };

  /** A number of working days after a day: each day on the way is one that counts or not. */
  const addWorkdays = (begin: number, workdays: number): TermEnd => {
    let end = begin;
    let provisional: string | null = null;
    for (let left = workdays; left > 0; ) {
      end++;
      if (isFree(end)) provisional ??= doubtAbout(end);
      else {
        left--;
        provisional ??= doubtIn(dateOf(end).year);
      }
    }
    return { day: end, provisional };
  };

  return {
    isFree,
    endOf(begin, term) {
      if (term.workdays !== undefined) return addWorkdays(begin, term.workdays);
      const end = add(begin, term);
      return 'atw' in term && term.atw && withinTermijnenwet(term)
        ? roll(begin, end)
        : { day: end, provisional: null };
    },
  };
});

function add(begin: number, term: Exclude<Length, { workdays: number }>): number {
  if (term.weeks !== undefined) return begin + 7 * term.weeks;
  return term.days !== undefined ? begin + term.days : addMonths(begin, term.months);
}

function holiday(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easter(year) + rule.easter;
  const day = dayOf(year, rule.month, rule.day);
  return rule.unlessSunday === 'day-before' && weekday(day) === 7 ? day - 1 : day;
}

function dayOfDate(date: IsoDate): number {
  const day = parseDay(date);
  if (day === null) {
    throw new SvaError('invalid-date', `Gelijkgestelde dag ‘${date}’ bestaat niet.`, {
      value: date,
    });
  }
  return day;
}
