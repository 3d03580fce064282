import * as z from 'zod';
import { type Accounting, accountingShape, oneWay } from './accounting.ts';
import { type Element, elementSchema, elementShape } from './element.ts';

/** What WIJ Groningen accounts for in the running of its own organisation. */
export type Bedrijfsvoering = Element &
  Accounting & {
    /** The cell of the norm. */
    readonly norm: Element;
    readonly frequency: 'kwartaal' | 'halfjaar';
  };

/** A result of bedrijfsvoering, as JSON. */
export const bedrijfsvoeringSchema = oneWay(
  z.strictObject({
    ...elementShape,
    ...accountingShape,
    norm: elementSchema,
    frequency: z.enum(['kwartaal', 'halfjaar']),
  }),
);
