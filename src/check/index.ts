export {
  type CountedClause,
  type Demand,
  type DemandingContract,
  demand,
  type FieldUse,
  type RequirementUse,
} from './demand.ts';
export { type Filled, type FillRate, fillRate } from './filled.ts';
export { fieldsOf, integrityIssues } from './integrity.ts';
export { type Service, services } from './service.ts';
