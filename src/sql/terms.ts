import type { Calendar, Length, TermId, TermRule, WorkingDays } from '../model/index.ts';
import { workingDays } from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import type { Expression } from './expression.ts';
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
    learn(name, days) {
      known.set(name, days);
      asked.delete(name);
    },
  };
}

/** Writes the begin and the end of a term for some days as rows of a statement. */
export function termRows(
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
