export {
  type AccountabilityCalendar,
  accountabilitySchema,
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
export { type AnnualReport, annualReportSchema } from './annual-report.ts';
export { type Bedrijfsvoering, bedrijfsvoeringSchema } from './bedrijfsvoering.ts';
export {
  type Besparing,
  type BesparingChoice,
  type BesparingTotal,
  besparingInYear,
  besparingOverYears,
  besparingSchema,
  besparingTotalSchema,
  type Years,
} from './besparing.ts';
export { type Consultation, consultationSchema } from './consultation.ts';
export {
  type Contract,
  contractSchema,
  type ElementCodeOf,
  type ElementIdOf,
  type ObligationMeasure,
} from './contract.ts';
export { type CostIndicator, costIndicatorSchema } from './cost-indicator.ts';
export {
  type Element,
  elementSchema,
  type Lines,
  type Remark,
  remarkSchema,
  type Source,
  sourceSchema,
  type Wording,
  wordingSchema,
} from './element.ts';
export { type ExternalDocument, externalDocumentSchema } from './external-document.ts';
export { type Basis, type Figure, figureSchema, recomputedShare } from './figure.ts';
export { type Footnote, footnoteSchema } from './footnote.ts';
export {
  type Gespreksnotitie,
  gespreksnotitieSchema,
  type Kernfunctie,
  type KernfunctieActiviteit,
  type Sturingsonderwerp,
  type TaxonomyLink,
  taxonomyLinkSchema,
} from './gespreksnotitie.ts';
export { type Indicator, type IndicatorPart, indicatorSchema } from './indicator.ts';
export { type Amount, amountOfMoneySchema } from './money.ts';
export {
  type Ontwikkelopgave,
  type OntwikkelopgaveElders,
  type OntwikkelTaak,
  ontwikkelopgaveEldersSchema,
  ontwikkelopgaveSchema,
} from './ontwikkelopgave.ts';
export { type Obligation, type Opdracht, obligationSchema, opdrachtSchema } from './opdracht.ts';
export {
  type PerformanceIndicator,
  type PerformanceValue,
  performanceIndicatorSchema,
} from './performance-indicator.ts';
export { type Planning, planningSchema } from './planning.ts';
export { type Normering, type Project, projectSchema } from './project.ts';
export { type Quarter, quarterSchema } from './quarter.ts';
export { type Quotation, quotationSchema } from './quotation.ts';
export { type Randvoorwaarde, randvoorwaardeSchema } from './randvoorwaarde.ts';
export { type Regie, regieSchema } from './regie.ts';
export { type RegistratieEis, registratieEisSchema } from './registratie-eis.ts';
export { type Result, resultSchema, type Spoor, spoorSchema } from './result.ts';
