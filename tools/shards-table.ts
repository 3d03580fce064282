import { readFileSync, writeFileSync } from 'node:fs';
import { calculate, type Tally } from '../src/calculate/index.ts';
import { sva2022 } from '../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../src/dataset/index.ts';
import { examplePeildatum, exampleRows } from '../src/example/index.ts';
import { type Measure, type Period, quarter } from '../src/model/index.ts';
import { calculateSql } from '../src/sql/index.ts';
import { open } from '../test/sql-engines/engines.ts';
import { fillTables } from './fill-tables.ts';
import { shardRows } from './shard-rows.ts';

/** How many shards the table is of. */
const SHARDS = 4;

/** What one measure comes to on the whole, and added up over shards. */
export type Sharded = {
  readonly measure: Measure;
  readonly whole: Tally;
  readonly added: Tally['counts'];
  readonly equal: boolean;
};

/** Counts some measures in a period over rows. */
export type Counting = (
  rows: RecordRows,
  asked: readonly { readonly measure: Measure; readonly period: Period }[],
) => Promise<readonly Tally[]>;

/** By the engine in memory. */
export const inMemory: Counting = async (rows, asked) => {
  const count = calculate(dataset(rows), sva2022, examplePeildatum);
  return asked.map(({ measure, period }) => count(measure, period));
};

/** By the generated statements, in a ClickHouse in this process that holds these rows and no others. */
export const inClickHouse: Counting = async (rows, asked) => {
  const engine = await open('clickhouse');
  try {
    await engine.clear();
    await fillTables(engine, rows);
    return await (await calculateSql(engine, sva2022, examplePeildatum)).count(asked);
  } finally {
    await engine.close();
  }
};

/**
 * Counts each measure of 2022 over the example as a whole in memory, and over each shard of it, in the last quarter of 2020.
 *
 * @param onShard what counts a shard
 */
export async function shardedMeasures(onShard: Counting): Promise<readonly Sharded[]> {
  const rows = exampleRows();
  const measures: readonly Measure[] = Object.values(sva2022.measures);
  const asked = measures.map((measure) => ({ measure, period: quarter(2020, 4) }));
  const whole = await inMemory(rows, asked);
  const parts: (readonly Tally[])[] = [];
  for (const part of shardRows(rows, SHARDS)) parts.push(await onShard(part, asked));
  return measures.map((measure, index) => {
    const total = whole[index] as Tally;
    const added = parts
      .map((tallies) => tallies[index]?.counts as unknown)
      .reduce((sum, next) => plus(sum, next)) as Tally['counts'];
    return { measure, whole: total, added, equal: sameNumbers(total.counts, added) };
  });
}

/** Adds up the numbers of two results; items of a list (a day, a place of a journey) by what is no number of records. */
function plus(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (Array.isArray(a) && Array.isArray(b)) {
    const items = new Map<string, unknown>();
    for (const item of [...a, ...b] as unknown[]) {
      const known = items.get(keyOf(item));
      items.set(keyOf(item), known === undefined ? item : plusItem(known, item));
    }
    return [...items.values()];
  }
  if (!isObject(a) || !isObject(b)) return a;
  const sum: { [key: string]: unknown } = { ...a };
  for (const [key, value] of Object.entries(b)) sum[key] = key in a ? plus(a[key], value) : value;
  return sum;
}

/** Of a day with its number only the number grows. */
const plusItem = (a: unknown, b: unknown): unknown =>
  Array.isArray(a) && Array.isArray(b)
    ? [...(a.slice(0, -1) as unknown[]), (a.at(-1) as number) + (b.at(-1) as number)]
    : plus(a, b);

/** What items have in common that belong together: the day of a number of days, the texts of an object. */
const keyOf = (item: unknown): string =>
  JSON.stringify(
    Array.isArray(item)
      ? item.slice(0, -1)
      : isObject(item)
        ? Object.entries(item).filter(([, value]) => typeof value === 'string')
        : item,
  );

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sameNumbers = (a: unknown, b: unknown): boolean => shown(a) === shown(b);

/** The numbers in an order of their own: a part of a journey may come first on a shard and later on the whole. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}:${shown(item)}`)
      .sort()
      .join(',')}}`;
  return String(value);
}

/** The kind of a measure, as its literal names it. */
const kinds = [
  'share',
  'count',
  'stock',
  'duration',
  'distribution',
  'sum',
  'journey',
  'survey',
  'ratio',
] as const;

/** The table of docs/schaal.md: a row a measure. */
export function shardsTable(sharded: readonly Sharded[]): string {
  const rows = sharded.map(({ measure, whole, added, equal }) => {
    const kind = kinds.find((name) => measure[name] !== undefined) ?? '';
    const unique =
      measure.ratio !== undefined || measure.unique === undefined ? '' : `unique ${measure.unique}`;
    const sum = equal ? 'as the whole' : `**${short(added)}**`;
    const cells =
      whole.status === 'no-data' ? ['no data in the example', ''] : [short(whole.counts), sum];
    return `| ${[measure.id, measure.over ?? '', [kind, unique].filter(Boolean).join(', '), ...cells].join(' | ')} |`;
  });
  return [
    `| measure | over | kind | whole | sum of ${SHARDS} shards |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The whole numbers of a tally in short; of a histogram how many it has. */
function short(counts: Tally['counts']): string {
  const parts = Object.entries(counts).flatMap(([name, value]) => {
    if (typeof value === 'number') return [`${name} ${value}`];
    return Array.isArray(value) ? [`${name} of ${value.length}`] : [];
  });
  return parts.join(', ');
}

const BEGIN = '<!-- npm run docs:shards -->\n';
const END = '\n<!-- /docs:shards -->';

/** The page with the table as it is now. */
export function withTable(page: string, table: string): string {
  const [from, to] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  if (from < BEGIN.length || to < from)
    throw new Error('docs/schaal.md has no place for its table');
  return `${page.slice(0, from)}\n${table}\n${page.slice(to)}`;
}

/** Writes the table anew, with the shards counted in ClickHouse: it wants `chdb` in `test/sql-engines/chdb`. */
export async function main(): Promise<number> {
  const page = readFileSync('docs/schaal.md', 'utf8');
  writeFileSync(
    'docs/schaal.md',
    withTable(page, shardsTable(await shardedMeasures(inClickHouse))),
  );
  return 0;
}
