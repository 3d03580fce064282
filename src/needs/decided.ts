import {
  type Condition,
  type DateExpression,
  type MeasureOver,
  type Population,
  type Reading,
  reader,
  roles,
  type View,
} from '../model/index.ts';
import { allRecords, fieldAt, type OverName, pathTo } from '../records/index.ts';
import { remember } from '../util/index.ts';
import { cohortDates } from './needs.ts';

/** What a population may have beside who is in it: the conditions of a kind. */
type Asked = Population & Pick<Partial<MeasureOver>, 'share' | 'sum' | 'distribution'>;

/**
 * The fields of which a measure says itself what an empty cell means, as `melding.kanaal`: in bounds an empty cell there
 * is no unknown. They are those that it asks `filled` of, except in the buckets `date-missing` and `unknown`, which say
 * that it is unknown; those that tell by which date, person or version a record counts; and those of which a view is made.
 */
export const decided = remember((measure: Asked): ReadonlySet<string> => {
  const over = measure.over as OverName;
  const fields = new Set<string>();
  const add = (base: OverName, path: string) => {
    if (isRole(path)) return;
    const { record, field } = pathTo(base, path);
    fields.add(`${record}.${field}`);
  };
  const read = (base: OverName) => reader(asking(base, add, (record) => views(record, fields)));
  views(over, fields);
  for (const reference of cohortDates(measure.cohort)) {
    for (const path of partsOf(reference, measure.dates)) add(over, path);
  }
  const { unique, version, share, sum, distribution } = measure;
  for (const path of [unique, version?.of, ...(version?.same ?? [])]) {
    if (path !== undefined) add(over, path);
  }
  const { 'date-missing': _date, unknown: _unknown, ...rules } = measure.buckets ?? {};
  const by = distribution?.by;
  const conditions: readonly Condition[] = [
    ...Object.values(measure.of ?? {}),
    ...Object.values(rules).flatMap((named) => Object.values(named)),
    ...Object.values({ ...share?.where, ...sum?.minus }),
    ...Object.values(sum?.accrued?.rates ?? {}).map(({ where }) => where),
    ...(typeof by === 'object' && 'cases' in by ? Object.values(by.cases) : []),
    ...Object.values(measure.dates ?? {}).flatMap(conditionsOf),
  ];
  conditions.forEach(read(over));
  return fields;
});

/** The fields that a date rests on. */
export function partsOf(reference: string, dates: Population['dates']): readonly string[] {
  if (!isRole(reference)) return [reference];
  const expression: DateExpression | undefined = dates?.[reference as keyof typeof dates];
  if (expression === undefined) return [];
  if (typeof expression === 'string') return [expression];
  if (expression.after !== undefined) return partsOf(expression.after, dates);
  return (expression.latest ?? expression.earliest ?? expression.first ?? []).map((part) =>
    typeof part === 'string' ? part : part.date,
  );
}

/** The conditions under which a date counts that another is chosen from. */
export function conditionsOf(expression: DateExpression): readonly Condition[] {
  if (typeof expression === 'string' || expression.after !== undefined) return [];
  return (expression.latest ?? expression.earliest ?? expression.first ?? []).flatMap((part) =>
    typeof part === 'string' ? [] : [part.where],
  );
}

/** Adds what each question asks `filled` of, and what the views are made of that it asks about. */
function asking(
  base: OverName,
  add: (base: OverName, path: string) => void,
  seen: (record: OverName) => void,
): Reading<void> {
  const nothing = () => {};
  const related = (asked: { readonly record: string; readonly where?: Condition }) => {
    const record = asked.record as OverName;
    seen(record);
    if (asked.where !== undefined) reader(asking(record, add, seen))(asked.where);
  };
  return {
    is: (values) => {
      // A field that a view works out stands as it is, and so does what it is worked out from.
      for (const path of Object.keys(values)) {
        for (const from of fieldAt(base, path).meta.uit ?? []) add(base, from);
      }
    },
    filled: (path) => add(base, path),
    reached: nothing,
    elapsed: nothing,
    notAfter: nothing,
    within: nothing,
    during: nothing,
    running: nothing,
    age: nothing,
    some: related,
    overlap: related,
    all: (parts, read) => parts.forEach(read),
    any: (parts, read) => parts.forEach(read),
    not: (part, read) => read(part),
  };
}

/** The dates of which the rows of a view are made: they are taken as they are. */
function views(name: OverName, fields: Set<string>): void {
  const { from } = allRecords[name] as { readonly from?: View };
  if (from === undefined) return;
  const made =
    'pairs' in from
      ? [`${from.pairs[1]}.begindatum`]
      : 'merge' in from
        ? from.spell.flatMap((field) => [`${from.merge}.${field}`, `${name}.${field}`])
        : [...from.earliest, 'begindatum'].map((field) => `${from.with}.${field}`);
  for (const field of made) fields.add(field);
}

const isRole = (reference: string) => (roles as readonly string[]).includes(reference);
