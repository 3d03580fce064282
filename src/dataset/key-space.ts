import type { CellBlock } from './cell-block.ts';
import { bytesCountingUp } from './count-up.ts';
import { type Cells, Growing } from './growing.ts';
import {
  digitsAt,
  type KeyShape,
  LONGEST_PREFIX,
  MOST_DIGITS,
  numberFrom,
  ZERO,
} from './key-number.ts';
import { KeyStretches } from './key-stretches.ts';
import { pairNumbers } from './pair-numbers.ts';
import type { ReadCells } from './reader.ts';
import { copied, standsIn } from './text-hash.ts';
import { textNumbers } from './text-numbers.ts';

/**
 * The keys of one record type, numbered in order of arrival, so that the same person has the same number in every
 * table. `-1` stands for no key.
 */
export type KeySpace = {
  readonly name: string;
  /** How many keys there are: their numbers are those below it. */
  readonly size: number;
  /** The number of a key; a new key gets the next number. */
  idOf(key: string): number;
  /** The same of the keys at one place of all rows of a block (`ReadCells`). */
  readonly idsOfCells: ReadCells;
  /** The same of a whole number: as a key it is its digits. */
  idOfNumber(key: number): number;
  /** The number of a key, or `-1` when it was never seen. */
  find(key: string): number;
  /** Is told how many keys there will likely be in the end: room for them is then made at once. */
  expect(keys: number): void;
  /** Gives back the memory that only leads from a key to its number, until a key is asked for. */
  putAway(): void;
  /** The key with a number; `undefined` for -1. */
  keyOf(id: number): string | undefined;
  /** All there is to know of the keys, for a digest. */
  pieces(): Iterable<Uint8Array | string>;
};

/** Keys that are the same but for the number at their end. */
type Family = KeyShape & {
  /** How many keys there are of it among those that do not come in order. */
  size: number;
  /** The numbers at the end of those that lie near each other are those from `first` on: by their place the id, from 1; 0 for none. */
  first: number;
  /** How many such places there are. */
  room: number;
  /** Empty while it is put away. */
  ids: Int32Array;
};

const NO_IDS = new Int32Array(0);

const family = (prefix: string, width: number): Family => ({
  prefix,
  width,
  size: 0,
  first: 0,
  room: 0,
  ids: NO_IDS,
});

/** The keys without such a number: their number is their place in a list of texts. */
const TEXTS = 0;
/** The keys that are a number and nothing else. */
const PLAIN = 1;
/** Where more kinds of signs stand before the digits of keys, they are no numbers: the others are texts. */
const MOST_FAMILIES = 64;
/** Numbers lie near each other when at least one in so many is there. */
const SPARSEST = 4;
const FEW = 16;

/**
 * Starts an empty key space. Of a key that ends in a number (`M-2022-0017`) that number is kept and not the text. As long as
 * keys come in order only their stretches are kept. From the first that does not on each is kept: numbers that lie near each
 * other, as they do in most registrations, are found by their place; the others in a hash table.
 */
export function keySpace(name: string): KeySpace {
  const families: Family[] = [family('', -1), family('', 0)];
  const texts = textNumbers();
  // A key is its family and its number: of a text its place in `texts`, else the number that it ends in.
  /** The first keys, as long as they came in order. */
  let head = new KeyStretches();
  let isInOrder = true;
  /** All keys after them. */
  const tail = pairNumbers(new Growing(Uint8Array, 0));
  let last = PLAIN;
  let expected = 0;

  /** The id of a key of a family, or `-1` when it was never seen. */
  const find = (of: number, value: number): number => {
    const early = head.find(of, value);
    return early >= 0 || isInOrder ? early : findLate(of, value);
  };
  const findLate = (of: number, value: number): number => {
    const { first, ids } = families[of] as Family;
    const at = value - first;
    if (at >= 0 && at < ids.length) return (ids[at] as number) - 1;
    if (spreadAgain(of)) return findLate(of, value);
    const late = tail.find(of, value);
    return late < 0 ? -1 : head.size + late;
  };
  const numberOf = (of: number, value: number): number => {
    if (head.size > 0) {
      const early = head.find(of, value);
      if (early >= 0) return early;
    }
    if (isInOrder) {
      if (head.add(of, value)) return head.size - 1;
      keepEach();
    }
    return lateNumberOf(of, value);
  };
  const lateNumberOf = (of: number, value: number): number => {
    const { first, ids } = families[of] as Family;
    const at = value - first;
    if (at >= 0 && at < ids.length) {
      const known = ids[at] as number;
      return known > 0 ? known - 1 : put(of, value);
    }
    if (spreadAgain(of)) return lateNumberOf(of, value);
    const late = tail.find(of, value);
    if (late >= 0) return head.size + late;
    if (widen(of, value)) return put(of, value);
    (families[of] as Family).size++;
    return head.size + tail.numberOf(of, value);
  };
  /** Gives a number among those that lie near each other the next id. */
  const put = (of: number, value: number): number => {
    const its = families[of] as Family;
    const id = head.size + tail.put(of, value);
    its.size++;
    its.ids[value - its.first] = id + 1;
    return id;
  };
  /** Makes a place for a number among those that lie near each other, unless they would no longer do so. */
  const widen = (of: number, value: number): boolean => {
    const its = families[of] as Family;
    const begin = its.room === 0 ? value : Math.min(its.first, value);
    const end = Math.max(its.first + its.room, value + 1);
    // What is to come will be of the family that most are of.
    const isLargest = 2 * its.size >= tail.seconds.size;
    const toCome = isLargest ? Math.max(0, tail.seconds.expected - tail.seconds.size) : 0;
    if (end - begin > SPARSEST * (its.size + toCome) + FEW) return false;
    its.room = end - begin + (toCome > 0 ? toCome : end - begin);
    its.first = value >= its.first ? begin : Math.max(0, end - its.room);
    spread(of);
    return true;
  };
  /** Puts the ids of a family at the places of its numbers. */
  const spread = (of: number): void => {
    const its = families[of] as Family;
    its.ids = new Int32Array(its.room);
    const { firsts, seconds } = tail;
    for (let at = 0; at < seconds.size; at++) {
      const number = seconds.cells[at] as number;
      if (firsts.cells[at] === of && isNear(its, number))
        its.ids[number - its.first] = head.size + at + 1;
    }
  };
  /** The same, where they were put away. @returns whether they were */
  const spreadAgain = (of: number): boolean => {
    const { ids, room } = families[of] as Family;
    if (ids.length === room) return false;
    spread(of);
    return true;
  };
  /** From here on keeps each key, and those before too where hardly any followed each other. */
  const keepEach = (): void => {
    isInOrder = false;
    const before = head;
    if (!before.areLong) head = new KeyStretches();
    expectLate();
    if (before === head) return;
    for (const { family: of, first, size } of before.each())
      for (let value = first; value < first + size; value++) lateNumberOf(of, value);
  };
  /** Tells those that are kept one by one how many of them are to come. */
  const expectLate = (): void => {
    const late = Math.max(0, expected - head.size);
    tail.firsts.expected = late;
    tail.seconds.expected = late;
  };

  /** The family of a key of which the digits begin at a place; -1 when it has none. */
  const familyAt = (key: string, at: number, isNew: boolean): number => {
    if (at === key.length || at > LONGEST_PREFIX) return -1;
    const width = key.charCodeAt(at) === ZERO ? key.length - at : 0;
    const known = families[last] as Family;
    if (known.width === width && known.prefix.length === at && key.startsWith(known.prefix))
      return last;
    for (let of = PLAIN; of < families.length; of++) {
      const { prefix, width: its } = families[of] as Family;
      if (its === width && prefix.length === at && key.startsWith(prefix)) {
        last = of;
        return of;
      }
    }
    if (!isNew || families.length === MOST_FAMILIES) return -1;
    last = families.push(family(copied(key.slice(0, at)), width)) - 1;
    return last;
  };

  /** The family of keys of a shape; -1 when there is no room for one more. */
  const familyOf = ({ prefix, width }: KeyShape): number => {
    const known = families.findIndex(
      (its, of) => of !== TEXTS && its.width === width && its.prefix === prefix,
    );
    if (known >= 0) return known;
    return families.length === MOST_FAMILIES ? -1 : families.push(family(prefix, width)) - 1;
  };

  /** The same of a key in bytes; -1 when it has none that is known. */
  const familyIn = (bytes: Uint8Array, from: number, at: number, to: number): number => {
    if (at === to || at - from > LONGEST_PREFIX) return -1;
    const width = bytes[at] === ZERO ? to - at : 0;
    for (let tried = 0, of = last; tried < families.length; tried++) {
      const { prefix, width: its } = families[of] as Family;
      if (its === width && prefix.length === at - from && standsIn(prefix, bytes, from)) {
        last = of;
        return of;
      }
      of = of + 1 === families.length ? TEXTS : of + 1;
    }
    return -1;
  };

  /** Puts down the number at the end of each key of a block that is of one family; -1 for the others. @returns the family */
  const readNumbers = (block: CellBlock, place: number, numbers: Cells, at: number): number => {
    const reading = block.readings[place];
    const of = reading?.kind === 'keys' ? familyOf(reading) : -1;
    if (reading?.kind === 'keys' && of >= 0) numbers.set(reading.values, at);
    else numbers.fill(-1, at, at + block.size);
    return of;
  };

  const keyFrom = (of: number, number: number): string => {
    if (of === TEXTS) return texts.values[number] as string;
    const { prefix, width } = families[of] as Family;
    return prefix + String(number).padStart(width, '0');
  };
  const idOf = (key: string): number => {
    const at = digitsAt(key);
    const of = familyAt(key, at, true);
    return of < 0 ? numberOf(TEXTS, texts.numberOf(key)) : numberOf(of, numberFrom(key, at));
  };
  const idOfBytes = ({ bytes, textOf }: CellBlock, from: number, to: number): number => {
    let at = to;
    let value = 0;
    let unit = 1;
    while (at > from && to - at < MOST_DIGITS) {
      const digit = (bytes[at - 1] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      value += digit * unit;
      unit *= 10;
      at--;
    }
    const of = familyIn(bytes, from, at, to);
    if (of >= 0) return numberOf(of, value);
    const text = texts.findBytes(bytes, from, to);
    return text < 0 ? idOf(textOf(from, to)) : numberOf(TEXTS, text);
  };
  return {
    name,
    get size() {
      return head.size + tail.seconds.size;
    },
    idOf,
    idsOfCells(block, place, numbers, at, none, odd) {
      const { begins, ends, width, size } = block;
      const of = readNumbers(block, place, numbers, at);
      const next = isInOrder ? head.addNext(of, numbers, at, at + size) - at : 0;
      // Where all keys are kept one by one, each is found with one step less.
      const idIn = isInOrder || head.size > 0 ? numberOf : lateNumberOf;
      // Apart from the reading, so that a processor looks for several keys at once.
      for (let row = next, cell = next * width + place; row < size; row++, cell += width) {
        const value = numbers[at + row] as number;
        if (value >= 0) numbers[at + row] = idIn(of, value);
        else {
          const begin = begins[cell] as number;
          const end = ends[cell] as number;
          if (end < 0) odd.push(row);
          else numbers[at + row] = begin === end ? none : idOfBytes(block, begin, end);
        }
      }
    },
    idOfNumber: (key) =>
      key > 0 && key < 10 ** MOST_DIGITS ? numberOf(PLAIN, key) : idOf(String(key)),
    find(key) {
      const at = digitsAt(key);
      const of = familyAt(key, at, false);
      return of < 0 ? find(TEXTS, texts.find(key)) : find(of, numberFrom(key, at));
    },
    expect(size) {
      expected = size;
      expectLate();
    },
    putAway() {
      for (const its of families) its.ids = NO_IDS;
    },
    keyOf(id) {
      if (id < 0 || id >= head.size + tail.seconds.size) return undefined;
      if (id >= head.size) {
        const at = id - head.size;
        return keyFrom(tail.firsts.cells[at] as number, tail.seconds.cells[at] as number);
      }
      const stretch = head.holding(id);
      return keyFrom(stretch.family, stretch.first + id - stretch.id);
    },
    *pieces() {
      const { firsts, seconds } = tail;
      yield families.map(({ prefix, width }) => `${prefix}/${width}`).join('\u0000');
      yield texts.values.join('\u0000');
      for (const { first, size } of head.each()) yield* bytesCountingUp(first, size);
      yield new Uint8Array(seconds.cells.buffer, 0, seconds.size * 4);
      for (const { family: of, size } of head.each()) yield new Uint8Array(size).fill(of);
      yield new Uint8Array(firsts.cells.buffer, 0, firsts.size);
    },
  };
}

const isNear = ({ first, ids }: Family, value: number): boolean =>
  value >= first && value < first + ids.length;
