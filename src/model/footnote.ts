import * as z from 'zod';
import { type Element, elementShape } from './element.ts';

/** A footnote, and where its mark stands. */
export type Footnote = Element & {
  readonly mark: string;
  readonly hangsOn: string;
  /** The line of the mark. */
  readonly markLine: number;
};

export const footnoteSchema = z.strictObject({
  ...elementShape,
  mark: z.string(),
  hangsOn: z.string(),
  markLine: z.int().positive(),
});
