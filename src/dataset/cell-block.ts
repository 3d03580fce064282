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
};

/** The text of a cell. */
export function cellTextAt(block: CellBlock, at: number): string {
  const end = block.ends[at] as number;
  return end < 0 ? block.oddText(at) : block.textOf(block.begins[at] as number, end);
}

/** Moves a row of a block to the place of an earlier one. */
export function moveRow({ begins, ends, rows, width }: CellBlock, from: number, to: number): void {
  begins.copyWithin(to * width, from * width, (from + 1) * width);
  ends.copyWithin(to * width, from * width, (from + 1) * width);
  rows[to] = rows[from] as number;
}
