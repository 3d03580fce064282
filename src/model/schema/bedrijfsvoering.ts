import * as z from 'zod';
import { accountingShape, oneWay } from './accounting.ts';
import { elementSchema, elementShape } from './element.ts';

/** A result of bedrijfsvoering, as JSON. */
export const bedrijfsvoeringSchema = oneWay(
  z.strictObject({
    ...elementShape,
    ...accountingShape,
    norm: elementSchema,
    frequency: z.enum(['kwartaal', 'halfjaar']),
  }),
);
