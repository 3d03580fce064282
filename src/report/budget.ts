import { Decimal } from 'decimal.js';
import type { Calculation, Tally } from '../calculate/index.ts';
import {
  type AgainstBudget,
  type Measure,
  type Period,
  periodBefore,
  yearBefore,
} from '../model/index.ts';
import { dateOf, dayOf, parseDay } from '../util/index.ts';
import type { Hidden } from './hidden.ts';
import { type Figures, figures, type MeasureOutcome } from './outcome.ts';

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

/** An amount of a clause against the budget of its year, whole, by part and in earlier periods. */
export type BudgetOutcome<H extends Hidden = never> = BudgetLine<H> & {
  readonly title: string;
  readonly measure: string;
  readonly budget: string;
  /** Of an amount of the year so far: of how many days of how many its part of the budget is; else `null`. */
  readonly days: DaysOfYear | null;
  /** By each breakdown that the amount and the budget both have. */
  readonly groups: readonly (BudgetLine<H> & {
    readonly by: MeasureOutcome['groups'][number]['by'];
  })[];
  /** The period before and the same one a year earlier, as far as the data have both. */
  readonly earlier: readonly (BudgetLine<H> & { readonly period: string })[];
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
  return asked.flatMap(({ title, measure, budget, toDate }) => {
    const [amount, whole] = [measure, budget].map((id) =>
      counted.find((one) => one.measure === id),
    );
    const own = daysOf(period, toDate);
    const line = lineOf(amount, whole, own);
    if (amount === undefined || whole === undefined || line === null) return [];
    const before = [periodBefore(period), yearBefore(period)].filter((one) => one !== null);
    return [
      {
        title,
        measure,
        budget,
        ...line,
        days: own,
        groups: groupsOf(amount, whole, own),
        earlier: [...new Map(before.map((one) => [one.name, one])).values()].flatMap((one) => {
          const then = earlier === null ? null : lineIn(earlier, measure, budget, one, toDate);
          return then === null ? [] : [{ period: one.name, ...then }];
        }),
      },
    ];
  });
}

/** Which part of its year is over on the last day of a period. */
function daysOf({ to }: Period, toDate: true | undefined): DaysOfYear | null {
  if (toDate === undefined) return null;
  const last = parseDay(to) as number;
  const { year } = dateOf(last);
  const first = dayOf(year, 1, 1);
  return { past: last - first + 1, of: dayOf(year + 1, 1, 1) - first };
}

type Amount = Pick<Figures, 'cents' | 'value' | 'records'>;

/** `null` where one of both is not known. */
function lineOf(
  amount: Amount | undefined,
  whole: Amount | undefined,
  days: DaysOfYear | null,
): BudgetLine | null {
  const [realised, budget] = [centsOf(amount), centsOf(whole)];
  return realised === null || budget === null ? null : compared(amount, budget, days);
}

const centsOf = (amount: Amount | undefined): number | null =>
  amount?.cents === undefined || amount.value === null ? null : amount.cents;

function compared(
  amount: Amount | undefined,
  whole: number | null,
  days: DaysOfYear | null,
): BudgetLine {
  const [realised, records] = [centsOf(amount) ?? 0, amount?.records ?? 0];
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

/** By the breakdowns of both: what only one has is an amount of 0, or has no budget. */
function groupsOf(
  amount: MeasureOutcome,
  whole: MeasureOutcome,
  days: DaysOfYear | null,
): BudgetOutcome['groups'] {
  const names = (one: MeasureOutcome) => new Set(one.groups.flatMap(({ by }) => Object.keys(by)));
  const budgeted = names(whole);
  const partsOf = (one: MeasureOutcome, name: string) =>
    new Map(
      one.groups.flatMap((part) => {
        const label = part.by[name];
        return label === undefined ? [] : [[label, part] as const];
      }),
    );
  return [...names(amount)]
    .filter((name) => budgeted.has(name))
    .flatMap((name) => {
      const [here, there] = [partsOf(amount, name), partsOf(whole, name)];
      return [...new Set([...there.keys(), ...here.keys()])].map((label) => ({
        by: { [name]: label },
        ...compared(here.get(label), centsOf(there.get(label)), days),
      }));
    });
}

/** The same in an earlier period; `null` where the data do not reach back that far. */
function lineIn(
  { calculation, measureOf }: Earlier,
  measure: string,
  budget: string,
  period: Period,
  toDate: true | undefined,
): BudgetLine | null {
  const [amount, whole] = [measureOf(measure), measureOf(budget)].map((one) => {
    const tally = calculation(one, period);
    return isSeen(tally) ? figures(one, tally.counts) : undefined;
  });
  return lineOf(amount, whole, daysOf(period, toDate));
}

const isSeen = ({ counts }: Tally): boolean => (counts.records ?? 0) > 0;
