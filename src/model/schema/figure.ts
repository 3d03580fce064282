import * as z from 'zod';
import { elementShape } from './element.ts';
import { quotationSchema } from './quotation.ts';

/** On what a published share rests, as JSON. */
export const basisSchema = z.union([
  z.strictObject({ teller: z.string(), noemer: z.string() }),
  z.strictObject({
    missing: z.enum(['teller', 'noemer', 'teller-en-noemer']),
    why: z.string().min(1),
  }),
]);

/** A published figure, as JSON. */
export const figureSchema = z.strictObject({
  id: elementShape.id,
  code: elementShape.code,
  title: elementShape.title,
  value: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]).optional(),
  precision: z.enum(['exact', 'about']),
  unit: z.enum(['%', 'vragen', 'voorzieningen', 'klachten']),
  period: z.string().regex(/^\d{4}(-[QH]\d)?$/),
  source: quotationSchema,
  basis: basisSchema.optional(),
  remarks: elementShape.remarks,
});
