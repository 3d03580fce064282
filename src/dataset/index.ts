export { type Column, NO_DAY } from './column.ts';
export {
  type Dataset,
  type DatasetBuilder,
  dataset,
  datasetBuilder,
  type RecordRows,
} from './dataset.ts';
export { disorderedRows } from './date-facts.ts';
export { futureDates } from './future-dates.ts';
export { type Issue, type IssueCode, type IssueList, issueCodes, issueList } from './issue.ts';
export type { Table } from './table.ts';
export type { TableBuilder } from './table-builder.ts';
export { grouped } from './view.ts';
