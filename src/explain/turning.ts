import type { Condition, Length, Questions, Reading, Related, TermId } from '../model/index.ts';
import { reader } from '../model/index.ts';
import { readBy } from '../needs/index.ts';
import type { OverName } from '../records/index.ts';
import { addMonths } from '../util/index.ts';
import { type Case, valueAt } from './case.ts';
import { dayAt } from './dates.ts';

/**
 * At which days the answer to a question may turn, beside the dates that it compares: the days that it works out from
 * the moment or from other records, and the terms that it counts with.
 */
export type Turning = {
  days(one: Case): readonly number[];
  readonly terms: readonly (TermId | Length)[];
  /** What it reads of records of other types that share a key with this one. */
  elsewhere(one: Case): readonly { readonly one: Case; readonly path: string }[];
};

const nothing: Turning = { days: () => [], terms: [], elsewhere: () => [] };
const together = (parts: readonly Turning[]): Turning => ({
  days: (one) => parts.flatMap((part) => part.days(one)),
  terms: parts.flatMap(({ terms }) => terms),
  elsewhere: (one) => parts.flatMap((part) => part.elsewhere(one)),
});

/** The records that share a key with this one: their dates, those some days round them, and what is asked of them. */
function related(asked: Related, spell: readonly string[], slack: number): Turning {
  const { record, on, at, where } = asked;
  const paths =
    where === undefined
      ? []
      : readBy({ over: record, cohort: { instroom: on }, of: { where } }).paths;
  const asks = [...new Set([...paths, ...spell])].filter((path) => path !== on);
  const others = (one: Case): Case[] => {
    const table = one.setting.data.table(record as OverName);
    const key = valueAt(one, at ?? on);
    if (table === null || typeof key !== 'string') return [];
    const rows = one.setting.rowsByKey(table, on).get(key) ?? [];
    return rows.map((row) => ({ setting: one.setting, table, row, dates: undefined }));
  };
  return {
    ...nothing,
    days: (one) =>
      others(one)
        .flatMap(datesOf)
        .flatMap((day) => [day - slack, day, day + slack]),
    elsewhere: (one) => others(one).flatMap((other) => asks.map((path) => ({ one: other, path }))),
  };
}

/** All dates of a record. */
export function datesOf(one: Case): number[] {
  return [...one.table.columns.keys()].flatMap((field) => {
    const { meta } = one.setting.path(one.table.name, field);
    const value = meta.kind === 'date' ? valueAt(one, field) : null;
    return typeof value === 'number' ? [value] : [];
  });
}

/** How long the term of a question is. */
const lengthOf = ({ from: _from, to: _to, ...length }: Questions['within']) => length;

const partsOf = ({ where }: Related, read: (part: Condition) => Turning): Turning[] =>
  where === undefined ? [] : [read(where)];

const reading: Reading<Turning> = {
  is: () => nothing,
  filled: () => nothing,
  reached: () => nothing,
  elapsed: () => nothing,
  notAfter: () => nothing,
  within: (asked) => {
    const length = lengthOf(asked) as Length | { readonly term: TermId };
    if ('term' in length) return { ...nothing, terms: [length.term] };
    return (length as { readonly days?: number }).days === 0
      ? nothing
      : { ...nothing, terms: [length] };
  },
  during: (asked) =>
    typeof asked === 'string'
      ? nothing
      : {
          ...nothing,
          days: ({ setting }) => [addMonths(setting.moment.to + 1, -asked.months)],
        },
  running: () => nothing,
  age: ({ from, under, at }) => ({
    ...nothing,
    days: (one) => {
      if (at === undefined) return [addMonths(one.setting.moment.to, -12 * under)];
      const [born, day] = [dayAt(one, from), dayAt(one, at)];
      return [
        ...(day === null ? [] : [addMonths(day, -12 * under)]),
        ...(born === null ? [] : [addMonths(born, 12 * under)]),
      ];
    },
  }),
  some: (asked, read) => together([related(asked, [], 0), ...partsOf(asked, read)]),
  overlap: (asked, read) =>
    together([related(asked, asked.spell, asked.days ?? 0), ...partsOf(asked, read)]),
  all: (parts, read) => together(parts.map(read)),
  any: (parts, read) => together(parts.map(read)),
  not: (part, read) => read(part),
};

const read = reader(reading);

/** Where the answers to some conditions may turn. */
export const turningOf = (conditions: readonly Condition[]): Turning =>
  together(conditions.map((condition) => read(condition)));
