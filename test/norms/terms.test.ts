import { describe, expect, test } from 'vitest';
import { workingDays } from '../../src/model/calendar.ts';
import { type Length, type TermId, type TermRule, termIds } from '../../src/model/term.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { formatDay, parseDay } from '../../src/util/day.ts';

const working = workingDays(calendar);
const day = (date: string) => parseDay(date) ?? expect.fail(`no such day: ${date}`);
const end = (from: string, term: Length | TermRule) =>
  formatDay(working.endOf(day(from), term).day);
const provisional = (from: string, id: TermId) =>
  working.endOf(day(from), terms[id]).provisional !== null;
const statute = { title: 'wet', atw: true, source: 'een wet' } as const;

describe('a term in the data', () => {
  test('stands there for each id, with a title, a source and an explicit end of its validity', () => {
    expect(Object.keys(terms).toSorted()).toEqual(termIds.toSorted());
    for (const term of Object.values<TermRule>(terms)) {
      expect(term.title).not.toBe('');
      expect(term.source).not.toBe('');
      expect(term.to).not.toBeUndefined();
    }
  });

  test('rolls when it comes from a statute, which its source names by number, and not when it comes from the agreement', () => {
    for (const [id, term] of Object.entries(terms)) {
      expect(term.atw).toBe(!id.startsWith('sva-'));
      expect(term.source).toMatch(term.atw ? /\(BWBR\d{7}\) art\. / : /^Set van Afspraken 2022, V/);
    }
  });

  test('holds since its law came into force, or in the year of the agreement, where the sources tell', () => {
    const dates = Object.entries<TermRule>(terms).map(([id, { from, to }]) => [
      id,
      from ?? null,
      to,
    ]);
    expect(dates).toEqual([
      ['wmo-onderzoek', '2015-01-01', null],
      ['sva-onderzoek', '2022-01-01', '2022-12-31'],
      ['wmo-beschikking', '2015-01-01', null],
      ['awb-beschikking', '1994-01-01', null],
      ['awb-bezwaar-indienen', '1994-01-01', null],
      ['awb-bezwaar-beslissen', null, null],
      ['awb-bezwaar-beslissen-commissie', null, null],
      ['awb-klacht', null, null],
      ['awb-klacht-commissie', null, null],
      ['sva-uitvoeringsplan', '2022-01-01', '2022-12-31'],
    ]);
  });

  test('has the length of the text', () => {
    const lengths = Object.entries<TermRule>(terms).map(([id, { weeks, days }]) => [
      id,
      weeks ?? days,
    ]);
    expect(Object.fromEntries(lengths)).toEqual({
      'wmo-onderzoek': 6,
      'sva-onderzoek': 6,
      'wmo-beschikking': 2,
      'awb-beschikking': 8,
      'awb-bezwaar-indienen': 6,
      'awb-bezwaar-beslissen': 6,
      'awb-bezwaar-beslissen-commissie': 12,
      'awb-klacht': 6,
      'awb-klacht-commissie': 10,
      'sva-uitvoeringsplan': 14,
    });
  });
});

describe('the published examples', () => {
  test.each([
    ['2026-06-13', '2026-06-15'],
    ['2026-06-14', '2026-06-15'],
    ['2026-06-12', '2026-06-12'],
  ])('move a statutory end on %s to %s (regelrecht, termijnen.feature)', (planned, expected) => {
    const begin = formatDay(day(planned) - 14);
    expect(end(begin, terms['wmo-beschikking'])).toBe(expected);
  });

  test.each<[string, TermId, string]>([
    ['2026-05-02', 'awb-bezwaar-indienen', '2026-06-15'],
    ['2026-06-09', 'awb-bezwaar-indienen', '2026-07-21'],
    ['2026-06-09', 'awb-beschikking', '2026-08-04'],
    ['2026-06-13', 'awb-beschikking', '2026-08-10'],
  ])('let a term from %s (%s) end on %s (regelrecht, termijnen.feature)', (from, id, expected) => {
    expect(end(from, terms[id])).toBe(expected);
  });

  test('let four weeks from 12 March 2026 end on 9 April: the day of the event does not count (regelrecht)', () => {
    expect(end('2026-03-12', { weeks: 4, ...statute })).toBe('2026-04-09');
  });

  test('move an end on the equated day 15 May 2026 to Monday 18 May (regelrecht)', () => {
    expect(end('2026-04-03', terms['awb-bezwaar-indienen'])).toBe('2026-05-18');
  });

  test('let the three days of a koopakte of Wednesday 20 December 2017 end on Wednesday 27 December (staatsrechtpraktijk)', () => {
    expect(end('2017-12-20', { days: 3, ...statute })).toBe('2017-12-27');
  });

  test('let the three days of a koopakte of Friday 22 December 2017 hold two working days (article 2)', () => {
    expect(end('2017-12-22', { days: 3, ...statute })).toBe('2017-12-28');
  });
});

describe('the measured examples', () => {
  test.each<[string, TermId, string]>([
    ['2025-03-15', 'wmo-onderzoek', '2025-04-28'],
    ['2025-04-04', 'wmo-beschikking', '2025-04-22'],
    ['2025-03-10', 'awb-klacht', '2025-04-22'],
    ['2025-03-10', 'awb-klacht-commissie', '2025-05-19'],
    ['2026-03-24', 'wmo-onderzoek', '2026-05-06'],
    ['2025-02-10', 'awb-bezwaar-indienen', '2025-03-24'],
    ['2025-03-24', 'awb-bezwaar-beslissen', '2025-05-06'],
    ['2025-03-24', 'awb-bezwaar-beslissen-commissie', '2025-06-16'],
  ])('let a term from %s (%s) end on %s, by weekends and holidays alone', (from, id, expected) => {
    expect(end(from, terms[id])).toBe(expected);
    expect(provisional(from, id)).toBe(false);
  });

  test.each<[string, TermId, string]>([
    ['2024-11-13', 'wmo-onderzoek', '2024-12-30'],
    ['2025-11-20', 'wmo-onderzoek', '2026-01-05'],
    ['2027-04-21', 'wmo-beschikking', '2027-05-10'],
  ])(
    'let a term from %s (%s) end on %s, which rests on a day equated by decree',
    (from, id, expected) => {
      expect(end(from, terms[id])).toBe(expected);
      expect(provisional(from, id)).toBe(false);
    },
  );
});

describe('the check pairs of the counting rules', () => {
  test.each([
    ['2022-03-04', '2022-04-19', 46],
    ['2022-03-16', '2022-04-28', 43],
    ['2022-04-25', '2022-06-07', 43],
    ['2022-01-08', '2022-02-21', 44],
    ['2022-11-14', '2022-12-27', 43],
    ['2024-01-18', '2024-02-29', 42],
  ])('give an onderzoek of a melding on %s until %s: %i days', (from, expected, count) => {
    expect(end(from, terms['wmo-onderzoek'])).toBe(expected);
    expect(day(expected) - day(from)).toBe(count);
  });

  test('keep the six weeks of the agreement at 42 days, also where the statute moves', () => {
    expect(end('2022-03-04', terms['sva-onderzoek'])).toBe('2022-04-15');
  });
});

test.each([
  ['A', '2022-03-04', '2022-04-19'],
  ['B', '2022-03-16', '2022-04-28'],
  ['C', '2022-02-14', '2022-03-28'],
  ['D', '2022-05-30', '2022-07-11'],
  ['E', '2022-04-25', '2022-06-07'],
  ['F', '2022-04-01', '2022-05-13'],
  ['G', '2022-04-04', '2022-05-16'],
  ['H', '2022-05-02', '2022-06-13'],
  ['I', '2022-05-12', '2022-06-23'],
])('record %s of the nine-record example, melding on %s, is due on %s', (_, from, expected) => {
  expect(end(from, terms['wmo-onderzoek'])).toBe(expected);
});

test('Of the 365 days of 2022 on which a term can begin, 252 keep 42 days, 54 get 43, 53 get 44, 4 get 45 and 2 get 46; this rests on the provisional equated day 27 May 2022', () => {
  const counts = new Map<number, number>();
  for (let begin = day('2022-01-01'); begin <= day('2022-12-31'); begin++) {
    const length = working.endOf(begin, terms['wmo-onderzoek']).day - begin;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({ 42: 252, 43: 54, 44: 53, 45: 4, 46: 2 });
});

describe('an end', () => {
  test('is provisional in each year before 2023 and after 2028, and in none between', () => {
    for (const [year, expected] of [
      [2017, true],
      [2020, true],
      [2022, true],
      [2023, false],
      [2028, false],
      [2029, true],
    ] as const) {
      expect(provisional(`${year}-03-01`, 'wmo-onderzoek')).toBe(expected);
    }
  });

  test('on 6 May 2022 stays there and is provisional: no source equates that day', () => {
    expect(end('2022-03-25', terms['wmo-onderzoek'])).toBe('2022-05-06');
    expect(provisional('2022-03-25', 'wmo-onderzoek')).toBe(true);
  });

  test('on 27 May 2022 moves to 30 May and says on which day that rests', () => {
    expect(working.endOf(day('2022-04-15'), terms['wmo-onderzoek'])).toEqual({
      day: day('2022-05-30'),
      provisional: expect.stringContaining('2022-05-27'),
    });
  });
});
