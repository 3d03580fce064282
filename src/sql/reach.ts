import type { Condition, Population } from '../model/index.ts';
import { cohortDates } from '../needs/index.ts';
import { type Expression, joined, sql } from './expression.ts';
import type { Placed } from './population.ts';
import { type Possibly, possibly } from './possibly.ts';
import type { Unknowns } from './unknown.ts';

/** Which records count whatever is filled in where something is missing, and which may; as `reachOf` has it in memory. */
export type Reach = {
  readonly certain: Expression;
  /** Those, and those that may count. */
  readonly possible: Expression;
  readonly may: Possibly;
};

/** Tells certain records from possible ones. */
export function reachOf(placed: Placed, population: Population, unknowns: Unknowns): Reach {
  const { asking, rows, near, superseded, uncertain } = placed;
  const { frame } = asking;
  const may = possibly(asking, population.dates, unknowns);
  const { 'date-missing': dateMissing, unknown, ...others } = population.buckets ?? {};
  const excluding = Object.values(others).flatMap((named) => Object.values(named));
  const widening = Object.values({ ...dateMissing, ...unknown });
  const ends = (conditions: readonly Condition[]) => conditions.map((asked) => may.ends(asked));
  const [about, out, wide] = [
    ends(Object.values(population.of ?? {})),
    ends(excluding),
    ends(widening),
  ];
  const unsure = joined(
    'or',
    cohortDates(population.cohort).flatMap((date) => may.unsure(date) ?? []),
  );
  const certain = frame.column(
    joined('and', [
      sql`(${rows} or ${superseded})`,
      sql`not (${unsure})`,
      ...about.map((asked) => asked.certain),
      ...[...out, ...wide].map((asked) => sql`not (${asked.possible})`),
    ]),
  );
  const { unique } = population;
  const mayCount = joined('and', [
    sql`(${near} or ${unsure})`,
    ...about.map((asked) => asked.possible),
    ...out.map((asked) => sql`not (${asked.certain})`),
    ...(unique === undefined ? [] : [sql`(${frame.path(unique)} is not null)`]),
  ]);
  const possible = frame.column(sql`(${rows} or ${uncertain} or ${mayCount})`);
  return { ...versioned(placed, population, certain, possible), may };
}

/**
 * Of records of the same only one version counts: where a record that may count is among them, which one is not known.
 *
 * @param certain all versions that certainly pass the other rules
 */
function versioned(
  { asking: { frame }, rows }: Placed,
  { version }: Population,
  certain: Expression,
  possible: Expression,
): { certain: Expression; possible: Expression } {
  if (version === undefined) return { certain, possible };
  const same = version.same.map((path) => frame.path(path));
  const isOpen = frame.column(sql`(${possible} and not ${certain})`);
  const anyOpen = sql`max(case when ${isOpen} then 1 else 0 end) over (partition by ${joined(',', same)})`;
  // What is not filled in is unknown: it makes no two rows agree.
  const known = joined(
    'and',
    same.map((field) => sql`(${field} is not null)`),
  );
  const open = frame.column(sql`case when ${known} then ${anyOpen} = 1 else ${isOpen} end`);
  return {
    certain: frame.column(sql`(${rows} and ${certain} and not ${open})`),
    possible: frame.column(sql`(${possible} and (${rows} or ${open}))`),
  };
}
