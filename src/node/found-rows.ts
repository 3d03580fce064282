import type { CellBlock } from '../dataset/index.ts';
import type { Kernel } from './kernel.ts';

/** Places of cells in bytes, row by row; `cell-block.ts` says how. */
export type FoundRows = {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** Counts the rows that were passed: those that were found and blank lines. */
  passed: number;
  /** The place of each found row among those that were passed, from 1. */
  readonly places: Int32Array;
  /** How many rows were found. */
  size: number;
};

/** So many rows at a time are looked for. */
export const FOUND_AT_ONCE = 1024;

/**
 * Finds the cells of some whole rows in bytes that are UTF-8, by the rules of RFC 4180 and without making a text of any. It
 * gets nowhere before a row that is not as it should be: of another number of cells, with only empty cells, with a quote
 * where none can stand, or not ended. Others read that (`csv-table.ts`).
 *
 * @param from the address of the first byte
 * @param to the address behind the last
 * @param found is filled anew
 * @returns where it stopped; more may come behind that
 */
export function findRows(
  { bareRows, anyRows, stopped, passed }: Kernel,
  from: number,
  to: number,
  width: number,
  delimiter: number,
  found: FoundRows,
): number {
  const [begins, ends, places] = [found.begins, found.ends, found.places];
  for (const search of [bareRows, anyRows]) {
    found.size = search(
      from,
      to,
      width,
      delimiter,
      begins.byteOffset,
      ends.byteOffset,
      places.byteOffset,
      places.length,
    );
    if (found.size > 0) break;
  }
  found.passed = passed.value;
  return stopped.value;
}

/**
 * Found rows as a block of cells; their places are the rows by now.
 * @param bytes the memory that their cells stand in
 * @param readings by place: what the cells there come to, where that is known already
 */
export function cellBlock(
  bytes: Buffer,
  found: FoundRows,
  width: number,
  readings: CellBlock['readings'] = [],
): CellBlock {
  const { begins, ends, places, size } = found;
  return {
    bytes,
    begins,
    ends,
    width,
    rows: places,
    size,
    readings,
    textOf: (from, to) => bytes.toString('utf8', from, to),
    // A doubled quote can stand in quotes only: elsewhere a row with one is left to others.
    oddText: (at) =>
      bytes
        .toString('utf8', begins[at], ~(ends[at] as number))
        .replaceAll('""', '"')
        .trim(),
  };
}
