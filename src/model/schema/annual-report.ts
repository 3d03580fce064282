import * as z from 'zod';
import { elementSchema } from './element.ts';
import { figureSchema } from './figure.ts';
import { performanceIndicatorSchema } from './performance-indicator.ts';

/** A chapter of an annual report, as JSON. */
export const annualReportSchema = z.strictObject({
  year: z.int(),
  title: z.string().min(1),
  sources: z.array(
    z.strictObject({ document: z.string(), title: z.string(), lines: z.int().positive() }),
  ),
  coverage: z.strictObject({ complete: z.boolean(), notes: z.array(z.string()) }),
  goals: z.array(elementSchema),
  indicators: z.array(performanceIndicatorSchema),
  footnotes: z.array(elementSchema.extend({ mark: z.string().min(1) })),
  attention: z.array(elementSchema),
  done: z.array(elementSchema),
  passages: z.array(elementSchema),
  figures: z.array(figureSchema),
});
