export { type Consultation, consultationSchema } from './consultation.ts';
export {
  type Contract,
  contractSchema,
  type ElementCodeOf,
  type ElementIdOf,
} from './contract.ts';
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
export { type Footnote, footnoteSchema } from './footnote.ts';
export {
  type Accounting,
  type Indicator,
  indicatorSchema,
  type Narrative,
} from './indicator.ts';
export {
  type Ontwikkelopgave,
  type OntwikkelopgaveElders,
  ontwikkelopgaveEldersSchema,
  ontwikkelopgaveSchema,
} from './ontwikkelopgave.ts';
export { type Obligation, type Opdracht, obligationSchema, opdrachtSchema } from './opdracht.ts';
export { type Randvoorwaarde, randvoorwaardeSchema } from './randvoorwaarde.ts';
export { type RegistratieEis, registratieEisSchema } from './registratie-eis.ts';
export { type Result, resultSchema, type Spoor, spoorSchema } from './result.ts';
