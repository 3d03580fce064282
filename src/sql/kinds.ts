import type { Counts, Moment } from '../calculate/index.ts';
import type { Condition, Kinds, Named } from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import { SvaError } from '../util/index.ts';
import { numberOrNull, type ResultRow, wholeNumber } from './engine.ts';
import { type Expression, FALSE, joined, sql } from './expression.ts';
import type { Cell, Frame } from './frame.ts';
import { journeyCounts } from './journey.ts';
import type { Placed } from './population.ts';
import { surely } from './question.ts';
import { surveyCounts } from './survey.ts';

/** The records of a measure in one statement. */
export type Counted = Placed & {
  readonly frame: Frame;
  /** The records of the population; a distribution counts those of some kind alone. */
  readonly placed: Placed;
  /** The rows of the result that are of one part of the division; of a whole measure the name is empty. */
  of(part: string): readonly ResultRow[];
  /** The name of the part that a row of the result is of. */
  partOf(row: ResultRow): string | null;
  /** All rows of the result. */
  all(): readonly ResultRow[];
  /** The number of a row that is taken several times. */
  readonly number: Expression | null;
  /** The name of the column of the nth value by which the kind itself divides. */
  by(index: number): string;
};

/** One measure over the whole, or over the parts of a division. */
export type Subject = {
  readonly over: string;
  readonly moment: Moment;
  /** The first and last day of the range of the measure. */
  readonly range: { readonly from: number; readonly to: number };
  /**
   * Opens a statement over the records.
   * @param key equal keys with equal values share a statement
   * @param values by which more the result is divided
   * @param times how many times each row is taken
   */
  open(
    key: string,
    values?: (asking: Placed['asking'], number: Expression | null) => Expression[],
    times?: number,
  ): Counted;
};

/** Gives the numbers of a part, once the statements are run. */
export type ReadPart = (part: string) => Counts;

/** The numbers of each kind of measure. An entry a kind: none may be left out. */
type KindReading = { readonly [K in keyof Kinds]: (asked: Kinds[K], subject: Subject) => ReadPart };

export const kinds: KindReading = {
  share: ({ where }, subject) => {
    const counted = subject.open('');
    const teller = counted.size(meeting(counted, where));
    const noemer = counted.size(counted.rows);
    return (part) => {
      const [row] = counted.of(part);
      return { teller: teller(row), noemer: noemer(row) };
    };
  },
  count: (_, subject) => number(subject),
  distribution: (_, subject) => number(subject),
  stock: ({ begin, end }, subject) => {
    const counted = subject.open('');
    const flow = flowOf(counted, begin, end, subject.moment);
    const count = counted.size(counted.rows);
    return (part) => {
      const [row] = counted.of(part);
      return { count: count(row), flow: flow(row) };
    };
  },
  duration: ({ from, to, negative }, subject) => {
    const counted = subject.open(`dagen ${from} ${to}`, ({ frame, date }) => [
      {
        sql: frame.statement.dialect.days(date(from).sql, date(to).sql),
        level: Math.max(date(from).level, date(to).level),
      },
    ]);
    const count = counted.frame.count(sql`count(case when ${counted.rows} then 1 end)`);
    return (part) => {
      const days = new Map<number, number>();
      let flagged = 0;
      for (const row of counted.of(part)) {
        const times = count(row);
        const took = row[counted.by(0)];
        if (times === 0 || took === null || took === undefined) continue;
        const length = wholeNumber(took);
        if (length < 0 && negative === 'zero') flagged += times;
        const shown = length < 0 && negative === 'zero' ? 0 : length;
        days.set(shown, (days.get(shown) ?? 0) + times);
      }
      const histogram = [...days].sort(([x], [y]) => x - y);
      return { histogram, ...(negative === 'zero' && { flagged }) };
    };
  },
  sum: (asked, subject) => {
    if (asked.accrued !== undefined) return grows(subject);
    const counted = subject.open('');
    const { frame } = counted;
    const amount = frame.path(asked.of);
    const isMoney = fieldAt(frame.over, asked.of).meta.kind === 'amount';
    const minus = asked.minus === undefined ? FALSE : counted.asking.every(asked.minus);
    const total = frame.aggregate(
      sql`sum(case when ${counted.rows} then case when ${minus} then -${amount} else ${amount} end end)`,
    );
    const records = frame.count(sql`count(case when ${counted.rows} then 1 end)`);
    const empty = frame.count(
      sql`count(case when ${counted.rows} and ${amount} is null then 1 end)`,
    );
    return (part) => {
      const [row] = counted.of(part);
      const sum = row?.[total] ?? 0;
      return {
        cents: isMoney ? wholeNumber(sum) : (numberOrNull(sum) ?? 0),
        records: records(row),
        empty: empty(row),
      };
    };
  },
  survey: surveyCounts,
  journey: journeyCounts,
};

/** A value that grows with the days is not worked out in a statement: see `fetched`. */
function grows({ over }: Subject): never {
  throw new SvaError('invalid-measure', `Wat een periode van ${over} waard is, telt geen query.`, {
    value: over,
  });
}

function number(subject: Subject): ReadPart {
  const counted = subject.open('');
  const count = counted.size(counted.rows);
  return (part) => ({ count: count(counted.of(part)[0]) });
}

/** The records that count, of which all of some named conditions hold. */
export const meeting = ({ rows, asking }: Placed, where: Named<Condition>): Expression =>
  joined('and', [rows, asking.every(where)]);

/** What came and went in the period; of persons who are counted once: who is there now and was not, and the other way round. */
function flowOf(
  counted: Counted,
  beginDate: string,
  endDate: string,
  { from, to }: Moment,
): (row: ResultRow | undefined) => NonNullable<Counts['flow']> {
  const { asking, rows } = counted;
  const told = counted.told();
  const [begin, end, out] = [asking.date(beginDate), asking.date(endDate), asking.out(endDate)];
  const there = sql`(${told} and ${surely(sql`${begin} < ${asking.day(from)}`)} and (${end} is null or ${end} >= ${asking.day(from - 1 + out)}))`;
  const arrived = sql`(${told} and ${surely(sql`${begin} between ${asking.day(from)} and ${asking.day(to)}`)} and (${end} is null or ${end} >= ${begin} + ${out}))`;
  const atBegin = counted.size(there);
  const atEnd = counted.size(rows);
  if (counted.unique) {
    const either = counted.size(sql`(${there} or ${rows})`);
    return (row) => {
      const stayed = atBegin(row) + atEnd(row) - either(row);
      return {
        begin: atBegin(row),
        in: atEnd(row) - stayed,
        out: atBegin(row) - stayed,
        end: atEnd(row),
      };
    };
  }
  const came: Cell = counted.frame.count(sql`count(case when ${arrived} then 1 end)`);
  return (row) => ({
    begin: atBegin(row),
    in: came(row),
    out: atBegin(row) + came(row) - atEnd(row),
    end: atEnd(row),
  });
}
