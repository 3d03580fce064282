import { finitePopulation } from './finite-population.ts';
import { type Interval, wilson } from './wilson.ts';

/** What is known of a sample beside how many were asked. */
export type Sample = {
  /** How many people there are in all; `null` or left out where nobody says. */
  readonly population?: number | null;
  /** As how many those that were asked count by their weights. */
  readonly effective?: number;
};

/**
 * The 95% interval of a share of a sample: also of one of which only the percentage and the number were published.
 *
 * @param share from 0 to 1
 * @param n how many were asked
 * @returns `null` where nobody was asked. A population smaller than the sample is not believed
 */
export function sampleInterval(
  share: number,
  n: number,
  { population = null, effective = n }: Sample = {},
): Interval | null {
  const isKnown = population !== null && population >= n && n > 0;
  return wilson(share, isKnown ? finitePopulation(n, population, effective) : effective);
}
