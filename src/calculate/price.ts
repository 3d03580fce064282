import { type Column, NO_DAY, type Table } from '../dataset/index.ts';
import type { Price } from '../model/index.ts';
import { minutesOf } from '../records/index.ts';
import { canonical } from '../util/index.ts';
import { type Selection, selection, type Workspace } from './selection.ts';

/** The price of a unit on some days: `cents` × `up` / `down`. */
export type PricePiece = {
  readonly from: number;
  readonly to: number;
  readonly cents: number;
  /** From the unit of the table of prices to that of the record. */
  readonly up: number;
  readonly down: number;
};

const LONGEST = 240;

type Tariff = {
  readonly from: number;
  readonly to: number;
  readonly cents: number;
  readonly unit: string;
  readonly provider: string | null;
};

/** The prices of a row, in the order of their days; days without a price are in none. */
export function pricesOf(
  space: Workspace,
  chosen: Selection,
  price: Price,
): (row: number) => readonly PricePiece[] {
  const name = `${chosen.table.name}|prices ${canonical(price)}`;
  const kept = space.kept.once(name, (): (readonly PricePiece[])[] => []);
  const find = priceFinder(space, chosen, price);
  return (row) => {
    const pieces = kept[row] ?? find(row);
    kept[row] = pieces;
    return pieces;
  };
}

/** Rows with the same product, provider, unit and price of their own share one list of prices. */
function priceFinder(
  space: Workspace,
  chosen: Selection,
  price: Price,
): (row: number) => readonly PricePiece[] {
  const product = chosen.column(price.product);
  const provider = chosen.column(price.provider);
  const unit = chosen.column(price.unit);
  const own = chosen.column(price.own);
  const table = space.data.table('tarief');
  const tariffs = table === null ? [] : tariffsByProduct(space, table);
  const [products, providers, units] = [idsOf(product), idsOf(provider), idsOf(unit)];
  const lists = new Map<number, Map<number, readonly PricePiece[]>>();
  return (row) => {
    const [id, theirs, unitId] = [products.of(row), providers.of(row), units.of(row)];
    const cents = own.kind === 'amount' ? (own.cents[row] as number) : Number.NaN;
    const name = ((id + 1) * (providers.size + 1) + theirs + 1) * (units.size + 1) + unitId + 1;
    const byOwn = lists.get(name) ?? new Map<number, readonly PricePiece[]>();
    lists.set(name, byOwn);
    const made = byOwn.get(cents) ?? find(row, id, cents);
    byOwn.set(cents, made);
    return made;
  };

  function find(row: number, id: number, cents: number): readonly PricePiece[] {
    const [unitHere, providerHere] = [textAt(unit, row), textAt(provider, row)];
    const usable = (product.kind === 'key' ? (tariffs[id] ?? []) : []).filter(
      (tariff) =>
        unitHere !== null &&
        (tariff.provider === null || tariff.provider === providerHere) &&
        (tariff.unit === unitHere ||
          (minutesOf[tariff.unit] !== undefined && minutesOf[unitHere] !== undefined)),
    );
    return inOrder(usable, unitHere ?? '', cents);
  }
}

/** The values of a column as numbers from 0, -1 for none. */
function idsOf(column: Column): { readonly size: number; of(row: number): number } {
  if (column.kind === 'code') {
    const { codes, values } = column;
    return { size: values.length, of: (row) => (codes[row] as number) - 1 };
  }
  if (column.kind !== 'key' && column.kind !== 'text') return { size: 0, of: () => -1 };
  const { ids } = column;
  const size = column.kind === 'key' ? column.space.size : column.values.length;
  return { size, of: (row) => ids[row] as number };
}

/** The table of prices by product. */
function tariffsByProduct(space: Workspace, table: Table): Tariff[][] {
  const there = selection(space, table, undefined, { from: 0, to: 0, peildatum: 0 });
  const [product, amount] = [there.column('productcode'), there.column('bedrag')];
  const [provider, unit] = [there.column('aanbieder'), there.column('eenheid')];
  const [from, to] = [there.days('geldigVan'), there.days('geldigTot')];
  const result: Tariff[][] = [];
  if (product.kind !== 'key' || amount.kind !== 'amount') return result;
  for (let row = 0; row < table.size; row++) {
    const id = product.ids[row] as number;
    const cents = amount.cents[row] as number;
    const unitHere = textAt(unit, row);
    if (id < 0 || Number.isNaN(cents) || unitHere === null || from[row] === NO_DAY) continue;
    const list = result[id] ?? [];
    result[id] = list;
    list.push({
      from: from[row] as number,
      to: to[row] as number,
      cents,
      unit: unitHere,
      provider: textAt(provider, row),
    });
  }
  return result;
}

/** One price for each day: that of the provider before that of all, the one valid since last, and the highest of equals. */
function inOrder(tariffs: readonly Tariff[], unit: string, own: number): readonly PricePiece[] {
  const turns = new Set([-NO_DAY]);
  for (const { from, to } of tariffs) {
    turns.add(from);
    if (to !== NO_DAY) turns.add(to + 1);
  }
  const days = [...turns].sort((a, b) => a - b);
  const best = [...tariffs].sort(
    (a, b) =>
      Number(a.provider === null) - Number(b.provider === null) ||
      b.from - a.from ||
      b.cents - a.cents ||
      (a.unit < b.unit ? -1 : 1),
  );
  return days.flatMap((from, index) => {
    const to = (days[index + 1] ?? NO_DAY) - 1;
    const found = best.find((tariff) => tariff.from <= from && tariff.to >= from);
    if (found === undefined)
      return Number.isNaN(own) ? [] : [{ from, to, cents: own, up: 1, down: 1 }];
    const { cents } = found;
    if (found.unit === unit) return [{ from, to, cents, up: 1, down: 1 }];
    const [here, there] = [minutesOf[unit] ?? 1, minutesOf[found.unit] ?? 1];
    return [{ from, to, cents, up: here * (LONGEST / there), down: LONGEST }];
  });
}

/** The text of a code, key or text; `null` for none, or where there is no such column. */
export function textAt(column: Column, row: number): string | null {
  if (column.kind === 'code') return column.values[(column.codes[row] as number) - 1] ?? null;
  if (column.kind === 'text') return column.values[column.ids[row] as number] ?? null;
  return column.kind === 'key' ? (column.space.keyOf(column.ids[row] as number) ?? null) : null;
}
