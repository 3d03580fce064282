import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  halfUp,
  isExact,
  partsOf,
  partsUpTo,
  roundedSum,
  wholeOf,
} from '../../src/calculate/cents.ts';
import { dayOf } from '../../src/util/index.ts';

describe('a sum of products over a divisor', () => {
  test('is rounded half up, also below zero', () => {
    const rounded = (above: number) => roundedSum([[above]], [2]);
    expect([1, 2, 3, -1, -2, -3].map(rounded)).toEqual([1, 1, 2, 0, -1, -1]);
  });

  test('of nothing is nothing', () => {
    expect(roundedSum([], [7])).toBe(0);
  });

  test('is the same by plain numbers, as far as those are exact', () => {
    expect([1, 2, 3, -1, -2, -3].map((above) => halfUp(above, 2))).toEqual([1, 1, 2, 0, -1, -1]);
    const limit = Math.floor(Number.MAX_SAFE_INTEGER / 2);
    expect([isExact(limit - 7, 7), isExact(limit - 6, 7), isExact(limit, 1)]).toEqual([
      true,
      false,
      false,
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000_000, max: 1_000_000_000_000_000 }),
        fc.integer({ min: 1, max: 40_000_000 }),
        (sum, divisor) => {
          expect(halfUp(sum, divisor)).toBe(roundedSum([[sum]], [divisor]));
        },
      ),
    );
  });

  test('is exact where numbers are too large to be, and the same where they are not', () => {
    // A third of a cent less than a half, at a size at which doubles know no thirds.
    expect(roundedSum([[9_007_199_254_740_991, 3], [-1]], [6])).toBe(4_503_599_627_370_495);
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.array(whole, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
        fc.integer({ min: 1, max: 400_000 }),
        (products, divisor) => {
          const exact = products.reduce(
            (sum, factors) => sum + factors.reduce((p, factor) => p * BigInt(factor), 1n),
            0n,
          );
          const twice = 2n * exact + BigInt(divisor);
          const under = 2n * BigInt(divisor);
          const rest = ((twice % under) + under) % under;
          const expected = (twice - rest) / under;
          expect(roundedSum(products, [divisor])).toBe(Number(expected));
        },
      ),
    );
  });
});

describe('the parts of a day', () => {
  const on = (per: 'month' | 'year', day: number) => partsUpTo(per, day) - partsUpTo(per, day - 1);

  test('of a month are as many as the days of that month make of it', () => {
    const days = [
      [2022, 2, 28],
      [2024, 2, 29],
      [2022, 4, 30],
      [2022, 12, 31],
    ] as const;
    for (const [year, month, length] of days) {
      for (const day of [1, length])
        expect(on('month', dayOf(year, month, day)) * length).toBe(partsOf('month', 0));
    }
  });

  test('of a year are 365 or 366 to the year', () => {
    for (const [year, length] of [
      [2022, 365],
      [2024, 366],
    ] as const) {
      for (const day of [dayOf(year, 1, 1), dayOf(year, 12, 31)])
        expect(on('year', day) * length).toBe(partsOf('year', 0));
    }
  });

  test('of a week, four weeks or the whole are equal', () => {
    expect([partsOf('week', 9), partsOf('four-weeks', 9), partsOf('total', 9)]).toEqual([7, 28, 9]);
  });
});

test('a decimal number is a whole number over a power of ten', () => {
  expect([3, 2.5, -0.25, 1e21, 1e-7].map(wholeOf)).toEqual([
    [3, 1],
    [25, 10],
    [-25, 100],
    [1e21, 1],
    [1, 10_000_000],
  ]);
});
