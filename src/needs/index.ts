export { decided, partsOf } from './decided.ts';
export { cohortDates, type Needs, needs, readBy, sources } from './needs.ts';
