import { expect } from 'vitest';
import type { CellBlock } from '../../src/dataset/index.ts';
import type { KeySpace } from '../../src/dataset/key-space.ts';

/** The numbers of keys that stand one after another in bytes. */
export function idsOf(space: KeySpace, keys: readonly string[]): number[] {
  const bytes = Buffer.from(keys.join(','));
  const lengths = keys.map((one) => Buffer.byteLength(one));
  let end = -1;
  const ends = lengths.map((length) => {
    end += 1 + length;
    return end;
  });
  const block: CellBlock = {
    readings: [],
    bytes,
    begins: Int32Array.from(ends, (end, row) => end - (lengths[row] ?? 0)),
    ends: Int32Array.from(ends),
    width: 1,
    rows: Int32Array.from(keys, (_, row) => row + 1),
    size: keys.length,
    textOf: (from, to) => bytes.toString('utf8', from, to),
    oddText: () => '',
  };
  const ids = new Int32Array(keys.length + 1);
  const odd: number[] = [];
  space.idsOfCells(block, 0, ids, 1, -1, odd);
  expect(odd).toEqual([]);
  return [...ids.subarray(1)];
}
