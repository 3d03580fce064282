import { describe, expect, test } from 'vitest';
import { bezwarenDeelsGegrond, bezwarenGegrond } from '../../src/indicators/index.ts';
import { type Measure, type Readings, year } from '../../src/model/index.ts';
import { counted, notCounted, type Some } from './situation.ts';

type Bezwaar = Some<'bezwaar'>;
const of = (rows: Bezwaar[], readings: Readings = {}, measure: Measure = bezwarenGegrond) =>
  counted(
    measure,
    {
      bezwaar: rows.map((row, index) => ({
        bezwaarId: `B${index}`,
        ontvangstdatum: '2022-03-01',
        datumBeslissing: '2022-05-01',
        ...row,
      })),
    },
    { period: year(2022), peildatum: '2023-01-15', readings },
  );

/** Received in 2022: justified, in part, not, withdrawn, open. Received in 2021 and decided in 2022: justified. */
const rows: Bezwaar[] = [
  { uitkomst: 'gegrond' },
  { uitkomst: 'deels gegrond' },
  { uitkomst: 'ongegrond' },
  { uitkomst: 'ingetrokken' },
  { datumBeslissing: null },
  { ontvangstdatum: '2021-12-31', uitkomst: 'gegrond' },
];

describe('R07-E8 gives the share of the objections received in the year that was found justified', () => {
  test('of none it is 0 out of 0', () => {
    expect(of([]).counts).toEqual({ teller: 0, noemer: 0 });
  });

  test.each<[string, Readings, number, number]>([
    ['all that were received, the open one too', {}, 1, 5],
    ['under noemer=beslist without the open one', { noemer: 'beslist' }, 1, 4],
    ['under cohort=beslist what was decided in the year', { cohort: 'beslist' }, 2, 5],
    ['under teller=ook-deels-gegrond the one in part too', { teller: 'ook-deels-gegrond' }, 2, 5],
  ])('%s', (_, readings, teller, noemer) => {
    expect(of(rows, readings).counts).toEqual({ teller, noemer });
  });

  test('its line gives those found justified in part', () => {
    expect(of(rows, {}, bezwarenDeelsGegrond).counts).toEqual({ teller: 1, noemer: 5 });
    const decided = { noemer: 'beslist' };
    expect(of(rows, decided, bezwarenDeelsGegrond).counts).toEqual({ teller: 1, noemer: 4 });
  });

  test('one of the two is found in its own line only', () => {
    const part: Bezwaar[] = [{ uitkomst: 'deels gegrond' }, { uitkomst: 'deels gegrond' }];
    expect(of(part).counts).toEqual({ teller: 0, noemer: 2 });
    expect(of(part, {}, bezwarenDeelsGegrond).counts).toEqual({ teller: 2, noemer: 2 });
  });

  test.each<[string, Bezwaar, string]>([
    ['that is decided, but how is not known', { uitkomst: null }, 'unknown'],
    [
      'that is decided before it came in',
      { uitkomst: 'gegrond', datumBeslissing: '2022-02-01' },
      'impossible-order',
    ],
    [
      'that is decided after the peildatum',
      { uitkomst: 'gegrond', datumBeslissing: '2023-02-01' },
      'impossible-order',
    ],
    ['without a date of receipt', { ontvangstdatum: null, uitkomst: 'gegrond' }, 'no-period'],
  ])('an objection %s is not counted, and printed', (_, more, reason) => {
    const tally = of([more]);
    expect(tally.counts).toEqual({ teller: 0, noemer: 0 });
    expect(notCounted(tally)).toEqual({ [reason]: 1 });
  });
});
