import type { Counts, Days, Moment } from '../calculate/index.ts';
import type { Condition, Kinds, Named } from '../model/index.ts';
import { accruedCounts } from './accrual.ts';
import { type ResultRow, wholeNumber } from './engine.ts';
import { type Expression, FALSE, joined, sql } from './expression.ts';
import type { Frame } from './frame.ts';
import { journeyCounts } from './journey.ts';
import type { Placed } from './population.ts';
import { surely } from './question.ts';
import { surveyCounts } from './survey.ts';
import type { Divider, Totals } from './totals.ts';

/** How many records there are of a part, once the statements are run; of a whole measure the name of the part is empty. */
export type CountPart = (part: string) => number;

/** The records of a measure in a frame, divided by values, beside by the parts of a division. */
export type Grouped = Placed & {
  readonly frame: Frame;
  readonly totals: Totals;
  /** The name of the nth value. */
  by(index: number): string;
};

/** The records of one measure, over the whole or over the parts of a division. */
export type Subject = Placed & {
  readonly frame: Frame;
  readonly moment: Moment;
  /** The days of the cohort. */
  readonly range: Days;
  /** Says that the numbers of the measure are not exact, and are to be counted in memory. */
  inexact(): void;
  /** Counts some of the records: rows, or each value of a field once. */
  count(rows: Expression, unique: Expression | null, what: string): CountPart;
  /** Counts some of the records as the measure does: rows, or persons (households, GPs) once each. */
  counted(rows: Expression, what: string): CountPart;
  /** Counts some of the records by a whole number; those without it are left out. */
  histogram(
    rows: Expression,
    value: Expression,
    what: string,
  ): (part: string) => ReadonlyMap<number, number>;
  /**
   * Asks what is no count of some records by itself, and gives its numbers out of the rows of a part.
   *
   * @param apart what it has a frame of its own for; empty for none
   * @param values by which it is divided as well
   */
  group(
    apart: string,
    values: (asking: Placed['asking']) => readonly Divider[],
    read: (grouped: Grouped) => (rows: readonly ResultRow[]) => Counts,
  ): ReadPart;
};

/** Gives the numbers of a part, once the statements are run. */
export type ReadPart = (part: string) => Counts;

/** The numbers of each kind of measure. An entry a kind: none may be left out. */
type KindReading = { readonly [K in keyof Kinds]: (asked: Kinds[K], subject: Subject) => ReadPart };

export const kinds: KindReading = {
  share: ({ where }, subject) => {
    const teller = subject.counted(meeting(subject, where), 'teller');
    const noemer = subject.counted(subject.rows, 'noemer');
    return (part) => ({ teller: teller(part), noemer: noemer(part) });
  },
  count: (_, subject) => number(subject),
  distribution: (_, subject) => number(subject),
  stock: ({ begin, end }, subject) => {
    const flow = flowOf(subject, begin, end);
    const count = subject.counted(subject.rows, 'aantal');
    return (part) => ({ count: count(part), flow: flow(part) });
  },
  duration: ({ from, to, negative }, subject) => {
    const { frame, date } = subject.asking;
    const took = subject.histogram(subject.rows, daysBetween(frame, date(from), date(to)), 'dagen');
    return (part) => {
      const days = new Map<number, number>();
      let flagged = 0;
      for (const [length, times] of took(part)) {
        const isFlagged = length < 0 && negative === 'zero';
        if (isFlagged) flagged += times;
        const shown = isFlagged ? 0 : length;
        days.set(shown, (days.get(shown) ?? 0) + times);
      }
      const histogram = [...days].sort(([x], [y]) => x - y);
      return { histogram, ...(negative === 'zero' && { flagged }) };
    };
  },
  sum: (asked, subject) => {
    if (asked.accrued !== undefined) return accruedCounts(asked, subject, subject.range);
    const { of, minus } = asked;
    return subject.group(
      '',
      () => [],
      ({ frame, totals, rows, asking }) => {
        const amount = frame.path(of);
        const isTaken = minus === undefined ? FALSE : asking.every(minus);
        const total = totals.aggregate(
          sql`sum(case when ${rows} then case when ${isTaken} then -${amount} else ${amount} end end)`,
          'som in centen',
        );
        const records = totals.count(sql`count(case when ${rows} then 1 end)`, 'records');
        const empty = totals.count(
          sql`count(case when ${rows} and ${amount} is null then 1 end)`,
          'zonder bedrag',
        );
        return ([row]) => ({
          cents: wholeNumber(row?.[total] ?? 0),
          records: records(row),
          empty: empty(row),
        });
      },
    );
  },
  survey: surveyCounts,
  journey: journeyCounts,
};

function number(subject: Subject): ReadPart {
  const count = subject.counted(subject.rows, 'aantal');
  return (part) => ({ count: count(part) });
}

/** The days from one date to another. */
export const daysBetween = (frame: Frame, from: Expression, to: Expression): Expression => ({
  sql: frame.statement.dialect.days(from.sql, to.sql),
  level: Math.max(from.level, to.level),
});

/** The records that count, of which all of some named conditions hold. */
export const meeting = ({ rows, asking }: Placed, where: Named<Condition>): Expression =>
  joined('and', [rows, asking.every(where)]);

/** What came and went in the period; of persons who are counted once: who is there now and was not, and the other way round. */
function flowOf(
  subject: Subject,
  beginDate: string,
  endDate: string,
): (part: string) => NonNullable<Counts['flow']> {
  const { asking, rows, moment } = subject;
  const { from, to } = moment;
  const told = subject.told();
  const [begin, end, out] = [asking.date(beginDate), asking.date(endDate), asking.out(endDate)];
  const there = sql`(${told} and ${surely(sql`${begin} < ${asking.day(from)}`)} and (${end} is null or ${end} >= ${asking.day(from - 1 + out)}))`;
  const arrived = sql`(${told} and ${surely(sql`${begin} between ${asking.day(from)} and ${asking.day(to)}`)} and (${end} is null or ${end} >= ${begin} + ${out}))`;
  const atBegin = subject.counted(there, 'stand aan het begin');
  const atEnd = subject.counted(rows, 'stand aan het einde');
  if (subject.unique !== null) {
    const either = subject.counted(sql`(${there} or ${rows})`, 'aan het begin of aan het einde');
    return (part) => {
      const stayed = atBegin(part) + atEnd(part) - either(part);
      return {
        begin: atBegin(part),
        in: atEnd(part) - stayed,
        out: atBegin(part) - stayed,
        end: atEnd(part),
      };
    };
  }
  const came = subject.count(arrived, null, 'erbij');
  return (part) => ({
    begin: atBegin(part),
    in: came(part),
    out: atBegin(part) + came(part) - atEnd(part),
    end: atEnd(part),
  });
}
