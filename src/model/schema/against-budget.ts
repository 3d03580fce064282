import * as z from 'zod';

/** An amount against a budget, as JSON. */
export const againstBudgetSchema = z.strictObject({
  title: z.string().min(1),
  measure: z.string(),
  budget: z.string(),
  by: z.string().min(1),
  without: z.array(z.string()).min(1).optional(),
  toDate: z.literal(true).optional(),
  base: z.literal('geïndiceerd').optional(),
});
