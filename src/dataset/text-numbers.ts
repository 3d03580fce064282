import { Growing } from './growing.ts';
import { enlarged, hasRoom, NO_ROOM, STEP } from './open-table.ts';
import { copied, hashOf, hashOfBytes, placeOfHash, standsIn } from './text-hash.ts';

/** Texts, numbered in order of arrival. */
export type TextNumbers = {
  readonly values: readonly string[];
  /** The number of a text; a new text gets the next number. */
  numberOf(text: string): number;
  /** The number of a text, or `-1` when it was never seen. */
  find(text: string): number;
  /** The number of a text that stands in bytes, all of them ASCII; `-1` when it was never seen, or is not ASCII. */
  findBytes(bytes: Uint8Array, from: number, to: number): number;
};

/** Starts an empty list of texts: a hash table of numbers, which a cold process fills twice as fast as a `Map`. */
export function textNumbers(): TextNumbers {
  const values: string[] = [];
  const hashes = new Growing(Int32Array, 0);
  let table = NO_ROOM;

  /** The number of a text, or the bitwise complement of the place where it would stand. */
  const look = (text: string, hash: number): number => {
    const mask = table.length - 1;
    let place = placeOfHash(hash) & mask;
    for (;;) {
      const number = table[place] as number;
      if (number < 0) return ~place;
      if (hashes.cells[number] === hash && values[number] === text) return number;
      place = (place + STEP) & mask;
    }
  };
  return {
    values,
    numberOf(text) {
      const hash = hashOf(text);
      const found = look(text, hash);
      if (found >= 0) return found;
      const number = values.push(copied(text)) - 1;
      hashes.push(hash);
      if (hasRoom(table, values.length)) table[~found] = number;
      else {
        table = enlarged(table, number, (known) => placeOfHash(hashes.cells[known] as number));
      }
      return number;
    },
    find: (text) => Math.max(-1, look(text, hashOf(text))),
    findBytes(bytes, from, to) {
      const mask = table.length - 1;
      const hash = hashOfBytes(bytes, from, to);
      let place = placeOfHash(hash) & mask;
      for (;;) {
        const number = table[place] as number;
        if (number < 0) return -1;
        if (hashes.cells[number] === hash) {
          const text = values[number] as string;
          if (text.length === to - from && standsIn(text, bytes, from)) return number;
        }
        place = (place + STEP) & mask;
      }
    },
  };
}
