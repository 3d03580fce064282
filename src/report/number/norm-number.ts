import { Decimal } from 'decimal.js';
import { dutch } from './number.ts';

/** Numbers beside a norm, never so rounded that one that misses it reads as one that reaches it. */

/** A norm as it was agreed, with the decimals that it has: `75`, `2,5`. */
export const normNumber = (norm: number): string => dutch(norm, new Decimal(norm).decimalPlaces());

/** More decimals than this are never shown. */
export const MOST_DECIMALS = 6;

/** A number with as many decimals as it takes to stand on its own side of the norm: `74,96` beside 75, where one is asked. */
export function besideNorm(value: Decimal, norm: number, asked: number): string {
  for (let decimals = asked; ; decimals += 1) {
    const shown = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
    const isPlain = !shown.equals(norm) || value.equals(norm) || decimals >= MOST_DECIMALS;
    if (isPlain) return dutch(shown.isZero() ? 0 : shown, decimals);
  }
}
