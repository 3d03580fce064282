import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  CountedId,
  ExampleOptions,
  ExampleRecord,
  ExampleRows,
  FigureCount,
} from '../example/index.ts';
import { columnName, fileName } from '../records/index.ts';
import { SNAPSHOT_FILE } from './snapshot.ts';

/** What was written of a record type. */
export type WrittenFile = { readonly file: string; readonly rows: number };

/**
 * Writes the example registration: `<type>.csv` for each record type (comma, RFC 4180, UTF-8), `extractie.json`,
 * `verhaal.md` and `README.md`. Files of those names are replaced. A larger scale takes longer, not more memory.
 *
 * @param dir the directory; made when it is not there
 * @returns the files of records, with how many rows each has
 * @throws RangeError when the scale is no whole number of 1 or more; and what the file system refuses
 */
export async function writeExample(
  dir: string,
  options: ExampleOptions = {},
): Promise<{ readonly files: readonly WrittenFile[] }> {
  // Who only reads files needs no generator.
  const example = await import('../example/index.ts');
  // A wrong scale is refused before anything is written.
  const parts = example.exampleParts(options);
  await mkdir(dir, { recursive: true });
  const written = new Map<string, number>();
  const totals = new Map<CountedId, FigureCount>();
  let scale = 0;
  for (const rows of parts) {
    for (const record of example.exampleRecords) {
      const name = `${fileName(record)}.csv`;
      await writeRows(join(dir, name), rows, record, example.exampleFields[record], scale === 0);
      written.set(name, (written.get(name) ?? 0) + rows[record].length);
    }
    add(totals, example.countFigures(rows));
    scale += 1;
  }
  const snapshot = {
    peildatum: example.examplePeildatum,
    toelichting: example.exampleToelichting,
  };
  await writeFile(join(dir, SNAPSHOT_FILE), `${JSON.stringify(snapshot, null, 2)}\n`);
  await writeFile(join(dir, 'verhaal.md'), example.exampleVerhaal);
  await writeFile(join(dir, 'README.md'), example.exampleReadme(totals, scale));
  return { files: [...written].map(([file, rows]) => ({ file, rows })) };
}

/** Adds rows to a file; the first time it is made, with its header. */
async function writeRows(
  path: string,
  rows: ExampleRows,
  record: ExampleRecord,
  fields: readonly string[],
  first: boolean,
): Promise<void> {
  const file = await open(path, first ? 'w' : 'a');
  try {
    if (first) await file.appendFile(`${fields.map(columnName).join(',')}\n`);
    for (const text of lines(rows[record], fields)) await file.appendFile(text);
  } finally {
    await file.close();
  }
}

/** How many rows are written at a time. */
const ROWS_AT_A_TIME = 8192;

function* lines(
  list: readonly { readonly [field: string]: Value }[],
  fields: readonly string[],
): Generator<string> {
  for (let from = 0; from < list.length; from += ROWS_AT_A_TIME) {
    let text = '';
    for (const row of list.slice(from, from + ROWS_AT_A_TIME)) {
      for (let i = 0; i < fields.length; i++) {
        if (i > 0) text += ',';
        text += cell(row[fields[i] ?? '']);
      }
      text += '\n';
    }
    yield text;
  }
}

/** What a field of a row holds. */
type Value = string | number | boolean | readonly string[] | null | undefined;

/** A value as a cell by RFC 4180; what is unknown is empty. */
function cell(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') {
    return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  }
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'number' ? String(value) : cell(value.join('|'));
}

function add(totals: Map<CountedId, FigureCount>, part: ReadonlyMap<CountedId, FigureCount>): void {
  for (const [id, { teller, noemer }] of part) {
    const before = totals.get(id);
    totals.set(id, {
      // A maximum is no sum.
      teller: id === 'O13' ? Math.max(before?.teller ?? 0, teller) : (before?.teller ?? 0) + teller,
      noemer: noemer === null ? null : (before?.noemer ?? 0) + noemer,
    });
  }
}
