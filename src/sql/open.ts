import { isRole } from '../calculate/index.ts';
import {
  type Condition,
  type DateExpression,
  datesOfAge,
  type Population,
  type Related,
  reader,
} from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import { mayBeUnknown, type Unknowns } from './unknown.ts';

/** Which questions about a record type may have another answer, since something that they ask is unknown somewhere. */
export type Open = {
  condition(condition: Condition): boolean;
  date(reference: string): boolean;
};

/** Tells of conditions and dates, without asking the database, whether the second reading of them is another one. */
export function openOver(over: OverName, dates: Population['dates'], unknowns: Unknowns): Open {
  const date = (reference: string): boolean => {
    if (!isRole(reference)) return mayBeUnknown(unknowns, over, reference);
    const expression: DateExpression | undefined = dates?.[reference];
    if (expression === undefined) return false;
    if (typeof expression === 'string') return date(expression);
    if (expression.after !== undefined) return date(expression.after);
    const parts = expression.latest ?? expression.earliest ?? expression.first ?? [];
    return parts.some((part) =>
      typeof part === 'string' ? date(part) : date(part.date) || condition(part.where),
    );
  };
  const there = ({ record }: Related) => openOver(record as OverName, undefined, unknowns);
  const condition = reader<boolean>({
    is: (values) => Object.keys(values).some((path) => mayBeUnknown(unknowns, over, path)),
    // Of which the measure says what an empty cell means is none unknown.
    filled: date,
    reached: date,
    elapsed: date,
    notAfter: (both) => both.some(date),
    within: ({ from, to }) => date(from) || date(to),
    during: (asked) => date(typeof asked === 'string' ? asked : asked.date),
    running: (spell) => spell.some(date),
    age: (asked) => datesOfAge(asked).some(date),
    some: (asked) => asked.where !== undefined && there(asked).condition(asked.where),
    overlap: (asked) =>
      [asked.with].flat().some(date) ||
      asked.spell.some(there(asked).date) ||
      (asked.where !== undefined && there(asked).condition(asked.where)),
    all: (parts, read) => parts.some(read),
    any: (parts, read) => parts.some(read),
    not: (part, read) => read(part),
  });
  return { condition, date };
}
