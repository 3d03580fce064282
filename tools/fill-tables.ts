import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordRows } from '../src/dataset/index.ts';
import { columnName, type RecordName, recordNames } from '../src/records/index.ts';
import { createTables, type Engine } from '../src/sql/index.ts';

/** Makes the tables of some record types in DuckDB or ClickHouse and fills them by way of files, much faster than by values. */
export async function fillTables(engine: Engine, rows: RecordRows): Promise<void> {
  const present = recordNames.filter((record) => rows[record] !== undefined);
  for (const text of createTables(engine.dialect, present)) await engine.query(text, []);
  const folder = mkdtempSync(join(tmpdir(), 'sva-fill-'));
  try {
    for (const record of present) {
      const lines = [...(rows[record] as Iterable<object>)].map(lineOf);
      if (lines.length === 0) continue;
      const file = join(folder, `${record}.ndjson`);
      writeFileSync(file, `${lines.join('\n')}\n`);
      await engine.query(await insertFrom(engine, record, file), []);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row as JSON under the names of its columns; several codes are one text. */
function lineOf(row: object): string {
  const cells = Object.entries(row).map(([field, value]: [string, unknown]) => [
    columnName(field),
    Array.isArray(value) ? value.join('|') : value === '' ? null : value,
  ]);
  return JSON.stringify(Object.fromEntries(cells));
}

async function insertFrom(engine: Engine, record: RecordName, file: string): Promise<string> {
  const table = columnName(record);
  if (engine.dialect === 'duckdb')
    return `insert into "${table}" by name select * from read_json('${file}', format = 'newline_delimited', sample_size = -1)`;
  const columns = await engine.query(
    `select name, type from system.columns where database = currentDatabase() and table = '${table}' order by position`,
    [],
  );
  const structure = columns.map(({ name, type }) => `${String(name)} ${String(type)}`).join(', ');
  return `insert into "${table}" select * from file('${file}', 'JSONEachRow', '${structure}')`;
}
