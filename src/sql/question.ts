import { isRole } from '../calculate/index.ts';
import { type Condition, type Length, type Reading, reader, type TermId } from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import { addMonths, SvaError } from '../util/index.ts';
import type { Asking } from './asking.ts';
import { type Expression, FALSE, joined, sql } from './expression.ts';
import { overlapping, related } from './related.ts';

/** Whether something is so; an unknown answer is no, as it is in columns. */
export const surely = (test: Expression): Expression => sql`coalesce(${test}, false)`;

/** A year in a date that is written as a number: 20220704. */
const A_YEAR = 10_000;

/** Makes the reading of conditions in SQL. An entry a question: a new one does not compile until it stands here. */
export function questionsIn(asking: Asking): (condition: Condition) => Expression {
  const { frame, date, day, deadline, moment } = asking;
  const { from, to, peildatum } = moment;
  /** A date as a number that has its year, month and day side by side: a month has no other number of days a year later. */
  const asNumber = ({ sql: text, level }: Expression): Expression => ({
    sql: frame.statement.dialect.asNumber(text),
    level,
  });
  const reading: Reading<Expression> = {
    is: (values) =>
      joined(
        'and',
        Object.entries(values).map(([path, wanted]) =>
          equal(asking, path, [wanted].flat() as readonly (string | boolean)[]),
        ),
      ),
    filled: (reference) =>
      isRole(reference)
        ? sql`(${date(reference)} is not null)`
        : sql`(${frame.path(reference)} is not null)`,
    reached: (reference) => surely(sql`${date(reference)} <= ${day(to)}`),
    elapsed: (reference) => surely(sql`${date(reference)} <= ${day(peildatum)}`),
    notAfter: ([first, second]) => surely(sql`${date(first)} <= ${date(second)}`),
    within: ({ from: begin, to: end, ...term }) => {
      const length = term as Length | { term: TermId };
      const fixed = length as { days?: number; weeks?: number };
      const most = fixed.days ?? (fixed.weeks === undefined ? null : 7 * fixed.weeks);
      const last =
        most === null
          ? deadline(begin, 'term' in length ? length.term : length)
          : sql`${date(begin)} + ${most}`;
      return surely(sql`${date(end)} between ${date(begin)} and ${last}`);
    },
    during: (asked) => {
      const [reference, first] =
        typeof asked === 'string' ? [asked, from] : [asked.date, addMonths(to + 1, -asked.months)];
      return surely(sql`${date(reference)} between ${day(first)} and ${day(to)}`);
    },
    running: ([begin, end]) => running(asking, begin, end),
    age: ({ from: born, under, at }) => {
      if (at !== undefined) {
        const [birth, then] = [date(born), date(at)];
        const grown = sql`${asNumber(birth)} + ${under * A_YEAR}`;
        return surely(sql`${asNumber(then)} < ${grown} and ${birth} <= ${then}`);
      }
      const youngest = addMonths(to, -12 * under);
      return surely(sql`${date(born)} > ${day(youngest)} and ${date(born)} <= ${day(to)}`);
    },
    some: (asked) => related(asking, asked),
    overlap: (asked) => overlapping(asking, asked),
    all: (parts, read) => joined('and', parts.map(read)),
    any: (parts, read) => joined('or', parts.map(read)),
    not: (part, read) => sql`not (${read(part)})`,
  };
  return reader(reading);
}

/** Whether it has begun and not ended on the last day of the period. */
export function running(asking: Asking, begin: string, end: string): Expression {
  const { date, day, out, moment } = asking;
  const last = date(end);
  return sql`(${surely(sql`${date(begin)} <= ${day(moment.to)}`)} and (${last} is null or ${last} >= ${day(moment.to + out(end))}))`;
}

/** Whether a field has one of some values. */
export function equal(
  { frame }: Asking,
  path: string,
  wanted: readonly (string | boolean)[],
): Expression {
  const { kind } = fieldAt(frame.over, path).meta;
  const field = frame.path(path);
  if (kind === 'boolean') {
    const answers = wanted.filter((value) => typeof value === 'boolean');
    if (answers.length === 0) return FALSE;
    return surely(
      joined(
        'or',
        answers.map((yes) => (yes ? field : sql`not ${field}`)),
      ),
    );
  }
  if (kind !== 'code' && kind !== 'text' && kind !== 'key') {
    throw new SvaError(
      'invalid-measure',
      `Van ‘${path}’ kan niet worden gevraagd of het een waarde is.`,
      { value: path },
    );
  }
  const texts = wanted
    .filter((value) => kind !== 'code' || typeof value === 'string')
    .map((value) => frame.statement.text(String(value)));
  return texts.length === 0 ? FALSE : surely(sql`${field} in (${joined(',', texts)})`);
}
