export {
  type AccountabilityCalendar,
  type Due,
  dueDates,
} from './accountability.ts';
export {
  type Accounting,
  type Narrative,
  type NarrativeLine,
  narrativeLines,
} from './accounting.ts';
export { type AnnualReport, annualReportSchema } from './annual-report.ts';
export type { Bedrijfsvoering } from './bedrijfsvoering.ts';
export {
  type Besparing,
  type BesparingTotal,
  besparingInYear,
  besparingOverYears,
} from './besparing.ts';
export type { Consultation } from './consultation.ts';
export {
  type Contract,
  contractSchema,
  type ElementCodeOf,
  type ElementIdOf,
  type ObligationMeasure,
} from './contract.ts';
export type { CostIndicator } from './cost-indicator.ts';
export {
  type Element,
  elementSchema,
  type Lines,
  type Remark,
  type Source,
  type Wording,
  wordingSchema,
} from './element.ts';
export type { ExternalDocument } from './external-document.ts';
export { type Figure, recomputedShare } from './figure.ts';
export type { Footnote } from './footnote.ts';
export {
  type Gespreksnotitie,
  gespreksnotitieSchema,
  type Kernfunctie,
  type KernfunctieActiviteit,
  type Sturingsonderwerp,
  type TaxonomyLink,
  taxonomyLinkSchema,
} from './gespreksnotitie.ts';
export { type Indicator, indicatorSchema } from './indicator.ts';
export type {
  Ontwikkelopgave,
  OntwikkelopgaveElders,
} from './ontwikkelopgave.ts';
export type { Obligation, Opdracht } from './opdracht.ts';
export {
  type PerformanceIndicator,
  performanceIndicatorSchema,
} from './performance-indicator.ts';
export type { Planning } from './planning.ts';
export type { Project } from './project.ts';
export type { Randvoorwaarde } from './randvoorwaarde.ts';
export type { Regie } from './regie.ts';
export type { RegistratieEis } from './registratie-eis.ts';
export type { Result } from './result.ts';
