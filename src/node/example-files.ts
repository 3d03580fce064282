import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dataset, datasetBuilder } from '../dataset/index.ts';
import type { CountedId, ExampleOptions, FigureCount } from '../example/index.ts';
import { columnName, fileName, type RecordName } from '../records/index.ts';
import { SvaError } from '../util/index.ts';
import { dataHash } from './data-hash.ts';
import { writeFailure } from './failure.ts';
import { SNAPSHOT_FILE } from './snapshot.ts';

/** What was written of a record type. */
export type WrittenFile = { readonly file: string; readonly rows: number };

/** Imported when it is asked: who only reads files needs no generator. */
const exampleModule = () => import('../example/index.ts');
type ExampleModule = Awaited<ReturnType<typeof exampleModule>>;

/**
 * Writes the example registration: `<type>.csv` for each record type (comma, RFC 4180, UTF-8), `extractie.json`,
 * `verhaal.md` and `README.md`. A larger scale takes longer, not more memory.
 *
 * @param dir the directory; made when it is not there
 * @returns the files of records, with how many rows each has
 * @throws SvaError `usage` when the directory has a file of such a name with something else in it: then nothing is written
 * @throws SvaError `unreadable` when the file system refuses
 * @throws RangeError when the scale is no whole number of 1 or more
 */
export async function writeExample(
  dir: string,
  options: ExampleOptions = {},
): Promise<{ readonly files: readonly WrittenFile[] }> {
  const example = await exampleModule();
  // A wrong scale is refused before anything is made.
  example.exampleParts(options);
  await asked(dir, () => mkdir(dir, { recursive: true }));
  const others = await otherFiles(dir, example, options);
  if (others.length > 0) {
    throw new SvaError(
      'usage',
      `In ‘${dir}’ ${others.length === 1 ? 'staat al een bestand dat niet van het voorbeeld is' : 'staan al bestanden die niet van het voorbeeld zijn'}: ${others.join(', ')}. Er is niets geschreven; geef een lege of een nieuwe map.`,
      { value: others, place: dir },
    );
  }
  const written = new Map<string, number>();
  const files = new Map<string, FileHandle>();
  try {
    for (const { file, text, rows } of pieces(example, options)) {
      const path = join(dir, file);
      const handle = files.get(file) ?? (await asked(path, () => open(path, 'w')));
      files.set(file, handle);
      await asked(path, () => handle.appendFile(text));
      if (rows !== undefined) written.set(file, (written.get(file) ?? 0) + rows);
    }
  } finally {
    for (const handle of files.values()) await handle.close();
  }
  return { files: [...written].map(([file, rows]) => ({ file, rows })) };
}

/**
 * The example as it comes from the files that `writeExample` writes: with the names of their rows, and with their hash. So
 * an account of the one and a replay over the other are of the same data.
 *
 * @param only the record types that will be asked for
 */
export async function exampleDataset(only?: readonly RecordName[]): Promise<Dataset> {
  const example = await exampleModule();
  const builder = datasetBuilder();
  const rows = example.exampleRows();
  const hashes = example.exampleRecords
    .filter((record) => only === undefined || only.includes(record))
    .map((record) => {
      const file = `${fileName(record)}.csv`;
      const fields = example.exampleFields[record];
      const labels = Object.fromEntries(fields.map((field) => [field, columnName(field)]));
      const table = builder.table(record, file, fields, labels);
      const hash = createHash('sha256').update(headerOf(fields));
      for (const { text } of lines(file, rows[record], fields)) hash.update(text);
      for (const [index, row] of rows[record].entries()) {
        const values: { readonly [field: string]: Value } = row;
        table.addCells(
          fields.map((field) => textOf(values[field])),
          // The header is row 1.
          index + 2,
        );
      }
      return { file, sha256: hash.digest('hex') };
    });
  return builder.finish(dataHash(hashes));
}

async function asked<T>(path: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw writeFailure(path, error);
  }
}

/** The files in the way: they have a name of the example, and something else in them. */
async function otherFiles(
  dir: string,
  example: ExampleModule,
  options: ExampleOptions,
): Promise<string[]> {
  const there = new Map<string, ReturnType<typeof createHash>>();
  for (const file of fileNames(example)) {
    if (await stat(join(dir, file)).catch(() => null)) there.set(file, createHash('sha256'));
  }
  if (there.size === 0) return [];
  for (const { file, text } of pieces(example, options)) there.get(file)?.update(text);
  const others: string[] = [];
  for (const [file, hash] of there) {
    if ((await hashOf(join(dir, file))) !== hash.digest('hex')) others.push(file);
  }
  return others;
}

/** The hash of a file; `null` when it cannot be read as a file. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) hash.update(part);
    return hash.digest('hex');
  } catch {
    return null;
  }
}

const VERHAAL = 'verhaal.md';
const README = 'README.md';

const fileNames = ({ exampleRecords }: ExampleModule): string[] => [
  ...exampleRecords.map((record) => `${fileName(record)}.csv`),
  SNAPSHOT_FILE,
  VERHAAL,
  README,
];

/** A piece of a file. The pieces of one file come in order. */
type Piece = {
  readonly file: string;
  readonly text: string;
  /** Of a file of records: how many this has. */
  readonly rows?: number;
};

function* pieces(example: ExampleModule, options: ExampleOptions): Generator<Piece> {
  const totals = new Map<CountedId, FigureCount>();
  let scale = 0;
  for (const part of example.exampleParts(options)) {
    for (const record of example.exampleRecords) {
      const file = `${fileName(record)}.csv`;
      const fields = example.exampleFields[record];
      if (scale === 0) yield { file, text: headerOf(fields), rows: 0 };
      yield* lines(file, part[record], fields);
    }
    add(totals, example.countFigures(part));
    scale += 1;
  }
  const snapshot = {
    peildatum: example.examplePeildatum,
    toelichting: example.exampleToelichting,
  };
  yield { file: SNAPSHOT_FILE, text: `${JSON.stringify(snapshot, null, 2)}\n` };
  yield { file: VERHAAL, text: example.exampleVerhaal };
  yield { file: README, text: example.exampleReadme(totals, scale) };
}

const headerOf = (fields: readonly string[]): string => `${fields.map(columnName).join(',')}\n`;

/** How many rows are written at a time. */
const ROWS_AT_A_TIME = 8192;

function* lines(
  file: string,
  list: readonly { readonly [field: string]: Value }[],
  fields: readonly string[],
): Generator<Piece> {
  for (let from = 0; from < list.length; from += ROWS_AT_A_TIME) {
    const rows = list.slice(from, from + ROWS_AT_A_TIME);
    let text = '';
    for (const row of rows) {
      for (let i = 0; i < fields.length; i++) {
        if (i > 0) text += ',';
        text += cell(row[fields[i] ?? '']);
      }
      text += '\n';
    }
    yield { file, text, rows: rows.length };
  }
}

/** What a field of a row holds. */
type Value = string | number | boolean | readonly string[] | null | undefined;

/** A value as the text of a cell; what is unknown is empty. */
function textOf(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'object' ? value.join('|') : String(value);
}

/** A value as a cell by RFC 4180. */
function cell(value: Value): string {
  const text = textOf(value);
  return typeof value !== 'number' && /[",\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
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
