import { NO_DAY } from '../dataset/index.ts';
import type { Kinds, Measure, MeasureOver, Population } from '../model/index.ts';
import { needs } from '../needs/index.ts';
import type { OverName, RecordName } from '../records/index.ts';
import { canonical } from '../util/index.ts';
import { type BucketCount, type Counted, countPopulation, every } from './count.ts';
import { type Divided, divide } from './division.ts';
import {
  both,
  isLastDayIn,
  type Mask,
  type Moment,
  runningOn,
  type Workspace,
} from './selection.ts';

/** What was counted for a measure in a period: whole numbers only, the same from every engine. */
export type Tally = {
  /** `no-data` where a file it needs is not there; the names of those stand in `absent`. */
  readonly status: 'counted' | 'no-data';
  readonly absent: readonly RecordName[];
  readonly counts: Counts;
  readonly buckets: readonly BucketCount[];
  /** How many may or may not have counted: they widen the bounds. Of a ratio, of teller and noemer apart. */
  readonly uncertain: { readonly teller: number; readonly noemer: number };
  readonly groups: readonly GroupTally[];
  /** Why the numbers may still change though the period is over. */
  readonly provisional: readonly string[];
};

/** The numbers of one kind of measure. */
export type Counts = {
  /** Of a share or a ratio. */
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
  /** Of a sum: whole cents, and the number of records without an amount. */
  readonly cents?: number;
  readonly empty?: number;
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

/** Counts a measure in a period. */
export function tally(space: Workspace, measure: Measure, moment: Moment): Tally {
  const { records } = needs(measure);
  const absent = [...records].filter((name) => space.data.table(name) === null);
  if (absent.length > 0) return nothing(absent);
  if (measure.ratio !== undefined) return ratio(space, measure.ratio, moment);
  const counted = countPopulation(space, measure, moment, needs(measure).paths);
  if (counted === null) return nothing([measure.over as RecordName]);
  const groups: GroupTally[] = [];
  for (const [name, by] of Object.entries(measure.groups ?? {})) {
    groups.push(...inGroups(name, divide(counted.selection, by, moment), measure, counted, moment));
  }
  if (measure.distribution !== undefined) {
    groups.push(
      ...inGroups(
        DISTRIBUTION,
        divide(counted.selection, measure.distribution.by, moment),
        measure,
        counted,
        moment,
      ),
    );
  }
  const inCases =
    measure.distribution !== undefined
      ? ofDivision(counted, measure.distribution, moment)
      : counted.mask;
  return {
    status: 'counted',
    absent: [],
    counts: countsOf(measure, counted, inCases, moment),
    buckets: counted.buckets,
    uncertain: { teller: counted.uncertain, noemer: counted.uncertain },
    groups,
    provisional: provisionalOf(space, measure, moment),
  };
}

function nothing(absent: readonly RecordName[]): Tally {
  return {
    status: 'no-data',
    absent,
    counts: {},
    buckets: [],
    uncertain: { teller: 0, noemer: 0 },
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
    counts: { teller: above.size(above.mask), noemer: below.size(below.mask) },
    buckets: [...above.buckets, ...below.buckets],
    uncertain: { teller: above.uncertain, noemer: below.uncertain },
    groups: [],
    provisional: [],
  };
}

/** The numbers of each kind of measure over some of the records that count. */
type KindReading = {
  readonly [K in keyof Kinds]: (
    asked: Kinds[K],
    counted: Counted,
    mask: Mask,
    moment: Moment,
  ) => Counts;
};

const kinds: KindReading = {
  share: ({ where }, counted, mask) => ({
    teller: counted.size(both(mask, every(counted.selection, where))),
    noemer: counted.size(mask),
  }),
  count: (_, counted, mask) => ({ count: counted.size(mask) }),
  distribution: (_, counted, mask) => ({ count: counted.size(mask) }),
  stock: ({ begin, end }, counted, mask, moment) => ({
    count: counted.size(mask),
    flow: flow(begin, end, counted, mask, moment),
  }),
  duration: ({ from, to, negative }, { selection }, mask) => {
    const [a, b] = [selection.days(from), selection.days(to)];
    const counts = new Map<number, number>();
    let flagged = 0;
    for (let i = 0; i < mask.length; i++) {
      const [start, stop] = [a[i] as number, b[i] as number];
      if (mask[i] !== 1 || start === NO_DAY || stop === NO_DAY) continue;
      let days = stop - start;
      if (days < 0 && negative === 'zero') {
        flagged++;
        days = 0;
      }
      counts.set(days, (counts.get(days) ?? 0) + 1);
    }
    const histogram = [...counts].sort(([x], [y]) => x - y);
    return { histogram, ...(negative === 'zero' && { flagged }) };
  },
  sum: ({ of }, { selection }, mask) => {
    const column = selection.column(of);
    const values =
      column.kind === 'amount'
        ? column.cents
        : column.kind === 'number'
          ? column.numbers
          : new Float64Array(mask.length);
    let cents = 0;
    let empty = 0;
    for (let i = 0; i < mask.length; i++) {
      if (mask[i] !== 1) continue;
      const value = values[i] as number;
      if (Number.isNaN(value)) empty++;
      else cents += value;
    }
    return { cents, empty };
  },
};

function countsOf(measure: MeasureOver, counted: Counted, mask: Mask, moment: Moment): Counts {
  for (const kind of Object.keys(kinds) as (keyof Kinds)[]) {
    const asked = measure[kind];
    if (asked !== undefined)
      return (kinds[kind] as (...args: unknown[]) => Counts)(asked, counted, mask, moment);
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
  mask: Mask,
  { from, to }: Moment,
): NonNullable<Counts['flow']> {
  const { selection, table } = counted;
  const [begins, ends] = [selection.days(begin), selection.days(end)];
  const out = isLastDayIn(table.name as OverName, end) ? 0 : 1;
  const whole = counted.spells;
  const before = both(runningOn(begins, ends, from - 1, out), whole);
  const now = mask;
  const first = counted.size(before);
  const last = counted.size(now);
  if (counted.unique) {
    const stayed = counted.common(before, now);
    return { begin: first, in: last - stayed, out: first - stayed, end: last };
  }
  let came = 0;
  for (let i = 0; i < whole.length; i++) {
    const [b, e] = [begins[i] as number, ends[i] as number];
    const lived = e === NO_DAY || e - out >= b;
    if (whole[i] === 1 && lived && b >= from && b <= to) came++;
  }
  return { begin: first, in: came, out: first + came - last, end: last };
}

function ofDivision(counted: Counted, { by }: Kinds['distribution'], moment: Moment): Mask {
  const divided = divide(counted.selection, by, moment);
  if (!divided.partial) return counted.mask;
  return both(counted.mask, divided.all);
}

function inGroups(
  name: string,
  divided: Divided,
  measure: MeasureOver,
  counted: Counted,
  moment: Moment,
): GroupTally[] {
  return divided.labels.flatMap((label, index) => {
    const mask = both(counted.mask, divided.part(index));
    if (!mask.includes(1) && !divided.fixed) return [];
    return [
      {
        by: { [name]: label },
        counts: countsOf(measure, counted, mask, moment),
        overlap: divided.overlap || counted.unique,
      },
    ];
  });
}

/** What is not certain about the ends of terms that matter in the period. */
function provisionalOf(space: Workspace, measure: MeasureOver, { from, to }: Moment): string[] {
  const reasons = new Set<string>();
  for (const { end, reason } of space.provisional.get(
    `${measure.over}|${canonical(measure.dates ?? {})}`,
  ) ?? []) {
    if (end >= from && (end <= to || measure.cohort.verval === undefined)) reasons.add(reason);
  }
  return [...reasons].sort();
}
