import * as z from 'zod';
import { changeKinds, severities } from '../../diff/index.ts';
import { isoDate, lineageSchema, linkSchema } from '../../model/schema/index.ts';

const opinion = {
  severity: z.enum(severities).optional(),
  rule: z.string().optional(),
  reason: z.string().optional(),
};
const ref = z.strictObject({ list: z.string(), key: z.string() });
const place = z.strictObject({
  of: z.string().optional(),
  in: z.string(),
  at: z.union([z.int(), z.string()]),
});
const change = z.strictObject({
  kind: z.enum(changeKinds),
  part: z.strictObject({ before: ref.optional(), after: ref.optional() }),
  path: z.string(),
  before: z.json().optional(),
  after: z.json().optional(),
  place: z.strictObject({ before: place.optional(), after: place.optional() }).optional(),
  link: z.int().optional(),
  ...opinion,
});
const document = z.strictObject({
  year: z.int(),
  title: z.string(),
  coverage: z.strictObject({ complete: z.boolean(), notes: z.array(z.string()) }),
});
const figures = { value: z.number().nullable() };
const side = z
  .looseObject({
    ...figures,
    measure: z.string(),
    title: z.string(),
    status: z.string(),
    unit: z.string(),
    decimals: z.int(),
  })
  .nullable();
const effect = z.strictObject({
  from: z.string(),
  to: z.string().nullable(),
  isLine: z.boolean(),
  before: side,
  after: side,
  difference: z.number().nullable(),
  steps: z.array(
    z.looseObject({
      ...figures,
      title: z.string(),
      paths: z.array(z.string()),
      difference: z.number().nullable(),
    }),
  ),
  note: z.string(),
});

/** The JSON of a diff. An absent `before` or `after` means: not there. */
export const diffSchema = z.strictObject({
  from: document,
  to: document,
  lineage: lineageSchema
    .pick({ from: true, to: true, notes: true })
    .extend({ reversed: z.boolean() })
    .nullable(),
  links: z.array(linkSchema.extend(opinion)),
  changes: z.array(change),
  period: z.string().nullable(),
  peildatum: isoDate.nullable(),
  effects: z.array(effect).nullable(),
});
