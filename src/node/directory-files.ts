import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../dataset/index.ts';
import { fileName, type RecordName, recordNames, records } from '../records/index.ts';
import { nearest } from '../util/index.ts';
import { readFailure, unreadable } from './failure.ts';
import { MAPPING_FILE } from './mapping.ts';
import { namedIn } from './names.ts';
import { SNAPSHOT_FILE } from './snapshot.ts';
import { TOLD_FILES } from './told-files.ts';

/** How a registration file is written. */
export type FileFormat = 'csv' | 'json' | 'ndjson' | 'parquet';

/** A file that holds the records of one type. */
export type RecordFile = {
  readonly file: string;
  readonly path: string;
  readonly record: RecordName;
  readonly format: FileFormat;
  readonly bytes: number;
};

const FORMATS: { readonly [extension: string]: FileFormat } = {
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  parquet: 'parquet',
};

/** Files that say something about the registrations, or beside them. */
const COMPANIONS: readonly string[] = [SNAPSHOT_FILE, MAPPING_FILE, ...TOLD_FILES];

/** What is for people to read is no registration. */
const FOR_PEOPLE = /\.(md|txt|html)$|^readme|^\./i;

/**
 * Finds out which file holds which record type: `ojg-traject.csv` holds ojgTraject. Case, `_`, `-` and spaces make no
 * difference. Files that are nothing known are reported.
 *
 * @returns the files of records by name, and the names of the companions that are there
 * @throws SvaError `unreadable` when the directory cannot be read, or a record type has two files
 */
export async function directoryFiles(
  dir: string,
  report: (issue: Issue) => void,
): Promise<{ readonly files: readonly RecordFile[]; readonly companions: readonly string[] }> {
  const names = await readdir(dir).catch((error: unknown) =>
    Promise.reject(readFailure(dir, error)),
  );
  const files: RecordFile[] = [];
  const companions: string[] = [];
  const fileOf = new Map<RecordName, string>();
  for (const file of names.toSorted()) {
    if (COMPANIONS.includes(file)) {
      companions.push(file);
      continue;
    }
    if (FOR_PEOPLE.test(file)) {
      const meant = toldFileNear(file);
      if (meant !== undefined)
        report(unknown(file, `dit bestand wordt niet gelezen.${hint(meant)}`));
      continue;
    }
    const path = join(dir, file);
    const { isDirectory, bytes } = await look(path);
    const [, stem = file, extension = ''] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
    const format = FORMATS[extension.toLowerCase()];
    const record = namedIn(stem, recordNames);
    if (isDirectory) {
      if (record === undefined || format === undefined) continue;
      throw readFailure(path, Object.assign(new Error('directory'), { code: 'EISDIR' }));
    }
    if (record === undefined || format === undefined) {
      report(unknown(file, unknownFile(stem, record, extension)));
      continue;
    }
    const other = fileOf.get(record);
    if (other !== undefined) {
      throw unreadable(
        file,
        null,
        `ook ${other} bevat ${records[record].title}; laat er een in de map staan, want welke geldt is niet te zeggen.`,
      );
    }
    fileOf.set(record, file);
    files.push({ file, path, record, format, bytes });
  }
  return { files, companions };
}

async function look(
  path: string,
): Promise<{ readonly isDirectory: boolean; readonly bytes: number }> {
  const found = await stat(path).catch((error: unknown) =>
    Promise.reject(readFailure(path, error)),
  );
  return { isDirectory: found.isDirectory(), bytes: found.size };
}

const unknown = (file: string, message: string): Issue => ({
  file,
  row: null,
  field: null,
  code: 'unknown-file',
  severity: 'waarschuwing',
  message,
});

function unknownFile(stem: string, record: RecordName | undefined, extension: string): string {
  if (record !== undefined) {
    return `dit bestand wordt niet gelezen: .${extension} is geen registratiebestand. Sla ${records[record].title} op als ${fileName(record)}.csv (UTF-8), .json of .ndjson.`;
  }
  const near = nearest(stem, [...recordNames.map(fileName), ...TOLD_FILES.map(stemOf)]);
  return `dit bestand wordt niet gelezen: ‘${stem}’ is geen recordtype.${hint(near)}`;
}

const hint = (near: string | undefined): string =>
  near === undefined ? '' : ` Bedoeld is misschien ‘${near}’.`;

const stemOf = (file: string): string => file.replace(/\.[^.]*$/, '');

/** What people may call a file of stories. */
const STORIES = ['verhaal', 'verhalen', 'duiding', 'duidingen'];

/** The told file that a text for people seems to be: a story must not be passed over for its name. */
function toldFileNear(file: string): string | undefined {
  const stem = stemOf(file);
  if (nearest(stem, STORIES) !== undefined) return TOLD_FILES[0];
  const near = nearest(stem, TOLD_FILES.map(stemOf));
  return TOLD_FILES.find((known) => stemOf(known) === near);
}
