import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNear, timeline } from '../../src/calculate/by-day.ts';
import { NO_DAY } from '../../src/dataset/index.ts';

const TODAY = 19_000;
const ofDays = (days: number[]) => {
  const first = Int32Array.from(days);
  return {
    line: timeline(
      { first, last: first },
      first.map((_, row) => row),
      TODAY,
    ),
    first,
  };
};
const rows = (...of: number[]) => Int32Array.from(of);

describe('rows in time', () => {
  test('of no rows there are none on any day', () => {
    const { line } = ofDays([]);
    expect(line.length).toBe(0);
    expect(line.numberOf(rows())({ from: TODAY, to: TODAY + 9 })).toBe(0);
  });

  test('both ends of a stretch are in it, and a stretch without days has nothing', () => {
    const { line } = ofDays([TODAY, TODAY + 1, TODAY + 2]);
    const number = line.numberOf(rows(0, 1, 2));
    expect(number({ from: TODAY, to: TODAY + 2 })).toBe(3);
    expect(number({ from: TODAY + 1, to: TODAY + 1 })).toBe(1);
    expect(number({ from: TODAY + 1, to: TODAY })).toBe(0);
    expect(number({ from: TODAY - 9, to: TODAY - 1 })).toBe(0);
    expect(number({ from: TODAY + 3, to: TODAY + 9 })).toBe(0);
  });

  test('a row without a day is in no stretch, and costs no days', () => {
    const { line } = ofDays([TODAY, NO_DAY]);
    expect(line.length).toBe(1);
    expect(line.numberOf(rows(0, 1))({ from: TODAY - 9, to: TODAY + 9 })).toBe(1);
  });

  test('a day of another century is in no stretch near the peildatum, and costs a few hundred kilobytes at most', () => {
    const { line } = ofDays([-700_000, TODAY, 2_900_000]);
    expect(line.numberOf(rows(0, 1, 2))({ from: TODAY - 36_525, to: TODAY + 3653 })).toBe(1);
    expect(line.length).toBeLessThan(50_000);
  });

  test('near is from a hundred years before the peildatum to ten years after it', () => {
    expect(isNear({ from: TODAY - 36_525, to: TODAY + 3653 }, TODAY)).toBe(true);
    expect(isNear({ from: TODAY - 36_526, to: TODAY }, TODAY)).toBe(false);
    expect(isNear({ from: TODAY, to: TODAY + 3654 }, TODAY)).toBe(false);
  });

  test('a spell that has not ended is there on every day from its first on', () => {
    const line = timeline(
      { first: rows(TODAY, TODAY + 4), last: rows(NO_DAY, TODAY + 5) },
      rows(0, 1),
      TODAY,
    );
    const number = line.numberOf(rows(0, 1));
    const on = (day: number) => number({ from: day, to: day });
    expect([TODAY - 1, TODAY, TODAY + 4, TODAY + 5, TODAY + 6, TODAY + 99].map(on)).toEqual([
      0, 1, 2, 2, 1, 1,
    ]);
    expect(line.begunOf(rows(0, 1))({ from: TODAY + 1, to: TODAY + 9 })).toBe(1);
  });

  test('values of a stretch are those of the rows that begin in it, of some rows only', () => {
    const { line } = ofDays([TODAY + 1, TODAY, TODAY + 1, TODAY]);
    const values = line.valuesOf(rows(0, 2, 3), rows(10, 20, 30));
    expect([...values({ from: TODAY + 1, to: TODAY + 1 })].toSorted((a, b) => a - b)).toEqual([
      10, 20,
    ]);
    expect([...values({ from: TODAY, to: TODAY })]).toEqual([30]);
    expect([...values({ from: TODAY + 2, to: TODAY + 9 })]).toEqual([]);
  });

  const day = fc.oneof(
    fc.integer({ min: TODAY - 6, max: TODAY + 6 }),
    fc.constantFrom(
      -700_000,
      TODAY - 36_525,
      TODAY - 36_526,
      TODAY + 3653,
      TODAY + 3654,
      2_900_000,
    ),
  );
  const spell = fc
    .tuple(day, fc.oneof(day, fc.constant(NO_DAY)), fc.integer({ min: -5, max: 5 }))
    .map(([a, b, worth]) => ({ first: Math.min(a, b), last: Math.max(a, b), worth }));

  test('in any stretch there is what asking each row comes to', () => {
    fc.assert(
      fc.property(
        fc.array(spell, { maxLength: 8 }),
        fc.array(fc.tuple(day, day)),
        (spells, asked) => {
          const all = Int32Array.from(spells, (_, row) => row);
          const some = all.filter((row) => row % 3 !== 2);
          const line = timeline(
            {
              first: Int32Array.from(spells, ({ first }) => first),
              last: Int32Array.from(spells, ({ last }) => last),
            },
            all,
            TODAY,
          );
          const worth = Float64Array.from(spells, (one) => one.worth);
          const [number, amount, begun] = [
            line.numberOf(some),
            line.numberOf(some, worth),
            line.begunOf(some),
          ];
          for (const [a, b] of asked) {
            const days = { from: Math.min(a, b), to: Math.max(a, b) };
            if (!isNear(days, TODAY)) continue;
            const there = [...some]
              .map((row) => spells[row] as (typeof spells)[number])
              .filter(({ first, last }) => first <= days.to && last >= days.from);
            expect(number(days)).toBe(there.length);
            expect(amount(days)).toBe(there.reduce((sum, one) => sum + one.worth, 0));
            expect(begun(days)).toBe(there.filter(({ first }) => first >= days.from).length);
          }
        },
      ),
      { seed: 2022, numRuns: 300 },
    );
  });
});
