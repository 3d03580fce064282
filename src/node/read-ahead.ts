import { setImmediate } from 'node:timers/promises';
import { type ChunkReading, chunkReader, type RowPlan } from './chunk-reader.ts';
import type { ReadChunkIn } from './csv-table.ts';
import type { HashedFile } from './hashed-file.ts';
import type { ChunkMemory } from './reading-memory.ts';
import type { ReadingThreads } from './reading-threads.ts';

const NEWLINE = 10;

/**
 * Takes in a stretch of a file, as `TakeBlock` does.
 * @param read what was read of it already
 */
export type TakeChunk = (bytes: Buffer, last: boolean, left: number, read?: ReadChunkIn) => number;

/** Whole lines of a file, at a place in the memory. */
type Chunk = {
  readonly place: number;
  readonly memory: ChunkMemory;
  readonly length: number;
  /** What is being read of it by a thread. */
  asked: Promise<void> | null;
  reading: ChunkReading | undefined;
};

/**
 * Reads what is left of a file in chunks of whole lines, of which threads read the rows; they are taken in here, in the order
 * of the file. While the first in turn is not read yet, others are read here: so nobody waits for a thread that is slow or
 * has failed. A line that goes on behind its chunk, as in quotes, is put together with the next, and read here.
 *
 * @param begin what was read of the file and not used yet
 */
export async function readAhead(
  file: HashedFile,
  begin: Buffer,
  plan: RowPlan,
  threads: ReadingThreads,
  take: TakeChunk,
  onBytes: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { memory, chunks: memories } = threads.begin(plan);
  const allBytes = Buffer.from(memory.memory.buffer);
  const free = [...memories.keys()];
  const readHere = chunkReader(plan, memory, 0);
  /** The chunks that were not taken in yet, in order. */
  const chunks: Chunk[] = [];
  /** The begin of a line that ends in the next chunk. */
  let tail = Buffer.alloc(0);
  /** What was not used yet, and stands before the first chunk. */
  let rest = begin;
  let hasEnded = false;

  for (;;) {
    await setImmediate();
    signal?.throwIfAborted();
    for (let place = free.pop(); place !== undefined; place = free.pop()) {
      const chunk = hasEnded ? null : nextChunk(place);
      if (chunk === null) {
        free.push(place);
        break;
      }
      chunks.push(chunk);
    }
    for (const chunk of chunks) if (!ask(chunk)) break;
    const [first] = chunks;
    if (first === undefined) break;
    if (first.asked === null) takeIn(first);
    else {
      const other = chunks.find(({ asked, reading }) => asked === null && reading === undefined);
      if (other === undefined) await first.asked;
      else other.reading = readHere(other.memory, other.length);
    }
  }
  take(Buffer.concat([rest, tail]), true, 0);

  /** The next lines of the file; `null` at its end. */
  function nextChunk(place: number): Chunk | null {
    const memory = memories[place] as ChunkMemory;
    tail.copy(memory.bytes);
    const bytesRead = file.read(memory.bytes, tail.length);
    onBytes(bytesRead);
    hasEnded = bytesRead === 0;
    if (hasEnded) return null;
    const held = tail.length + bytesRead;
    const lines = memory.bytes.lastIndexOf(NEWLINE, held - 1) + 1;
    // A line that is longer than a chunk is put together piece by piece.
    const length = lines === 0 ? held : lines;
    tail = Buffer.from(memory.bytes.subarray(length, held));
    return { place, memory, length, asked: null, reading: undefined };
  }

  /** Has a chunk read by a thread. @returns whether there may be one for the next too */
  function ask(chunk: Chunk): boolean {
    if (chunk.asked !== null || chunk.reading !== undefined) return true;
    const answer = threads.read(chunk.place, chunk.length);
    if (answer === null) return false;
    chunk.asked = heard(chunk, answer);
    return true;
  }

  async function heard(chunk: Chunk, answer: Promise<ChunkReading | undefined>): Promise<void> {
    chunk.reading = await answer;
    chunk.asked = null;
  }

  function takeIn({ place, memory, length, reading }: Chunk): void {
    chunks.shift();
    const own = memory.bytes.subarray(0, length);
    const isWhole = rest.length === 0;
    const bytes = isWhole ? own : Buffer.concat([rest, own]);
    const left = chunks.reduce((sum, chunk) => sum + chunk.length, tail.length + file.left());
    const read = isWhole && reading !== undefined ? { reading, memory: allBytes } : undefined;
    const used = take(bytes, false, left, read);
    rest = Buffer.from(bytes.subarray(used));
    free.push(place);
  }
}
