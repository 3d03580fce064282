/**
 * Divides a whole number over parts in proportion to their weights, none above its cap (largest remainders).
 * The parts add up to the total exactly.
 */
export function apportion(
  total: number,
  weights: readonly number[],
  caps: readonly number[],
): number[] {
  const parts = weights.map(() => 0);
  let left = total;
  while (left > 0) {
    let weight = 0;
    for (let i = 0; i < parts.length; i++) if (room(i) > 0) weight += weights[i] ?? 0;
    if (weight <= 0) throw new RangeError(`no room for ${left} of ${total}`);
    const step = left;
    const shares = parts.map((_, i) => (room(i) > 0 ? (step * (weights[i] ?? 0)) / weight : 0));
    for (const [i, share] of shares.entries()) {
      const whole = Math.min(Math.floor(share), room(i));
      parts[i] = (parts[i] ?? 0) + whole;
      left -= whole;
    }
    const byRemainder = shares
      .map((share, i) => ({ i, remainder: share - Math.floor(share) }))
      .filter(({ i }) => (weights[i] ?? 0) > 0)
      .toSorted((one, other) => other.remainder - one.remainder || one.i - other.i);
    for (const { i } of byRemainder) {
      if (left === 0 || left < step - parts.length) break;
      if (room(i) > 0) {
        parts[i] = (parts[i] ?? 0) + 1;
        left -= 1;
      }
    }
  }
  return parts;

  function room(i: number): number {
    return (caps[i] ?? 0) - (parts[i] ?? 0);
  }
}
