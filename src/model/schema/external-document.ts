import * as z from 'zod';

/** A document that the agreement refers to, as JSON. */
export const externalDocumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  atHand: z.boolean(),
  referredBy: z.array(z.string()).min(1),
});
