export type { ExplainedContract, ExplainOptions } from './clause.ts';
export { explain } from './explain.ts';
export type {
  AskedQuestion,
  ExplainedRow,
  Explanation,
  FieldChange,
  NamedDate,
  Question,
  ReadField,
} from './explanation.ts';
export { type Members, type Membership, membership } from './membership.ts';
export type { Place } from './place.ts';
export type { Subject } from './subject.ts';
