import { type Condition, datesOfAge, type Reading, reader } from '../model/index.ts';

/** The dates and fields of the record itself that a condition asks about, each once, in the order in which it names them. */
export const referencesIn = (condition: Condition): string[] => [...new Set(read(condition))];

const naming: Reading<readonly string[]> = {
  is: (values) => Object.keys(values),
  filled: (reference) => [reference],
  reached: (date) => [date],
  elapsed: (date) => [date],
  notAfter: (dates) => dates,
  within: ({ from, to }) => [from, to],
  during: (asked) => [typeof asked === 'string' ? asked : asked.date],
  running: (spell) => spell,
  age: datesOfAge,
  some: ({ at, on }) => (at === undefined ? [on] : [at]),
  overlap: (asked) => (typeof asked.with === 'string' ? [asked.with] : asked.with),
  all: (parts, inner) => parts.flatMap(inner),
  any: (parts, inner) => parts.flatMap(inner),
  not: (part, inner) => inner(part),
};
const read = reader(naming);
