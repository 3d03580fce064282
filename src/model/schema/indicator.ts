import * as z from 'zod';
import { accountingShape, oneWay } from './accounting.ts';
import { againstBudgetSchema } from './against-budget.ts';
import { elementShape } from './element.ts';
import { planningSchema } from './planning.ts';
import { quotationSchema } from './quotation.ts';

const partSchema = z.strictObject({
  id: elementShape.id,
  code: elementShape.code,
  title: elementShape.title,
  source: quotationSchema,
});

/** An indicator, as JSON. */
export const indicatorSchema = oneWay(
  z.strictObject({
    ...elementShape,
    ...accountingShape,
    result: z.string(),
    column: z.enum(['proces', 'ervaring', 'indicator']),
    block: z.string().min(1).optional(),
    registrar: z.enum(['wij', 'gemeente']).nullable(),
    instrument: z
      .enum(['CEO', 'Omnibus', 'Wijkenenquête Basismonitor', 'GWS', 'Cognos'])
      .optional(),
    frequency: z.enum(['kwartaal', 'halfjaar', 'jaar']),
    planning: planningSchema.optional(),
    parts: z.array(partSchema).min(2).optional(),
    sameAs: z.string().optional(),
    indicative: z.literal(true).optional(),
    duiding: z.literal(true).optional(),
    againstBudget: z.array(againstBudgetSchema).min(1).optional(),
  }),
);
