import { Decimal } from 'decimal.js';
import { answerKinds } from '../../model/index.ts';
import type { SurveyChange, SurveyFigures } from '../figures/survey.ts';
import type { SurveyChangeJson, SurveyJson } from '../form/report-json.ts';
import { type Hidden, isHidden, plainNumber } from '../number/hidden.ts';

/** A share as a percentage with some decimals. */
const percent = (share: number, decimals: number): number =>
  new Decimal(share).times(100).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber();

/** The figures of a survey as JSON. */
export function surveyJson<H extends Hidden>(figures: SurveyFigures<H>): SurveyJson<H> {
  const { decimals, wave, answers, weighted, weightless, effective, estimate, few } = figures;
  return {
    meting: wave?.meting ?? null,
    fieldwork: wave === null ? null : { from: wave.from, to: wave.to },
    population: wave?.population ?? null,
    populationSize: wave?.size ?? null,
    invited: wave?.invited ?? null,
    response: wave?.response ?? null,
    answers: Object.fromEntries(
      answerKinds.map((kind) => [
        kind,
        { count: answers[kind].count, weight: plainNumber(answers[kind].weight) },
      ]),
    ) as SurveyJson['answers'],
    weighted:
      weighted === null || isHidden(weighted)
        ? weighted
        : { teller: weighted.teller.toNumber(), noemer: weighted.noemer.toNumber() },
    weightless,
    effective: isHidden(effective)
      ? effective
      : new Decimal(effective).toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toNumber(),
    interval:
      estimate === null || isHidden(estimate)
        ? estimate
        : { lower: percent(estimate.lower, decimals), upper: percent(estimate.upper, decimals) },
    few,
  };
}

/** A change as JSON. */
export function surveyChangeJson(change: SurveyChange, decimals: number): SurveyChangeJson {
  const { period, meting, difference, lower, upper, verdict, repeated } = change;
  return {
    period,
    meting,
    difference: percent(difference, decimals),
    lower: percent(lower, decimals),
    upper: percent(upper, decimals),
    verdict,
    repeated,
  };
}
