import { expect, test } from 'vitest';
import { calendarDay } from '../../src/dataset/calendar-day.ts';
import { formatDay, parseDay } from '../../src/util/index.ts';

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
