import { describe, expect, test } from 'vitest';
import { type Calendar, workingDays } from '../../src/model/calendar.ts';
import type { TermRule } from '../../src/model/term.ts';
import { formatDay, parseDay } from '../../src/util/day.ts';

const day = (date: string) => parseDay(date) ?? expect.fail(`no such day: ${date}`);
const statute = { title: 'wet', atw: true, source: 'een wet' } as const;
const agreement = { title: 'afspraak', atw: false, source: 'een afspraak' } as const;

/** Two holidays, one certain equated day and one that is not; of 2022 all decrees are known. */
const small: Calendar = {
  source: 'test',
  holidays: [
    { title: 'Koningsdag', month: 4, day: 27, unlessSunday: 'day-before', source: 'test' },
    { title: 'tweede Paasdag', easter: 1, source: 'test' },
  ],
  equated: [
    { date: '2022-06-01', source: 'primair', provisional: false },
    { date: '2022-06-08', source: 'secundair', provisional: true },
  ],
  decreed: [2022],
};
const days = workingDays(small);
const end = (from: string, term: Parameters<typeof days.endOf>[1]) =>
  formatDay(days.endOf(day(from), term).day);
const provisional = (from: string, term: Parameters<typeof days.endOf>[1]) =>
  days.endOf(day(from), term).provisional;

describe('the end of a term', () => {
  test('has the same weekday as the event for a term in weeks: the day of the event does not count', () => {
    expect(end('2022-01-03', { weeks: 1 })).toBe('2022-01-10');
    expect(end('2022-01-03', { weeks: 6 })).toBe('2022-02-14');
  });

  test('has the same day of the month for a term in months', () => {
    expect(end('2022-01-31', { months: 1 })).toBe('2022-02-28');
  });

  test('is reached in days by counting each one', () => {
    expect(end('2022-01-03', { days: 14 })).toBe('2022-01-17');
  });

  test('is reached in working days by leaving out weekends, holidays and equated days', () => {
    expect(end('2022-04-14', { workdays: 1 })).toBe('2022-04-15');
    expect(end('2022-04-15', { workdays: 1 })).toBe('2022-04-19');
    expect(end('2022-05-31', { workdays: 2 })).toBe('2022-06-03');
  });

  test('stays where it falls for a plain length and for a term of an agreement', () => {
    expect(end('2022-01-01', { weeks: 1 })).toBe('2022-01-08');
    expect(end('2022-01-01', { weeks: 1, ...agreement })).toBe('2022-01-08');
  });

  test('moves for a term of a statute from a Saturday, Sunday, holiday or equated day to the next day that is none', () => {
    expect(end('2022-01-01', { weeks: 2, ...statute })).toBe('2022-01-17');
    expect(end('2022-01-02', { weeks: 2, ...statute })).toBe('2022-01-17');
    expect(end('2022-04-04', { weeks: 2, ...statute })).toBe('2022-04-19');
    expect(end('2022-05-18', { weeks: 2, ...statute })).toBe('2022-06-02');
  });

  test('does not move from a working day', () => {
    expect(end('2022-01-03', { weeks: 2, ...statute })).toBe('2022-01-17');
  });
});

describe('article 4: the Algemene termijnenwet reaches', () => {
  // Each begin gives an end on a Saturday.
  test.each<[string, TermRule, string]>([
    ['2022-01-01', { weeks: 12, ...statute }, '2022-03-28'],
    ['2022-01-01', { weeks: 13, ...statute }, '2022-04-02'],
    ['2022-01-02', { days: 90, ...statute }, '2022-04-04'],
    ['2022-01-01', { days: 91, ...statute }, '2022-04-02'],
    ['2022-06-03', { months: 3, ...statute }, '2022-09-05'],
    ['2022-05-03', { months: 4, ...statute }, '2022-09-03'],
  ])(
    'a term of twelve weeks, ninety days or three months, and none that is longer (from %s)',
    (from, term, expected) => {
      expect(end(from, term)).toBe(expected);
    },
  );

  test('no term that is counted backwards', () => {
    expect(end('2022-01-15', { weeks: -2, ...statute })).toBe('2022-01-01');
  });
});

describe('article 2: a statutory term of at least three days', () => {
  test('holds two working days, and is made longer where it does not', () => {
    expect(end('2022-04-15', { days: 3, ...statute })).toBe('2022-04-20');
    expect(end('2022-01-07', { days: 3, ...statute })).toBe('2022-01-11');
  });

  test('is not made longer when it holds two', () => {
    expect(end('2022-01-06', { days: 3, ...statute })).toBe('2022-01-10');
  });

  test('is not a term of two days, nor one of an agreement', () => {
    expect(end('2022-01-07', { days: 2, ...statute })).toBe('2022-01-10');
    expect(end('2022-01-07', { days: 3, ...agreement })).toBe('2022-01-10');
  });
});

describe('an end is provisional', () => {
  test('in a year without a known decree, on whatever day it falls', () => {
    expect(provisional('2023-01-02', { weeks: 1, ...statute })).toContain('van 2023');
    expect(provisional('2022-12-23', { weeks: 1, ...statute })).toBeNull();
  });

  test('when the year into which it moves is without a known decree', () => {
    expect(provisional('2022-12-24', { weeks: 1, ...statute })).toContain('van 2023');
  });

  test('when it moves off an equated day without a primary source', () => {
    expect(provisional('2022-06-01', { weeks: 1, ...statute })).toContain('2022-06-08');
    expect(provisional('2022-05-25', { weeks: 1, ...statute })).toBeNull();
  });

  test('never for a term of an agreement, or a plain length in days, weeks or months', () => {
    expect(provisional('2023-01-02', { weeks: 1, ...agreement })).toBeNull();
    expect(provisional('2023-01-02', { weeks: 1 })).toBeNull();
  });

  test('for working days counted over an uncertain day or year', () => {
    expect(provisional('2022-06-07', { workdays: 1 })).toContain('2022-06-08');
    expect(provisional('2022-12-30', { workdays: 1 })).toContain('van 2023');
    expect(provisional('2022-05-31', { workdays: 2 })).toBeNull();
  });
});

describe('a calendar', () => {
  test('moves a holiday to Saturday where its rule says so for a Sunday', () => {
    expect(days.isFree(day('2022-04-27'))).toBe(true);
    expect(days.isFree(day('2031-04-26'))).toBe(true);
    expect(days.isFree(day('2031-04-28'))).toBe(false);
  });

  test('keeps a day from a primary source certain when a weaker source repeats it, in either order', () => {
    const strong = { date: '2022-06-15', source: 'primair', provisional: false } as const;
    const weak = { date: '2022-06-15', source: 'secundair', provisional: true } as const;
    for (const equated of [
      [strong, weak],
      [weak, strong],
    ]) {
      const both = workingDays({ ...small, equated });
      expect(both.endOf(day('2022-06-08'), { weeks: 1, ...statute })).toEqual({
        day: day('2022-06-16'),
        provisional: null,
      });
    }
  });

  test('refuses an equated day that does not exist', () => {
    const equated = [{ date: '2022-02-31', source: 'test', provisional: false }] as const;
    expect(() => workingDays({ ...small, equated })).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
  });

  test('gives equal answers to equal questions, also when asked again', () => {
    const again = workingDays(small);
    expect(again.endOf(day('2022-04-04'), { weeks: 2, ...statute })).toEqual(
      days.endOf(day('2022-04-04'), { weeks: 2, ...statute }),
    );
  });
});
