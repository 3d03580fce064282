export type { Account, DutyOutcome } from './account/account.ts';
export type { Audit, AuditItem } from './account/audit.ts';
export { isMeasured, type Outcome } from './account/clause-outcome.ts';
export type { Delivery } from './account/delivery.ts';
export { type JudgedNorm, normCodes } from './account/judged-norm.ts';
export type { Receipt } from './account/receipt.ts';
export type { Reported } from './account/reported.ts';
export type { Missing } from './account/story.ts';
export { type OutcomeTold, toldOf } from './account/told.ts';
export {
  type AccountedContract,
  type Clause,
  type CodeOf,
  clausesOf,
  opgaveText,
  type ReadCodeOf,
} from './agreement/contract.ts';
export { takenBy } from './agreement/readings.ts';
export type { Diff } from './diff/diff.ts';
export { type Effect, type EffectSide, type EffectStep, effects } from './diff/effect.ts';
export { renderDiffCell, renderDiffHtml } from './diff/html/page.ts';
export { type DiffJson, diffJson } from './diff/json.ts';
export { renderDiffMarkdown } from './diff/markdown.ts';
export { type DiffRow, diffColumns, diffRows } from './diff/rows.ts';
export { renderDiffText } from './diff/text.ts';
export { comparabilityText, relationWords } from './diff/words.ts';
export type { Chance } from './figures/chance.ts';
export {
  type Alternative,
  type Bounds,
  type Excluded,
  type Figures,
  type Group,
  type MeasureOutcome,
  type OutcomeStatus,
  outcomeStatuses,
} from './figures/outcome.ts';
export type { ReadOutcome, ReadRange, Sensitivity } from './figures/sensitivity.ts';
export type { InstroomFigures, SurvivalFigures } from './figures/survival.ts';
export type { Verdict } from './figures/verdict.ts';
export type { Report } from './form/report.ts';
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
} from './form/report-json.ts';
export { type ReportRow, reportColumns } from './form/report-row.ts';
export { renderReportHtml } from './html/page.ts';
export { checkReportOptions, type ReportOptions } from './making/options.ts';
export { reportInMemory, reportOver } from './making/report.ts';
export { type Hidden, isHidden } from './number/hidden.ts';
export { dutch } from './number/number.ts';
export { withUnit } from './number/unit.ts';
export { forOutside, type OutsideReport } from './outside/for-outside.ts';
export { csv } from './rows/csv.ts';
export { wrap } from './text/layout.ts';
export { renderMarkdown } from './text/markdown.ts';
export { renderText } from './text/text.ts';
export { dateText, periodText } from './words/date.ts';
export { excludedText, statusText, valueText } from './words/figure.ts';
export { headingTexts, issuesText } from './words/heading.ts';
export { verdictWords } from './words/norm.ts';
export { sensitivityText } from './words/sensitivity.ts';
