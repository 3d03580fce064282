import { type Column, type Dataset, NO_DAY, type Table } from '../dataset/index.ts';
import {
  type Bucket,
  type Condition,
  type Named,
  type Population,
  rangeOf,
  ruledBuckets,
} from '../model/index.ts';
import { cohortDates, ordersOf, partsOf, readBy } from '../needs/index.ts';
import { allRecords, fieldAt, type OverName } from '../records/index.ts';
import { dateOf, remember, SvaError } from '../util/index.ts';
import { equal, type Mask } from './mask.ts';
import { textAt } from './price.ts';
import { dividedBy, having, type Rows, rowsOf, type Split, together, union } from './rows.ts';
import { type Moment, type Selection, selection, type Workspace } from './selection.ts';

/** How many records of the population are not counted, and by which rule. */
export type BucketCount = {
  readonly reason: Bucket;
  readonly rule: string | null;
  readonly count: number;
  /** Of a ratio, which of its two flows does not count them. */
  readonly side?: 'teller' | 'noemer';
};

/** The buckets of both flows of a ratio, each with the flow that it is of. */
export const bucketsOfRatio = (
  teller: readonly BucketCount[],
  noemer: readonly BucketCount[],
): BucketCount[] => [
  ...teller.map((bucket) => ({ ...bucket, side: 'teller' as const })),
  ...noemer.map((bucket) => ({ ...bucket, side: 'noemer' as const })),
];

/** Records of the population that are not counted, by one rule. */
export type Excluded = {
  readonly reason: Bucket;
  readonly rule: string | null;
  readonly rows: Rows;
};

/** The records that a population comes to. */
export type Counted = {
  readonly table: Table;
  readonly selection: Selection;
  /** The records that count: the noemer. */
  readonly rows: Rows;
  readonly excluded: readonly Excluded[];
  /** How many those are. */
  readonly buckets: readonly BucketCount[];
  /** The records that may or may not have counted: they widen the bounds. */
  readonly uncertain: Rows;
  /** Those of which another version counts. */
  readonly superseded: Rows;
  /** Those that fall in the period, whatever the clause is about. */
  readonly near: Rows;
  /** Those of which dates that are read stand in an impossible order; `null` where there are none. */
  readonly impossible: Mask | null;
  /** The records that nothing keeps out but the period: a stock, a journey and what spells are worth look at those too. */
  told(): Rows;
  /** How many there are of some of the records: rows, or persons (households, GPs) once each. */
  size(rows: Rows): number;
  /** Whether each person (household, GP) is counted once. */
  readonly unique: boolean;
  /** How many persons are among both. */
  common(a: Rows, b: Rows): number;
};

const NO_ROWS = new Int32Array(0);
const WIDENING: readonly Bucket[] = ['date-missing', 'impossible-order', 'unknown'];

/**
 * Divides the records of a population over those that count and the buckets. Each record is in one place: it is asked
 * in this order whether the clause is about it, whether it falls in the period, and each bucket in its order.
 *
 * @param order dates of which the measure itself says that the first comes before the second
 */
export function countPopulation(
  space: Workspace,
  population: Population,
  moment: Moment,
  reads: ReadonlySet<string> = readBy(population).paths,
  order: readonly (readonly [string, string])[] = [],
): Counted | null {
  const over = population.over as OverName;
  const table = space.data.table(over);
  if (table === null) return null;
  const chosen = selection(space, table, population.dates, moment);
  const size = sizer(chosen, population.unique);
  const excluded: Excluded[] = [];
  let uncertain: Rows = NO_ROWS;
  const put = (reason: Bucket, rule: string | null, rows: Rows) => {
    if (rows.length === 0) return;
    excluded.push({ reason, rule, rows });
    if (WIDENING.includes(reason)) uncertain = together(uncertain, rows);
  };

  const impossible = outOfOrder(space.data, chosen, over, reads, order, moment);
  const { near, without } = cohort(chosen, population, impossible, moment);
  put('no-period', null, every(chosen, without, population.of));

  let left = every(chosen, near, population.of);
  const take = (reason: Bucket, rule: string | null, { yes, no }: Split) => {
    put(reason, rule, yes);
    left = no;
  };
  if (impossible !== null) take('impossible-order', null, dividedBy(left, impossible));
  const rules: Condition[] = [];
  const exclude = (reason: Bucket, rule: string, condition: Condition) => {
    rules.push(condition);
    take(reason, rule, chosen.split(left, condition));
  };
  if (population.unique !== undefined) {
    exclude('not-linked', `geen ${labelOf(over, population.unique)}`, {
      not: { filled: population.unique },
    });
  }
  for (const reason of ruledBuckets) {
    for (const [rule, condition] of Object.entries(population.buckets?.[reason] ?? {})) {
      exclude(reason, rule, condition);
    }
  }
  const { version } = population;
  let superseded: Rows = NO_ROWS;
  if (version !== undefined) {
    const [kept, others] = versionsOf(chosen, left, version);
    superseded = others;
    const other = version.keep === 'last' ? 'er is een latere versie' : 'er is een eerdere versie';
    put('excluded-by-rule', other, others);
    left = kept;
  }
  return {
    table,
    selection: chosen,
    rows: left,
    excluded,
    buckets: excluded.map(({ reason, rule, rows }) => ({ reason, rule, count: size(rows) })),
    uncertain,
    superseded,
    near,
    impossible,
    told: () => {
      const possible = every(chosen, chosen.all(), population.of);
      return rules.reduce(
        (rows, condition) => chosen.split(rows, condition).no,
        impossible === null ? possible : dividedBy(possible, impossible).no,
      );
    },
    size,
    unique: population.unique !== undefined,
    common: (a, b) => size(a) + size(b) - size(together(a, b)),
  };
}

/** How many there are more, with all that may have counted: of persons those that are not among the rows already. */
export const added = ({ size, uncertain }: Counted, rows: Rows): number =>
  uncertain.length === 0 ? 0 : size(together(rows, uncertain)) - size(rows);

/** Of rows that agree on some fields those of the last version or the first, and the others. No version comes before any. */
function versionsOf(
  chosen: Selection,
  rows: Rows,
  { of, same, keep }: NonNullable<Population['version']>,
): readonly [kept: Rows, others: Rows] {
  const version = chosen.column(of);
  const textOf = (row: number): string => textAt(version, row) ?? '';
  const groupOf = groupsOf(chosen, same);
  const best = new Map<string, string>();
  for (const row of rows) {
    const [group, text] = [groupOf(row), textOf(row)];
    const before = best.get(group);
    if (before === undefined || (keep === 'last' ? text > before : text < before))
      best.set(group, text);
  }
  const isKept = (row: number) => textOf(row) === best.get(groupOf(row));
  return [rows.filter(isKept), rows.filter((row) => !isKept(row))];
}

/** The name of what each row is a version of. What is not filled in is unknown: it makes no two rows agree. */
export function groupsOf(chosen: Selection, same: readonly string[]): (row: number) => string {
  const columns = same.map((path) => namesOf(chosen.column(path), path).ids);
  return (row) =>
    columns.map((ids) => ((ids[row] as number) < 0 ? `geen ${row}` : ids[row])).join('/');
}

/** Those of some rows of which all of some named conditions hold. */
export function every(chosen: Selection, rows: Rows, named: Named<Condition> | undefined): Rows {
  return Object.values(named ?? {}).reduce(
    (left, condition) => chosen.having(left, condition),
    rows,
  );
}

/** How many of some records all of some named conditions hold of. */
export function sizeOfEvery(
  { selection, size, unique }: Counted,
  rows: Rows,
  named: Named<Condition>,
): number {
  const conditions = Object.values(named);
  const last = conditions.pop();
  if (unique || last === undefined) return size(every(selection, rows, named));
  const left = conditions.reduce((some, condition) => selection.having(some, condition), rows);
  return selection.number(left, last);
}

/** The rows that fall in the period, and those without a date to tell. */
function cohort(
  chosen: Selection,
  population: Population,
  impossible: Mask | null,
  moment: Moment,
): { near: Rows; without: Rows } {
  const { stand, lopend, jaar, instroom, afgerond, verval } = population.cohort;
  const { from, to } = rangeOf(population, moment);
  if (jaar !== undefined) {
    const column = chosen.column(jaar);
    const named = equal(column, [String(dateOf(to).year)], jaar, chosen.all());
    return { near: rowsOf(named), without: chosen.split(chosen.all(), { filled: jaar }).no };
  }
  const reference = (stand?.[0] ?? lopend?.[0] ?? instroom ?? afgerond ?? verval) as string;
  const empty = chosen.between(reference, NO_DAY, NO_DAY);
  const spell = stand ?? lopend;
  if (spell !== undefined) {
    // A stand is the spells of one day.
    const last = stand === undefined ? to : moment.to;
    const there = chosen.running(spell, stand === undefined ? from : last, last);
    if (impossible === null) return { near: there, without: empty };
    // A spell that ends before it begins is in no stock, yet it is not known to be out of it.
    const begun = having(chosen.between(reference, -NO_DAY, last), impossible);
    return { near: union(chosen.table.size, there, begun), without: empty };
  }
  const near = chosen.between(reference, from, to);
  return { near, without: ended(chosen, population, reference, empty) };
}

/** Of rows without a date those that no period can have: where it is an end, they do not run any more. */
function ended(chosen: Selection, population: Population, reference: string, empty: Rows): Rows {
  if (empty.length === 0) return empty;
  const asked = endedWhen(population).get(reference);
  if (asked === undefined) return empty;
  return asked === null ? NO_ROWS : chosen.having(empty, asked);
}

/**
 * For each date of a cohort that is an end, when a record without it does not run any more: `null` for never. A date that is no
 * end is not in it.
 */
const endedWhen = remember(
  (population: Population): ReadonlyMap<string, Condition | null> =>
    new Map(
      cohortDates(population.cohort).flatMap((reference): [string, Condition | null][] => {
        const over = population.over as OverName;
        const ends = partsOf(reference, population.dates).filter(
          (path) => fieldAt(over, path).meta.leeg === 'loopt',
        );
        if (ends.length === 0) return [];
        const conditions = ends.flatMap((path): Condition[] => {
          const prefix = path.includes('.') ? `${path.slice(0, path.lastIndexOf('.'))}.` : '';
          const { endedWhen: when } = allRecords[fieldAt(over, path).record] as {
            readonly endedWhen?: Condition;
          };
          return when === undefined ? [] : [prefixed(when, prefix)];
        });
        const [first, ...rest] = conditions;
        return [[reference, first === undefined ? null : { any: [first, ...rest] }]];
      }),
    ),
);

/**
 * The same condition, asked of a record that is referred to.
 * @throws SvaError `invalid-measure` for a question that no record type asks of itself: it would be asked of the wrong record
 */
export function prefixed(condition: Condition, prefix: string): Condition {
  if (prefix === '') return condition;
  const { is, filled, all, any, not } = condition;
  if (is !== undefined)
    return {
      is: Object.fromEntries(Object.entries(is).map(([path, value]) => [prefix + path, value])),
    };
  if (filled !== undefined) return { filled: prefix + filled };
  // as many parts come out of `map` as went in, at least one: its type does not say so
  if (all !== undefined)
    return { all: all.map((part) => prefixed(part, prefix)) } as unknown as Condition;
  if (any !== undefined)
    return { any: any.map((part) => prefixed(part, prefix)) } as unknown as Condition;
  if (not !== undefined) return { not: prefixed(not, prefix) };
  throw new SvaError(
    'invalid-measure',
    `Van een record waarnaar verwezen wordt, is dit niet te vragen: ${JSON.stringify(condition)}.`,
    { value: condition },
  );
}

/**
 * The rows of which dates that are read stand in an impossible order, or lie after the peildatum where they may not;
 * `null` where there are none.
 */
function outOfOrder(
  data: Dataset,
  chosen: Selection,
  over: OverName,
  reads: ReadonlySet<string>,
  order: readonly (readonly [string, string])[],
  { peildatum }: Moment,
): Mask | null {
  let result: Mask | null = null;
  const mark = (rows: Rows) => {
    if (rows.length > 0) result ??= new Uint8Array(chosen.table.size);
    for (const row of rows) (result as Mask)[row] = 1;
  };
  const read = ordersOf(over).filter(([first, second]) => reads.has(first) && reads.has(second));
  for (const [first, second] of [...read, ...order]) mark(chosen.disordered(first, second));
  for (const path of reads) {
    const { meta } = fieldAt(over, path);
    if (meta.kind !== 'date' || meta.toekomst === 'kan') continue;
    const latest = data.latestDay(chosen.table, path);
    if (latest !== null && latest > peildatum)
      mark(chosen.between(path, peildatum + 1, NO_DAY - 1));
  }
  return result;
}

/** The values of a column as numbers from 0, -1 for none, and how many there are. */
export function namesOf(column: Column, path: string): { ids: Int32Array; values: number } {
  switch (column.kind) {
    case 'key':
      return { ids: column.ids, values: column.space.size };
    case 'text':
      return { ids: column.ids, values: column.values.length };
    case 'code':
      return {
        ids: Int32Array.from(column.codes, (code) => code - 1),
        values: column.values.length,
      };
    default:
      throw new SvaError('invalid-measure', `‘${path}’ onderscheidt geen personen of zaken.`, {
        value: path,
      });
  }
}

/** Counts rows; or, where a field tells what is the same, each value once. */
function sizer(chosen: Selection, unique: string | undefined): (rows: Rows) => number {
  if (unique === undefined) return (rows) => rows.length;
  const { ids, values } = namesOf(chosen.column(unique), unique);
  return (rows) => {
    const seen = new Uint8Array(values);
    let count = 0;
    for (let k = 0; k < rows.length; k++) {
      const id = ids[rows[k] as number] as number;
      if (id < 0) count++;
      else if (seen[id] === 0) {
        seen[id] = 1;
        count++;
      }
    }
    return count;
  };
}

export const labelOf = (over: OverName, path: string) => fieldAt(over, path).meta.title;
