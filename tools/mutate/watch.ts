/** Runs all tests once on the plain code, and notes which mutants each comes by and how long it takes. */
import type vm from 'node:vm';
import type { Suite } from './suite.ts';

/** A test, or one random case of a property that a test states. */
export type Trial = {
  readonly file: string;
  /** Which test of its file, and its name. */
  readonly test: number;
  readonly name: string;
  /** Which property of the test, and the case; `null` for the test without its properties. */
  readonly case: {
    readonly property: number;
    readonly number: number;
    readonly value: unknown;
  } | null;
  /** Milliseconds of processor time. */
  readonly cost: number;
  readonly reached: Reached;
};

export type Watched = {
  /** Quickest first, the first cases of each property before its later ones. */
  readonly trials: readonly Trial[];
  /** Test files and tests that are not run for mutants, with why. */
  readonly left: readonly string[];
};

/** Milliseconds. */
const most = { loading: 300, test: 1500, cases: 1000 };

const textOf = (error: unknown) => (error instanceof Error ? error.message : 'no error');

export const processorTime = (): number => process.cpuUsage().user / 1000;

/** Which mutants were come by: a bit each. */
export class Reached {
  readonly #bits: Uint32Array;

  constructor(seen: Uint8Array) {
    this.#bits = new Uint32Array(Math.ceil(seen.length / 32));
    for (let id = 0; id < seen.length; id++)
      if (seen[id] === 1) this.#bits[id >> 5] = (this.#bits[id >> 5] as number) | (1 << (id & 31));
  }

  has(id: number): boolean {
    return (((this.#bits[id >> 5] as number) >> (id & 31)) & 1) === 1;
  }
}

/**
 * Tests of the calculation itself and of the agreement of engines tell most, so they come sooner; and a plain test, which
 * states one rule, tells more than a random case.
 */
const weights: readonly (readonly [folder: string, weight: number])[] = [
  ['calculate/', 0.05],
  ['norms/', 0.05],
  ['engines/', 0.2],
];
function rank({ cost, file, case: one }: Trial): number {
  const [, weight] = weights.find(([folder]) => file.startsWith(folder)) ?? ['', 1];
  return cost * weight * (one === null ? 1 : 5 + one.number / 2);
}

/** @param seen where the bundle notes which mutants it comes by */
export async function watch(suite: Suite, script: vm.Script, seen: Uint8Array): Promise<Watched> {
  const trials: Trial[] = [];
  const left: string[] = [];
  for (const [file, load] of Object.entries(suite.load(script))) {
    const begun = processorTime();
    let tests: ReturnType<Suite['tests']>;
    try {
      tests = suite.tests(load);
    } catch (error) {
      left.push(`${file}: ${textOf(error).slice(0, 120)}`);
      continue;
    }
    if (trials.length > 0 && processorTime() - begun > most.loading) {
      left.push(`${file}: takes ${Math.round(processorTime() - begun)} ms to load`);
      continue;
    }
    for (const [test, { name, body }] of tests.entries()) {
      const of = { file, test, name };
      const timed = (run: () => unknown) => {
        seen.fill(0);
        const from = processorTime();
        run();
        return { cost: processorTime() - from, reached: new Reached(seen) };
      };
      let found: ReturnType<Suite['run']> = { properties: [], result: undefined, error: null };
      const own = timed(() => {
        found = suite.run(body);
      });
      const { properties, result, error } = found;
      if (result instanceof Promise) {
        await result.catch(() => {});
        left.push(`${file} ${name}: waits`);
      } else if (error !== null && properties.length === 0)
        left.push(`${file} ${name}: fails here, ${textOf(error).slice(0, 120)}`);
      else if (own.cost > most.test) left.push(`${file} ${name}: takes ${Math.round(own.cost)} ms`);
      else if (error === null) trials.push({ ...of, case: null, ...own });
      for (const [property, { draw, holds }] of properties.entries()) {
        const from = processorTime();
        for (const [number, value] of draw().entries()) {
          if (number > 2 && processorTime() - from > most.cases) break;
          try {
            const one = timed(() => holds(value as never));
            trials.push({ ...of, case: { property, number, value }, ...one });
          } catch (fault) {
            left.push(`${file} ${name}: case ${number} fails here, ${textOf(fault).slice(0, 120)}`);
          }
        }
      }
    }
  }
  return { trials: trials.sort((a, b) => rank(a) - rank(b)), left };
}
