import {
  type Condition,
  type DateExpression,
  type DatePart,
  datesOfAge,
  type Population,
  reader,
} from '../model/index.ts';
import { conditionsOf } from '../needs/index.ts';
import { canonical, remember } from '../util/index.ts';
import { dependsOnPeriod } from './dependence.ts';
import { isRole } from './reference.ts';

/** What a date or a condition is called: what has one name has one answer for a record, whichever measure asks. */
export type QuestionName = {
  readonly name: string;
  /** Whether the answer may be another one in another period. */
  readonly isBound: boolean;
};

/** The names of what is asked with the dates that a measure names. */
export type QuestionNames = {
  date(reference: string): QuestionName;
  condition(asked: Condition): QuestionName;
};

type Dates = NonNullable<Population['dates']>;
const NO_DATES: Dates = {};

/** Names questions by what the dates in them stand for: measures may call one date otherwise, and two dates the same. */
export const questionNames = (dates: Population['dates']): QuestionNames =>
  namesWith(dates ?? NO_DATES);

const namesWith = remember((dates: Dates): QuestionNames => {
  /** What is asked with, for each date in it, what that stands for: a field for itself. */
  const named = (asked: object, references: readonly string[], isBound: boolean): QuestionName => {
    const found = [...new Set(references)].map((one) => [one, date(one)] as const);
    return {
      name: [canonical(asked), ...found.map(([one, { name }]) => `${one}=${name}`)].join('|'),
      isBound: isBound || found.some(([, meant]) => meant.isBound),
    };
  };
  const expressionOf = (expression: Exclude<DateExpression, string>): QuestionName =>
    named(
      expression,
      referencesOf(expression),
      expression.period !== undefined || conditionsOf(expression).some(dependsOnPeriod),
    );
  const known = new Map<string, QuestionName>();
  const date = (reference: string): QuestionName => {
    const expression = isRole(reference) ? dates[reference] : undefined;
    if (expression === undefined) return { name: reference, isBound: false };
    if (typeof expression === 'string') return date(expression);
    const name = known.get(reference) ?? expressionOf(expression);
    known.set(reference, name);
    return name;
  };
  return {
    date,
    condition: remember((asked) => named(asked, datesIn(asked), dependsOnPeriod(asked))),
  };
});

/** Whether a date that a measure names may be another one in another period. */
export const datesDependOnPeriod = (dates: Population['dates']): boolean =>
  Object.keys(dates ?? {}).some((role) => questionNames(dates).date(role).isBound);

/** The dates that another is worked out from. */
function referencesOf(expression: Exclude<DateExpression, string>): readonly string[] {
  if (expression.after !== undefined) return [expression.after];
  const parts = expression.latest ?? expression.earliest ?? expression.first ?? [];
  return [
    ...(parts as readonly DatePart[]).map((part) => (typeof part === 'string' ? part : part.date)),
    ...conditionsOf(expression).flatMap(datesIn),
  ];
}

/** The dates that a condition asks of its own record. */
const datesIn: (condition: Condition) => readonly string[] = reader<readonly string[]>({
  is: () => [],
  filled: (reference) => [reference],
  reached: (reference) => [reference],
  elapsed: (reference) => [reference],
  notAfter: (both) => both,
  within: ({ from, to }) => [from, to],
  during: (asked) => [typeof asked === 'string' ? asked : asked.date],
  running: (spell) => spell,
  age: datesOfAge,
  some: () => [],
  overlap: (asked) => [asked.with].flat(),
  all: (parts, read) => parts.flatMap(read),
  any: (parts, read) => parts.flatMap(read),
  not: (part, read) => read(part),
});
