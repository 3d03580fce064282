import type { Receipt } from '../account/receipt.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import type { Hidden } from '../number/hidden.ts';
import { basisText, valueText } from './figure.ts';

/** The readings that an account was asked to take instead of the chosen ones, by clause: `lezing R07-P3: cohort=afgerond`. */
export const chosenTexts = ({ readings }: Pick<Receipt, 'readings'>): string[] =>
  Object.entries(readings).map(([code, options]) => {
    const answers = Object.entries(options).map(([question, option]) => `${question}=${option}`);
    return `lezing ${code}: ${answers.join(', ')}`;
  });

/**
 * Each other answer with what it comes to: `cohort=afgerond (alleen wie klaar is): 60,0% (3 / 5)`. Where no answer gives a
 * value, that alone.
 */
export function alternativeTexts({
  value: chosen,
  alternatives,
  unit,
  decimals,
}: MeasureOutcome<Hidden>): string[] {
  if (alternatives.length === 0) return [];
  if ([chosen, ...alternatives.map(({ value }) => value)].every((value) => value === null))
    return ['ook geen waarde'];
  return alternatives.map((other) => {
    const [question, option] = Object.entries(other.reading)[0] ?? ['', ''];
    const basis = basisText(other);
    const value = valueText({ ...other, unit, decimals });
    return `${question}=${option} (${other.title}): ${value}${basis === null ? '' : ` (${basis})`}`;
  });
}
