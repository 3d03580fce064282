export { NO_DAY, type Column } from './column.ts';
export { dataset, datasetBuilder, type Dataset, type DatasetBuilder, type RecordRows } from './dataset.ts';
export { issueCodes, issueList, type Issue, type IssueCode, type IssueList } from './issue.ts';
export type { Table } from './table.ts';
export type { TableBuilder } from './table-builder.ts';
export { grouped } from './view.ts';
