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

/** About how many characters of rows go in one statement: a driver may send them as part of an address. */
const MOST_CHARACTERS = 100_000;

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
    const columns = fields.map(({ name }) => table.columns.get(name));
    const cells = fields.map(
      ({ meta }, place) => `cast(${dialect.cellOf(place)} as ${dialect.types[kinds[meta.kind]]})`,
    );
    const target = dialect.identifier(columnName(record));
    const insert = `insert into ${target} select ${cells.join(', ')} from (${dialect.rowsOf(dialect.parameter(1))}) as r`;
    let rows: string[] = [];
    let characters = 0;
    for (let row = 0; row < table.size; row++) {
      const text = JSON.stringify(
        columns.map((column) => (column === undefined ? null : cellOf(column, row))),
      );
      rows.push(text);
      characters += text.length;
      if (characters < MOST_CHARACTERS && row < table.size - 1) continue;
      await engine.query(insert, [`[${rows.join()}]`]);
      rows = [];
      characters = 0;
    }
    const filled = dialect.filled(target);
    if (filled !== null) await engine.query(filled, []);
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
