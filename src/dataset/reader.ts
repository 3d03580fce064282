import { nearest } from '../util/index.ts';
import { centsAt, dayAt, wholeAt } from './byte-number.ts';
import { isoDay, type Read, readAmount, readBoolean, readDate, readNumber } from './cell.ts';
import type { CellBlock } from './cell-block.ts';
import type { Refusal } from './column-builder.ts';
import type { Cells } from './growing.ts';
import type { KeySpace } from './key-space.ts';
import { type TextNumbers, textNumbers } from './text-numbers.ts';
import { wordNumbers } from './word-numbers.ts';

/**
 * How the cells of one kind become numbers. The fast ways (`from…`) read what is well-formed and give `NaN` for the rest;
 * that is read by the rules (`read…`), which also say why something cannot be read.
 */
export type Reader = {
  fromText(text: string): number;
  fromValue(value: unknown): number;
  /**
   * Reads the cells at one place of all rows of a block, `none` where a cell is empty.
   * @param numbers gets what they come to, from `at` on
   * @param odd gets the rows of which the cell is not read: it is not well-formed, or its end is below zero
   */
  fromCells(
    block: CellBlock,
    place: number,
    numbers: Cells,
    at: number,
    none: number,
    odd: number[],
  ): void;
  readText(text: string): Read<number>;
  readValue(value: unknown): Read<number>;
};

/** Says that a value is of another kind than the field. */
export const wrongType = (value: unknown, wanted: string): Refusal => ({
  code: 'wrong-type',
  message: `verwacht ${wanted}, kreeg ${typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${JSON.stringify(value)}`}`,
});
const notFast = () => Number.NaN;

/** Reads the cells of a column one by one. What most columns hold has a loop of its own: this one meets them all, and is slow. */
const oneByOne =
  (fromBytes: (bytes: Uint8Array, begin: number, end: number) => number): Reader['fromCells'] =>
  ({ bytes, begins, ends, width, size }, place, numbers, at, none, odd) => {
    for (let row = 0, cell = place; row < size; row++, cell += width) {
      const begin = begins[cell] as number;
      const end = ends[cell] as number;
      let number = none;
      if (begin !== end) number = end < 0 ? Number.NaN : fromBytes(bytes, begin, end);
      if (begin !== end && Number.isNaN(number)) odd.push(row);
      else numbers[at + row] = number;
    }
  };

export const dateReader: Reader = {
  fromText: isoDay,
  fromValue: (value) => (typeof value === 'string' ? isoDay(value) : Number.NaN),
  fromCells({ bytes, begins, ends, width, size }, place, numbers, at, none, odd) {
    for (let row = 0, cell = place; row < size; row++, cell += width) {
      const begin = begins[cell] as number;
      const end = ends[cell] as number;
      if (begin === end) numbers[at + row] = none;
      else {
        const day = end < 0 ? Number.NaN : dayAt(bytes, begin, end);
        if (Number.isNaN(day)) odd.push(row);
        else numbers[at + row] = day;
      }
    }
  },
  readText: readDate,
  readValue: (value) =>
    typeof value === 'string'
      ? readDate(value)
      : wrongType(value, 'een datum als tekst (jjjj-mm-dd)'),
};

export const numberReader: Reader = {
  fromText: notFast,
  fromValue: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN),
  fromCells: oneByOne(wholeAt),
  readText: readNumber,
  readValue: (value) => wrongType(value, 'een getal'),
};

export const amountReader: Reader = {
  fromText: notFast,
  fromValue: (value) => (typeof value === 'number' ? centsOf(value) : Number.NaN),
  fromCells: oneByOne(centsAt),
  readText: readAmount,
  readValue(value) {
    if (typeof value === 'string') return readAmount(value);
    if (typeof value !== 'number' || !Number.isFinite(value))
      return wrongType(value, 'een bedrag in euro’s');
    return {
      code: 'unknown-amount',
      message: `‘${value}’ heeft meer dan twee decimalen of is te groot`,
    };
  },
};

/** An amount in euros as whole cents; `NaN` when it has more than two decimals or is too large for exact cents. */
function centsOf(euros: number): number {
  const cents = Math.round(euros * 100);
  const isExact =
    Number.isSafeInteger(cents) &&
    Math.abs(euros * 100 - cents) <= Math.max(1e-6, 4 * Number.EPSILON * Math.abs(cents));
  return isExact ? cents : Number.NaN;
}

/** Keys of a space. A whole number is a key too. */
export function keyReader(space: KeySpace): Reader {
  const fromValue = (value: unknown): number => {
    if (typeof value === 'string') {
      const key = isPlain(value) ? value : value.trim();
      return key === '' ? -1 : space.idOf(key);
    }
    return typeof value === 'number' && Number.isSafeInteger(value)
      ? space.idOfNumber(value)
      : Number.NaN;
  };
  return {
    fromText: space.idOf,
    fromValue,
    fromCells: space.idsOfCells,
    readText: (text) => ({ value: space.idOf(text) }),
    readValue: (value) => wrongType(value, 'een sleutel (tekst of geheel getal)'),
  };
}

/** Whether a text surely has no spaces round it. */
function isPlain(text: string): boolean {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return first > 32 && first < 128 && last > 32 && last < 128;
}

/** Texts, with the list in which they have their numbers. */
export function textReader(): { readonly reader: Reader; readonly texts: TextNumbers } {
  const texts = textNumbers();
  const reader: Reader = {
    fromText: texts.numberOf,
    fromValue: (value) => (typeof value === 'string' ? texts.numberOf(value) : Number.NaN),
    fromCells: oneByOne((bytes, begin, end) => {
      const number = texts.findBytes(bytes, begin, end);
      return number < 0 ? Number.NaN : number;
    }),
    readText: (text) => ({ value: texts.numberOf(text) }),
    readValue: (value) => wrongType(value, 'een tekst'),
  };
  return { reader, texts };
}

/** Yes or no. Of values only true and false are. */
export function booleanReader(): Reader {
  const numberOf = (yes: boolean): number => (yes ? 2 : 1);
  const { fromText, fromCells, readText } = remembering((text) => {
    const read = readBoolean(text);
    return 'value' in read ? { value: numberOf(read.value) } : read;
  });
  return {
    fromText,
    fromCells,
    fromValue: (value) => (typeof value === 'boolean' ? numberOf(value) : Number.NaN),
    readText,
    readValue: (value) => wrongType(value, 'ja of nee (true of false)'),
  };
}

/** Codes of a list. */
export function codeReader(values: readonly string[]): Reader {
  const { fromText, fromCells, readText } = remembering(coder(values));
  return {
    fromText,
    fromCells,
    fromValue: (value) => (typeof value === 'string' ? fromText(value) : Number.NaN),
    readText,
    readValue: (value) =>
      typeof value === 'string' ? readText(value) : wrongType(value, 'een tekst'),
  };
}

/** An export with a list of its own has many: no more of them are remembered. */
const MOST_REMEMBERED = 1000;
/** Stands for the code of a text that is none. */
const REFUSED = -1;

/** Reads each text once, and remembers what it came to. */
export function remembering(
  read: (text: string) => Read<number>,
): Pick<Reader, 'fromText' | 'fromCells' | 'readText'> {
  const seen = wordNumbers();
  const reads: Read<number>[] = [];
  const codes: number[] = [];
  const readText = (text: string): Read<number> => {
    const known = reads[seen.find(text)];
    if (known !== undefined) return known;
    const found = read(text);
    if (reads.length < MOST_REMEMBERED) {
      seen.add(text);
      codes.push('value' in found ? found.value : REFUSED);
      reads.push(found);
    }
    return found;
  };
  return {
    fromText(text) {
      const word = seen.find(text);
      const code = word < 0 ? REFUSED : (codes[word] as number);
      return code === REFUSED ? Number.NaN : code;
    },
    fromCells({ bytes, begins, ends, width, size }, place, numbers, at, none, odd) {
      for (let row = 0, cell = place; row < size; row++, cell += width) {
        const begin = begins[cell] as number;
        const end = ends[cell] as number;
        if (begin === end) numbers[at + row] = none;
        else {
          const word = end < 0 ? -1 : seen.findBytes(bytes, begin, end);
          const code = word < 0 ? REFUSED : (codes[word] as number);
          if (code === REFUSED) odd.push(row);
          else numbers[at + row] = code;
        }
      }
    },
    readText,
  };
}

/** A list of codes never changes: its codes are set against their places once. */
const placesOf = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The place of a code in its list, from 1; codes match but for case and the spaces round them. */
export function coder(values: readonly string[]): (text: string) => Read<number> {
  let places = placesOf.get(values);
  if (places === undefined) {
    places = new Map(values.map((value, index) => [value.toLowerCase(), index + 1]));
    placesOf.set(values, places);
  }
  const known = places;
  return (text) => {
    const found = known.get(text.trim().toLowerCase());
    if (found !== undefined) return { value: found };
    const near = nearest(text, values);
    const hint = near === undefined ? '' : `; bedoeld is misschien ‘${near}’`;
    return {
      code: 'unknown-code',
      message: `code ‘${text}’ staat niet in de lijst${hint}`,
    };
  };
}
