import { Decimal } from 'decimal.js';
import type { Calculation } from '../../calculate/index.ts';
import {
  type AgainstBudget,
  type Measure,
  type Period,
  periodBefore,
  yearBefore,
} from '../../model/index.ts';
import { dateOf, dayOf, parseDay } from '../../util/index.ts';
import type { Hidden } from '../number/hidden.ts';
import { group } from './counted.ts';
import type { Figures, Group, MeasureOutcome } from './outcome.ts';

/** An amount beside what was budgeted for it. */
export type BudgetLine<H extends Hidden = never> = {
  /** In cents; an amount of which there are no records is 0. */
  readonly realised: number | H;
  /** How many records the amount is of. */
  readonly records: number | H;
  /** In cents, of the year so far rounded half up; `null` where there is no budget of it. */
  readonly budgeted: number | null;
  /** The amount in percents of the budget, to one decimal; `null` without a budget, or of one of 0. */
  readonly share: Decimal | H | null;
  /** What the amount is more than the budget, in cents; negative where it is less. */
  readonly difference: number | H | null;
};

/** The budgeted parts of an amount together, and what of it has no budget, in cents. */
type WholeLine<H extends Hidden = never> = BudgetLine<H> & { readonly unbudgeted: number | H };

/** An amount of a clause against the budget of its year: what was budgeted of it together, by part and in earlier periods. */
export type BudgetOutcome<H extends Hidden = never> = WholeLine<H> & {
  readonly title: string;
  readonly measure: string;
  readonly budget: string;
  /** What the other amount says of each part: that it was budgeted, or granted (`geïndiceerd`). */
  readonly base: 'begroot' | 'geïndiceerd';
  /** The parts that are left out. */
  readonly without: readonly string[];
  /** Of an amount of the year so far: of how many days of how many its part of the budget is; else `null`. */
  readonly days: DaysOfYear | null;
  /** By the breakdown by which the budget is made. */
  readonly groups: readonly (BudgetLine<H> & {
    readonly by: MeasureOutcome['groups'][number]['by'];
  })[];
  /** The period before and the same one a year earlier, as far as the data have both. */
  readonly earlier: readonly (WholeLine<H> & { readonly period: string })[];
};

export type DaysOfYear = { readonly past: number; readonly of: number };

/** What is counted again of an earlier period. */
type Earlier = {
  readonly calculation: Calculation;
  /** A measure as it was counted: under the readings that were taken. */
  measureOf(id: string): Measure;
};

/**
 * Sets amounts of a clause against the budget of the year. None where an amount or its budget is not there.
 *
 * @param counted the measures of the clause in the period
 * @param earlier left out where earlier periods are not asked
 */
export function budgetsOf(
  asked: readonly AgainstBudget[],
  counted: readonly MeasureOutcome[],
  period: Period,
  earlier: Earlier | null,
): BudgetOutcome[] {
  return asked.flatMap((comparison) => {
    const { title, measure, budget, by, without = [], base = 'begroot' } = comparison;
    const [amount, whole] = [measure, budget].map((id) =>
      counted.find((one) => one.measure === id),
    );
    if (amount === undefined || whole === undefined || !isKnown(amount) || !isKnown(whole))
      return [];
    const [here, there] = [amountsBy(amount, by), amountsBy(whole, by)];
    const days = daysOf(period, comparison);
    const line = wholeOf(here, there, comparison, days);
    if (line === null) return [];
    const before = [periodBefore(period), yearBefore(period)].filter((one) => one !== null);
    return [
      {
        title,
        measure,
        budget,
        base,
        without,
        ...line,
        days,
        groups: labelsOf(here, there, without).map((label) => ({
          by: { [by]: label },
          ...compared(here.get(label) ?? NOTHING, there.get(label)?.cents ?? null, days),
        })),
        earlier: [...new Map(before.map((one) => [one.name, one])).values()].flatMap((one) => {
          const then = earlier === null ? null : lineIn(earlier, comparison, one);
          return then === null ? [] : [{ period: one.name, ...then }];
        }),
      },
    ];
  });
}

const isKnown = ({ cents, value }: Figures): boolean => cents !== undefined && value !== null;

/** Which part of its year is over on the last day of a period. */
function daysOf({ to }: Period, { toDate }: AgainstBudget): DaysOfYear | null {
  if (toDate === undefined) return null;
  const last = parseDay(to) as number;
  const { year } = dateOf(last);
  const first = dayOf(year, 1, 1);
  return { past: last - first + 1, of: dayOf(year + 1, 1, 1) - first };
}

type Amount = { readonly cents: number; readonly records: number };
const NOTHING: Amount = { cents: 0, records: 0 };

/** The parts of an amount by a breakdown, as far as they have one. */
export function amountsBy(
  { groups }: { readonly groups: readonly (Figures & Pick<Group, 'by'>)[] },
  by: string,
): ReadonlyMap<string, Amount> {
  return new Map(
    groups.flatMap((part) => {
      const label = part.by[by];
      return label === undefined || part.cents === undefined || part.value === null
        ? []
        : [[label, { cents: part.cents, records: part.records ?? 0 }] as const];
    }),
  );
}

type Parts = ReadonlyMap<string, Amount>;

const labelsOf = (here: Parts, there: Parts, without: readonly string[]): string[] =>
  [...new Set([...there.keys(), ...here.keys()])].filter((label) => !without.includes(label));

/** What was budgeted, together; `null` where nothing was. What has no budget stands beside it. */
function wholeOf(
  here: Parts,
  there: Parts,
  { without = [] }: AgainstBudget,
  days: DaysOfYear | null,
): WholeLine | null {
  const labels = labelsOf(here, there, without);
  const budgeted = labels.filter((label) => there.has(label));
  if (budgeted.length === 0) return null;
  const sum = (parts: Parts, of: readonly string[]): Amount =>
    of.reduce((total, label) => {
      const { cents, records } = parts.get(label) ?? NOTHING;
      return { cents: total.cents + cents, records: total.records + records };
    }, NOTHING);
  const others = labels.filter((label) => !there.has(label));
  return {
    ...compared(sum(here, budgeted), sum(there, budgeted).cents, days),
    unbudgeted: sum(here, others).cents,
  };
}

function compared(
  { cents: realised, records }: Amount,
  whole: number | null,
  days: DaysOfYear | null,
): BudgetLine {
  if (whole === null) return { realised, records, budgeted: null, share: null, difference: null };
  const { past, of } = days ?? { past: 1, of: 1 };
  const budgeted = new Decimal(whole).times(past).div(of).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return {
    realised,
    records,
    budgeted: budgeted.toNumber(),
    // Of the exact part of the budget, not of the one that is rounded to be shown.
    share:
      whole === 0
        ? null
        : new Decimal(realised)
            .times(100)
            .times(of)
            .div(new Decimal(whole).times(past))
            .toDecimalPlaces(1, Decimal.ROUND_HALF_UP),
    difference: budgeted.neg().plus(realised).toNumber(),
  };
}

/** The same in an earlier period; `null` where the data do not reach back that far. */
function lineIn(
  { calculation, measureOf }: Earlier,
  comparison: AgainstBudget,
  period: Period,
): WholeLine | null {
  const { measure, budget, by } = comparison;
  const [here, there] = [measure, budget].map((id) => {
    const one = measureOf(id);
    const { groups } = calculation(one, period);
    return amountsBy({ groups: groups.map((part) => group(one, part)) }, by);
  }) as [Parts, Parts];
  const records = [...here.values()].reduce((sum, part) => sum + part.records, 0);
  return records === 0 ? null : wholeOf(here, there, comparison, daysOf(period, comparison));
}
