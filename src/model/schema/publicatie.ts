import * as z from 'zod';
import { publicatieStatuses } from '../publicatie.ts';
import { isoDate } from './date.ts';
import { quotationSchema } from './quotation.ts';

const fitSchema = z.strictObject({
  year: z.int(),
  code: z.string().min(1),
  how: z.enum(['ja', 'benadering', 'deels', 'nee']),
  as: z.enum(['teller', 'noemer']).optional(),
  part: z.string().min(1).optional(),
  reading: z.record(z.string(), z.string()).optional(),
  reservation: z.string().min(1).optional(),
});

/** A published figure, as JSON. */
export const publicatieSchema = z
  .strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    value: z.number().nullable(),
    range: z.tuple([z.number(), z.number()]).optional(),
    about: z.literal(true).optional(),
    unit: z.string().min(1),
    status: z.enum(publicatieStatuses),
    note: z.string().min(1).optional(),
    contradicts: z.array(z.string()),
    breakBefore: z.string().min(1).optional(),
    element: z.strictObject({ year: z.int(), code: z.string().min(1) }).optional(),
    fits: z.array(fitSchema),
    source: quotationSchema,
    period: z
      .string()
      .regex(/^\d{4}(-[QH]\d)?$/)
      .optional(),
    date: isoDate.optional(),
  })
  .refine(({ period, date }) => (period === undefined) !== (date === undefined), {
    error: 'moet een periode of een dag hebben, en niet allebei',
  })
  .refine(
    ({ value, status }) =>
      value === null || !['beschadigd', 'nvt', 'niet-beschikbaar'].includes(status),
    { error: 'wat beschadigd is of er niet is, heeft geen waarde' },
  );
