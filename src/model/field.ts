import type { IsoDate } from './date.ts';

/** What a field of a record holds. */
export type FieldKind =
  | 'key'
  | 'date'
  | 'code'
  | 'codes'
  | 'boolean'
  | 'text'
  | 'number'
  | 'amount';

/** What is said of a field beside its type; JSON Schema shows it too. */
export type FieldMeta = {
  /** The Dutch label, as it reads in a sentence: `begindatum melding`. */
  readonly title: string;
  readonly kind: FieldKind;
  /** The registration requirements of the agreement that demand it: `EN2`. None: demanded nowhere. */
  readonly eis?: readonly string[];
  /** The code list it draws from: `SM`. */
  readonly lijst?: string;
  /** What its codes mean, where a code is a number of the list and no word. */
  readonly betekenis?: { readonly [code: string]: string };
  readonly eenheid?: string;
  /**
   * What an empty cell means: unknown, unless the spell of which this is the end is still running (`loopt`), or there
   * is nothing that it could tell of (`geen`): no withdrawal, no suspension, no aanvraag yet.
   */
  readonly leeg?: 'loopt' | 'geen';
  /** The date of the same record with which this is filled in: as long as that is empty, an empty cell is no unknown. */
  readonly na?: string;
  /** Whether an end date is the last day in (`laatste-dag`) or the first day out (`eerste-dag-uit`). */
  readonly einde?: 'laatste-dag' | 'eerste-dag-uit';
  /** A date after the peildatum is impossible, unless it may be planned or granted. */
  readonly toekomst?: 'kan';
  /** Code lists still to be agreed take any text; `check` says so. */
  readonly vrij?: true;
  /** The fields from which a field of a derived record type is worked out. */
  readonly uit?: readonly string[];
  readonly toelichting?: string;
};

/**
 * A field of a record. All that is done with records is a reading of it: columns, tables in SQL, and the zod schema of
 * `recordSchema`, which a process that counts never loads.
 */
export type Field<T = unknown, R extends boolean = boolean> = {
  readonly meta: FieldMeta;
  /** The codes it may hold; none for other kinds. */
  readonly values: readonly string[];
  /** Whether no record is without. */
  readonly required: R;
  /** What it holds; never there, for the compiler alone. */
  readonly holds?: T;
};

/** The fields of a record type, by name. */
export type FieldSet = { readonly [name: string]: Field };

/** What a field holds where it is filled. */
export type HeldIn<F> = F extends Field<infer T> ? T : never;

/** A record as an object: what no record is without, and the rest, which may be left out or empty. */
export type ValuesOf<F extends FieldSet> = Flat<
  { [K in RequiredOf<F>]: HeldIn<F[K]> } & {
    [K in Exclude<keyof F, RequiredOf<F>>]?: HeldIn<F[K]> | null | undefined;
  }
>;

type RequiredOf<F> = { [K in keyof F]: F[K] extends Field<unknown, true> ? K : never }[keyof F];
type Flat<T> = { [K in keyof T]: T[K] };

type Extra = Omit<FieldMeta, 'title' | 'kind'>;

const none: readonly string[] = [];

/** A field that may be empty. */
const field = <T>(
  kind: FieldKind,
  title: string,
  extra: Extra,
  values: readonly string[] = none,
): Field<T, false> => ({ meta: { title, kind, ...extra }, values, required: false });

/** The key by which other records refer to a record: never empty. */
export const key = (title: string, extra: Extra = {}): Field<string, true> => ({
  meta: { title, kind: 'key', ...extra },
  values: none,
  required: true,
});

/** The key of another record, or of none. */
export const reference = (title: string, extra: Extra = {}) => field<string>('key', title, extra);

/** A calendar date. */
export const date = (title: string, extra: Extra = {}) => field<IsoDate>('date', title, extra);

/** One code of a list. */
export const code = <const T extends readonly [string, ...string[]]>(
  title: string,
  values: T,
  extra: Extra = {},
) => field<T[number]>('code', title, extra, values);

/** Several codes of a list. */
export const codes = <const T extends readonly [string, ...string[]]>(
  title: string,
  values: T,
  extra: Extra = {},
) => field<T[number][]>('codes', title, extra, values);

/** Yes or no. */
export const flag = (title: string, extra: Extra = {}) => field<boolean>('boolean', title, extra);

/** Free text: kept, never counted by. */
export const text = (title: string, extra: Extra = {}) => field<string>('text', title, extra);

/** A number with its unit. */
export const number = (title: string, extra: Extra = {}) => field<number>('number', title, extra);

/** An amount in euros, at most two decimals: `12.5` or `'12.50'`. Counted in whole cents. */
export const amount = (title: string, extra: Extra = {}) =>
  field<number | string>('amount', title, { eenheid: 'euro', ...extra });
