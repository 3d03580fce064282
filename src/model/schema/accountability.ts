import * as z from 'zod';
import { elementSchema } from './element.ts';

const party = z.enum(['wij', 'gemeente']);

/** How the parties account for the agreement, as JSON. */
export const accountabilitySchema = z.strictObject({
  rules: z.array(elementSchema),
  deliveries: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      title: z.string().min(1),
      rules: z.array(z.string()).min(1),
      by: z.array(party).min(1),
      to: party.optional(),
      per: z.enum(['maand', 'kwartaal', 'halfjaar']),
      due: z.strictObject({ monthsAfter: z.int().min(0) }).nullable(),
      stated: z.boolean(),
      reading: z.string().optional(),
      alternative: z.string().optional(),
      within: z.string().optional(),
      about: z.array(z.string()),
    }),
  ),
});
