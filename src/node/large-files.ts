import type { ReadingThreads } from './reading-threads.ts';

/** Of a file with so many bytes left it is worth it to read with more threads. */
const LARGE = 8 * 1024 * 1024;

/** Threads for the large files of a reading; there are none until there is such a file. */
export type LargeFileThreads = {
  /** Threads to read with, when so many bytes of a file are left; `null` when that is not worth it. */
  take(left: number): Promise<ReadingThreads | null> | null;
  /** After the last file; when it failed, the threads may still be at work, and are stopped. */
  end(hasFailed: boolean): Promise<void>;
};

/** @param count how many threads there are beside this one; with none, none are ever taken */
export function largeFileThreads(count: number): LargeFileThreads {
  let taken: Promise<ReadingThreads | null> | null = null;
  // Loaded when they are needed: most files are small.
  const pool = () => import('./waiting-threads.ts');
  return {
    take(left) {
      if (count === 0 || left < LARGE) return null;
      taken ??= pool().then(({ takeThreads }) => takeThreads(count));
      return taken;
    },
    async end(hasFailed) {
      const threads = await taken;
      if (threads === null) return;
      if (hasFailed) await threads.close();
      else (await pool()).putThreads(threads, count);
    },
  };
}
