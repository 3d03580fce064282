import type { Unread } from '../dataset/index.ts';
import { LAST_DAY, label } from '../formula/index.ts';
import {
  type Accrual,
  ageOn,
  type Condition,
  type Division,
  type Journey,
  type Kinds,
  type MeasureOver,
  type Named,
} from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import { formatDay } from '../util/index.ts';
import { type Worth, worthBy } from './accrued.ts';
import type { Case, Value } from './case.ts';
import { valueAt } from './case.ts';
import { dayAt } from './dates.ts';
import { type Place, placeAt, type Step, type Steps } from './place.ts';
import { type Flow, flowOf } from './population.ts';
import { surveySteps } from './survey.ts';
import { unreadAt } from './unread.ts';

/** What a measure makes of a record that counts. */
export type Counted = {
  readonly title: string;
  readonly value: Value;
  readonly unit: 'dagen' | 'euro' | null;
  /** Where the value is that of a field: whether that was filled and could not be read. */
  readonly unread?: Unread | null;
};

/** What a kind of measure asks of the records of its population, and what it counts of each. */
export type KindSteps = Steps & {
  /** Of a record that counts, in the teller or not; `null` where its being there is all. */
  counted(one: Case): Counted | null;
  /** Of a stock: of a record of which the spell can be told; `null` for other kinds. */
  flow(one: Case): Flow | null;
  /** Of a journey: the places that a record came to, with their days; `null` for other kinds. */
  way(one: Case): readonly string[] | null;
  /** Of a sum of what spells are worth: how that of a record that counts is worked out; `null` for other kinds. */
  worth(one: Case): Worth | null;
  /** Of a kind that looks at other records: the days of theirs at which its answers may turn. */
  days(one: Case): readonly number[];
};

/** How each kind tells where a record of its population is. */
type KindReading = {
  readonly [K in keyof Kinds]: (
    asked: Kinds[K],
    over: OverName,
    population: readonly Step[],
    measure: MeasureOver,
  ) => Partial<KindSteps>;
};

const kinds: KindReading = {
  share: ({ where }) => ({
    steps: named(where, false, placeAt('noemer')),
    otherwise: placeAt('teller'),
  }),
  count: () => ({}),
  stock: ({ begin, end }) => ({ flow: (one) => flowOf(one, [begin, end]) }),
  duration: ({ from, to, negative }, over) => ({
    steps: [from, to].map((date) => mustBe(`${label(over, date)} is er`, { filled: date })),
    counted: (one) => {
      const days = (dayAt(one, to) ?? 0) - (dayAt(one, from) ?? 0);
      const value = negative === 'zero' ? Math.max(0, days) : days;
      return {
        title: `van ${label(over, from)} tot ${label(over, to)}`,
        value,
        unit: 'dagen',
      };
    },
  }),
  distribution: ({ by }, over) => divisions(by, over),
  survey: (asked, _, population) => surveySteps(asked, population),
  sum: ({ of, accrued, minus }, over, population, measure) =>
    accrued === undefined ? amount(of, minus, over) : worthOf(accrued, measure, population),
  journey: (asked) => ({
    counted: (one) => ({
      title: 'is gekomen tot',
      value: wayOf(one, asked).at(-1) ?? null,
      unit: null,
    }),
    way: (one) => wayOf(one, asked).map((name) => placeOnDay(one, name, asked)),
  }),
};

/**
 * The questions of whichever kind a measure is.
 * @param population the questions before them, for a kind that looks at other records that came through
 */
export function kindSteps(measure: MeasureOver, population: readonly Step[]): KindSteps {
  const plain: KindSteps = {
    steps: [],
    otherwise: placeAt('counted'),
    counted: () => null,
    flow: () => null,
    way: () => null,
    worth: () => null,
    days: () => [],
  };
  for (const kind of Object.keys(kinds) as (keyof Kinds)[]) {
    const asked = measure[kind];
    if (asked === undefined) continue;
    const read = kinds[kind] as (...given: unknown[]) => Partial<KindSteps>;
    return { ...plain, ...read(asked, measure.over, population, measure) };
  }
  return plain;
}

/** The amount that a record adds, or takes off. */
function amount(
  of: string,
  minus: Named<Condition> | undefined,
  over: OverName,
): Partial<KindSteps> {
  return {
    steps: [mustBe(`${label(over, of)} is er`, { filled: of })],
    counted: (one) => {
      const value = valueAt(one, of);
      const isOff =
        minus !== undefined &&
        Object.values(minus).every((condition) => one.setting.answer(condition, one).holds);
      const signed = typeof value === 'number' && isOff ? -value : value;
      return {
        title: label(over, of),
        value: typeof signed === 'number' ? signed / 100 : signed,
        unit: 'euro',
      };
    },
  };
}

/** What a spell is worth in euros; `null` where it has no rate or no price at all. */
function worthOf(
  accrued: Accrual,
  measure: MeasureOver,
  population: readonly Step[],
): Partial<KindSteps> {
  const worth = worthBy(accrued, measure, population);
  return {
    worth,
    counted: (one) => {
      const { cents, until } = worth(one);
      const title = accrued.days === 'all' ? 'waarde over de hele looptijd' : 'waarde van de dagen';
      return { title, value: until === null ? null : cents / 100, unit: 'euro' };
    },
  };
}

/** The places that a record has come to, in order. */
function wayOf(one: Case, { first, nodes, edges }: Journey): string[] {
  const way = [first];
  for (let place: string | undefined = first; place !== undefined; ) {
    place = (edges[place] ?? []).find((name) => {
      const when = nodes[name]?.when;
      return when === undefined || one.setting.answer(when, one).holds;
    });
    if (place !== undefined) way.push(place);
  }
  return way;
}

/** A place with the day on which a record came there, where a date of the record tells it. */
function placeOnDay(one: Case, name: string, { nodes }: Journey): string {
  const at = nodes[name]?.at;
  const day = typeof at === 'string' ? dayAt(one, at) : null;
  return day === null ? name : `${name} (${formatDay(day)})`;
}

function named(conditions: Named<Condition>, ends: boolean, place: Place): Step[] {
  return Object.entries(conditions).map(([name, condition]) => ({
    part: 'kind',
    name,
    condition,
    ask: (one) => one.setting.answer(condition, one),
    ends,
    place,
  }));
}

const mustBe = (name: string, condition: Condition): Step => ({
  part: 'kind',
  name,
  condition,
  ask: (one) => one.setting.answer(condition, one),
  ends: false,
  place: placeAt('without-value'),
});

/** A record of no kind is in no distribution. */
function divisions(by: Division, over: OverName): Partial<KindSteps> {
  if (typeof by === 'string') {
    return {
      counted: (one) => ({
        title: label(over, by),
        value: valueAt(one, by),
        unit: null,
        unread: unreadAt(one, by),
      }),
    };
  }
  if ('cases' in by) {
    const cases = Object.entries(by.cases);
    return {
      steps: named(by.cases, true, placeAt('counted')),
      otherwise: placeAt('without-value'),
      counted: (one) => {
        const found = cases.find(([, condition]) => one.setting.answer(condition, one).holds);
        return { title: 'soort', value: found?.[0] ?? null, unit: null };
      },
    };
  }
  const { daysSince } = by;
  return {
    steps: [mustBe(`${label(over, daysSince)} is geweest`, { reached: daysSince })],
    counted: (one) => ({
      title: `van ${label(over, daysSince)} tot ${LAST_DAY}`,
      value: ageOn(dayAt(one, daysSince) ?? 0, one.setting.moment),
      unit: 'dagen',
    }),
  };
}
