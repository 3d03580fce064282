import type { Unread } from '../dataset/index.ts';
import { label } from '../formula/index.ts';
import { type Accrual, type Per, type Population, type Rate, rangeOf } from '../model/index.ts';
import { eenheidLabels, type OverName } from '../records/index.ts';
import { dateOf, dayOf, formatDay, isLeapYear, monthLength } from '../util/index.ts';
import { type Case, type Setting, valueAt } from './case.ts';
import { dayAt, isRole } from './dates.ts';
import { type Fraction, fractionOf, halfUp, plus, zero } from './fraction.ts';
import type { Step } from './place.ts';
import { type PriceOfDays, pricesAt } from './tariff.ts';
import { unreadAt, unreadBehind } from './unread.ts';

/** Days that are worth the same each. */
export type WorthOfDays = {
  readonly from: string;
  /** The last of them. */
  readonly to: string;
  readonly days: number;
  /** Of how many days the price is: 7 of a week, 28 to 31 of a month, 365 or 366 of a year, those of the spell; 1 of a day. */
  readonly of: number;
  /** In euros, of one unit; 1 where the rate is an amount. `null` for days without a price, which are worth nothing. */
  readonly price: number | null;
  /** Where the price stands: a row of the table of prices, or the field of the record in words. */
  readonly source: string | null;
};

/** What one spell adds to a sum, with all that it is worked out from. */
export type Worth = {
  /** The rate that applies, as the measure names it; `null` for none. */
  readonly rate: string | null;
  readonly per: Per | null;
  /** Which number is multiplied by the price and the days: a volume, or an amount in euros. */
  readonly basis: {
    readonly title: string;
    readonly value: number | null;
    readonly unit: string;
    /** Whether the field of it was filled and could not be read. */
    readonly unread: Unread | null;
  };
  readonly spell: {
    readonly from: string | null;
    readonly to: string | null;
    /** The fields of it that could not be read, in words. */
    readonly unread: readonly string[];
  };
  /** The days that count, in order. */
  readonly days: readonly WorthOfDays[];
  /** Days on which another record of the same counts, one decided later. */
  readonly shared: number;
  /** Whether some of the days, or all, have no price or no rate. */
  readonly unpriced: boolean;
  /** Whole cents up to and including a day, rounded half up; what counts is the difference of the two. */
  readonly until: { readonly day: string; readonly cents: number } | null;
  readonly before: { readonly day: string; readonly cents: number } | null;
  readonly cents: number;
};

type Days = { readonly from: number; readonly to: number };

/** What spells are worth by the rates of a measure. @param population the questions that tell whether a record counts */
export function worthBy(
  accrual: Accrual,
  measure: Pick<Population, 'range'>,
  population: readonly Step[],
): (one: Case) => Worth {
  const lasting = population.filter(
    ({ part, place }) => part !== 'cohort' && place.reason !== 'no-period',
  );
  const isTold = (one: Case) => lasting.every((step) => step.ask(one).holds !== step.ends);
  return (one) => {
    const spell = spellAt(one, accrual);
    const [name, rate] = Object.entries(accrual.rates).find(
      ([, { where }]) => one.setting.answer(where, one).holds,
    ) ?? [null, null];
    const per = rate === null ? null : perAt(one, rate);
    const basis = basisAt(one, rate);
    const told = {
      rate: name,
      per,
      basis,
      spell: {
        from: spell === null ? null : formatDay(spell.from),
        to: spell === null || spell.to === Infinity ? null : formatDay(spell.to),
        unread: accrual.spell.flatMap((date) => unreadBehind(one, date)),
      },
    };
    const nothing = { days: [], shared: 0, until: null, before: null, cents: 0 };
    if (spell === null) return { ...told, ...nothing, unpriced: false };
    const isAll = accrual.days === 'all';
    const isEndless = spell.to === Infinity;
    if (
      rate === null ||
      per === null ||
      basis.value === null ||
      (isEndless && (per === 'total' || (isAll && per !== 'once')))
    )
      return { ...told, ...nothing, unpriced: true };
    const range = rangeOf(measure, one.setting.moment);
    const within = isAll
      ? spell
      : { from: Math.max(spell.from, range.from), to: Math.min(spell.to, range.to) };
    const valued = per === 'once' ? { from: spell.from, to: spell.from } : spell;
    const free = without(valued, takenFrom(one, accrual, spell, isTold));
    const prices = pricesOf(one, rate);
    const whole = spell.to - spell.from + 1;
    const asked = free.flatMap((days) => both(days, within));
    const shared = both(valued, within).reduce(count, 0) - asked.reduce(count, 0);
    const shown = asked.flatMap((days) => worthOfDays(days, prices, per, whole));
    const volume = fractionOf(basis.value);
    // Rounded up to a day, and not by period: so that the cents of periods add up.
    const upTo = (day: number) =>
      halfUp(
        free
          .flatMap((days) => both(days, { from: -Infinity, to: day }))
          .flatMap((days) => worthOfDays(days, prices, per, whole))
          .map(({ days, of, price }) => productOf(volume, days, of, price))
          .reduce(plus, zero),
      );
    const last = within.to === Infinity ? spell.from : within.to;
    const [until, before] = [upTo(last), upTo(within.from - 1)];
    return {
      ...told,
      days: shown.map(({ from, to, days, of, price }) => ({
        from: formatDay(from),
        to: formatDay(to),
        days,
        of,
        price: price === null ? null : price.cents / price.down / 100,
        source: sourceOf(price, rate, one.table.name),
      })),
      shared,
      unpriced: shown.some(({ price }) => price === null),
      until: { day: formatDay(last), cents: until },
      before: { day: formatDay(within.from - 1), cents: before },
      cents: until - before,
    };
  };
}

const count = (sum: number, { from, to }: Days): number => sum + to - from + 1;

/** The days that two stretches share. */
function both(a: Days, b: Days): Days[] {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from <= to ? [{ from, to }] : [];
}

/** The days of a spell, the last one in; `null` for none. */
function spellAt(one: Case, { spell: [begin, end] }: Accrual): Days | null {
  const [from, ending] = [dayAt(one, begin), dayAt(one, end)];
  const isIn = !isRole(end) && one.setting.path(one.table.name, end).meta.einde === 'laatste-dag';
  const to = ending === null ? Infinity : isIn ? ending : ending - 1;
  return from === null || to < from ? null : { from, to };
}

function perAt(one: Case, { per }: Rate): Per | null {
  if (typeof per === 'string') return per;
  return per.codes[String(valueAt(one, per.by) ?? '')] ?? null;
}

function basisAt(one: Case, rate: Rate | null): Worth['basis'] {
  if (rate === null) return { title: 'geen tarief', value: null, unit: '', unread: null };
  const path = rate.amount ?? rate.volume.of;
  const value = valueAt(one, path);
  const { kind } = one.setting.path(one.table.name, path).meta;
  const code = rate.amount === undefined ? String(valueAt(one, rate.volume.price.unit) ?? '') : '';
  return {
    title: label(one.table.name, path),
    value: typeof value !== 'number' ? null : kind === 'amount' ? value / 100 : value,
    unit:
      rate.amount !== undefined
        ? 'euro'
        : (eenheidLabels[code as keyof typeof eenheidLabels] ?? ''),
    unread: unreadAt(one, path),
  };
}

/** Of an amount the price of a euro is a euro. */
const pricesOf = (one: Case, { volume }: Rate): readonly PriceOfDays[] =>
  volume === undefined
    ? [{ from: -Infinity, to: Infinity, cents: 100, down: 1, tariff: null }]
    : pricesAt(one, volume.price);

const sourceOf = (price: PriceOfDays | null, { volume }: Rate, over: OverName): string | null =>
  volume === undefined || price === null ? null : (price.tariff ?? label(over, volume.price.own));

type Valued = Days & {
  readonly days: number;
  readonly of: number;
  readonly price: PriceOfDays | null;
};

/** Some days, in pieces that are worth the same a day: by price, and by the month or year that they are in. */
function worthOfDays(
  days: Days,
  prices: readonly PriceOfDays[],
  per: Per,
  whole: number,
): Valued[] {
  const pieces: Valued[] = [];
  for (let from = days.from; from <= days.to; ) {
    const price = prices.find((one) => one.from <= from && from <= one.to) ?? null;
    const next = price === null ? prices.find((one) => one.from > from)?.from : price.to + 1;
    const { of, end } = partAt(per, from, whole);
    const to = Math.min(days.to, (next ?? Infinity) - 1, end);
    pieces.push({ from, to, days: to - from + 1, of, price });
    from = to + 1;
  }
  return pieces;
}

/** Of how many days a rate is that holds on a day, and up to and including which day. */
function partAt(per: Per, day: number, whole: number): { of: number; end: number } {
  const { year, month } = dateOf(day);
  switch (per) {
    case 'day':
    case 'once':
      return { of: 1, end: Infinity };
    case 'week':
      return { of: 7, end: Infinity };
    case 'four-weeks':
      return { of: 28, end: Infinity };
    case 'month': {
      const length = monthLength(year, month);
      return { of: length, end: dayOf(year, month, length) };
    }
    case 'year':
      return { of: isLeapYear(year) ? 366 : 365, end: dayOf(year, 12, 31) };
    case 'total':
      return { of: whole, end: Infinity };
  }
}

/** What some days are worth, in cents. */
function productOf(
  [above, below]: Fraction,
  days: number,
  of: number,
  price: PriceOfDays | null,
): Fraction {
  if (price === null) return zero;
  return [above * BigInt(price.cents) * BigInt(days), below * BigInt(price.down) * BigInt(of)];
}

/** What is left of some days without others. */
function without(days: Days, others: readonly Days[]): Days[] {
  return others.reduce(
    (left, { from, to }) =>
      left.flatMap((part) => [
        ...both(part, { from: -Infinity, to: from - 1 }),
        ...both(part, { from: to + 1, to: Infinity }),
      ]),
    [days],
  );
}

/** The spells of the records that go before this one on the days that both have. */
function takenFrom(
  one: Case,
  accrual: Accrual,
  spell: Days,
  isTold: (one: Case) => boolean,
): Days[] {
  const { once } = accrual;
  if (once === undefined || !isTold(one)) return [];
  const { setting, table } = one;
  const mine = once.same.map((path) => valueAt(one, path));
  if (mine.includes(null)) return [];
  return othersBy(setting, one, once.same[0], mine[0]).flatMap((row) => {
    const other: Case = { ...one, row };
    const isSame = once.same.every((path, index) => valueAt(other, path) === mine[index]);
    const theirs = isSame && row !== one.row ? spellAt(other, accrual) : null;
    if (theirs === null || both(theirs, spell).length === 0 || !isTold(other)) return [];
    const [here, there] = [dayAt(one, once.latest), dayAt(other, once.latest)].map(
      (day) => day ?? -Infinity,
    ) as [number, number];
    const isBefore = here === there ? table.nameOf(row) > table.nameOf(one.row) : there > here;
    return isBefore ? [theirs] : [];
  });
}

/** The rows that hold the same key in a field; all rows where the field is no key of the record itself. */
function othersBy(
  setting: Setting,
  { table }: Case,
  path: string,
  value: unknown,
): readonly number[] {
  if (table.columns.get(path)?.kind === 'key')
    return setting.rowsByKey(table, path).get(String(value)) ?? [];
  return Array.from({ length: table.size }, (_, row) => row);
}
