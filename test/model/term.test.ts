import { describe, expect, test } from 'vitest';
import { length, termId } from '../../src/model/schema/index.ts';
import { termIds, withinTermijnenwet } from '../../src/model/term.ts';

describe('a length', () => {
  test('is one of weeks, days, months or working days, a whole number above 0', () => {
    for (const good of [{ weeks: 6 }, { days: 14 }, { months: 3 }, { workdays: 5 }]) {
      expect(length.safeParse(good).success).toBe(true);
    }
    for (const bad of [
      {},
      { weeks: 6, days: 1 },
      { weeks: 0 },
      { weeks: -2 },
      { days: 1.5 },
      { years: 1 },
      { weeks: '6' },
      6,
    ]) {
      expect(length.safeParse(bad).success).toBe(false);
    }
  });
});

describe('a term', () => {
  test('is named by one of the ids, each of which stands once', () => {
    expect(new Set(termIds).size).toBe(termIds.length);
    expect(termId.safeParse('wmo-onderzoek').success).toBe(true);
    expect(termId.safeParse('wmo-ondrzoek').success).toBe(false);
  });

  test('is reached by the Algemene termijnenwet up to and including 12 weeks, 90 days and 3 months', () => {
    expect([{ weeks: 12 }, { days: 90 }, { months: 3 }].map(withinTermijnenwet)).toEqual([
      true,
      true,
      true,
    ]);
    expect([{ weeks: 13 }, { days: 91 }, { months: 4 }].map(withinTermijnenwet)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('is not reached by it when counted backwards or in working days', () => {
    expect([{ weeks: -6 }, { days: 0 }, { workdays: 5 }].map(withinTermijnenwet)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
