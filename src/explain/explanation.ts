import type { Unread } from '../dataset/index.ts';
import type { Bucket } from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import type { Worth } from './accrued.ts';
import type { InBreakdown } from './breakdown.ts';
import type { Asked } from './clause.ts';
import type { Counted } from './kinds.ts';
import type { Place } from './place.ts';
import type { Flow } from './population.ts';

/**
 * What a field holds: dates as `YYYY-MM-DD`, amounts in euros; `ingevuld`, `leeg` or `niet te lezen` where values are left
 * out.
 */
export type Shown = string | number | boolean | readonly string[] | null;

/** `no-value`: the answer rests on a field that is empty, where nobody knows. */
export type Truth = 'true' | 'false' | 'not-reached' | 'no-value';

/** A question with its answer. */
export type Question = {
  /** The condition in words. */
  readonly text: string;
  readonly truth: Truth;
  /** What counts: yes or no, also where a field is empty; `null` when it was not reached. */
  readonly holds: boolean | null;
  /** The dates and fields of the record that it asks about: their values stand in `dates` and `fields`. */
  readonly reads: readonly string[];
  /** The questions that it consists of. */
  readonly parts: readonly Question[];
};

/** One question of the measure, in the order in which they are asked. */
export type AskedQuestion = Question & {
  /** Is the clause about it, does it fall in the period, does it belong in a bucket, what is counted of it? */
  readonly part: 'of' | 'cohort' | 'bucket' | 'kind';
  /** In our own words. */
  readonly name: string;
  readonly bucket: Bucket | null;
  /** Whether this question put the record where it is. */
  readonly decided: boolean;
};

/** The record that a field belongs to; `id` is `null` where values are left out. */
export type Owner = { readonly type: OverName; readonly id: string | null };

/** A date that the measure names, with how it is worked out. */
export type NamedDate = {
  readonly role: string;
  readonly title: string;
  readonly rule: string;
  readonly value: Shown;
  /** Of a date that is not there: the fields that it rests on and that could not be read, in words. */
  readonly unread: readonly string[];
};

/** A field that the measure reads. */
export type ReadField = {
  readonly path: string;
  readonly title: string;
  /** `null` where the path leads to no record. */
  readonly record: Owner | null;
  readonly value: Shown;
  /** Of a cell that was filled and could not be read, so that it counts as empty: why; else `null`. */
  readonly unread: Unread | null;
};

/** A change of one field that would turn the outcome. */
export type FieldChange = {
  /** From the record that is explained, or from one of another type that a question asks about. */
  readonly path: string;
  readonly title: string;
  readonly record: Owner;
  readonly from: Shown;
  /** As in `ReadField`, of what it is changed from. */
  readonly unread: Unread | null;
  readonly to: Shown;
  /** How many days a date moves; `null` for another kind of change, and where values are left out. */
  readonly days: number | null;
  /** Where the record would then be. */
  readonly place: Place;
};

/** One record in one population of a measure. */
export type ExplainedRow = {
  /** Of a ratio, which of its two flows. */
  readonly side: 'teller' | 'noemer' | null;
  readonly over: OverName;
  readonly id: string | null;
  /** The field of which each value counts once: `persoonId`; `null` where each record counts. */
  readonly unique: string | null;
  readonly place: Place;
  readonly questions: readonly AskedQuestion[];
  /** What is counted of it; `null` where its being there is all. */
  readonly counted: Counted | null;
  /** Of an amount that grows with the days: all that it is worked out from; `null` for other kinds and where values are left out. */
  readonly worth: Worth | null;
  /** Of a stock: what it does to the stock in the period. */
  readonly flow: Flow | null;
  /** In which lines of each breakdown it counts; empty where it is not counted. */
  readonly breakdowns: readonly InBreakdown[];
  readonly dates: readonly NamedDate[];
  readonly fields: readonly ReadField[];
  /** The smallest change of each field that would turn the outcome, the smallest of all first; none: no single one does. */
  readonly changes: readonly FieldChange[];
};

/** Why a record counts or does not. */
export type Explanation = Asked & {
  /** A row for each in which the record stands; none where it stands in none. */
  readonly rows: readonly ExplainedRow[];
  /** The explanation as Dutch text. */
  toString(): string;
};
