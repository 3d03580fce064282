/**
 * A stream of numbers that look drawn by lot and are the same each time: sfc32 (Chris Doty-Humphrey), seeded from a text
 * by FNV-1a. Only whole-number operations and divisions by powers of two, so that every machine draws the same.
 */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  /** A whole number from `low` up to and including `high`. */
  between(low: number, high: number): number;
  /** Whether something happens that does so this often. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, each as often as its weight. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T;
  /** The place of one of the weights, drawn as often as it is large. */
  place(weights: readonly number[]): number;
  shuffle<T>(list: T[]): T[];
};

/** Starts the stream that belongs to a text: each theme and each copy of the registration has its own. */
export function random(seed: string): Random {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  let a = hash | 0;
  let b = Math.imul(hash, 0x9e3779b1) | 0;
  let c = Math.imul(hash ^ 0x85ebca6b, 0xc2b2ae35) | 0;
  let counter = 1;
  const draw = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) draw();

  const next = () => draw() / 0x1_0000_0000;
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (list) => item(list, below(list.length)),
    weighted(choices) {
      let total = 0;
      for (const [, weight] of choices) total += weight;
      let rest = next() * total;
      for (const [value, weight] of choices) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return item(choices, choices.length - 1)[0];
    },
    place(weights) {
      let total = 0;
      for (const weight of weights) total += weight;
      let rest = next() * total;
      let last = 0;
      for (let i = 0; i < weights.length; i++) {
        const weight = weights[i] ?? 0;
        if (weight <= 0) continue;
        rest -= weight;
        if (rest < 0) return i;
        last = i;
      }
      return last;
    },
    shuffle(list) {
      for (let i = list.length - 1; i > 0; i--) {
        const j = below(i + 1);
        const kept = item(list, i);
        list[i] = item(list, j);
        list[j] = kept;
      }
      return list;
    },
  };
}

/** The item at a place that is there. */
export function item<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`no item ${place} in a list of ${list.length}`);
  return found;
}
