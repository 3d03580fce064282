import * as z from 'zod';
import { narrativeLines } from '../../model/index.ts';
import { toetsingStatuses } from '../../told/index.ts';
import { hiddenWords } from '../number/hidden.ts';

const text = z.string().nullable();
const status = z.enum(toetsingStatuses);
const hidden = z.enum(hiddenWords);
const count = z.int().nonnegative();
const shownCount = count.or(hidden);

/** The keys of `outcomeToldJson`. */
export const outcomeToldShape = {
  comment: text,
  commentAsked: z.array(z.string()),
  stories: z.array(
    z.strictObject({
      file: z.string(),
      row: z.int(),
      period: z.string(),
      parts: z.array(
        z.strictObject({
          row: z.int(),
          van: text,
          maatregel: text,
          besloten: text,
          uitgevoerd: text,
          effect: text,
          door: text,
          tekst: text,
        }),
      ),
    }),
  ),
  missing: z.array(
    z.strictObject({ row: z.int().nullable(), line: z.enum(narrativeLines), text: z.string() }),
  ),
  reported: z.array(
    z.strictObject({
      value: z.number().or(hidden).nullable(),
      teller: shownCount.exactOptional(),
      noemer: shownCount.exactOptional(),
      suppressed: z.boolean(),
      interval: z.strictObject({ lower: z.number(), upper: z.number() }).exactOptional(),
      unit: text,
      decimals: count,
      from: z.string(),
      to: z.string(),
      source: text,
      file: z.string(),
      row: z.int(),
    }),
  ),
  delivery: z.enum(['not-due', 'deferred', 'present', 'missing', 'overdue']),
  deadline: text,
  deadlineRules: z.array(z.string()),
  deadlineStated: z.boolean(),
};

/** The keys of `accountJson`. */
export const accountShape = {
  deliveries: z.array(
    z.strictObject({
      delivery: z.string(),
      title: z.string(),
      rules: z.array(z.string()),
      over: z.string(),
      due: text,
      stated: z.boolean(),
    }),
  ),
  audit: z
    .strictObject({
      year: z.int(),
      due: z.boolean(),
      counts: z.record(status, count),
      items: z.array(
        z.strictObject({
          code: z.string(),
          title: z.string(),
          group: z.string(),
          party: z.enum(['wij', 'gemeente']),
          status,
          evidence: text,
          date: text,
          by: text,
          earlier: z.strictObject({ status, date: z.string() }).nullable(),
        }),
      ),
    })
    .nullable(),
};
