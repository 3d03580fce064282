import { describe, expect, test } from 'vitest';
import { finitePopulation, wilson } from '../../src/statistics/index.ts';

describe('a sample out of a known number', () => {
  test('counts for more: 512 of 2351 as 654,27, and the interval is narrower', () => {
    const counts = finitePopulation(512, 2351);
    expect(counts).toBeCloseTo(654.27, 2);
    const found = wilson(412 / 512, counts);
    expect(found?.lower).toBeCloseTo(0.7726, 4);
    expect(found?.upper).toBeCloseTo(0.8332, 4);
  });

  test('of one counts as one', () => {
    expect(finitePopulation(1, 2351)).toBe(1);
  });

  test('of nobody counts as nobody', () => {
    expect(finitePopulation(0, 2351)).toBe(0);
  });

  test('of all leaves no chance, and does not divide by zero', () => {
    expect(finitePopulation(50, 50)).toBe(Number.POSITIVE_INFINITY);
    expect(wilson(0.3, finitePopulation(50, 50))).toEqual({ lower: 0.3, upper: 0.3 });
  });

  test('with weights counts by its effective number, in the same proportion', () => {
    expect(finitePopulation(110, 1000, 98.9412)).toBeCloseTo((98.9412 * 999) / 890, 9);
  });
});
