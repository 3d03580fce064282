import { format } from 'date-fns/format';
import { nl } from 'date-fns/locale/nl';
import { expect, test } from 'vitest';
import { dateText } from '../../src/report/index.ts';
import { formatDay, parseDay } from '../../src/util/index.ts';

test('a date reads as date-fns writes it in Dutch, each day of four years and the years at the ends', () => {
  const first = parseDay('2020-01-01') as number;
  const days = Array.from({ length: 4 * 365 + 1 }, (_, index) => formatDay(first + index));
  for (const day of [...days, '1900-01-01', '2299-12-31']) {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    expect(dateText(day)).toBe(
      format(new Date(year, month - 1, date), 'd MMMM yyyy', { locale: nl }),
    );
  }
});
