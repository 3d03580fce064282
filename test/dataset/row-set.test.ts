import { expect, test } from 'vitest';
import { RowSet } from '../../src/dataset/row-set.ts';

test('a set of rows has each row that was added, in whatever order, and no other', () => {
  const set = new RowSet();
  expect(set.has(0)).toBe(false);
  for (const row of [7, 3, 2_000_000_000, 5, 3]) set.add(row);
  const has = (rows: readonly number[]) => rows.filter((row) => set.has(row));
  expect(has([0, 2, 3, 4, 5, 6, 7, 8, 1_999_999_999, 2_000_000_000])).toEqual([
    3, 5, 7, 2_000_000_000,
  ]);
  for (const row of [6, 0]) set.add(row);
  expect(has([0, 1, 3, 5, 6, 7, 8])).toEqual([0, 3, 5, 6, 7]);
});
