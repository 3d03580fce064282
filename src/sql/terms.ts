import type { Calendar, Length, TermId, TermRule, WorkingDays } from '../model/index.ts';
import { withinTermijnenwet, workingDays } from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import { weekday } from '../util/index.ts';
import { type Expression, sql } from './expression.ts';
import type { Frame } from './frame.ts';
import type { Statement } from './statement.ts';

/** A date on which a term begins, as the measures of a record type have it. */
export type BeginDate = {
  readonly name: string;
  readonly over: OverName;
  /** The number of its day, for each row of a frame over that record type. */
  readonly dayIn: (rows: Frame) => Expression;
};

/**
 * The generated calendar: for the days on which terms begin in the data, the days on which they end by the calendar of
 * this library, so that the database works out no term itself.
 */
export type TermCalendar = {
  readonly terms: { readonly [id in TermId]?: TermRule };
  readonly days: WorkingDays;
  /** The days on which a term begins, or `null` where they are not looked up yet: then that is asked for. */
  beginDays(date: BeginDate): readonly number[] | null;
  /** What was asked for and is not known yet. */
  readonly asked: Map<string, BeginDate>;
  /** How often days were asked for that were not known. */
  misses(): number;
  learn(name: string, days: readonly number[]): void;
  /** Whether terms may begin on other days than `beginDays` gives: then their ends are counted. */
  readonly isAssumed: boolean;
};

/** Starts a calendar of terms without any day. */
export function termCalendar(
  terms: { readonly [id in TermId]?: TermRule },
  calendar: Calendar,
): TermCalendar {
  const known = new Map<string, readonly number[]>();
  const asked = new Map<string, BeginDate>();
  let missed = 0;
  return {
    terms,
    days: workingDays(calendar),
    asked,
    beginDays(date) {
      const days = known.get(date.name);
      if (days === undefined) {
        missed++;
        asked.set(date.name, date);
      }
      return days ?? null;
    },
    misses: () => missed,
    isAssumed: false,
    learn(name, days) {
      known.set(name, days);
      asked.delete(name);
    },
  };
}

/**
 * The calendar for statements that are written without a database at hand: on which days terms begin is not known then.
 * Their ends are counted, past a weekend where the law moves them; what ends otherwise, by a holiday, stands there as rows
 * for terms that begin within a stretch of days.
 */
export function assumedCalendar(
  terms: TermCalendar['terms'],
  calendar: Calendar,
  { from, to }: { readonly from: number; readonly to: number },
): TermCalendar {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return { ...termCalendar(terms, calendar), beginDays: () => days, isAssumed: true };
}

/** The end of a term for each row of a frame. @param begin the day on which it begins */
export function endOfTerm(
  frame: Frame,
  calendar: TermCalendar,
  date: BeginDate,
  begin: Expression,
  rule: Length | TermRule,
): Expression {
  const begins = calendar.beginDays(date) ?? [];
  const listed = (days: readonly number[]) =>
    frame.join(
      [begin],
      termRows(frame.statement, calendar, days, rule),
      (alias, [key]) => `${alias}.van = ${key}`,
      'tot',
    );
  const most = rule.days ?? (rule.weeks === undefined ? null : 7 * rule.weeks);
  if (!calendar.isAssumed || most === null) return listed(begins);
  const isMoved = 'atw' in rule && rule.atw && withinTermijnenwet(rule);
  const counted = (day: number) => day + most + (isMoved ? pastWeekend(day + most) : 0);
  const others = begins.filter((day) => calendar.days.endOf(day, rule).day !== counted(day));
  const planned = frame.column(sql`${begin} + ${most}`);
  const plain = isMoved ? frame.column(workdayFrom(frame, planned)) : planned;
  return others.length === 0 ? plain : frame.column(sql`coalesce(${listed(others)}, ${plain})`);
}

/** How many days a working day comes after a day, if there are no holidays. */
const pastWeekend = (day: number): number => Math.max(0, 8 - Math.max(weekday(day), 5)) % 3;

/** The same in SQL: a day, or the Monday after it. */
function workdayFrom({ statement: { dialect, day } }: Frame, date: Expression): Expression {
  // Thursday is the first day of all, so a Monday long before it keeps the rest above 0.
  const since = { sql: dialect.days(day(MONDAY).sql, date.sql), level: date.level };
  return sql`case ${since} % 7 when 5 then ${date} + 2 when 6 then ${date} + 1 else ${date} end`;
}
/** 1900-01-01. */
const MONDAY = -25_567;

/** Writes the begin and the end of a term for some days as rows of a statement. */
function termRows(
  on: Statement,
  { days }: TermCalendar,
  begins: readonly number[],
  rule: Length | TermRule,
): string {
  const rows = begins.map((day) => [day, days.endOf(day, rule).day] as const);
  const empty = `cast(null as ${on.dialect.types.date})`;
  return on.part(
    rows.length === 0
      ? `select ${empty} as van, ${empty} as tot where 1 = 0`
      : on.dialect.pairs(rows),
  );
}
