import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keySpace } from '../../src/dataset/key-space.ts';
import { idsOf } from './key-cells.ts';

/** Keys that are easily taken for each other: zeros before a number, more digits than a number holds, letters between. */
const digits = fc.constantFrom(
  '0',
  '00',
  '1',
  '01',
  '16',
  '17',
  '272',
  '999999999',
  '1000000000',
  '12345678901',
);
const key = fc.oneof(
  fc
    .tuple(fc.constantFrom('', 'M', 'M-', 'M-2022-', 'é', 'Ã©', '0', '-'), digits)
    .map(([a, b]) => a + b),
  fc.uuid(),
  fc.string({ minLength: 1, maxLength: 4 }),
);

function holds<T>(rule: fc.IProperty<T>): void {
  expect(fc.defaultReportMessage(fc.check(rule, { numRuns: 2_000 }))).toBeUndefined();
}

test('keys are numbered in order of arrival, and a number leads back to its key', () => {
  holds(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      const space = keySpace('melding');
      const distinct = [...new Set(keys)];
      expect(keys.map(space.idOf)).toEqual(keys.map((one) => distinct.indexOf(one)));
      expect(space.size).toBe(distinct.length);
      expect(distinct.map((_, id) => space.keyOf(id))).toEqual(distinct);
      expect(distinct.map(space.find)).toEqual(distinct.map((_, id) => id));
    }),
  );
});

test('a key in bytes has the number of its text, whichever came first', () => {
  holds(
    fc.property(fc.array(fc.array(key, { maxLength: 12 }), { maxLength: 30 }), (lists) => {
      const space = keySpace('melding');
      const distinct = [...new Set(lists.flat())];
      for (const [index, keys] of lists.entries()) {
        const ids = index % 2 === 0 ? idsOf(space, keys) : keys.map(space.idOf);
        expect(ids).toEqual(keys.map((one) => distinct.indexOf(one)));
      }
      // Cells that hold nothing have no key.
      expect(idsOf(space, ['', ''])).toEqual([-1, -1]);
    }),
  );
});

test('a whole number has the number of its digits', () => {
  const space = keySpace('melding');
  for (const number of [0, -1, 7, 999_999_999, 1_000_000_000, 2 ** 53 - 1])
    expect(space.idOfNumber(number)).toBe(space.idOf(String(number)));
});

test('a key that was never seen has no number, and -1 no key', () => {
  const space = keySpace('melding');
  space.idOf('M1');
  expect(['M2', 'M01', 'N1', '1', 'M', ''].map(space.find)).toEqual([-1, -1, -1, -1, -1, -1]);
  expect(space.keyOf(-1)).toBeUndefined();
});

test('two hundred thousand keys of each of many forms keep their numbers', () => {
  const space = keySpace('melding');
  const forms = [
    (i: number) => `M${i}`,
    (i: number) => `M${i * 1024}`,
    (i: number) => `2022-${String(i).padStart(7, '0')}`,
    (i: number) => `key ${i} of a longer kind`,
  ];
  const keys = forms.flatMap((form) => Array.from({ length: 50_000 }, (_, i) => form(i)));
  const distinct = new Map<string, number>();
  for (const one of keys) if (!distinct.has(one)) distinct.set(one, distinct.size);
  expect(keys.every((one) => space.idOf(one) === distinct.get(one))).toBe(true);
});

test('keys that were put away keep their numbers, and the next gets the next', () => {
  holds(
    fc.property(
      fc.array(key, { maxLength: 60 }),
      fc.array(fc.tuple(fc.constantFrom('find', 'number'), fc.array(key, { maxLength: 20 })), {
        maxLength: 4,
      }),
      (before, later) => {
        const [space, kept] = [keySpace('melding'), keySpace('melding')];
        expect(idsOf(space, before)).toEqual(idsOf(kept, before));
        for (const [first, added] of later) {
          space.putAway();
          // Either of the two may be what comes first after it.
          const keys = [...before, ...added];
          if (first === 'find') expect(keys.map(space.find)).toEqual(keys.map(kept.find));
          expect(idsOf(space, keys)).toEqual(idsOf(kept, keys));
        }
        expect([...space.pieces()]).toEqual([...kept.pieces()]);
      },
    ),
  );
});
