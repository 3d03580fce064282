import * as z from 'zod';
import { type Element, elementSchema, elementShape } from './element.ts';

/** What WIJ Groningen accounts for in the running of its own organisation. */
export type Bedrijfsvoering = Element & {
  /** The cell of the norm. */
  readonly norm: Element;
};

/** A result of bedrijfsvoering, as JSON. */
export const bedrijfsvoeringSchema = z.strictObject({ ...elementShape, norm: elementSchema });
