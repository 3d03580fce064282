export type { Account, DutyOutcome } from './account.ts';
export type { Audit, AuditItem } from './audit.ts';
export type { Chance } from './chance.ts';
export { isMeasured, type Outcome } from './clause-outcome.ts';
export {
  type AccountedContract,
  type Clause,
  type CodeOf,
  clausesOf,
  opgaveText,
  type ReadCodeOf,
} from './contract.ts';
export { csv } from './csv.ts';
export type { Delivery } from './delivery.ts';
export type { Diff } from './diff.ts';
export { renderDiffCell, renderDiffHtml } from './diff-html.ts';
export { type DiffJson, type DiffRow, diffColumns, diffJson, diffRows } from './diff-json.ts';
export { renderDiffMarkdown } from './diff-markdown.ts';
export { renderDiffText } from './diff-text.ts';
export { comparabilityText, relationWords } from './diff-words.ts';
export {
  type Effect,
  type EffectSide,
  type EffectStep,
  effects,
} from './effect.ts';
export { forOutside, type OutsideReport } from './for-outside.ts';
export { type Hidden, isHidden } from './hidden.ts';
export { type JudgedNorm, normCodes } from './judged-norm.ts';
export { wrap } from './layout.ts';
export { renderMarkdown } from './markdown.ts';
export { dutch } from './number.ts';
export {
  type Alternative,
  type Bounds,
  type Excluded,
  type Figures,
  type Group,
  type MeasureOutcome,
  type OutcomeStatus,
  outcomeStatuses,
} from './outcome.ts';
export { takenBy } from './readings.ts';
export type { Receipt } from './receipt.ts';
export {
  checkReportOptions,
  type Report,
  type ReportOptions,
  reportInMemory,
  reportOver,
} from './report.ts';
export { renderReportHtml } from './report-html.ts';
export type {
  AccountJson,
  BudgetJson,
  DutyJson,
  FiguresJson,
  MeasureJson,
  OutcomeJson,
  ReportJson,
  SurveyChangeJson,
  SurveyJson,
} from './report-json.ts';
export { type ReportRow, reportColumns } from './report-row.ts';
export type { Reported } from './reported.ts';
export type { ReadOutcome, ReadRange, Sensitivity } from './sensitivity.ts';
export { sensitivityText } from './sensitivity-words.ts';
export type { Missing } from './story.ts';
export type { InstroomFigures, SurvivalFigures } from './survival.ts';
export { renderText } from './text.ts';
export { type OutcomeTold, toldOf } from './told-outcome.ts';
export { withUnit } from './unit-words.ts';
export type { Verdict } from './verdict.ts';
export {
  dateText,
  excludedText,
  headingTexts,
  issuesText,
  periodText,
  statusText,
  valueText,
  verdictWords,
} from './words.ts';
