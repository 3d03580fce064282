import * as z from 'zod';

/** A form of consultation, as JSON. */
export const consultationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  namedBy: z.string().min(1),
  frequency: z.string().nullable(),
  participants: z.array(z.string()).nullable(),
});
