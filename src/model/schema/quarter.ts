import * as z from 'zod';
import type { Quarter } from '../quarter.ts';

/** A quarter, as JSON. */
export const quarterSchema = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, 'een kwartaal is jaar en nummer: 2020-Q3') as unknown as z.ZodType<
  Quarter,
  Quarter
>;
