export { diffSchema } from './diff.ts';
export { reportSchema } from './report.ts';
