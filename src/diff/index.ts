export { apply, mirrored } from './apply.ts';
export {
  type Change,
  type ChangedPart,
  type ChangeKind,
  type Comparable,
  type Comparison,
  changeKinds,
  type PartRef,
  type Place,
} from './change.ts';
export { compare } from './compare.ts';
export { counted, type Opinion, opinionsOf, type Severity, severities } from './opinion.ts';
export { type Stage, stages } from './stages.ts';
