import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inMemory, shardedMeasures, shardsTable, withTable } from '../tools/shards-table.ts';

test('the table of docs/schaal.md has the numbers of the example today: ClickHouse wrote it, memory counts the same', async () => {
  const page = readFileSync('docs/schaal.md', 'utf8');
  const sharded = await shardedMeasures(inMemory);
  expect(withTable(page, shardsTable(sharded))).toBe(page);
}, 300_000);
