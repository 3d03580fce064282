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

/** The day of a date `YYYY-MM-DD` or `DD-MM-YYYY` in bytes; `NaN` for anything else. */
export function dayAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10) return Number.NaN;
  if (bytes[from + 4] === MINUS && bytes[from + 7] === MINUS)
    return dayOfDigits(bytes, from, from + 5, from + 8);
  if (bytes[from + 2] === MINUS && bytes[from + 5] === MINUS)
    return dayOfDigits(bytes, from + 6, from + 3, from);
  return Number.NaN;
}

/** The day of which the four digits of the year, and the two of the month and the day, stand at these places. */
function dayOfDigits(bytes: Uint8Array, year: number, month: number, day: number): number {
  const digit = (at: number): number => (bytes[at] as number) - ZERO;
  const a = digit(year);
  const b = digit(year + 1);
  const c = digit(year + 2);
  const d = digit(year + 3);
  const e = digit(month);
  const f = digit(month + 1);
  const g = digit(day);
  const h = digit(day + 1);
  // Below zero when any is: the sign of one stays in all of them together.
  const below = a | b | c | d | e | f | g | h;
  const above = (9 - a) | (9 - b) | (9 - c) | (9 - d) | (9 - e) | (9 - f) | (9 - g) | (9 - h);
  if ((below | above) < 0) return Number.NaN;
  return calendarDay(a * 1000 + b * 100 + c * 10 + d, e * 10 + f, g * 10 + h);
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
