/**
 * As how many a sample counts once it is known how many there are in all: n × (N − 1) / (N − n). Who asks half of all
 * knows more than who asks as many of an endless number.
 *
 * @param n how many were asked
 * @param population how many there are
 * @param effective as how many those that were asked count by their weights; left out: all the same
 * @returns `Infinity` where all were asked: then there is no chance left
 */
export function finitePopulation(n: number, population: number, effective: number = n): number {
  if (n >= population) return Number.POSITIVE_INFINITY;
  return (effective * (population - 1)) / (population - n);
}
