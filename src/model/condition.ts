import { unknownName } from '../util/index.ts';
import type { IsoDate } from './date.ts';
import type { Lengths, TermId } from './term.ts';

/** A list with at least one item: `in ()` asks nothing, and is not SQL. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** An object with exactly one of the keys of `T`. */
export type OneOf<T> = {
  [K in keyof T]: { readonly [P in K]: T[P] } & { readonly [P in Exclude<keyof T, K>]?: never };
}[keyof T];

/** The fields that can be asked of a record: each path (`melding.begindatum`) with what it holds, never empty. */
// biome-ignore lint/suspicious/noExplicitAny: any record will do where none is known
export type Fields = any;

/** The paths of `F` that hold a `V`. */
export type PathOf<F, V> = {
  [P in keyof F & string]: [F[P]] extends [V] ? P : never;
}[keyof F & string];

/** The dates that a measure gives a name, because several places need them. */
export const roles = ['start', 'einde', 'voortijdigEinde', 'uiterste', 'laatsteDag'] as const;
export type Role = (typeof roles)[number];

/** A date field of the record, or a date that the measure names. */
export type DateRef<F = Fields> = PathOf<F, IsoDate> | Role;

/** A begin and an end. Whether the end is the last day in or the first day out, its schema says. */
export type Spell<F = Fields> = readonly [begin: DateRef<F>, end: DateRef<F>];

/**
 * What can be asked of a record. `F` are the fields that can be asked, `S` and `O` what can be asked of the records
 * of other types that share a key with it.
 */
export interface Questions<F = Fields, S = Related, O = Overlap<F>> {
  /** Has each of these fields this value, or one of these values? */
  is: { readonly [P in PathOf<F, string | boolean>]?: F[P] | NonEmpty<F[P]> };
  /** Is there a value in this field? Of an end that may be open: has it ended? */
  filled: (keyof F & string) | Role;
  /** Has this date come on the last day of the period? */
  reached: DateRef<F>;
  /** Has this date come on the peildatum? */
  elapsed: DateRef<F>;
  /** Does the first date come before the second, or on the same day? */
  notAfter: readonly [DateRef<F>, DateRef<F>];
  /** Does the second date come within this term after the first, and not before it? */
  within: { readonly from: DateRef<F>; readonly to: DateRef<F> } & OneOf<
    Lengths & { term: TermId }
  >;
  /** Does this date lie in the period, or in the months that end with it? */
  during: DateRef<F> | { readonly date: DateRef<F>; readonly months: number };
  /** Has it begun and not ended, on the last day of the period? */
  running: Spell<F>;
  /** Is the age below this many years on a date, or where none is named on the last day of the period? */
  age: { readonly from: DateRef<F>; readonly under: number; readonly at?: DateRef<F> };
  /** Is there a record of another type with the same key, of which this holds? */
  some: S;
  /** Is there one whose spell shares a day with this date or spell, or ended at most so many days before it? */
  overlap: O;
  all: NonEmpty<Condition<F, S, O>>;
  any: NonEmpty<Condition<F, S, O>>;
  not: Condition<F, S, O>;
}

/**
 * One question of a record, as plain JSON: `{ filled: 'datumPlanVerzonden' }`.
 *
 * The answer is yes or no, never unknown: about an empty field it is no. That makes `not` mean the same in
 * columns, and in SQL, where a comparison with `null` is neither true nor false.
 */
export type Condition<F = Fields, S = Related, O = Overlap<F>> = OneOf<Questions<F, S, O>>;

/** Records of another type that share a key: `on` names it in both, `at` where this record names it otherwise. */
export type Related = {
  readonly record: string;
  readonly on: string;
  readonly at?: string;
  readonly where?: Condition;
};

/** The same, whose spell overlaps a date or spell of this record. */
export type Overlap<F = Fields> = Related & {
  readonly spell: readonly [string, string];
  readonly with: DateRef<F> | Spell<F>;
  /** How many days after its last day a spell still counts. */
  readonly days?: number;
};

/** The dates that a question about an age compares. */
export const datesOfAge = ({ from, at }: Questions['age']): readonly string[] =>
  at === undefined ? [from] : [from, at];

/** The name of a question. */
export type Question = keyof Questions;

/** A way to read conditions: what each question comes to, given how to read its parts. None may be left out. */
export type Reading<Out> = {
  readonly [Q in Question]: (asked: Questions[Q], read: (part: Condition) => Out) => Out;
};

/** Makes the function that reads a condition, whichever question it asks. @throws SvaError for one that there is not */
export function reader<Out>(reading: Reading<Out>): (condition: Condition) => Out {
  return function read(condition) {
    const [[question, asked] = ['', null]] = Object.entries(condition);
    if (!Object.hasOwn(reading, question))
      throw unknownName('invalid-measure', 'Vraag', question, Object.keys(reading));
    return reading[question as Question](asked as never, read);
  };
}
