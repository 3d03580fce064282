import { type Length, type MeasureOver, rangeOf, type TermId } from '../model/index.ts';
import { remember } from '../util/index.ts';
import type { UncertainEnd } from './named-dates.ts';
import type { Moment, Selection } from './selection.ts';

/**
 * The ends of a measure's terms that may still be another day. They are of all records of the table, counted or not: a record
 * may come to count when its term ends on another day.
 */
export const uncertainEndsOf = (measure: MeasureOver, chosen: Selection): readonly UncertainEnd[] =>
  termsOf(measure).flatMap(({ begin, length }) => chosen.uncertainEnds(begin, length));

/** Why the terms of a measure that end in the period, or after it, may still end on another day; each reason once. */
export function provisionalOf(
  ends: readonly UncertainEnd[],
  measure: MeasureOver,
  moment: Moment,
): string[] {
  const { from, to } = rangeOf(measure, moment);
  const reasons = new Set<string>();
  for (const { end, reason } of ends) {
    if (end >= from && (end <= to || measure.cohort.verval === undefined)) reasons.add(reason);
  }
  return [...reasons].sort();
}

type Term = { readonly begin: string; readonly length: TermId | Length };

/** The terms that the dates of a measure end with, and those that its conditions ask about. */
const termsOf = remember((measure: MeasureOver): readonly Term[] => {
  const { readings: _, dates = {}, ...asked } = measure;
  const ends = Object.values(dates).flatMap((expression): Term[] =>
    typeof expression === 'object' && expression.after !== undefined
      ? [{ begin: expression.after, length: expression.term }]
      : [],
  );
  return [...ends, ...withinsIn(dates), ...withinsIn(asked)];
});

/** The terms of conditions; those about other records go by dates of those, and plain days end for certain. */
function withinsIn(value: unknown): readonly Term[] {
  if (typeof value !== 'object' || value === null || 'record' in value) return [];
  return Object.entries(value).flatMap(([key, part]): readonly Term[] => {
    if (key !== 'within' || !isWithin(part)) return withinsIn(part);
    const { from: begin, to: _, ...rest } = part;
    if ('days' in rest || 'weeks' in rest) return [];
    return [{ begin, length: 'term' in rest ? rest.term : rest }];
  });
}

type Within = { readonly from: string; readonly to: string } & (Length | { readonly term: TermId });
const isWithin = (value: unknown): value is Within =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
