/** The least and the most that a value can be, against the values of data in which what was missing is filled in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Counts,
  calculate,
  type Extreme,
  quantile,
  type Tally,
} from '../../src/calculate/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import { type Measure, type Norm, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { MeasureFor } from '../../src/records/index.ts';
import { bounds, figures } from '../../src/report/outcome.ts';
import { verdict } from '../../src/report/verdict.ts';
import { anyMeasure, peildatum, period, rowsFor } from './arbitrary.ts';
import { completions, filledIn, gapsIn } from './completions.ts';
import type { Rows } from './naive.ts';

const times = Number(process.env['SVA_RUNS'] ?? 1);
const seed = Number(process.env['SVA_SEED'] ?? 2022);

const counted = (measure: Measure, rows: Rows) =>
  calculate(dataset(rows as RecordRows), { terms, calendar }, peildatum)(measure, period);

/** The number that a value comes to, exactly; `null` for none. */
type Value = { readonly name: string; readonly of: (counts: Counts | Extreme) => number | null };
const share = ({ teller, noemer }: Counts | Extreme) =>
  teller === undefined || noemer === undefined || noemer === 0 ? null : teller / noemer;
const quantileOf = (name: 'median' | 'p90', tenths: number): Value => ({
  name,
  of: (counts) =>
    'histogram' in counts && counts.histogram !== undefined
      ? quantile(counts.histogram, tenths)
      : ((counts as Extreme)[name] ?? null),
});
function valuesOf(measure: Measure): Value[] {
  if (measure.share !== undefined || measure.ratio !== undefined)
    return [{ name: 'share', of: share }];
  if (measure.duration !== undefined) return [quantileOf('median', 5), quantileOf('p90', 9)];
  if (measure.sum !== undefined) return [{ name: 'cents', of: ({ cents }) => cents ?? null }];
  return [{ name: 'count', of: ({ count }) => count ?? null }];
}

/** Whether no date stands in an impossible order that was not so before: what is true is never impossible. */
function isPossible(measure: Measure, before: Rows, after: Rows): boolean {
  const wrong = (rows: Rows) => {
    const data = dataset(rows as RecordRows);
    const inOrder = data.issues.filter(({ code }) => code === 'impossible-order').length;
    return inOrder + data.datesAfter(19188).length;
  };
  const bucket = (rows: Rows) =>
    counted(measure, rows).buckets.find(({ reason }) => reason === 'impossible-order')?.count ?? 0;
  return wrong(before) === wrong(after) && bucket(before) === bucket(after);
}

/** What is wrong with the bounds of some rows, for some ways to fill them in; nothing where they hold. */
function broken(measure: Measure, rows: Rows, filled: readonly Rows[]): string | null {
  const found = counted(measure, rows);
  for (const { name, of } of valuesOf(measure)) {
    const own = of(found.counts);
    const least = found.extremes == null ? own : of(found.extremes.least);
    const most = found.extremes == null ? own : of(found.extremes.most);
    for (const [index, other] of [rows, ...filled].entries()) {
      if (index > 0 && !isPossible(measure, rows, other)) continue;
      const value = of(counted(measure, other).counts);
      // Without a value there is none to bound; and bounds without an end hold it.
      if (value === null || (found.extremes == null && own === null)) continue;
      const hasLeast = least !== null || found.extremes == null;
      if ((hasLeast && value < (least as number)) || (most !== null && value > most))
        return `${name} ${value} is not from ${least} to ${most}: ${JSON.stringify(other)}`;
    }
  }
  return null;
}

function failure(cases: fc.Arbitrary<readonly [Measure, Rows, Rows[]]>, numRuns: number) {
  const outcome = fc.check(
    fc.property(cases, ([measure, rows, filled]) => {
      expect(broken(measure, rows, filled)).toBeNull();
    }),
    { numRuns: numRuns * times, seed },
  );
  if (!outcome.failed) return null;
  const [[measure, rows, filled]] = outcome.counterexample as [[Measure, Rows, Rows[]]];
  const shown = JSON.stringify(measure, (key, value) => (key === 'readings' ? undefined : value));
  return `${shown}\n${JSON.stringify(rows)}\n${broken(measure, rows, filled)}`;
}

const withCompletions = (measure: Measure, rows: fc.Arbitrary<Rows>, number: number) =>
  rows.chain((found) =>
    completions(measure, found, number).map((filled) => [measure, found, filled] as const),
  );

describe('the least and the most that a value can be hold every way to fill in what is missing', () => {
  const measures = (Object.values(indicators) as Measure[]).filter(
    ({ survey }) => survey === undefined,
  );
  test.each(measures.map((measure) => [measure.id, measure] as const))(
    '%s',
    (_, measure) => {
      const found = failure(withCompletions(measure, rowsFor(measure, 4), 6), 25);
      expect(found, found ?? '').toBeNull();
    },
    60_000 * times,
  );

  test(
    'of any measure with any question over any record type',
    () => {
      const cases = anyMeasure
        .filter(({ survey }) => survey === undefined)
        .chain((measure) => withCompletions(measure, rowsFor(measure, 4), 6));
      const found = failure(cases, 700);
      expect(found, found ?? '').toBeNull();
    },
    120_000 * times,
  );
});
