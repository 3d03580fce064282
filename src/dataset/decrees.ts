import type { Calendar } from '../model/index.ts';
import { formatDay } from '../util/index.ts';
import { NO_DAY } from './column.ts';
import type { Tables } from './dataset.ts';

/** The calendar with the days equated with a holiday that the registration adds (`feestdag.csv`). */
export function withDecrees(calendar: Calendar, data: Tables): Calendar {
  const table = data.table('feestdag');
  if (table === null) return calendar;
  const [days, kind, source] = ['datum', 'soort', 'bron'].map((field) => data.column(table, field));
  if (days?.kind !== 'date' || kind?.kind !== 'code') return calendar;
  const added = Array.from({ length: table.size }, (_, row) => row).flatMap((row) => {
    const day = days.days[row] ?? NO_DAY;
    if (day === NO_DAY || kind.values[(kind.codes[row] ?? 0) - 1] !== 'gelijkgesteld') return [];
    const from =
      source?.kind === 'text' && (source.ids[row] ?? -1) >= 0
        ? source.values[source.ids[row] ?? 0]
        : undefined;
    return [
      {
        date: formatDay(day),
        source: from ?? 'feestdag.csv, zonder bron',
        provisional: from === undefined,
      },
    ];
  });
  return { ...calendar, equated: [...calendar.equated, ...added] };
}
