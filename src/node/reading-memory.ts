import { FOUND_AT_ONCE, type FoundRows } from './found-rows.ts';
import { type KernelMemory, kernelMemory } from './kernel.ts';

/** So many bytes of a file are read together: with less, threads send more messages; with more, it leaves their caches. */
export const CHUNK_BYTES = 128 * 1024;
/** A chunk and what is found in it: each cell has a begin, an end and what it comes to, and each row a place. */
const CHUNK_ROOM = 768 * 1024;
/** What a reader knows from chunk to chunk: the words of its columns. */
const READER_ROOM = 1024 * 1024;
/** Of so many rows of a chunk the cells are found; the rest is left to who takes it in. */
const MOST_ROWS = 4096;
const BYTES_A_PLACE = 4;
/** The longest number that a cell comes to. */
const BYTES_A_NUMBER = 8;

/** Memory in which files are read: room for some chunks, and behind that for some readers, each of which has its own. */
export type ReadingMemory = {
  readonly memory: KernelMemory;
  readonly chunks: number;
};

/** A stretch of the memory, by its addresses. */
export type Room = { readonly from: number; readonly to: number };

/** Part of the memory: a chunk of a file with what is found in it. */
export type ChunkMemory = {
  /** The chunk itself; room for more than there may be. */
  readonly bytes: Buffer;
  /** Where it begins. */
  readonly address: number;
  /** Of how many rows it has room for what is found. */
  readonly rows: number;
  /** The room for some rows from a row on. */
  foundFrom(row: number): FoundRows;
  /** The address of the numbers that the cells at a place in a row come to, from a row on. */
  numbersAt(place: number, row: number): number;
};

/** Takes memory to read with; it is written to, and so taken from the system, bit by bit. `null` where there is no kernel. */
export function readingMemory(chunks: number, readers: number): ReadingMemory | null {
  const memory = kernelMemory(chunks * CHUNK_ROOM + readers * READER_ROOM);
  return memory === null ? null : { memory, chunks };
}

const free: ReadingMemory[] = [];

/** Memory for one chunk and one reader, to be given back with `putMemory`: taking it anew for each file would cost more. */
export const takeMemory = (): ReadingMemory | null => free.pop() ?? readingMemory(1, 1);

export function putMemory(memory: ReadingMemory | null): void {
  if (memory !== null) free.push(memory);
}

/** The room of a reader. */
export function readerRoom({ chunks }: ReadingMemory, reader: number): Room {
  const from = chunks * CHUNK_ROOM + reader * READER_ROOM;
  return { from, to: from + READER_ROOM };
}

/** The chunks of the memory. @param width how many cells a row has @param bytes how long a chunk is at most */
export function chunksOf(
  { memory, chunks }: ReadingMemory,
  width: number,
  bytes = CHUNK_BYTES,
): readonly [ChunkMemory, ...ChunkMemory[]] {
  const { buffer } = memory;
  const bytesARow = width * (2 * BYTES_A_PLACE + BYTES_A_NUMBER) + BYTES_A_PLACE;
  const rows = Math.min(MOST_ROWS, Math.floor((CHUNK_ROOM - CHUNK_BYTES) / bytesARow));
  const cells = rows * width;
  const chunkAt = (chunk: number): ChunkMemory => {
    const address = chunk * CHUNK_ROOM;
    const numbers = address + CHUNK_BYTES;
    const begins = numbers + cells * BYTES_A_NUMBER;
    const ends = begins + cells * BYTES_A_PLACE;
    const places = ends + cells * BYTES_A_PLACE;
    return {
      bytes: Buffer.from(buffer, address, bytes),
      address,
      rows,
      foundFrom(row) {
        const most = Math.min(FOUND_AT_ONCE, rows - row);
        const room = (from: number, each: number) =>
          new Int32Array(buffer, from + row * each * BYTES_A_PLACE, most * each);
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
  };
  const others = Array.from({ length: chunks - 1 }, (_, index) => chunkAt(index + 1));
  return [chunkAt(0), ...others];
}
