import type { Cells } from './growing.ts';

/** Keys of one family that came one after another, each with a number one more than the one before. */
type Stretch = {
  /** The id of the first of them. */
  readonly id: number;
  readonly family: number;
  readonly first: number;
  size: number;
};

const NONE: Stretch = { id: 0, family: -1, first: 0, size: 0 };
/** Where more of them are begun, keys do not come in order. */
const MOST_STRETCHES = 256;
/** Shorter than this they are not worth to be asked first. */
const WORTHWHILE = 64;

/**
 * Keys that came in order, of which only the stretches are kept: of a registration that numbers its records that is one,
 * or a few where records were taken out. Numbers of one family only go up.
 */
export class KeyStretches {
  /** How many keys there are: their ids are those below it. */
  size = 0;
  /** By id. */
  private readonly all: Stretch[] = [];
  /** Of each family, by number. */
  private readonly ofFamily: Stretch[][] = [];
  /** The one that was added to last. */
  private last = NONE;
  /** The one that answered last: it will mostly be asked again. */
  private found = NONE;

  /** Whether the stretches are long: else it is better to keep each key. */
  get areLong(): boolean {
    return this.size >= this.all.length * WORTHWHILE;
  }

  /** The id of a key, or `-1` when it is not here. */
  find(family: number, number: number): number {
    const { found } = this;
    const at = number - found.first;
    if (at >= 0 && at < found.size && found.family === family) return found.id + at;
    return this.search(family, number);
  }

  private search(family: number, number: number): number {
    const its = this.ofFamily[family];
    if (its === undefined || number < (its[0] as Stretch).first) return -1;
    let low = 0;
    let high = its.length;
    // Of keys that are not here most have a number behind all that are.
    const { first, size } = its[high - 1] as Stretch;
    if (number >= first + size) return -1;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((its[middle] as Stretch).first <= number) low = middle;
      else high = middle;
    }
    const stretch = its[low] as Stretch;
    const at = number - stretch.first;
    if (at >= stretch.size) return -1;
    this.found = stretch;
    return stretch.id + at;
  }

  /** Gives a key that is not here the next id. @returns whether it could: it comes in order, or in few stretches */
  add(family: number, number: number): boolean {
    const { last } = this;
    if (family === last.family && number === last.first + last.size) last.size++;
    else {
      const its = this.ofFamily[family];
      const before = its?.at(-1);
      if (before !== undefined && number < before.first + before.size) return false;
      if (this.all.length === MOST_STRETCHES) return false;
      this.last = { id: this.size, family, first: number, size: 1 };
      this.all.push(this.last);
      if (its === undefined) this.ofFamily[family] = [this.last];
      else its.push(this.last);
    }
    this.size++;
    return true;
  }

  /**
   * Adds the keys that follow the last one, as far as they do, and writes their ids over their numbers.
   * @returns the place of the first that does not
   */
  addNext(family: number, numbers: Cells, from: number, to: number): number {
    const { last, size } = this;
    if (family !== last.family) return from;
    const next = last.first + last.size - from;
    let at = from;
    for (; at < to && numbers[at] === next + at; at++) numbers[at] = size + at - from;
    last.size += at - from;
    this.size += at - from;
    return at;
  }

  /** The stretch with an id that is here. */
  holding(id: number): Stretch {
    let low = 0;
    let high = this.all.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.all[middle] as Stretch).id <= id) low = middle;
      else high = middle;
    }
    return this.all[low] as Stretch;
  }

  /** All stretches, by id. */
  each(): readonly Stretch[] {
    return this.all;
  }
}
