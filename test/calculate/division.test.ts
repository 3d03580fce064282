import { expect, test } from 'vitest';
import { EMPTY, inAlphabet } from '../../src/calculate/division.ts';

test('what is not filled in has a name of its own', () => {
  expect(EMPTY).toBe('niet ingevuld');
});

test('names stand by their letters, and what is not filled in comes last, wherever it stood', () => {
  const names = ['zuid', EMPTY, 'noord', 'oost'];
  const sorted = ['noord', 'oost', 'zuid', EMPTY];
  expect([...names].sort(inAlphabet)).toEqual(sorted);
  expect(names.toReversed().sort(inAlphabet)).toEqual(sorted);
});

test('the order of two names is that of their letters, and of a name with itself none', () => {
  expect([inAlphabet('a', 'b'), inAlphabet('b', 'a'), inAlphabet('a', 'a')]).toEqual([-1, 1, 0]);
  expect([inAlphabet(EMPTY, 'z'), inAlphabet('z', EMPTY), inAlphabet(EMPTY, EMPTY)]).toEqual([
    1, -1, 0,
  ]);
});
