import * as z from 'zod';
import { isoDate } from './date.ts';

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

/** What is said of a field beside its type; kept in zod's `.meta()`, so that JSON Schema shows it too. */
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

type Extra = Omit<FieldMeta, 'title' | 'kind'>;

/** The key by which other records refer to a record: never empty. */
export const key = (title: string, extra: Extra = {}) =>
  z
    .string()
    .min(1)
    .meta({ title, kind: 'key', ...extra });

/** The key of another record, or of none. */
export const reference = (title: string, extra: Extra = {}) =>
  z
    .string()
    .min(1)
    .nullish()
    .meta({ title, kind: 'key', ...extra });

/** A calendar date. */
export const date = (title: string, extra: Extra = {}) =>
  isoDate.nullish().meta({ title, kind: 'date', ...extra });

/** One code of a list. */
export const code = <const T extends readonly [string, ...string[]]>(
  title: string,
  values: T,
  extra: Extra = {},
) =>
  z
    .enum(values)
    .nullish()
    .meta({ title, kind: 'code', ...extra });

/** Several codes of a list. */
export const codes = <const T extends readonly [string, ...string[]]>(
  title: string,
  values: T,
  extra: Extra = {},
) =>
  z
    .array(z.enum(values))
    .nullish()
    .meta({ title, kind: 'codes', ...extra });

/** Yes or no. */
export const flag = (title: string, extra: Extra = {}) =>
  z
    .boolean()
    .nullish()
    .meta({ title, kind: 'boolean', ...extra });

/** Free text: kept, never counted by. */
export const text = (title: string, extra: Extra = {}) =>
  z
    .string()
    .nullish()
    .meta({ title, kind: 'text', ...extra });

/** A number with its unit. */
export const number = (title: string, extra: Extra = {}) =>
  z
    .number()
    .nullish()
    .meta({ title, kind: 'number', ...extra });

/** An amount in euros, at most two decimals: `12.5` or `'12.50'`. Counted in whole cents. */
export const amount = (title: string, extra: Extra = {}) =>
  z
    .union([z.number(), z.string().regex(/^-?\d+(\.\d{1,2})?$/)])
    .nullish()
    .meta({ title, kind: 'amount', eenheid: 'euro', ...extra });
