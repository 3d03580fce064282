import { pathToFileURL } from 'node:url';
import { type ReadingThreads, startThreads } from './reading-threads.ts';

/** So many milliseconds threads wait for a next reading: they know the work by then, and to begin anew costs a tenth of a second. */
const PATIENCE = 10_000;

/** Threads that wait; they do not keep the process. */
type Waiting = {
  readonly threads: ReadingThreads;
  readonly count: number;
  readonly timer: NodeJS.Timeout;
};
let waiting: Waiting | null = null;

/** Threads for one reading: those that wait, or new ones; `null` where there is no memory for them. */
export function takeThreads(count: number): ReadingThreads | null {
  if (waiting?.count !== count) return startThreads(count, threadModule());
  const { threads, timer } = waiting;
  clearTimeout(timer);
  waiting = null;
  threads.hold(true);
  return threads;
}

/** The module of a thread, which is built beside this one. In CommonJS its address is a path (tsup.config.ts). */
function threadModule(): URL {
  const url = import.meta.url;
  return new URL('./reading-thread.js', url.startsWith('file:') ? url : pathToFileURL(url));
}

/** Has threads wait for a next reading. All that they were asked was answered. */
export function putThreads(threads: ReadingThreads, count: number): void {
  if (waiting !== null) {
    void threads.close();
    return;
  }
  threads.hold(false);
  const timer = setTimeout(() => {
    waiting = null;
    void threads.close();
  }, PATIENCE).unref();
  waiting = { threads, count, timer };
}
