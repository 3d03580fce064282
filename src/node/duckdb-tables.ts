import { type Column, type Dataset, NO_DAY } from '../dataset/index.ts';
import { columnName, describeFields, type RecordName, records } from '../records/index.ts';
import type { Engine } from '../sql/index.ts';
import { type DuckDbConnection, type DuckDbModule, openDuckDb } from './duckdb.ts';

/** A database of DuckDB in the memory of this process, for `report` and `calculateSql`. */
export type DuckDbEngine = Engine & {
  /** Makes the tables of a dataset, and puts its rows in: what `dataset()` refused is not in them. */
  fill(data: Dataset): Promise<void>;
  /** Gives the database up with all that is in it; it cannot be asked any more. */
  close(): void;
};

/**
 * Opens an empty database of DuckDB.
 *
 * @throws SvaError `not-installed` when `@duckdb/node-api` is not there, with how to install it
 */
export async function duckDbEngine(): Promise<DuckDbEngine> {
  const { module, connection, close } = await openDuckDb('Er wordt geteld met DuckDB');
  // Who only reads files needs no SQL.
  const { createTables } = await import('../sql/index.ts');
  const query: Engine['query'] = async (sql, params) =>
    (await connection.runAndReadAll(sql, [...params])).getRowObjectsJS();
  return {
    dialect: 'duckdb',
    query,
    close,
    async fill(data) {
      for (const text of createTables('duckdb', data.present)) await query(text, []);
      for (const record of data.present) await fillTable(module, connection, data, record);
    },
  };
}

/** As many rows as DuckDB takes at once. */
const CHUNK = 2048;

/** Puts the rows of a record type in its table, a column at a time: a hundred times as fast as statements with values. */
async function fillTable(
  module: DuckDbModule,
  connection: DuckDbConnection,
  data: Dataset,
  record: RecordName,
): Promise<void> {
  const table = data.table(record);
  if (table === null) return;
  const fields = describeFields(records[record].fields);
  const appender = await connection.createAppender(columnName(record));
  const types = fields.map((_, place) => appender.columnType(place));
  const reads = fields.map(({ name }) => {
    const column = table.columns.get(name);
    return column === undefined ? () => null : reading(module, column);
  });
  for (let from = 0; from < table.size; from += CHUNK) {
    const size = Math.min(CHUNK, table.size - from);
    const chunk = module.DuckDBDataChunk.create(types, size);
    chunk.setColumns(reads.map((read) => Array.from({ length: size }, (_, i) => read(from + i))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The value of a row as DuckDB takes it; `null` for none. */
function reading(module: DuckDbModule, column: Column): (row: number) => unknown {
  switch (column.kind) {
    case 'date': {
      const known = new Map<number, unknown>([[NO_DAY, null]]);
      return (row) => {
        const day = column.days[row] ?? NO_DAY;
        let value = known.get(day);
        if (value === undefined) {
          value = new module.DuckDBDateValue(day);
          known.set(day, value);
        }
        return value;
      };
    }
    case 'key':
      return (row) => column.space.keyOf(column.ids[row] ?? -1) ?? null;
    case 'text':
      return (row) => column.values[column.ids[row] ?? -1] ?? null;
    case 'code':
      return (row) => column.values[(column.codes[row] ?? 0) - 1] ?? null;
    case 'boolean':
      return (row) => [null, false, true][column.codes[row] ?? 0] ?? null;
    case 'codes':
      return (row) => {
        const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
        return codes.length === 0
          ? null
          : Array.from(codes, (code) => column.values[code - 1] ?? '').join('|');
      };
    case 'number':
      return (row) => {
        const number = column.numbers[row] ?? Number.NaN;
        return Number.isNaN(number) ? null : number;
      };
    case 'amount':
      return (row) => {
        const cents = column.cents[row] ?? Number.NaN;
        return Number.isNaN(cents)
          ? null
          : new module.DuckDBDecimalValue(BigInt(cents), AMOUNT_DIGITS, 2);
      };
  }
}

/** Of an amount in a table, as `createTables` makes it: `decimal(18, 2)`. */
const AMOUNT_DIGITS = 18;
