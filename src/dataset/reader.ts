import { nearest } from '../util/index.ts';
import { centsAt, dayAt, wholeAt } from './byte-number.ts';
import { isoDay, type Read, readAmount, readBoolean, readDate, readNumber } from './cell.ts';
import type { CellBlock } from './cell-block.ts';
import type { Refusal } from './column-builder.ts';
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
  fromBytes(block: CellBlock, begin: number, end: number): number;
  readText(text: string): Read<number>;
  readValue(value: unknown): Read<number>;
};

/** Says that a value is of another kind than the field. */
export const wrongType = (value: unknown, wanted: string): Refusal => ({
  code: 'wrong-type',
  message: `verwacht ${wanted}, kreeg ${typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${JSON.stringify(value)}`}`,
});
const notFast = () => Number.NaN;

export const dateReader: Reader = {
  fromText: isoDay,
  fromValue: (value) => (typeof value === 'string' ? isoDay(value) : Number.NaN),
  fromBytes: ({ bytes }, begin, end) => dayAt(bytes, begin, end),
  readText: readDate,
  readValue: (value) =>
    typeof value === 'string'
      ? readDate(value)
      : wrongType(value, 'een datum als tekst (jjjj-mm-dd)'),
};

export const numberReader: Reader = {
  fromText: notFast,
  fromValue: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN),
  fromBytes: ({ bytes }, begin, end) => wholeAt(bytes, begin, end),
  readText: readNumber,
  readValue: (value) => wrongType(value, 'een getal'),
};

export const amountReader: Reader = {
  fromText: notFast,
  fromValue: (value) => (typeof value === 'number' ? centsOf(value) : Number.NaN),
  fromBytes: ({ bytes }, begin, end) => centsAt(bytes, begin, end),
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
    fromBytes: ({ bytes, textOf }, begin, end) => space.idOfBytes(bytes, begin, end, textOf),
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
    fromBytes({ bytes, textOf }, begin, end) {
      const number = texts.findBytes(bytes, begin, end);
      return number < 0 ? texts.numberOf(textOf(begin, end)) : number;
    },
    readText: (text) => ({ value: texts.numberOf(text) }),
    readValue: (value) => wrongType(value, 'een tekst'),
  };
  return { reader, texts };
}

/** Yes or no. Of values only true and false are. */
export function booleanReader(): Reader {
  const numberOf = (yes: boolean): number => (yes ? 2 : 1);
  const { fromText, fromBytes, readText } = remembering((text) => {
    const read = readBoolean(text);
    return 'value' in read ? { value: numberOf(read.value) } : read;
  });
  return {
    fromText,
    fromBytes,
    fromValue: (value) => (typeof value === 'boolean' ? numberOf(value) : Number.NaN),
    readText,
    readValue: (value) => wrongType(value, 'ja of nee (true of false)'),
  };
}

/** Codes of a list. */
export function codeReader(values: readonly string[]): Reader {
  const { fromText, fromBytes, readText } = remembering(coder(values));
  return {
    fromText,
    fromBytes,
    fromValue: (value) => (typeof value === 'string' ? fromText(value) : Number.NaN),
    readText,
    readValue: (value) =>
      typeof value === 'string' ? readText(value) : wrongType(value, 'een tekst'),
  };
}

/** An export with a list of its own has many: no more of them are remembered. */
const MOST_REMEMBERED = 1000;

/** Reads each text once, and remembers what it came to. */
export function remembering(
  read: (text: string) => Read<number>,
): Pick<Reader, 'fromText' | 'fromBytes' | 'readText'> {
  const seen = wordNumbers();
  const reads: Read<number>[] = [];
  const codes: number[] = [];
  const readText = (text: string): Read<number> => {
    const known = reads[seen.find(text)];
    if (known !== undefined) return known;
    const found = read(text);
    if (reads.length < MOST_REMEMBERED) {
      seen.add(text);
      codes.push('value' in found ? found.value : Number.NaN);
      reads.push(found);
    }
    return found;
  };
  return {
    fromText: (text) => codes[seen.find(text)] ?? Number.NaN,
    fromBytes: ({ bytes }, begin, end) => codes[seen.findBytes(bytes, begin, end)] ?? Number.NaN,
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
