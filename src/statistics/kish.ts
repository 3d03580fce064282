/**
 * The effective number of respondents by Kish, (Σw)² / Σw²: as many as would tell as much if they all weighed the same.
 *
 * @param weights each weight with how many have it; all zero, or nothing at all, comes to 0
 */
export function kish(weights: Iterable<readonly [weight: number, count: number]>): number {
  let sum = 0;
  let squares = 0;
  for (const [weight, count] of weights) {
    sum += weight * count;
    squares += weight * weight * count;
  }
  return squares === 0 ? 0 : sum * (sum / squares);
}
