import type { CellBlock } from '../dataset/index.ts';

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

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

/** So many bytes are looked at together. */
const STEP = 4;

/** Starts a list of places for rows of so many cells. */
export const foundRows = (width: number): FoundRows => ({
  begins: new Int32Array(FOUND_AT_ONCE * width),
  ends: new Int32Array(FOUND_AT_ONCE * width),
  passed: 0,
  places: new Int32Array(FOUND_AT_ONCE),
  size: 0,
});

/**
 * Finds the cells of some whole rows in bytes that are UTF-8, by the rules of RFC 4180 and without making a text of any. It
 * gets nowhere before a row that is not as it should be: of another number of cells, with only empty cells, with a quote
 * where none can stand, or not ended. Others read that (`csv-table.ts`).
 *
 * @param found is filled anew
 * @returns where it stopped; more may come behind that
 */
export function byteRows(
  bytes: Uint8Array,
  from: number,
  width: number,
  delimiter: number,
  found: FoundRows,
): number {
  const end = bareRows(bytes, from, width, delimiter, found);
  return found.size > 0 ? end : anyRows(bytes, from, width, delimiter, found);
}

/**
 * Finds rows as most files have them: without quotes, and without spaces round a cell. All signs are looked for first,
 * without asking of any byte what it is, since a processor waits where it cannot guess the answer; then whether they make
 * rows. It stops before a row that is of another kind.
 */
function bareRows(
  bytes: Uint8Array,
  from: number,
  width: number,
  delimiter: number,
  found: FoundRows,
): number {
  const { begins, ends, places } = found;
  const signs = signsIn(bytes, from, kindsOf(delimiter), ends, places.length * width);
  const rows = Math.floor(signs / width);
  let start = from;
  let size = 0;
  scan: for (let at = 0; size < rows; at++, size++) {
    let begin = start;
    for (const last = at + width - 1; at < last; at++) {
      const end = ends[at] as number;
      if (bytes[end] !== delimiter || !isBare(bytes, begin, end)) break scan;
      begins[at] = begin;
      begin = end + 1;
    }
    const lineEnd = ends[at] as number;
    const end = begin < lineEnd && bytes[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
    if (bytes[lineEnd] !== NEWLINE || !isBare(bytes, begin, end)) break;
    // A row with nothing but signs has only empty cells.
    if (end - start < width) break;
    begins[at] = begin;
    ends[at] = end;
    places[size] = size + 1;
    start = lineEnd + 1;
  }
  found.size = size;
  found.passed = size;
  return start;
}

/** Lists where signs stand; at most so many, and perhaps a few less. @returns how many there are */
function signsIn(
  bytes: Uint8Array,
  from: number,
  kinds: Uint8Array,
  list: Int32Array,
  most: number,
): number {
  const { length } = bytes;
  const lastPlace = most - STEP;
  // What does not fill a step comes first: behind the long loop stands nothing, so that V8 need not learn it afterwards.
  const firstStep = from + ((length - from) % STEP);
  let size = 0;
  let at = from;
  for (; at < firstStep; at++) {
    list[size] = at;
    size += kinds[bytes[at] as number] as number;
  }
  while (at < length && size <= lastPlace) {
    list[size] = at;
    size += kinds[bytes[at] as number] as number;
    list[size] = at + 1;
    size += kinds[bytes[at + 1] as number] as number;
    list[size] = at + 2;
    size += kinds[bytes[at + 2] as number] as number;
    list[size] = at + 3;
    size += kinds[bytes[at + 3] as number] as number;
    at += STEP;
  }
  return size;
}

/** Whether a cell surely has no spaces round it: beyond ASCII there are some too. */
const isBare = (bytes: Uint8Array, begin: number, end: number): boolean =>
  begin === end || (isVisible(bytes[begin] as number) && isVisible(bytes[end - 1] as number));

const isVisible = (byte: number): boolean => byte > 32 && byte < 128;

/** Finds rows by all rules. */
function anyRows(
  bytes: Uint8Array,
  from: number,
  width: number,
  delimiter: number,
  found: FoundRows,
): number {
  const { begins, ends, places } = found;
  // A row that is not ended is not read: so every cell ends before this.
  const to = bytes.lastIndexOf(NEWLINE) + 1;
  const kinds = kindsOf(delimiter);
  let size = 0;
  let passed = 0;
  let start = from;
  while (start < to && size < places.length) {
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
        while (kinds[bytes[i] as number] === LETTER) i++;
        if (bytes[i] === QUOTE) return stop();
        end = i;
      }
      ended = bytes[i] === NEWLINE;
      i++;
      if (begin < end) {
        if (isSpace(bytes[begin] as number) || isSpace(bytes[end - 1] as number)) {
          while (begin < end && isSpace(bytes[begin] as number)) begin++;
          while (begin < end && isSpace(bytes[end - 1] as number)) end--;
        }
        // Beyond ASCII there are spaces too: such a cell may turn out to be empty.
        const letters =
          Number((bytes[begin] as number) < 128) + Number((bytes[end - 1] as number) < 128);
        if (begin < end && letters < 2) odd = true;
        if (begin < end && letters > 0) filled = true;
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

/** Of a byte: how many signs it is. */
const LETTER = 0;
const SIGN = 1;
const kindsByDelimiter = new Map<number, Uint8Array>();

/** Which bytes end a cell or may not stand in one without quotes: one look at a table for each byte of a file. */
function kindsOf(delimiter: number): Uint8Array {
  let kinds = kindsByDelimiter.get(delimiter);
  if (kinds === undefined) {
    kinds = new Uint8Array(256).fill(LETTER);
    for (const sign of [delimiter, NEWLINE, QUOTE]) kinds[sign] = SIGN;
    kindsByDelimiter.set(delimiter, kinds);
  }
  return kinds;
}

const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/**
 * Found rows as a block of cells; their places are the rows by now.
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
