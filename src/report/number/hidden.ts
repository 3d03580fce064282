import { Decimal } from 'decimal.js';
import { dutch } from './number.ts';

/**
 * What stands in the place of a number that readers outside the organisation may not see: it is small, or it would tell a
 * small one. It is no 0, and not nothing.
 */
export const hiddenWords = ['minder dan 5', 'niet getoond'] as const;
/** Words in the place of a number: see `hiddenWords`. */
export type Hidden = (typeof hiddenWords)[number];

/** Below this number a count of persons or cases is not shown outside the organisation (meetinstructies A4); 0 is of nobody. */
export const FEWEST = 5;

/** A number that is small itself. */
export const FEW: Hidden = 'minder dan 5';
/** What would tell a small number. */
export const KEPT: Hidden = 'niet getoond';

/** Whether words stand in the place of a number. */
export const isHidden = (value: unknown): value is Hidden =>
  hiddenWords.some((words) => words === value);

/** A number as Dutch text, or the words that stand in its place. */
export const shownText = (value: Decimal | number | Hidden, decimals = 0): string =>
  isHidden(value) ? value : dutch(value, decimals);

/** A number as JSON has it: without decimals that are not there, or the words that stand in its place. */
export function plainNumber<H extends Hidden>(
  value: Decimal | number | H | null,
): number | H | null {
  return value instanceof Decimal ? value.toNumber() : value;
}

/** What words may stand in the place of the value of something: none in an account for within. */
export type HiddenIn<O> = O extends { readonly value?: infer V } ? Extract<V, Hidden> : never;
