import * as z from 'zod';
import type { Norm } from '../norm.ts';
import { isoDate } from './date.ts';
import { termId } from './term.ts';

const value = z.number().min(0).multipleOf(0.01);
const described = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  unit: z.string().min(1),
  from: isoDate,
  to: isoDate.nullable(),
  source: z.strictObject({
    document: z.string().min(1),
    code: z.string().min(1),
    lines: z.tuple([z.int().positive(), z.int().positive()]),
    words: z.string().min(1),
  }),
  measure: z.string().optional(),
  figure: z.string().optional(),
  unmeasured: z.string().min(1).optional(),
  remarks: z.array(z.string().min(1)).optional(),
};
const figure = value.nullable();

/** The shape of a norm as JSON. */
export const norm = z.discriminatedUnion('kind', [
  z.strictObject({ ...described, kind: z.literal('at-least'), value }),
  z.strictObject({ ...described, kind: z.literal('at-most'), value }),
  z.strictObject({
    ...described,
    kind: z.literal('within-term'),
    term: termId,
    share: value.max(100).nullable(),
  }),
  z.strictObject({
    ...described,
    kind: z.literal('budget'),
    value: figure,
    reference: z.string().min(1),
    limit: z
      .union([z.strictObject({ measure: z.string() }), z.strictObject({ figure: z.string() })])
      .optional(),
  }),
  z.strictObject({
    ...described,
    kind: z.literal('saving'),
    value: figure,
    base: z.string().min(1),
  }),
  z.strictObject({
    ...described,
    kind: z.literal('growth'),
    value: figure,
    base: z.string().min(1),
    against: z.literal('last-year').optional(),
  }),
  z.strictObject({ ...described, kind: z.literal('monitor-only'), value: figure }),
]) as unknown as z.ZodType<Norm>;
