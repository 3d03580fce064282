import * as z from 'zod';

/** An amount of a clause that is set against the budget of the year: both are measures of the clause, sums of euros. */
export type AgainstBudget<MeasureId extends string = string> = {
  /** Short, in our own words. */
  readonly title: string;
  readonly measure: MeasureId;
  readonly budget: MeasureId;
  /** The amount is of the year so far: it is set against the part of the budget of as many days. */
  readonly toDate?: true;
};

/** An amount against a budget, as JSON. */
export const againstBudgetSchema = z.strictObject({
  title: z.string().min(1),
  measure: z.string(),
  budget: z.string(),
  toDate: z.literal(true).optional(),
});
