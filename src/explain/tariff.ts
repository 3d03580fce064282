import type { Table } from '../dataset/index.ts';
import type { Price } from '../model/index.ts';
import { minutesOf } from '../records/index.ts';
import type { Case } from './case.ts';
import { valueAt } from './case.ts';
import { dayAt } from './dates.ts';

/** The price of one unit on some days: `cents` / `down`, the second more than 1 where a price of another unit was converted. */
export type PriceOfDays = {
  readonly from: number;
  readonly to: number;
  readonly cents: number;
  readonly down: number;
  /** The row of the table of prices; `null` for the price that the record itself names. */
  readonly tariff: string | null;
};

type Tariff = {
  readonly name: string;
  readonly provider: unknown;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly cents: number;
};

/** The prices of the days of a record, in order; a day without a price is in none. */
export function pricesAt(one: Case, price: Price): PriceOfDays[] {
  const [unit, provider, own] = [price.unit, price.provider, price.own].map((path) =>
    valueAt(one, path),
  );
  const usable = tariffsAt(one, price).filter(
    (tariff) =>
      typeof unit === 'string' &&
      (tariff.provider === null || tariff.provider === provider) &&
      (tariff.unit === unit ||
        (minutesOf[tariff.unit] !== undefined && minutesOf[unit] !== undefined)),
  );
  const turns = usable.flatMap(({ from, to }) => (to === Infinity ? [from] : [from, to + 1]));
  const begins = [...new Set([-Infinity, ...turns])].sort((a, b) => a - b);
  return begins.flatMap((from, index): PriceOfDays[] => {
    const to = (begins[index + 1] ?? Infinity) - 1;
    const [best] = usable
      .filter((tariff) => tariff.from <= from && from <= tariff.to)
      .toSorted(goesFirst);
    if (best !== undefined) {
      const { cents, name } = best;
      const isSame = best.unit === unit;
      return [
        {
          from,
          to,
          cents: isSame ? cents : cents * (minutesOf[String(unit)] ?? 1),
          down: isSame ? 1 : (minutesOf[best.unit] ?? 1),
          tariff: name,
        },
      ];
    }
    return typeof own === 'number' ? [{ from, to, cents: own, down: 1, tariff: null }] : [];
  });
}

/** A price of the provider before that of all; of those the one valid since last, and the highest of equals. */
const goesFirst = (a: Tariff, b: Tariff): number =>
  Number(a.provider === null) - Number(b.provider === null) ||
  b.from - a.from ||
  b.cents - a.cents ||
  (a.unit < b.unit ? -1 : 1);

/** The rows of the table of prices for the product of a record. */
function tariffsAt(one: Case, { product }: Price): Tariff[] {
  const { setting } = one;
  const table: Table | null = setting.data.table('tarief');
  const wanted = valueAt(one, product);
  if (table === null || typeof wanted !== 'string') return [];
  return (setting.rowsByKey(table, 'productcode').get(wanted) ?? []).flatMap((row) => {
    const there: Case = { setting, table, row, dates: undefined };
    const [cents, unit] = [valueAt(there, 'bedrag'), valueAt(there, 'eenheid')];
    const from = dayAt(there, 'geldigVan');
    if (typeof cents !== 'number' || typeof unit !== 'string' || from === null) return [];
    const provider = valueAt(there, 'aanbieder');
    const to = dayAt(there, 'geldigTot') ?? Infinity;
    return [{ name: table.nameOf(row), provider, unit, from, to, cents }];
  });
}
