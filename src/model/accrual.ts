import type {
  Condition,
  DateRef,
  Fields,
  NonEmpty,
  OneOf,
  Overlap,
  PathOf,
  Related,
  Spell,
} from './condition.ts';

/** The paths of `F` that hold a number or an amount. */
export type AmountPath<F> = { [P in keyof F & string]: number extends F[P] ? P : never }[keyof F &
  string];

/** Those that hold an amount: a sum is of euros, in whole cents. */
export type MoneyPath<F> = {
  [P in keyof F & string]: [number | string] extends [F[P]] ? P : never;
}[keyof F & string];

/**
 * What a rate is for: a day, a week, four weeks, a month or a year of the calendar, the whole spell; or `once`: all of it
 * on the day on which the spell begins.
 */
export const pers = ['day', 'week', 'four-weeks', 'month', 'year', 'total', 'once'] as const;
export type Per = (typeof pers)[number];

/** The price of a unit, as a table of prices has it on each day; on days without one there, the price of the record itself. */
export type Price<F = Fields> = {
  /** A price of the table is of the same product, and of the same provider or of no provider in particular. */
  readonly product: PathOf<F, string>;
  readonly provider: PathOf<F, string>;
  /** The unit of the volume; prices of another unit of time are converted. */
  readonly unit: PathOf<F, string>;
  readonly own: AmountPath<F>;
};

/** What a spell is worth: an amount, or a volume times a price. */
export type Rate<F = Fields, S = Related, O = Overlap<F>> = {
  readonly where: Condition<F, S, O>;
  /** What it is for: the same for each record, or told by a field with codes. A record with another code has no value. */
  readonly per:
    | Per
    | { readonly by: keyof F & string; readonly codes: { readonly [code: string]: Per } };
} & OneOf<{
  /** An amount; a number is an amount of euros. */
  amount: AmountPath<F>;
  volume: { readonly of: AmountPath<F>; readonly price: Price<F> };
}>;

/**
 * A value that grows with the days of a spell. Up to and including a day it is worked out exactly and rounded half up to
 * cents; in a stretch of days it is the difference of two such values, so that cents add up over periods and groups.
 */
export type Accrual<F = Fields, S = Related, O = Overlap<F>> = {
  readonly spell: Spell<F>;
  /** Which days count: those in the range of the measure, or the whole spell. A spell without an end has no whole. */
  readonly days: 'range' | 'all';
  /** By which rate, each under its own name: the first of which the condition holds. */
  readonly rates: { readonly [name: string]: Rate<F, S, O> };
  /** Of records that agree on all of these only one counts on a day that several have: the one with the latest of this date. */
  readonly once?: { readonly same: NonEmpty<PathOf<F, string>>; readonly latest: DateRef<F> };
};
