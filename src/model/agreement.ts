export { type Contract, contractSchema, type ExternalDocument } from './contract.ts';
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
export { type Footnote, footnoteSchema } from './footnote.ts';
export { type Accounting, type Indicator, indicatorSchema, type Narrative } from './indicator.ts';
export {
  type Ontwikkelopgave,
  type OntwikkelopgaveElders,
  ontwikkelopgaveEldersSchema,
  ontwikkelopgaveSchema,
} from './ontwikkelopgave.ts';
export { type Obligation, type Opdracht, obligationSchema, opdrachtSchema } from './opdracht.ts';
export {
  type Group,
  groupSchema,
  type Randvoorwaarde,
  randvoorwaardeSchema,
} from './randvoorwaarde.ts';
export { type RegistratieEis, registratieEisSchema } from './registratie-eis.ts';
export { type Result, resultSchema, type Spoor, spoorSchema } from './result.ts';
