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
  expression: Exclude<DateExpression, string>,
  { size, lastDay, days, deadlines, mask }: DateSource,
): Int32Array {
  if (expression.after !== undefined) return deadlines(expression.after, expression.term);
  if (expression.period !== undefined) return new Int32Array(size).fill(lastDay);
  const parts = (expression.latest ??
    expression.earliest ??
    expression.first ??
    []) as readonly DatePart[];
  const choose =
    expression.latest !== undefined
      ? chooseLatest
      : expression.earliest !== undefined
        ? chooseEarliest
        : chooseFirst;
  const result = new Int32Array(size).fill(NO_DAY);
  for (const part of parts) {
    if (typeof part === 'string') choose(result, days(part));
    else choose(result, daysWhere(days(part.date), mask(part.where)));
  }
  return result;
}

/** The days where something holds; of no day that is after every other, so that it is never the earliest. */
function daysWhere(days: Int32Array, where: Mask): Int32Array {
  const result = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) result[i] = where[i] === 1 ? (days[i] as number) : NO_DAY;
  return result;
}

/** Puts in a list of days those of another that come before. */
function chooseEarliest(chosen: Int32Array, days: Int32Array): void {
  for (let i = 0; i < chosen.length; i++)
    chosen[i] = Math.min(chosen[i] as number, days[i] as number);
}

/** The same of those that come after. No day is no later one. */
function chooseLatest(chosen: Int32Array, days: Int32Array): void {
  for (let i = 0; i < chosen.length; i++) {
    const [before, day] = [chosen[i] as number, days[i] as number];
    if (before === NO_DAY) chosen[i] = day;
    else if (day !== NO_DAY) chosen[i] = Math.max(before, day);
  }
}

/** The same where there was none. */
function chooseFirst(chosen: Int32Array, days: Int32Array): void {
  for (let i = 0; i < chosen.length; i++) if (chosen[i] === NO_DAY) chosen[i] = days[i] as number;
}

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
  const [first, last] = daysFromTo(begin);
  // A place for each day between the first and the last: as many rows share a day, a `Map` would be asked for each of them.
  const ends = new Int32Array(Math.max(0, last - first + 1)).fill(NO_DAY);
  const result = new Int32Array(begin.length).fill(NO_DAY);
  for (let i = 0; i < begin.length; i++) {
    const day = begin[i] as number;
    if (day === NO_DAY) continue;
    let end = ends[day - first] as number;
    if (end === NO_DAY) {
      const found = space.days.endOf(day, rule);
      end = found.day;
      ends[day - first] = end;
      if (found.provisional !== null) uncertain.push({ end, reason: found.provisional });
    }
    result[i] = end;
  }
  return result;
}

/** The first and the last of some days. */
function daysFromTo(days: Int32Array): readonly [first: number, last: number] {
  let [first, last] = [NO_DAY, -NO_DAY];
  for (let i = 0; i < days.length; i++) {
    const day = days[i] as number;
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}
