import type { Comparison, Opinion } from '../../diff/index.ts';
import type { IsoDate, Period } from '../../model/index.ts';
import type { Effect } from './effect.ts';
import type { DiffJson } from './json.ts';
import type { DiffRow } from './rows.ts';

/** Two contract years side by side: every change, what it means, and given data what it does to the numbers. */
export type Diff = Comparison &
  Iterable<DiffRow> & {
    readonly opinions: readonly Opinion[];
    /** The same records counted by both; `null` without data. */
    readonly effects: readonly Effect[] | null;
    /** What they were counted over; `null` without data. */
    readonly counted: { readonly period: Period; readonly peildatum: IsoDate } | null;
    /** Plain rows with the same keys in each, one for each change, for a data frame. */
    rows(): DiffRow[];
    /** The diff as plain JSON; `JSON.stringify` uses it. */
    toJSON(): DiffJson;
    /** The text for a terminal. */
    toString(): string;
  };
