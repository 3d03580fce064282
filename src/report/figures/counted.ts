import {
  type Counts,
  type Extreme,
  type GroupTally,
  mean,
  quantile,
  type Tally,
  total,
} from '../../calculate/index.ts';
import type { Measure, Period } from '../../model/index.ts';
import { fieldAt, type OverName } from '../../records/index.ts';
import { rounded } from '../number/number.ts';
import { waysOf } from './journey.ts';
import { type Bounds, type Figures, type Group, type OutcomeStatus, TOO_FEW } from './outcome.ts';
import { surveyFigures, TOO_FEW_ANSWERS } from './survey.ts';

/** The figures of what was counted. */
export function figures(measure: Measure, counts: Counts): Figures {
  const { decimals, unit } = measure;
  if (counts.histogram !== undefined) {
    const { histogram, flagged } = counts;
    const average = mean(histogram);
    const median = quantile(histogram, 5);
    return {
      value: median === null ? null : rounded(median, 1, decimals),
      n: total(histogram),
      median,
      p90: quantile(histogram, 9),
      mean: average === null ? null : rounded(average.days, average.n, 1),
      ...(goesOn(measure) && { longest: histogram.at(-1)?.[0] ?? null }),
      ...(flagged !== undefined && { flagged }),
    };
  }
  if (counts.noemer !== undefined && counts.teller !== undefined) {
    const { teller, noemer } = counts;
    if (measure.survey !== undefined && counts.survey !== undefined) {
      const survey = surveyFigures(measure.survey, counts.survey, decimals);
      const { exact } = survey;
      return { value: rounded(exact.teller, exact.noemer, decimals, 100), teller, noemer, survey };
    }
    return { value: rounded(teller, noemer, decimals, unit === '%' ? 100 : 1), teller, noemer };
  }
  if (counts.cents !== undefined) {
    return {
      value: isUnknown(measure, counts) ? null : rounded(counts.cents, 100, decimals),
      cents: counts.cents,
      records: counts.records ?? 0,
      empty: counts.empty ?? 0,
      ...(counts.shared !== undefined && { shared: counts.shared }),
    };
  }
  return {
    value: counts.count === undefined ? null : rounded(counts.count, 1, decimals),
    ...(counts.flow !== undefined && { flow: counts.flow }),
    ...(counts.journey !== undefined && { ways: waysOf(counts.journey) }),
  };
}

/** Whether days are counted up to the last day of the period. */
const goesOn = ({ duration }: Measure): boolean => duration?.to === 'laatsteDag';

/** An amount of which no record says how much; or of a year of which there are no records, such as a budget. */
function isUnknown(measure: Measure, { cents, records = 0, empty = 0 }: Counts): boolean {
  const isOfYear = measure.ratio === undefined && measure.cohort.jaar !== undefined;
  return cents === 0 && empty === records && (records > 0 || isOfYear);
}

/** Whether there is a value, and if not why. */
export function statusOf(tally: Tally, { value, cents, survey }: Figures): OutcomeStatus {
  if (tally.status === 'no-data' || survey?.wave === null) return 'no-data';
  if (cents !== undefined && value === null) return 'no-data';
  return value === null ? 'undefined-ratio' : 'measured';
}

/**
 * The least and the most that the value can be, whatever is filled in where something is missing. `null` where nothing is
 * missing that could move it. An end without a value has no limit. A survey has an interval instead: who was not asked,
 * or did not answer at all, says more than who left out one answer.
 */
export function bounds(measure: Measure, tally: Tally): Bounds | null {
  if (measure.survey !== undefined) return null;
  const { extremes } = tally;
  return (
    extremes && {
      lower: figuresAt(measure, extremes.least),
      upper: figuresAt(measure, extremes.most),
    }
  );
}

/** The figures at one end. */
function figuresAt(measure: Measure, { cents, median, p90, ...counts }: Extreme): Figures {
  if (cents !== undefined) {
    return cents === null
      ? { value: null }
      : { value: rounded(cents, 100, measure.decimals), cents };
  }
  if (median !== undefined) {
    const value = median === null ? null : rounded(median, 1, measure.decimals);
    return { value, median, p90: p90 ?? null };
  }
  return figures(measure, counts);
}

/** A part of a breakdown: no percentage over fewer than ten, of a survey over fewer than thirty. */
export function group(measure: Measure, { by, counts, overlap }: GroupTally): Group {
  const all = figures(measure, counts);
  const least = all.survey === undefined ? TOO_FEW : TOO_FEW_ANSWERS;
  const few = all.noemer !== undefined && all.noemer < least;
  return {
    ...partOf(measure, by),
    ...all,
    ...(few && { value: null }),
    ...(few && all.survey !== undefined && { survey: { ...all.survey, estimate: null } }),
    status: few ? 'too-few' : all.value === null ? withoutValue(all) : 'measured',
    ...(overlap && { overlap: true as const }),
  };
}

/** What a part is of, with what its code means where that is no word. */
function partOf(measure: Measure, by: Group['by']): Pick<Group, 'by' | 'meaning'> {
  if (measure.over === undefined) return { by };
  const { over, groups = {} } = measure;
  const meaning = Object.fromEntries(
    Object.entries(by).flatMap(([name, value]) => {
      const division = groups[name];
      if (typeof division !== 'string') return [];
      const found = fieldAt(over as OverName, division).meta.betekenis?.[value];
      return found === undefined ? [] : [[name, found]];
    }),
  );
  return Object.keys(meaning).length === 0 ? { by } : { by, meaning };
}

const withoutValue = ({ cents }: Figures): OutcomeStatus =>
  cents === undefined ? 'undefined-ratio' : 'no-data';

/** The period that a comparison is with, beside its figures. */
export function compared(
  measure: Measure,
  tally: Tally,
  period: Period,
): (Figures & { readonly period: string }) | null {
  if (tally.status === 'no-data') return null;
  return { period: period.name, ...figures(measure, tally.counts) };
}
