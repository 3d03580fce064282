import { type Column, type Dataset, NO_DAY } from '../dataset/index.ts';
import {
  columnName,
  describeFields,
  type RecordName,
  recordNames,
  records,
} from '../records/index.ts';
import { formatDay } from '../util/index.ts';
import { type ColumnKind, type DialectName, dialectOf } from './dialect.ts';
import type { Engine } from './engine.ts';

const kinds = {
  key: 'text',
  text: 'text',
  code: 'text',
  codes: 'text',
  date: 'date',
  boolean: 'boolean',
  number: 'number',
  amount: 'amount',
} as const satisfies { readonly [kind: string]: ColumnKind };

/** The statements that make an empty table for each of some record types, as their schemas describe them. */
export function createTables(
  dialect: DialectName,
  names: readonly RecordName[] = recordNames,
): readonly string[] {
  const { identifier, types, storage } = dialectOf(dialect);
  return names.map((record) => {
    const columns = describeFields(records[record].fields).map(
      ({ name, meta }) => `${identifier(columnName(name))} ${types[kinds[meta.kind]]}`,
    );
    return `create table ${identifier(columnName(record))} (${columns.join(', ')})${storage}`;
  });
}

/** How many rows go in one statement: with the most fields that a record has, below the 65.535 values of PostgreSQL. */
const BATCH = 500;

/**
 * Makes the tables of the record types that a dataset has, and puts its rows in: what `dataset()` refused is not in them.
 * For tests, and for a database that is not there yet.
 */
export async function loadTables(engine: Engine, data: Dataset): Promise<void> {
  const dialect = dialectOf(engine.dialect);
  for (const text of createTables(engine.dialect, data.present)) await engine.query(text, []);
  for (const record of data.present) {
    const table = data.table(record);
    if (table === null) continue;
    const fields = describeFields(records[record].fields);
    const cells = fields.map(({ name, meta }) => {
      const column = table.columns.get(name);
      const type = dialect.types[kinds[meta.kind]];
      return { type, read: (row: number) => (column === undefined ? null : cellOf(column, row)) };
    });
    const target = dialect.identifier(columnName(record));
    for (let from = 0; from < table.size; from += BATCH) {
      const params: string[] = [];
      const places = new Map<string, string>();
      const parameter = (value: string): string => {
        const place = places.get(value) ?? dialect.parameter(params.push(value));
        places.set(value, place);
        return place;
      };
      const rows: string[] = [];
      for (let row = from; row < Math.min(table.size, from + BATCH); row++) {
        const values = cells.map(({ type, read }) => {
          const value = read(row);
          return value === null ? 'null' : `cast(${parameter(value)} as ${type})`;
        });
        rows.push(`(${values.join(', ')})`);
      }
      await engine.query(`insert into ${target} values ${rows.join(', ')}`, params);
    }
  }
}

/** A cell as a text that a database can read; `null` for none. */
function cellOf(column: Column, row: number): string | null {
  switch (column.kind) {
    case 'date':
      return column.days[row] === NO_DAY ? null : formatDay(column.days[row] as number);
    case 'key':
      return column.space.keyOf(column.ids[row] ?? -1) ?? null;
    case 'text':
      return column.values[column.ids[row] ?? -1] ?? null;
    case 'code':
      return column.values[(column.codes[row] as number) - 1] ?? null;
    case 'boolean':
      return column.codes[row] === 0 ? null : String(column.codes[row] === 2);
    case 'codes': {
      const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
      return codes.length === 0
        ? null
        : [...codes].map((code) => column.values[code - 1] ?? '').join('|');
    }
    case 'number':
      return Number.isNaN(column.numbers[row]) ? null : String(column.numbers[row]);
    case 'amount': {
      const cents = column.cents[row] as number;
      return Number.isNaN(cents) ? null : euros(cents);
    }
  }
}

/** Whole cents as euros with two decimals. */
export function euros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
