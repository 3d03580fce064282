export { type Needs, needs, readBy } from './needs.ts';
