import type { Condition } from './condition.ts';
import type { FieldSet } from './field.ts';

/**
 * What can be counted: the fields of one type of record, and what is known about them together.
 *
 * `R` maps each reference field to the type it refers to, under the name of that type in the set.
 */
export type RecordType<
  F extends FieldSet = FieldSet,
  R extends { readonly [field: string]: string } = { readonly [field: string]: string },
> = {
  /** In the plural, as it reads in a sentence: `meldingen`. */
  readonly title: string;
  /** What it is for: a process indicator, an experience indicator, a deferred one, or a requirement only. */
  readonly tier: 'proces' | 'ervaring' | 'uitgesteld' | 'alleen-eis' | 'afgeleid';
  readonly fields: F;
  /** The fields that tell one record from another; none: a record is named by its file and row. */
  readonly key: readonly (keyof F & string)[];
  /** Which field holds the key of which other record type. */
  readonly references: R;
  /** Pairs of dates of which the first is never after the second. A path reaches one reference further. */
  readonly order: readonly (readonly [string, string])[];
  /** What tells that a spell has ended though the date of its end may be empty; else an empty end is still to come. */
  readonly endedWhen?: Condition;
  /** For derived record types (views): how their rows come from others. */
  readonly from?: View;
};

/** How the rows of a derived record type come about. Each kind can be written in columns and in SQL. */
export type View =
  /** A row for each pair of records that belong together, and one for each record of either that has no partner. */
  | { readonly pairs: readonly [one: string, many: string]; readonly on: string }
  /** A row for each record, with the one record of another type that it rests on. */
  | {
      readonly each: string;
      readonly with: string;
      /** The field that names it; where that is empty the earliest one that agrees on all of `same`. */
      readonly by: string;
      readonly same: readonly (readonly [here: string, there: string])[];
      /** The date by which the earliest is told; the later one counts where both are filled. */
      readonly earliest: readonly [string, string];
    }
  /** Spells that follow each other after at most `gap` days, as one. */
  | {
      readonly merge: string;
      readonly by: readonly string[];
      readonly spell: readonly [string, string];
      readonly gap: number;
      /** Whether spells that share a day are one too, so that no day counts twice; left out they stay apart. */
      readonly overlapping?: 'joined';
      /** The fields that name the first and the last of them. */
      readonly ends?: readonly [first: string, last: string];
    };

/** Declares a record type; the types of its fields and references are kept exactly. */
export function recordType<
  const F extends FieldSet,
  const R extends { readonly [K in keyof F]?: string },
  const K extends readonly (keyof F & string)[],
>(definition: {
  readonly title: string;
  readonly tier: RecordType['tier'];
  readonly fields: F;
  readonly key: K;
  readonly references: R;
  readonly order: readonly (readonly [string, string])[];
  readonly endedWhen?: Condition;
  readonly from?: View;
}) {
  return definition;
}
