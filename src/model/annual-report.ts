import * as z from 'zod';
import { type Element, elementSchema } from './element.ts';
import { type Figure, figureSchema } from './figure.ts';
import { type PerformanceIndicator, performanceIndicatorSchema } from './performance-indicator.ts';

/** A chapter of the municipality's annual report: what it followed before there was an agreement at hand. */
export type AnnualReport = {
  readonly year: number;
  readonly title: string;
  readonly sources: readonly {
    readonly document: string;
    readonly title: string;
    readonly lines: number;
  }[];
  /** What is at hand and what is not. What is not at hand is unknown. */
  readonly coverage: { readonly complete: boolean; readonly notes: readonly string[] };
  readonly goals: readonly Element[];
  readonly indicators: readonly PerformanceIndicator[];
  readonly footnotes: readonly (Element & { readonly mark: string })[];
  /** What had attention in the year, and what was done for it. */
  readonly attention: readonly Element[];
  readonly done: readonly Element[];
  readonly passages: readonly Element[];
  /** The figures in the text. */
  readonly figures: readonly Figure[];
};

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
