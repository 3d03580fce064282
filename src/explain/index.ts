export type { InBreakdown } from './breakdown.ts';
export type { ExplainedCode, ExplainedContract, ExplainOptions } from './clause.ts';
export { countedOnce } from './counted-once.ts';
export { explain } from './explain.ts';
export type {
  ExplainedRow,
  Explanation,
  FieldChange,
} from './explanation.ts';
export { type Members, type Membership, type MembershipOptions, membership } from './membership.ts';
export { type Move, moves } from './moves.ts';
export type { Place } from './place.ts';
export { type Dated, datedAfter, type Owners, ownersOf } from './standing.ts';
export type { Subject } from './subject.ts';
export { bucketWords, placeText } from './words.ts';
