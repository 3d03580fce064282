export { apply, mirrored } from './apply.ts';
export {
  type Change,
  type ChangeKind,
  type Comparable,
  type Comparison,
  changeKinds,
} from './change.ts';
export { compare } from './compare.ts';
export { counted, type Opinion, opinionsOf, type Severity, severities } from './opinion.ts';
export { stages } from './stages.ts';
