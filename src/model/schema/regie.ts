import * as z from 'zod';
import { elementShape } from './element.ts';

/** A level of regie, as JSON. */
export const regieSchema = z.strictObject({
  ...elementShape,
  level: z.enum(['casusregie', 'procesregie']),
});
