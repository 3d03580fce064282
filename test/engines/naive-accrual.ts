/** What spells are worth, for the plain engine: a day at a time, in exact fractions. */
import type { Accrual, Per, Price, Rate } from '../../src/model/index.ts';
import type { Row } from './naive.ts';

/** How the engine reads a record. */
export type Reads<R> = {
  value(rec: R, path: string): unknown;
  date(rec: R, reference: string): string | null;
  holds(rec: R, asked: Rate['where']): boolean;
  /** The last day in of a date that ends a spell; `null` for no end. */
  lastDay(rec: R, reference: string): string | null;
  name(rec: R): string;
  tariffs: readonly Row[];
};

type Fraction = { above: bigint; below: bigint };

const plus = (a: Fraction, b: Fraction): Fraction =>
  a.below === b.below
    ? { above: a.above + b.above, below: a.below }
    : reduced({ above: a.above * b.below + b.above * a.below, below: a.below * b.below });
const times = (a: Fraction, b: Fraction): Fraction =>
  reduced({ above: a.above * b.above, below: a.below * b.below });
function reduced({ above, below }: Fraction): Fraction {
  let [a, b] = [above < 0n ? -above : above, below];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? { above: 0n, below: 1n } : { above: above / a, below: below / a };
}
const part = (above: number, below: number): Fraction => ({
  above: BigInt(above),
  below: BigInt(below),
});

/** Half up: the largest whole number that is not more than the fraction and a half. */
function rounded({ above, below }: Fraction): number {
  const [over, under] = [2n * above + below, 2n * below];
  const whole = over / under;
  return Number(over % under < 0n ? whole - 1n : whole);
}

/** A number as it is written, in hundredths or in ones. */
function exactly(value: unknown): Fraction {
  const [whole = '0', decimals = ''] = String(value).split('.');
  const digits = BigInt(`${whole.replace('-', '')}${decimals}`);
  return {
    above: whole.startsWith('-') ? -digits : digits,
    below: 10n ** BigInt(decimals.length),
  };
}
const inCents = (value: unknown) => times(exactly(value), part(100, 1));

const next = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const daysFrom = (first: string, last: string): number =>
  (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

function monthDays(date: string): number {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
const yearDays = (date: string): number =>
  daysFrom(`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`);

/** Minutes in a unit of time. */
const minutesIn = (unit: unknown): number | null =>
  unit === '01' ? 1 : unit === '04' ? 60 : unit === '16' ? 240 : null;

/** The price of a unit on a day, in cents. */
function priceOn<R>(rec: R, day: string, price: Price, reads: Reads<R>): Fraction | null {
  const [product, provider, unit] = [price.product, price.provider, price.unit].map((path) =>
    reads.value(rec, path),
  );
  const usable = reads.tariffs.filter((row) => {
    const [mine, theirs] = [minutesIn(unit), minutesIn(row['eenheid'])];
    const known = ['productcode', 'geldigVan', 'bedrag', 'eenheid'].every(
      (field) => row[field] != null && row[field] !== '',
    );
    return (
      known &&
      unit !== null &&
      row['productcode'] === product &&
      (row['aanbieder'] == null || row['aanbieder'] === '' || row['aanbieder'] === provider) &&
      (row['geldigVan'] as string) <= day &&
      (row['geldigTot'] == null || day <= (row['geldigTot'] as string)) &&
      (row['eenheid'] === unit || (mine !== null && theirs !== null))
    );
  });
  const isOwn = (row: Row) => row['aanbieder'] != null && row['aanbieder'] !== '';
  const better = (a: Row, b: Row): boolean => {
    if (isOwn(a) !== isOwn(b)) return isOwn(a);
    if (a['geldigVan'] !== b['geldigVan'])
      return (a['geldigVan'] as string) > (b['geldigVan'] as string);
    if (Number(a['bedrag']) !== Number(b['bedrag']))
      return Number(a['bedrag']) > Number(b['bedrag']);
    return (a['eenheid'] as string) < (b['eenheid'] as string);
  };
  const best = usable.find((row) => usable.every((other) => other === row || !better(other, row)));
  if (best !== undefined) {
    const [mine, theirs] = [minutesIn(unit), minutesIn(best['eenheid'])];
    const change = best['eenheid'] === unit ? part(1, 1) : part(mine ?? 1, theirs ?? 1);
    return times(inCents(best['bedrag']), change);
  }
  const own = reads.value(rec, price.own);
  return own === null ? null : inCents(own);
}

/** The part of the thing that a rate is for that falls on one day. */
function partOn(per: Per, day: string, begin: string, last: string | null): Fraction {
  const lengths: { [P in Per]: () => Fraction } = {
    day: () => part(1, 1),
    week: () => part(1, 7),
    'four-weeks': () => part(1, 28),
    month: () => part(1, monthDays(day)),
    year: () => part(1, yearDays(day)),
    total: () => part(1, daysFrom(begin, last ?? begin)),
    once: () => part(day === begin ? 1 : 0, 1),
  };
  return lengths[per]();
}

export type Valued = { cents: number; unpriced: boolean; shared: boolean };

/**
 * What a record is worth from one day to another, both included.
 * @param all those that may go before it on a day
 */
export function worth<R>(
  rec: R,
  { spell, days, rates, once }: Accrual,
  [from, to]: readonly [string, string],
  all: readonly R[],
  reads: Reads<R>,
): Valued {
  const [begin, last] = [reads.date(rec, spell[0]), reads.lastDay(rec, spell[1])];
  if (begin === null || (last !== null && last < begin))
    return { cents: 0, unpriced: false, shared: false };
  const rate = Object.values(rates).find(({ where }) => reads.holds(rec, where));
  const per = rate === undefined ? null : perOf(rec, rate, reads);
  const amount = rate === undefined ? null : reads.value(rec, rate.amount ?? rate.volume.of);
  const none = { cents: 0, unpriced: true, shared: false };
  if (rate === undefined || per === null || amount === null) return none;
  if (last === null && (per === 'total' || (days === 'all' && per !== 'once'))) return none;
  const rivals =
    once === undefined
      ? []
      : all.filter(
          (other) =>
            other !== rec &&
            once.same.every((path) => {
              const value = reads.value(rec, path);
              return value !== null && value === reads.value(other, path);
            }) &&
            goesBefore(other, rec, once.latest, reads),
        );
  const isTaken = (day: string) =>
    rivals.some((other) => {
      const [first, end] = [reads.date(other, spell[0]), reads.lastDay(other, spell[1])];
      return first !== null && first <= day && (end === null || day <= end);
    });
  const first = days === 'all' || begin > from ? begin : from;
  const stop = days === 'all' ? (last ?? begin) : last === null || last > to ? to : last;
  const lastAsked = per === 'once' && stop > begin ? begin : stop;
  let sum = part(0, 1);
  let before: number | null = null;
  let [unpriced, shared] = [false, false];
  for (let day = begin; day <= lastAsked; day = next(day)) {
    if (day === first) before = rounded(sum);
    const isAsked = day >= first;
    if (isTaken(day)) {
      if (isAsked) shared = true;
      continue;
    }
    const price = priceFor(rec, day, rate, amount, reads);
    if (price === null) {
      if (isAsked) unpriced = true;
      continue;
    }
    sum = plus(sum, times(price, partOn(per, day, begin, last)));
  }
  // Asked only of days after the one on which all of it counts.
  return { cents: before === null ? 0 : rounded(sum) - before, unpriced, shared };
}

function priceFor<R>(
  rec: R,
  day: string,
  rate: Rate,
  amount: unknown,
  reads: Reads<R>,
): Fraction | null {
  if (rate.amount !== undefined) return inCents(amount);
  const price = priceOn(rec, day, rate.volume.price, reads);
  return price === null ? null : times(exactly(amount), price);
}

function perOf<R>(rec: R, { per }: Rate, reads: Reads<R>): Per | null {
  if (typeof per === 'string') return per;
  return per.codes[String(reads.value(rec, per.by))] ?? null;
}

function goesBefore<R>(a: R, b: R, latest: string, reads: Reads<R>): boolean {
  const [x, y] = [reads.date(a, latest) ?? '', reads.date(b, latest) ?? ''];
  return x === y ? reads.name(a) > reads.name(b) : x > y;
}

/** The range of days of a measure, from the period that is asked for. */
export function rangeOf(
  range: 'year' | 'year-to-date' | { readonly months: number } | undefined,
  from: string,
  to: string,
): readonly [string, string] {
  if (range === undefined) return [from, to];
  const year = to.slice(0, 4);
  if (range === 'year') return [`${year}-01-01`, `${year}-12-31`];
  if (range === 'year-to-date') return [`${year}-01-01`, to];
  // Whole months that end with the last day: from the day after it so many months back, or the last of a shorter month.
  const [y, m, d] = next(to).split('-').map(Number) as [number, number, number];
  const length = new Date(Date.UTC(y, m - range.months, 0)).getUTCDate();
  const first = new Date(Date.UTC(y, m - 1 - range.months, Math.min(d, length)));
  return [first.toISOString().slice(0, 10), to];
}
