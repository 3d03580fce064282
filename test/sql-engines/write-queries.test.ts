/** The queries as people get them, pasted into the real engines. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { type Dataset, dataset } from '../../src/dataset/index.ts';
import { examplePeildatum, exampleRows } from '../../src/example/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { records } from '../../src/records/index.ts';
import {
  type DialectName,
  type Given,
  loadTables,
  type ResultRow,
  type WrittenQuery,
  writeQueries,
} from '../../src/sql/index.ts';
import { available, type OpenEngine, open } from './engines.ts';

const period = quarter(2020, 4);
const measures: readonly Measure[] = Object.values(sva2022.measures);

/** All measures for the quickest engine; one of each kind for the others. */
function askedOf(name: DialectName) {
  const kind = (measure: Measure) =>
    [...kinds].find((item) => measure[item] !== undefined) ?? 'ratio';
  const seen = new Set<string>();
  const some = measures.filter((measure) => {
    const isNew = !seen.has(kind(measure));
    seen.add(kind(measure));
    return name === 'duckdb' || isNew;
  });
  return some.map((measure) => ({ measure, period }));
}
const kinds = ['share', 'count', 'stock', 'duration', 'distribution', 'sum', 'survey'] as const;

/** A part of the example, with an empty table for each record type that it has not: the queries take all to be there. */
function partOfExample(rows: number): Dataset {
  const example: { readonly [record: string]: Iterable<object> } = exampleRows();
  return dataset(
    Object.fromEntries(
      Object.keys(records).map((record) => [record, [...(example[record] ?? [])].slice(0, rows)]),
    ),
  );
}

/** The numbers of a result, by what the legend says that they are. */
function numbersOf(
  { gives }: WrittenQuery,
  rows: readonly ResultRow[],
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  // What is divided by a value stands in columns, a row for each part.
  for (const { name, what } of gives.filter((given) => given.name.includes(' ')))
    for (const label of what) found.set(label, read(name, rows));
  return found;
}
/** The value of a total; or of each value how many. */
type Found = {
  readonly total: number | null;
  readonly counts: readonly (readonly [string, number])[];
};

function read(name: Given['name'], rows: readonly ResultRow[]): Found {
  const [part, start = ''] = name.split(' ');
  const own = rows.filter(
    ({ deel, wat }) =>
      String(deel) === part &&
      (String(wat) === start || String(wat).startsWith(`${start.replace('|', '')}|`)),
  );
  // A value that is not there is the name alone.
  const there = own.filter(({ wat }) => String(wat) !== start);
  const texts = there.map(({ wat, aantal }): [string, number] => [
    String(wat).slice(String(wat).indexOf('|') + 1),
    Number(aantal),
  ]);
  return { total: texts[0] === undefined ? null : Number(texts[0][0]), counts: texts };
}

test.skipIf(available.length === 0)(
  available.length === 0
    ? 'not here, and no query is run: npm run test:engines'
    : 'some engines are here',
  () => {
    expect(available).not.toEqual([]);
  },
);

describe.each(available)('%s', (name) => {
  let engine: OpenEngine;
  let data: Dataset;
  const results: { readonly query: WrittenQuery; readonly rows: readonly ResultRow[] }[] = [];
  beforeAll(async () => {
    engine = await open(name);
    data = partOfExample(name === 'duckdb' ? 1500 : 300);
    await engine.clear();
    await loadTables(engine, data);
    for (const query of writeQueries(name, askedOf(name), sva2022, examplePeildatum))
      results.push({ query, rows: await engine.query(query.text, []) });
  }, 300_000);
  afterAll(() => engine.close());

  test('each query that is printed runs as it stands', () => {
    expect(results.length).toBeGreaterThan(name === 'duckdb' ? 20 : 5);
    for (const { query } of results) expect(query.measures).not.toEqual([]);
  });

  test('gives with its values beside it what it gives with its values in it', async () => {
    const sorted = (rows: readonly ResultRow[]) =>
      rows.map((row) => JSON.stringify(row, plain)).sort();
    for (const { query, rows } of results.slice(0, 5))
      expect(sorted(await engine.query(query.sql, query.params))).toEqual(sorted(rows));
  });

  test('every number that a query says it gives is the one that memory counts', () => {
    const count = calculate(data, sva2022, examplePeildatum);
    let compared = 0;
    for (const { query, rows } of results) {
      const numbers = numbersOf(query, rows);
      for (const id of query.measures) {
        const measure = measures.find((item) => item.id === id);
        if (measure === undefined || measure.ratio !== undefined) continue;
        const { counts, buckets } = count(measure, period);
        const expected = {
          teller: measure.share === undefined ? undefined : counts.teller,
          noemer: measure.share === undefined ? undefined : counts.noemer,
          aantal: counts.count,
          'stand aan het begin': counts.flow?.begin,
          'som in centen': counts.cents,
        };
        for (const [what, value] of Object.entries(expected)) {
          const found = numbers.get(`${id}: ${what}`);
          if (value === undefined || found === undefined) continue;
          compared++;
          expect([id, what, found.total ?? 0]).toEqual([id, what, value]);
        }
        if (counts.histogram !== undefined) {
          const days = numbers.get(`${id}: dagen`)?.counts ?? [];
          const all = days.reduce((sum, [, times]) => sum + times, 0);
          expect([id, all]).toEqual([id, counts.histogram.reduce((sum, [, n]) => sum + n, 0)]);
          compared++;
        }
        const label = [...numbers.keys()].find((text) =>
          text.startsWith(`${id}: wat niet meetelt: 1 `),
        );
        if (label !== undefined && measure.survey === undefined) {
          const places = numbers.get(label)?.counts ?? [];
          expect([id, places.reduce((sum, [, times]) => sum + times, 0)]).toEqual([
            id,
            buckets.reduce((sum, bucket) => sum + bucket.count, 0),
          ]);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(name === 'duckdb' ? 100 : 8);
  });

  test('quotes the values that stand in it: a quote, a backslash or a comment in them is text', async () => {
    const nasty = [
      "O'Brien",
      'back\\',
      "\\'; drop table melding; --",
      'E\\n$1 {p1:String} /*',
      '"; --',
    ];
    await engine.clear();
    await loadTables(
      engine,
      dataset({
        melding: nasty.map((wijkteam, index) => ({
          meldingId: `M${index}`,
          begindatum: '2020-11-01' as const,
          wijkteam,
        })),
      }),
    );
    for (const wijkteam of nasty) {
      const measure = {
        id: 'van-een-team',
        title: 'van een team',
        unit: 'meldingen',
        decimals: 0,
        over: 'melding',
        cohort: { instroom: 'begindatum' },
        share: { where: { 'is dit': { is: { wijkteam } } } },
      } as unknown as Measure;
      const [query] = writeQueries(name, [{ measure, period }], sva2022, examplePeildatum);
      if (query === undefined) throw new Error('no query');
      const numbers = numbersOf(query, await engine.query(query.text, []));
      expect(numbers.get('van-een-team: teller')?.total).toBe(1);
      expect(numbers.get('van-een-team: noemer')?.total).toBe(5);
    }
  });
});

const plain = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value;
