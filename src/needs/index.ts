export { conditionsOf, decided, partsOf } from './decided.ts';
export { cohortDates, countedPaths, type Needs, needs, readBy, sources } from './needs.ts';
export { orderOf, ordersOf } from './orders.ts';
export { recordsRead } from './records-read.ts';
