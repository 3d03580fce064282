import * as z from 'zod';
import { type Source, sourceSchema } from './element.ts';

/** Words of a document that stand inside a clause that another element holds. */
export type Quotation = Source & { readonly words: string };

/** A quotation, as JSON. */
export const quotationSchema = z.strictObject({
  ...sourceSchema.shape,
  words: z.string().min(1),
});
