import * as z from 'zod';
import { roles } from '../condition.ts';
import { type Measure, ruledBuckets, units } from '../measure.ts';
import { accrual } from './accrual.ts';
import { condition } from './condition.ts';
import { journey } from './journey.ts';
import { survey } from './survey.ts';
import { length, termId } from './term.ts';

const named = z.record(z.string(), condition);
const datePart = z.union([z.string(), z.strictObject({ date: z.string(), where: condition })]);
const dateExpression = z.union([
  z.string(),
  z.strictObject({ latest: z.array(datePart).min(1) }),
  z.strictObject({ earliest: z.array(datePart).min(1) }),
  z.strictObject({ first: z.array(datePart).min(1) }),
  z.strictObject({ after: z.string(), term: z.union([termId, length]) }),
]);
const spell = z.tuple([z.string(), z.string()]);
const populationShape = {
  over: z.string(),
  // `laatsteDag` says by its name which day it is: it is that day, and no other date is.
  dates: z
    .strictObject({
      ...Object.fromEntries(roles.map((role) => [role, dateExpression.optional()])),
      laatsteDag: z.strictObject({ period: z.literal('last-day') }).optional(),
    })
    .optional(),
  cohort: z.union([
    z.strictObject({ instroom: z.string() }),
    z.strictObject({ afgerond: z.string() }),
    z.strictObject({ verval: z.string() }),
    z.strictObject({ stand: spell }),
    z.strictObject({ lopend: spell }),
    z.strictObject({ jaar: z.string() }),
  ]),
  range: z
    .union([z.enum(['year', 'year-to-date']), z.strictObject({ months: z.int().positive() })])
    .optional(),
  of: named.optional(),
  buckets: z.partialRecord(z.enum(ruledBuckets), named).optional(),
  unique: z.string().optional(),
  version: z
    .strictObject({
      of: z.string(),
      same: z.array(z.string()).min(1),
      keep: z.enum(['last', 'first']),
    })
    .optional(),
};
const division = z.union([
  z.string(),
  z.strictObject({ cases: named }),
  z.strictObject({ daysSince: z.string(), upTo: z.array(z.int()).min(1) }),
]);
/** What is said to a reader: an empty text says nothing, and is left out. */
const text = z.string().min(1);
const option = z.strictObject({
  id: text,
  title: text,
  set: z.record(z.string(), z.unknown()).optional(),
  missing: z.array(text).min(1).optional(),
});
const described = {
  id: text,
  title: text,
  unit: z.enum(units),
  decimals: z.int().min(0),
  direction: z.enum(['higher', 'lower']).optional(),
  limits: z.array(text).min(1).optional(),
  readings: z
    .array(
      z.strictObject({
        id: text,
        question: text,
        options: z.array(option).min(1),
        why: text,
        source: text,
        decides: z.enum(['contractoverleg', 'gemeente', 'wij']),
      }),
    )
    .optional(),
};
const over = {
  ...described,
  ...populationShape,
  filledSomewhere: z.array(text).min(1).optional(),
  groups: z.record(z.string(), division).optional(),
};

/** The shape of each kind of measure, by the name of the part that makes it one. */
const kinds = {
  share: z.strictObject({ ...over, share: z.strictObject({ where: named }) }),
  count: z.strictObject({ ...over, count: z.strictObject({}) }),
  stock: z.strictObject({ ...over, stock: z.strictObject({ begin: z.string(), end: z.string() }) }),
  duration: z.strictObject({
    ...over,
    duration: z.strictObject({
      from: z.string(),
      to: z.string(),
      negative: z.literal('zero').optional(),
      open: z.union([text, z.strictObject({ unknown: text })]).optional(),
    }),
  }),
  distribution: z.strictObject({ ...over, distribution: z.strictObject({ by: division }) }),
  sum: z.strictObject({
    ...over,
    sum: z.union([
      z.strictObject({ of: z.string(), minus: named.optional() }),
      z.strictObject({ accrued: accrual, minus: named.optional() }),
    ]),
  }),
  journey: z.strictObject({ ...over, journey }),
  survey: z.strictObject({ ...over, survey }),
  ratio: z.strictObject({
    ...described,
    ratio: z.strictObject({
      teller: z.strictObject(populationShape),
      noemer: z.strictObject(populationShape),
    }),
  }),
};

/** The shape of a measure as JSON, without knowledge of the records. */
export const measure = z.union(Object.values(kinds)) as unknown as z.ZodType<Measure>;

/**
 * Whether a measure that has its shape still has it after a change. Parts that stayed the same objects are not tried
 * again, nor are the shapes of other kinds than its own.
 */
export function isMeasureStill(changed: Measure, before: Measure): boolean {
  if (changed === before) return true;
  const kind = Object.entries(kinds).find(([name]) => Object.hasOwn(before, name));
  if (kind === undefined || !Object.hasOwn(changed, kind[0]))
    return measure.safeParse(changed).success;
  const shape: { readonly [part: string]: z.ZodType } = kind[1].shape;
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(changed))];
  const parts = [...new Set([...was.keys(), ...is.keys()])];
  return parts.every(
    (part) =>
      (is.has(part) && is.get(part) === was.get(part)) ||
      shape[part]?.safeParse(is.get(part)).success === true,
  );
}
