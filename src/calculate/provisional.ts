import { type Length, type MeasureOver, rangeOf, reader, type TermId } from '../model/index.ts';
import { remember } from '../util/index.ts';
import { conditionsIn } from './conditions-in.ts';
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
const termsOf = remember((measure: MeasureOver): readonly Term[] => [
  ...Object.values(measure.dates ?? {}).flatMap((expression) =>
    typeof expression === 'object' && expression.after !== undefined
      ? [{ begin: expression.after, length: expression.term }]
      : [],
  ),
  ...conditionsIn(measure, measure).flatMap(termsIn),
]);

const none = () => [];

/** The terms of a condition; those about other records go by dates of those, and plain days end for certain. */
const termsIn = reader<readonly Term[]>({
  is: none,
  filled: none,
  reached: none,
  elapsed: none,
  notAfter: none,
  within: (asked) => {
    const { from: begin, to: _, ...rest } = asked;
    const length = rest as Length | { readonly term: TermId };
    if ('days' in length || 'weeks' in length) return [];
    return [{ begin, length: 'term' in length ? length.term : length }];
  },
  during: none,
  running: none,
  age: none,
  some: none,
  overlap: none,
  all: (parts, read) => parts.flatMap(read),
  any: (parts, read) => parts.flatMap(read),
  not: (part, read) => read(part),
});
