import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../src/statistics/index.ts';

const counted = (days: readonly number[]) => days.map((day) => [day, 1] as const);
const rounded = (survival: number, decimals: number) => Number(survival.toFixed(decimals));

describe('the estimate of Kaplan and Meier', () => {
  test('is as published by Bewick, Cheek and Ball (Critical Care 2004, 8:389, table 2)', () => {
    const { steps, median } = kaplanMeier({
      ended: counted([1, 1, 4, 5, 9, 22]),
      open: counted([6, 9]),
    });
    expect(steps.map(({ days, survival }) => [days, rounded(survival, 3)])).toEqual([
      [1, 0.75],
      [4, 0.625],
      [5, 0.5],
      [9, 0.333],
      [22, 0],
    ]);
    // It is half exactly on day 5, which is the first day with half or less.
    expect(median).toBe(5);
  });

  test('is as published of 6-mercaptopurine by Freireich and others: a median of 23', () => {
    const { steps, median } = kaplanMeier({
      ended: counted([6, 6, 6, 7, 10, 13, 16, 22, 23]),
      open: counted([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
    });
    expect(steps.map(({ days, survival }) => [days, rounded(survival, 4)])).toEqual([
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
    ]);
    expect(median).toBe(23);
  });

  test('has no median where more than half is still open, and that is not 0', () => {
    expect(kaplanMeier({ ended: [[3, 1]], open: [[10, 2]] }).median).toBeNull();
    expect(kaplanMeier({ ended: [[0, 2]], open: [[10, 1]] }).median).toBe(0);
  });

  test('of nothing, and of what has not ended at all, has no steps and no median', () => {
    expect(kaplanMeier({ ended: [], open: [] })).toEqual({ steps: [], median: null });
    expect(kaplanMeier({ ended: [], open: [[5, 3]] })).toEqual({ steps: [], median: null });
  });

  test('counts a case only from the day on which it came into sight', () => {
    // Of the four in sight from the begin two end on day 2; the two that came on day 5 were not among those at risk then.
    const { steps } = kaplanMeier({
      ended: [
        [2, 2],
        [6, 2],
      ],
      open: [[8, 2]],
      entered: [
        [0, 4],
        [5, 2],
      ],
    });
    expect(steps).toEqual([
      { days: 2, survival: 0.5 },
      { days: 6, survival: 0.25 },
    ]);
  });

  test('of cases that have all ended has the median of their days, by nearest rank', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        expect(kaplanMeier({ ended: counted(days), open: [] }).median).toBe(
          sorted[Math.ceil(days.length / 2) - 1],
        );
      }),
    );
  });
});
