import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, type Tally } from '../../src/calculate/index.ts';
import { type Dataset, dataset } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import { type Measure, month, questionsOf, underReadings, year } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { anyMeasure, peildatum, period, rowsFor } from './arbitrary.ts';
import { type Answer, naive, type Rows } from './naive.ts';

/** How many times as many random cases as in CI: `SVA_RUNS=50 npx vitest run test/engines`. */
const times = Number(process.env['SVA_RUNS'] ?? 1);
/** Milliseconds that one test may take. */
const patience = 120_000 * times;
const seed = Number(process.env['SVA_SEED'] ?? 2022);

/** What both engines say, in one form: parts of a breakdown by name, which have no order of their own. */
function comparable(answer: Tally | Answer) {
  const { status, absent, counts, buckets, uncertain, extremes, groups } = answer;
  const ordered = groups
    .map((group) => ({ ...group, name: JSON.stringify(group.by) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    status,
    absent: [...absent].sort(),
    counts,
    buckets,
    uncertain,
    extremes,
    groups: ordered,
  };
}

/** One calculation answers all periods: what it keeps of the one must not show in the other. */
const periods = [period, month(2022, 6), year(2022)];
function columnar(measure: Measure, rows: Rows) {
  const data = dataset(rows);
  const calculation = (of: Dataset) => calculate(of, { terms, calendar }, peildatum);
  const asTheyStand = calculation(data);
  // The second calculation over a dataset has the rows in order of date. Another object has no day cubes yet.
  const other = { ...data };
  calculation(other);
  const byDate = calculation(other);
  // The periods are more than a year of days together: the second time a measure is read from its day cube, where it has one.
  return [asTheyStand, byDate, byDate].flatMap((count) =>
    periods.map((asked) => comparable(count(measure, asked))),
  );
}
function plain(measure: Measure, rows: Rows) {
  const count = naive(rows, { terms, calendar }, peildatum);
  const answers = periods.map((asked) => comparable(count(measure, asked)));
  return [...answers, ...answers, ...answers];
}

/** What the engines differ over, as the smallest case found, a row a line; nothing when they agree on all. */
function difference(cases: fc.Arbitrary<readonly [Measure, Rows]>, numRuns: number): string | null {
  const outcome = fc.check(
    fc.property(cases, ([measure, rows]) => {
      expect(columnar(measure, rows)).toEqual(plain(measure, rows));
    }),
    { numRuns: numRuns * times, seed },
  );
  if (!outcome.failed) return null;
  const [[measure, rows]] = outcome.counterexample as [readonly [Measure, Rows]];
  const lines = Object.entries(rows).flatMap(([name, list]) =>
    list.map((row) => `  ${name} ${JSON.stringify(row)}`),
  );
  const answer = (engine: typeof plain) => {
    try {
      return JSON.stringify(engine(measure, rows));
    } catch (error) {
      return String(error);
    }
  };
  return [
    `after ${outcome.numRuns} cases (seed ${outcome.seed}, path ${outcome.counterexamplePath}) the engines differ over`,
    JSON.stringify(measure, (key, value) => (key === 'readings' ? undefined : value)),
    ...lines,
    `  columnar ${answer(columnar)}`,
    `  plain    ${answer(plain)}`,
  ].join('\n');
}

/** A measure under each of its readings: the chosen ones, and every other option by itself. */
function readingsOf(measure: Measure): [string, Measure][] {
  return [
    [measure.id, measure],
    ...questionsOf(measure).flatMap(({ id, options }) =>
      options
        .slice(1)
        .filter(({ missing }) => missing === undefined)
        .map((option): [string, Measure] => [
          `${measure.id} ${id}=${option.id}`,
          underReadings(measure, { [id]: option.id }),
        ]),
    ),
  ];
}

describe('two engines that share no code count the same', () => {
  const measures = Object.values(indicators) as Measure[];
  test.each(measures.flatMap(readingsOf))(
    '%s',
    (_, measure) => {
      const found = difference(
        rowsFor(measure).map((rows) => [measure, rows] as const),
        50,
      );
      expect(found, found ?? '').toBeNull();
    },
    patience,
  );

  test(
    'any measure with any question over any record type',
    () => {
      const found = difference(
        anyMeasure.chain((measure) => rowsFor(measure, 4).map((rows) => [measure, rows] as const)),
        1000,
      );
      expect(found, found ?? '').toBeNull();
    },
    patience,
  );
});
