import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kish } from '../../src/statistics/index.ts';

const weights = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 100 })),
  { minLength: 1, maxLength: 30 },
);
const number = (list: readonly (readonly [number, number])[]) =>
  list.reduce((sum, [, count]) => sum + count, 0);

describe('the effective number of respondents', () => {
  test('of nobody is 0, and so it is where all weigh nothing', () => {
    expect(kish([])).toBe(0);
    expect(kish([[0, 12]])).toBe(0);
  });

  test('is as worked out in the facts on practice: 40 × 1,2 + 60 × 0,8 + 10 × 2,0', () => {
    const found = kish([
      [1.2, 40],
      [0.8, 60],
      [2, 10],
    ]);
    expect(found).toBeCloseTo(98.9412, 4);
    expect(110 / found).toBeCloseTo(1.11177, 5);
  });

  test('of equal weights is their number, exactly', () => {
    expect(kish([[1_000_000, 357]])).toBe(357);
    expect(kish([[1, 1]])).toBe(1);
  });

  test('is at least 1 and at most their number, and does not change with the scale of the weights', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
        const found = kish(list);
        expect(found).toBeGreaterThan(1 - 1e-9);
        expect(found).toBeLessThanOrEqual(number(list) * (1 + 1e-12));
        expect(kish(list.map(([weight, count]) => [weight * factor, count]))).toBeCloseTo(found, 6);
      }),
    );
  });
});
