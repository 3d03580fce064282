export { type AccountabilityCalendar, type Due, dueDates } from './accountability.ts';
export {
  type Accounting,
  type Narrative,
  type NarrativeLine,
  narrativeLines,
} from './accounting.ts';
export type { AnnualReport } from './annual-report.ts';
export type { Bedrijfsvoering } from './bedrijfsvoering.ts';
export {
  type Besparing,
  type BesparingTotal,
  besparingInYear,
  besparingOverYears,
} from './besparing.ts';
export type { Consultation } from './consultation.ts';
export type { Contract, ElementCodeOf, ElementIdOf, ObligationMeasure } from './contract.ts';
export type { CostIndicator } from './cost-indicator.ts';
export type { Element, Lines, Remark, Source, Wording } from './element.ts';
export type { ExternalDocument } from './external-document.ts';
export { type Figure, recomputedShare } from './figure.ts';
export type { Footnote } from './footnote.ts';
export type {
  Gespreksnotitie,
  Kernfunctie,
  KernfunctieActiviteit,
  Sturingsonderwerp,
  TaxonomyLink,
} from './gespreksnotitie.ts';
export type { Indicator } from './indicator.ts';
export type { Ontwikkelopgave, OntwikkelopgaveElders } from './ontwikkelopgave.ts';
export type { Obligation, Opdracht } from './opdracht.ts';
export type { PerformanceIndicator } from './performance-indicator.ts';
export type { Planning } from './planning.ts';
export type { Project } from './project.ts';
export type { Randvoorwaarde } from './randvoorwaarde.ts';
export type { Regie } from './regie.ts';
export type { RegistratieEis } from './registratie-eis.ts';
export type { Result } from './result.ts';
