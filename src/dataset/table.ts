import type { OverName, RecordName } from '../records/index.ts';
import type { ByName } from './by-name.ts';
import type { Column } from './column.ts';

/** For each row the row of the record it refers to, `-1` for none. */
export type Reference = { readonly to: RecordName; readonly rows: Int32Array };

/** The rows of one record type or view, as columns. */
export type Table = {
  readonly name: OverName;
  /** How many rows. */
  readonly size: number;
  readonly columns: ByName<Column>;
  /** The fields that the file or the rows had; the columns of the others are empty. */
  readonly present: ReadonlySet<string>;
  /** For each reference field the row of the record it refers to, `-1` for none. */
  readonly references: ByName<Reference>;
  /** How row i is named to people: its key, or file and row. */
  nameOf(row: number): string;
  /** The records that row i comes from: itself, or for a view those it was made of. */
  comesFrom(row: number): readonly RecordRow[];
  /** The file and the row in it, as a spreadsheet counts. */
  placeOf(row: number): { readonly file: string; readonly row: number };
};

/** One record, by its place in the table of its type. */
export type RecordRow = { readonly record: RecordName; readonly row: number };
