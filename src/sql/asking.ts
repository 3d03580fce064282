import {
  datesDependOnPeriod,
  isLastDayIn,
  isRole,
  type Moment,
  termRule,
} from '../calculate/index.ts';
import {
  type Condition,
  type DateExpression,
  type DatePart,
  type Length,
  lastDayOf,
  type Population,
  type TermId,
} from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import { canonical, SvaError } from '../util/index.ts';
import { type Expression, joined, sql } from './expression.ts';
import type { Frame } from './frame.ts';
import { questionsIn } from './question.ts';
import { dayNumber } from './survey.ts';
import { type BeginDate, endOfTerm, type TermCalendar } from './terms.ts';

/** The reading of conditions in SQL: over the rows of a frame, with the dates that a measure names, at one moment. */
export type Asking = {
  readonly frame: Frame;
  readonly moment: Moment;
  readonly terms: TermCalendar;
  /** A field, a path or a named date. */
  date(reference: string): Expression;
  /** The end of a term that begins on a date. */
  deadline(begin: string, term: TermId | Length): Expression;
  /** How many days before its date an end is the last day in: 0 or 1. */
  out(reference: string): 0 | 1;
  day(day: number): Expression;
  condition(asked: Condition): Expression;
  /** All of some named conditions. */
  every(named: { readonly [name: string]: Condition } | undefined): Expression;
  /** Which terms were asked for, from which dates. */
  readonly used: { readonly date: BeginDate; readonly term: TermId | Length }[];
};

/** Starts the reading of conditions over a frame. */
export function asking(
  frame: Frame,
  dates: Population['dates'],
  moment: Moment,
  terms: TermCalendar,
): Asking {
  const used: Asking['used'] = [];
  const day = (number: number) => frame.statement.day(number);
  const datesMoment = datesDependOnPeriod(dates) ? `${moment.from}|${moment.to}` : '';

  const date = (reference: string): Expression => {
    if (!isRole(reference)) {
      if (fieldAt(frame.over, reference).meta.kind !== 'date') {
        throw new SvaError('invalid-measure', `‘${reference}’ is geen datum van ${frame.over}.`, {
          value: reference,
        });
      }
      return frame.path(reference);
    }
    const expression = dates?.[reference];
    if (expression === undefined) {
      throw new SvaError(
        'invalid-measure',
        `De meting noemt de datum ‘${reference}’, maar bepaalt die nergens.`,
        { value: reference },
      );
    }
    return frame.column(dateOf(expression));
  };

  const dateOf = (expression: DateExpression): Expression => {
    if (typeof expression === 'string') return date(expression);
    if (expression.after !== undefined) return deadline(expression.after, expression.term);
    if (expression.period !== undefined) return day(lastDayOf(moment));
    const { latest, earliest, first } = expression;
    const parts = ((latest ?? earliest ?? first ?? []) as readonly DatePart[]).map(partOf);
    if (parts.length === 1) return parts[0] as Expression;
    if (first !== undefined) return sql`coalesce(${joined(',', parts)})`;
    // Each in turn stands for the empty ones, so that none is empty unless all are: engines differ over `greatest` of null.
    const turns = parts.map(
      (_, place) =>
        sql`coalesce(${joined(',', [...parts.slice(place), ...parts.slice(0, place)])})`,
    );
    return latest !== undefined
      ? sql`greatest(${joined(',', turns)})`
      : sql`least(${joined(',', turns)})`;
  };
  const partOf = (part: DatePart): Expression =>
    typeof part === 'string'
      ? date(part)
      : frame.column(sql`case when ${condition(part.where)} then ${date(part.date)} end`);

  const deadline = (begin: string, term: TermId | Length): Expression => {
    const rule = termRule(terms, term);
    const from: BeginDate = {
      name: `${frame.over}|${canonical(isRole(begin) ? (dates ?? {}) : {})}|${isRole(begin) ? datesMoment : ''}|${begin}`,
      over: frame.over,
      dayIn: (rows) => dayNumber(rows, asking(rows, dates, moment, terms).date(begin)),
    };
    used.push({ date: from, term });
    return endOfTerm(frame, terms, from, date(begin), rule);
  };

  const result: Asking = {
    frame,
    moment,
    terms,
    date,
    deadline,
    out: (reference) => (isLastDayIn(frame.over, reference) ? 0 : 1),
    day,
    condition: (asked) => condition(asked),
    every: (named) => joined('and', Object.values(named ?? {}).map(condition)),
    used,
  };
  const condition = questionsIn(result);
  return result;
}
