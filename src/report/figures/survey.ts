import type { Decimal } from 'decimal.js';
import type { AnswerCount, SurveyCounts, Wave } from '../../calculate/index.ts';
import {
  type AnswerKind,
  answerKinds,
  type Period,
  type Survey,
  WEIGHT_UNIT,
  year,
} from '../../model/index.ts';
import {
  type Difference,
  type Interval,
  kish,
  newcombe,
  sampleInterval,
} from '../../statistics/index.ts';
import type { Hidden } from '../number/hidden.ts';
import { rounded } from '../number/number.ts';

/** A meting, with how many there were to ask and how many answered. */
export type ShownWave<H extends Hidden = never> = Omit<Wave, 'size' | 'invited' | 'response'> & {
  readonly [N in 'size' | 'invited' | 'response']: number | H | null;
};

/** What a question of a survey comes to, beside its value. */
export type SurveyFigures<H extends Hidden = never> = {
  /** Of the value and its interval, for display. */
  readonly decimals: number;
  /** Where the answers are from; `null`: no meting in the period. */
  readonly wave: ShownWave<H> | null;
  /** How many respondents gave each kind of answer, and what they weigh together. */
  readonly answers: {
    readonly [K in AnswerKind]: { readonly count: number | H; readonly weight: Decimal | H };
  };
  /** The teller and noemer of the value; `null` where all weigh the same, and they are those of the respondents. */
  readonly weighted: { readonly teller: Decimal; readonly noemer: Decimal } | H | null;
  /** The same in whole millionths, for the exact fraction. */
  readonly exact: { readonly teller: number; readonly noemer: number } | H;
  /** Respondents without a weight among those who have one: they weigh 1. */
  readonly weightless: number | H;
  /** As many respondents as would tell as much if all weighed the same. */
  readonly effective: number | H;
  /** The share, and between which shares it lies for all people with 95% confidence; `null` without a noemer. */
  readonly estimate: (Interval & { readonly share: number }) | H | null;
  /** Whether so few answered that the value is to be read with care. */
  readonly few: boolean;
};

/** How a share differs from that of the meting before it. */
export type SurveyChange = Difference & {
  /** The year of the meting before it. */
  readonly period: string;
  readonly meting: string;
  /** Up or down only where chance does not explain it. */
  readonly verdict: 'higher' | 'lower' | 'undecided';
  /** Why the same people may be in both; it is certain where more answered than there are people. */
  readonly repeated: { readonly certain: boolean; readonly why: string } | null;
};

/** Below this number of respondents the value is printed with a warning. */
export const FEW = 50;
/** Below this number a part of a breakdown has no percentage. */
export const TOO_FEW_ANSWERS = 30;

/** The figures of a question. */
export function surveyFigures(
  { base }: Survey,
  { answers, weightless, wave }: SurveyCounts,
  decimals: number,
): SurveyFigures {
  const inBase = answers.filter(([kind]) => base.includes(kind));
  const noemer = sumOf(inBase);
  const teller = sumOf(inBase.filter(([kind]) => kind === 'met'));
  const n = numberOf(inBase);
  const effective = kish(byWeight(inBase));
  const isWeighted = answers.some(([, weight]) => weight !== WEIGHT_UNIT);
  const share = noemer === 0 ? 0 : teller / noemer;
  const interval = sampleInterval(share, n, { population: wave?.size ?? null, effective });
  return {
    decimals,
    wave,
    answers: Object.fromEntries(
      answerKinds.map((kind) => {
        const own = answers.filter((answer) => answer[0] === kind);
        return [kind, { count: numberOf(own), weight: weightOf(sumOf(own)) }];
      }),
    ) as SurveyFigures['answers'],
    weighted: isWeighted ? { teller: weightOf(teller), noemer: weightOf(noemer) } : null,
    exact: { teller, noemer },
    weightless,
    effective,
    estimate: interval === null ? null : { share, ...interval },
    few: n < FEW,
  };
}

/**
 * How a meting differs from the one before it. It is called a change only where the interval of the difference leaves
 * out 0; that two intervals overlap or not tells nothing.
 */
export function surveyChange(
  { repeated }: Survey,
  now: SurveyFigures,
  before: SurveyFigures,
  period: string,
): SurveyChange | null {
  if (now.estimate === null || before.estimate === null || before.wave === null) return null;
  const found = newcombe(now.estimate, before.estimate);
  const size = now.wave?.size ?? null;
  const asked = respondents(now) + respondents(before);
  const certain = size !== null && asked > Math.max(size, before.wave.size ?? size);
  return {
    ...found,
    period,
    meting: before.wave.meting,
    verdict: found.lower > 0 ? 'higher' : found.upper < 0 ? 'lower' : 'undecided',
    repeated: certain
      ? { certain, why: 'er antwoordden in beide metingen samen meer mensen dan er zijn' }
      : repeated === undefined
        ? null
        : { certain, why: repeated },
  };
}

/** The years before the one of a meting, the last first: a survey may be held once in two years, or have been skipped. */
export function yearsBefore(wave: Wave): Period[] {
  const own = Number((wave.to ?? wave.from ?? '').slice(0, 4));
  return own === 0 ? [] : [1, 2, 3, 4].map((years) => year(own - years));
}

const respondents = ({ answers }: SurveyFigures) =>
  Object.values(answers).reduce((sum, { count }) => sum + count, 0);

const numberOf = (answers: readonly AnswerCount[]) =>
  answers.reduce((sum, [, , count]) => sum + count, 0);

/** The weights together, in whole millionths. */
const sumOf = (answers: readonly AnswerCount[]) =>
  answers.reduce((sum, [, weight, count]) => sum + weight * count, 0);

const weightOf = (millionths: number): Decimal => rounded(millionths, WEIGHT_UNIT, 6) as Decimal;

/** How many there are of each weight, light ones first: sums of weights do not depend on the order of the rows. */
function byWeight(answers: readonly AnswerCount[]): [weight: number, count: number][] {
  const counts = new Map<number, number>();
  for (const [, weight, count] of answers) counts.set(weight, (counts.get(weight) ?? 0) + count);
  return [...counts].sort(([a], [b]) => a - b);
}
