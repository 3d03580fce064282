/** Sums of fields: of amounts in cents, and of nothing else. */
import { describe, expect, test } from 'vitest';
import { amountsOf } from '../../src/calculate/amounts.ts';
import { calculate } from '../../src/calculate/index.ts';
import type { Selection } from '../../src/calculate/selection.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter, year } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const sum = (of: string, over = 'indicatie', rows: object[] = []) =>
  calculate(
    dataset({ [over]: rows }),
    { terms, calendar },
    '2022-07-15',
  )(
    {
      id: 'proef',
      title: 'proef',
      unit: 'euro',
      decimals: 0,
      over,
      cohort: { instroom: over === 'indicatie' ? 'begindatum' : 'datumVerwijzing' },
      sum: { of },
    } as unknown as Measure,
    quarter(2022, 2),
  ).counts;

test('a sum of amounts is in cents, and counts apart what is not filled in', () => {
  const rows = [{ kosten: 3 }, { kosten: '4,25' }, {}].map((row) => ({
    begindatum: '2022-05-01',
    ...row,
  }));
  expect(sum('kosten', 'indicatie', rows)).toEqual({ cents: 725, records: 3, empty: 1 });
});

test('a sum of a number that is no amount is refused, with the amounts that there are: nobody says what a hundredth of it is', () => {
  expect(() => sum('volume')).toThrowError(
    expect.objectContaining({
      code: 'invalid-measure',
      message:
        '‘volume’ is geen bedrag in euro’s, en een som is daarvan; bedragen zijn daar: kosten, pgbBedrag, offertebedrag',
    }),
  );
  expect(() => sum('gesprekken', 'ojgTraject')).toThrowError(/ojgTraject heeft er geen$/);
});

test('what is no amount has no cents, also where a measure was not looked at before', () => {
  const selection = { table: { name: 'melding' }, column: () => ({ kind: 'code' }) };
  expect(() => amountsOf(selection as unknown as Selection, 'kanaal')).toThrowError(
    expect.objectContaining({
      code: 'invalid-measure',
      message: '‘kanaal’ is geen bedrag van melding.',
      details: { value: 'kanaal' },
    }),
  );
});

describe('a sum from 2^53 cents on', () => {
  // 90 million million euros is less than 2^53 cents, and twice that is more.
  const large = 90_000_000_000_000;
  const rows = (...kosten: number[]) =>
    kosten.map((euros) => ({ begindatum: '2022-05-01', kosten: euros }));

  test('is refused, as in a database: no number holds it to the cent', () => {
    expect(() => sum('kosten', 'indicatie', rows(large, large, 0.01))).toThrowError(
      expect.objectContaining({
        code: 'unreadable',
        message:
          '‘18000000000000001’ is geen geheel getal dat precies te tellen is (kleiner dan 2^53).',
      }),
    );
  });

  test('is none where it only comes there on the way: what it comes to is exact, in whatever order', () => {
    for (const kosten of [
      [large, large, 0.01, -large],
      [large, 0.01, -large, large],
    ])
      expect(sum('kosten', 'indicatie', rows(...kosten)).cents).toBe(9_000_000_000_000_001);
  });

  test('is none where an amount is not there among them, which adds nothing', () => {
    const amounts = rows(large, large, -large);
    const counts = sum('kosten', 'indicatie', [...amounts, { begindatum: '2022-05-01' }]);
    expect(counts).toEqual({ cents: 9_000_000_000_000_000, records: 4, empty: 1 });
  });

  test('is none of a whole in which one part is taken off the other', () => {
    const credit = { minus: { gecrediteerd: { is: { debetCredit: 'C' } } } };
    const declared = ['D', 'C', 'D'].map((debetCredit, n) => ({
      zorgperiodeVan: '2022-05-01',
      bedrag: n === 2 ? 0.01 : large,
      debetCredit,
    }));
    const taken = calculate(
      dataset({ declaratie: declared } as object),
      { terms, calendar },
      '2022-07-15',
    )(
      {
        id: 'proef',
        title: 'proef',
        unit: 'euro',
        decimals: 0,
        over: 'declaratie',
        cohort: { instroom: 'zorgperiodeVan' },
        sum: { of: 'bedrag', ...credit },
        groups: { soort: 'debetCredit' },
      } as unknown as Measure,
      quarter(2022, 2),
    );
    expect(taken.counts).toMatchObject({ cents: 1, records: 3, empty: 0 });
    expect(taken.groups.map(({ counts }) => counts.cents)).toEqual([
      9_000_000_000_000_001, -9_000_000_000_000_000,
    ]);
  });
});

test('a sum of what is no number is refused, with the nearest amount', () => {
  expect(() => sum('eenheid')).toThrowError(expect.objectContaining({ code: 'invalid-measure' }));
});

test('one calculation keeps the prices of two measures apart', () => {
  const worth = (own: string) =>
    ({
      id: 'proef',
      title: 'proef',
      unit: 'euro',
      decimals: 2,
      over: 'indicatie',
      cohort: { lopend: ['begindatum', 'einddatum'] },
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days: 'range',
          rates: {
            uur: {
              where: { filled: 'volume' },
              per: 'day',
              volume: {
                of: 'volume',
                price: { product: 'productcode', provider: 'aanbieder', unit: 'eenheid', own },
              },
            },
          },
        },
      },
    }) as unknown as Measure;
  const row = { begindatum: '2022-05-01', einddatum: '2022-05-01', volume: 2, eenheid: '04' };
  const indicatie = [{ ...row, kosten: 10, offertebedrag: 7 }];
  const rows = { indicatie, product: [] } as object;
  const count = calculate(dataset(rows), { terms, calendar }, '2022-07-15');
  const cents = (own: string) => count(worth(own), quarter(2022, 2)).counts.cents;
  expect([cents('kosten'), cents('offertebedrag')]).toEqual([2000, 1400]);
});

test('a sum of which an amount is not there is counted however many days were asked before', () => {
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'euro',
    decimals: 0,
    over: 'indicatie',
    cohort: { instroom: 'begindatum' },
    sum: { of: 'kosten' },
  } as unknown as Measure;
  const indicatie = [{ begindatum: '2022-05-01', kosten: 3 }, { begindatum: '2022-05-02' }];
  const count = calculate(dataset({ indicatie } as object), { terms, calendar }, '2022-07-15');
  for (const period of [year(2020), year(2021), quarter(2022, 1)]) count(measure, period);
  expect(count(measure, quarter(2022, 2)).counts).toEqual({ cents: 300, records: 2, empty: 1 });
});
