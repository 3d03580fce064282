import { copied, hashOf, hashOfBytes, standsIn } from './text-hash.ts';

/** Texts, numbered in order of arrival. */
export type TextNumbers = {
  readonly values: readonly string[];
  /** The number of a text; a new text gets the next number. */
  numberOf(text: string): number;
  /** The number of a text, or `-1` when it was never seen. */
  known(text: string): number;
  /** The number of a text that stands in bytes, all of them ASCII; `-1` when it was never seen, or is not ASCII. */
  find(bytes: Uint8Array, from: number, to: number): number;
};

/** Starts an empty list of texts: a hash table of numbers, which a cold process fills twice as fast as a `Map`. */
export function textNumbers(): TextNumbers {
  const values: string[] = [];
  let hashes = new Int32Array(64);
  let table = new Int32Array(128).fill(-1);

  /** The number of a text, or the bitwise complement of the place where it would stand. */
  const look = (text: string, hash: number): number => {
    const mask = table.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = table[place] as number;
      if (number < 0) return ~place;
      if (hashes[number] === hash && values[number] === text) return number;
      place = (place + 1) & mask;
    }
  };
  const grow = () => {
    const larger = new Int32Array(hashes.length * 2);
    larger.set(hashes);
    hashes = larger;
    table = new Int32Array(table.length * 2).fill(-1);
    const mask = table.length - 1;
    for (let number = 0; number < values.length; number++) {
      const hash = hashes[number] as number;
      let place = (hash ^ (hash >>> 15)) & mask;
      while ((table[place] as number) >= 0) place = (place + 1) & mask;
      table[place] = number;
    }
  };
  return {
    values,
    numberOf(text) {
      const hash = hashOf(text);
      const found = look(text, hash);
      if (found >= 0) return found;
      const number = values.push(copied(text)) - 1;
      table[~found] = number;
      hashes[number] = hash;
      if (values.length === hashes.length) grow();
      return number;
    },
    known(text) {
      const found = look(text, hashOf(text));
      return found < 0 ? -1 : found;
    },
    find(bytes, from, to) {
      const mask = table.length - 1;
      const hash = hashOfBytes(bytes, from, to);
      let place = (hash ^ (hash >>> 15)) & mask;
      for (;;) {
        const number = table[place] as number;
        if (number < 0) return -1;
        if (hashes[number] === hash) {
          const text = values[number] as string;
          if (text.length === to - from && standsIn(text, bytes, from)) return number;
        }
        place = (place + 1) & mask;
      }
    },
  };
}
