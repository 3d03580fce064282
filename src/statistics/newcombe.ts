import type { Interval } from './wilson.ts';

/** A share with its interval. */
export type Estimate = Interval & { readonly share: number };

/** A difference of two shares, from −1 to 1, with its interval. */
export type Difference = Interval & { readonly difference: number };

/**
 * The difference of two shares with its interval, by the hybrid score method of Newcombe (his method 10): out of the
 * intervals of both. It takes them to be of different people; where the same people are in both it is too wide or too
 * narrow. Whether two intervals overlap tells nothing about the difference.
 */
export function newcombe(now: Estimate, before: Estimate): Difference {
  const difference = now.share - before.share;
  return {
    difference,
    lower: difference - root(now.share - now.lower, before.upper - before.share),
    upper: difference + root(now.upper - now.share, before.share - before.lower),
  };
}

/** Not `Math.hypot`, of which the last bit may differ from one machine to another. */
const root = (a: number, b: number) => Math.sqrt(a * a + b * b);
