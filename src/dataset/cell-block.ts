import type { Cells } from './growing.ts';

/** What the cells at one place of all rows of a block come to, where they were read before they came to their table. */
export type CellReading =
  | {
      readonly kind: 'numbers';
      readonly numbers: Cells;
      /** The rows of which the cell could not be read: its column says why. */
      readonly odd: readonly number[];
    }
  | {
      readonly kind: 'keys';
      /** What stands before the number at the end of the keys, and the length of that where it begins with a zero. */
      readonly prefix: string;
      readonly width: number;
      /** That number; -1 of an empty cell and of a key that is not so. */
      readonly values: Int32Array;
    };

/** The text of a stretch of the bytes, spaces round it removed. */
export type TextOf = (from: number, to: number) => string;

/**
 * Rows of a file as bytes, with the place of each cell in them. Cell `place` of row `i` stands from
 * `begins[i * width + place]` up to `ends[i * width + place]`, spaces round it removed. Where the end is below zero, its
 * complement is the end, and the cell is to be read as text: it has a doubled quote, or a letter beyond ASCII at its edge.
 */
export type CellBlock = {
  readonly bytes: Uint8Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** How many cells a row has. */
  readonly width: number;
  /** The rows as a spreadsheet counts them. */
  readonly rows: Int32Array;
  /** How many rows there are. */
  readonly size: number;
  readonly textOf: TextOf;
  /** The text of a cell whose end is below zero, by its place in `begins`. */
  readonly oddText: (at: number) => string;
  /** By place: what the cells there come to, where that is known already. */
  readonly readings: readonly (CellReading | null)[];
};

/** The text of a cell. */
export function cellTextAt(block: CellBlock, at: number): string {
  const end = block.ends[at] as number;
  return end < 0 ? block.oddText(at) : block.textOf(block.begins[at] as number, end);
}

/** Some rows of a block, moved up to its begin. @param kept their places, in order */
export function keepRows(block: CellBlock, kept: readonly number[]): CellBlock {
  const { begins, ends, rows, width } = block;
  for (const [to, from] of kept.entries()) {
    begins.copyWithin(to * width, from * width, (from + 1) * width);
    ends.copyWithin(to * width, from * width, (from + 1) * width);
    rows[to] = rows[from] as number;
  }
  const readings = block.readings.map((reading): CellReading | null => {
    if (reading === null) return null;
    if (reading.kind === 'keys')
      return { ...reading, values: moved(reading.values, kept) as Int32Array };
    const isOdd = new Set(reading.odd);
    const odd = kept.flatMap((from, to) => (isOdd.has(from) ? [to] : []));
    return { ...reading, numbers: moved(reading.numbers, kept), odd };
  });
  return { ...block, size: kept.length, readings };
}

function moved(numbers: Cells, kept: readonly number[]): Cells {
  for (const [to, from] of kept.entries()) numbers[to] = numbers[from] as number;
  return numbers.subarray(0, kept.length);
}
