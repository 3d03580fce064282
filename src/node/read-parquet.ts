import { basename } from 'node:path';
import type { Issue } from '../dataset/index.ts';
import { columnName, type RecordName, records } from '../records/index.ts';
import { type DuckDbConnection, firstLine } from './duckdb.ts';
import { unreadable } from './failure.ts';
import { readBlocks } from './file-blocks.ts';
import { foreignKind } from './file-kind.ts';
import { type FieldNames, fieldNames, readHeader, reportMissing } from './header.ts';
import { inOurWords } from './mapping.ts';
import { type ParquetColumn, parquetColumn } from './parquet-cells.ts';
import type { FileRead, ReadContext } from './read-context.ts';

/** What a Parquet file begins with. */
const MAGIC = 'PAR1';

/** A column that is read, as a field of the record type. */
type Column = ParquetColumn & {
  /** As the file has it. */
  readonly name: string;
  readonly field: string;
  /** Which words of the export stand for which codes; `null` for none. */
  readonly words: { readonly [word: string]: string } | null;
  /** Whether a cell may have several codes. */
  readonly several: boolean;
};

/**
 * Reads a Parquet file into the table of a record type. DuckDB reads the file; its values are then held against the same
 * rules as the cells of a CSV file, for a column of dates may still have one that cannot be.
 *
 * @throws SvaError `unreadable` when it is no Parquet or no column of it is known; `not-installed` without DuckDB
 */
export async function readParquet(
  path: string,
  record: RecordName,
  context: ReadContext,
): Promise<FileRead> {
  const { builder, mapping, signal } = context;
  const file = basename(path);
  const report = (issue: Issue) => builder.issues.add(issue);
  const refuse = (code: Issue['code'], row: number | null, message: string, fault = true) =>
    report({ file, row, field: null, code, severity: fault ? 'fout' : 'waarschuwing', message });
  const { title } = records[record];

  let empty = false;
  let first = true;
  const sha256 = await readBlocks(
    path,
    (bytes) => {
      if (first) {
        empty = bytes.length === 0;
        if (!empty && bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC)
          throw unreadable(
            file,
            null,
            `dit is geen Parquet maar ${foreignKind(bytes) ?? 'tekst'}.`,
          );
        first = false;
      }
      return bytes.length;
    },
    { onBytes: (bytes) => context.onBlock(bytes, 0), signal },
  );
  if (empty) {
    refuse('empty-file', null, `het bestand is leeg. Van ${title} zijn er dus geen gegevens.`);
    return { rows: 0, sha256 };
  }

  const connection = await context.duckDb(file);
  const names = fieldNames(record, mapping, context.mapped);
  const { columns, labels, places } = await columnsOf(connection, path, file, names, context);
  const table = builder.table(
    record,
    file,
    columns.map(({ field }) => field),
    labels,
  );
  const cells = columns.map(() => '');
  let row = 0;
  const selected = columns.map(({ name, select }) => select(identifier(name))).join(', ');
  await chunksOf(connection, selected, path, file, (chunk) => {
    signal?.throwIfAborted();
    const values = columns.map((_, place) => chunk.getColumnValues(place));
    for (let i = 0; i < chunk.rowCount; i++) {
      row++;
      let filled = false;
      for (const [place, { text, words, several }] of columns.entries()) {
        const value = values[place]?.[i] ?? null;
        let cell = value === null ? '' : text(value);
        if (cell !== '') {
          filled = true;
          if (words !== null) cell = inOurWords(cell, words, several);
        }
        cells[place] = cell;
      }
      if (filled) table.addCells(cells, row);
      else
        refuse(
          'empty-row',
          row,
          'de rij heeft alleen lege cellen; zij telt niet als record.',
          false,
        );
    }
    context.onBlock(0, row);
  });
  if (row === 0) {
    const message = `het bestand heeft ${places} kolommen en geen rijen: er zijn nul ${title}.`;
    refuse('header-only', null, message, false);
  }
  return { rows: row, sha256 };
}

/** The columns of a file that are fields, and can be read. */
async function columnsOf(
  connection: DuckDbConnection,
  path: string,
  file: string,
  names: FieldNames,
  { builder, mapping }: ReadContext,
): Promise<{
  readonly columns: readonly Column[];
  readonly labels: { readonly [field: string]: string };
  /** How many columns the file has. */
  readonly places: number;
}> {
  const report = (issue: Issue) => builder.issues.add(issue);
  const described = await ofDuckDb(file, () =>
    connection.stream(`select * from ${SOURCE} limit 0`, [literalPath(path)]),
  );
  const [written, types] = [described.columnNames(), described.columnTypes().map(String)];
  const { fields, labels } = readHeader(names, written, file, null, report);
  if (fields.every((field) => field === null)) {
    const expected = names.descriptions.slice(0, 4).map(({ name }) => columnName(name));
    throw unreadable(
      file,
      null,
      `het bestand heeft geen enkele kolom van ${records[names.record].title}: ‘${written.join(', ')}’. Verwacht worden namen als ${expected.join(', ')}; andere namen zijn in kolommen.json te koppelen.`,
    );
  }
  reportMissing(names, new Set(fields.filter((field) => field !== null)), file, report);
  const columns = fields.flatMap((field, place): Column[] => {
    const description = names.descriptions.find(({ name }) => name === field);
    const name = written[place] ?? '';
    if (field === null || description === undefined) return [];
    const { kind } = description.meta;
    const column = parquetColumn(types[place] ?? '', kind);
    if (column === null) {
      report({
        file,
        row: null,
        field: name,
        code: 'wrong-type',
        severity: 'fout',
        message: `kolom ‘${name}’ is van het soort ${types[place]}, en dat is niet te lezen; zij telt als leeg. Schrijf tekst, een getal of een datum (zonder tijd en zone).`,
      });
      return [];
    }
    const words = mapping.codes[names.record]?.[field] ?? null;
    return [{ ...column, name, field, words, several: kind === 'codes' }];
  });
  return { columns, labels, places: written.length };
}

/** One file, and no more columns than it has: not those that DuckDB would read from the name of a folder (`jaar=2022`). */
const SOURCE = 'read_parquet($1, hive_partitioning = false)';

/** A path of which no letter stands for others. */
const literalPath = (path: string): string => path.replaceAll(/[[*?]/g, '[$&]');

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

type Chunk = NonNullable<
  Awaited<ReturnType<Awaited<ReturnType<DuckDbConnection['stream']>>['fetchChunk']>>
>;

/** Reads a file in the order in which it was written. */
async function chunksOf(
  connection: DuckDbConnection,
  selected: string,
  path: string,
  file: string,
  take: (chunk: Chunk) => void,
): Promise<void> {
  const result = await ofDuckDb(file, () =>
    connection.stream(`select ${selected === '' ? '1' : selected} from ${SOURCE}`, [
      literalPath(path),
    ]),
  );
  for (;;) {
    const chunk = await ofDuckDb(file, () => result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) return;
    take(chunk);
  }
}

/** What DuckDB refuses, as an error about the file. */
async function ofDuckDb<T>(file: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const why = error instanceof Error ? firstLine(error.message) : 'onbekende fout';
    throw unreadable(file, null, `DuckDB kan dit bestand niet lezen (${why}).`);
  }
}
