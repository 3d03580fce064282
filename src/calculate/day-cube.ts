import { absentIn } from '../dataset/index.ts';
import type { Division, Measure, MeasureOver } from '../model/index.ts';
import { countedPaths, needs, orderOf } from '../needs/index.ts';
import { addsUp, amountsOf } from './amounts.ts';
import type { ByDay } from './by-day.ts';
import { bucketsOfRatio } from './count.ts';
import { type Dated, datedOf, ever, type PopulationByDay } from './dated.ts';
import { isByDay } from './dependence.ts';
import { type Divided, divide, inAlphabet } from './division.ts';
import {
  type BothEnds,
  distributionEnds,
  numberEnds,
  numbersOf,
  shareEnds,
  unlessEqual,
} from './extremes.ts';
import { countsByDay, type Reading } from './kinds-by-day.ts';
import type { UncertainEnd } from './named-dates.ts';
import { provisionalOf, uncertainEndsOf } from './provisional.ts';
import { isSame } from './reach.ts';
import type { Rows } from './rows.ts';
import type { Moment, Workspace } from './selection.ts';
import { type Counts, DISTRIBUTION, type GroupTally, type Tally } from './tally.ts';

/** A measure counted by day: any period is a difference of sums. `null` of a period that it has no sums of. */
export type DayCube = (moment: Moment) => Tally | null;

/** Of more pairs of a part and a day than this no sums are kept: each has one to five, of 4 or 8 bytes. */
const MOST_PAIRS = 1 << 20;

/**
 * Counts a measure by day, as `tally()` counts it in a period. `null` where a period is more than the sum of its days (see
 * `isByDay`), where a file is not there or a field nowhere filled, and where something is missing that could move a duration or a sum.
 */
export function dayCube(space: Workspace, measure: Measure): DayCube | null {
  const isAbsent = absentIn(space.data, needs(measure).records, measure).length > 0;
  if (isAbsent || !isByDay(measure)) return null;
  if (measure.ratio !== undefined) return ratioCube(space, measure.ratio);
  const dated = datedOf(space, measure, countedPaths(measure), orderOf(measure));
  if (dated === null) return null;
  const ends = endsOf(measure, dated);
  if (ends === null) return null;
  const { selection, rows: counted } = dated.counted;
  const divisionBy = (by: Division) => divide(selection, by, ever(space.peildatum));
  const { groups = {}, distribution } = measure;
  const divided = Object.entries(groups).map(([name, by]) => [name, divisionBy(by)] as const);
  const kinds = distribution === undefined ? undefined : divisionBy(distribution.by);
  if (kinds !== undefined) divided.push([DISTRIBUTION, kinds]);
  // What is of no kind is not in a distribution.
  const rows = kinds === undefined || kinds.overlap ? counted : kinds.parts(counted).members();
  const parts = divided.reduce((sum, [, { labels }]) => sum + labels.length, 1);
  if (parts * dated.line.length > MOST_PAIRS) return null;
  return cubeOf({
    measure,
    population: dated.numbers,
    counts: countsByDay(measure, dated, rows),
    groups: divided.map(([name, kind]) => groupsOf(name, kind, measure, dated, rows)),
    extremes: { least: byDay(ends.least, dated), most: byDay(ends.most, dated) },
    uncertainEnds: uncertainEndsOf(measure, selection),
  });
}

/** What a cube is made of: numbers, and no rows. It is kept long after what it was counted from. */
type Numbers = {
  readonly measure: MeasureOver;
  readonly population: PopulationByDay;
  readonly counts: Reading<Counts>;
  readonly groups: readonly Reading<readonly GroupTally[]>[];
  readonly extremes: BothEnds<ByDay>;
  readonly uncertainEnds: readonly UncertainEnd[];
};

function cubeOf(numbers: Numbers): DayCube {
  const { measure, population, counts, groups, extremes, uncertainEnds } = numbers;
  return (moment) => {
    const days = population.daysOf(moment);
    if (days === null) return null;
    const uncertain = population.uncertain(days);
    return {
      status: 'counted',
      absent: [],
      counts: counts(days, moment),
      buckets: population.buckets(days),
      uncertain: { teller: uncertain, noemer: uncertain },
      extremes: unlessEqual(numbersOf(extremes, (number) => number(days))),
      groups: groups.flatMap((group) => group(days, moment)),
      provisional: provisionalOf(uncertainEnds, measure, moment),
    };
  };
}

function ratioCube(
  space: Workspace,
  { teller, noemer }: NonNullable<Measure['ratio']>,
): DayCube | null {
  const [above, below] = [datedOf(space, teller), datedOf(space, noemer)];
  return above && below && ratioOf(readingOf(above), readingOf(below));
}

const readingOf = ({ counted, reach, line, mayBe, numbers }: Dated) => ({
  ...numbers,
  rows: line.numberOf(counted.rows),
  certain: mayBe(reach.certain),
  possible: mayBe(reach.possible),
});

function ratioOf(
  above: ReturnType<typeof readingOf>,
  below: ReturnType<typeof readingOf>,
): DayCube {
  return (moment) => {
    const [a, b] = [above.daysOf(moment), below.daysOf(moment)];
    if (a === null || b === null) return null;
    return {
      status: 'counted',
      absent: [],
      counts: { teller: above.rows(a), noemer: below.rows(b) },
      buckets: bucketsOfRatio(above.buckets(a), below.buckets(b)),
      uncertain: { teller: above.uncertain(a), noemer: below.uncertain(b) },
      extremes: unlessEqual({
        least: { teller: above.certain(a), noemer: below.possible(b) },
        most: { teller: above.possible(a), noemer: below.certain(b) },
      }),
      groups: [],
      provisional: [],
    };
  };
}

/** The parts of a breakdown, by day. */
function groupsOf(
  name: string,
  divided: Divided,
  measure: MeasureOver,
  dated: Dated,
  rows: Rows,
): Reading<readonly GroupTally[]> {
  const { labels, overlap, fixed, unordered } = divided;
  const parts = divided.parts(rows);
  const kinds = [...labels.entries()];
  if (unordered) kinds.sort(([, a], [, b]) => inAlphabet(a, b));
  const numbers = kinds.map(([kind, label]) => {
    const of = parts.rowsOf(kind);
    const counts = countsByDay(measure, dated, of);
    return { by: { [name]: label }, size: dated.line.numberOf(of), counts };
  });
  return partsOf(numbers, overlap, fixed);
}

type PartByDay = {
  readonly by: GroupTally['by'];
  readonly size: ByDay;
  readonly counts: Reading<Counts>;
};

const partsOf =
  (parts: readonly PartByDay[], overlap: boolean, fixed: boolean): Reading<readonly GroupTally[]> =>
  (days, period) =>
    parts
      .filter(({ size }) => fixed || size(days) > 0)
      .map(({ by, counts }) => ({ by, counts: counts(days, period), overlap }));

const byDay = (end: BothEnds['least'], { mayBe }: Dated): BothEnds<ByDay>['least'] =>
  Object.fromEntries(Object.entries(end).map(([name, rows]) => [name, mayBe(rows)]));

/**
 * The rows that both ends are counted from, none where nothing is missing; `null` where the ends are no numbers of rows, and
 * something is missing that could move them.
 */
function endsOf(measure: MeasureOver, { reach, counted }: Dated): BothEnds | null {
  const { share, distribution, duration, sum } = measure;
  const { certain, possible, may } = reach;
  const by = distribution?.by;
  const cases = typeof by === 'object' && 'cases' in by ? by.cases : {};
  const fields = duration === undefined ? [] : [duration.from, duration.to];
  if (sum !== undefined) fields.push(sum.of as string);
  const isSure =
    isSame(certain, possible) &&
    fields.every((field) => may.unsure(field) === null) &&
    !Object.values({ ...share?.where, ...sum?.minus, ...cases }).some(may.isOpen);
  if (sum !== undefined && !addsUp(amountsOf(counted.selection, sum.of as string))) return null;
  if (isSure) return { least: {}, most: {} };
  if (share !== undefined) return shareEnds(share.where, reach, counted);
  if (distribution !== undefined) return distributionEnds(distribution, reach, counted);
  return duration === undefined && sum === undefined ? numberEnds(reach) : null;
}
