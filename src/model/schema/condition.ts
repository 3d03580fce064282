import * as z from 'zod';
import type { Condition } from '../condition.ts';
import { lengths, termId } from './term.ts';

const path = z.string().min(1);
const spell = z.tuple([path, path]);
const value = z.union([z.string(), z.boolean()]);
const related = {
  record: path,
  on: path,
  at: path.optional(),
  get where() {
    return condition.optional();
  },
};

/** The shape of a condition as JSON, without knowledge of the records. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ is: z.record(path, z.union([value, z.array(value).min(1)])) }),
    z.strictObject({ filled: path }),
    z.strictObject({ reached: path }),
    z.strictObject({ elapsed: path }),
    z.strictObject({ notAfter: spell }),
    // Within 0 days is on the same day: no term, yet a length here.
    ...[...lengths, { days: z.literal(0) }, { term: termId }].map((term) =>
      z.strictObject({ within: z.strictObject({ from: path, to: path, ...term }) }),
    ),
    z.strictObject({
      during: z.union([path, z.strictObject({ date: path, months: z.int().positive() })]),
    }),
    z.strictObject({ running: spell }),
    z.strictObject({
      age: z.strictObject({ from: path, under: z.int().positive(), at: path.optional() }),
    }),
    z.strictObject({ some: z.strictObject(related) }),
    z.strictObject({
      overlap: z.strictObject({
        ...related,
        where: condition.optional(),
        spell,
        with: z.union([path, spell]),
        days: z.int().nonnegative().optional(),
      }),
    }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
) as unknown as z.ZodType<Condition>;
