import type { FieldMeta } from '../model/index.ts';
import { nearest } from '../util/index.ts';
import { isoDay, type Read, readAmount, readBoolean, readDate, readNumber } from './cell.ts';
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

/** Collects the values of one field, row after row; a row that is passed over has no value. */
export type ColumnBuilder = {
  /** Takes the text of a cell of a row, spaces round it removed; an empty text is no value. */
  setText(row: number, text: string): Refusal | null;
  /** Takes a value of a row object; `null` and `undefined` are no value. */
  setValue(row: number, value: unknown): Refusal | null;
  /** The column of so many rows. */
  finish(size: number): Column;
};

/** What a value comes to in its column. No object round it: there is one for every cell of a registration. */
type Cell = number | Refusal;

/** Starts a column of the kind that a field's schema names. */
export function columnBuilder(
  meta: FieldMeta,
  values: readonly string[],
  space: KeySpace,
): ColumnBuilder {
  switch (meta.kind) {
    case 'date':
      return scalar(Int32Array, NO_DAY, dateOfText, dateOfValue, (days) => ({
        kind: 'date',
        days,
      }));
    case 'key':
      return scalar(
        Int32Array,
        -1,
        space.idOf,
        (value) => keyOfValue(value, space),
        (ids) => ({ kind: 'key', ids, space }),
      );
    case 'boolean':
      return scalar(
        Uint8Array,
        0,
        (text) => cellOf(readBoolean(text)),
        (value) =>
          typeof value === 'boolean'
            ? cellOf({ value })
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
      const idOf = (text: string): number => {
        let id = ids.get(text);
        if (id === undefined) {
          id = texts.push(text) - 1;
          ids.set(text, id);
        }
        return id;
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
        (text) => cellOf(readNumber(text)),
        (value) =>
          typeof value === 'number' && Number.isFinite(value)
            ? value
            : wrongType(value, 'een getal'),
        (numbers) => ({ kind: 'number', numbers }),
      );
    case 'amount':
      return scalar(
        Float64Array,
        Number.NaN,
        (text) => cellOf(readAmount(text)),
        amountOfValue,
        (cents) => ({ kind: 'amount', cents }),
      );
  }
}

type Cells = Int32Array | Uint8Array | Float64Array;

/** A column with one number a row. */
function scalar<T extends Cells>(
  Store: new (length: number) => T,
  none: number,
  ofText: (text: string) => Cell,
  ofValue: (value: unknown) => Cell,
  make: (cells: T) => Column,
): ColumnBuilder {
  let cells = new Store(64);
  cells.fill(none);
  const reserve = (size: number) => {
    const length = cells.length;
    if (size <= length) return;
    const larger = new Store(Math.max(size, length * 2));
    larger.set(cells);
    larger.fill(none, length);
    cells = larger;
  };
  const set = (row: number, cell: Cell): Refusal | null => {
    if (typeof cell !== 'number') return cell;
    if (row >= cells.length) reserve(row + 1);
    cells[row] = cell;
    return null;
  };
  return {
    setText: (row, text) => (text === '' ? null : set(row, ofText(text))),
    setValue: (row, value) =>
      value === null || value === undefined ? null : set(row, ofValue(value)),
    finish(size) {
      reserve(size);
      return make(cells.slice(0, size) as T);
    },
  };
}

/** A column with any number of codes a row. In a cell they are divided by `|`. */
function severalCodes(values: readonly string[]): ColumnBuilder {
  const codeOf = coder(values);
  const offsets = [0];
  const codes: number[] = [];
  const passTo = (row: number) => {
    while (offsets.length <= row) offsets.push(codes.length);
  };
  const set = (row: number, texts: readonly string[]): Refusal | null => {
    passTo(row);
    let refusal: Refusal | null = null;
    for (const text of texts) {
      const cell = codeOf(text);
      if (typeof cell === 'number') codes.push(cell);
      else refusal ??= cell;
    }
    offsets.push(codes.length);
    return refusal;
  };
  return {
    setText: (row, text) => set(row, text === '' ? [] : text.split('|').map((part) => part.trim())),
    setValue(row, value) {
      if (value === null || value === undefined) return null;
      if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return set(row, value);
      return wrongType(value, 'een lijst van codes');
    },
    finish(size) {
      passTo(size);
      return {
        kind: 'codes',
        offsets: Int32Array.from(offsets),
        codes: Uint8Array.from(codes),
        values,
      };
    },
  };
}

/** The place of a code in its list, from 1; codes match but for case and the spaces round them. */
function coder(values: readonly string[]): (text: string) => Cell {
  const known = new Map<string, number>();
  for (const [index, value] of values.entries()) known.set(value.toLowerCase(), index + 1);
  const seen = new Map<string, Cell>();
  const look = (text: string): Cell => {
    const found = known.get(text.trim().toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(text, values);
    const hint = near === undefined ? '' : `; bedoeld is misschien ‘${near}’`;
    return {
      code: 'unknown-code',
      message: `code ‘${text}’ staat niet in de lijst${hint}`,
    };
  };
  return (text) => {
    let cell = seen.get(text);
    if (cell === undefined) {
      cell = look(text);
      // An export with another list has an unknown code in every row: each is looked up once.
      if (seen.size < 1000) seen.set(text, cell);
    }
    return cell;
  };
}

const cellOf = (read: Read<number | boolean>): Cell =>
  'value' in read ? codeOrNumber(read.value) : read;

/** A yes is 2 and a no 1: 0 stands for no answer. */
const codeOrNumber = (value: number | boolean): number =>
  typeof value === 'number' ? value : value ? 2 : 1;

const wrongType = (value: unknown, wanted: string): Refusal => ({
  code: 'wrong-type',
  message: `verwacht ${wanted}, kreeg ${typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${JSON.stringify(value)}`}`,
});

const textValue = (value: unknown, read: (text: string) => Cell): Cell =>
  typeof value === 'string' ? read(value) : wrongType(value, 'een tekst');

function dateOfText(text: string): Cell {
  const day = isoDay(text);
  return Number.isNaN(day) ? cellOf(readDate(text)) : day;
}

function dateOfValue(value: unknown): Cell {
  return typeof value === 'string'
    ? dateOfText(value)
    : wrongType(value, 'een datum als tekst (jjjj-mm-dd)');
}

function keyOfValue(value: unknown, space: KeySpace): Cell {
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' ? -1 : space.idOf(text);
  }
  if (typeof value === 'number' && Number.isSafeInteger(value)) return space.idOf(String(value));
  return wrongType(value, 'een sleutel (tekst of geheel getal)');
}

function amountOfValue(value: unknown): Cell {
  if (typeof value === 'string') return cellOf(readAmount(value));
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
  return cents;
}
