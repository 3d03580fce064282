import type { CellValue } from '../dataset/index.ts';
import { type Condition, type Length, rangeOf, type TermId, type View } from '../model/index.ts';
import { allRecords, type OverName, type RecordName } from '../records/index.ts';
import { type Case, type Setting, type Value, valueAt } from './case.ts';
import { dayAt, endOf } from './dates.ts';
import type { Side } from './sides.ts';
import { datesOf, type Turning, turningOf } from './turning.ts';

/** Where the answers to the questions of a measure may turn. */
export function turningOfSide(side: Side): Turning {
  const dates = Object.values(side.population.dates ?? {});
  const conditions: Condition[] = [
    ...side.steps.flatMap(({ condition }) => (condition === null ? [] : [condition])),
    ...dates.flatMap((date) =>
      typeof date === 'string' || date.after !== undefined
        ? []
        : (date.latest ?? date.earliest ?? date.first ?? []).flatMap((part) =>
            typeof part === 'string' ? [] : [part.where],
          ),
    ),
  ];
  const turning = turningOf(conditions);
  const terms = dates.flatMap((date) =>
    typeof date === 'string' || date.after === undefined ? [] : [date.term],
  );
  return { ...turning, terms: [...turning.terms, ...terms] };
}

/** The days at which any answer about a record may turn, with the days round each. */
export function turningDays(side: Side, one: Case, { days: more, terms }: Turning): number[] {
  const { setting } = one;
  const { from, to, peildatum } = setting.moment;
  const compared = [...side.reads, ...Object.keys(side.population.dates ?? {})].flatMap(
    (reference) => dayAt(one, reference) ?? [],
  );
  const range = rangeOf(side.population, setting.moment);
  const days = [
    from,
    to,
    range.from,
    range.to,
    peildatum,
    ...compared,
    ...more(one),
    ...side.kind.days(one),
    ...siblingDays(one),
  ];
  const ends = days.flatMap((day) =>
    terms.flatMap((term) => [endOf(setting, day, term), beginOf(setting, day, term)]),
  );
  return [...new Set([...days, ...ends].flatMap((day) => [day - 1, day, day + 1]))];
}

/** The last day on which a term can begin that ends on or before a day. */
function beginOf(setting: Setting, end: number, term: TermId | Length): number {
  let begin = end;
  while (endOf(setting, begin, term) > end) begin--;
  return begin;
}

/** The dates of the records that a view sets beside this one: which is first, and which follow each other. */
function siblingDays(one: Case): number[] {
  const { from } = allRecords[one.table.name] as { readonly from?: View };
  if (from === undefined || 'each' in from) return [];
  const [name, field] = 'pairs' in from ? [from.pairs[1], from.on] : [from.merge, from.by[0] ?? ''];
  const table = one.setting.data.table(name as RecordName);
  const key = valueAt(one, field);
  if (table === null || typeof key !== 'string') return [];
  const days = (one.setting.rowsByKey(table, field).get(key) ?? []).flatMap((row) =>
    datesOf({ ...one, table, row }),
  );
  return 'pairs' in from ? days : days.flatMap((day) => [day - from.gap, day, day + from.gap]);
}

/** A value that a cell could have held, and how far it is from what stands there. */
export type Candidate = {
  readonly value: CellValue;
  /** In days, between two dates; `null` for another kind of change. */
  readonly days: number | null;
};

/**
 * What else could have stood in a field, what is nearest first. An empty date is filled with the latest day that may
 * have been; taking a value away comes last.
 */
export function candidatesFor(
  setting: Setting,
  over: OverName,
  path: string,
  current: Value,
  days: readonly number[],
  texts: readonly string[],
): Candidate[] {
  const { meta, values } = setting.path(over, path);
  const others = (list: readonly CellValue[]): Candidate[] =>
    [...list, null].filter((value) => value !== current).map((value) => ({ value, days: null }));
  switch (meta.kind) {
    case 'date':
      if (typeof current !== 'number') return others(latestFirst(days, setting.moment.peildatum));
      return [
        ...days
          .filter((day) => day !== current)
          .map((day) => ({ value: day, days: Math.abs(day - current) }))
          .sort((a, b) => a.days - b.days || a.value - b.value),
        { value: null, days: null },
      ];
    case 'code':
      return others(values);
    case 'boolean':
      return others([true, false]);
    case 'text':
      return others(texts);
    case 'number':
      return others([1]);
    case 'amount':
      return others(current === null ? [100] : []);
    case 'key':
    case 'codes':
      return [];
  }
}

/** Days up to one, the latest first, and then those after it. */
function latestFirst(days: readonly number[], last: number): number[] {
  return [...days].sort((a, b) =>
    a <= last && b <= last ? b - a : a > last && b > last ? a - b : a - b,
  );
}
