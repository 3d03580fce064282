import * as z from 'zod';
import { elementShape } from './element.ts';
import { quarterSchema } from './quarter.ts';

/** An ontwikkelopgave of the document itself, as JSON. */
const taskSchema = z.strictObject({
  ...elementShape,
  planning: z.array(
    z.strictObject({
      step: z.enum([
        'uitwerken',
        'testen',
        'uitrollen',
        'eerste-meting',
        'eerste-resultaten',
        'gereed',
      ]),
      quarters: z.array(quarterSchema).min(1),
    }),
  ),
  serves: z.array(z.string()),
});

/** An ontwikkelopgave of the document itself, as JSON. */
export const ontwikkelopgaveSchema = z.strictObject({
  ...elementShape,
  vervolg: z.string().nullable(),
  tasks: z.array(taskSchema).optional(),
});

/** An ontwikkelopgave that stands elsewhere, as JSON. */
export const ontwikkelopgaveEldersSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  document: z.string().min(1),
  number: z.int().nullable(),
  atHand: z.boolean(),
  referredBy: z.array(z.string()).min(1),
});
