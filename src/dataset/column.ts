import type { FieldMeta } from '../model/index.ts';
import { nearest } from '../util/index.ts';
import { type Read, readAmount, readBoolean, readDate, readNumber } from './cell.ts';
import type { KeySpace } from './key-space.ts';

/** No date: unknown, or an end that has not come. It lies after every day, so that an open end needs no test. */
export const NO_DAY = 0x7fffffff;

/** The values of one field, a row each, as numbers. */
export type Column =
  /** Day numbers; `NO_DAY` for none. */
  | { readonly kind: 'date'; readonly days: Int32Array }
  /** Numbers in a key space; `-1` for none. */
  | { readonly kind: 'key'; readonly ids: Int32Array; readonly space: KeySpace }
  /** Places in `values`; `-1` for none. */
  | {
      readonly kind: 'text';
      readonly ids: Int32Array;
      readonly values: readonly string[];
    }
  /** Places in `values`, from 1; 0 for none. */
  | {
      readonly kind: 'code';
      readonly codes: Uint8Array;
      readonly values: readonly string[];
    }
  /** 1 for no, 2 for yes; 0 for none. */
  | { readonly kind: 'boolean'; readonly codes: Uint8Array }
  /** The codes of row i stand from `offsets[i]` up to `offsets[i + 1]`. */
  | {
      readonly kind: 'codes';
      readonly offsets: Int32Array;
      readonly codes: Uint8Array;
      readonly values: readonly string[];
    }
  /** `NaN` for none; it never leaves this folder. */
  | { readonly kind: 'number'; readonly numbers: Float64Array }
  /** Whole cents; `NaN` for none. */
  | { readonly kind: 'amount'; readonly cents: Float64Array };

/** Why a value was not kept: the cell is then empty. */
export type Refusal = Extract<Read<never>, { readonly code: unknown }>;

/** Collects the values of one field. */
export type ColumnBuilder = {
  /** Adds the text of a cell, spaces round it removed; an empty text is no value. */
  addText(text: string): Refusal | null;
  /** Adds a value of a row object; `null` and `undefined` are no value. */
  addValue(value: unknown): Refusal | null;
  /** Takes back the last value. */
  drop(): void;
  finish(): Column;
};

/** Starts a column of the kind that a field's schema names. */
export function columnBuilder(
  meta: FieldMeta,
  values: readonly string[],
  space: KeySpace,
): ColumnBuilder {
  switch (meta.kind) {
    case 'date':
      return scalar(Int32Array, NO_DAY, readDate, dateOfValue, (days) => ({
        kind: 'date',
        days,
      }));
    case 'key':
      return scalar(
        Int32Array,
        -1,
        (text) => ({ value: space.idOf(text) }),
        (value) => keyOfValue(value, space),
        (ids) => ({ kind: 'key', ids, space }),
      );
    case 'boolean':
      return scalar(
        Uint8Array,
        0,
        (text) => map(readBoolean(text), (yes) => (yes ? 2 : 1)),
        (value) =>
          typeof value === 'boolean'
            ? { value: value ? 2 : 1 }
            : wrongType(value, 'ja of nee (true of false)'),
        (codes) => ({ kind: 'boolean', codes }),
      );
    case 'code': {
      const codeOf = coder(values);
      return scalar(
        Uint8Array,
        0,
        codeOf,
        (value) => textValue(value, codeOf),
        (codes) => ({ kind: 'code', codes, values }),
      );
    }
    case 'codes':
      return severalCodes(values);
    case 'text': {
      const texts: string[] = [];
      const ids = new Map<string, number>();
      const idOf = (text: string): Read<number> => {
        let id = ids.get(text);
        if (id === undefined) {
          id = texts.push(text) - 1;
          ids.set(text, id);
        }
        return { value: id };
      };
      return scalar(
        Int32Array,
        -1,
        idOf,
        (value) => textValue(value, idOf),
        (column) => ({ kind: 'text', ids: column, values: texts }),
      );
    }
    case 'number':
      return scalar(
        Float64Array,
        Number.NaN,
        readNumber,
        (value) =>
          typeof value === 'number' && Number.isFinite(value)
            ? { value }
            : wrongType(value, 'een getal'),
        (numbers) => ({ kind: 'number', numbers }),
      );
    case 'amount':
      return scalar(Float64Array, Number.NaN, readAmount, amountOfValue, (cents) => ({
        kind: 'amount',
        cents,
      }));
  }
}

type Cells = Int32Array | Uint8Array | Float64Array;

/** A column with one number a row. */
function scalar<T extends Cells>(
  Store: new (length: number) => T,
  none: number,
  readText: (text: string) => Read<number>,
  readValue: (value: unknown) => Read<number>,
  make: (cells: T) => Column,
): ColumnBuilder {
  let cells = new Store(64);
  let size = 0;
  const push = (number: number) => {
    if (size === cells.length) {
      const larger = new Store(size * 2);
      larger.set(cells);
      cells = larger;
    }
    cells[size++] = number;
  };
  const take = (read: Read<number>): Refusal | null => {
    if ('value' in read) {
      push(read.value);
      return null;
    }
    push(none);
    return read;
  };
  return {
    addText(text) {
      if (text === '') {
        push(none);
        return null;
      }
      return take(readText(text));
    },
    addValue(value) {
      if (value === null || value === undefined) {
        push(none);
        return null;
      }
      return take(readValue(value));
    },
    drop() {
      size--;
    },
    finish: () => make(cells.slice(0, size) as T),
  };
}

/** A column with any number of codes a row. In a cell they are divided by `|`. */
function severalCodes(values: readonly string[]): ColumnBuilder {
  const codeOf = coder(values);
  const offsets = [0];
  const codes: number[] = [];
  const add = (texts: readonly string[]): Refusal | null => {
    let refusal: Refusal | null = null;
    for (const text of texts) {
      const read = codeOf(text);
      if ('value' in read) codes.push(read.value);
      else refusal ??= read;
    }
    offsets.push(codes.length);
    return refusal;
  };
  return {
    addText: (text) => add(text === '' ? [] : text.split('|').map((part) => part.trim())),
    addValue(value) {
      if (value === null || value === undefined) return add([]);
      if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return add(value);
      add([]);
      return refusalOf(value, 'een lijst van codes');
    },
    drop() {
      offsets.pop();
      codes.length = offsets.at(-1) ?? 0;
    },
    finish: () => ({
      kind: 'codes',
      offsets: Int32Array.from(offsets),
      codes: Uint8Array.from(codes),
      values,
    }),
  };
}

/** The place of a code in its list, from 1; codes match but for case and the spaces round them. */
function coder(values: readonly string[]): (text: string) => Read<number> {
  const known = new Map<string, number>();
  for (const [index, value] of values.entries()) known.set(value.toLowerCase(), index + 1);
  const seen = new Map<string, Read<number>>();
  const look = (text: string): Read<number> => {
    const found = known.get(text.trim().toLowerCase());
    if (found !== undefined) return { value: found };
    const near = nearest(text, values);
    const hint = near === undefined ? '' : `; bedoeld is misschien ‘${near}’`;
    return {
      code: 'unknown-code',
      message: `code ‘${text}’ staat niet in de lijst${hint}`,
    };
  };
  return (text) => {
    let read = seen.get(text);
    if (read === undefined) {
      read = look(text);
      // An export with another list has an unknown code in every row: each is looked up once.
      if (seen.size < 1000) seen.set(text, read);
    }
    return read;
  };
}

const map = <A, B>(read: Read<A>, change: (value: A) => B): Read<B> =>
  'value' in read ? { value: change(read.value) } : read;

const refusalOf = (value: unknown, wanted: string): Refusal => ({
  code: 'wrong-type',
  message: `verwacht ${wanted}, kreeg ${typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${JSON.stringify(value)}`}`,
});
const wrongType = (value: unknown, wanted: string): Read<number> => refusalOf(value, wanted);

const textValue = (value: unknown, read: (text: string) => Read<number>): Read<number> =>
  typeof value === 'string' ? read(value) : wrongType(value, 'een tekst');

function dateOfValue(value: unknown): Read<number> {
  return typeof value === 'string'
    ? readDate(value)
    : wrongType(value, 'een datum als tekst (jjjj-mm-dd)');
}

function keyOfValue(value: unknown, space: KeySpace): Read<number> {
  if (typeof value === 'string') {
    const text = value.trim();
    return { value: text === '' ? -1 : space.idOf(text) };
  }
  if (typeof value === 'number' && Number.isSafeInteger(value))
    return { value: space.idOf(String(value)) };
  return wrongType(value, 'een sleutel (tekst of geheel getal)');
}

function amountOfValue(value: unknown): Read<number> {
  if (typeof value === 'string') return readAmount(value);
  if (typeof value !== 'number' || !Number.isFinite(value))
    return wrongType(value, 'een bedrag in euro’s');
  const cents = Math.round(value * 100);
  if (
    !Number.isSafeInteger(cents) ||
    Math.abs(value * 100 - cents) > Math.max(1e-6, 4 * Number.EPSILON * Math.abs(cents))
  ) {
    return {
      code: 'unknown-amount',
      message: `‘${value}’ heeft meer dan twee decimalen of is te groot`,
    };
  }
  return { value: cents };
}
