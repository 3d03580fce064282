/** Tries one mutant on the tests that come by it, until one fails. */
import vm from 'node:vm';
import type { Mutant, Verdict } from './mutant.ts';
import { Endless, type Suite } from './suite.ts';
import { processorTime, type Trial } from './watch.ts';

/** Milliseconds of the clock after which code is stopped that never ends by itself. */
const PATIENCE = 20_000;
/** Milliseconds of processor time that one test had then, unless the machine had no time for it. */
const ENDLESS = 5000;

/** With the time that memory is made in: a mutant that asks for all there is spends little else. */
const timeOfAll = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const guarded = new vm.Script('globalThis.__judge()');

/**
 * Each mutant gets a fresh copy of all modules, so that constants are made with it and nothing is kept from another.
 * @param budget milliseconds of processor time for one mutant
 */
export function judge(
  suite: Suite,
  script: vm.Script,
  { id }: Mutant,
  trials: readonly Trial[],
  budget: number,
): Verdict {
  let [ran, since] = [0, 0];
  const verdict = (killedBy: string | null, isLoop = false): Verdict => ({
    killedBy,
    isLoop,
    ran,
    reached: trials.length,
  });
  const tryAll = (): Verdict => {
    const begun = processorTime();
    ran = 0;
    suite.switch(id);
    const modules = new Modules(suite, script);
    for (const trial of trials) {
      if (processorTime() - begun > budget) break;
      ran++;
      since = timeOfAll();
      const error = modules.fault(trial);
      if (error !== null) return verdict(`${trial.file} > ${trial.name}`, error instanceof Endless);
    }
    return verdict(null);
  };
  Object.assign(globalThis, { __judge: tryAll });
  try {
    for (let patience = PATIENCE; ; patience *= 2) {
      try {
        return guarded.runInThisContext({ timeout: patience }) as Verdict;
      } catch (error) {
        const isLate = (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        if (isLate && timeOfAll() - since < ENDLESS) continue;
        return verdict(
          isLate ? 'no end' : `breaks: ${(error as Error).message}`.slice(0, 120),
          isLate,
        );
      }
    }
  } finally {
    suite.switch(-1);
  }
}

/** A fresh copy of all modules, of which each test file is loaded when it is first asked. */
class Modules {
  readonly #suite: Suite;
  readonly #files: ReturnType<Suite['load']>;
  readonly #tests = new Map<string, ReturnType<Suite['tests']>>();
  readonly #stated = new Map<string, ReturnType<Suite['run']>['properties']>();

  constructor(suite: Suite, script: vm.Script) {
    this.#suite = suite;
    this.#files = suite.load(script);
  }

  /** What goes wrong in a test; `null` where nothing does. */
  fault({ file, test, case: one }: Trial): unknown {
    try {
      const { body } = this.#testsOf(file)[test] ?? { body: () => {} };
      if (one === null) return this.#suite.run(body).error;
      const key = `${file} ${test}`;
      const stated = this.#stated.get(key) ?? this.#suite.run(body).properties;
      this.#stated.set(key, stated);
      stated[one.property]?.holds(one.value as never);
      return null;
    } catch (error) {
      return error ?? new Error('nothing was thrown');
    }
  }

  #testsOf(file: string) {
    const tests = this.#tests.get(file) ?? this.#suite.tests(this.#files[file] as () => unknown);
    this.#tests.set(file, tests);
    return tests;
  }
}
