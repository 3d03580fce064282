import { NO_DAY } from '../dataset/index.ts';
import { type Population, rangeOf } from '../model/index.ts';
import { cohortDates, decided } from '../needs/index.ts';
import { type ByDay, type Days, isNear, type Spells, type Timeline, timeline } from './by-day.ts';
import { type BucketCount, type Counted, countPopulation, type Excluded } from './count.ts';
import { type Reach, reachOf, unsureOf } from './reach.ts';
import { isLastDayIn } from './reference.ts';
import { having, type Rows } from './rows.ts';
import type { Moment, Workspace } from './selection.ts';

/** A population counted in all periods at once. */
export type Dated = {
  readonly counted: Counted;
  readonly reach: Reach;
  readonly line: Timeline;
  /** How many of some rows are in a period or, by a date that is in doubt, may be. */
  mayBe(rows: Rows): ByDay;
  readonly numbers: PopulationByDay;
};

/** The numbers of a population in any period. */
export type PopulationByDay = {
  /** The days that the cohort of a period is asked of; `null` where there are no sums of those. */
  daysOf(period: Days): Days | null;
  readonly buckets: ByDay<readonly BucketCount[]>;
  /** How many may or may not have counted. */
  readonly uncertain: ByDay;
};

/** All days together: what does not hang on the period is asked once. */
export const ever = (peildatum: number): Moment => ({ from: -NO_DAY, to: NO_DAY - 1, peildatum });

/**
 * Counts a population in all periods at once; `null` where its table is not there, where a spell stands in an impossible order,
 * and where a record is in doubt both by its date and otherwise.
 *
 * @param asked one of which `isByDay` holds
 */
export function datedOf(
  space: Workspace,
  asked: Population,
  reads?: ReadonlySet<string>,
  order?: readonly (readonly [string, string])[],
): Dated | null {
  const { peildatum } = space;
  const population = atAnyDay(asked);
  const counted = countPopulation(space, population, ever(peildatum), reads, order);
  if (counted === null) return null;
  if (population.cohort.lopend !== undefined && counted.impossible !== null) return null;
  const reach = reachOf(space, population, counted, decided(asked));
  const unsure = unsureOf(reach.may, cohortDates(population.cohort));
  if (unsure !== null && having(counted.uncertain, unsure).length > 0) return null;

  const line = timeline(spellsOf(counted, population), counted.near, peildatum);
  return {
    counted,
    reach,
    line,
    mayBe: (rows) =>
      unsure === null
        ? line.numberOf(rows)
        : plus(having(rows, unsure).length, line.numberOf(having(rows, unsure, 0))),
    numbers: {
      daysOf: (period) => daysOf(asked, period, peildatum),
      buckets: bucketsOf(counted.excluded, line),
      uncertain: line.numberOf(counted.uncertain),
    },
  };
}

/** The same records, whatever the day on which they are there. */
function atAnyDay(population: Population): Population {
  const { range: _, cohort, ...rest } = population;
  return { ...rest, cohort: cohort.stand === undefined ? cohort : { lopend: cohort.stand } };
}

function daysOf(population: Population, { from, to }: Days, peildatum: number): Days | null {
  if (population.cohort.stand === undefined) {
    const days = rangeOf(population, { from, to });
    return isNear(days, peildatum) ? days : null;
  }
  // What came and went is also asked of the day before the period.
  return isNear({ from: from - 1, to }, peildatum) ? { from: to, to } : null;
}

function bucketsOf(excluded: readonly Excluded[], line: Timeline): ByDay<readonly BucketCount[]> {
  const numbers = excluded.map(({ reason, rule, rows }) => ({
    reason,
    rule,
    // Without a date a record is so in each period.
    number: reason === 'no-period' ? always(rows.length) : line.numberOf(rows),
  }));
  return shown(numbers);
}

type BucketByDay = Omit<BucketCount, 'count'> & { readonly number: ByDay };

const shown =
  (buckets: readonly BucketByDay[]): ByDay<readonly BucketCount[]> =>
  (days) =>
    buckets
      .map(({ reason, rule, number }) => ({ reason, rule, count: number(days) }))
      .filter(({ count }) => count > 0);

const always =
  (number: number): ByDay =>
  () =>
    number;

const plus =
  (number: number, byDay: ByDay): ByDay =>
  (days) =>
    number + byDay(days);

function spellsOf({ selection, table }: Counted, { cohort }: Population): Spells {
  const { lopend } = cohort;
  const first = selection.days(cohortDates(cohort)[0] as string);
  if (lopend === undefined) return { first, last: first };
  const ends = selection.days(lopend[1]);
  if (isLastDayIn(table.name, lopend[1])) return { first, last: ends };
  const last = new Int32Array(ends.length);
  for (let row = 0; row < ends.length; row++)
    last[row] = (ends[row] as number) - Number(ends[row] !== NO_DAY);
  return { first, last };
}
