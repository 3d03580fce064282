import { type Column, type Dataset, disorderedRows, NO_DAY, type Table } from '../dataset/index.ts';
import {
  type Calendar,
  type Condition,
  type DateExpression,
  type DatePart,
  type Length,
  type Population,
  type Reading,
  type Role,
  reader,
  roles,
  type TermId,
  type TermRule,
  type WorkingDays,
  workingDays,
} from '../model/index.ts';
import { fieldAt, type OverName } from '../records/index.ts';
import { addMonths, canonical, remember, SvaError } from '../util/index.ts';
import { type DayOrder, dayOrder } from './day-order.ts';
import { factOf } from './facts.ts';
import { both, either, equal, filled, type Mask, runningOn } from './mask.ts';
import { overlapping, sharing } from './related.ts';
import { allRows, type Rows, rowsBetween, spellsIn } from './rows.ts';

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
  /** The ends of terms that may still change and why, by the table and the dates of the measure. */
  readonly provisional: Map<string, { readonly end: number; readonly reason: string }[]>;
};

/** Starts a workspace over a dataset. */
export function workspace(data: Dataset, { terms, calendar }: Terms, peildatum: number): Workspace {
  return {
    data,
    terms,
    days: workingDays(calendar),
    peildatum,
    kept: new Map(),
    provisional: new Map(),
  };
}

/** The reading of conditions in columns: for one table, the dates that a measure names, and one moment. */
export type Selection = {
  readonly table: Table;
  /** The table with the dates that the measure names: what is kept under it holds in every period. */
  readonly name: string;
  /** The days of a field, a path or a named date. */
  days(reference: string): Int32Array;
  column(path: string): Column;
  /** The rows of which a date lies between two days, both included. Shared too. */
  between(reference: string, first: number, last: number): Rows;
  /** The rows of which a spell has a day between two days, both included. */
  running(spell: readonly [string, string], first: number, last: number): Rows;
  /** The rows of which the second date comes before the first. Shared too. */
  disordered(first: string, second: string): Rows;
  /** The rows of which a condition holds. The mask is shared: do not write in it. */
  mask(condition: Condition): Mask;
  /** The same reading of another table, without dates of its own; `null` where that is not there. */
  other(record: string): Selection | null;
};

/** Whether the answer may be another one in another period; dates that the measure names aside. */
export const dependsOnPeriod: (condition: Condition) => boolean = remember(
  reader<boolean>({
    is: () => false,
    filled: () => false,
    reached: () => true,
    elapsed: () => false,
    notAfter: () => false,
    within: () => false,
    during: () => true,
    running: () => true,
    age: () => true,
    some: ({ where }, read) => where !== undefined && read(where),
    overlap: ({ where }, read) => where !== undefined && read(where),
    all: (parts, read) => parts.some(read),
    any: (parts, read) => parts.some(read),
    not: (part, read) => read(part),
  }),
);

const nameOf = remember((condition: Condition) => canonical(condition));

/**
 * How many rows in their own order cost as much to look at as one row out of it: memory is read by stretches. Of a
 * registration in order of date, as most are, rows by day are in their own order nearly.
 */
const WORTH_A_JUMP = 8;

/** Makes the reading of conditions over one table at one moment. */
export function selection(
  space: Workspace,
  table: Table,
  dates: Population['dates'],
  moment: Moment,
): Selection {
  const { data } = space;
  const { size } = table;
  const { from, to, peildatum } = moment;
  const named = `${table.name}|${canonical(dates ?? {})}`;

  // A date that counts only where something holds may be another one in another period, and so may one that rests on it.
  const datesMoment = named.includes('"where"') ? `${from}|${to}` : '';

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
      return keep(`${named}|${datesMoment}|${reference}`, () => daysOf(expression));
    }
    const found = column(reference);
    if (found.kind !== 'date') {
      throw new SvaError('invalid-measure', `‘${reference}’ is geen datum van ${table.name}.`, {
        value: reference,
      });
    }
    return found.days;
  };

  const daysOf = (expression: DateExpression): Int32Array => {
    if (typeof expression === 'string') return days(expression);
    if (expression.after !== undefined) {
      return deadlines(days(expression.after), expression.term);
    }
    const parts = (expression.latest ??
      expression.earliest ??
      expression.first ??
      []) as readonly DatePart[];
    const choose =
      expression.latest !== undefined
        ? later
        : expression.earliest !== undefined
          ? Math.min
          : first;
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
  };

  /** The end of a term from each day; equal days are worked out once. */
  const deadlines = (begin: Int32Array, term: TermId | Length): Int32Array => {
    const rule = termRule(space, term);
    const ends = new Map<number, number>();
    const uncertain = space.provisional.get(named) ?? [];
    space.provisional.set(named, uncertain);
    const result = new Int32Array(size).fill(NO_DAY);
    for (let i = 0; i < size; i++) {
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
  };

  const each = (test: (row: number) => boolean): Mask => {
    const result = new Uint8Array(size);
    for (let i = 0; i < size; i++) if (test(i)) result[i] = 1;
    return result;
  };
  const upTo = (reference: string, last: number): Mask => {
    const all = days(reference);
    const result = new Uint8Array(size);
    for (let i = 0; i < size; i++) result[i] = (all[i] as number) <= last ? 1 : 0;
    return result;
  };
  const rangeOf = (reference: string, first: number, last: number): Mask => {
    const all = days(reference);
    const span = last - first;
    const result = new Uint8Array(size);
    for (let i = 0; i < size; i++) result[i] = ((all[i] as number) - first) >>> 0 <= span ? 1 : 0;
    return result;
  };
  /** The last day in of each row; rows without an end never leave. */
  const lastDayIn = (reference: string): number => (isLastDayIn(table.name, reference) ? 0 : 1);

  const reading: Reading<Mask> = {
    is: (values) => {
      let result: Mask | null = null;
      for (const [path, wanted] of Object.entries(values)) {
        const found = equal(
          column(path),
          [wanted].flat() as readonly (string | boolean)[],
          path,
          size,
        );
        result = result === null ? found : both(result, found);
      }
      return result ?? new Uint8Array(size).fill(1);
    },
    filled: (reference) => {
      if (isRole(reference)) return upTo(reference, NO_DAY - 1);
      return filled(column(reference), size);
    },
    reached: (reference) => upTo(reference, to),
    elapsed: (reference) => upTo(reference, peildatum),
    notAfter: ([first, second]) => {
      const [a, b] = [days(first), days(second)];
      const result = new Uint8Array(size);
      for (let i = 0; i < size; i++) {
        const end = b[i] as number;
        result[i] = end !== NO_DAY && (a[i] as number) <= end ? 1 : 0;
      }
      return result;
    },
    within: ({ from: begin, to: end, ...term }) => {
      const [a, b] = [days(begin), days(end)];
      const length = term as Length | { term: TermId };
      const fixed = length as { days?: number; weeks?: number };
      const most = fixed.days ?? (fixed.weeks === undefined ? null : 7 * fixed.weeks);
      const last = most === null ? deadlines(a, 'term' in length ? length.term : length) : null;
      const result = new Uint8Array(size);
      for (let i = 0; i < size; i++) {
        const start = a[i] as number;
        const stop = b[i] as number;
        if (start === NO_DAY || stop === NO_DAY || stop < start) continue;
        if (stop <= (last === null ? start + (most as number) : (last[i] as number))) result[i] = 1;
      }
      return result;
    },
    during: (asked) => {
      if (typeof asked === 'string') return rangeOf(asked, from, to);
      return rangeOf(asked.date, addMonths(to + 1, -asked.months), to);
    },
    running: ([begin, end]) => runningOn(days(begin), days(end), to, lastDayIn(end)),
    age: ({ from: born, under }) => {
      const all = days(born);
      const youngest = addMonths(to, -12 * under);
      return each((i) => (all[i] as number) > youngest && (all[i] as number) <= to);
    },
    some: (asked) => {
      const there = other(asked.record);
      if (there === null) return new Uint8Array(size);
      return sharing(
        self,
        there,
        asked,
        asked.where === undefined ? null : there.mask(asked.where),
      );
    },
    overlap: (asked) => {
      const there = other(asked.record);
      if (there === null) return new Uint8Array(size);
      const where = asked.where === undefined ? null : there.mask(asked.where);
      return overlapping(self, there, asked, where);
    },
    all: (parts, read) => parts.map(read).reduce(both),
    any: (parts, read) => parts.map(read).reduce(either),
    not: (part, read) => {
      const asked = read(part);
      const result = new Uint8Array(size);
      for (let i = 0; i < size; i++) result[i] = asked[i] === 1 ? 0 : 1;
      return result;
    },
  };
  const plain = reader(reading);
  const mask = (asked: Condition): Mask =>
    keep(
      `${named}|${datesMoment}|${dependsOnPeriod(asked) ? `${from}|${to}` : ''}|${nameOf(asked)}`,
      () => plain(asked),
    );

  /** None of a date that may be another one in another period: to sort the rows once costs more than to look once. */
  const orderOf = (reference: string): DayOrder | null => {
    const make = () => dayOrder(days(reference));
    if (!isRole(reference)) return factOf(data, `${table.name}|order|${reference}`, make);
    return datesMoment === '' ? keep(`${named}|order|${reference}`, make) : null;
  };
  /** The rows of a stretch of days where they are few; `null` where it costs less to look at all rows in their own order. */
  const fewBetween = (reference: string, first: number, last: number): Rows | null => {
    const slice = orderOf(reference)?.between(first, last) ?? null;
    return slice !== null && slice.length * WORTH_A_JUMP < size ? slice : null;
  };
  const between = (reference: string, first: number, last: number): Rows =>
    fewBetween(reference, first, last) ??
    keep(`${named}|${datesMoment}|${reference}|${first}|${last}`, () =>
      rowsBetween(days(reference), first, last),
    );
  const running = ([begin, end]: readonly [string, string], first: number, last: number): Rows => {
    const out = lastDayIn(end);
    const rows =
      fewBetween(begin, -NO_DAY, last) ??
      fewBetween(end, first + out, NO_DAY) ??
      factOf(data, `${table.name}|all`, () => allRows(size));
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
    days,
    column,
    between,
    running,
    disordered,
    mask,
    other,
  };
  return self;
}

/** The rule of a term by its name, or a plain length. */
export function termRule(
  space: Pick<Workspace, 'terms'>,
  term: TermId | Length,
): Length | TermRule {
  if (typeof term !== 'string') return term;
  const rule = space.terms[term];
  if (rule === undefined) {
    throw new SvaError('invalid-measure', `De termijn ‘${term}’ staat niet in het contract.`, {
      value: term,
    });
  }
  return rule;
}

/** Whether an end date is the last day in, as its schema says; a named date is the first day out. */
export function isLastDayIn(name: OverName, reference: string): boolean {
  return !isRole(reference) && fieldAt(name, reference).meta.einde === 'laatste-dag';
}

const later = (a: number, b: number): number => (a === NO_DAY ? b : Math.max(a, b));
const first = (a: number, b: number): number => (a === NO_DAY ? b : a);
export const isRole = (reference: string): reference is Role =>
  (roles as readonly string[]).includes(reference);
