import * as z from 'zod';

/** An amount, as JSON. */
export const amountOfMoneySchema = z.strictObject({ euro: z.int() });
