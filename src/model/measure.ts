import type { Accrual, MoneyPath } from './accrual.ts';
import type {
  Condition,
  DateRef,
  Fields,
  NonEmpty,
  OneOf,
  Overlap,
  PathOf,
  Related,
  Role,
  Spell,
} from './condition.ts';
import type { IsoDate } from './date.ts';
import type { Journey } from './journey.ts';
import type { OtherAnswers, Survey, SurveyBase } from './survey.ts';
import type { Length, TermId } from './term.ts';

/** A date worked out from others. Empty where none of them is filled. */
export type DateExpression<F = Fields, S = Related, O = Overlap<F>> =
  | PathOf<F, IsoDate>
  | (OneOf<{
      /** The latest of those that are filled. */
      latest: NonEmpty<DatePart<F, S, O>>;
      /** The earliest of those that are filled. */
      earliest: NonEmpty<DatePart<F, S, O>>;
      /** The first in this list that is filled. */
      first: NonEmpty<DatePart<F, S, O>>;
    }> & { readonly after?: never; readonly term?: never; readonly period?: never })
  | {
      /** The end of a term that begins on a date. */
      readonly after: DateRef<F>;
      readonly term: TermId | Length;
      readonly latest?: never;
      readonly earliest?: never;
      readonly first?: never;
      readonly period?: never;
    }
  | {
      /**
       * The last day of the period, or the peildatum where that comes first; of each record the same. That is `laatsteDag`,
       * and no other date is.
       */
      readonly period: 'last-day';
      readonly latest?: never;
      readonly earliest?: never;
      readonly first?: never;
      readonly after?: never;
      readonly term?: never;
    };

/** A date, or a date that counts only where something holds. */
export type DatePart<F = Fields, S = Related, O = Overlap<F>> =
  | PathOf<F, IsoDate>
  | { readonly date: PathOf<F, IsoDate>; readonly where: Condition<F, S, O> };

/** By which of its dates a record falls in a period. */
export type Cohort<F = Fields> = OneOf<{
  /** What began in the period. */
  instroom: DateRef<F>;
  /** What was finished in the period. */
  afgerond: DateRef<F>;
  /** What fell due in the period. */
  verval: DateRef<F>;
  /** What was there on the last day of the period. */
  stand: Spell<F>;
  /** What was there on one of its days, or on all. */
  lopend: Spell<F>;
  /** What is of the calendar year in which it ends, by a field that names a year. */
  jaar: PathOf<F, string>;
}>;

/**
 * The stretch of days that a cohort is asked of, where that is not the period itself: the calendar year in which the
 * period ends, that year up to its last day, or the months that end with it.
 */
export type Range = 'year' | 'year-to-date' | { readonly months: number };

/** Conditions with a name each, in our own Dutch words; all of them hold, or (in a bucket) one of them. */
export type Named<C> = { readonly [name: string]: C };

/** The buckets for which a measure has rules of its own, in the order in which they are asked. */
export const ruledBuckets = [
  'not-linked',
  'excluded-by-rule',
  'undecided',
  'date-missing',
  'unknown',
] as const;
export type RuledBucket = (typeof ruledBuckets)[number];

/**
 * Why a record of the population is not counted, in the order in which it is asked. `impossible-order` and
 * `no-period` come before these and need no rule. `date-missing`, `impossible-order` and `unknown` widen the bounds.
 */
export const buckets = ['no-period', 'impossible-order', ...ruledBuckets] as const;
export type Bucket = (typeof buckets)[number];

/** Which records are counted. */
export type Population<N extends string = string, F = Fields, S = Related, O = Overlap<F>> = {
  /** The record type or view. */
  readonly over: N;
  /** Dates that several places need. */
  readonly dates?: { readonly [R in Role]?: DateExpression<F, S, O> };
  readonly cohort: Cohort<F>;
  /** Conditions still ask of the period. A stand is of one day, and has none. */
  readonly range?: Range;
  /** What must hold of a record for the clause to be about it. */
  readonly of?: Named<Condition<F, S, O>>;
  readonly buckets?: { readonly [B in RuledBucket]?: Named<Condition<F, S, O>> };
  /** Count each person, household or GP once: the field that tells them apart. */
  readonly unique?: PathOf<F, string>;
  /** Of records that agree on all of these only those of the last version count, or of the first: that of a budget. */
  readonly version?: {
    readonly of: PathOf<F, string>;
    readonly same: NonEmpty<PathOf<F, string>>;
    readonly keep: 'last' | 'first';
  };
};

/** How records are divided: by a field, by the first of some cases that holds, or by an age in days. */
export type Division<F = Fields, S = Related, O = Overlap<F>> =
  | (keyof F & string)
  | { readonly cases: Named<Condition<F, S, O>> }
  | {
      /**
       * Days from this date to the last day of the period, or to the peildatum where that comes first, in classes up to and
       * including each of these. What is planned for after the peildatum is 0 days old.
       */
      readonly daysSince: DateRef<F>;
      readonly upTo: NonEmpty<number>;
    };

/** What is done with the records of the population. */
export interface Kinds<F = Fields, S = Related, O = Overlap<F>> {
  /** Their share of which something holds: teller / noemer. */
  share: { readonly where: Named<Condition<F, S, O>> };
  /** Their number. */
  count: { readonly [nothing: string]: never };
  /** Their number on the last day, and what came and went in the period. The cohort is the same spell. */
  stock: { readonly begin: DateRef<F>; readonly end: DateRef<F> };
  /** The days from one date to another: number, median, p90, mean. */
  duration: {
    readonly from: DateRef<F>;
    readonly to: DateRef<F>;
    readonly negative?: 'zero';
    /** The id of the measure over the same records that counts those that have not ended; or why no record tells which. */
    readonly open?: string | { readonly unknown: string };
  };
  /** Their number by kind. */
  distribution: { readonly by: Division<F, S, O> };
  /** The sum of an amount in euros, or of what spells are worth; a number that is no amount is not added up. */
  sum: OneOf<{ of: MoneyPath<F>; accrued: Accrual<F, S, O> }> & {
    /** Of which records the amount is taken off: what was credited. */
    readonly minus?: Named<Condition<F, S, O>>;
  };
  /** The ways that they go, followed to the peildatum. */
  journey: Journey<F, S, O>;
  /** Of the answers to a question of a survey, the share of some, by weight. Over `enqueteAntwoord` only. */
  survey: 'antwoordcode' extends keyof F ? Survey : never;
}

/** What a measure can count in. */
export const units = [
  '%',
  'dagen',
  'euro',
  'meldingen',
  'trajecten',
  'personen',
  'gezinnen',
  'vrijwilligers',
  'klachten',
  'wachtenden',
  'zaken',
  'indicaties',
  'antwoorden',
  'activiteiten',
  'verwijzingen',
] as const;
export type Unit = (typeof units)[number];

/** What every measure has. */
type Described<Set> = {
  /** Permanent, kebab-case Dutch. */
  readonly id: string;
  /** Short, in our own words. */
  readonly title: string;
  readonly unit: Unit;
  /** For display only; tellers, noemers and cents are exact. */
  readonly decimals: number;
  /** Which way is better; left out where the agreement does not say. */
  readonly direction?: 'higher' | 'lower';
  /** What the counting rule cannot tell with the fields there are. */
  readonly limits?: readonly string[];
  readonly readings?: readonly WrittenQuestion<Set>[];
};

/** A question that the wording of the clause leaves open: the options, the chosen one, and why. */
export type OpenQuestion<Set = Overlay> = {
  /** Kebab-case Dutch: `cohort`. */
  readonly id: string;
  readonly question: string;
  /** The first is the chosen one, and sets nothing. */
  readonly options: readonly [Option<never>, ...Option<Set>[]];
  readonly why: string;
  readonly source: string;
  /** Who should decide it. */
  readonly decides: 'contractoverleg' | 'gemeente' | 'wij';
};

/**
 * The same as a measure writes it: the options one by one, not as a rest (`...Option[]`), because inside a rest the
 * compiler gives an error at the list as a whole, not at the word that is wrong.
 */
type WrittenQuestion<Set> = Omit<OpenQuestion<Set>, 'options'> & {
  readonly options: readonly [
    chosen: Option<never>,
    other: Option<Set>,
    third?: Option<Set>,
    fourth?: Option<Set>,
    fifth?: Option<Set>,
    sixth?: Option<Set>,
  ];
};

/** An answer to an open question: an overlay on the measure. */
export type Option<Set = Overlay> = {
  readonly id: string;
  readonly title: string;
  readonly set?: Set;
  /** Fields that nobody registers and without which this reading cannot be computed. */
  readonly missing?: readonly string[];
};

/** What stands at these places of the measure instead; `null` takes a named condition away. */
export type Overlay = { readonly [path: string]: unknown };

type OverlayOver<F, S, O> = {
  readonly cohort?: Cohort<F>;
  readonly unique?: PathOf<F, string> | null;
  readonly [of: `of.${string}`]: Condition<F, S, O> | null;
  readonly [where: `share.where.${string}`]: Condition<F, S, O> | null;
  readonly 'sum.accrued.days'?: Accrual['days'];
  readonly [bucket: `buckets.${RuledBucket}.${string}`]: Condition<F, S, O> | null;
  readonly 'survey.met'?: NonEmpty<string>;
  readonly 'survey.others'?: OtherAnswers;
  readonly 'survey.base'?: SurveyBase;
} & { readonly [R in Role as `dates.${R}`]?: DateExpression<F, S, O> };

/** How an indicator is measured: a literal in plain JSON form. */
export type MeasureOver<
  N extends string = string,
  F = Fields,
  S = Related,
  O = Overlap<F>,
> = Population<N, F, S, O> &
  Described<OverlayOver<F, S, O>> & {
    /**
     * Fields that must be filled in some record, of whatever period: an empty one tells something only where others are
     * filled. Nowhere filled, there is no data, which is not 0.
     */
    readonly filledSomewhere?: NonEmpty<keyof F & string>;
    /** Breakdowns, each under its own name. */
    readonly groups?: Named<Division<F, S, O>>;
  } & OneOf<Kinds<F, S, O> & { ratio: never }>;

/** A ratio of two flows over two record types; it may exceed 100%. */
export type RatioMeasure<P = Population, Set = Overlay> = Described<Set> & {
  readonly over?: never;
  readonly filledSomewhere?: never;
  readonly ratio: { readonly teller: P; readonly noemer: P };
} & { readonly [K in keyof Kinds]?: never };

/** A measure of any kind over any record type. */
export type Measure = MeasureOver | RatioMeasure;
