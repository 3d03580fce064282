import * as z from 'zod';
import { narrativeLines } from '../accounting.ts';

const ways = ['measures', 'narrative', 'deferred', 'unmeasured'] as const;

/** The fields of an accounting, as JSON; `oneWay` asks for exactly one of them. */
export const accountingShape = {
  measures: z.array(z.string()).min(1).optional(),
  narrative: z
    .strictObject({
      mustTell: z.array(z.string()).min(1),
      asks: z.array(z.enum(narrativeLines)).min(1).optional(),
      apart: z.array(z.string().min(1)).min(2).optional(),
    })
    .optional(),
  deferred: z.strictObject({ to: z.string() }).optional(),
  unmeasured: z
    .strictObject({
      kind: z.enum(['enquete', 'inwonerreis', 'bedrag', 'aandeel']),
      why: z.string().min(1),
    })
    .optional(),
};

/**
 * A clause that is accounted for, as JSON: exactly one of `measures`, `narrative`, `deferred` and `unmeasured`. One
 * object and no union, so that an error names the field that is wrong.
 */
export const oneWay = <S extends z.ZodType<{ readonly [W in (typeof ways)[number]]?: unknown }>>(
  schema: S,
): S =>
  schema
    .refine((clause) => ways.filter((way) => clause[way] !== undefined).length === 1, {
      error: `moet precies één hebben van ${ways.join(', ')}`,
    })
    .meta({ oneOf: ways.map((way) => ({ required: [way] })) });
