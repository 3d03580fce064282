import type { Ways } from '../figures/journey.ts';
import { type Figures, isGiven, type MeasureOutcome } from '../figures/outcome.ts';
import type { Verdict } from '../figures/verdict.ts';
import { type Hidden, isHidden } from '../number/hidden.ts';
import { absentText, basisText, boundsText, excludedText, valueText } from '../words/figure.ts';
import { normText } from '../words/norm.ts';
import { alternativeTexts } from '../words/reading.ts';
import { sensitivityLines, sensitivityText } from '../words/sensitivity.ts';
import { surveyTexts } from '../words/survey.ts';
import { survivalTexts } from '../words/survival.ts';
import { type BreakdownView, breakdownViews } from './breakdown.ts';

/**
 * What is shown of a measured number, in words and in the order in which it stands. Text, Markdown and the page all lay out
 * this, each in its own way, so that what one of them shows the others show too.
 */
export type MeasureView = {
  readonly title: string;
  /** The number with its unit, or why there is none. */
  readonly value: string;
  /** What stands behind the number: teller and noemer; or what is missing. */
  readonly basis: string | null;
  readonly parts: readonly Part[];
};

/** A part of what is shown of a number. */
export type Part = TextsPart | BreakdownView | WaysPart;

/** Texts under a name. */
export type TextsPart = {
  readonly kind: 'texts';
  readonly name: TextsName;
  readonly texts: readonly string[];
  /**
   * How they stand in running text: together in a line behind the name (`list`), each in a line behind it (`each`), the
   * first behind it and the others below (`headed`), or without it, since they say themselves what they are (`plain`).
   */
  readonly as: 'list' | 'each' | 'headed' | 'plain';
};
/** What a text is about. */
export type TextsName =
  | 'marges'
  | 'regel'
  | 'lezing'
  | 'nog open'
  | 'enquête'
  | 'niet meegeteld'
  | 'eerder'
  | 'norm'
  | 'hangt af van de lezing'
  | 'andere lezing'
  | 'voorlopig'
  | 'let op';

/** Of a journey its places, and the steps between them. */
export type WaysPart = { readonly kind: 'ways'; readonly ways: Ways<Hidden> };

/** What is shown of a number; of one that was given or is not there no rule. */
export function measureView(outcome: MeasureOutcome<Hidden>): MeasureView {
  return {
    title: outcome.title,
    value: valueText(outcome),
    basis: (outcome.status === 'no-data' ? absentText(outcome) : null) ?? basisText(outcome),
    parts: partsOf(outcome),
  };
}

/** The parts that stand with a number: those that have something to say. */
export function partsOf(outcome: MeasureOutcome<Hidden>): readonly Part[] {
  const norms = normsPart(outcome.norms);
  // Nothing of the rule was applied to a figure that was given, or to nothing.
  if (isGiven(outcome.status) || outcome.status === 'no-data') return norms;
  const { ways, formula, provisional, warnings, limits, compare } = outcome;
  const bounds = boundsText(outcome);
  const readings = Object.entries(outcome.readings).map((answer) => answer.join('='));
  const hangs = sensitivityText(outcome);
  const earlier = [compare['year-to-date'], compare['last-year']];
  return [
    ...texts('marges', 'list', bounds === null ? [] : [bounds]),
    ...texts('regel', 'list', [formula]),
    ...texts('lezing', 'list', readings.length === 0 ? [] : [readings.join(', ')]),
    ...texts('nog open', 'plain', survivalTexts(outcome)),
    ...texts('enquête', 'plain', surveyTexts(outcome)),
    ...(ways === undefined || isHidden(ways) ? [] : [{ kind: 'ways', ways } as const]),
    ...breakdownViews(outcome),
    ...texts('niet meegeteld', 'list', outcome.excluded.map(excludedText)),
    ...texts(
      'eerder',
      'list',
      earlier.flatMap((then) =>
        then === null ? [] : [`${then.period}: ${earlierText(outcome, then)}`],
      ),
    ),
    ...norms,
    ...texts(
      'hangt af van de lezing',
      'headed',
      hangs === null ? [] : [hangs, ...sensitivityLines(outcome)],
    ),
    ...texts('andere lezing', 'each', alternativeTexts(outcome)),
    ...texts('voorlopig', 'list', provisional),
    ...texts('let op', 'each', [...warnings, ...limits]),
  ];
}

/** Norms with how a number stands to them; a norm may also be of a clause without a measure. */
export const normsPart = (norms: readonly Verdict[]): readonly TextsPart[] =>
  texts('norm', 'each', norms.map(normText));

/** Texts under a name, where there are any. */
const texts = (
  name: TextsName,
  as: TextsPart['as'],
  found: readonly string[],
): readonly TextsPart[] => (found.length === 0 ? [] : [{ kind: 'texts', name, texts: found, as }]);

/** The number of another period: `50,0% (2 / 4)`. */
export function earlierText(
  { unit, decimals }: Pick<MeasureOutcome<Hidden>, 'unit' | 'decimals'>,
  { survey, ...then }: Figures<Hidden>,
): string {
  const basis = then.teller === undefined ? null : basisText(then);
  const value = valueText({
    status: then.value === null ? 'undefined-ratio' : 'measured',
    value: then.value,
    unit,
    decimals,
    ...(survey !== undefined && { survey }),
  });
  return basis === null ? value : `${value} (${basis})`;
}

/** A line of running text, and whether it stands below the one before it. */
export type RunningLine = { readonly text: string; readonly isBelow: boolean };

/** Texts under a name as lines of running text. */
export function runningLines({ name, texts: said, as }: TextsPart): RunningLine[] {
  const named = (text: string) => `${name}: ${text}`;
  switch (as) {
    case 'list':
      return [{ text: named(said.join('; ')), isBelow: false }];
    case 'each':
      return said.map((text) => ({ text: named(text), isBelow: false }));
    case 'headed':
      return said.map((text, index) => ({
        text: index === 0 ? named(text) : text,
        isBelow: index > 0,
      }));
    case 'plain':
      return said.map((text) => ({ text, isBelow: false }));
  }
}
