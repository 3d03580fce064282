import { dateOf, dayOf, formatDay, monthLength, parseDay } from '../util/index.ts';
import type { IsoDate } from './date.ts';
import type { Element } from './element.ts';
import { half, month, type Period, quarter } from './period.ts';

/** Something that comes back every month, quarter or half year. */
export type Delivery = {
  /** Permanent, kebab-case Dutch. */
  readonly id: string;
  readonly title: string;
  /** The codes of the rules that ask it. */
  readonly rules: readonly [string, ...string[]];
  readonly by: readonly ('wij' | 'gemeente')[];
  readonly to?: 'wij' | 'gemeente';
  /** The stretch that it covers. */
  readonly per: 'maand' | 'kwartaal' | 'halfjaar';
  /** How many months after the month in which the stretch ends; `null` where no date is set. Always on its last day. */
  readonly due: { readonly monthsAfter: number } | null;
  /** Whether the text itself sets the date and the rhythm, or they are a reading. */
  readonly stated: boolean;
  /** The reading taken, where the text leaves it open. */
  readonly reading?: string;
  /** How else it can be read. */
  readonly alternative?: string;
  /** The id of the delivery in which it stands. */
  readonly within?: string;
  /** What it is about, by code. */
  readonly about: readonly string[];
};

/** How the parties account for the agreement: the rules, and what comes back when. */
export type AccountabilityCalendar = {
  readonly rules: readonly Element[];
  readonly deliveries: readonly Delivery[];
};

/** A delivery over one stretch of time. */
export type Due = {
  readonly delivery: string;
  readonly title: string;
  readonly rules: readonly string[];
  /** The stretch that it covers. */
  readonly over: Period;
  /** The last day on which it may come; `null` where the text sets none. */
  readonly due: IsoDate | null;
  readonly stated: boolean;
};

const stretches: { readonly [per in Delivery['per']]: (year: number) => Period[] } = {
  maand: (year) => Array.from({ length: 12 }, (_, at) => month(year, at + 1)),
  kwartaal: (year) => ([1, 2, 3, 4] as const).map((number) => quarter(year, number)),
  halfjaar: (year) => ([1, 2] as const).map((number) => half(year, number)),
};

/**
 * What is due over the months, quarters and halves of a year, by date; the last of them is due in the year after.
 * What has no date stands at the last day that it covers.
 */
export function dueDates(calendar: AccountabilityCalendar, year: number): Due[] {
  const all = calendar.deliveries.flatMap(({ id, title, rules, per, due, stated }) =>
    stretches[per](year).map((over) => ({
      delivery: id,
      title,
      rules,
      over,
      due: due === null ? null : endOfMonthAfter(over.to, due.monthsAfter),
      stated,
    })),
  );
  const place = ({ due, over }: Due) => due ?? over.to;
  return all.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** The last day of the month that lies some months after that of a day. */
function endOfMonthAfter(date: IsoDate, months: number): IsoDate {
  const { year, month: number } = dateOf(parseDay(date) ?? 0);
  const index = year * 12 + (number - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return formatDay(dayOf(newYear, newMonth, monthLength(newYear, newMonth)));
}
