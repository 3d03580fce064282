import { readDate } from '../dataset/index.ts';
import type { IsoDate } from '../model/index.ts';
import { formatDay, nearest } from '../util/index.ts';
import type { IssueReport } from './issue-report.ts';
import { cellOf, type SourceRow } from './source-row.ts';

/** How a randvoorwaarde can stand in the yearly audit. */
export const toetsingStatuses = ['voldoet', 'deels', 'niet', 'niet-getoetst'] as const;
export type ToetsingStatus = (typeof toetsingStatuses)[number];

/** What an audit found of one randvoorwaarde, or of a duty of the municipality. */
export type Toetsing = {
  readonly file: string;
  readonly row: number;
  readonly code: string;
  readonly status: ToetsingStatus;
  readonly evidence: string | null;
  readonly date: IsoDate | null;
  /** Who found it. */
  readonly by: string | null;
};

/** The columns of `randvoorwaarde.csv`. */
export const toetsingColumns = ['code', 'status', 'bewijs', 'datum', 'door'] as const;

/** Reads the rows of `randvoorwaarde.csv`. A row without a code or with another status does not count. */
export function readToetsingen(
  rows: readonly SourceRow[],
  file: string,
  report: IssueReport,
): Toetsing[] {
  return rows.flatMap((row) => {
    const found = toetsing(row, file, report);
    return found === null ? [] : [found];
  });
}

function toetsing(row: SourceRow, file: string, report: IssueReport): Toetsing | null {
  const code = cellOf(row, 'code');
  if (code === '') {
    report(row.row, 'code', 'missing-key', 'fout', 'zonder code is niet te zeggen waarvan dit is.');
    return null;
  }
  const status = statusIn(row, code, report);
  if (status === null) return null;
  const text = cellOf(row, 'datum');
  const read = text === '' ? null : readDate(text);
  if (read !== null && !('value' in read)) {
    report(row.row, 'datum', read.code, 'fout', `${read.message}; deze toets telt niet.`);
    return null;
  }
  const [evidence, by] = [cellOf(row, 'bewijs'), cellOf(row, 'door')];
  const isTested = status !== 'niet-getoetst';
  if (isTested && evidence === '') {
    report(
      row.row,
      'bewijs',
      'missing-value',
      'waarschuwing',
      `${code}: ‘${status}’ zonder bewijs; de audit moet laten zien dat en hoe eraan is voldaan.`,
    );
  }
  if (isTested && read === null) {
    report(
      row.row,
      'datum',
      'missing-value',
      'waarschuwing',
      `${code}: zonder datum is niet te zeggen in welk jaar dit is getoetst; het telt bij elk jaar.`,
    );
  }
  return {
    file,
    row: row.row,
    code,
    status,
    evidence: evidence === '' ? null : evidence,
    date: read === null ? null : formatDay(read.value),
    by: by === '' ? null : by,
  };
}

function statusIn(row: SourceRow, code: string, report: IssueReport): ToetsingStatus | null {
  const text = cellOf(row, 'status');
  const fold = (word: string) => word.toLowerCase().replaceAll(/[\s_-]+/g, '-');
  const status = toetsingStatuses.find((known) => known === fold(text));
  if (status !== undefined) return status;
  const near = nearest(text, toetsingStatuses);
  report(
    row.row,
    'status',
    text === '' ? 'missing-value' : 'unknown-code',
    'fout',
    `${code}: ${text === '' ? 'er staat geen status' : `‘${text}’ is geen status`}; deze toets telt niet. ${near === undefined ? `Er zijn: ${toetsingStatuses.join(', ')}.` : `Bedoeld is misschien ‘${near}’.`}`,
  );
  return null;
}
