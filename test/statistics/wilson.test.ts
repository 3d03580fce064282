import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson, Z95 } from '../../src/statistics/index.ts';

const shares = fc
  .tuple(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, part]) => [Math.round(part * n) / n, n] as const);

describe('the interval of Wilson', () => {
  test('of nobody is none: nothing is known', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(Number.NaN, 0)).toBeNull();
  });

  // Worked examples from facts on practice, section 6.
  test.each([
    [15, 20, 0.531299, 0.888138],
    [56, 70, 0.691834, 0.876953],
    [48, 80, 0.490455, 0.700382],
    [81, 263, 0.255289, 0.36621],
    [1, 29, 0.006113, 0.171755],
    [412, 512, 0.768132, 0.836705],
  ])('of %d out of %d is as worked out elsewhere', (hits, n, lower, upper) => {
    const found = wilson(hits / n, n);
    expect(found?.lower).toBeCloseTo(lower, 6);
    expect(found?.upper).toBeCloseTo(upper, 6);
  });

  test('of none and of all ends exactly at 0 and at 1, and is not empty', () => {
    const [none, all] = [wilson(0, 10), wilson(1, 10)];
    expect(none?.lower).toBe(0);
    expect(none?.upper).toBeCloseTo(0.277533, 6);
    expect(all?.lower).toBeCloseTo(0.722467, 6);
    expect(all?.upper).toBe(1);
  });

  test('of everybody is the share itself', () => {
    expect(wilson(0.25, Number.POSITIVE_INFINITY)).toEqual({ lower: 0.25, upper: 0.25 });
  });

  test('holds the share, lies from 0 to 1, and of the rest is the mirror image', () => {
    fc.assert(
      fc.property(shares, ([share, n]) => {
        const [found, rest] = [wilson(share, n), wilson(1 - share, n)];
        expect(found?.lower).toBeLessThanOrEqual(share);
        expect(found?.upper).toBeGreaterThanOrEqual(share);
        expect(found?.lower).toBeGreaterThanOrEqual(0);
        expect(found?.upper).toBeLessThanOrEqual(1);
        expect(rest?.lower).toBeCloseTo(1 - (found?.upper ?? 0), 9);
      }),
    );
  });

  test('has ends at which the share lies exactly z standard errors away', () => {
    fc.assert(
      fc.property(shares, ([share, n]) => {
        const found = wilson(share, n);
        for (const end of [found?.lower ?? 0, found?.upper ?? 0]) {
          if (end === 0 || end === 1) continue;
          const away = Math.abs(share - end) / Math.sqrt((end * (1 - end)) / n);
          expect(away).toBeCloseTo(Z95, 5);
        }
      }),
    );
  });

  test('grows narrower as more are asked', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 2, max: 50 }), ([share, n], times) => {
        const width = (size: number) => {
          const found = wilson(share, size);
          return (found?.upper ?? 0) - (found?.lower ?? 0);
        };
        expect(width(n * times)).toBeLessThan(width(n));
      }),
    );
  });
});
