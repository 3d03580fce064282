/** What keys look like that end in a number (`M-2022-0017`). */
export type KeyShape = {
  readonly prefix: string;
  /** The length of that number where zeros stand before it, else 0. */
  readonly width: number;
};

/** With more signs before its digits (a UUID) a key is a text. */
export const LONGEST_PREFIX = 16;
/** So many digits fit in a whole number of 31 bits. */
export const MOST_DIGITS = 9;
export const ZERO = 48;

/** Where the digits at the end of a key begin; its length when it does not end in one. */
export function digitsAt(key: string): number {
  const { length } = key;
  let at = length;
  while (at > 0 && length - at < MOST_DIGITS) {
    const digit = key.charCodeAt(at - 1) - ZERO;
    if (digit < 0 || digit > 9) break;
    at--;
  }
  return at;
}

/** The number that the digits from a place on stand for. */
export function numberFrom(key: string, at: number): number {
  let number = 0;
  for (let i = at; i < key.length; i++) number = number * 10 + key.charCodeAt(i) - ZERO;
  return number;
}

/** The shape of a key; `null` when it does not end in a number, or too much stands before that. */
export function shapeOf(key: string): KeyShape | null {
  const at = digitsAt(key);
  if (at === key.length || at > LONGEST_PREFIX) return null;
  return { prefix: key.slice(0, at), width: key.charCodeAt(at) === ZERO ? key.length - at : 0 };
}

/** Of a prefix that ends in a digit the digits behind it are as many as there can be. */
export const fewestDigits = ({ prefix }: KeyShape): number =>
  digitsAt(prefix) < prefix.length ? MOST_DIGITS : 1;
