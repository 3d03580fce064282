import { describe, expect, test } from 'vitest';
import { workingDays } from '../../src/model/calendar.ts';
import { isoDate } from '../../src/model/schema/index.ts';
import { calendar } from '../../src/norms/index.ts';
import { dayOf, formatDay, parseDay, weekday } from '../../src/util/day.ts';

const days = workingDays(calendar);
const isFree = (at: number) => days.isFree(at);
const day = (date: string) => parseDay(date) ?? expect.fail(`no such day: ${date}`);
/** The days from Monday to Friday of a year on which no term ends. */
const freeWeekdays = (year: number): string[] => {
  const result: string[] = [];
  for (let at = dayOf(year, 1, 1); at <= dayOf(year, 12, 31); at++) {
    if (weekday(at) <= 5 && isFree(at)) result.push(formatDay(at));
  }
  return result;
};

describe('the holidays', () => {
  test('are the nine of article 3, each with its source', () => {
    expect(calendar.holidays).toHaveLength(9);
    for (const { source } of calendar.holidays) expect(source).toContain('BWBR0002448');
  });

  test('of 2022 are the published ones, and 27 May', () => {
    expect(freeWeekdays(2022)).toEqual([
      '2022-04-15',
      '2022-04-18',
      '2022-04-27',
      '2022-05-05',
      '2022-05-26',
      '2022-05-27',
      '2022-06-06',
      '2022-12-26',
    ]);
  });

  test('of 2025 hold 30 May, equated by decree', () => {
    expect(freeWeekdays(2025)).toEqual([
      '2025-01-01',
      '2025-04-18',
      '2025-04-21',
      '2025-05-05',
      '2025-05-29',
      '2025-05-30',
      '2025-06-09',
      '2025-12-25',
      '2025-12-26',
    ]);
  });

  test.each([
    [2023, '2023-04-07', '2023-04-10', '2023-05-18', '2023-05-29'],
    [2024, '2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20'],
    [2025, '2025-04-18', '2025-04-21', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-14', '2028-04-17', '2028-05-25', '2028-06-05'],
    [2029, '2029-03-30', '2029-04-02', '2029-05-10', '2029-05-21'],
    [2030, '2030-04-19', '2030-04-22', '2030-05-30', '2030-06-10'],
    [2031, '2031-04-11', '2031-04-14', '2031-05-22', '2031-06-02'],
  ])(
    'of %i that follow Easter are Goede Vrijdag %s, Easter Monday %s, Hemelvaart %s and Whit Monday %s',
    (_, ...dates) => {
      expect(dates.every((date) => isFree(day(date)))).toBe(true);
    },
  );

  test.each([2014, 2025, 2031, 2036, 2042, 2053])(
    'of %i hold Koningsdag on Saturday 26 April, because the 27th is a Sunday',
    (year) => {
      expect(weekday(dayOf(year, 4, 27))).toBe(7);
      expect(isFree(dayOf(year, 4, 26))).toBe(true);
      expect(isFree(dayOf(year, 4, 28))).toBe(false);
    },
  );

  test('hold no other year from 2014 to 2053 in which 27 April is a Sunday', () => {
    const years: number[] = [];
    for (let year = 2014; year <= 2053; year++) {
      if (weekday(dayOf(year, 4, 27)) === 7) years.push(year);
    }
    expect(years).toEqual([2014, 2025, 2031, 2036, 2042, 2053]);
  });

  test('hold 5 May in every year, and 31 December in none', () => {
    for (let year = 2014; year <= 2053; year++) {
      expect(isFree(dayOf(year, 5, 5))).toBe(true);
      expect(isFree(dayOf(year, 12, 31))).toBe(weekday(dayOf(year, 12, 31)) > 5);
    }
  });
});

describe('the equated days', () => {
  test('are dates that exist, each once, in order, from Monday to Friday, with a source', () => {
    const dates = calendar.equated.map(({ date }) => date);
    expect([...new Set(dates)].toSorted()).toEqual(dates);
    for (const { date, source } of calendar.equated) {
      expect(isoDate.safeParse(date).success).toBe(true);
      expect(weekday(day(date))).toBeLessThanOrEqual(5);
      expect(source).not.toBe('');
    }
  });

  test('are certain, with a number of the Staatscourant, exactly in the years of which the decree is known', () => {
    for (const { date, source, provisional } of calendar.equated) {
      const known = (calendar.decreed as readonly number[]).includes(Number(date.slice(0, 4)));
      expect(provisional).toBe(!known);
      expect(source.startsWith('Stcrt. ')).toBe(known);
    }
  });

  test('hold the Friday after Hemelvaart in each year from 2020 to 2028 of which it is known', () => {
    const dates: readonly string[] = calendar.equated.map(({ date }) => date);
    for (const date of [
      '2020-05-22',
      '2021-05-14',
      '2022-05-27',
      '2023-05-19',
      '2024-05-10',
      '2025-05-30',
      '2026-05-15',
      '2027-05-07',
      '2028-05-26',
    ]) {
      expect(dates).toContain(date);
    }
  });

  test('are neither 6 May nor 31 May 2022', () => {
    expect(isFree(day('2022-05-06'))).toBe(false);
    expect(isFree(day('2022-05-31'))).toBe(false);
  });
});

test('the days that do not count have the names of art. 3, and the King’s birthday is kept a day before a Sunday', () => {
  expect(calendar.holidays.map(({ title }) => title)).toEqual([
    'Nieuwjaarsdag',
    'Goede Vrijdag',
    'tweede Paasdag',
    'Koningsdag',
    'Bevrijdingsdag',
    'Hemelvaartsdag',
    'tweede Pinksterdag',
    'eerste Kerstdag',
    'tweede Kerstdag',
  ]);
  expect(calendar.holidays.filter((one) => 'unlessSunday' in one)).toMatchObject([
    { title: 'Koningsdag', unlessSunday: 'day-before' },
  ]);
  expect(calendar.source).toContain('Algemene termijnenwet (BWBR0002448)');
});
