import * as z from 'zod';
import { type Element, elementShape } from './element.ts';
import { type Quarter, quarterSchema } from './quarter.ts';

/** A part of an ontwikkelopgave, with the quarters in which it must be done. */
export type OntwikkelTaak = Element & {
  /** What comes in which quarters; empty where the text names none. */
  readonly planning: readonly {
    readonly step:
      | 'uitwerken'
      | 'testen'
      | 'uitrollen'
      | 'eerste-meting'
      | 'eerste-resultaten'
      | 'gereed';
    readonly quarters: readonly Quarter[];
  }[];
  /** The codes of the results and indicators that it must make possible. */
  readonly serves: readonly string[];
};

/** What the parties still have to work out. */
export type Ontwikkelopgave = Element & {
  /** What followed; `null` where the document leaves it empty. */
  readonly vervolg: string | null;
  /** What it consists of, where the text lists or dates that. */
  readonly tasks?: readonly OntwikkelTaak[];
};

/** An ontwikkelopgave that the agreement refers to and that stands in a document that is not at hand. */
export type OntwikkelopgaveElders = {
  readonly id: string;
  readonly title: string;
  /** Where it is said to stand. */
  readonly document: string;
  readonly number: number | null;
  readonly atHand: boolean;
  /** The codes that refer to it. */
  readonly referredBy: readonly string[];
};

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
