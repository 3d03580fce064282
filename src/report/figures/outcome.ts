import type { Decimal } from 'decimal.js';
import {
  type Counts,
  type Extreme,
  type GroupTally,
  mean,
  quantile,
  type Tally,
  total,
} from '../../calculate/index.ts';
import type { Absent } from '../../dataset/index.ts';
import type { Bucket, Measure, Period, Readings, Unit } from '../../model/index.ts';
import { fieldAt, type OverName } from '../../records/index.ts';
import type { Hidden } from '../number/hidden.ts';
import { rounded } from '../number/number.ts';
import { type Ways, waysOf } from './journey.ts';
import type { Sensitivity } from './sensitivity.ts';
import { type SurveyChange, type SurveyFigures, surveyFigures, TOO_FEW_ANSWERS } from './survey.ts';
import type { InstroomFigures, SurvivalFigures } from './survival.ts';
import type { Verdict } from './verdict.ts';

/** What can come of a clause in a period. */
export const outcomeStatuses = [
  'measured',
  /** A noemer of 0: there is no percentage, and it is not 0%. */
  'undefined-ratio',
  /** A file that it needs is not there, or the library has no counting rule for the clause yet. */
  'no-data',
  'reported',
  'narrative',
  'narrative-missing',
  /** Put off by the agreement to an ontwikkelopgave. */
  'deferred',
  /** A part with too few records for a percentage; never a headline. */
  'too-few',
  /** A figure that its source has and does not give, so that nobody can be recognised in it; not 0, and not unknown. */
  'suppressed',
  /** Counted or given, and kept from readers outside the organisation: see `forOutside()`. */
  'hidden',
] as const;
/** What came of a clause, a line or a part of a breakdown: see `outcomeStatuses`. */
export type OutcomeStatus = (typeof outcomeStatuses)[number];

/** Whether what came of a clause was given by someone else, and not counted. */
export const isGiven = (status: OutcomeStatus): boolean =>
  status === 'reported' || status === 'suppressed';

/**
 * The numbers of a measure, as far as its kind has them. Whole numbers are exact; values are rounded for display.
 *
 * @typeParam H the words that may stand in the place of a number: none, but in an account for readers outside
 */
export type Figures<H extends Hidden = never> = {
  readonly value: Decimal | H | null;
  /** Of a survey the respondents, whatever they weigh. */
  readonly teller?: number | H;
  readonly noemer?: number | H;
  /** Of a survey: the answers, their weights, and how sure the value is. */
  readonly survey?: SurveyFigures<H>;
  /** Of a duration: the number of records, and their median, p90 and mean in days. */
  readonly n?: number | H;
  readonly median?: number | H | null;
  readonly p90?: number | H | null;
  readonly mean?: Decimal | H | null;
  /** Of days up to the last day of the period, so of what still goes on: the most days. */
  readonly longest?: number | H | null;
  /** Of a duration: how many would be negative and count as 0 days. */
  readonly flagged?: number | H;
  readonly flow?: { readonly [F in keyof NonNullable<Counts['flow']>]: number | H };
  /** Of a sum: the number of records, and of those without an amount. */
  readonly cents?: number | H;
  readonly records?: number | H;
  readonly empty?: number | H;
  /** Of a sum of spells: how many share days with a record that counts there. */
  readonly shared?: number | H;
  /** Of a journey: its places and steps. */
  readonly ways?: Ways<H> | H;
};

/** The least and the most that a share, ratio or count can be, given what is missing. */
export type Bounds<H extends Hidden = never> = {
  readonly lower: Figures<H>;
  readonly upper: Figures<H>;
};

/** How many records are not counted, and why. */
export type Excluded<H extends Hidden = never> = {
  readonly reason: Bucket;
  readonly rule?: string;
  readonly count: number | H;
};

/** One part of a breakdown. */
export type Group<H extends Hidden = never> = Figures<H> & {
  readonly by: { readonly [breakdown: string]: string };
  /** What a code in `by` means, where the code is no word; not in JSON and rows, which have the code. */
  readonly meaning?: { readonly [breakdown: string]: string };
  readonly status: OutcomeStatus;
  /** Its parts add up to more than the total. */
  readonly overlap?: true;
};

/** A measure counted in a period. */
export type MeasureOutcome<H extends Hidden = never> = Figures<H> & {
  readonly measure: string;
  readonly title: string;
  readonly status: OutcomeStatus;
  readonly unit: Unit;
  readonly decimals: number;
  readonly bounds: Bounds<H> | null;
  readonly excluded: readonly Excluded<H>[];
  readonly groups: readonly Group<H>[];
  /** The record types that it needs and that are not there; or the fields that are nowhere filled, as `verwijzing.ojgTrajectId`. */
  readonly absent: readonly Absent[];
  readonly readings: Readings;
  readonly formula: string;
  readonly limits: readonly string[];
  /** What must be known of this number: that many of its records could not be used. */
  readonly warnings: readonly string[];
  readonly provisional: readonly string[];
  /** How it stands to the norms of the agreement. */
  readonly norms: readonly Verdict[];
  /** Of a survey: how it differs from the meting before it; `null` where there is none. */
  readonly change?: SurveyChange | H | null;
  /** What it comes to under another option of one open question. */
  readonly alternatives: readonly Alternative<H>[];
  /** How much the number hangs on the reading; only where that was asked, `null` without open questions. */
  readonly sensitivity?: Sensitivity<H> | null;
  /** Of a duration: how long cases take with the open ones in it, and of those that began in the year; only where that was asked. */
  readonly survival?: SurvivalFigures<H> | null;
  readonly instroom?: InstroomFigures<H> | null;
  readonly compare: {
    readonly 'year-to-date': (Figures<H> & { readonly period: string }) | null;
    readonly 'last-year': (Figures<H> & { readonly period: string }) | null;
  };
};

/** What a measure comes to under another option of one open question. */
export type Alternative<H extends Hidden = never> = Figures<H> & {
  readonly reading: Readings;
  readonly title: string;
  readonly status: OutcomeStatus;
};

/** Below this noemer a part of a breakdown has no percentage. */
export const TOO_FEW = 10;

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

/** The name of a part of a breakdown: “huisarts (02)”, and where it is a word that word. */
export function partName(
  { by, meaning }: Pick<Group, 'by' | 'meaning'>,
  breakdown: string,
): string {
  const own = by[breakdown] ?? '';
  const word = meaning?.[breakdown];
  return word === undefined ? own : `${word} (${own})`;
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
