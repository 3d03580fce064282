import type { IsoDate } from '../model/index.ts';
import { dayOf, easter, formatDay, weekday } from '../util/index.ts';
import type { Random } from './random.ts';

/** The day of the extraction: the last quarter of 2020 is over, and what was entered late is in. */
export const PEILDATUM = dayOf(2021, 1, 31);

export const FIRST_DAY = { 2019: dayOf(2019, 1, 1), 2020: dayOf(2020, 1, 1) } as const;
export const LAST_DAY = {
  2018: dayOf(2018, 12, 31),
  2019: dayOf(2019, 12, 31),
  2020: dayOf(2020, 12, 31),
} as const;

export type ExampleYear = 2019 | 2020;

const texts = new Map<number, IsoDate>();

/** A day as text, written out once for each day. */
export function iso(day: number): IsoDate {
  const text = texts.get(day);
  if (text !== undefined) return text;
  const written = formatDay(day);
  texts.set(day, written);
  return written;
}

/** A day as text, if it has come on the day of the extraction; what lies after it nobody has written down. */
export const known = (day: number | undefined): IsoDate | undefined =>
  day === undefined || day > PEILDATUM ? undefined : iso(day);

const holidays = new Set(
  [2018, 2019, 2020, 2021].flatMap((year) => [
    dayOf(year, 1, 1),
    easter(year) + 1,
    dayOf(year, 4, 27),
    easter(year) + 39,
    easter(year) + 50,
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ]),
);

const isWorkday = (day: number): boolean => weekday(day) < 6 && !holidays.has(day);

/** The day itself, or the first working day after it. */
export function workday(day: number): number {
  let open = day;
  while (!isWorkday(open)) open += 1;
  return open;
}

/** How busy the days of a year are: a weight a day, and how to draw one. */
export type Season = { draw(random: Random): number };

/**
 * Weekdays before weekends, quiet summers and holidays, and the closed entrees of spring 2020.
 * @param dip how far the spring of 2020 falls: 1 not at all
 */
export function season(year: ExampleYear, dip: number): Season {
  const first = FIRST_DAY[year];
  const last = LAST_DAY[year];
  const months = [1.1, 1.05, 1.08, 1, 0.98, 1, 0.82, 0.8, 1.08, 1.08, 1.1, 0.85];
  const weekdays = [1.2, 1.12, 1, 1.08, 0.85, 0.05, 0.03];
  const lockdown = [dayOf(2020, 3, 16), dayOf(2020, 6, 1), dayOf(2020, 12, 15)] as const;
  const upTo: number[] = [];
  let total = 0;
  for (let day = first; day <= last; day++) {
    const month = Number(iso(day).slice(5, 7));
    let weight = (months[month - 1] ?? 1) * (weekdays[weekday(day) - 1] ?? 1);
    if (holidays.has(day)) weight *= 0.05;
    if (day >= lockdown[0] && day < lockdown[1]) weight *= dip;
    if (day >= lockdown[2] && day < FIRST_DAY[2020] + 366) weight *= (1 + dip) / 2;
    total += weight;
    upTo.push(total);
  }
  return {
    draw(random) {
      const wanted = random.next() * total;
      let low = 0;
      let high = upTo.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((upTo[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      return first + low;
    },
  };
}

/** A number of days from a table of quantiles: `[0.5, 42]` says that half of them take at most 42. */
export type Quantiles = readonly (readonly [part: number, days: number])[];

/** Draws from a table of quantiles: straight lines between its points, from 0 days where it does not begin at part 0. */
export function duration(random: Random, quantiles: Quantiles): number {
  const part = random.next();
  let [before, low] = [0, 0];
  for (const [after, high] of quantiles) {
    if (part <= after) {
      return after === before
        ? high
        : Math.round(low + ((high - low) * (part - before)) / (after - before));
    }
    [before, low] = [after, high];
  }
  return low;
}
