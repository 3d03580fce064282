import type { Decimal } from 'decimal.js';
import type { Counts } from '../../calculate/index.ts';
import type { Absent } from '../../dataset/index.ts';
import type { Bucket, Readings, Unit } from '../../model/index.ts';
import type { Hidden } from '../number/hidden.ts';
import type { Ways } from './journey.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { SurveyChange, SurveyFigures } from './survey.ts';
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
  /**
   * A number of decimal.js, which keeps all digits: `JSON.stringify(outcome)` gives it as text (`"50.25"`), and so the others
   * that are a `Decimal`. In the JSON and the rows of an account (`toJSON()`, `rows()`) they are numbers; of one outcome
   * `value.toNumber()` is one.
   */
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
  /** Of a ratio, which of its two flows does not count them. */
  readonly side?: 'teller' | 'noemer';
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

/** The name of a part of a breakdown: “huisarts (02)”, and where it is a word that word. */
export function partName(
  { by, meaning }: Pick<Group, 'by' | 'meaning'>,
  breakdown: string,
): string {
  const own = by[breakdown] ?? '';
  const word = meaning?.[breakdown];
  return word === undefined ? own : `${word} (${own})`;
}
