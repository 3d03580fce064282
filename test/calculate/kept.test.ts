import { describe, expect, test } from 'vitest';
import { answersKept } from '../../src/calculate/kept.ts';

const A_THOUSAND = 1000;
const SLACK = 400;

/** Asks questions in order, each with an answer of a thousand bytes; the questions that were worked out. */
function workedOut(mostThousands: number, questions: string): string {
  const kept = answersKept(mostThousands * (A_THOUSAND + SLACK));
  let made = '';
  for (const question of questions) {
    kept.once(question, () => {
      made += question;
      return new Uint8Array(A_THOUSAND);
    });
  }
  return made;
}

describe('answers are kept as long as there is room', () => {
  test('nothing is worked out before it is asked, and what is asked again is the same answer', () => {
    const kept = answersKept();
    expect(kept.has('a')).toBe(false);
    const answer = kept.once('a', () => [1]);
    expect(kept.once('a', () => [2])).toBe(answer);
    expect(kept.has('a')).toBe(true);
  });

  test('with room for all each is worked out once', () => {
    expect(workedOut(3, 'abcabc')).toBe('abc');
  });

  test('what was asked longest ago goes first', () => {
    expect(workedOut(2, 'abcba')).toBe('abca');
  });

  test('to ask again is to have asked last', () => {
    expect(workedOut(2, 'abaca')).toBe('abc');
  });

  test('an answer for which there is no room is given all the same, and is all that is kept', () => {
    expect(workedOut(0, 'aabb')).toBe('ab');
  });

  test('answers of several parts are kept together while there is room', () => {
    const kept = answersKept(15_000);
    kept.once('a', () => ({ days: new Int32Array(10), reasons: [] }));
    kept.once('b', () => new Map([['x', new Int32Array(10)]]));
    kept.once('c', () => new Uint8Array(10));
    expect(['a', 'b', 'c'].map(kept.has)).toEqual([true, true, true]);
  });

  test('an answer that asks further questions is kept with them', () => {
    const kept = answersKept();
    expect(kept.once('a', () => kept.once('b', () => 1) + 1)).toBe(2);
    expect(kept.has('b')).toBe(true);
  });

  test.each<[string, unknown]>([
    ['in a map', new Map([['x', new Int32Array(5000)]])],
    ['in an object', { days: new Int32Array(5000), reasons: [] }],
    ['in lists', [Array.from({ length: 2500 }, () => 7)]],
  ])('numbers %s take room too', (_, answer) => {
    const kept = answersKept(15_000);
    kept.once('a', () => answer);
    kept.once('b', () => new Uint8Array(0));
    expect(kept.has('a')).toBe(false);
    expect(kept.has('b')).toBe(true);
  });
});
