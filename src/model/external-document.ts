import * as z from 'zod';

/** A document that the agreement refers to. */
export type ExternalDocument<Code extends string = string> = {
  /** Permanent, kebab-case: `focusdocument-2022`. */
  readonly id: string;
  readonly title: string;
  /** Whether its text is at hand; what is not, is unknown, never absent. */
  readonly atHand: boolean;
  /** The codes of the elements that refer to it. */
  readonly referredBy: readonly Code[];
};

/** A document that the agreement refers to, as JSON. */
export const externalDocumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  atHand: z.boolean(),
  referredBy: z.array(z.string()).min(1),
});
