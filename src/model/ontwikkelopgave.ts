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
  /** The codes that refer to it. */
  readonly referredBy: readonly string[];
};

export const ontwikkelopgaveSchema = z.strictObject({
  ...elementShape,
  vervolg: z.string().nullable(),
});
export const ontwikkelopgaveEldersSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  document: z.string(),
  number: z.int().nullable(),
  referredBy: z.array(z.string()),
});
