import { FOUND_AT_ONCE, type FoundRows } from './byte-rows.ts';

/** So many bytes of a file are read together: with less, threads send more messages; with more, it leaves their caches. */
export const CHUNK_BYTES = 128 * 1024;
/** A chunk and what is found in it: each cell has a begin, an end and what it comes to, and each row a place. */
export const MEMORY_BYTES = 768 * 1024;
/** Of so many rows of a chunk the cells are found; the rest is left to who takes it in. */
const MOST_ROWS = 4096;
const BYTES_A_PLACE = 4;
/** The longest number that a cell comes to. */
const BYTES_A_NUMBER = 8;

/** The memory of a chunk of a file with what is found in it; each thread has its own view of it. */
export type ChunkMemory = {
  readonly memory: SharedArrayBuffer;
  /** The chunk itself; room for more than there may be. */
  readonly bytes: Buffer;
  /** Of how many rows it has room for what is found. */
  readonly rows: number;
  /** The room for some rows from a row on. */
  foundFrom(row: number): FoundRows;
  /** Where the numbers stand that the cells at a place in a row come to, from a row on. */
  numbersAt(place: number, row: number): number;
};

/** A view of the memory of a chunk. @param width how many cells a row has @param bytes how long a chunk is at most */
export function chunkMemory(
  memory: SharedArrayBuffer,
  width: number,
  bytes = CHUNK_BYTES,
): ChunkMemory {
  const bytesARow = width * (2 * BYTES_A_PLACE + BYTES_A_NUMBER) + BYTES_A_PLACE;
  const rows = Math.min(MOST_ROWS, Math.floor((MEMORY_BYTES - CHUNK_BYTES) / bytesARow));
  const cells = rows * width;
  const numbers = CHUNK_BYTES;
  const begins = numbers + cells * BYTES_A_NUMBER;
  const ends = begins + cells * BYTES_A_PLACE;
  const places = ends + cells * BYTES_A_PLACE;
  return {
    memory,
    bytes: Buffer.from(memory, 0, bytes),
    rows,
    foundFrom(row) {
      const most = Math.min(FOUND_AT_ONCE, rows - row);
      const room = (from: number, each: number) =>
        new Int32Array(memory, from + row * each * BYTES_A_PLACE, most * each);
      return {
        begins: room(begins, width),
        ends: room(ends, width),
        places: room(places, 1),
        size: 0,
        passed: 0,
      };
    },
    numbersAt: (place, row) => numbers + (place * rows + row) * BYTES_A_NUMBER,
  };
}
