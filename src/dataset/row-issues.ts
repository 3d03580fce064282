import type { Issue } from './issue.ts';

/** What is wrong with rows that are taken in some at a time: found column by column, told row by row. */
export type RowIssues = {
  /**
   * Notes an issue.
   * @param place the place of its cell in the row; -1 for the row itself, which is told first
   */
  add(
    row: number,
    place: number,
    field: string | null,
    code: Issue['code'],
    message: string,
    severity?: Issue['severity'],
  ): void;
  /** Tells all that was noted, by row and by place in it. */
  tell(): void;
};

/** @param labels how the file names its fields */
export function rowIssues(
  file: string,
  labels: { readonly [field: string]: string },
  report: (issue: Issue) => void,
): RowIssues {
  let noted: { readonly row: number; readonly place: number; readonly issue: Issue }[] = [];
  return {
    add(row, place, field, code, message, severity = 'fout') {
      const shown = field === null ? null : (labels[field] ?? field);
      noted.push({ row, place, issue: { file, row, field: shown, code, severity, message } });
    },
    tell() {
      if (noted.length === 0) return;
      for (const { issue } of noted.sort((a, b) => a.row - b.row || a.place - b.place))
        report(issue);
      noted = [];
    },
  };
}
