import { type Dataset, datasetBuilder } from '../dataset/index.ts';
import { type RecordName, records as recordTypes } from '../records/index.ts';
import { formatDay } from '../util/index.ts';
import type { Catalog } from './catalog.ts';
import { dialectOf } from './dialect.ts';
import { ask, type Engine, type ResultRow, textOrNull, wholeNumber } from './engine.ts';
import type { Expression } from './expression.ts';
import { frame } from './frame.ts';
import { kindOf, type Statement, statement } from './statement.ts';
import { dayNumber } from './survey.ts';
import { euros } from './tables.ts';

/** Fetches some fields of record types; those that the database does not have are absent. */
export async function fetchRows(
  engine: Engine,
  catalog: Catalog,
  fields: ReadonlyMap<RecordName, ReadonlySet<string>>,
): Promise<Dataset> {
  const builder = datasetBuilder();
  for (const [record, read] of fields) {
    if (!catalog.has(record)) continue;
    const on = statement(dialectOf(engine.dialect), catalog);
    const { text, names } = fetching(on, record, read);
    const table = builder.table(record, record, names, {});
    let number = 0;
    const query = { sql: text, params: on.params };
    for (const row of await ask(engine, query, `het ophalen van ${recordTypes[record].title}`)) {
      const cells = names.map((name, index) => cellOf(row, `g${index}`, kindOf(record, name)));
      for (let left = wholeNumber(row['aantal']); left > 0; left--) table.addCells(cells, ++number);
    }
  }
  return builder.finish();
}

/** The statement that gives some fields of a record type, equal records once with their number. */
function fetching(on: Statement, record: RecordName, read: ReadonlySet<string>) {
  const rows = frame(on, record);
  const names = [...withKeys(record, read)];
  const columns = names.map((name): Expression => {
    const field = rows.path(name);
    return kindOf(record, name) === 'date' ? rows.column(dayNumber(rows, field)) : field;
  });
  return { text: rows.list(columns), names };
}

/** The fields that are read, with those by which records refer to each other. */
function withKeys(record: RecordName, read: ReadonlySet<string>): ReadonlySet<string> {
  const type = recordTypes[record];
  return new Set([...type.key, ...Object.keys(type.references), ...read]);
}

/** A value as the text of a cell. */
function cellOf(row: ResultRow, column: string, kind: ReturnType<typeof kindOf>): string {
  const value = row[column];
  if (value === null || value === undefined) return '';
  if (kind === 'date') return formatDay(wholeNumber(value));
  if (kind !== 'amount') return textOrNull(value) ?? '';
  return euros(wholeNumber(value));
}
