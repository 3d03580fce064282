import { NO_DAY } from '../dataset/index.ts';
import type { Condition, DateExpression, DatePart, Length, TermId } from '../model/index.ts';
import type { Mask } from './mask.ts';
import type { Workspace } from './selection.ts';
import { termRule } from './term-rule.ts';

/** What the dates that a measure names are worked out from, a day for each row. */
export type DateSource = {
  readonly size: number;
  /** The last day of the period, or the peildatum where that comes first. */
  readonly lastDay: number;
  /** The days of a field, a path or another named date. */
  days(reference: string): Int32Array;
  /** The last day of a term from each day of a date. */
  deadlines(reference: string, term: TermId | Length): Int32Array;
  mask(condition: Condition): Mask;
};

/** The days of a date that a measure names; `NO_DAY` for none. */
export function namedDays(
  expression: DateExpression,
  { size, lastDay, days, deadlines, mask }: DateSource,
): Int32Array {
  if (typeof expression === 'string') return days(expression);
  if (expression.after !== undefined) return deadlines(expression.after, expression.term);
  if (expression.period !== undefined) return new Int32Array(size).fill(lastDay);
  const parts = (expression.latest ??
    expression.earliest ??
    expression.first ??
    []) as readonly DatePart[];
  const choose =
    expression.latest !== undefined
      ? later
      : expression.earliest !== undefined
        ? Math.min
        : firstGiven;
  const result = new Int32Array(size).fill(NO_DAY);
  for (const part of parts) {
    const partDays = days(typeof part === 'string' ? part : part.date);
    const where = typeof part === 'string' ? null : mask(part.where);
    for (let i = 0; i < size; i++) {
      const day = partDays[i] as number;
      if (day !== NO_DAY && (where === null || where[i] === 1))
        result[i] = choose(result[i] as number, day);
    }
  }
  return result;
}

const later = (a: number, b: number): number => (a === NO_DAY ? b : Math.max(a, b));
const firstGiven = (a: number, b: number): number => (a === NO_DAY ? b : a);

/** The end of a term that may still be another day, and why. */
export type UncertainEnd = { readonly end: number; readonly reason: string };

/**
 * The end of a term from each day; equal days are worked out once.
 *
 * @param uncertain is given the ends that may still change, and why
 */
export function deadlinesOf(
  space: Pick<Workspace, 'terms' | 'days'>,
  begin: Int32Array,
  term: TermId | Length,
  uncertain: UncertainEnd[],
): Int32Array {
  const rule = termRule(space, term);
  const ends = new Map<number, number>();
  const result = new Int32Array(begin.length).fill(NO_DAY);
  for (let i = 0; i < begin.length; i++) {
    const day = begin[i] as number;
    if (day === NO_DAY) continue;
    let end = ends.get(day);
    if (end === undefined) {
      const found = space.days.endOf(day, rule);
      end = found.day;
      ends.set(day, end);
      if (found.provisional !== null) uncertain.push({ end, reason: found.provisional });
    }
    result[i] = end;
  }
  return result;
}
