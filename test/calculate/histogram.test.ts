import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  histogramOf,
  mean,
  quantile,
  quantileBounds,
  total,
} from '../../src/calculate/histogram.ts';

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

test('a histogram has its days in order, each once, with how many took them; also below zero', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -6, max: 6 })), (days) => {
      const expected = [...new Set(days)]
        .sort((a, b) => a - b)
        .map((day) => [day, days.filter((other) => other === day).length]);
      expect(histogramOf(days)).toEqual(expected);
      expect(histogramOf(Int32Array.from(days))).toEqual(expected);
    }),
  );
});

test('the bounds of a quantile are the least and the most over all ways to add what is open', () => {
  const day = fc.integer({ min: 0, max: 5 });
  const open = fc
    .tuple(day, day)
    .map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) }));
  fc.assert(
    fc.property(
      fc.array(day, { maxLength: 5 }),
      fc.array(open, { maxLength: 3 }),
      fc.constantFrom(5, 9),
      (sure, added, tenths) => {
        // Each of those that are open is left out, or took any number of days between its ends.
        const ways = added.reduce<number[][]>(
          (before, { least, most }) =>
            before.flatMap((way) => [
              way,
              ...Array.from({ length: most - least + 1 }, (_, more) => [...way, least + more]),
            ]),
          [sure],
        );
        const values = ways.flatMap((way) => quantile(histogramOf(way), tenths) ?? []);
        const ends =
          values.length === 0 ? [null, null] : [Math.min(...values), Math.max(...values)];
        const one = added.map((days) => [days, 1] as const);
        const { least, most } = quantileBounds(histogramOf(sure), one, tenths);
        expect([least, most]).toEqual(ends);
      },
    ),
    { numRuns: 400 },
  );
});

test('the bounds of a quantile are the same whether the open records come one by one or counted', () => {
  const open = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.option(fc.integer({ min: 5, max: 9 })))
    .map(([least, most]) => ({ least, most }));
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }),
      fc.array(fc.tuple(open, fc.integer({ min: 0, max: 6 })), { maxLength: 4 }),
      fc.constantFrom(5, 9),
      (sure, counted, tenths) => {
        const one = counted.flatMap(([days, count]) =>
          Array.from({ length: count }, () => [days, 1] as const),
        );
        const histogram = histogramOf(sure);
        expect(quantileBounds(histogram, counted, tenths)).toEqual(
          quantileBounds(histogram, one, tenths),
        );
      },
    ),
  );
});

test('the bounds of a median of twenty million records, and as many that are open, are asked of their counts', () => {
  const each = 50_000;
  const days = Array.from({ length: 400 }, (_, day) => day);
  const sure = days.map((day) => [day, each] as const);
  const open = days.map((day) => [{ least: 0, most: day }, each] as const);
  // All that are open at 0 days: more than half have 0. Those of 266 days and more at their most: half of 534 times the
  // records of a day is 267 times, and as many have at most 266 days; of one day more or less it is less.
  expect(quantileBounds(sure, open, 5)).toEqual({ least: 0, most: 266 });
});
