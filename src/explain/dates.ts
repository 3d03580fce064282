import type { Condition, DateExpression, Length, Role, TermId, TermRule } from '../model/index.ts';
import { lastDayOf, roles } from '../model/index.ts';
import { allRecords } from '../records/index.ts';
import { SvaError } from '../util/index.ts';
import { type Case, ownerOf, type Setting, valueAt } from './case.ts';

export const isRole = (reference: string): reference is Role =>
  (roles as readonly string[]).includes(reference);

/** How a measure works out a date that it names. */
export function expressionOf({ dates }: Case, role: Role): DateExpression {
  const expression = dates?.[role];
  if (expression !== undefined) return expression;
  throw new SvaError(
    'invalid-measure',
    `De meting noemt de datum ‘${role}’, maar bepaalt die nergens.`,
    { value: role },
  );
}

/** The day of a date field or of a date that the measure names; `null` for none. */
export function dayAt(one: Case, reference: string): number | null {
  if (!isRole(reference)) {
    const value = valueAt(one, reference);
    return typeof value === 'number' ? value : null;
  }
  const expression = expressionOf(one, reference);
  if (typeof expression === 'string') return dayAt(one, expression);
  if (expression.after !== undefined) {
    const begin = dayAt(one, expression.after);
    return begin === null ? null : endOf(one.setting, begin, expression.term);
  }
  if (expression.period !== undefined) return lastDayOf(one.setting.moment);
  let found: number | null = null;
  for (const part of expression.latest ?? expression.earliest ?? expression.first ?? []) {
    const [date, where] = typeof part === 'string' ? [part, null] : [part.date, part.where];
    const day = dayAt(one, date);
    if (day === null || (where !== null && !one.setting.answer(where, one).holds)) continue;
    if (expression.first !== undefined) return day;
    if (found === null || (expression.latest === undefined ? day < found : day > found))
      found = day;
  }
  return found;
}

/** The last day of a term that begins on a day. */
export function endOf({ days, terms }: Setting, begin: number, term: TermId | Length): number {
  return days.endOf(begin, ruleOf(terms, term)).day;
}

function ruleOf(terms: Setting['terms'], term: TermId | Length): Length | TermRule {
  if (typeof term !== 'string') return term;
  const rule = terms[term];
  if (rule !== undefined) return rule;
  throw new SvaError('invalid-measure', `De termijn ‘${term}’ staat niet in het contract.`, {
    value: term,
  });
}

/** The fields that a date rests on. */
export function fieldsOf(one: Case, reference: string): readonly string[] {
  if (!isRole(reference)) return [reference];
  const expression = expressionOf(one, reference);
  if (typeof expression === 'string') return [expression];
  if (expression.after !== undefined) return fieldsOf(one, expression.after);
  return (expression.latest ?? expression.earliest ?? expression.first ?? []).map((part) =>
    typeof part === 'string' ? part : part.date,
  );
}

/**
 * Whether an empty date is unknown. An empty end means that it has not come, unless the record says that it did and not
 * when.
 */
export function isUnknown(one: Case, reference: string): boolean {
  const fields = fieldsOf(one, reference);
  const ends = fields.filter((path) => mayRun(one, path));
  return ends.length < fields.length || ends.some((path) => hasEnded(one, path));
}

/** Whether an empty date leaves the record without a period: unknown, and no end that is still to come. */
export function isMissing(one: Case, reference: string): boolean {
  const ends = fieldsOf(one, reference).filter((path) => mayRun(one, path));
  return ends.length === 0 || ends.some((path) => hasEnded(one, path));
}

const mayRun = ({ setting, table }: Case, path: string): boolean =>
  setting.path(table.name, path).meta.leeg === 'loopt';

function hasEnded(one: Case, path: string): boolean {
  const owner = ownerOf(one, path);
  const { record } = one.setting.path(one.table.name, path);
  const { endedWhen } = allRecords[record] as { readonly endedWhen?: Condition };
  return owner !== null && endedWhen !== undefined && one.setting.answer(endedWhen, owner).holds;
}
