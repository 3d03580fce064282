import { Growing } from './growing.ts';
import { enlarged, hasRoom, NO_ROOM, STEP } from './open-table.ts';

/** Pairs of whole numbers, numbered in order of arrival: equal pairs have the same number. */
export type PairNumbers = {
  /** The first of each pair, by its number. */
  readonly firsts: Growing<Int32Array | Uint8Array>;
  /** The second of each pair, by its number. */
  readonly seconds: Growing<Int32Array>;
  /** The number of a pair; a new pair gets the next number. */
  numberOf(first: number, second: number): number;
  /** The number of a pair, or `-1` when it was never seen. */
  find(first: number, second: number): number;
  /** Gives a pair the next number; who does so finds it by himself, and `find` does not. */
  put(first: number, second: number): number;
};

/** Starts an empty list of pairs. @param firsts where the first numbers are kept, by how large they are */
export function pairNumbers(
  firsts: Growing<Int32Array | Uint8Array> = new Growing(Int32Array, 0),
): PairNumbers {
  const seconds = new Growing(Int32Array, 0);
  let table = NO_ROOM;
  /** How many stand in the table. */
  let held = 0;

  const put = (first: number, second: number): number => {
    firsts.push(first);
    seconds.push(second);
    return seconds.size - 1;
  };
  /** The number of a pair, or the bitwise complement of the place where it would stand. */
  const look = (first: number, second: number): number => {
    const mask = table.length - 1;
    let place = placeOf(first, second) & mask;
    for (;;) {
      const number = table[place] as number;
      if (number < 0) return ~place;
      if (seconds.cells[number] === second && firsts.cells[number] === first) return number;
      place = (place + STEP) & mask;
    }
  };
  return {
    firsts,
    seconds,
    numberOf(first, second) {
      const found = look(first, second);
      if (found >= 0) return found;
      const number = put(first, second);
      held++;
      if (hasRoom(table, held)) table[~found] = number;
      else {
        table = enlarged(table, number, (known) =>
          placeOf(firsts.cells[known] as number, seconds.cells[known] as number),
        );
      }
      return number;
    },
    find: (first, second) => Math.max(-1, look(first, second)),
    put,
  };
}

/** Pairs with the same first and seconds that follow each other have places that follow each other, sixteen at a time. */
function placeOf(first: number, second: number): number {
  const hash = Math.imul((second >>> 4) + Math.imul(first, 0x85ebca6b), 0x9e3779b1);
  return ((hash ^ (hash >>> 15)) << 4) | (second & 15);
}
