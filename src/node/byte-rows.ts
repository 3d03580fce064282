import type { CellBlock } from '../dataset/index.ts';

const [QUOTE, NEWLINE, RETURN] = [34, 10, 13];

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
export const MOST_ROWS = 1024;

/** Starts a list of places for rows of so many cells. */
export const foundRows = (width: number): FoundRows => ({
  begins: new Int32Array(MOST_ROWS * width),
  ends: new Int32Array(MOST_ROWS * width),
  passed: 0,
  places: new Int32Array(MOST_ROWS),
  size: 0,
});

/**
 * Finds the cells of whole rows in bytes that are UTF-8, by the rules of RFC 4180 and without making a text of any. It
 * stops before a row that is not as it should be: of another number of cells, with only empty cells, with a quote where
 * none can stand, or not ended. Others read that (`csv-table.ts`).
 *
 * @param found is filled anew
 * @returns where it stopped
 */
export function byteRows(
  bytes: Uint8Array,
  from: number,
  width: number,
  delimiter: number,
  found: FoundRows,
): number {
  const { begins, ends, places } = found;
  const to = bytes.length;
  let [size, passed, start] = [0, 0, from];
  while (start < to && size < MOST_ROWS) {
    let i = start;
    let place = 0;
    let filled = false;
    let ended = false;
    while (!ended) {
      if (place === width || i >= to) return stop();
      const base = size * width + place;
      let begin = i;
      let end: number;
      let odd = false;
      if (bytes[i] === QUOTE) {
        begin = ++i;
        for (;;) {
          while (i < to && bytes[i] !== QUOTE) i++;
          if (i + 1 >= to) return stop();
          if (bytes[i + 1] !== QUOTE) break;
          odd = true;
          i += 2;
        }
        end = i++;
        if (bytes[i] === RETURN && bytes[i + 1] === NEWLINE) i++;
        if (bytes[i] !== delimiter && bytes[i] !== NEWLINE) return stop();
      } else {
        let sign = bytes[i] as number;
        while (sign !== delimiter && sign !== NEWLINE) {
          if (sign === QUOTE || ++i >= to) return stop();
          sign = bytes[i] as number;
        }
        end = i;
      }
      ended = bytes[i] === NEWLINE;
      i++;
      while (begin < end && isSpace(bytes[begin] as number)) begin++;
      while (begin < end && isSpace(bytes[end - 1] as number)) end--;
      if (begin < end) {
        const [first, final] = [bytes[begin] as number, bytes[end - 1] as number];
        // Beyond ASCII there are spaces too: such a cell may turn out to be empty.
        if (first > 127 || final > 127) odd = true;
        if (first < 128 || final < 128) filled = true;
      }
      begins[base] = begin;
      ends[base] = odd ? ~end : end;
      place++;
    }
    // A blank line is no row.
    if (place === 1 && begins[size * width] === ends[size * width]) {
      passed++;
      start = i;
      continue;
    }
    if (place !== width || !filled) return stop();
    passed++;
    places[size++] = passed;
    start = i;
  }
  return stop();

  function stop(): number {
    found.size = size;
    found.passed = passed;
    return start;
  }
}

const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/** Found rows as a block of cells; their places are the rows by now. */
export function cellBlock(bytes: Buffer, found: FoundRows, width: number): CellBlock {
  const { begins, ends, places, size } = found;
  return {
    bytes,
    begins,
    ends,
    width,
    rows: places,
    size,
    textOf: (from, to) => bytes.toString('utf8', from, to),
    // A doubled quote can stand in quotes only: elsewhere a row with one is left to others.
    oddText: (at) =>
      bytes
        .toString('utf8', begins[at], ~(ends[at] as number))
        .replaceAll('""', '"')
        .trim(),
  };
}
