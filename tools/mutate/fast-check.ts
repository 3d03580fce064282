/** Stands for fast-check in the bundle: each random case of a property becomes a test of its own. */
import real, { type Arbitrary, type Parameters, PreconditionFailure } from 'fast-check';
import type { Mutation } from './suite.ts';

export * from 'fast-check';

const { __mutation: mutation } = globalThis as unknown as { __mutation: Mutation };
const MOST_CASES = 1000;
const SEED = 2022;

type Holds = (...values: unknown[]) => unknown;
type Stated = { readonly of: readonly Arbitrary<unknown>[]; readonly holds: Holds };

function property(...given: unknown[]): Stated {
  return { of: given.slice(0, -1) as Arbitrary<unknown>[], holds: given.at(-1) as Holds };
}

function state({ of, holds }: Stated, { seed = SEED, numRuns = 100 }: Parameters<unknown> = {}) {
  mutation.property({
    draw: () => real.sample(real.tuple(...of), { seed, numRuns: Math.min(numRuns, MOST_CASES) }),
    holds: (values: unknown[]) => {
      try {
        if (holds(...values) === false) throw new Error('the property does not hold');
      } catch (error) {
        if (!PreconditionFailure.isFailure(error)) throw error;
      }
    },
  });
  return { failed: false };
}

export default { ...real, property, check: state, assert: state };
