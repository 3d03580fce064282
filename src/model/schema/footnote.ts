import * as z from 'zod';
import { elementShape } from './element.ts';

/** A footnote, as JSON. */
export const footnoteSchema = z.strictObject({
  ...elementShape,
  mark: z.string().min(1),
  markLine: z.int().positive(),
  on: z.string().nullable(),
  at: z.string().min(1),
});
