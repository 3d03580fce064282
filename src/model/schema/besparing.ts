import * as z from 'zod';
import { elementShape } from './element.ts';
import { amountOfMoneySchema } from './money.ts';

const years = z.record(z.string().regex(/^\d{4}$/), amountOfMoneySchema);

/** A row of the table of savings, as JSON. */
export const besparingSchema = z.strictObject({
  ...elementShape,
  kind: z.enum(['zorgkosten', 'organisatie']).nullable(),
  domain: z.enum(['jeugd', 'wmo', 'jeugd-en-of-wmo']).nullable(),
  projects: z.array(z.string()),
  ingeboekt: years.nullable(),
  extra: years.nullable(),
});

/** A total under the table of savings, as JSON. */
export const besparingTotalSchema = z.strictObject({
  ...elementShape,
  amount: amountOfMoneySchema,
  rows: z.array(z.string()).min(1),
  years: z.array(z.int()).min(1),
});
