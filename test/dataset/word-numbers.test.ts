import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDay } from '../../src/dataset/calendar-day.ts';
import { wordNumbers } from '../../src/dataset/word-numbers.ts';
import { formatDay, parseDay } from '../../src/util/index.ts';

test('a word is found by all of its bytes: one that only looks like it at a few places is another', () => {
  const letters = fc.constantFrom('a', 'b', 'é');
  const word = fc.array(letters, { maxLength: 6 }).map((some) => some.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (known, asked) => {
      const words = wordNumbers();
      for (const text of known) words.add(text);
      const line = new TextEncoder().encode(`;${asked};`);
      const place = known.indexOf(asked);
      expect(words.find(asked)).toBe(place);
      expect(words.findBytes(line, 1, line.length - 1)).toBe(place);
    }),
    { numRuns: 1000 },
  );
});

test('each day of a month is the day of the calendar, within the years that are worked out beforehand and beyond', () => {
  for (const year of [1899, 1900, 1970, 2000, 2024, 2099, 2100]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = [String(year), month, day]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        const found = calendarDay(year, month, day);
        expect(Number.isNaN(found) ? null : found, text).toBe(parseDay(text));
        if (!Number.isNaN(found)) expect(formatDay(found)).toBe(text);
      }
    }
  }
});
