import {
  type Counts,
  type Extremes,
  isRole,
  type Moment,
  mergedCounts,
  type OpenDays,
  quantileBounds,
  unlessEqual,
} from '../calculate/index.ts';
import type { Accrual, Condition, Kinds, Measure, MeasureOver } from '../model/index.ts';
import { decided } from '../needs/index.ts';
import { fieldAt } from '../records/index.ts';
import { type ResultRow, wholeNumber } from './engine.ts';
import { type Expression, FALSE, joined, sql } from './expression.ts';
import { daysBetween } from './kinds.ts';
import type { Placed } from './population.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Spread } from './spread.ts';
import type { Unknowns } from './unknown.ts';

type Row = ResultRow | undefined;
/** Reads the ends, once the statements were run. */
export type ReadExtremes = (row: Row, counts: Counts) => Extremes | null;

type Asked = { readonly counted: Placed; readonly reach: Reach; readonly moment: Moment };

/** Asks for the least and the most that a measure can come to, as `extremesOf` in memory does; nothing where bounds are not asked. */
export function extremesOf(
  measure: MeasureOver,
  counted: Placed,
  moment: Moment,
  gaps: Unknowns['gaps'] | null,
): ReadExtremes {
  if (measure.survey !== undefined || gaps === null) return () => null;
  const reach = reachOf(counted, measure, { gaps, decided: decided(measure) });
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    const what = measure[kind];
    if (what === undefined) continue;
    const read = (kinds[kind] as (...args: unknown[]) => ReadExtremes)(what, {
      counted,
      reach,
      moment,
    });
    return (row, counts) => unlessEqual(read(row, counts));
  }
  return () => null;
}

/** A population of a ratio, with the least and the most records that it may have. */
export type RatioSide = {
  readonly least: (row: Row) => number;
  readonly most: (row: Row) => number;
};

/** Asks how many records a side of a ratio has at least and at most; `null` where bounds are not asked. */
export function sideExtremes(
  population: NonNullable<Measure['ratio']>['teller'],
  counted: Placed,
  gaps: Unknowns['gaps'] | null,
): RatioSide | null {
  if (gaps === null) return null;
  const { certain, possible } = reachOf(counted, population, {
    gaps,
    decided: decided(population),
  });
  return {
    least: counted.size(certain, 'minste'),
    most: counted.size(possible, 'meeste'),
  };
}

type KindExtremes<K extends keyof Kinds> = (asked: Kinds[K], what: Asked) => ReadExtremes;

/** The ends of each kind. A survey has an interval instead, and its missing answers stand beside it. */
const kinds: { readonly [K in Exclude<keyof Kinds, 'survey'>]: KindExtremes<K> } = {
  share: ({ where }, { counted, reach: { certain, possible, may } }) => {
    const { size, uncertain } = counted;
    const ends = Object.values(where).map((asked) => may.ends(asked));
    const always = joined(
      'and',
      ends.map((asked) => asked.certain),
    );
    const mayBe = joined(
      'and',
      ends.map((asked) => asked.possible),
    );
    const surely = sql`(${certain} and ${always})`;
    // Of what is in a bucket for what is unknown, nothing that the questions say is certain.
    const maybe = sql`((${possible} and ${mayBe}) or ${uncertain})`;
    const mayMiss = sql`((${possible} and not (${always})) or ${uncertain})`;
    const [leastTeller, leastNoemer] = [
      size(surely, 'minste teller'),
      size(sql`(${surely} or ${mayMiss})`, 'noemer bij de minste teller'),
    ];
    const [mostTeller, mostNoemer] = [
      size(maybe, 'meeste teller'),
      size(sql`(${maybe} or ${certain})`, 'noemer bij de meeste teller'),
    ];
    return (row) => {
      const least = { teller: leastTeller(row), noemer: leastNoemer(row) };
      const most = { teller: mostTeller(row), noemer: mostNoemer(row) };
      // What can only be a share of all, or of none, or no share at all, has that one end.
      return least.noemer === 0 || most.noemer === 0 ? null : { least, most };
    };
  },
  count: (_, { counted, reach }) => numbers(counted, reach.certain, reach.possible),
  stock: (_, { counted, reach }) => numbers(counted, reach.certain, reach.possible),
  journey: (_, { counted, reach }) => numbers(counted, reach.certain, reach.possible),
  distribution: ({ by }, { counted, reach: { certain, possible, may } }) => {
    if (typeof by === 'string') return numbers(counted, certain, possible);
    // What is of no kind is not in it.
    const isOfAny =
      'cases' in by
        ? ({ any: Object.values(by.cases) } as unknown as Condition)
        : { reached: by.daysSince };
    const kind = may.ends(isOfAny);
    return numbers(
      counted,
      sql`(${certain} and ${kind.certain})`,
      sql`((${possible} and ${kind.possible}) or ${counted.uncertain})`,
    );
  },
  duration: (asked, what) => durations(asked, what),
  sum: (asked, what) => (asked.accrued === undefined ? sums(asked, what) : worths(asked, what)),
};

function numbers({ size }: Placed, certain: Expression, possible: Expression): ReadExtremes {
  const [least, most] = [size(certain, 'minste aantal'), size(possible, 'meeste aantal')];
  return (row) => ({ least: { count: least(row) }, most: { count: most(row) } });
}

/** The days of records that certainly count, and of those that may or of which a date is not known: as `openDays` has it. */
function durations(
  { from, to, negative }: Kinds['duration'],
  { counted, reach: { certain, possible, may }, moment }: Asked,
): ReadExtremes {
  const { frame, date, day } = counted.asking;
  const [begin, stop] = [date(from), date(to)];
  const isPast = !isRole(to) && fieldAt(frame.over, to).meta.toekomst !== 'kan';
  const isThere = sql`(${begin} is not null and ${stop} is not null)`;
  const unsureBegin = may.unsure(from) ?? FALSE;
  const isUnsure = frame.column(sql`(${unsureBegin} or ${may.unsure(to) ?? FALSE})`);
  const isBackwards = negative === 'zero' ? FALSE : sql`(${isThere} and ${stop} < ${begin})`;
  const isWrong = frame.column(sql`(${counted.impossible} or ${isBackwards})`);
  const isKnown = sql`(${isThere} and not ${isUnsure} and not ${isWrong})`;
  const isOpen = sql`(${possible} and not ${isKnown} and (${isUnsure} or ${isWrong} or ${counted.uncertain}))`;
  const took = daysBetween(frame, begin, stop);
  const knowsBegin = sql`(${begin} is not null and not ${unsureBegin} and not ${isWrong})`;
  const most = isPast
    ? sql`case when ${knowsBegin} then ${daysBetween(frame, begin, day(moment.peildatum))} end`
    : sql`cast(null as ${{ sql: frame.statement.dialect.types.whole, level: 0 }})`;
  const sure = frame.spread(
    sql`(${possible} and ${isKnown} and ${certain})`,
    [took],
    'dagen van wat zeker telt',
  );
  const perhaps = frame.spread(
    sql`(${possible} and ${isKnown} and not ${certain})`,
    [took],
    'dagen van wat misschien telt',
  );
  const open = frame.spread(isOpen, [most], 'hoogste aantal dagen waar een datum ontbreekt');
  return () => {
    const free = [
      ...lengths(perhaps(), (days): OpenDays => ({ least: days ?? 0, most: days })),
      ...lengths(open(), (days): OpenDays => ({ least: 0, most: days })),
    ];
    if (free.length === 0) return null;
    const histogram = mergedCounts(lengths(sure(), (days) => days ?? 0));
    const [median, p90] = [quantileBounds(histogram, free, 5), quantileBounds(histogram, free, 9)];
    return {
      least: { median: median.least, p90: p90.least },
      most: { median: median.most, p90: p90.most },
    };
  };
}

/** How many records took which days, none below 0; `null` for no upper end. */
const lengths = <T>(found: Spread, make: (days: number | null) => T) =>
  found.map(
    ([[days], count]) =>
      [
        make(days === null || days === undefined ? null : Math.max(0, wholeNumber(days))),
        count,
      ] as const,
  );

/** An amount that is not there may be any, also less than nothing: then a sum has no ends. */
function sums(
  { of, minus }: Extract<Kinds['sum'], { readonly of: string }>,
  { counted, reach: { certain, possible, may } }: Asked,
): ReadExtremes {
  const { frame } = counted.asking;
  const unknown = may.unsure(of);
  const isUnknown =
    unknown === null
      ? () => 0
      : frame.count(
          sql`count(case when ${possible} and ${unknown} then 1 end)`,
          'onbekende bedragen',
        );
  const taken = Object.values(minus ?? {}).map((asked) => may.ends(asked));
  const both = (end: 'certain' | 'possible') =>
    minus === undefined
      ? FALSE
      : joined(
          'and',
          taken.map((asked) => asked[end]),
        );
  const [isTaken, mayBeTaken] = [both('certain'), both('possible')];
  const value = frame.column(sql`coalesce(${frame.path(of)}, 0)`);
  // What each record may come to: nothing unless it certainly counts, itself unless it is taken off, and less.
  const outcomes = [
    sql`case when not ${certain} then 0 end`,
    sql`case when not (${isTaken}) then ${value} end`,
    sql`case when ${mayBeTaken} then -${value} end`,
  ];
  const turns = outcomes.map(
    (_, place) =>
      sql`coalesce(${joined(',', [...outcomes.slice(place), ...outcomes.slice(0, place)])})`,
  );
  const end = (choose: 'least' | 'greatest') => {
    const each = joined(',', turns);
    const outcome = choose === 'least' ? sql`least(${each})` : sql`greatest(${each})`;
    return frame.aggregate(
      sql`sum(case when ${possible} then ${outcome} end)`,
      choose === 'least' ? 'minste som' : 'meeste som',
    );
  };
  const [least, most] = [end('least'), end('greatest')];
  const read = (value_: unknown) => wholeNumber(value_ ?? 0);
  return (row) =>
    isUnknown(row) > 0
      ? { least: { cents: null }, most: { cents: null } }
      : { least: { cents: read(row?.[least]) }, most: { cents: read(row?.[most]) } };
}

/** What spells are worth hangs on each other, and on prices: it has no ends as soon as anything is in doubt. */
function worths(
  { accrued, minus }: Extract<Kinds['sum'], { readonly accrued: Accrual }>,
  { counted, reach: { certain, possible, may } }: Asked,
): ReadExtremes {
  const { frame } = counted.asking;
  const conditions = [
    ...Object.values(minus ?? {}),
    ...Object.values(accrued.rates).map(({ where }) => where),
  ];
  const doubts = [
    ...accrued.spell.flatMap((date) => may.unsure(date) ?? []),
    ...conditions.map((asked) => {
      const ends = may.ends(asked);
      return sql`(${ends.possible} and not ${ends.certain})`;
    }),
    sql`not ${certain}`,
  ];
  const inDoubt = frame.count(
    sql`count(case when ${possible} and ${joined('or', doubts)} then 1 end)`,
    'met iets onzekers',
  );
  return (row, { empty = 0 }) =>
    empty > 0 || inDoubt(row) > 0 ? { least: { cents: null }, most: { cents: null } } : null;
}
