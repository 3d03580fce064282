import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  easter,
  formatDay,
  isLeapYear,
  monthLength,
  parseDay,
  weekday,
} from '../../src/util/day.ts';

const MILLISECONDS = 86_400_000;
const first = Date.UTC(1900, 0, 1) / MILLISECONDS;
const last = Date.UTC(2100, 11, 31) / MILLISECONDS;
const anyDay = integer({ min: first, max: last });

describe('a day', () => {
  test('is counted from 1970-01-01, which is day 0', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('1969-12-31')).toBe(-1);
    expect(dayOf(2000, 3, 1)).toBe(Date.UTC(2000, 2, 1) / MILLISECONDS);
  });

  test('is the day that Date.UTC gives, for each day of 1900 to 2100', () => {
    const wrong: string[] = [];
    for (let day = first; day <= last; day++) {
      const oracle = new Date(day * MILLISECONDS);
      const [year, month] = [oracle.getUTCFullYear(), oracle.getUTCMonth() + 1];
      const same =
        formatDay(day) === oracle.toISOString().slice(0, 10) &&
        weekday(day) === (oracle.getUTCDay() || 7) &&
        dayOf(year, month, oracle.getUTCDate()) === day;
      if (!same) wrong.push(oracle.toISOString());
    }
    expect(wrong).toEqual([]);
  });

  test('is read back from what is written of it', () => {
    void assert(
      property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        const { year, month, day: dayOfMonth } = dateOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  test.each([
    '2022-02-31',
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-00-10',
    '2022-13-01',
    '2022-01-00',
    '2022-01-32',
    '22-1-1',
    '2022-1-1',
    '01-02-2022',
    '2022/01/01',
    '2022-01-01T00:00',
    ' 2022-01-01',
    '20220101',
    '',
  ])('is not read from %j: there is no such date, or it is not YYYY-MM-DD', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('is read from 29 February in a leap year only', () => {
    expect(parseDay('2024-02-29')).not.toBeNull();
    expect(parseDay('2000-02-29')).not.toBeNull();
    expect([2000, 2020, 2024].every(isLeapYear)).toBe(true);
    expect([1900, 2022, 2100].some(isLeapYear)).toBe(false);
    expect([monthLength(2024, 2), monthLength(2022, 2), monthLength(2022, 12)]).toEqual([
      29, 28, 31,
    ]);
  });

  test.each([
    ['2022-03-04', 5],
    ['2024-11-13', 3],
    ['2025-03-15', 6],
    ['2026-06-14', 7],
    ['2027-05-10', 1],
  ] as const)('%s is day %i of the week, counted from Monday', (date, number) => {
    expect(weekday(parseDay(date) ?? Number.NaN)).toBe(number);
  });

  test('is of the week before 1970 too', () => {
    expect(weekday(parseDay('1969-12-28') ?? Number.NaN)).toBe(7);
    expect(weekday(parseDay('1900-01-01') ?? Number.NaN)).toBe(1);
  });
});

describe('months later', () => {
  test.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-12-15', 0, '2022-12-15'],
  ] as const)(
    '%s and %i months is %s: the last day of the month where there is no such day',
    (date, months, expected) => {
      expect(formatDay(addMonths(parseDay(date) ?? Number.NaN, months))).toBe(expected);
    },
  );
});

describe('Easter Sunday', () => {
  test.each([
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2031, '2031-04-13'],
    [1961, '1961-04-02'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, date) => {
    expect(formatDay(easter(year))).toBe(date);
  });

  test('is a Sunday from 22 March to 25 April in each year from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year++) {
      const day = easter(year);
      expect(weekday(day)).toBe(7);
      expect(day).toBeGreaterThanOrEqual(dayOf(year, 3, 22));
      expect(day).toBeLessThanOrEqual(dayOf(year, 4, 25));
    }
  });
});
