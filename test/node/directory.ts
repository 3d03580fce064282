import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Column, type Issue, NO_DAY } from '../../src/dataset/index.ts';
import { type DirectoryReading, type ReadOptions, readDirectory } from '../../src/node/index.ts';
import type { RecordName } from '../../src/records/index.ts';
import { SvaError } from '../../src/util/index.ts';

/** Files by name; lines are joined, bytes are written as they are. */
export type Files = { readonly [name: string]: string | readonly string[] | Uint8Array };

/** Writes files to a new directory of its own. */
export async function directory(files: Files): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sva-'));
  await mkdir(dir, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const bytes =
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : `${content.join('\n')}\n`;
    await writeFile(join(dir, name), bytes);
  }
  return dir;
}

/** Reads files from a new directory of their own. */
export async function read(files: Files, options?: ReadOptions): Promise<DirectoryReading> {
  return readDirectory(await directory(files), options);
}

/** The issues of files, without those of columns that a short test file lacks. */
export async function issuesOf(files: Files): Promise<readonly Issue[]> {
  const { dataset } = await read(files);
  return dataset.issues.filter(({ code }) => code !== 'missing-column');
}

/** The error that reading gives; a test that gets none fails. */
export async function refusal(reading: Promise<unknown>): Promise<SvaError> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SvaError)) throw new Error(`expected an SvaError, got ${String(error)}`);
  return error;
}

/** A field of all rows of a record type, as text: `''` for none. */
export function texts({ dataset }: DirectoryReading, record: RecordName, field: string): string[] {
  const table = dataset.table(record);
  if (table === null) return [];
  const column = dataset.column(table, field);
  return Array.from({ length: table.size }, (_, row) => textAt(column, row));
}

function textAt(column: Column, row: number): string {
  if (column.kind === 'key') return column.space.keyOf(column.ids[row] ?? -1) ?? '';
  if (column.kind === 'text') return column.values[column.ids[row] ?? -1] ?? '';
  if (column.kind === 'code') return column.values[(column.codes[row] ?? 0) - 1] ?? '';
  if (column.kind === 'boolean') return ['', 'nee', 'ja'][column.codes[row] ?? 0] ?? '';
  if (column.kind !== 'date') throw new Error(`no text for a column of ${column.kind}`);
  const day = column.days[row] ?? NO_DAY;
  return day === NO_DAY ? '' : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
