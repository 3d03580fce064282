import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOrder } from '../../src/calculate/day-order.ts';
import { NO_DAY } from '../../src/dataset/index.ts';

/** Days close together, far apart (before 1970, 9999-12-31), and none. */
const day = fc.oneof(
  fc.integer({ min: 19_000, max: 19_010 }),
  fc.integer({ min: -800_000, max: 2_932_896 }),
  fc.constant(NO_DAY),
);

describe('the rows of a stretch of days', () => {
  test('are those whose day lies in it, by day and then as they stood', () => {
    fc.assert(
      fc.property(fc.array(day), day, day, (days, first, last) => {
        const expected = days
          .map((value, row) => ({ value, row }))
          .filter(({ value }) => value >= first && value <= last)
          .sort((a, b) => a.value - b.value || a.row - b.row)
          .map(({ row }) => row);
        expect([...dayOrder(Int32Array.from(days)).between(first, last)]).toEqual(expected);
      }),
    );
  });

  test('are none of a table without rows, and of one without dates all those without a date', () => {
    expect([...dayOrder(new Int32Array(0)).between(-NO_DAY, NO_DAY)]).toEqual([]);
    const empty = dayOrder(Int32Array.of(NO_DAY, NO_DAY));
    expect([...empty.between(-NO_DAY, NO_DAY - 1)]).toEqual([]);
    expect([...empty.between(NO_DAY, NO_DAY)]).toEqual([0, 1]);
  });
});
