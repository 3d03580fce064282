import * as z from 'zod';

/** A form of consultation (overlegvorm) between the parties, as far as the agreement tells. */
export type Consultation<Code extends string = string> = {
  readonly id: string;
  readonly title: string;
  /** The element that names it. */
  readonly namedBy: Code;
  /** How often it is held; `null` where the agreement does not say. */
  readonly frequency: string | null;
  /** Who take part; `null` where the agreement does not say. */
  readonly participants: readonly string[] | null;
};

/** A form of consultation, as JSON. */
export const consultationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  namedBy: z.string().min(1),
  frequency: z.string().nullable(),
  participants: z.array(z.string()).nullable(),
});
