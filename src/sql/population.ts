import { type BucketCount, labelOf, type Moment, prefixed } from '../calculate/index.ts';
import { type Condition, type Population, rangeOf, ruledBuckets } from '../model/index.ts';
import { ordersOf, partsOf } from '../needs/index.ts';
import { allRecords, fieldAt, type OverName } from '../records/index.ts';
import { dateOf } from '../util/index.ts';
import { type Asking, asking } from './asking.ts';
import { type Expression, FALSE, joined, sql, TRUE } from './expression.ts';
import type { Frame } from './frame.ts';
import { equal, running, surely } from './question.ts';
import type { TermCalendar } from './terms.ts';
import type { Cell, Totals } from './totals.ts';

/** A reason why a record is not counted, with the rule. */
export type Place = Pick<BucketCount, 'reason' | 'rule'>;

/** The records of a population, each at its place. */
export type Placed = {
  readonly asking: Asking;
  /** Which records count. */
  readonly rows: Expression;
  /** Which may or may not have counted. */
  readonly uncertain: Expression;
  /** Those of which another version counts. */
  readonly superseded: Expression;
  /** Those that fall in the period, whatever the clause is about. */
  readonly near: Expression;
  /** Those of which dates that are read stand in an impossible order. */
  readonly impossible: Expression;
  /** Those that nothing keeps out but the period. */
  readonly told: () => Expression;
  /** The reasons in their order, each with the records it holds; and the place by whose number they are held, if they are. */
  readonly places: readonly (Place & { readonly holds: Expression; readonly number?: number })[];
  readonly place: Expression;
  /** The field of which each value counts once; `null` where rows are counted. */
  readonly unique: Expression | null;
  /** How many there are of some of the records: rows, or persons (households, GPs) once each. */
  size(rows: Expression, what: string): Cell;
};

/** What is asked of a frame, beside the population. */
export type PlacedOptions = {
  readonly reads: ReadonlySet<string>;
  /** Dates of which the measure itself says that the first comes before the second. */
  readonly order?: readonly (readonly [string, string])[];
};

const WIDENING = ['date-missing', 'impossible-order', 'unknown'];

/** Gives each record of a frame its place in a population: as `countPopulation` does in columns, in the same order. */
export function placed(
  frame: Frame,
  population: Population,
  moment: Moment,
  terms: TermCalendar,
  { reads, order = [] }: PlacedOptions,
): Placed {
  const over = population.over as OverName;
  const asked = asking(frame, population.dates, moment, terms);
  const impossible = frame.column(outOfOrder(asked, reads, order));
  const { near, without } = cohort(asked, population, impossible);

  const rules: (Place & { readonly holds: Expression })[] = [
    { reason: 'impossible-order', rule: null, holds: impossible },
  ];
  if (population.unique !== undefined) {
    rules.push({
      reason: 'not-linked',
      rule: `geen ${labelOf(over, population.unique)}`,
      holds: sql`(${frame.path(population.unique)} is null)`,
    });
  }
  for (const reason of ruledBuckets) {
    for (const [rule, condition] of Object.entries(population.buckets?.[reason] ?? {}))
      rules.push({ reason, rule, holds: asked.condition(condition) });
  }
  const about = asked.every(population.of);
  const whens = rules.map(({ holds }, index) => sql`when ${holds} then ${index + 2}`);
  const inPeriod = whens.reduce((text, when) => sql`${text} ${when}`, sql`case`);
  // 0 counts, 1 has no date to tell by, -1 is not asked about; from 2 on the rules.
  let place = frame.column(
    sql`case when not (${about}) then -1 when ${near} then ${inPeriod} else 0 end when ${without} then 1 else -1 end`,
  );
  const names: Place[] = [{ reason: 'no-period', rule: null }, ...rules];
  if (population.version !== undefined) {
    place = frame.column(versions(frame, place, population.version, names.length + 1));
    names.push({
      reason: 'excluded-by-rule',
      rule:
        population.version.keep === 'last' ? 'er is een latere versie' : 'er is een eerdere versie',
    });
  }
  // ClickHouse takes each `=` with a constant within `and` and `or` for one of a chain, and walks all layers below for it.
  const at = (number: number) => sql`(${place} in (${number}))`;
  const superseded = population.version === undefined ? FALSE : at(names.length);
  const unique = population.unique === undefined ? null : frame.path(population.unique);
  return {
    asking: asked,
    rows: at(0),
    uncertain: joined(
      'or',
      names.flatMap(({ reason }, index) => (WIDENING.includes(reason) ? [at(index + 1)] : [])),
    ),
    superseded,
    near,
    impossible,
    told: () =>
      frame.column(
        sql`(${about} and not (${joined(
          'or',
          rules.map(({ holds }) => holds),
        )}))`,
      ),
    places: names.map((name, index) => ({ ...name, holds: at(index + 1), number: index + 1 })),
    place,
    size: (rows, what) => sizeOf(frame, rows, unique, what),
    unique,
  };
}

/** How many rows; or, where a field tells what is the same, how many different values, and rows without one. */
export function sizeOf(
  totals: Totals,
  rows: Expression,
  unique: Expression | null,
  what: string,
): Cell {
  if (unique === null) return totals.count(sql`count(case when ${rows} then 1 end)`, what);
  return totals.count(
    sql`count(distinct case when ${rows} then ${unique} end) + count(case when ${rows} and ${unique} is null then 1 end)`,
    what,
  );
}

/** The rows that fall in the period, and those without a date to tell. */
function cohort(
  asked: Asking,
  population: Population,
  impossible: Expression,
): { near: Expression; without: Expression } {
  const { stand, lopend, jaar, instroom, afgerond, verval } = population.cohort;
  const { frame, date, day, out, moment } = asked;
  const { from, to } = rangeOf(population, moment);
  if (jaar !== undefined) {
    return {
      near: equal(asked, jaar, [String(dateOf(to).year)]),
      without: sql`(${frame.path(jaar)} is null)`,
    };
  }
  const reference = (stand?.[0] ?? lopend?.[0] ?? instroom ?? afgerond ?? verval) as string;
  const begin = date(reference);
  const without = sql`(${begin} is null)`;
  const [spell, last] = stand === undefined ? [lopend, to] : [stand, moment.to];
  if (spell !== undefined) {
    const end = date(spell[1]);
    const there =
      stand !== undefined
        ? running(asked, stand[0], stand[1])
        : sql`(${surely(sql`${begin} <= ${day(to)}`)} and (${end} is null or (${end} >= ${day(from + out(spell[1]))} and ${end} >= ${begin} + ${out(spell[1])})))`;
    // A spell that ends before it begins is in no stock, yet it is not known to be out of it.
    const perhaps = sql`(${impossible} and ${surely(sql`${begin} <= ${day(last)}`)})`;
    return { near: joined('or', [there, perhaps]), without };
  }
  const near = surely(sql`${begin} between ${day(from)} and ${day(to)}`);
  return { near, without: sql`(${without} and not (${open(asked, population, reference)}))` };
}

/** Whether an empty date is an end that has not come yet. */
function open(asked: Asking, { dates }: Population, reference: string): Expression {
  const { over } = asked.frame;
  const ends = partsOf(reference, dates).filter(
    (path) => fieldAt(over, path).meta.leeg === 'loopt',
  );
  if (ends.length === 0) return FALSE;
  const ended = ends.flatMap((path) => {
    const { endedWhen } = allRecords[fieldAt(over, path).record] as {
      readonly endedWhen?: Condition;
    };
    const prefix = path.includes('.') ? `${path.slice(0, path.lastIndexOf('.'))}.` : '';
    return endedWhen === undefined ? [] : [asked.condition(prefixed(endedWhen, prefix))];
  });
  return ended.length === 0 ? TRUE : sql`not (${joined('or', ended)})`;
}

/** Whether dates that are read stand in an impossible order, or lie after the peildatum where they may not. */
function outOfOrder(
  { frame, date, day, moment }: Asking,
  reads: ReadonlySet<string>,
  order: readonly (readonly [string, string])[],
): Expression {
  const read = ordersOf(frame.over).filter(
    ([first, second]) => reads.has(first) && reads.has(second),
  );
  const disordered = [...read, ...order].map(([first, second]) =>
    surely(sql`${date(second)} < ${date(first)}`),
  );
  const future = [...reads]
    .filter((path) => {
      const { meta } = fieldAt(frame.over, path);
      return meta.kind === 'date' && meta.toekomst !== 'kan';
    })
    .map((path) => surely(sql`${date(path)} > ${day(moment.peildatum)}`));
  return joined('or', [...disordered, ...future]);
}

/** Of rows that agree on some fields those of the last version or the first stay at their place. */
function versions(
  frame: Frame,
  place: Expression,
  { of, same, keep }: NonNullable<Population['version']>,
  other: number,
): Expression {
  const groups = same.map((path) => frame.path(path));
  const version = frame.column(sql`coalesce(${frame.path(of)}, ${frame.statement.text('')})`);
  const counts = sql`case when ${place} = 0 then ${version} end`;
  const best =
    keep === 'last'
      ? sql`max(${counts}) over (partition by ${joined(',', groups)})`
      : sql`min(${counts}) over (partition by ${joined(',', groups)})`;
  // What is not filled in is unknown: it makes no two rows agree.
  const known = joined(
    'and',
    groups.map((group) => sql`${group} is not null`),
  );
  return sql`case when ${place} = 0 and ${known} and ${version} <> ${best} then ${other} else ${place} end`;
}
