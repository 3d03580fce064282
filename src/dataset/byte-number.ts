import { calendarDay } from './calendar-day.ts';

const [ZERO, MINUS, POINT, COMMA] = [48, 45, 46, 44];
/** So many digits are exact in a double, cents included. */
const MOST_DIGITS = 13;

/** The number that some digits stand for; -1 when one of the bytes is no digit. */
function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The number that two digits stand for; below zero when one of the bytes is no digit. */
function twoAt(bytes: Uint8Array, at: number): number {
  const [tens, ones] = [(bytes[at] as number) - ZERO, (bytes[at + 1] as number) - ZERO];
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NOT_DIGITS : tens * 10 + ones;
}
const NOT_DIGITS = -100_000;

/** The day of a date `YYYY-MM-DD` or `DD-MM-YYYY` in bytes; `NaN` for anything else. */
export function dayAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10) return Number.NaN;
  if (bytes[from + 4] === MINUS && bytes[from + 7] === MINUS) {
    const year = twoAt(bytes, from) * 100 + twoAt(bytes, from + 2);
    return year < 0
      ? Number.NaN
      : calendarDay(year, twoAt(bytes, from + 5), twoAt(bytes, from + 8));
  }
  if (bytes[from + 2] !== MINUS || bytes[from + 5] !== MINUS) return Number.NaN;
  const year = twoAt(bytes, from + 6) * 100 + twoAt(bytes, from + 8);
  return year < 0 ? Number.NaN : calendarDay(year, twoAt(bytes, from + 3), twoAt(bytes, from));
}

/** A whole number in bytes, with or without a minus; `NaN` for anything else. */
export function wholeAt(bytes: Uint8Array, from: number, to: number): number {
  const sign = bytes[from] === MINUS ? -1 : 1;
  const begin = sign < 0 ? from + 1 : from;
  if (begin === to || to - begin > MOST_DIGITS) return Number.NaN;
  const number = digitsAt(bytes, begin, to);
  return number < 0 ? Number.NaN : sign * number;
}

/** The cents of an amount in bytes, with at most two decimals after a point or comma; `NaN` for anything else. */
export function centsAt(bytes: Uint8Array, from: number, to: number): number {
  const sign = bytes[from] === MINUS ? -1 : 1;
  const begin = sign < 0 ? from + 1 : from;
  let end = to;
  for (let decimals = 1; decimals <= 2; decimals++) {
    const at = to - decimals - 1;
    if (at > begin && (bytes[at] === POINT || bytes[at] === COMMA)) end = at;
  }
  if (begin === end || to - begin > MOST_DIGITS) return Number.NaN;
  const whole = digitsAt(bytes, begin, end);
  const part = end === to ? 0 : digitsAt(bytes, end + 1, to);
  if (whole < 0 || part < 0) return Number.NaN;
  return sign * (whole * 100 + (to - end === 2 ? part * 10 : part));
}
