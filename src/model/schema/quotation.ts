import * as z from 'zod';
import { sourceSchema } from './element.ts';

/** A quotation, as JSON. */
export const quotationSchema = z.strictObject({
  ...sourceSchema.shape,
  words: z.string().min(1),
});
