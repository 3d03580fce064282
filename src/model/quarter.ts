import * as z from 'zod';

/** A quarter of a year: `2020-Q3`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** A quarter, as JSON. */
export const quarterSchema = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, 'een kwartaal is jaar en nummer: 2020-Q3') as unknown as z.ZodType<
  Quarter,
  Quarter
>;
