import { Worker } from 'node:worker_threads';
import type { ChunkReading, RowPlan } from './chunk-reader.ts';
import {
  CHUNK_BYTES,
  type ChunkMemory,
  chunksOf,
  type ReadingMemory,
  readingMemory,
} from './reading-memory.ts';

/** What a thread is told: how the rows of a file are, and then chunk by chunk where it stands and how long it is. */
export type ThreadQuestion =
  | { readonly kind: 'file'; readonly plan: RowPlan }
  | { readonly kind: 'chunk'; readonly place: number; readonly length: number };

/** What a thread begins with; the room of reader 0 is that of who starts it. */
export type ThreadBegin = { readonly memory: ReadingMemory; readonly reader: number };

/** What it says: that it is there, and then what it read of each chunk. */
export type ThreadAnswer = 'ready' | { readonly place: number; readonly reading: ChunkReading };

/** Threads that read chunks of one file after the other. */
export type ReadingThreads = {
  /** Begins with a file. @returns the memory of its chunks; by their place there they are asked for */
  begin(plan: RowPlan): { readonly memory: ReadingMemory; readonly chunks: readonly ChunkMemory[] };
  /**
   * Asks for the chunk at a place, whose bytes stand in its memory.
   * @returns what was read of it, or nothing when the thread failed; `null` when all threads have enough to do
   */
  read(place: number, length: number): Promise<ChunkReading | undefined> | null;
  /** Whether the process waits for the threads; at first it does. */
  hold(yes: boolean): void;
  close(): Promise<void>;
};

/** So many chunks are on their way: read, being read, or waiting for their turn. */
const CHUNKS = 8;
/** A thread has one chunk to read and some to go on with. */
const MOST_ASKED = 3;
/**
 * Starts threads. One that cannot be started, as where somebody bundled this library without it, is never asked: who asks
 * then reads everything himself, and finds the same.
 *
 * @param url the module of a thread
 * @param bytes how long a chunk is at most
 * @returns `null` where there is no memory for them
 */
export function startThreads(
  count: number,
  url: URL,
  bytes: number = CHUNK_BYTES,
): ReadingThreads | null {
  let file: ThreadQuestion | null = null;
  const memory = readingMemory(CHUNKS, count + 1);
  if (memory === null) return null;
  const threads = Array.from({ length: count }, (_, index) => {
    const begin: ThreadBegin = { memory, reader: index + 1 };
    const worker = new Worker(url, { workerData: begin });
    const asked = new Map<number, (reading: ChunkReading | undefined) => void>();
    const thread = { worker, asked, isReady: false };
    worker.on('message', (answer: ThreadAnswer) => {
      if (answer === 'ready') {
        thread.isReady = true;
        if (file !== null) worker.postMessage(file);
        return;
      }
      asked.get(answer.place)?.(answer.reading);
      asked.delete(answer.place);
    });
    const stop = () => {
      thread.isReady = false;
      for (const answer of asked.values()) answer(undefined);
      asked.clear();
    };
    worker.on('error', stop);
    worker.on('exit', stop);
    return thread;
  });
  return {
    begin(plan) {
      file = { kind: 'file', plan };
      for (const { worker, isReady } of threads) if (isReady) worker.postMessage(file);
      return { memory, chunks: chunksOf(memory, plan.fields.length, bytes) };
    },
    read(place, length) {
      const free = threads
        .filter(({ isReady, asked }) => isReady && asked.size < MOST_ASKED)
        .toSorted((a, b) => a.asked.size - b.asked.size)[0];
      if (free === undefined) return null;
      const question: ThreadQuestion = { kind: 'chunk', place, length };
      return new Promise((resolve) => {
        free.asked.set(place, resolve);
        free.worker.postMessage(question);
      });
    },
    hold(yes) {
      for (const { worker } of threads) {
        if (yes) worker.ref();
        else worker.unref();
      }
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
