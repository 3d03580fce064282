import * as z from 'zod';
import { accountingShape, oneWay } from './accounting.ts';
import { elementSchema, elementShape } from './element.ts';

/** A cost indicator, as JSON. */
export const costIndicatorSchema = oneWay(
  z.strictObject({
    ...elementShape,
    ...accountingShape,
    domain: z.enum(['jeugd', 'wmo']),
    quantity: z.enum(['declaratiewaarde', 'indicatiewaarde', 'kosten']),
    part: elementSchema,
    norm: elementSchema,
    frequency: z.literal('maand'),
    footnote: z.string().optional(),
  }),
);
