/** The least and the most that a value can be, against the values of data in which what was missing is filled in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counts, calculate, type Extreme, quantile } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import { type Measure, type Norm, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { MeasureFor } from '../../src/records/index.ts';
import { bounds, figures } from '../../src/report/figures/counted.ts';
import { verdict } from '../../src/report/figures/verdict.ts';
import { parseDay, remember } from '../../src/util/index.ts';
import { anyMeasure, conditionFor, fieldsOf, peildatum, period, rowsFor } from './arbitrary.ts';
import { completions, filledIn, gapsIn } from './completions.ts';
import type { Rows } from './naive.ts';

const times = Number(process.env['SVA_RUNS'] ?? 1);
const seed = Number(process.env['SVA_SEED'] ?? 2022);

const lastDay = parseDay(peildatum) as number;

/** Rows are never changed: what they come to is worked out once. */
const dataOf = remember((rows: Rows) => dataset(rows));
const countsOf = remember((rows: Rows) =>
  remember((measure: Measure) =>
    calculate(dataOf(rows), { terms, calendar }, peildatum)(measure, period),
  ),
);
const counted = (measure: Measure, rows: Rows) => countsOf(rows)(measure);

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
    const data = dataOf(rows);
    const inOrder = data.issues.filter(({ code }) => code === 'impossible-order').length;
    return inOrder + data.datesAfter(lastDay).length;
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

/** Shares of meldingen that all came in in the period, so that little hangs on dates and much on what is asked of them. */
const inPeriod = (() => {
  const subject = {
    name: 'melding',
    fields: fieldsOf('melding', 1),
    roles: [],
    others: true,
  } as const;
  const asked = (depth: number) =>
    fc.dictionary(fc.constantFrom('a', 'b'), conditionFor(subject, depth), {
      maxKeys: 1,
      noNullPrototype: true,
    });
  const measures = fc.record({ where: asked(2), of: asked(1), unknown: asked(0) }).map(
    ({ where, of, unknown }) =>
      ({
        id: 'proef',
        title: 'proef',
        unit: '%',
        decimals: 0,
        over: 'melding',
        cohort: { instroom: 'begindatum' },
        of,
        buckets: { unknown },
        share: { where },
      }) as unknown as Measure,
  );
  return measures.chain((measure) =>
    withCompletions(
      measure,
      rowsFor(measure, 6).map((rows) => ({
        ...rows,
        melding: (rows['melding'] ?? []).map((row) => ({ ...row, begindatum: '2022-04-01' })),
      })),
      8,
    ),
  );
})();

describe('bounds are reached', () => {
  const described = { id: 'proef', title: 'proef', unit: '%', decimals: 0 } as const;
  const asked = {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    of: { wettelijk: { is: { wettelijk: true } } },
  } as const;
  const isLoket = { 'aan de balie': { is: { kanaal: ['balie', 'telefoon'] } } } as const;
  const gap = <T>(...values: T[]) => fc.constantFrom<T | null>(null, null, ...values);
  const meldingen = fc.array(
    fc.record({
      persoonId: fc.constantFrom('1', '2'),
      begindatum: fc.constant('2022-05-01'),
      wettelijk: gap(true, true, false),
      kanaal: gap('balie', 'digitaal'),
    }),
    { minLength: 1, maxLength: 4 },
  );
  /** Every combination of the values that the cells can have. */
  function everyWay(measure: Measure, rows: Rows, values: { [field: string]: unknown[] }): Rows[] {
    const gaps = gapsIn(measure, rows);
    const ways = gaps.reduce<unknown[][]>(
      (before, { field }) =>
        before.flatMap((way) =>
          [undefined, ...(values[field] ?? [])].map((value) => [...way, value]),
        ),
      [[]],
    );
    return ways.map((way) => filledIn(rows, gaps, way));
  }

  test.each<[string, Measure]>([
    [
      'of a share',
      { ...described, ...asked, share: { where: isLoket } } satisfies MeasureFor<'melding'>,
    ],
    [
      'of a share of persons',
      {
        ...described,
        ...asked,
        unique: 'persoonId',
        share: { where: isLoket },
      } satisfies MeasureFor<'melding'>,
    ],
    ['of a count', { ...described, ...asked, count: {} } satisfies MeasureFor<'melding'>],
    [
      'of a count of persons',
      { ...described, ...asked, unique: 'persoonId', count: {} } satisfies MeasureFor<'melding'>,
    ],
  ])(
    '%s, where each cell is asked once: some way to fill in comes to each end, and none beyond',
    (_, measure) => {
      fc.assert(
        fc.property(meldingen, (melding) => {
          const rows = { melding } as unknown as Rows;
          const { extremes, counts } = counted(measure, rows);
          const [value] = valuesOf(measure) as [Value];
          const all = everyWay(measure, rows, {
            wettelijk: [true, false],
            kanaal: ['balie', 'telefoon', 'digitaal'],
          }).flatMap((way) => value.of(counted(measure, way).counts) ?? []);
          const ends = extremes ?? { least: counts, most: counts };
          fc.pre(extremes != null || value.of(counts) !== null);
          expect([value.of(ends.least), value.of(ends.most)]).toEqual([
            Math.min(...all),
            Math.max(...all),
          ]);
        }),
        { numRuns: 150 * times, seed },
      );
    },
  );

  const duur = {
    ...described,
    unit: 'dagen',
    over: 'klacht',
    cohort: { afgerond: 'datumAfhandeling' },
    duration: { from: 'ontvangstdatum', to: 'datumAfhandeling' },
  } as const satisfies MeasureFor<'klacht'>;
  const klachten = fc.array(
    fc.record({
      ontvangstdatum: gap('2022-04-01', '2022-04-20', '2022-05-02'),
      datumAfhandeling: fc.constantFrom('2022-05-02', '2022-06-01'),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test('of a median and a p90; without a first day that is known the most has no end', () => {
    fc.assert(
      fc.property(klachten, (klacht) => {
        const rows = { klacht } as unknown as Rows;
        const found = counted(duur, rows);
        const longAgo = '1990-01-01';
        const ways = everyWay(duur, rows, {
          ontvangstdatum: ['2022-05-02', '2022-06-01', longAgo],
        });
        const possible = ways.filter((way) => isPossible(duur, rows, way));
        for (const { name, of } of valuesOf(duur)) {
          const all = possible.flatMap((way) => of(counted(duur, way).counts) ?? []);
          if (found.extremes == null) {
            expect(new Set(all).size, name).toBe(1);
            continue;
          }
          expect(of(found.extremes.least), name).toBe(Math.min(...all));
          const most = Math.max(...all);
          expect(of(found.extremes.most), name).toBe(most > 10_000 ? null : most);
        }
      }),
      { numRuns: 100 * times, seed },
    );
  });
});

test(
  'a verdict that is met or not met is that of every way to fill in what is missing',
  () => {
    const norm = (value: number) =>
      ({
        id: 'proef',
        title: 'proef',
        kind: 'at-least',
        value,
        unit: '%',
        from: '2015-01-01',
        to: null,
        source: { document: 'proef', code: 'proef', lines: [1, 1], words: 'proef' },
        measure: 'proef',
      }) as unknown as Norm;
    const judged = (measure: Measure, rows: Rows, asked: Norm) => {
      const found = counted(measure, rows);
      const own = { figures: figures(measure, found.counts), bounds: bounds(measure, found) };
      return verdict(asked, quarter(2022, 2), own).verdict;
    };
    let decided = 0;
    fc.assert(
      fc.property(inPeriod, fc.constantFrom(25, 50, 75, 100), ([measure, rows, filled], value) => {
        expect(broken(measure, rows, filled)).toBeNull();
        const said = judged(measure, rows, norm(value));
        if (said !== 'met' && said !== 'not-met') return;
        decided++;
        for (const other of filled.filter((one) => isPossible(measure, rows, one))) {
          const { teller = 0, noemer = 0 } = counted(measure, other).counts;
          if (noemer > 0) expect(100 * teller >= value * noemer ? 'met' : 'not-met').toBe(said);
        }
      }),
      { numRuns: 400 * times, seed },
    );
    // The rule is tried: many of the random shares have a verdict.
    expect(decided).toBeGreaterThan(100);
  },
  120_000 * times,
);
