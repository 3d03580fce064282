import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

type Day = `${number}-${number}-${number}`;

/** Who was not yet so old, on the last day of the period or where they began. */
const younger = (under: number, at?: 'begindatum'): Measure => ({
  id: 'jonger',
  title: 'jonger',
  unit: 'trajecten',
  decimals: 0,
  over: 'ojgTraject',
  cohort: { lopend: ['datumVerwijzing', 'einddatum'] },
  of: {
    jonger: {
      age: { from: 'persoon.geboortedatum', under, ...(at !== undefined && { at }) },
    },
  },
  count: {},
});

function number(measure: Measure, geboortedatum: Day | null, begindatum: Day | null) {
  const rows = {
    ojgTraject: [{ trajectId: 'T', persoonId: 'P', datumVerwijzing: '2020-01-01', begindatum }],
    persoon: [{ persoonId: 'P', geboortedatum }],
  } as RecordRows;
  return calculate(dataset(rows), { terms, calendar }, '2025-01-01')(measure, quarter(2022, 2))
    .counts.count;
}

describe('an age below 18', () => {
  test.each<[string, Day | null, Day | null, number]>([
    ['the day before the birthday is', '2004-05-11', '2022-05-10', 1],
    ['the birthday itself is not', '2004-05-10', '2022-05-10', 0],
    ['of who was born on the day is', '2022-05-10', '2022-05-10', 1],
    ['of who was born the day after is none', '2022-05-11', '2022-05-10', 0],
    ['on the 28th, born on 29 February, is', '2004-02-29', '2022-02-28', 1],
    ['on 1 March, born on 29 February, is not', '2004-02-29', '2022-03-01', 0],
    ['on 29 February, born on the 28th, is not', '2006-02-28', '2024-02-29', 0],
    ['on 29 February, born on 1 March, is', '2006-03-01', '2024-02-29', 1],
    ['without a birth is none', null, '2022-05-10', 0],
    ['without the day is none', '2004-05-11', null, 0],
    ['without both is none', null, null, 0],
  ])('on a date of the record: %s', (_, born, day, expected) => {
    expect(number(younger(18, 'begindatum'), born, day)).toBe(expected);
  });

  test.each<[string, Day, number]>([
    ['who becomes so the day after is', '2004-07-01', 1],
    ['who becomes so on it is not', '2004-06-30', 0],
    ['who was born on it is', '2022-06-30', 1],
    ['who was born the day after is none', '2022-07-01', 0],
  ])('on the last day of the period: %s', (_, born, expected) => {
    expect(number(younger(18), born, '2022-04-08')).toBe(expected);
  });
});
