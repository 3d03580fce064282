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
import { dependsOnPeriod, looksElsewhere } from './dependence.ts';
import { factOf } from './facts.ts';
import { answersKept, type Kept } from './kept.ts';
import type { Mask } from './mask.ts';
import { deadlinesOf, namedDays, type UncertainEnd } from './named-dates.ts';
import { datesDependOnPeriod, type QuestionName, questionNames } from './question-name.ts';
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

/** What is worked out once for a dataset and asked by many measures. */
export type Workspace = {
  readonly data: Dataset;
  readonly terms: Terms['terms'];
  readonly days: WorkingDays;
  readonly peildatum: number;
  readonly kept: Kept;
};

/** Starts a workspace over a dataset. */
export function workspace(data: Dataset, { terms, calendar }: Terms, peildatum: number): Workspace {
  return { data, terms, days: workingDays(calendar), peildatum, kept: answersKept() };
}

/** The reading of conditions in columns: for one table, the dates that a measure names, and one moment. */
export type Selection = {
  readonly table: Table;
  /** Works something out once for this table, the dates that the measure names and some conditions. Shared. */
  once<T>(question: string, conditions: readonly Condition[], make: () => T): T;
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
  /** The rows of which a spell has a day between two days, both included. Shared too. */
  running(spell: readonly [string, string], first: number, last: number): Rows;
  /** The rows of which the second date comes before the first. Shared too. */
  disordered(first: string, second: string): Rows;
  /** Whether a condition holds of each row of the table. Shared. */
  mask(condition: Condition): Mask;
  /** Whether it holds of each of some rows, in their order. */
  answers(rows: Rows, condition: Condition): Mask;
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
  const now = `${from}|${to}`;
  const names = questionNames(dates);
  const keyWith = ({ name, isBound }: QuestionName): string =>
    `${table.name}|${isBound ? now : ''}|${name}`;
  const keyOfDate = (reference: string): string => keyWith(names.date(reference));
  const keyOf = (asked: Condition): string => keyWith(names.condition(asked));
  const { kept } = space;

  const column = (path: string): Column => data.column(table, path);
  /** The field that a date of the measure is another name of, or the reference itself. */
  const meant = (reference: string): string => {
    const expression = isRole(reference) ? dates?.[reference] : undefined;
    return typeof expression === 'string' ? meant(expression) : reference;
  };
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
      if (typeof expression === 'string') return days(expression);
      return kept.once(keyOfDate(reference), () =>
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

  const ends = (reference: string, term: TermId | Length) =>
    kept.once(`${keyOfDate(reference)}|after|${JSON.stringify(term)}`, () => {
      const uncertain: UncertainEnd[] = [];
      return { days: deadlinesOf(space, days(reference), term, uncertain), uncertain };
    });
  const deadlines = (reference: string, term: TermId | Length): Int32Array =>
    ends(reference, term).days;

  /** What hangs on some conditions and on all the dates that the measure names. */
  const dated = (conditions: readonly Condition[]): string => {
    const isBound = datesDependOnPeriod(dates) || conditions.some(dependsOnPeriod);
    return keyWith({ name: nameOf(dates ?? {}), isBound });
  };

  const all = (): Rows => allRows(size);
  const mask = (asked: Condition): Mask =>
    kept.once(keyOf(asked), () => answersOf(self, asked, all(), moment));
  /** Asked of these rows alone, until it has been asked of as many as the table has: then of all, and that is kept. */
  const answers = (rows: Rows, asked: Condition): Mask => {
    if (!looksElsewhere(asked)) {
      const key = keyOf(asked);
      const before = kept.once(`asked ${key}`, () => ({ rows: 0 }));
      before.rows += rows.length;
      if (before.rows <= size && !kept.has(key)) return answersOf(self, asked, rows, moment);
    }
    return answersAt(rows, mask(asked));
  };

  /** None of a date that may be another one in another period: to sort the rows once costs more than to look once. */
  const orderOf = (reference: string): DayOrder | null => {
    const date = meant(reference);
    const make = () => orderWhenWorth(days(date));
    if (!isRole(date)) return factOf(data, `${table.name}|order|${date}`, make)();
    return names.date(date).isBound ? null : kept.once(`${keyOfDate(date)}|order`, make)();
  };
  /** The rows of a stretch of days where they are few; `null` where it costs less to look at all rows in their own order. */
  const fewBetween = (order: DayOrder | null, first: number, last: number): Rows | null => {
    const slice = order?.between(first, last) ?? null;
    return slice !== null && (order?.isOwn || slice.length * A_JUMP < size) ? slice : null;
  };
  const between = (reference: string, first: number, last: number): Rows =>
    kept.once(`${keyOfDate(reference)}|${first}|${last}`, () => {
      const order = orderOf(reference);
      if (order === null) return rowsBetween(days(reference), first, last);
      return fewBetween(order, first, last) ?? ascending(order.between(first, last), size);
    });
  const running = (spell: readonly [string, string], first: number, last: number): Rows =>
    kept.once(`${spell.map(keyOfDate).join()}|${outOf(spell)}|${first}|${last}`, () =>
      spellsBetween(spell, first, last),
    );
  const outOf = ([, end]: readonly [string, string]) => (isLastDayIn(table.name, end) ? 0 : 1);
  const spellsBetween = (
    [begin, end]: readonly [string, string],
    first: number,
    last: number,
  ): Rows => {
    const out = outOf([begin, end]);
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

  const disordered = (before: string, after: string): Rows => {
    const [first, second] = [meant(before), meant(after)];
    return isRole(first) || isRole(second)
      ? kept.once(`${keyOfDate(second)}<${keyOfDate(first)}`, () =>
          disorderedRows(days(first), days(second)),
        )
      : data.disordered(table, first, second);
  };

  const other = (record: string): Selection | null => {
    const found = data.table(record as OverName);
    return found === null ? null : selection(space, found, undefined, moment);
  };

  const self: Selection = {
    table,
    once: (question, conditions, make) => kept.once(`${dated(conditions)}|${question}`, make),
    all,
    days,
    deadlines,
    uncertainEnds: (reference, term) => ends(reference, term).uncertain,
    column,
    between,
    running,
    disordered,
    mask,
    answers,
    split: (rows, asked) =>
      rows.length === 0 ? { yes: rows, no: rows } : divided(rows, answers(rows, asked)),
    having: (rows, asked) => (rows.length === 0 ? rows : answered(rows, answers(rows, asked))),
    number: (rows, asked) => (rows.length === 0 ? 0 : yeses(answers(rows, asked))),
    other,
  };
  return self;
}
