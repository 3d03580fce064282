import * as z from 'zod';

const lines = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([first, last]) => first <= last, { error: 'de eerste regel ligt na de laatste' });

/** Where a passage stands, as JSON. */
export const sourceSchema = z.strictObject({
  document: z.string().min(1),
  lines,
  place: z.string().optional(),
});

/** A clause as one text, or as two parts or more, as JSON. */
export const wordingSchema = z.union([
  z.string().min(1),
  z.array(z.strictObject({ text: z.string().min(1), lines })).min(2),
]);

/** What a reader of a clause must know, as JSON. */
export const remarkSchema = z.strictObject({
  kind: z.enum(['bronfout', 'toedeling', 'lezing']),
  text: z.string().min(1),
  reading: z.string().optional(),
  alternative: z.string().optional(),
  why: z.string().optional(),
});

/** The fields that every element schema has. */
export const elementShape = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  code: z.string().min(1),
  title: z.string().min(1),
  wording: wordingSchema,
  source: sourceSchema,
  remarks: z.array(remarkSchema).optional(),
};

/** An element with no fields of its own, as JSON. */
export const elementSchema = z.strictObject(elementShape);
