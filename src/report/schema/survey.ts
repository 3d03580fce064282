import * as z from 'zod';
import { answerKinds } from '../../model/index.ts';
import { isoDate } from '../../model/schema/index.ts';
import { hiddenWords } from '../number/hidden.ts';

const hidden = z.enum(hiddenWords);
const count = z.int().nonnegative().or(hidden);
const number = z.number().or(hidden);
const interval = { lower: z.number(), upper: z.number() };

/** The shape of the figures of a survey in the JSON of a report. Shares are percentages. */
export const surveySchema = z.strictObject({
  meting: z.string().nullable(),
  fieldwork: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }).nullable(),
  population: z.string().nullable(),
  populationSize: number.nullable(),
  invited: number.nullable(),
  response: number.nullable(),
  answers: z.record(z.enum(answerKinds), z.strictObject({ count, weight: number })),
  weighted: z.strictObject({ teller: z.number(), noemer: z.number() }).or(hidden).nullable(),
  weightless: count,
  effective: number,
  interval: z.strictObject(interval).or(hidden).nullable(),
  few: z.boolean(),
});

/** The shape of a change since the meting before it, in procentpunten. */
export const surveyChangeSchema = z.strictObject({
  period: z.string(),
  meting: z.string(),
  difference: z.number(),
  ...interval,
  verdict: z.enum(['higher', 'lower', 'undecided']),
  repeated: z.strictObject({ certain: z.boolean(), why: z.string() }).nullable(),
});
