import * as z from 'zod';
import { relations } from '../lineage.ts';

/** Whether a series may go on, as JSON. */
export const comparabilitySchema = z.strictObject({
  series: z.enum(['ja', 'nee', 'voorwaardelijk', 'n.v.t.']),
  condition: z.string().min(1).optional(),
});

/** Words of one element, as JSON. */
export const linkQuoteSchema = z.strictObject({
  code: z.string().min(1),
  words: z.string().min(1),
});

/** A link, as JSON. */
export const linkSchema = z.strictObject({
  from: z.array(z.string()),
  to: z.array(z.string()),
  relation: z.enum(relations),
  comparability: comparabilitySchema,
  parts: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        to: z.array(z.string()),
        relation: z.enum(relations),
        comparability: comparabilitySchema,
        why: z.string().min(1),
      }),
    )
    .min(2)
    .optional(),
  values: z.enum(['nooit-gemeten', 'geen-voorhanden']).optional(),
  why: z.string().min(1),
  quotes: z.strictObject({ from: z.array(linkQuoteSchema), to: z.array(linkQuoteSchema) }),
  note: z.string().min(1).optional(),
});

/** The links between two agreements, as JSON. */
export const lineageSchema = z.strictObject({
  from: z.int(),
  to: z.int(),
  links: z.array(linkSchema),
  notes: z.array(z.string()),
});
