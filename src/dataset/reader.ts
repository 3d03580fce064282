import { fileName, type RecordName } from '../records/index.ts';
import { nearest } from '../util/index.ts';
import { isoDay, type Read, readAmount, readBoolean, readDate, readNumber } from './cell.ts';
import type { CellBlock } from './cell-block.ts';
import type { Refusal } from './column-builder.ts';
import type { Cells } from './growing.ts';
import type { KeySpace } from './key-space.ts';
import { type TextNumbers, textNumbers } from './text-numbers.ts';

/**
 * How the cells of one kind become numbers. The fast ways (`from…`) read what is well-formed and give `NaN` for the rest;
 * that is read by the rules (`read…`), which also say why something cannot be read.
 */
export type Reader = {
  fromText(text: string): number;
  fromValue(value: unknown): number;
  readText(text: string): Read<number>;
  readValue(value: unknown): Read<number>;
};

/**
 * Reads the cells at one place of all rows of a block, `none` where a cell is empty: what they come to hangs on the rows
 * before. Of other kinds the cells were read before they came here.
 * @param numbers gets what they come to, from `at` on
 * @param odd gets the rows of which the cell is not read: it is not well-formed, or its end is below zero
 */
export type ReadCells = (
  block: CellBlock,
  place: number,
  numbers: Cells,
  at: number,
  none: number,
  odd: number[],
) => void;

/** A reader that gives what is the same the same number, in order of arrival. */
export type NumberingReader = Reader & { readonly fromCells: ReadCells };

/** Says that a value is of another kind than the field. */
export const wrongType = (value: unknown, wanted: string): Refusal => ({
  code: 'wrong-type',
  message: `verwacht ${wanted}, kreeg ${shown(value)}`,
});

/** What stands in a cell of another kind, short. */
function shown(value: unknown): string {
  if (value instanceof Date)
    return 'een Date: welke dag dat is, hangt van de tijdzone af. Geef die dag als tekst';
  if (typeof value === 'object') return Array.isArray(value) ? 'een lijst' : 'een object';
  if (typeof value === 'string')
    return value.trim() === '' ? EMPTY_TEXT : `de tekst ‘${value.slice(0, MOST_SHOWN)}’`;
  const isShort = ['number', 'bigint', 'boolean'].includes(typeof value);
  return isShort ? `${typeof value} ${value as number}` : typeof value;
}

/** As many characters as a message shows. */
const MOST_SHOWN = 60;

/** What to do with an empty text in a row object or in JSON; an empty cell of a file is empty of itself. */
const EMPTY_TEXT = 'een lege tekst; geef null, of laat het veld weg, waar niets is ingevuld';

/** Why a text cannot be read, where it is not that it is empty. */
const unlessEmpty = <T extends Read<number>>(text: string, read: T): T | Refusal =>
  'code' in read && text.trim() === ''
    ? { code: read.code, message: `dit is ${EMPTY_TEXT}` }
    : read;

const notFast = () => Number.NaN;

export const dateReader: Reader = {
  fromText: isoDay,
  fromValue: (value) => (typeof value === 'string' ? isoDay(value) : Number.NaN),
  readText: readDate,
  readValue: (value) =>
    typeof value === 'string'
      ? unlessEmpty(value, readDate(value))
      : wrongType(value, 'een datum als tekst (jjjj-mm-dd)'),
};

export const numberReader: Reader = {
  fromText: notFast,
  fromValue: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN),
  readText: readNumber,
  readValue: (value) => wrongType(value, 'een getal'),
};

export const amountReader: Reader = {
  fromText: notFast,
  fromValue: (value) => (typeof value === 'number' ? centsOf(value) : Number.NaN),
  readText: readAmount,
  readValue(value) {
    if (typeof value === 'string') return unlessEmpty(value, readAmount(value));
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

/** What stands for none where texts and keys have numbers. */
const NO_NUMBER = -1;

/** The number of a text of a row object, without the spaces round it; none of a text that is empty then. */
function numberOfText(text: string, numberOf: (text: string) => number): number {
  const bare = isPlain(text) ? text : text.trim();
  return bare === '' ? NO_NUMBER : numberOf(bare);
}

/** Keys of a space. A whole number is a key too. */
export function keyReader(space: KeySpace): NumberingReader {
  const fromValue = (value: unknown): number => {
    if (typeof value === 'string') return numberOfText(value, space.idOf);
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

const NOT_SEEN = -1;

/** Texts, with the list in which they have their numbers. */
export function textReader(): { readonly reader: NumberingReader; readonly texts: TextNumbers } {
  const texts = textNumbers();
  const reader: NumberingReader = {
    fromText: texts.numberOf,
    fromValue: (value) =>
      typeof value === 'string' ? numberOfText(value, texts.numberOf) : Number.NaN,
    fromCells({ bytes, begins, ends, width, size }, place, numbers, at, none, odd) {
      for (let row = 0, cell = place; row < size; row++, cell += width) {
        const begin = begins[cell] as number;
        const end = ends[cell] as number;
        const number =
          begin === end ? none : end < 0 ? NOT_SEEN : texts.findBytes(bytes, begin, end);
        if (begin !== end && number < 0) odd.push(row);
        else numbers[at + row] = number;
      }
    },
    readText: (text) => ({ value: texts.numberOf(text) }),
    readValue: (value) => wrongType(value, 'een tekst'),
  };
  return { reader, texts };
}

/** Yes or no. Of values only true and false are. */
export function booleanReader(): Reader {
  const numberOf = (yes: boolean): number => (yes ? 2 : 1);
  const { fromText, readText } = remembering((text) => {
    const read = readBoolean(text);
    return 'value' in read ? { value: numberOf(read.value) } : read;
  });
  return {
    fromText,
    fromValue: (value) => (typeof value === 'boolean' ? numberOf(value) : Number.NaN),
    readText,
    readValue: (value) => wrongType(value, 'ja of nee (true of false)'),
  };
}

/** Codes of a list. @param refuse says why a text is none of them */
export function codeReader(values: readonly string[], refuse: RefuseCode): Reader {
  const { fromText, readText } = remembering(coder(values, refuse));
  return {
    fromText,
    fromValue: (value) => (typeof value === 'string' ? fromText(value) : Number.NaN),
    readText,
    readValue: (value) =>
      typeof value === 'string'
        ? unlessEmpty(value, readText(value))
        : wrongType(value, 'een tekst'),
  };
}

/** An export with a list of its own has many: no more of them are remembered. */
const MOST_REMEMBERED = 1000;

/** Reads each text once, and remembers what it came to. */
export function remembering(
  read: (text: string) => Read<number>,
): Pick<Reader, 'fromText' | 'readText'> {
  const reads = new Map<string, Read<number>>();
  const readText = (text: string): Read<number> => {
    const known = reads.get(text);
    if (known !== undefined) return known;
    const found = read(text);
    if (reads.size < MOST_REMEMBERED) reads.set(text, found);
    return found;
  };
  return {
    fromText(text) {
      const known = reads.get(text);
      return known !== undefined && 'value' in known ? known.value : Number.NaN;
    },
    readText,
  };
}

/** A list of codes never changes: its codes are set against their places once. */
const placesOf = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Says why a text is no code of a list. */
export type RefuseCode = (text: string, values: readonly string[]) => Refusal;

/** The place of a code in its list, from 1; codes match but for case and the spaces round them. */
export function coder(
  values: readonly string[],
  refuse: RefuseCode,
): (text: string) => Read<number> {
  let places = placesOf.get(values);
  if (places === undefined) {
    places = new Map(values.map((value, index) => [value.toLowerCase(), index + 1]));
    placesOf.set(values, places);
  }
  const known = places;
  return (text) => {
    const found = known.get(text.trim().toLowerCase());
    return found === undefined ? refuse(text, values) : { value: found };
  };
}

/** With the nearest code, or which there are. */
export const unknownCodeOf =
  (record: RecordName, field: string): RefuseCode =>
  (text, values) => {
    const near = nearest(text, values);
    const hint =
      near === undefined ? listed(values, record, field) : `bedoeld is misschien ‘${near}’`;
    return { code: 'unknown-code', message: `code ‘${text}’ staat niet in de lijst; ${hint}` };
  };

/** As many codes as a message can hold. */
const MOST_LISTED = 12;

/** Which codes there are, or how to see them, and what to do with words of one's own. */
const listed = (values: readonly string[], record: RecordName, field: string): string =>
  `${values.length <= MOST_LISTED ? `er zijn: ${values.join(', ')}` : `de ${values.length} codes staan bij ${field} in wat ‘sva schema ${fileName(record)}’ toont`}. Een eigen woord vertaalt u vooraf; voor bestanden kan dat in kolommen.json`;
