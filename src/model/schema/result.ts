import * as z from 'zod';
import { elementSchema, elementShape } from './element.ts';

/** A result, as JSON. */
export const resultSchema = z.strictObject({
  ...elementShape,
  spoor: z.literal([1, 2, 3]),
  level: z.enum(['hoofd', 'ondersteunend', 'inhoudelijk', 'focus', 'overig']),
  parts: z.array(elementSchema).optional(),
});

/** A spoor, as JSON. */
export const spoorSchema = z.strictObject({ number: z.literal([1, 2, 3]), title: z.string() });
