import * as z from 'zod';
import { elementSchema, elementShape } from './element.ts';

const parts = z.array(elementSchema).optional();

/** An opdracht, as JSON. */
export const opdrachtSchema = z.strictObject({ ...elementShape, result: z.string(), parts });

/** An obligation, as JSON. */
export const obligationSchema = z.strictObject({
  ...elementShape,
  result: z.string(),
  phase: z.string().optional(),
  parts,
});
