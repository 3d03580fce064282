export { type Calculation, calculate, type Tally, type Terms } from './calculate/index.ts';
export {
  type Dataset,
  dataset,
  type Issue,
  type IssueCode,
  type RecordRows,
} from './dataset/index.ts';
export { type Formula, formula } from './formula/index.ts';
export * from './indicators/index.ts';
export {
  between,
  type Calendar,
  type Condition,
  type Contract,
  chosenReadings,
  half,
  type IsoDate,
  type Measure,
  month,
  type Norm,
  type Period,
  parsePeriod,
  quarter,
  quarters,
  type Readings,
  type TermRule,
  underReadings,
  workingDays,
  year,
} from './model/index.ts';
export { type Needs, needs } from './needs/index.ts';
export { calendar, norms2022, terms } from './norms/index.ts';
export {
  type MeasureFor,
  type RatioFor,
  type RecordName,
  type RecordOf,
  records,
} from './records/index.ts';
export {
  type Outcome,
  type Report,
  type ReportOptions,
  type ReportRow,
  report,
} from './report/index.ts';
export { SvaError, type SvaErrorCode } from './util/index.ts';
