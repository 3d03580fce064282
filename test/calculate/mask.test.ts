/** Answers about rows together: of each row what the answers about it say, however many rows there are. */
import { describe, expect, test } from 'vitest';
import { both, either, opposite, without } from '../../src/calculate/mask.ts';

// Each pair of answers stands at each place among four, and no number of rows is left out.
const numbers = Array.from({ length: 24 }, (_, number) => number);
const [first, second] = [(row: number) => row % 2, (row: number) => (row >> 1) % 2];
const mask = (length: number, answer: (row: number) => number) =>
  Uint8Array.from({ length }, (_, row) => answer(row + (row >> 2)));

describe('of each row, whatever the number of rows,', () => {
  test.each<[string, typeof both, (a: boolean, b: boolean) => boolean]>([
    ['both hold where the one and the other do', both, (a, b) => a && b],
    ['either holds where the one or the other does', either, (a, b) => a || b],
    ['the first without the second holds where only the first does', without, (a, b) => a && !b],
    ['the opposite of the first holds where it does not', opposite, (a) => !a],
  ])('%s', (_, together, holds) => {
    for (const number of numbers) {
      const [a, b] = [mask(number, first), mask(number, second)];
      const expected = Array.from(a, (one, row) => Number(holds(one === 1, b[row] === 1)));
      expect([...together(a, b)]).toEqual(expected);
    }
  });
});
