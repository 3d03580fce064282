import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Estimate, newcombe, wilson } from '../../src/statistics/index.ts';

function estimate(hits: number, n: number): Estimate {
  const interval = wilson(hits / n, n);
  if (interval === null) throw new Error('nobody was asked');
  return { share: hits / n, ...interval };
}
const estimates = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((hits) => estimate(hits, n)));

describe('the difference of two shares', () => {
  test('is as Newcombe published: 56/70 against 48/80', () => {
    const found = newcombe(estimate(56, 70), estimate(48, 80));
    expect(found.difference).toBeCloseTo(0.2, 12);
    expect(found.lower).toBeCloseTo(0.052431, 6);
    expect(found.upper).toBeCloseTo(0.333873, 6);
  });

  test('of 412/512 against 395/520 may be none', () => {
    const found = newcombe(estimate(412, 512), estimate(395, 520));
    expect(found.difference).toBeCloseTo(0.0451, 4);
    expect(found.lower).toBeCloseTo(-0.0054, 4);
    expect(found.upper).toBeCloseTo(0.0952, 4);
  });

  test('of a share and itself is 0, in the middle of its interval', () => {
    const same = newcombe(estimate(90, 100), estimate(90, 100));
    expect(same.difference).toBe(0);
    expect(same.lower).toBeCloseTo(-same.upper, 12);
    expect(same.upper).toBeGreaterThan(0);
  });

  test('of two that are known for certain is certain', () => {
    const [now, before] = [
      { share: 0.75, lower: 0.75, upper: 0.75 },
      { share: 0.5, lower: 0.5, upper: 0.5 },
    ];
    expect(newcombe(now, before)).toEqual({ difference: 0.25, lower: 0.25, upper: 0.25 });
  });

  test('lies in its interval, within −1 and 1, and the other way round is its opposite', () => {
    fc.assert(
      fc.property(estimates, estimates, (now, before) => {
        const [found, back] = [newcombe(now, before), newcombe(before, now)];
        expect(found.lower).toBeLessThanOrEqual(found.difference);
        expect(found.upper).toBeGreaterThanOrEqual(found.difference);
        expect(found.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(found.upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(back.difference).toBeCloseTo(-found.difference, 12);
        expect(back.lower).toBeCloseTo(-found.upper, 12);
      }),
    );
  });
});
