import { NO_DAY } from '../dataset/index.ts';
import type { Accrual, Per, Rate } from '../model/index.ts';
import type { Days } from './by-day.ts';
import { halfUp, isExact, partsOf, partsUpTo, roundedSum, wholeOf } from './cents.ts';
import { type Counted, namesOf } from './count.ts';
import { type PricePiece, pricesOf } from './price.ts';
import { isLastDayIn } from './reference.ts';
import type { Selection, Workspace } from './selection.ts';

/** What rows are worth in a stretch of days. */
export type Worth = {
  /** Whole cents. */
  readonly cents: Float64Array;
  /** 1 where some of the days, or all, have no price: they are worth nothing here, and are counted apart. */
  readonly unpriced: Uint8Array;
  /** 1 where another record counts on some of the days. */
  readonly shared: Uint8Array;
};

/** Works out what each row of a count is worth in a range. */
export function worthOf(space: Workspace, counted: Counted, accrual: Accrual, range: Days): Worth {
  const { selection: chosen, table, rows } = counted;
  const [begins, ends] = [chosen.days(accrual.spell[0]), chosen.days(accrual.spell[1])];
  const out = isLastDayIn(table.name, accrual.spell[1]) ? 0 : 1;
  const lastDay = (row: number) => (ends[row] === NO_DAY ? NO_DAY : (ends[row] as number) - out);
  const rates = Object.values(accrual.rates).map((rate) => ({
    applies: chosen.mask(rate.where),
    per: perOf(chosen, rate),
    amount: amountOf(space, chosen, rate),
  }));
  const taken = takenDays(counted, accrual, begins, lastDay);
  const isAll = accrual.days === 'all';
  const worth = {
    cents: new Float64Array(table.size),
    unpriced: new Uint8Array(table.size),
    shared: new Uint8Array(table.size),
  };
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const [begin, last] = [begins[row] as number, lastDay(row)];
    if (begin === NO_DAY || last < begin) continue;
    const rate = rates.find(({ applies }) => applies[row] === 1);
    const per = rate?.per(row) ?? null;
    const amount = rate?.amount(row) ?? null;
    const hasWhole = last !== NO_DAY;
    if (
      per === null ||
      amount === null ||
      (!hasWhole && (per === 'total' || (isAll && per !== 'once')))
    ) {
      worth.unpriced[row] = 1;
      continue;
    }
    const within = {
      from: isAll ? begin : Math.max(begin, range.from),
      to: isAll ? last : Math.min(last, range.to),
    };
    const spell = { from: begin, to: per === 'once' ? begin : last };
    const others = taken.get(row);
    const free = others === undefined ? [spell] : without([spell], others);
    const asked = daysIn(free, within);
    if (others !== undefined && asked < daysIn([spell], within)) worth.shared[row] = 1;
    let priced = 0;
    for (const piece of amount.prices) {
      const from = Math.max(piece.from, within.from);
      priced += daysIn(free, { from, to: Math.min(piece.to, within.to) });
    }
    if (priced < asked) worth.unpriced[row] = 1;
    const days = last - begin + 1;
    worth.cents[row] =
      centsUpTo(within.to, free, amount, per, days) -
      centsUpTo(within.from - 1, free, amount, per, days);
  }
  return worth;
}

/** The value of some days up to and including a day, in whole cents. */
function centsUpTo(
  day: number,
  free: readonly Days[],
  { whole, power, prices }: Amount,
  per: Per,
  days: number,
): number {
  let down = 1;
  for (const piece of prices) down = Math.max(down, piece.down);
  let sum = 0;
  let size = 0;
  for (const piece of prices) {
    for (const stretch of free) {
      const parts = partsIn(per, piece, stretch, day);
      const value = whole * piece.cents * piece.up * (down / piece.down) * parts;
      sum += value;
      size += Math.abs(value);
    }
  }
  const divisor = power * down * partsOf(per, days);
  if (isExact(size, divisor)) return halfUp(sum, divisor);
  const products = prices.flatMap((piece) =>
    free.map((stretch) => [
      whole,
      piece.cents,
      piece.up * (down / piece.down),
      partsIn(per, piece, stretch, day),
    ]),
  );
  return roundedSum(products, [power, down, partsOf(per, days)]);
}

/** How many parts of what a rate is for lie in two stretches of days, up to and including a day. */
function partsIn(per: Per, a: Days, b: Days, day: number): number {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to, day);
  if (to < from) return 0;
  return partsUpTo(per, to) - partsUpTo(per, from - 1);
}

/** What a rate is for, by row. */
function perOf(chosen: Selection, { per }: Rate): (row: number) => Per | null {
  if (typeof per === 'string') return () => per;
  const column = chosen.column(per.by);
  if (column.kind !== 'code') return () => null;
  const byCode = [null, ...column.values.map((code) => per.codes[code] ?? null)];
  return (row) => byCode[column.codes[row] as number] ?? null;
}

/** What a row is worth for each thing that its rate is for: `whole` / `power` times the price of the day. */
type Amount = {
  readonly whole: number;
  readonly power: number;
  readonly prices: readonly PricePiece[];
};

/** Reads what a row is worth for each thing that its rate is for; `null` where that is not filled in. */
function amountOf(
  space: Workspace,
  chosen: Selection,
  { amount, volume }: Rate,
): (row: number) => Amount | null {
  const column = chosen.column(amount ?? volume.of);
  if (amount !== undefined && column.kind === 'amount') {
    const { cents } = column;
    return (row) =>
      Number.isNaN(cents[row])
        ? null
        : { whole: 1, power: 1, prices: always(cents[row] as number) };
  }
  const numbers = column.kind === 'number' ? column.numbers : new Float64Array(0);
  const euro = always(100);
  const prices = volume === undefined ? () => euro : pricesOf(space, chosen, volume.price);
  return (row) => {
    const number = numbers[row] ?? Number.NaN;
    if (Number.isNaN(number)) return null;
    const [whole, power] = wholeOf(number);
    return { whole, power, prices: prices(row) };
  };
}

/** The same price on all days. */
const always = (cents: number): PricePiece[] => [
  { from: -NO_DAY, to: NO_DAY - 1, cents, up: 1, down: 1 },
];

/** For rows that share days with a record that goes before them: the spells of those. */
function takenDays(
  { selection: chosen, table, told }: Counted,
  { once }: Accrual,
  begins: Int32Array,
  lastDay: (row: number) => number,
): ReadonlyMap<number, readonly Days[]> {
  const taken = new Map<number, Days[]>();
  if (once === undefined) return taken;
  const latest = chosen.days(once.latest);
  const dateOf = (row: number) => (latest[row] === NO_DAY ? -NO_DAY : (latest[row] as number));
  const goesBefore = (a: number, b: number) =>
    dateOf(a) === dateOf(b) ? table.nameOf(a) > table.nameOf(b) : dateOf(a) > dateOf(b);
  const groups = chosen.once(`same ${once.same.join()}`, [], () =>
    sameOf(chosen, once.same, table.size),
  );
  if (groups.length === 0) return taken;
  const isTold = new Uint8Array(table.size);
  for (const row of told()) isTold[row] = 1;
  for (const group of groups) {
    const rows = group.filter((row) => isTold[row] === 1);
    for (const row of rows) {
      for (const other of rows) {
        if (!isSpell(other) || !goesBefore(other, row)) continue;
        const days = { from: begins[other] as number, to: lastDay(other) };
        taken.set(row, [...(taken.get(row) ?? []), days]);
      }
    }
  }
  return taken;

  function isSpell(row: number): boolean {
    return begins[row] !== NO_DAY && lastDay(row) >= (begins[row] as number);
  }
}

/** The groups of at least two rows that agree on some fields; a row of which one is empty is in none. */
function sameOf(chosen: Selection, paths: readonly string[], size: number): number[][] {
  const columns = paths.map((path) => namesOf(chosen.column(path), path));
  const nameOf = groupNamer(columns);
  // Nearly all rows are alone: a list is made only for those that are not.
  const first = new Map<number | string, number>();
  const groups = new Map<number | string, number[]>();
  for (let row = 0; row < size; row++) {
    const name = nameOf(row);
    if (name === null) continue;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, row);
      continue;
    }
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [before, row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** A name for what a row has in some columns: a number where there are not too many for it; `null` where one is empty. */
function groupNamer(
  columns: readonly ReturnType<typeof namesOf>[],
): (row: number) => number | string | null {
  const names = columns.reduce((product, { values }) => product * values, 1);
  const isEmpty = (row: number) => columns.some(({ ids }) => (ids[row] as number) < 0);
  if (!Number.isSafeInteger(names))
    return (row) => (isEmpty(row) ? null : columns.map(({ ids }) => ids[row]).join('/'));
  return (row) => {
    let name = 0;
    for (const { ids, values } of columns) {
      const id = ids[row] as number;
      if (id < 0) return null;
      name = name * values + id;
    }
    return name;
  };
}

/** What is left of some stretches of days without others; what ends before it begins is nothing. */
function without(stretches: readonly Days[], others: readonly Days[]): readonly Days[] {
  return others.reduce<readonly Days[]>(
    (left, { from, to }) =>
      left.flatMap((days) => [
        { from: days.from, to: Math.min(days.to, from - 1) },
        { from: Math.max(days.from, to + 1), to: days.to },
      ]),
    stretches,
  );
}

/** How many days of some stretches lie in another. */
function daysIn(stretches: readonly Days[], { from, to }: Days): number {
  let days = 0;
  for (const stretch of stretches)
    days += Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from) + 1);
  return days;
}
