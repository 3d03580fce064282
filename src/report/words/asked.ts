import type { MeasureOutcome } from '../figures/outcome.ts';
import { valueText } from './figure.ts';

/** That a norm was missed, as a reason to explain the number. */
export const missedText = ({ title }: { readonly title: string }): string =>
  `de norm ‘${title}’ is niet gehaald`;

/** That a number moved against a year earlier, as a reason to explain it. */
export function movedText({ compare, unit, decimals, value }: MeasureOutcome): string {
  const before = compare['last-year'];
  if (before === null) return '';
  const text = (one: typeof value) =>
    valueText({
      status: one === null ? 'undefined-ratio' : 'measured',
      value: one,
      unit,
      decimals,
    });
  return `anders dan ${before.period}: van ${text(before.value)} naar ${text(value)}`;
}
