import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowNumbers } from '../../src/dataset/row-numbers.ts';

test('each row keeps its number, whatever rows before it were blank or not counted', () => {
  const stretch = fc.tuple(fc.constantFrom(0, 0, 1, 5), fc.nat(4));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 20 }), (stretches) => {
      const numbers = new RowNumbers();
      const expected: number[] = [];
      let row = 1;
      for (const [passed, count] of stretches) {
        row += passed;
        numbers.add(row, count);
        for (let left = count; left > 0; left--) expected.push(row++);
      }
      expect(numbers.size).toBe(expected.length);
      expect(expected.map((_, index) => numbers.at(index))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
