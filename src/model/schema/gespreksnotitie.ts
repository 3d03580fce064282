import * as z from 'zod';
import { elementSchema, elementShape } from './element.ts';
import { linkQuoteSchema } from './lineage.ts';

/** The note, as JSON. */
export const gespreksnotitieSchema = z.strictObject({
  year: z.int(),
  title: z.string().min(1),
  sources: z.array(
    z.strictObject({ document: z.string(), title: z.string(), lines: z.int().positive() }),
  ),
  coverage: z.strictObject({ complete: z.boolean(), notes: z.array(z.string()) }),
  levels: z.array(elementSchema),
  subjects: z.array(z.strictObject({ ...elementShape, level: z.string().min(1) })),
  tasks: z.array(elementSchema),
  kernfuncties: z.array(z.strictObject({ ...elementShape, task: z.string().min(1) })),
  activities: z.array(
    z.strictObject({
      ...elementShape,
      kernfunctie: z.string().min(1),
      kind: z.enum(['taak', 'voorbeeld']),
    }),
  ),
  passages: z.array(elementSchema),
});

/** A link with the taxonomy, as JSON. */
export const taxonomyLinkSchema = z.strictObject({
  taxon: z.string().min(1),
  year: z.int(),
  codes: z.array(z.string()).min(1),
  why: z.string().min(1),
  quotes: z.strictObject({
    taxon: z.array(linkQuoteSchema).min(1),
    codes: z.array(linkQuoteSchema).min(1),
  }),
});
