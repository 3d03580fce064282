import * as z from 'zod';
import { answerKinds } from '../survey.ts';

const codes = z.array(z.string().min(1)).min(1);

/** The shape of a survey as JSON. */
export const survey = z.strictObject({
  question: z.string().min(1),
  met: codes,
  others: z.strictObject({
    neutral: codes.optional(),
    'not-met': codes.optional(),
    unsure: codes.optional(),
    'not-applicable': codes.optional(),
  }),
  base: z.tuple([z.literal('met')], z.enum(answerKinds)),
  repeated: z.string().min(1).optional(),
});
