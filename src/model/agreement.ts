export {
  type AccountabilityCalendar,
  type Delivery,
  type Due,
  dueDates,
} from './accountability.ts';
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
  type BesparingChoice,
  type BesparingTotal,
  besparingInYear,
  besparingOverYears,
  type Years,
} from './besparing.ts';
export type { Consultation } from './consultation.ts';
export type { Contract, ElementCodeOf, ElementIdOf, ObligationMeasure } from './contract.ts';
export type { CostIndicator } from './cost-indicator.ts';
export type { Element, Lines, Remark, Source, Wording } from './element.ts';
export type { ExternalDocument } from './external-document.ts';
export { type Basis, type Figure, recomputedShare } from './figure.ts';
export type { Footnote } from './footnote.ts';
export type {
  Gespreksnotitie,
  Kernfunctie,
  KernfunctieActiviteit,
  Sturingsonderwerp,
  TaxonomyLink,
} from './gespreksnotitie.ts';
export type { Indicator, IndicatorPart } from './indicator.ts';
export type { Amount } from './money.ts';
export type { Ontwikkelopgave, OntwikkelopgaveElders, OntwikkelTaak } from './ontwikkelopgave.ts';
export type { Obligation, Opdracht } from './opdracht.ts';
export type { PerformanceIndicator, PerformanceValue } from './performance-indicator.ts';
export type { Planning } from './planning.ts';
export type { Normering, Project } from './project.ts';
export type { Quarter } from './quarter.ts';
export type { Quotation } from './quotation.ts';
export type { Randvoorwaarde } from './randvoorwaarde.ts';
export type { Regie } from './regie.ts';
export type { RegistratieEis } from './registratie-eis.ts';
export type { Result, Spoor } from './result.ts';
