export {
  type Demand,
  demand,
  type FieldUse,
} from './demand.ts';
export { type FillRate, fillRate } from './filled.ts';
export { integrityIssues } from './integrity.ts';
export { type Service, services } from './service.ts';
