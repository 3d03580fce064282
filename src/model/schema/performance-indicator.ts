import * as z from 'zod';
import { elementSchema, elementShape } from './element.ts';
import { basisSchema } from './figure.ts';
import { quotationSchema } from './quotation.ts';

/** An indicator of the municipality, as JSON. */
export const performanceIndicatorSchema = z.strictObject({
  ...elementShape,
  earlier: elementSchema.optional(),
  footnotes: z.array(z.string()),
  unit: z.literal('%'),
  values: z.array(
    z
      .strictObject({
        kind: z.enum(['behaald', 'begroting']),
        year: z.int(),
        value: z.number().nullable(),
        status: z.enum(['available', 'not-available']),
        footnotes: z.array(z.string()),
        source: quotationSchema,
        basis: basisSchema.optional(),
      })
      .refine(({ value, status }) => (value === null) === (status === 'not-available'), {
        error: 'een waarde is null als zij er niet is (not-available), en anders niet',
      }),
  ),
});
