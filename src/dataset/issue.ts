import { foldName } from '../util/index.ts';
import { RowSet } from './row-set.ts';

/** What was wrong with the data, where, and by which rule. Bad data is reported, never thrown. */
export type Issue = {
  /** The file, or the record type where rows came from memory. */
  readonly file: string;
  /** The row as a spreadsheet counts it (the header is row 1), or the place in the list (from 1); `null` for the whole file. */
  readonly row: number | null;
  /** The field, as the file names it; `null` for the whole row. */
  readonly field: string | null;
  readonly code: IssueCode;
  /** `fout`: something is not counted, or counted in a bucket. `waarschuwing`: it was read, and may be meant otherwise. */
  readonly severity: 'fout' | 'waarschuwing';
  /** In Dutch, with the value and the rule. */
  readonly message: string;
  /** How many more like it were found and are not listed one by one. */
  readonly more?: number;
};

/** A cell is filled and cannot be read. */
const unreadCodes = [
  'invalid-bytes',
  'wrong-type',
  'impossible-date',
  'ambiguous-date',
  'time-of-day',
  'unknown-code',
  'unknown-boolean',
  'unknown-number',
  'unknown-amount',
] as const;

/** The rules that data can break. */
export const issueCodes = [
  'unreadable',
  'empty-file',
  'header-only',
  'wrong-delimiter',
  'unclosed-quote',
  'stray-quote',
  'duplicate-header',
  'duplicate-column',
  'unknown-file',
  'unknown-column',
  'missing-column',
  'ragged-row',
  'empty-row',
  ...unreadCodes,
  'missing-key',
  'duplicate-key',
  'dangling-reference',
  'impossible-order',
  'future-date',
  'integrity',
  'unknown-element',
  'unknown-period',
  'unknown-line',
  'unused-text',
  'missing-value',
] as const;
/** The rule that was broken. */
export type IssueCode = (typeof issueCodes)[number];

/** Whether a cell, or a whole column, was filled and could not be read, so that it is empty in the dataset. */
const isUnread = ({ field, code }: Issue): boolean =>
  field !== null && (unreadCodes as readonly IssueCode[]).includes(code);

/** A cell that was filled and could not be read. */
export type Unread = {
  /** Why, in Dutch; `null` where only so many of its kind are listed, and it is not among them. */
  readonly finding: string | null;
};

/** How many issues of one kind in one field of one file are listed one by one; the rest is counted. */
const LISTED = 200;

/** Collects issues: all are counted, the first of each kind are listed. */
export type IssueList = {
  add(issue: Issue): void;
  /** The issues by file, row and field order of arrival; the last of a long kind says how many more there are. */
  list(): Issue[];
  /** Whether a cell could not be read, also where that is not listed. @param field as the file names it */
  unread(file: string, row: number, field: string): Unread | null;
  /** A list that begins with the issues of this one. */
  copy(): IssueList;
};

/** Starts an empty list of issues. */
export const issueList = (): IssueList => listOf([], new Map(), new Map());

/** The cells of a column that could not be read. */
type UnreadColumn = {
  /** Why, by row, of those that are listed; of `null` where it is the whole column. */
  readonly findings: Map<number | null, string>;
  /** The rows of the others. */
  readonly unlisted: RowSet;
};

/**
 * @param counts by kind how many there were, and where the last that is listed stands
 * @param unread by file and field
 */
function listOf(
  listed: Issue[],
  counts: Map<string, { readonly count: number; readonly last: number }>,
  unread: Map<string, UnreadColumn>,
): IssueList {
  const keepUnread = ({ file, row, field, message }: Issue, isListed: boolean): void => {
    const key = columnKey(file, field ?? '');
    const column = unread.get(key) ?? { findings: new Map(), unlisted: new RowSet() };
    unread.set(key, column);
    if (!isListed) column.unlisted.add(row ?? 0);
    else if (!column.findings.has(row)) column.findings.set(row, message);
  };
  return {
    add(issue) {
      const kind = `${issue.file}|${issue.field ?? ''}|${issue.code}`;
      const seen = counts.get(kind) ?? { count: 0, last: 0 };
      const isListed = seen.count < LISTED;
      counts.set(kind, {
        count: seen.count + 1,
        last: isListed ? listed.push(issue) - 1 : seen.last,
      });
      if (isUnread(issue)) keepUnread(issue, isListed);
    },
    list() {
      const result = [...listed];
      for (const { count, last } of counts.values()) {
        const issue = result[last];
        if (count > LISTED && issue !== undefined)
          result[last] = { ...issue, more: count - LISTED };
      }
      return result;
    },
    unread(file, row, field) {
      const column = unread.get(columnKey(file, field));
      if (column === undefined) return null;
      const finding = column.findings.get(row) ?? column.findings.get(null);
      if (finding !== undefined) return { finding };
      return column.unlisted.has(row) ? { finding: null } : null;
    },
    // The columns are shared: the rows of what comes later have other numbers.
    copy: () => listOf([...listed], new Map(counts), new Map(unread)),
  };
}

/** A finding names a field as the file does: `Datum_Begin` or `datum begin`. */
const columnKey = (file: string, field: string) => `${file}|${foldName(field)}`;
