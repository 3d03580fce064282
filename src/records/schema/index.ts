export { type RecordSchema, recordSchema } from './record.ts';
