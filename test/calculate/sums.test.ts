/** Sums of fields: of amounts in cents, of plain numbers as they stand, and of nothing else. */
import { expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const sum = (of: string, rows: object[]) =>
  calculate(
    dataset({ ojgTraject: rows } as object),
    { terms, calendar },
    '2022-07-15',
  )(
    {
      id: 'proef',
      title: 'proef',
      unit: 'gesprekken',
      decimals: 0,
      over: 'ojgTraject',
      cohort: { instroom: 'datumVerwijzing' },
      sum: { of },
    } as unknown as Measure,
    quarter(2022, 2),
  ).counts;
const traject = (gesprekken?: number) => ({
  datumVerwijzing: '2022-05-01',
  ...(gesprekken !== undefined && { gesprekken }),
});

test('a sum of plain numbers adds them as they stand, and counts apart what is not filled in', () => {
  expect(sum('gesprekken', [traject(3), traject(4), traject()])).toEqual({
    cents: 7,
    records: 3,
    empty: 1,
  });
});

test('a sum of what is no number is refused', () => {
  expect(() => sum('praktijkId', [])).toThrowError(
    expect.objectContaining({
      code: 'invalid-measure',
      message: '‘praktijkId’ is geen bedrag of getal van ojgTraject.',
      details: { value: 'praktijkId' },
    }),
  );
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
