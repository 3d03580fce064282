import {
  addMonths,
  dateOf,
  dayOf,
  formatDay,
  monthLength,
  parseDay,
  SvaError,
} from '../util/index.ts';
import type { IsoDate } from './date.ts';

/** A stretch of whole days, the last one included, with the name it is known by: `2022-Q2`. */
export type Period = { readonly name: string; readonly from: IsoDate; readonly to: IsoDate };

/** A calendar quarter (1-4) of a year. Throws an `SvaError` for another number, or a year that is none. */
export function quarter(year: number, number: 1 | 2 | 3 | 4): Period {
  return months(`${year}-Q${number}`, year, 3 * partOf(number, 4) - 2, 3);
}

/**
 * The quarters of the years from the first to the last, in order; none when the last lies before the first. Throws an
 * `SvaError` for a first or a last year that is none.
 */
export function quarters(first: number, last: number): Period[] {
  // Asked of both before, so that a last year that was left out is no empty list.
  for (const end of [first, last]) year(end);
  const result: Period[] = [];
  for (let of = first; of <= last; of++) {
    for (const number of [1, 2, 3, 4] as const) result.push(quarter(of, number));
  }
  return result;
}

/** A half of a calendar year (1 or 2). Throws an `SvaError` for another number, or a year that is none. */
export function half(year: number, number: 1 | 2): Period {
  return months(`${year}-H${number}`, year, 6 * partOf(number, 2) - 5, 6);
}

/** A calendar month (1-12). Throws an `SvaError` for another number, or a year that is none. */
export function month(year: number, number: number): Period {
  return months(`${year}-${String(number).padStart(2, '0')}`, year, partOf(number, 12), 1);
}

/** A calendar year. Throws an `SvaError` for what is none. */
export function year(number: number): Period {
  return months(String(number), number, 1, 12);
}

/** Any stretch of days. Throws an `SvaError` when a date does not exist or the last lies before the first. */
export function between(from: IsoDate, to: IsoDate): Period {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null) {
    throw new SvaError(
      'invalid-period',
      `Periode ‘${from}/${to}’: een van de datums bestaat niet.`,
      { value: `${from}/${to}` },
    );
  }
  if (last < first) {
    throw new SvaError(
      'invalid-period',
      `Periode ‘${from}/${to}’: de laatste dag ligt voor de eerste.`,
      { value: `${from}/${to}` },
    );
  }
  return { name: `${from}/${to}`, from, to };
}

/**
 * The period that a text names: `2022-Q2`, `2022-H1`, `2022-03`, `2022` or `2022-01-01/2022-09-30`.
 * Throws an `SvaError` that lists the forms for anything else.
 */
export function parsePeriod(text: string): Period {
  // Who writes JavaScript may give a number.
  const trimmed = typeof text === 'string' ? text.trim() : '';
  const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(trimmed);
  if (range !== null) return between(range[1] as IsoDate, range[2] as IsoDate);
  const part = /^(\d{4})(?:-?(?:[qQkK]([1-4])|[hH]([12])|(0[1-9]|1[0-2])))?$/.exec(trimmed);
  if (part === null) {
    throw new SvaError(
      'invalid-period',
      `Periode ‘${text}’ is niet te lezen. Schrijf 2022-Q2, 2022-H1, 2022-03, 2022 of 2022-01-01/2022-09-30.`,
      { value: text },
    );
  }
  const number = Number(part[1]);
  if (part[2] !== undefined) return quarter(number, Number(part[2]) as 1 | 2 | 3 | 4);
  if (part[3] !== undefined) return half(number, Number(part[3]) as 1 | 2);
  if (part[4] !== undefined) return month(number, Number(part[4]));
  return year(number);
}

/**
 * From the first day of the year in which a period ends, to its last day; `null` when the period is that already, or
 * begins before it.
 */
export function yearToDate(period: Period): Period | null {
  const first = dateOf(dayIn(period.to)).year;
  const from = formatDay(dayOf(first, 1, 1));
  if (period.from <= from) return null;
  return { name: `${first} t/m ${period.name}`, from, to: period.to };
}

/**
 * The same period a year earlier. Whole months stay whole: a February takes 29 days where it has them. Of other periods
 * 29 February becomes the 28th.
 */
export function yearBefore(period: Period): Period {
  const [first, last] = [dayIn(period.from), dayIn(period.to)];
  const end = dateOf(last);
  const wholeMonths = dateOf(first).day === 1 && end.day === monthLength(end.year, end.month);
  const shifted = addMonths(last, -12);
  const to = wholeMonths ? lastOfMonth(shifted) : shifted;
  const name = /^(\d{4})(-(?:[QH]\d|\d{2}))?$/.exec(period.name);
  const from = formatDay(addMonths(first, -12));
  return {
    name: name === null ? `${from}/${formatDay(to)}` : `${Number(name[1]) - 1}${name[2] ?? ''}`,
    from,
    to: formatDay(to),
  };
}

/**
 * The period before one of whole months, as long as it: the quarter before a quarter. `null` for other stretches of days,
 * and for one that is named by its days.
 */
export function periodBefore({ name, from }: Period): Period | null {
  const { year: y, month: m } = dateOf(dayIn(from));
  if (/^\d{4}-Q\d$/.test(name)) {
    const number = (m - 1) / 3;
    return number === 0 ? quarter(y - 1, 4) : quarter(y, number as 1 | 2 | 3);
  }
  if (/^\d{4}-H\d$/.test(name)) return m === 1 ? half(y - 1, 2) : half(y, 1);
  if (/^\d{4}-\d{2}$/.test(name)) return m === 1 ? month(y - 1, 12) : month(y, m - 1);
  return /^\d{4}$/.test(name) ? year(y - 1) : null;
}

/** The number of a part of a year, of so many. */
function partOf(number: number, parts: number): number {
  if (Number.isInteger(number) && number >= 1 && number <= parts) return number;
  throw outside(String(number), `het moet een heel getal zijn van 1 tot en met ${parts}`);
}

const outside = (value: string, why: string) =>
  new SvaError('invalid-period', `Periode ‘${value}’ bestaat niet: ${why}.`, { value });

function months(name: string, year: number, first: number, count: number): Period {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) {
    throw outside(name, 'een jaar is een heel getal van vier cijfers');
  }
  const last = first + count - 1;
  return {
    name,
    from: formatDay(dayOf(year, first, 1)),
    to: formatDay(dayOf(year, last, monthLength(year, last))),
  };
}

function lastOfMonth(day: number): number {
  const { year, month } = dateOf(day);
  return dayOf(year, month, monthLength(year, month));
}

const dayIn = (date: IsoDate): number => parseDay(date) ?? 0;
