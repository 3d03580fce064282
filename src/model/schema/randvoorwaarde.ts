import * as z from 'zod';
import { elementSchema, elementShape } from './element.ts';

/** A randvoorwaarde, as JSON. */
export const randvoorwaardeSchema = z.strictObject({
  ...elementShape,
  group: z.string(),
  counterObligation: elementSchema.optional(),
  forms: z.array(elementSchema).optional(),
});
