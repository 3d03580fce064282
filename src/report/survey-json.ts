import { Decimal } from 'decimal.js';
import * as z from 'zod';
import { answerKinds, isoDate } from '../model/index.ts';
import type { SurveyChange, SurveyFigures } from './survey-figures.ts';

const count = z.int().nonnegative();
const interval = { lower: z.number(), upper: z.number() };

/** The shape of the figures of a survey in the JSON of a report. Shares are percentages. */
export const surveySchema = z.strictObject({
  meting: z.string().nullable(),
  fieldwork: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }).nullable(),
  population: z.string().nullable(),
  populationSize: z.number().nullable(),
  invited: z.number().nullable(),
  response: z.number().nullable(),
  answers: z.record(z.enum(answerKinds), z.strictObject({ count, weight: z.number() })),
  weighted: z.strictObject({ teller: z.number(), noemer: z.number() }).nullable(),
  weightless: count,
  effective: z.number(),
  interval: z.strictObject(interval).nullable(),
  few: z.boolean(),
});

/** The shape of a change since the meting before it, in procentpunten. */
export const surveyChangeSchema = z.strictObject({
  period: z.string(),
  meting: z.string(),
  difference: z.number(),
  ...interval,
  verdict: z.enum(['higher', 'lower', 'undecided']),
  repeated: z.strictObject({ certain: z.boolean(), why: z.string() }).nullable(),
});

/** A share as a percentage with some decimals. */
const percent = (share: number, decimals: number): number =>
  new Decimal(share).times(100).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber();

/** The figures of a survey as JSON. */
export function surveyJson(figures: SurveyFigures): z.infer<typeof surveySchema> {
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
        { count: answers[kind].count, weight: answers[kind].weight.toNumber() },
      ]),
    ) as z.infer<typeof surveySchema>['answers'],
    weighted:
      weighted === null
        ? null
        : { teller: weighted.teller.toNumber(), noemer: weighted.noemer.toNumber() },
    weightless,
    effective: new Decimal(effective).toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toNumber(),
    interval:
      estimate === null
        ? null
        : { lower: percent(estimate.lower, decimals), upper: percent(estimate.upper, decimals) },
    few,
  };
}

/** A change as JSON. */
export function surveyChangeJson(
  change: SurveyChange,
  decimals: number,
): z.infer<typeof surveyChangeSchema> {
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
