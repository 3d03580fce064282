import type { Condition, Population } from '../model/index.ts';
import { cohortDates } from '../needs/index.ts';
import { type Counted, groupsOf } from './count.ts';
import type { Mask } from './mask.ts';
import { anyOf, type Possibly, possibly } from './possibly.ts';
import { common, having, maskOf, type Rows, rowsOf, union } from './rows.ts';
import type { Workspace } from './selection.ts';

/** Which records count whatever is filled in where something is missing, and which may. */
export type Reach = {
  readonly certain: Rows;
  /** Those, and those that may count. */
  readonly possible: Rows;
  readonly may: Possibly;
};

/**
 * Tells certain records from possible ones. Possible are those in a bucket that widens the bounds, and those that may
 * be in the population: of which the date may lie in the period, the clause may hold, and no rule excludes them whatever
 * is filled in. Certain are those that count and that no such thing can take out.
 */
export function reachOf(
  space: Workspace,
  population: Population,
  counted: Counted,
  decided: ReadonlySet<string>,
): Reach {
  const { selection, table, rows, near, superseded, uncertain } = counted;
  const may = possibly(space, selection, population.dates, decided);
  const about = Object.values(population.of ?? {});
  const { 'date-missing': dateMissing, unknown, ...others } = population.buckets ?? {};
  const excluding = Object.values(others).flatMap((named) => Object.values(named));
  const widening = Object.values({ ...dateMissing, ...unknown });
  const unsure = unsureOf(may, cohortDates(population.cohort));
  const isOpen = (conditions: readonly Condition[]) => conditions.some(may.isOpen);
  const found = (certain: Rows, possible: Rows): Reach => {
    const all = union(table.size, possible, rows, uncertain);
    return { ...versioned(counted, population, certain, all), may };
  };
  let certain = union(table.size, rows, superseded);
  if (unsure === null && !isOpen([...about, ...excluding, ...widening]))
    return found(certain, certain);

  let possible = unsure === null ? near : union(table.size, near, rowsOf(unsure));
  if (unsure !== null) certain = having(certain, unsure, 0);
  for (const asked of about) {
    const found = may.among(possible, asked);
    certain = common(table.size, certain, found.certain);
    possible = found.possible;
  }
  for (const asked of excluding) {
    const found = may.among(possible, { not: asked });
    certain = common(table.size, certain, found.certain);
    possible = found.possible;
  }
  for (const asked of widening) certain = may.among(certain, { not: asked }).certain;
  if (population.unique !== undefined)
    possible = selection.having(possible, { filled: population.unique });
  return found(certain, possible);
}

/** The rows of which one of some dates may be another one; `null` where there are none. */
export const unsureOf = (may: Possibly, references: readonly string[]): Mask | null =>
  anyOf(references.map(may.unsure));

/**
 * Of records of the same only one version counts: where a record that may count is among them, which one is not known.
 * @param certain all versions that certainly pass the other rules
 */
function versioned(
  { selection, table, rows }: Counted,
  { version }: Population,
  certain: Rows,
  possible: Rows,
): { certain: Rows; possible: Rows } {
  if (version === undefined) return { certain, possible };
  const groupOf = groupsOf(selection, version.same);
  const [passes, counts] = [maskOf(table.size, certain), maskOf(table.size, rows)];
  const open = new Set<string>();
  for (const row of having(possible, passes, 0)) open.add(groupOf(row));
  return {
    certain: rows.filter((row) => !open.has(groupOf(row))),
    possible: possible.filter((row) => counts[row] === 1 || open.has(groupOf(row))),
  };
}

/** Whether two lists of rows have as many rows: of which one holds the other, whether they are the same. */
export const isSame = (a: Rows, b: Rows): boolean => a.length === b.length;
