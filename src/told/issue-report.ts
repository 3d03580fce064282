import type { Issue, IssueCode } from '../dataset/index.ts';

/** Takes what is wrong with a row or a line of one file. */
export type IssueReport = (
  row: number | null,
  field: string | null,
  code: IssueCode,
  severity: Issue['severity'],
  message: string,
) => void;

/** Reports issues of one file. */
export const reporter =
  (file: string, add: (issue: Issue) => void): IssueReport =>
  (row, field, code, severity, message) =>
    add({ file, row, field, code, severity, message });
