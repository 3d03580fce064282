/** Sums of fields: of amounts in cents, and of nothing else. */
import { expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const sum = (of: string, over = 'indicatie', rows: object[] = []) =>
  calculate(
    dataset({ [over]: rows } as object),
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
