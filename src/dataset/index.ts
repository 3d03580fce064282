export { type Absent, absentIn } from './absent.ts';
export { byDate } from './by-date.ts';
export { readDate, readNumber, withoutDoubt } from './cell.ts';
export { type CellBlock, type CellReading, cellTextAt } from './cell-block.ts';
export { type FieldKind, keepingOf } from './cell-keeping.ts';
export { type CellValue, withCell } from './changed.ts';
export { checkIsDataset } from './check-is-dataset.ts';
export { type Column, NO_DAY } from './column.ts';
export {
  append,
  type Dataset,
  type DatasetBuilder,
  dataset,
  datasetBuilder,
  type RecordRows,
  type Tables,
} from './dataset.ts';
export { disorderedRows } from './date-facts.ts';
export { withDecrees } from './decrees.ts';
export { isFull } from './empty-column.ts';
export { futureDates } from './future-dates.ts';
export {
  type Issue,
  type IssueCode,
  issueCodes,
  issueList,
  type Unread,
} from './issue.ts';
export { fewestDigits, MOST_DIGITS, shapeOf } from './key-number.ts';
export { isInOrder, rowsByDay } from './rows-by-day.ts';
export type { RecordRow, Reference, Table } from './table.ts';
