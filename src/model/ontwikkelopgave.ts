import * as z from 'zod';
import { type Element, elementShape } from './element.ts';

/** What the parties still have to work out. */
export type Ontwikkelopgave = Element & {
  /** What followed; `null` where the document leaves it empty. */
  readonly vervolg: string | null;
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
export const ontwikkelopgaveSchema = z.strictObject({
  ...elementShape,
  vervolg: z.string().nullable(),
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
