import * as z from 'zod';
import { quarterSchema } from './quarter.ts';

/** The planning of an indicator, as JSON. */
export const planningSchema = z.strictObject({
  workedOut: z.array(quarterSchema).min(1).optional(),
  firstMeasured: quarterSchema.optional(),
  firstResults: quarterSchema.optional(),
  last: quarterSchema.optional(),
});
