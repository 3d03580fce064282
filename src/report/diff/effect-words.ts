import { Decimal } from 'decimal.js';
import { dutch } from '../number/number.ts';
import { basisText, valueText } from '../words/figure.ts';
import type { Effect, EffectSide } from './effect.ts';

/**
 * What a change of rule does to a number, in sentences; the first gives the difference or why there is none. Nothing
 * where neither year counts.
 */
export function effectLines(effect: Effect): string[] {
  const { from, to, isLine, before, after, difference, steps, note } = effect;
  if (before === null && after === null) return [];
  const decimals = after?.decimals ?? 0;
  const numbers = [
    before === null ? '' : `${from} geeft ${sideText(before)}`,
    after === null || to === null ? '' : `${to} geeft ${sideText(after)}`,
  ].filter((text) => text !== '');
  const what = isLine ? `getal erbij (${after?.title ?? before?.title ?? ''})` : 'getal';
  if (difference === null) return [`${what}: ${[...numbers, note].join('; ')}`];
  return [
    `${what}: ${numbers.join(', ')}: verschil ${signed(difference, decimals)} (${note})`,
    ...steps.map(
      (step) =>
        `· ${step.title}: ${step.difference === null ? 'geen waarde' : signed(step.difference, decimals)}`,
    ),
  ];
}

/** A number with its unit and what it rests on: `9,4% (12 / 128)`. */
export function sideText(side: EffectSide): string {
  const basis = basisText(side);
  return `${valueText({ ...side, unit: side.unit as never })}${basis === null || side.value === null ? '' : ` (${basis})`}`;
}

/** A difference with its sign: `+9`, `−0,3`; what rounds to nothing is `0`. */
export function signed(value: Decimal, decimals: number): string {
  const shown = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  if (shown.isZero()) return '0';
  return `${shown.isPositive() ? '+' : ''}${dutch(shown, decimals)}`;
}
