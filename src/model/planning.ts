import * as z from 'zod';
import { type Quarter, quarterSchema } from './quarter.ts';

/** In which quarters an indicator is worked out, measured and told; left out where the text does not say. */
export type Planning = {
  readonly workedOut?: readonly Quarter[];
  readonly firstMeasured?: Quarter;
  readonly firstResults?: Quarter;
  /** The last quarter over which it is told. */
  readonly last?: Quarter;
};

/** The planning of an indicator, as JSON. */
export const planningSchema = z.strictObject({
  workedOut: z.array(quarterSchema).min(1).optional(),
  firstMeasured: quarterSchema.optional(),
  firstResults: quarterSchema.optional(),
  last: quarterSchema.optional(),
});
