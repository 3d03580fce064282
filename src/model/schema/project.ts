import * as z from 'zod';
import { accountingShape, oneWay } from './accounting.ts';
import { elementSchema, elementShape } from './element.ts';
import { amountOfMoneySchema } from './money.ts';

const normeringSchema = z.strictObject({
  ...elementShape,
  kind: z.enum(['budget', 'cost', 'saving']),
  amount: amountOfMoneySchema,
  unit: z.literal('euro'),
  paidFrom: z.string().optional(),
  domain: z.enum(['jeugd', 'wmo']).optional(),
  year: z.int(),
});

/** A project, as JSON. */
export const projectSchema = oneWay(
  z.strictObject({
    ...elementShape,
    ...accountingShape,
    group: z.enum(['reeds-ingeboekt', 'extra']),
    goals: z.array(elementSchema).min(1),
    normering: z.array(normeringSchema),
    frequency: z.literal('kwartaal'),
  }),
);
