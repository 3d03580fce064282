import { type Column, type Dataset, disorderedRows, NO_DAY, type Table } from '../dataset/index.ts';
import {
  type Calendar,
  type Condition,
  type Length,
  lastDayOf,
  type Population,
  type TermId,
  type TermRule,
  type WorkingDays,
  workingDays,
} from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import { canonical, remember, SvaError } from '../util/index.ts';
import { answersOf } from './answers.ts';
import { type DayOrder, orderWhenWorth } from './day-order.ts';
import { datesDependOnPeriod, dependsOnPeriod, looksElsewhere } from './dependence.ts';
import { factOf } from './facts.ts';
import type { Mask } from './mask.ts';
import { deadlinesOf, namedDays, type UncertainEnd } from './named-dates.ts';
import { isLastDayIn, isRole } from './reference.ts';
import {
  allRows,
  answered,
  answersAt,
  ascending,
  divided,
  type Rows,
  type Split,
  yeses,
} from './rows.ts';
import { firstRowsFrom, rowsBetween, spellsIn } from './rows-by-date.ts';

/** What an answer may depend on beside the rows. */
export type Moment = {
  /** The first and last day of the period. */
  readonly from: number;
  readonly to: number;
  readonly peildatum: number;
};

/** The terms and the days that do not count, as a contract gives them. */
export type Terms = {
  readonly terms: { readonly [id in TermId]?: TermRule };
  readonly calendar: Calendar;
};

/** What is worked out once for a dataset and asked by many measures; answers are kept under the question. */
export type Workspace = {
  readonly data: Dataset;
  readonly terms: Terms['terms'];
  readonly days: WorkingDays;
  readonly peildatum: number;
  readonly kept: Map<string, unknown>;
  /** Of how many rows each question was asked that is not kept. */
  readonly asked: Map<string, number>;
  /** The ends of terms that may still change, by the term and what it begins on. */
  readonly provisional: Map<string, readonly UncertainEnd[]>;
};

/** Starts a workspace over a dataset. */
export function workspace(data: Dataset, { terms, calendar }: Terms, peildatum: number): Workspace {
  return {
    data,
    terms,
    days: workingDays(calendar),
    peildatum,
    kept: new Map(),
    asked: new Map(),
    provisional: new Map(),
  };
}

/** The reading of conditions in columns: for one table, the dates that a measure names, and one moment. */
export type Selection = {
  readonly table: Table;
  /** The table with the dates that the measure names: what is kept under it holds in every period. */
  readonly name: string;
  /** All rows of the table. Shared: not to be written in. */
  all(): Rows;
  /** The days of a field, a path or a named date. */
  days(reference: string): Int32Array;
  /** The last day of a term from each day of a date. Shared. */
  deadlines(reference: string, term: TermId | Length): Int32Array;
  /** Those of them that may still be another day, each once. */
  uncertainEnds(reference: string, term: TermId | Length): readonly UncertainEnd[];
  column(path: string): Column;
  /** The rows of which a date lies between two days, both included. Shared too. */
  between(reference: string, first: number, last: number): Rows;
  /** The rows of which a spell has a day between two days, both included. */
  running(spell: readonly [string, string], first: number, last: number): Rows;
  /** The rows of which the second date comes before the first. Shared too. */
  disordered(first: string, second: string): Rows;
  /** Whether a condition holds of each row of the table. Shared. */
  mask(condition: Condition): Mask;
  /** Some rows by whether a condition holds of them. */
  split(rows: Rows, condition: Condition): Split;
  /** Those of some rows of which a condition holds. */
  having(rows: Rows, condition: Condition): Rows;
  /** Of how many of them. */
  number(rows: Rows, condition: Condition): number;
  /** The same reading of another table, without dates of its own; `null` where that is not there. */
  other(record: string): Selection | null;
};

const nameOf = remember((asked: object) => canonical(asked));

/** How many rows in their own order cost as much to look at as one out of it: memory is read by stretches. */
const A_JUMP = 8;

/** Makes the reading of conditions over one table at one moment. */
export function selection(
  space: Workspace,
  table: Table,
  dates: Population['dates'],
  moment: Moment,
): Selection {
  const { data } = space;
  const { size } = table;
  const { from, to } = moment;
  const named = `${table.name}|${dates === undefined ? '{}' : nameOf(dates)}`;

  const datesMoment = datesDependOnPeriod(dates) ? `${from}|${to}` : '';

  const keep = <T>(key: string, make: () => T): T => {
    const kept = space.kept.get(key);
    if (kept !== undefined) return kept as T;
    const made = make();
    space.kept.set(key, made);
    return made;
  };
  const column = (path: string): Column => data.column(table, path);
  const days = (reference: string): Int32Array => {
    if (isRole(reference)) {
      const expression = dates?.[reference];
      if (expression === undefined) {
        throw new SvaError(
          'invalid-measure',
          `De meting noemt de datum ‘${reference}’, maar bepaalt die nergens.`,
          { value: reference },
        );
      }
      return keep(`${named}|${datesMoment}|${reference}`, () =>
        namedDays(expression, {
          size,
          lastDay: lastDayOf(moment),
          days,
          deadlines,
          mask,
        }),
      );
    }
    const found = column(reference);
    if (found.kind !== 'date') {
      throw new SvaError('invalid-measure', `‘${reference}’ is geen datum van ${table.name}.`, {
        value: reference,
      });
    }
    return found.days;
  };

  const deadlineKey = (reference: string, term: TermId | Length): string =>
    `${named}|${datesMoment}|${reference}|after|${JSON.stringify(term)}`;
  const deadlines = (reference: string, term: TermId | Length): Int32Array => {
    const key = deadlineKey(reference, term);
    return keep(key, () => {
      const uncertain: UncertainEnd[] = [];
      space.provisional.set(key, uncertain);
      return deadlinesOf(space, days(reference), term, uncertain);
    });
  };
  const uncertainEnds = (reference: string, term: TermId | Length): readonly UncertainEnd[] => {
    deadlines(reference, term);
    return space.provisional.get(deadlineKey(reference, term)) ?? [];
  };

  const all = (): Rows => allRows(size);
  const keyOf = (asked: Condition): string =>
    `${named}|${datesMoment}|${dependsOnPeriod(asked) ? `${from}|${to}` : ''}|${nameOf(asked)}`;
  const mask = (asked: Condition): Mask =>
    keep(keyOf(asked), () => answersOf(self, asked, all(), moment));
  /** Asked of these rows alone, until it has been asked of as many as the table has: then of all, and that is kept. */
  const answers = (rows: Rows, asked: Condition): Mask => {
    if (!looksElsewhere(asked)) {
      const key = keyOf(asked);
      const before = space.asked.get(key) ?? 0;
      space.asked.set(key, before + rows.length);
      if (before + rows.length <= size && !space.kept.has(key))
        return answersOf(self, asked, rows, moment);
    }
    return answersAt(rows, mask(asked));
  };

  /** None of a date that may be another one in another period: to sort the rows once costs more than to look once. */
  const orderOf = (reference: string): DayOrder | null => {
    const make = () => orderWhenWorth(days(reference));
    if (!isRole(reference)) return factOf(data, `${table.name}|order|${reference}`, make)();
    return datesMoment === '' ? keep(`${named}|order|${reference}`, make)() : null;
  };
  /** The rows of a stretch of days where they are few; `null` where it costs less to look at all rows in their own order. */
  const fewBetween = (order: DayOrder | null, first: number, last: number): Rows | null => {
    const slice = order?.between(first, last) ?? null;
    return slice !== null && (order?.isOwn || slice.length * A_JUMP < size) ? slice : null;
  };
  const between = (reference: string, first: number, last: number): Rows =>
    keep(`${named}|${datesMoment}|${reference}|${first}|${last}`, () => {
      const order = orderOf(reference);
      if (order === null) return rowsBetween(days(reference), first, last);
      return fewBetween(order, first, last) ?? ascending(order.between(first, last), size);
    });
  const running = ([begin, end]: readonly [string, string], first: number, last: number): Rows => {
    const out = isLastDayIn(table.name, end) ? 0 : 1;
    const [byBegin, byEnd] = [orderOf(begin), orderOf(end)];
    const begun = fewBetween(byBegin, -NO_DAY, last);
    const going = fewBetween(byEnd, first + out, NO_DAY);
    const isFew = going !== null && going.length * A_JUMP < (begun?.length ?? size);
    // What has begun by a day and goes on after it was there that day: only of a longer stretch is asked whether it had a day at all.
    if (!isFew && first === last && begun !== null && byBegin?.isOwn)
      return firstRowsFrom(begun.length, days(end), first + out);
    const rows = isFew ? going : begun;
    return spellsIn(rows, days(begin), days(end), { from: first, to: last, out });
  };

  const disordered = (first: string, second: string): Rows =>
    isRole(first) || isRole(second)
      ? keep(`${named}|${datesMoment}|${second}<${first}`, () =>
          disorderedRows(days(first), days(second)),
        )
      : data.disordered(table, first, second);

  const other = (record: string): Selection | null => {
    const found = data.table(record as OverName);
    return found === null ? null : selection(space, found, undefined, moment);
  };

  const self: Selection = {
    table,
    name: `${named}|${datesMoment}`,
    all,
    days,
    deadlines,
    uncertainEnds,
    column,
    between,
    running,
    disordered,
    mask,
    split: (rows, asked) =>
      rows.length === 0 ? { yes: rows, no: rows } : divided(rows, answers(rows, asked)),
    having: (rows, asked) => (rows.length === 0 ? rows : answered(rows, answers(rows, asked))),
    number: (rows, asked) => (rows.length === 0 ? 0 : yeses(answers(rows, asked))),
    other,
  };
  return self;
}
