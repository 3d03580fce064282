import type { Per } from '../model/index.ts';
import { dateOf, isLeapYear, monthLength } from '../util/index.ts';

/** Divisible by 28, 29, 30 and 31: a day of any month is a whole number of these parts of its month. */
const MONTH = 377_580;
/** Divisible by 365 and 366. */
const YEAR = 133_590;

/** How many parts of `partsOf` have gone by at the end of a day, counted from any fixed day. */
export function partsUpTo(per: Per, day: number): number {
  if (per === 'month') return partsOfMonth(day);
  return per === 'year' ? partsOfYear(day) : day;
}

function partsOfMonth(day: number): number {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return (12 * year + month) * MONTH + dayOfMonth * (MONTH / monthLength(year, month));
}

function partsOfYear(day: number): number {
  const { year, month, day: dayOfMonth } = dateOf(day);
  let dayOfYear = dayOfMonth;
  for (let before = 1; before < month; before++) dayOfYear += monthLength(year, before);
  return year * YEAR + dayOfYear * (YEAR / (isLeapYear(year) ? 366 : 365));
}

/** Into how many parts the thing that a rate is for is divided. @param whole the days of the spell */
export function partsOf(per: Per, whole: number): number {
  switch (per) {
    case 'day':
    case 'once':
      return 1;
    case 'week':
      return 7;
    case 'four-weeks':
      return 28;
    case 'month':
      return MONTH;
    case 'year':
      return YEAR;
    case 'total':
      return whole;
  }
}

/** Whether a division by `halfUp` is exact. @param size the sum of the sizes of all that was added up */
export const isExact = (size: number, divisor: number): boolean =>
  2 * (size + divisor) <= Number.MAX_SAFE_INTEGER;

/** A whole number divided by another, rounded half up, where both are small enough to be exact. */
export function halfUp(sum: number, divisor: number): number {
  const [above, below] = [2 * sum + divisor, 2 * divisor];
  const rest = above % below;
  return (above - (rest < 0 ? rest + below : rest)) / below;
}

/**
 * A sum of products divided by another product, rounded half up to a whole number; exact, whatever the size.
 * All factors are whole numbers.
 */
export function roundedSum(
  products: readonly (readonly number[])[],
  divisors: readonly number[],
): number {
  const exact = (factors: readonly number[]) =>
    factors.reduce((total, factor) => total * BigInt(factor), 1n);
  const divisor = exact(divisors);
  const above = products.reduce((total, factors) => total + 2n * exact(factors), divisor);
  const below = 2n * divisor;
  const rest = above % below;
  return Number((above - (rest < 0n ? rest + below : rest)) / below);
}

/** A decimal number as a whole number and the power of ten that it is divided by: 2,5 is 25 / 10. */
export function wholeOf(value: number): readonly [whole: number, power: number] {
  if (Number.isSafeInteger(value)) return [value, 1];
  const [, sign = '', digits = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const shift = decimals.length - Number(exponent);
  const whole = Number(`${sign}${digits}${decimals}`) * 10 ** Math.max(0, -shift);
  return [whole, 10 ** Math.max(0, shift)];
}
