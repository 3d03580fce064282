/** Runs engines in turn, round after round, so that what disturbs the machine disturbs them all. */
import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';

export type Engine = readonly [name: string, run: () => Answer | Promise<Answer>];

/** Milliseconds of each round: by the clock, and of the processor (of all threads together). */
export type Times = { readonly wall: readonly number[]; readonly cpu: readonly number[] };

/** Bytes a row: of the columns that the measures read alone, and of all that is kept with the records. */
export type Held = {
  readonly columns: number;
  readonly read: number;
  readonly reports: number;
  readonly byDay: number;
};

/** What a step of the bench prints, as JSON on one line. */
export type Found = {
  readonly answer: string;
  readonly times: { readonly [engine: string]: Times };
  readonly held?: Held;
  /** How many times as long the twelve months of a year take by day as one month row by row. */
  readonly year?: number;
  /** Milliseconds of the report in which all measures are counted by day. */
  readonly cubes?: number;
};

/**
 * Before each turn what is new in the heap is collected, so that nobody pays for what another has thrown away. Not the whole
 * heap: after that the turns of all took 1.3 to 2.5 times as long.
 *
 * @throws Error when two engines do not give the same answer, or the process was not started with `--expose-gc`
 */
export async function race(
  engines: readonly Engine[],
  rounds: number,
  warm: number,
): Promise<Found> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('start the bench with --expose-gc');
  const times = Object.fromEntries(
    engines.map(([name]) => [name, { wall: [] as number[], cpu: [] as number[] }]),
  );
  let expected: string | undefined;
  for (let round = -warm; round < rounds; round++) {
    for (const [name, run] of engines) {
      gc({ type: 'minor' });
      const used = process.cpuUsage();
      const begun = performance.now();
      const answer = JSON.stringify(await run());
      const wall = performance.now() - begun;
      const { user, system } = process.cpuUsage(used);
      expected ??= answer;
      if (answer !== expected) throw new Error(`${name} differs:\n${answer}\n${expected}`);
      if (round < 0) continue;
      times[name]?.wall.push(wall);
      times[name]?.cpu.push((user + system) / 1000);
    }
  }
  return {
    answer: createHash('sha256')
      .update(expected ?? '')
      .digest('hex'),
    times,
  };
}

/** The middle one, of an even number the upper of the two in the middle. */
export function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}
