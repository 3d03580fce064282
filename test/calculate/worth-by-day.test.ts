/** What rows are worth by day: to the cent, however much it is, and nothing for what has no worth. */
import { expect, test } from 'vitest';
import { timeline } from '../../src/calculate/by-day.ts';

const day = 19_000;
const first = Int32Array.of(day, day + 1, day + 2);
const rows = Int32Array.of(0, 1, 2);
const all = { from: day, to: day + 2 };
const line = timeline({ first, last: first }, rows, day);

test('amounts of more than 2 147 483 647 cents are added as they are', () => {
  const worth = Float64Array.of(3_000_000_000, 3_000_000_000, 1);
  expect(line.numberOf(rows, worth)(all)).toBe(6_000_000_001);
});

test('what has no worth adds nothing, and hides nothing of what comes after it', () => {
  const worth = Float64Array.of(5, Number.NaN, 7);
  expect(line.numberOf(rows, worth)(all)).toBe(12);
  expect(line.numberOf(rows, worth)({ from: day + 1, to: day + 1 })).toBe(0);
});
