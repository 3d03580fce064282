import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sva2020 } from '../src/contracts/2020/index.ts';
import { sva2022 } from '../src/contracts/2022/index.ts';
import { clausesOf } from '../src/report/index.ts';
import { indicatorsTable } from '../tools/indicators-table.ts';

const table = indicatorsTable();

test('docs/indicatoren.md is what the definitions say: npm run docs:indicators', () => {
  expect(readFileSync('docs/indicatoren.md', 'utf8')).toBe(table);
});

test('the table has a row for every clause of both years that is accounted for', () => {
  for (const { code } of [...clausesOf(sva2022), ...clausesOf(sva2020)])
    expect(table).toContain(`\n| ${code} | `);
});

test('each row has as many cells as the head', () => {
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(7);
});
