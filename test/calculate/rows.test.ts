/** Rows by number: collected whole, however many there are, and each collection apart from the next. */
import { describe, expect, test } from 'vitest';
import {
  allRows,
  ascending,
  divided,
  dividedBy,
  having,
  rowsOf,
  together,
  union,
} from '../../src/calculate/rows.ts';
import { firstRowsFrom, rowsBetween, spellsIn } from '../../src/calculate/rows-by-date.ts';

// More than what is set aside for rows at first.
const size = 5000;
const days = Int32Array.from({ length: size }, (_, row) => row);
const even = Uint8Array.from({ length: size }, (_, row) => 1 - (row % 2));

describe('of as many rows as there are', () => {
  test('those between two days are found, the first and the last day included', () => {
    expect([...rowsBetween(days, 10, 4990)]).toEqual(Array.from(days.slice(10, 4991)));
  });

  test('those of which something holds are found, and those of which it does not', () => {
    const [yes, no] = [days.filter((row) => row % 2 === 0), days.filter((row) => row % 2 === 1)];
    expect(rowsOf(even)).toEqual(yes);
    expect([having(allRows(size), even), having(allRows(size), even, 0)]).toEqual([yes, no]);
    expect(dividedBy(allRows(size), even)).toEqual({ yes, no });
    expect(divided(yes, even.slice(0, yes.length))).toEqual({
      yes: yes.filter((row) => row % 4 === 0),
      no: yes.filter((row) => row % 4 === 2),
    });
  });

  test('those of which the spell has a day in a stretch are found', () => {
    const ends = days.map((day) => day + 10);
    const range = { from: 100, to: 4900 };
    // Up to and including the last day, or up to the day before the end.
    expect(spellsIn(days, days, ends, { ...range, out: 0 })).toEqual(days.slice(90, 4901));
    expect(spellsIn(days, days, ends, { ...range, out: 1 })).toEqual(days.slice(91, 4901));
    // Of all rows, and of some of them in another order.
    expect(spellsIn(null, days, ends, { ...range, out: 1 })).toEqual(days.slice(91, 4901));
    const some = Int32Array.of(4901, 4900, 90, 91);
    expect([...spellsIn(some, days, ends, { ...range, out: 1 })]).toEqual([4900, 91]);
    expect(spellsIn(days, days, days, { ...range, out: 1 })).toEqual(new Int32Array(0));
  });
});

test('a collection of rows stays as it is when the next is made', () => {
  const first = rowsBetween(days, 0, 4);
  rowsBetween(days, 5, 9);
  expect([...first]).toEqual([0, 1, 2, 3, 4]);
});

test('a union has each row once, in order; together they stand one after another, each as it was', () => {
  const [a, b, none] = [Int32Array.of(3, 1), Int32Array.of(1, 2), new Int32Array(0)];
  expect([...union(5, a, none, b)]).toEqual([1, 2, 3]);
  expect([...union(5, none, none)]).toEqual([]);
  expect([...together(a, b)]).toEqual([3, 1, 1, 2]);
});

test('rows in any order come in their own', () => {
  expect([...ascending(Int32Array.of(64, 5, 40, 0, 33, 31, 32), 70)]).toEqual([
    0, 5, 31, 32, 33, 40, 64,
  ]);
});

test('of the first so many rows those from a day on are found, however many turns of four there are', () => {
  const days = Int32Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3);
  for (let many = 0; many <= days.length; many++) {
    const rows = Array.from({ length: many }, (_, row) => row);
    const expected = rows.filter((row) => (days[row] as number) >= 3);
    expect([...firstRowsFrom(many, days, 3)]).toEqual(expected);
  }
});
