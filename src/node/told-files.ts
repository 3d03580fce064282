import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../dataset/index.ts';
import {
  readTold,
  type Told,
  type ToldSources,
  toetsingColumns,
  waarnemingColumns,
} from '../told/index.ts';
import { readFailure, unreadable } from './failure.ts';
import { byteOrderMark, foreignKind } from './file-kind.ts';
import { textTable } from './text-table.ts';

/** The files in which people write beside the registration. */
export const TOLD_FILES = ['verhaal.md', 'waarneming.csv', 'randvoorwaarde.csv'] as const;
type ToldFile = (typeof TOLD_FILES)[number];

/**
 * Reads those of the told files that are there.
 *
 * @throws SvaError `unreadable` when one of them cannot be read at all
 */
export async function readToldFiles(dir: string, there: readonly string[]): Promise<Told> {
  const issues: Issue[] = [];
  const report = (issue: Issue) => {
    issues.push(issue);
  };
  const textOf = async (file: ToldFile): Promise<string | null> =>
    there.includes(file) ? utf8Text(join(dir, file), file, report) : null;
  const [verhaal, waarneming, randvoorwaarde] = await Promise.all(TOLD_FILES.map(textOf));
  const rows = (file: ToldFile, text: string, columns: readonly string[]) => ({
    file,
    rows: textTable(text, columns, file, report),
  });
  const sources: ToldSources = {
    ...(verhaal != null && { verhaal: { file: 'verhaal.md', text: verhaal } }),
    ...(waarneming != null && {
      waarneming: rows('waarneming.csv', waarneming, waarnemingColumns),
    }),
    ...(randvoorwaarde != null && {
      randvoorwaarde: rows('randvoorwaarde.csv', randvoorwaarde, toetsingColumns),
    }),
  };
  const told = readTold(sources);
  return { ...told, issues: [...issues, ...told.issues] };
}

/** The text of a file; one that is not UTF-8 is read as Windows-1252, which is said. */
async function utf8Text(
  path: string,
  file: string,
  report: (issue: Issue) => void,
): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) =>
    Promise.reject(readFailure(path, error)),
  );
  const foreign = foreignKind(bytes);
  if (foreign !== null) throw unreadable(file, null, `dit is geen tekst maar ${foreign}.`);
  if (isUtf8(bytes)) return bytes.subarray(byteOrderMark(bytes)).toString('utf8');
  report({
    file,
    row: null,
    field: null,
    code: 'invalid-bytes',
    severity: 'waarschuwing',
    message:
      'het bestand is geen UTF-8 en is gelezen als Windows-1252; sla het op als UTF-8, zodat letters met een teken kloppen.',
  });
  return new TextDecoder('windows-1252').decode(bytes);
}
