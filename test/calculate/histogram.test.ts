import { describe, expect, test } from 'vitest';
import { histogramOf, mean, quantile, total } from '../../src/calculate/histogram.ts';

const upTo = (n: number) => histogramOf(Array.from({ length: n }, (_, index) => index + 1));

describe('a histogram', () => {
  test('of nothing has no median and no mean, and counts zero records', () => {
    expect([total([]), quantile([], 5), mean([])]).toEqual([0, null, null]);
  });

  test('of one record has that record as median and as p90', () => {
    expect([quantile([[7, 1]], 5), quantile([[7, 1]], 9)]).toEqual([7, 7]);
  });

  test.each([
    [2, 1, 2],
    [3, 2, 3],
    [4, 2, 4],
    [10, 5, 9],
    [11, 6, 10],
  ])('of the numbers 1 to %i has median %i and p90 %i, by nearest rank', (n, median, p90) => {
    expect([quantile(upTo(n), 5), quantile(upTo(n), 9)]).toEqual([median, p90]);
  });

  test('counts equal values together, and keeps the mean as an exact fraction', () => {
    expect(histogramOf([3, 1, 3])).toEqual([
      [1, 1],
      [3, 2],
    ]);
    expect(mean(histogramOf([3, 1, 3]))).toEqual({ days: 7, n: 3 });
  });
});
