import type { Condition, Kinds, Measure, MeasureOver, Named } from '../model/index.ts';
import { decided } from '../needs/index.ts';
import type { Worth } from './accrual.ts';
import type { Counted } from './count.ts';
import { extremeSums } from './extreme-sums.ts';
import { quantileBounds } from './histogram.ts';
import { openDays } from './open-days.ts';
import { isSame, type Reach, reachOf } from './reach.ts';
import { common, having, maskOf, type Rows, union } from './rows.ts';
import type { Moment, Workspace } from './selection.ts';

/** What a value can be at one end; `null` where there is none: an amount that is not there may be any. */
export type Extreme = {
  readonly teller?: number;
  readonly noemer?: number;
  readonly count?: number;
  readonly cents?: number | null;
  readonly median?: number | null;
  readonly p90?: number | null;
};

/** The least and the most that a measure can come to, whatever is filled in where something is missing. */
export type Extremes = { readonly least: Extreme; readonly most: Extreme };

/** A measure with what was counted of it. */
type Asked = {
  readonly measure: MeasureOver;
  readonly counted: Counted;
  /** Of a sum of spells: what each row is worth. */
  readonly worth: Worth | null;
  readonly moment: Moment;
};

/** The ends of a measure over one record type; `null` where nothing is missing that could move it, and of a survey. */
export function extremesOf(space: Workspace, asked: Asked): Extremes | null {
  const { measure } = asked;
  const reach = reachOf(space, measure, asked.counted, decided(measure));
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    const what = measure[kind];
    if (what === undefined) continue;
    const read = kinds[kind] as (...args: unknown[]) => Extremes | null;
    return unlessEqual(read(what, reach, asked));
  }
  return null;
}

/** The ends of a ratio of two populations. */
export function extremesOfRatio(
  space: Workspace,
  { teller, noemer }: NonNullable<Measure['ratio']>,
  [above, below]: readonly [Counted, Counted],
): Extremes | null {
  const [up, down] = [
    reachOf(space, teller, above, decided(teller)),
    reachOf(space, noemer, below, decided(noemer)),
  ];
  if (isSame(up.certain, up.possible) && isSame(down.certain, down.possible)) return null;
  return unlessEqual({
    least: { teller: above.size(up.certain), noemer: below.size(down.possible) },
    most: { teller: above.size(up.possible), noemer: below.size(down.certain) },
  });
}

/** Where both ends are one, nothing is missing that could move the value; but two times no end is no end. */
export function unlessEqual(ends: Extremes | null): Extremes | null {
  if (ends === null || ends.least.cents === null) return ends;
  const names = Object.keys(ends.least) as (keyof Extreme)[];
  return names.every((name) => ends.least[name] === ends.most[name]) ? null : ends;
}

type KindExtremes<K extends keyof Kinds> = (
  asked: Kinds[K],
  reach: Reach,
  what: Asked,
) => Extremes | null;

/** The ends of each kind. A survey has an interval instead, and its missing answers stand beside it. */
const kinds: { readonly [K in Exclude<keyof Kinds, 'survey'>]: KindExtremes<K> } = {
  share: ({ where }, reach, { counted }) => {
    const { certain, possible, may } = reach;
    if (isSame(certain, possible) && !Object.values(where).some(may.isOpen)) return null;
    return numbersOf(shareEnds(where, reach, counted), counted.size);
  },
  count: (_, reach, { counted }) => numbersOf(numberEnds(reach), counted.size),
  stock: (_, reach, { counted }) => numbersOf(numberEnds(reach), counted.size),
  journey: (_, reach, { counted }) => numbersOf(numberEnds(reach), counted.size),
  distribution: (asked, reach, { counted }) =>
    numbersOf(distributionEnds(asked, reach, counted), counted.size),
  duration: (asked, reach, { counted, moment }) => {
    const found = openDays(asked, reach, counted, moment);
    if (found === null) return null;
    const { sure, open } = found;
    const [median, p90] = [quantileBounds(sure, open, 5), quantileBounds(sure, open, 9)];
    return {
      least: { median: median.least, p90: p90.least },
      most: { median: median.most, p90: p90.most },
    };
  },
  sum: (asked, reach, { counted, worth }) => extremeSums(asked, reach, counted, worth),
};

/** What the numbers of each end are counted from: the rows, as a rule. */
export type BothEnds<T = Rows> = {
  readonly least: { readonly [name in 'teller' | 'noemer' | 'count']?: T };
  readonly most: { readonly [name in 'teller' | 'noemer' | 'count']?: T };
};

/** The numbers of both ends; `null` where there can be no share at all, or only one of all or of none. */
export function numbersOf<T>(
  { least, most }: BothEnds<T>,
  number: (of: T) => number,
): Extremes | null {
  const numbers = (end: BothEnds<T>['least']): Extreme =>
    Object.fromEntries(Object.entries(end).map(([name, of]) => [name, number(of)]));
  const ends = { least: numbers(least), most: numbers(most) };
  return ends.least.noemer === 0 || ends.most.noemer === 0 ? null : ends;
}

export const numberEnds = ({
  certain,
  possible,
}: Pick<Reach, 'certain' | 'possible'>): BothEnds => ({
  least: { count: certain },
  most: { count: possible },
});

export function distributionEnds(
  { by }: Kinds['distribution'],
  reach: Reach,
  { table, uncertain }: Counted,
): BothEnds {
  if (typeof by === 'string') return numberEnds(reach);
  // What is of no kind is not in it.
  const isOfAny =
    'cases' in by
      ? ({ any: Object.values(by.cases) } as unknown as Condition)
      : { reached: by.daysSince };
  const { certain, possible, may } = reach;
  const inAny = may.among(possible, isOfAny);
  return numberEnds({
    certain: common(table.size, certain, inAny.certain),
    possible: union(table.size, inAny.possible, uncertain),
  });
}

/**
 * The least share has in its noemer all who may be there without being in the teller, and in its teller only who
 * certainly is; the most has all in the teller who may be. What cannot be but in the teller is left out of the least.
 */
export function shareEnds(
  where: Named<Condition>,
  { certain, possible, may }: Reach,
  { uncertain, table }: Counted,
): BothEnds {
  let [always, maybe] = [possible, possible];
  for (const asked of Object.values(where)) {
    const found = may.among(maybe, asked);
    always = common(table.size, always, found.certain);
    maybe = found.possible;
  }
  const surely = common(table.size, certain, always);
  // Of what is in a bucket for what is unknown, nothing that the questions say is certain.
  maybe = union(table.size, maybe, uncertain);
  const mayMiss = union(table.size, minus(table.size, possible, always), uncertain);
  return {
    least: { teller: surely, noemer: union(table.size, surely, mayMiss) },
    most: { teller: maybe, noemer: union(table.size, maybe, certain) },
  };
}

const minus = (size: number, rows: Rows, taken: Rows): Rows => having(rows, maskOf(size, taken), 0);
