import { isUtf8 } from 'node:buffer';
import type { CellReading, FieldKind } from '../dataset/index.ts';
import { type ReadColumn, readColumn } from './column-cells.ts';
import { cellBlock, FOUND_AT_ONCE, type FoundRows, findRows } from './found-rows.ts';
import { kernelIn } from './kernel.ts';
import { type ChunkMemory, type ReadingMemory, type Room, readerRoom } from './reading-memory.ts';

/** What the rows of a file are read by, apart from the table that they come into: plain data, so that a thread can be told. */
export type RowPlan = {
  /** The sign between cells, as a byte. */
  readonly delimiter: number;
  /** By place in a row what its cells are; `null` where they are left to the table. */
  readonly fields: readonly (FieldKind | null)[];
};

/** Some rows of a chunk, with what their cells come to by place. */
export type ReadRows = { readonly found: FoundRows; readonly readings: (CellReading | null)[] };

/** What was read of a chunk; its cells and numbers stand in the memory of that. */
export type ChunkReading = {
  readonly blocks: readonly ReadRows[];
  /** How many bytes the rows take: it stops at a row that is not as it should be. */
  readonly used: number;
};

/** Reads so many bytes of a chunk. */
export type ReadChunk = (chunk: ChunkMemory, length: number) => ChunkReading;

/**
 * Starts reading chunks of a file, each by itself: the bytes of whole lines become cells, and cells numbers, as far as no
 * earlier row has a say in it. What is odd is left as it is for who takes the rows in.
 *
 * @param reader whose room of the memory it works in: it is alone there
 */
export function chunkReader(
  { delimiter, fields }: RowPlan,
  memory: ReadingMemory,
  reader: number,
): ReadChunk {
  const kernel = kernelIn(memory.memory);
  const { buffer } = memory.memory;
  const bytes = Buffer.from(buffer);
  const width = fields.length;
  const { odd, rooms } = divided(readerRoom(memory, reader), width);
  const readers = fields.map((field, place): ReadColumn | null =>
    field === null ? null : readColumn(field, { kernel, buffer, odd, room: rooms[place] as Room }),
  );
  return (chunk, length) => {
    const blocks: ReadRows[] = [];
    let used = 0;
    let rows = 0;
    if (!isUtf8(chunk.bytes.subarray(0, length))) return { blocks, used };
    while (used < length && rows < chunk.rows) {
      const found = chunk.foundFrom(rows);
      const from = chunk.address + used;
      const end = findRows(kernel, from, chunk.address + length, width, delimiter, found);
      if (end === from) break;
      const block = cellBlock(bytes, found, width);
      const readings = readers.map(
        (read, place) => read?.(block, place, chunk.numbersAt(place, rows)) ?? null,
      );
      blocks.push({ found, readings });
      rows += found.size;
      used = end - chunk.address;
    }
    return { blocks, used };
  };
}

/** The room of a reader, divided: for the numbers of rows, and for each column. */
function divided({ from, to }: Room, columns: number): { odd: number; rooms: readonly Room[] } {
  const begin = from + 4 * FOUND_AT_ONCE;
  // Eight bytes at a time are read and written there.
  const each = Math.floor((to - begin) / columns / 8) * 8;
  const rooms = Array.from({ length: columns }, (_, column) => ({
    from: begin + column * each,
    to: begin + (column + 1) * each,
  }));
  return { odd: from, rooms };
}
