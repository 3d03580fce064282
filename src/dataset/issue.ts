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
  'invalid-bytes',
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

/** Whether a cell was filled and could not be read, so that it is empty in the dataset. */
export const isUnread = ({ row, field, code }: Issue): boolean =>
  row !== null && field !== null && (unreadCodes as readonly IssueCode[]).includes(code);

/** How many issues of one kind in one field of one file are listed one by one; the rest is counted. */
const LISTED = 200;

/** Collects issues: all are counted, the first of each kind are listed. */
export type IssueList = {
  add(issue: Issue): void;
  /** The issues by file, row and field order of arrival; the last of a long kind says how many more there are. */
  list(): Issue[];
  /** A list that begins with the issues of this one. */
  copy(): IssueList;
};

/** Starts an empty list of issues. */
export const issueList = (): IssueList => listOf([], new Map());

/** @param counts by kind how many there were, and where the last that is listed stands */
function listOf(
  listed: Issue[],
  counts: Map<string, { readonly count: number; readonly last: number }>,
): IssueList {
  return {
    add(issue) {
      const kind = `${issue.file}|${issue.field ?? ''}|${issue.code}`;
      const seen = counts.get(kind) ?? { count: 0, last: 0 };
      const last = seen.count < LISTED ? listed.push(issue) - 1 : seen.last;
      counts.set(kind, { count: seen.count + 1, last });
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
    copy: () => listOf([...listed], new Map(counts)),
  };
}
