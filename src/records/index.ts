export * from './code-lists.ts';
export {
  describeFields,
  type FieldDescription,
  fieldAt,
  pathTo,
  type ResolvedPath,
  stepOf,
} from './describe.ts';
export { type IntegrityRule, integrityRules } from './integrity.ts';
export {
  allRecords,
  type ConditionFor,
  columnName,
  type FieldsFor,
  fileName,
  type MeasureFor,
  type OverName,
  type RatioFor,
  type RecordName,
  type RecordOf,
  recordNames,
  recordOfFile,
  records,
  type ViewName,
  viewNames,
  views,
} from './records.ts';
