import { isUtf8 } from 'node:buffer';
import { apartReader, type CellReading, type FieldKind } from '../dataset/index.ts';
import { byteRows, cellBlock, type FoundRows } from './byte-rows.ts';
import type { ChunkMemory } from './chunk-memory.ts';

/** What the rows of a file are read by, apart from the table that they come into: plain data, so that a thread can be told. */
export type RowPlan = {
  /** The sign between cells, as a byte. */
  readonly delimiter: number;
  /** By place in a row what its cells are; `null` where they are left to the table. */
  readonly fields: readonly (FieldKind | null)[];
};

/** Some rows of a chunk, with what their cells come to by place. */
export type ReadRows = { readonly found: FoundRows; readonly readings: (CellReading | null)[] };

/** What was read of a chunk; its numbers stand in the memory of that. */
export type ChunkReading = {
  readonly blocks: readonly ReadRows[];
  /** How many bytes the rows take: it stops at a row that is not as it should be. */
  readonly used: number;
};

/**
 * Starts reading chunks of a file, each by itself: the bytes of whole lines become cells, and cells numbers, as far as no
 * earlier row has a say in it. What is odd is left as it is for who takes the rows in.
 */
export function chunkReader({
  delimiter,
  fields,
}: RowPlan): (chunk: ChunkMemory, length: number) => ChunkReading {
  const width = fields.length;
  const readers = fields.map((field) => (field === null ? null : apartReader(field)));
  return (chunk, length) => {
    const bytes = chunk.bytes.subarray(0, length);
    const blocks: ReadRows[] = [];
    let used = 0;
    let rows = 0;
    if (!isUtf8(bytes)) return { blocks, used };
    while (used < length && rows < chunk.rows) {
      const found = chunk.foundFrom(rows);
      const end = byteRows(bytes, used, width, delimiter, found);
      if (end === used) break;
      const block = cellBlock(bytes, found, width);
      const readings = readers.map((reader, place) => {
        if (reader === null) return null;
        const numbers = new reader.Store(chunk.memory, chunk.numbersAt(place, rows), found.size);
        return reader.read(block, place, numbers);
      });
      blocks.push({ found, readings });
      rows += found.size;
      used = end;
    }
    return { blocks, used };
  };
}
