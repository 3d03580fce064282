import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculate, type Tally } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import { type Measure, month, questionsOf, underReadings } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { records } from '../../src/records/index.ts';
import { calculateSql, type DialectName, loadTables } from '../../src/sql/index.ts';
import { anyMeasure, peildatum, period, rowsFor } from '../engines/arbitrary.ts';
import type { Rows } from '../engines/naive.ts';
import { available, missing, type OpenEngine, open } from './engines.ts';

const runs = process.env['SVA_RUNS'];
const times = Number(runs ?? 1);
/** ClickHouse takes seconds to plan what has many layers. */
const patience = 900_000 * times;
/** How many random cases of a measure, and of any measure, and which measures: one in so many. */
type Cases = { readonly ofEach: number; readonly ofAny: number; readonly oneIn: number };
const most: Cases = { ofEach: 4, ofAny: 120, oneIn: 1 };
const half: Cases = { ofEach: 2, ofAny: 60, oneIn: 1 };
/** In the gate as many as fit: ClickHouse takes longest over a case. */
const cases: { readonly [N in DialectName]: Cases } = {
  duckdb: most,
  postgres: runs === undefined ? { ofEach: 1, ofAny: 30, oneIn: 1 } : half,
  clickhouse: runs === undefined ? { ofEach: 1, ofAny: 16, oneIn: 7 } : half,
};
const seed = Number(process.env['SVA_SEED'] ?? 2022);
const periods = [period, month(2022, 6)];

test.skipIf(missing.length > 0)(
  missing.length === 0 ? 'all engines are tried' : `not here, and not tried: ${missing.join(', ')}`,
  () => {
    expect(missing).toEqual([]);
  },
);

/** What a database may be trusted to hold: each key is filled. `dataset()` keeps a row without one, a database would not. */
function withKeys(rows: Rows): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([name, list]) => {
      const [key] = records[name as keyof typeof records].key as readonly string[];
      return [
        name,
        list.map((row, index) =>
          key === undefined || (row[key] !== undefined && row[key] !== '' && row[key] !== null)
            ? row
            : { ...row, [key]: `k${index}` },
        ),
      ];
    }),
  );
}

/** The parts of a breakdown have no order of their own. */
function comparable({ status, absent, counts, buckets, uncertain, extremes, groups }: Tally) {
  return {
    status,
    absent: [...absent].sort(),
    counts,
    buckets,
    uncertain,
    extremes,
    groups: [...groups].sort((a, b) => (JSON.stringify(a.by) < JSON.stringify(b.by) ? -1 : 1)),
  };
}

describe.each(available)('%s counts what is counted in memory', (name) => {
  let engine: OpenEngine;
  beforeAll(async () => {
    engine = await open(name);
  });
  afterAll(() => engine.close());

  async function differences(measures: readonly Measure[], rows: Rows): Promise<string[]> {
    const data = dataset(withKeys(rows));
    await engine.clear();
    await loadTables(engine, data);
    const count = calculate(data, { terms, calendar }, peildatum);
    const asked = measures.flatMap((measure) => periods.map((asks) => ({ measure, period: asks })));
    const counted = await (await calculateSql(engine, { terms, calendar }, peildatum)).count(asked);
    return asked.flatMap(({ measure, period: asks }, index) => {
      const [memory, sql] = [count(measure, asks), counted[index] as Tally].map(comparable);
      try {
        expect(sql).toEqual(memory);
        return [];
      } catch (error) {
        const { readings: __, ...shown } = measure;
        return [
          `${JSON.stringify(shown)} ${asks.name}\n${JSON.stringify(withKeys(rows))}\n${(error as Error).message}\nsql ${JSON.stringify(sql)}\nmem ${JSON.stringify(memory)}`,
        ];
      }
    });
  }

  const readingsOf = (measure: Measure): Measure[] => [
    measure,
    ...questionsOf(measure).flatMap(({ id, options }) =>
      options
        .slice(1)
        .filter((option) => option.missing === undefined)
        .map((option) => underReadings(measure, { [id]: option.id })),
    ),
  ];

  const { ofEach, ofAny, oneIn } = cases[name];
  const measures = (Object.values(indicators) as Measure[])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((_, place) => place % oneIn === 0);
  test.each(measures.map((measure) => [measure.id, measure] as const))(
    '%s, each reading of it',
    async (_, measure) => {
      await fc.assert(
        fc.asyncProperty(rowsFor(measure), async (rows) => {
          expect((await differences(readingsOf(measure), rows))[0] ?? '').toBe('');
        }),
        {
          numRuns: ofEach * times,
          seed,
          endOnFailure: process.env['SVA_SHRINK'] === undefined,
        },
      );
    },
    patience,
  );

  test(
    'any measure with any question over any record type',
    async () => {
      const random = anyMeasure
        // Which of two records without a key goes before the other, no table says.
        .filter(({ over, sum }) => sum?.accrued?.once === undefined || over === 'indicatie')
        .chain((measure) => rowsFor(measure, 4).map((rows) => [measure, rows] as const));
      await fc.assert(
        fc.asyncProperty(random, async ([measure, rows]) => {
          expect((await differences([measure], rows))[0] ?? '').toBe('');
        }),
        {
          numRuns: ofAny * times,
          seed,
          endOnFailure: process.env['SVA_SHRINK'] === undefined,
        },
      );
    },
    patience,
  );
});
