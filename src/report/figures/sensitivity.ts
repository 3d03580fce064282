import {
  chosenReadings,
  type Measure,
  type OpenQuestion,
  questionsOf,
  type Readings,
} from '../../model/index.ts';
import type { Hidden } from '../number/hidden.ts';
import type { Figures } from './outcome.ts';
import type { Verdict } from './verdict.ts';

/** What a measure comes to under one reading of all its open questions. */
export type ReadOutcome<H extends Hidden = never> = Figures<H> & {
  /** The option taken for each open question. */
  readonly reading: Readings;
  /** How that stands to the norms. */
  readonly norms: readonly Verdict[];
};

/** An option that cannot be counted, because nobody registers what it needs. */
export type Uncountable = {
  readonly question: string;
  readonly option: string;
  readonly title: string;
  readonly missing: readonly string[];
};

/** The least and the most that a number comes to over some readings. */
export type ReadRange<H extends Hidden = never> = {
  /** The same where every reading agrees; `null` where none has a value. */
  readonly lowest: ReadOutcome<H> | null;
  readonly highest: ReadOutcome<H> | null;
  /** The questions that make the difference: which of them are answered otherwise than chosen at either end. */
  readonly questions: readonly string[];
};

/** How much the number hangs on how the clause is read. */
export type Sensitivity<H extends Hidden = never> = {
  /** With one question at a time answered otherwise than chosen. */
  readonly single: ReadRange<H>;
  /** With any number of them. */
  readonly combined: ReadRange<H>;
  /** Each other option alone, the other questions as chosen. */
  readonly options: readonly ReadOutcome<H>[];
  readonly uncountable: readonly Uncountable[];
  /** How many readings were counted, and whether those are all there are. */
  readonly tried: number;
  readonly complete: boolean;
};

/** The most combinations of options that are all counted. */
export const ALL_COMBINATIONS = 1024;

/** Counts a measure under a reading: what it comes to, and how that stands to the norms. */
export type CountReading = (reading: Readings) => ReadOutcome;

/**
 * Counts every option of every open question, one at a time, and the extremes in combination.
 *
 * All combinations are counted where there are at most 1.024. Of more, each end is sought from the most extreme single
 * option on, one question after another as long as the value moves outward; it is then marked as not complete.
 * Of readings with the same value the one with the fewest departures from the chosen one stands.
 *
 * @param taken the readings chosen for this account; what stays out keeps the first option
 * @returns `null` for a measure without open questions
 */
export function sensitivity(
  measure: Measure,
  taken: Readings,
  count: CountReading,
): Sensitivity | null {
  const questions = questionsOf(measure);
  if (questions.length === 0) return null;
  const chosen: Readings = { ...chosenReadings(measure), ...taken };
  const open = questions.map((question) => ({ id: question.id, options: countable(question) }));
  const seen = new Map<string, ReadOutcome>();
  const outcomeOf = (reading: Readings): ReadOutcome => {
    const key = JSON.stringify(questions.map(({ id }) => reading[id]));
    const known = seen.get(key) ?? count(reading);
    seen.set(key, known);
    return known;
  };

  const single = open.flatMap(({ id, options }) =>
    options
      .filter((option) => option !== chosen[id])
      .map((option) => outcomeOf({ ...chosen, [id]: option })),
  );
  const all = open.reduce((product, { options }) => product * options.length, 1);
  const complete = all <= ALL_COMBINATIONS;
  if (complete) for (const reading of combinations(open)) outcomeOf({ ...chosen, ...reading });
  else for (const sign of [-1, 1] as const) walk(open, chosen, outcomeOf, sign);

  const departures = ({ reading }: ReadOutcome) =>
    questions.filter(({ id }) => reading[id] !== chosen[id]).map(({ id }) => id);
  const rangeOf = (outcomes: readonly ReadOutcome[]): ReadRange => {
    const valued = outcomes
      .filter(({ value }) => value !== null)
      .toSorted((a, b) => departures(a).length - departures(b).length);
    const [lowest, highest] = [extreme(valued, -1), extreme(valued, 1)];
    if (lowest === null || highest === null || compared(lowest, highest) === 0)
      return { lowest, highest, questions: [] };
    const turned = [...departures(lowest), ...departures(highest)];
    return {
      lowest,
      highest,
      questions: questions.map(({ id }) => id).filter((id) => turned.includes(id)),
    };
  };
  return {
    single: rangeOf([outcomeOf(chosen), ...single]),
    combined: rangeOf([outcomeOf(chosen), ...seen.values()]),
    options: single,
    uncountable: questions.flatMap(({ id, options }) =>
      options.flatMap(({ id: option, title, missing }) =>
        missing === undefined ? [] : [{ question: id, option, title, missing }],
      ),
    ),
    tried: seen.size,
    complete,
  };
}

type Open = { readonly id: string; readonly options: readonly string[] };

const countable = ({ options }: OpenQuestion) =>
  options.filter(({ missing }) => missing === undefined).map(({ id }) => id);

/** Every combination of the options of all questions. */
function combinations([question, ...rest]: readonly Open[]): Readings[] {
  if (question === undefined) return [{}];
  const others = combinations(rest);
  return question.options.flatMap((option) =>
    others.map((reading) => ({ [question.id]: option, ...reading })),
  );
}

/** Goes outward one question at a time until none moves the value any further. */
function walk(open: readonly Open[], from: Readings, outcomeOf: CountReading, sign: -1 | 1): void {
  let here = outcomeOf(from);
  for (;;) {
    const next = open
      .flatMap(({ id, options }) =>
        options.map((option) => outcomeOf({ ...here.reading, [id]: option })),
      )
      .filter(({ value }) => value !== null)
      .reduce((best, one) => (isFurther(one, best, sign) ? one : best), here);
    if (next === here) return;
    here = next;
  }
}

const extreme = (outcomes: readonly ReadOutcome[], sign: -1 | 1): ReadOutcome | null =>
  outcomes.reduce<ReadOutcome | null>(
    (best, one) => (best === null || isFurther(one, best, sign) ? one : best),
    null,
  );

const isFurther = (one: ReadOutcome, other: ReadOutcome, sign: -1 | 1) =>
  other.value === null || compared(one, other) * sign > 0;

/** Compares exact fractions where both have one, and else the values. */
function compared(a: ReadOutcome, b: ReadOutcome): number {
  const { teller, noemer, survey } = a;
  if (
    survey === undefined &&
    teller !== undefined &&
    noemer !== undefined &&
    b.teller !== undefined &&
    b.noemer !== undefined
  ) {
    const difference = BigInt(teller) * BigInt(b.noemer) - BigInt(b.teller) * BigInt(noemer);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }
  if (a.value === null || b.value === null) return 0;
  return a.value.comparedTo(b.value);
}
