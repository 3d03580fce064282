export { needs, readBy, type Needs } from './needs.ts';
