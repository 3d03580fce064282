export { cohortDates, type Needs, needs, readBy, sources } from './needs.ts';
