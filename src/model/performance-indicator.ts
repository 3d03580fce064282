import type { Element } from './element.ts';
import type { Basis } from './figure.ts';
import type { Quotation } from './quotation.ts';

/** A cell of the table: what was reached in a year, or what the budget of that year asked. */
export type PerformanceValue = {
  readonly kind: 'behaald' | 'begroting';
  readonly year: number;
  /** In percent. `null` where the document prints "-": not available, or not measured that year. Never zero. */
  readonly value: number | null;
  readonly status: 'available' | 'not-available';
  /** The footnotes at the cell, by code. */
  readonly footnotes: readonly string[];
  readonly source: Quotation;
  /** On what a figure rests. */
  readonly basis?: Basis;
};

/** An indicator by which the municipality follows a policy field in its budget and annual report. */
export type PerformanceIndicator = Element & {
  /** The wording that was proposed before, where the document prints both. */
  readonly earlier?: Element;
  /** The footnotes at the indicator itself, by code. */
  readonly footnotes: readonly string[];
  readonly unit: '%';
  readonly values: readonly PerformanceValue[];
};
