import type { Element } from './element.ts';
import type { Figure } from './figure.ts';
import type { PerformanceIndicator } from './performance-indicator.ts';

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
