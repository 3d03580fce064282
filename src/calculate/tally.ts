import { type Absent, absentIn, NO_DAY } from '../dataset/index.ts';
import {
  type Kinds,
  type Measure,
  type MeasureOver,
  type Population,
  rangeOf,
} from '../model/index.ts';
import { countedPaths, needs, orderOf } from '../needs/index.ts';
import type { RecordName } from '../records/index.ts';
import { remember } from '../util/index.ts';
import { type Worth, worthOf } from './accrual.ts';
import { addsUp, amountsOf, sumWithout } from './amounts.ts';
import {
  added,
  type BucketCount,
  bucketsOfRatio,
  type Counted,
  countPopulation,
  every,
  sizeOfEvery,
} from './count.ts';
import { type Divided, divide, inAlphabet, type Sum, sumOf } from './division.ts';
import { type Extremes, extremesOf, extremesOfRatio } from './extremes.ts';
import { histogramOf } from './histogram.ts';
import { type JourneyCounts, journeyOf, type Ways, waysOf } from './journey.ts';
import type { Mask } from './mask.ts';
import { provisionalOf, uncertainEndsOf } from './provisional.ts';
import { isLastDayIn } from './reference.ts';
import type { Rows } from './rows.ts';
import type { Moment, Workspace } from './selection.ts';
import { askedIn, inLastWave, type SurveyCounts, surveyCounts } from './survey.ts';

/** What was counted for a measure in a period: whole numbers only, the same from every engine. */
export type Tally = {
  /** `no-data` where a file it needs is not there, or a field of it nowhere filled; the names of those stand in `absent`. */
  readonly status: 'counted' | 'no-data';
  readonly absent: readonly Absent[];
  readonly counts: Counts;
  readonly buckets: readonly BucketCount[];
  /** How many may or may not have counted: they widen the bounds. Of a ratio, of teller and noemer apart. */
  readonly uncertain: { readonly teller: number; readonly noemer: number };
  /**
   * The least and the most that the value can be, whatever is filled in where something is missing; `null` where nothing
   * is missing that could move it, of a survey, and where they were not asked.
   */
  readonly extremes: Extremes | null;
  readonly groups: readonly GroupTally[];
  /** Why the numbers may still change though the period is over. */
  readonly provisional: readonly string[];
};

/** The numbers of one kind of measure. */
export type Counts = {
  /** Of a share or a ratio; of a survey, respondents whatever they weigh. */
  readonly teller?: number;
  readonly noemer?: number;
  /** Of a count, a stock or a distribution. */
  readonly count?: number;
  /** Of a stock: what was there the day before, came, went, and is there. */
  readonly flow?: {
    readonly begin: number;
    readonly in: number;
    readonly out: number;
    readonly end: number;
  };
  /** Of a duration: the number of records by days, shortest first. */
  readonly histogram?: readonly (readonly [days: number, count: number])[];
  /** Of a duration: how many would be negative and count as 0 days. */
  readonly flagged?: number;
  /** Of a sum: whole cents, the number of records, and of those without an amount. */
  readonly cents?: number;
  readonly records?: number;
  readonly empty?: number;
  /** Of a survey, beside its teller and noemer of respondents. */
  readonly survey?: SurveyCounts;
  /** Of a sum of spells: how many records share days with another that counts there. */
  readonly shared?: number;
  readonly journey?: JourneyCounts;
};

/** The same numbers for one part of a breakdown. */
export type GroupTally = {
  /** The name of the breakdown and the part: `{ melder: 'Politie' }`. */
  readonly by: { readonly [breakdown: string]: string };
  readonly counts: Counts;
  /** A record may stand in several parts: they add up to more than the total. */
  readonly overlap: boolean;
};

/** The name under which the parts of a distribution stand among the groups. */
export const DISTRIBUTION = 'verdeling';

const NO_ROWS = new Int32Array(0);

/** Counts a measure in a period. */
export function tally(space: Workspace, measure: Measure, moment: Moment): Tally {
  const { records } = needs(measure);
  const absent = absentIn(space.data, records, measure);
  if (absent.length > 0) return nothing(absent);
  if (measure.ratio !== undefined) return ratio(space, measure.ratio, moment);
  const population = measure.survey === undefined ? measure : askedIn(measure);
  const all = countPopulation(space, population, moment, countedPaths(measure), orderOf(measure));
  if (all === null) return nothing([measure.over as RecordName]);
  const counted = measure.survey === undefined ? all : inLastWave(all);
  const groups: GroupTally[] = [];
  const divisions = Object.entries(measure.groups ?? {}).map(
    ([name, by]) => [name, divide(counted.selection, by, moment)] as const,
  );
  // What is of no kind is not in a distribution, nor in another breakdown of it.
  let inCases = counted.rows;
  if (measure.distribution !== undefined) {
    const divided = divide(counted.selection, measure.distribution.by, moment);
    divisions.push([DISTRIBUTION, divided]);
    if (!divided.overlap) inCases = divided.parts(counted.rows).members();
  }
  // Only a stock and a journey ask for those that are not there on the last day, or not in the cohort.
  const asksAll = measure.stock !== undefined || measure.journey !== undefined;
  const told = asksAll ? counted.told() : NO_ROWS;
  const whole: Part = {
    size: inCases.length,
    rows: () => inCases,
    told: () => told,
    sum: (amounts) => sumOf(amounts, inCases),
    worth:
      measure.sum?.accrued === undefined
        ? null
        : worthOf(space, counted, measure.sum.accrued, rangeOf(measure, moment)),
    ways: measure.journey === undefined ? null : waysOf(counted.selection, measure.journey, moment),
  };
  for (const [name, divided] of divisions)
    groups.push(...inGroups(name, divided, measure, counted, whole, moment));
  return {
    status: 'counted',
    absent: [],
    counts: countsOf(measure, counted, whole, moment),
    buckets: counted.buckets,
    uncertain: uncertainOf(measure, counted, inCases),
    extremes: extremesOf(space, { measure, counted, worth: whole.worth, moment }),
    groups,
    provisional: provisionalOf(uncertainEndsOf(measure, counted.selection), measure, moment),
  };
}

/** What is counted where the data are not there. @param absent the record types and fields that are not */
export function nothing(absent: readonly Absent[]): Tally {
  return {
    status: 'no-data',
    absent,
    counts: {},
    buckets: [],
    uncertain: { teller: 0, noemer: 0 },
    extremes: null,
    groups: [],
    provisional: [],
  };
}

function ratio(
  space: Workspace,
  { teller, noemer }: { readonly teller: Population; readonly noemer: Population },
  moment: Moment,
): Tally {
  const [above, below] = [
    countPopulation(space, teller, moment),
    countPopulation(space, noemer, moment),
  ];
  if (above === null || below === null) return nothing([]);
  return {
    status: 'counted',
    absent: [],
    counts: { teller: above.size(above.rows), noemer: below.size(below.rows) },
    buckets: bucketsOfRatio(above.buckets, below.buckets),
    uncertain: { teller: added(above, above.rows), noemer: added(below, below.rows) },
    extremes: extremesOfRatio(space, { teller, noemer }, [above, below]),
    groups: [],
    provisional: [],
  };
}

/** How many more there can be. A person who counts already may still be wanted in the teller. */
function uncertainOf({ share }: Measure, counted: Counted, rows: Rows): Tally['uncertain'] {
  if (counted.uncertain.length === 0) return { teller: 0, noemer: 0 };
  const met = share === undefined ? rows : every(counted.selection, rows, share.where);
  return { teller: added(counted, met), noemer: added(counted, rows) };
}

/** All records, or one part of a breakdown. */
type Part = {
  /** How many rows count. */
  readonly size: number;
  /** Those that count. */
  rows(): Rows;
  /** Those that nothing keeps out but the period. */
  told(): Rows;
  /** The amounts of those that count. */
  sum(amounts: Float64Array): Sum;
  /** Of a sum of spells: what each row is worth. */
  readonly worth: Worth | null;
  /** Of a journey: the ways of all rows. */
  readonly ways: Ways | null;
};

/** The numbers of each kind of measure over some of the records. */
type KindReading = {
  readonly [K in keyof Kinds]: (
    asked: Kinds[K],
    counted: Counted,
    part: Part,
    moment: Moment,
  ) => Counts;
};

const kinds: KindReading = {
  share: ({ where }, counted, part) => ({
    teller: sizeOfEvery(counted, part.rows(), where),
    noemer: sizeOf(counted, part),
  }),
  count: (_, counted, part) => ({ count: sizeOf(counted, part) }),
  distribution: (_, counted, part) => ({ count: sizeOf(counted, part) }),
  stock: ({ begin, end }, counted, part, moment) => ({
    count: sizeOf(counted, part),
    flow: flow(begin, end, counted, part, moment),
  }),
  duration: ({ from, to, negative }, { selection }, part) => {
    const rows = part.rows();
    const [a, b] = [selection.days(from), selection.days(to)];
    const took = new Int32Array(rows.length);
    let [known, flagged] = [0, 0];
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as number;
      const start = a[row] as number;
      const stop = b[row] as number;
      if (start === NO_DAY || stop === NO_DAY) continue;
      const days = stop - start;
      // Below 0 only where that counts as 0: `orderOf` has put any other in a bucket.
      if (days < 0) flagged++;
      took[known++] = Math.max(0, days);
    }
    const histogram = histogramOf(took.subarray(0, known));
    return { histogram, ...(negative === 'zero' && { flagged }) };
  },
  sum: ({ of, minus }, { selection }, part) => {
    const { worth } = part;
    // A sum is of a field, or of spells: then it has their worth.
    const values = worth === null ? amountsOf(selection, of as string) : worth.cents;
    const { cents, empty } = part.sum(values);
    const off = minus === undefined ? NO_ROWS : every(selection, part.rows(), minus);
    return {
      // What counts the other way was added already.
      cents: addsUp(values)
        ? cents - 2 * sumOf(values, off).cents
        : sumWithout(values, part.rows(), off),
      records: part.size,
      empty: worth === null ? empty : countIn(worth.unpriced, part.rows()),
      ...(worth !== null && { shared: countIn(worth.shared, part.rows()) }),
    };
  },
  survey: (asked, counted, { rows }) => surveyCounts(asked, counted, rows()),
  journey: (_, counted, part, moment) => ({
    count: sizeOf(counted, part),
    ...(part.ways !== null && {
      journey: journeyOf(counted, part.ways, part.rows(), part.told(), moment),
    }),
  }),
};

function countIn(mask: Mask, rows: Rows): number {
  let count = 0;
  for (let k = 0; k < rows.length; k++) count += mask[rows[k] as number] as number;
  return count;
}

/** How many a part has: rows, or persons once each. */
const sizeOf = (counted: Counted, part: Part): number =>
  counted.unique ? counted.size(part.rows()) : part.size;

function countsOf(measure: MeasureOver, counted: Counted, part: Part, moment: Moment): Counts {
  for (const kind of Object.keys(kinds) as (keyof Kinds)[]) {
    const asked = measure[kind];
    if (asked !== undefined)
      return (kinds[kind] as (...args: unknown[]) => Counts)(asked, counted, part, moment);
  }
  return {};
}

/**
 * What came and went in the period, of those that count on its last day or did at some day in it. Of persons who are
 * counted once: who is there now and was not the day before, and the other way round.
 */
function flow(
  begin: string,
  end: string,
  counted: Counted,
  part: Part,
  { from, to }: Moment,
): NonNullable<Counts['flow']> {
  const { selection, table } = counted;
  const [begins, ends] = [selection.days(begin), selection.days(end)];
  const out = isLastDayIn(table.name, end) ? 0 : 1;
  const before: number[] = [];
  let came = 0;
  for (const row of part.told()) {
    const first = begins[row] as number;
    const last = ends[row] === NO_DAY ? NO_DAY : (ends[row] as number) - out;
    if (first < from && last >= from - 1) before.push(row);
    if (last >= first && first >= from && first <= to) came++;
  }
  const there = Int32Array.from(before);
  const now = part.rows();
  const [atBegin, atEnd] = [counted.size(there), counted.size(now)];
  if (counted.unique) {
    const stayed = counted.common(there, now);
    return { begin: atBegin, in: atEnd - stayed, out: atBegin - stayed, end: atEnd };
  }
  return { begin: atBegin, in: came, out: atBegin + came - atEnd, end: atEnd };
}

function inGroups(
  name: string,
  divided: Divided,
  measure: MeasureOver,
  counted: Counted,
  whole: Part,
  moment: Moment,
): GroupTally[] {
  const [here, told] = [divided.parts(whole.rows()), divided.parts(whole.told())];
  const sumsOf = remember(here.sums);
  const found = divided.labels.flatMap((label, index): GroupTally[] => {
    const part: Part = {
      ...whole,
      size: here.sizes[index] as number,
      rows: () => here.rowsOf(index),
      told: () => told.rowsOf(index),
      sum: (amounts) => sumsOf(amounts)[index] as Sum,
    };
    if (part.size === 0 && !divided.fixed) return [];
    return [
      {
        by: { [name]: label },
        counts: countsOf(measure, counted, part, moment),
        overlap: divided.overlap || counted.unique,
      },
    ];
  });
  return divided.unordered === undefined
    ? found
    : found.sort((a, b) => inAlphabet(a.by[name] ?? '', b.by[name] ?? ''));
}
