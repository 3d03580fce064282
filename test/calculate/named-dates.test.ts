/** The last day of a term from each of some days, which are numbers: 0 is 1 January 1970. */
import { expect, test } from 'vitest';
import { deadlinesOf, type UncertainEnd } from '../../src/calculate/named-dates.ts';
import { NO_DAY } from '../../src/dataset/index.ts';
import { workingDays } from '../../src/model/index.ts';
import { terms } from '../../src/norms/index.ts';

/** Of no year after 1969 is known which days are equated. */
const days = workingDays({ source: 'proef', holidays: [], equated: [], decreed: [1969] });

test('a term of ten days ends ten days after its begin, also of a begin before 1970', () => {
  const begins = [-10, 20, 0, 20, -400];
  const ends = deadlinesOf({ terms: {}, days }, Int32Array.from(begins), { days: 10 }, []);
  expect([...ends]).toEqual([0, 30, 10, 30, -390]);
});

test('a term without a begin has no end, whether other terms have one or not', () => {
  const ends = (...begins: number[]) => [
    ...deadlinesOf({ terms: {}, days }, Int32Array.from(begins), { days: 10 }, []),
  ];
  expect(ends(NO_DAY, NO_DAY)).toEqual([NO_DAY, NO_DAY]);
  expect(ends(20, NO_DAY)).toEqual([30, NO_DAY]);
});

test('an end that may be another day is told once, of however many terms it is the end', () => {
  const uncertain: UncertainEnd[] = [];
  const begins = Int32Array.of(20, 21, 20, 20);
  // Six weeks from a Wednesday and a Thursday.
  deadlinesOf({ terms, days }, begins, 'awb-klacht', uncertain);
  expect(uncertain.map(({ end }) => end)).toEqual([62, 63]);
});
