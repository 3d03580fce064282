import { Decimal } from 'decimal.js';
import { newcombe } from '../../statistics/index.ts';
import { besideNorm, normNumber } from '../number/norm-number.ts';
import type { SurveyFigures } from './survey.ts';

/**
 * Whether a share of a sample can be told apart from its norm. That is another question than on which side of the norm
 * it is, and no part of the verdict.
 */
export type Chance = {
  /** Whether the 95% interval leaves the norm out: chance does not explain on which side of it the share is. */
  readonly apart: boolean;
  /** In Dutch: the interval, and what it means. */
  readonly text: string;
};

/**
 * Sets the 95% interval of a share against the bound of a norm. An interval that ends at the norm has it in it.
 *
 * @param bound in percents
 * @returns `null` without an interval, and where all people answered: then there is no chance
 */
export function chanceOf(bound: number, { estimate, decimals }: SurveyFigures): Chance | null {
  if (estimate === null || estimate.lower === estimate.upper) return null;
  const [lower, upper] = [percent(estimate.lower), percent(estimate.upper)];
  const shown = [lower, upper].map((end) => besideNorm(end, bound, decimals)).join(' tot ');
  const side = lower.greaterThan(bound) ? 'boven' : upper.lessThan(bound) ? 'onder' : null;
  const text = `95%-interval ${shown}%`;
  return side === null
    ? { apart: false, text: `${text}, met ${normNumber(bound)}% erin: het kan toeval zijn` }
    : { apart: true, text: `${text}, ${side} ${normNumber(bound)}%: toeval verklaart het niet` };
}

/** Sets the 95% interval of the difference with an earlier meting, by Newcombe, against no difference. */
export function chanceOfGrowth(now: SurveyFigures, before: SurveyFigures): Chance | null {
  if (now.estimate === null || before.estimate === null) return null;
  const found = newcombe(now.estimate, before.estimate);
  if (found.lower === found.upper) return null;
  const shown = [found.lower, found.upper].map((end) => besideNorm(percent(end), 0, now.decimals));
  const text = `95%-interval van het verschil ${shown.join(' tot ')} procentpunt`;
  return found.lower > 0 || found.upper < 0
    ? { apart: true, text: `${text}: toeval verklaart het niet` }
    : { apart: false, text: `${text}, met 0 erin: het kan toeval zijn` };
}

const percent = (share: number) => new Decimal(share).times(100);
