import { type Column, NO_DAY, type Table } from '../dataset/index.ts';
import type { RecordName } from '../records/index.ts';
import { describeFields, records } from '../records/index.ts';
import { dateOf } from '../util/index.ts';

/** How many of some rows have a value in a field. */
export type Filled = { readonly filled: number; readonly rows: number };

/** How far a field of a file is filled: of all rows, and by the month of the first date of the record. */
export type FillRate = Filled & {
  /** In order; rows without that date stand in none of them. Empty for a record type without a date. */
  readonly months: readonly (Filled & { readonly month: string })[];
};

/** Whether a row has a value. */
export function isFilled(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'date':
      return column.days[row] !== NO_DAY;
    case 'key':
    case 'text':
      return (column.ids[row] ?? -1) >= 0;
    case 'code':
    case 'boolean':
      return column.codes[row] !== 0;
    case 'codes':
      return (column.offsets[row + 1] ?? 0) > (column.offsets[row] ?? 0);
    case 'number':
      return !Number.isNaN(column.numbers[row]);
    case 'amount':
      return !Number.isNaN(column.cents[row]);
  }
}

/** Counts the values of a field in its file. */
export function fillRate(table: Table, field: string): FillRate {
  const column = table.columns.get(field);
  const day = firstDate(table);
  const months = new Map<string, { filled: number; rows: number }>();
  let filled = 0;
  for (let row = 0; row < table.size; row++) {
    const has = column !== undefined && isFilled(column, row) ? 1 : 0;
    filled += has;
    const date = day?.[row] ?? NO_DAY;
    if (date === NO_DAY) continue;
    const month = monthOf(date);
    const count = months.get(month) ?? { filled: 0, rows: 0 };
    count.filled += has;
    count.rows += 1;
    months.set(month, count);
  }
  return {
    filled,
    rows: table.size,
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, count]) => ({ month, ...count })),
  };
}

/** The days of the first date that a record type has, as its schema lists them. */
function firstDate(table: Table): Int32Array | undefined {
  const fields = describeFields(records[table.name as RecordName].fields);
  const found = fields.find(({ name, meta }) => meta.kind === 'date' && table.present.has(name));
  const column = found === undefined ? undefined : table.columns.get(found.name);
  return column?.kind === 'date' ? column.days : undefined;
}

function monthOf(day: number): string {
  const { year, month } = dateOf(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}
