import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Dataset, datasetBuilder } from '../dataset/index.ts';
import type { IsoDate } from '../model/index.ts';
import { type RecordName, recordNames } from '../records/index.ts';
import type { Told } from '../told/index.ts';
import { SvaError, unknownName } from '../util/index.ts';
import { dataHash } from './data-hash.ts';
import { directoryFiles, type FileFormat } from './directory-files.ts';
import { type OpenDuckDb, openDuckDb } from './duckdb.ts';
import { readFailure, unreadable } from './failure.ts';
import { type MappedColumns, reportNotFound } from './header.ts';
import { largeFileThreads } from './large-files.ts';
import { type ColumnMapping, MAPPING_FILE, NO_MAPPING, readMapping } from './mapping.ts';
import type { FileRead, ReadContext } from './read-context.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readNdjson } from './read-json.ts';
import { readParquet } from './read-parquet.ts';
import { readSnapshot, SNAPSHOT_FILE, type Snapshot } from './snapshot.ts';
import { readToldFiles } from './told-files.ts';

/** What is read is put together by one thread: more than so many would wait for it. */
const MOST_THREADS = 4;

/** How far the reading of a directory is. */
export type ReadProgress = {
  /** The file that is being read. */
  readonly file: string;
  /** How many bytes were read, of all files together. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** How many rows were read, of all files together. */
  readonly rows: number;
};

/** How a directory is read. */
export type ReadOptions = {
  /** The record types to read; the files of others are listed and not read. All, when left out. */
  readonly only?: readonly RecordName[];
  /** Called after each block that was read. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Stops the reading: the promise is then rejected with its reason. */
  readonly signal?: AbortSignal;
  /**
   * How many threads read a CSV file of more than 8 MB, this one included: 1 for no others. When left out, as many as there are
   * processors, at most 4. What is read is the same.
   */
  readonly threads?: number;
};

/** A registration file, and what was read of it. */
export type FileReading = {
  readonly file: string;
  readonly record: RecordName;
  /** How long it is. */
  readonly bytes: number;
  /** How many rows it has, also those that are not counted; `null` when it was not asked for. */
  readonly rows: number | null;
  /** The SHA-256 of its bytes, in hexadecimal; `null` when it was not asked for. */
  readonly sha256: string | null;
};

/** What a directory of registration files holds. */
export type DirectoryReading = {
  readonly dataset: Dataset;
  /** From `extractie.json`; `null` when there is none. */
  readonly peildatum: IsoDate | null;
  /** What `extractie.json` says of the registrations, for the option of that name of `report`; `null` for nothing. */
  readonly toelichting: string | null;
  /** From `kolommen.json`; without it, empty. */
  readonly mapping: ColumnMapping;
  /** What people wrote beside it: `verhaal.md`, `waarneming.csv` and `randvoorwaarde.csv`. */
  readonly told: Told;
  /** The files of records, by name. */
  readonly files: readonly FileReading[];
  /** The hash of the files that were read and of `kolommen.json`, for the receipt: `sha256:…`. */
  readonly data: string;
};

/**
 * Reads a directory with a file for each record type (`melding.csv`, `ojg-traject.json`, `klacht.ndjson`). Rows become
 * columns while they are read, so that memory does not grow with the length of a file beyond what its columns take.
 *
 * @param dir the directory
 * @returns the records; what was wrong with them stands in `dataset.issues`, and is never thrown
 * @throws SvaError `unreadable` when the directory or a file cannot be read at all (not there, no rights, of another
 * kind, a quote that never closes), `not-installed` for a Parquet file without `@duckdb/node-api`, `unknown-record`, `unknown-field` or `unknown-code` for what `kolommen.json` or
 * `only` names and does not exist, `invalid-date` for the peildatum
 */
export async function readDirectory(
  dir: string,
  options: ReadOptions = {},
): Promise<DirectoryReading> {
  const {
    only,
    onProgress,
    signal,
    threads = Math.min(MOST_THREADS, availableParallelism()),
  } = options;
  if (!Number.isInteger(threads) || threads < 1) {
    const message = `Het aantal threads is een geheel getal van 1 of meer, niet ‘${threads}’.`;
    throw new SvaError('usage', message, { place: 'threads', value: threads });
  }
  for (const name of only ?? []) {
    if (!recordNames.includes(name))
      throw unknownName('unknown-record', 'Recordtype', name, recordNames, 'only');
  }
  await checkDirectory(dir);
  const builder = datasetBuilder();
  const { files, companions } = await directoryFiles(dir, (issue) => builder.issues.add(issue));
  const companion = async <T>(file: string, read: (text: string) => T, none: T): Promise<T> =>
    companions.includes(file) ? read(await textOf(join(dir, file))) : none;
  const hashes: { file: string; sha256: string }[] = [];
  const { peildatum, toelichting } = await companion<Snapshot>(
    SNAPSHOT_FILE,
    (text) => readSnapshot(text, (issue) => builder.issues.add(issue)),
    { peildatum: null, toelichting: null },
  );
  const mapping = await companion(
    MAPPING_FILE,
    (text) => {
      hashes.push({ file: MAPPING_FILE, sha256: createHash('sha256').update(text).digest('hex') });
      return readMapping(text);
    },
    NO_MAPPING,
  );

  const told = await readToldFiles(dir, companions);

  const asked = files.filter(({ record }) => only === undefined || only.includes(record));
  const totalBytes = asked.reduce((sum, { bytes }) => sum + bytes, 0);
  let [bytesBefore, rowsBefore] = [0, 0];
  let duckDb: OpenDuckDb | null = null;
  const others = largeFileThreads(threads - 1);
  let hasFailed = true;
  const readings: FileReading[] = [];
  const mapped: MappedColumns = new Set();
  try {
    for (const source of files) {
      const { path, file, format, record, bytes } = source;
      if (!asked.includes(source)) {
        readings.push({ file, record, bytes, rows: null, sha256: null });
        continue;
      }
      const context: ReadContext = {
        builder,
        mapping,
        mapped,
        signal,
        async duckDb(needing) {
          duckDb ??= await openDuckDb(
            `${needing}: een parquet-bestand wordt gelezen door DuckDB`,
            ', of sla het bestand op als CSV (UTF-8)',
          );
          return duckDb.connection;
        },
        threads: others.take,
        onBlock(read, rows) {
          bytesBefore += read;
          onProgress?.({ file, bytes: bytesBefore, totalBytes, rows: rowsBefore + rows });
        },
      };
      const { rows, sha256 } = await READERS[format](path, record, context);
      rowsBefore += rows;
      readings.push({ file, record, bytes, rows, sha256 });
      hashes.push({ file, sha256 });
    }
    reportNotFound(mapping, mapped, new Set(asked.map(({ record }) => record)), (issue) =>
      builder.issues.add(issue),
    );
    hasFailed = false;
  } finally {
    (duckDb as OpenDuckDb | null)?.close();
    await others.end(hasFailed);
  }
  const data = dataHash(hashes);
  return {
    dataset: builder.finish(data),
    peildatum,
    toelichting,
    mapping,
    told,
    files: readings,
    data,
  };
}

const READERS: {
  readonly [F in FileFormat]: (
    path: string,
    record: RecordName,
    context: ReadContext,
  ) => Promise<FileRead>;
} = {
  csv: readCsv,
  json: readJson,
  ndjson: readNdjson,
  parquet: readParquet,
};

async function checkDirectory(dir: string): Promise<void> {
  const found = await stat(dir).catch((error: unknown) => Promise.reject(readFailure(dir, error)));
  if (!found.isDirectory()) {
    throw unreadable(
      dir,
      null,
      'dit is een bestand, geen map; geef de map waar de registratiebestanden in staan.',
    );
  }
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => Promise.reject(readFailure(path, error)));
}
