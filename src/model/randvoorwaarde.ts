import * as z from 'zod';
import { type Element, elementSchema, elementShape } from './element.ts';

/** A requirement on how WIJ Groningen works. */
export type Randvoorwaarde = Element & {
  /** The code of its group: `AE`. */
  readonly group: string;
  /** What the municipality must do in return: `AE-3-G`. */
  readonly counterObligation?: Element;
  /** The letters and forms that it makes obligatory: `GE-12.1`. */
  readonly forms?: readonly Element[];
};

/** A group of randvoorwaarden or registration requirements, as the document heads it. */
export type Group = {
  readonly code: string;
  readonly title: string;
  readonly heading: string;
  readonly line: number;
};

export const randvoorwaardeSchema = z.strictObject({
  ...elementShape,
  group: z.string(),
  counterObligation: elementSchema.optional(),
  forms: z.array(elementSchema).optional(),
});
export const groupSchema = z.strictObject({
  code: z.string(),
  title: z.string(),
  heading: z.string(),
  line: z.int().positive(),
});
