import { enlarged, hasRoom, NO_ROOM, STEP } from './open-table.ts';

/** A few short texts that come again and again, as the codes of a list do, numbered in order of arrival. */
export type WordNumbers = {
  readonly size: number;
  /** Adds a text that was not seen before. */
  add(text: string): void;
  /** The number of a text, or `-1` when it was never seen. */
  find(text: string): number;
  /** The same of a text that stands in bytes of UTF-8. */
  findBytes(bytes: Uint8Array, from: number, to: number): number;
};

/** Its table has room for so many times the words that there are: most are then found at once. */
const ROOM = 4;

/** Starts an empty list. Its table goes by a few bytes of a word: of thousands of words it would be slow. */
export function wordNumbers(): WordNumbers {
  const texts = new Map<string, number>();
  /** The bytes of all words, one after another; word `i` stands from `starts[i]` up to `starts[i + 1]`. */
  let words = new Uint8Array(0);
  const starts = [0];
  const places: number[] = [];
  let table = NO_ROOM;
  return {
    get size() {
      return texts.size;
    },
    add(text) {
      const number = texts.size;
      texts.set(text, number);
      const word = new TextEncoder().encode(text);
      const longer = new Uint8Array(words.length + word.length);
      longer.set(words);
      longer.set(word, words.length);
      words = longer;
      starts.push(words.length);
      places.push(placeOf(word, 0, word.length));
      if (!hasRoom(table, ROOM * (number + 1))) {
        table = enlarged(table, number, (known) => places[known] as number);
        return;
      }
      const mask = table.length - 1;
      let place = (places[number] as number) & mask;
      while ((table[place] as number) >= 0) place = (place + STEP) & mask;
      table[place] = number;
    },
    find: (text) => texts.get(text) ?? -1,
    findBytes(bytes, from, to) {
      const mask = table.length - 1;
      let place = placeOf(bytes, from, to) & mask;
      for (;;) {
        const number = table[place] as number;
        if (number < 0) return -1;
        const start = starts[number] as number;
        if ((starts[number + 1] as number) - start === to - from) {
          let at = from;
          for (let k = start; at < to && words[k] === bytes[at]; k++) at++;
          if (at === to) return number;
        }
        place = (place + STEP) & mask;
      }
    },
  };
}

/** By its length and its first, middle and last byte. */
function placeOf(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  const first = bytes[from] as number;
  const middle = bytes[(from + to) >>> 1] as number;
  const last = bytes[to - 1] as number;
  const hash = Math.imul((first << 16) ^ (middle << 8) ^ last ^ (to - from), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
