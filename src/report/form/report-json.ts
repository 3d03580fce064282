import type { Issue } from '../../dataset/index.ts';
import type { AnswerKind, IsoDate, Readings } from '../../model/index.ts';
import type { ToetsingStatus, VerhaalPart } from '../../told/index.ts';
import type { AuditItem } from '../account/audit.ts';
import type { Delivery } from '../account/delivery.ts';
import type { JudgedNorm } from '../account/judged-norm.ts';
import type { Receipt } from '../account/receipt.ts';
import type { Missing } from '../account/story.ts';
import type { BudgetOutcome, DaysOfYear } from '../figures/budget.ts';
import type { Place, Step } from '../figures/journey.ts';
import type { Excluded, OutcomeStatus } from '../figures/outcome.ts';
import type { Uncountable } from '../figures/sensitivity.ts';
import type { SurveyChange } from '../figures/survey.ts';
import type { InstroomFigures, SurvivalFigures } from '../figures/survival.ts';
import type { Verdict } from '../figures/verdict.ts';
import type { Hidden } from '../number/hidden.ts';

/** A number; words in its place where readers outside the organisation may not see it. */
type Shown = number | Hidden;
type Interval = { readonly lower: number; readonly upper: number };
type By = { readonly [breakdown: string]: string };
type VerdictJson = Omit<Verdict, 'tells'>;

/** The numbers of a measure as JSON, as far as its kind has them. Whole numbers are exact, values rounded for display. */
export type FiguresJson = {
  readonly value: Shown | null;
  readonly teller?: Shown;
  readonly noemer?: Shown;
  readonly n?: Shown;
  readonly median?: Shown | null;
  readonly p90?: Shown | null;
  readonly mean?: Shown | null;
  readonly longest?: Shown | null;
  readonly flagged?: Shown;
  readonly flow?: {
    readonly begin: Shown;
    readonly in: Shown;
    readonly out: Shown;
    readonly end: Shown;
  };
  readonly cents?: Shown;
  readonly records?: Shown;
  readonly empty?: Shown;
  readonly survey?: SurveyJson;
  readonly shared?: Shown;
  /** Of a journey. */
  readonly version?: string;
  readonly nodes?: readonly Place<Hidden>[] | Hidden;
  readonly edges?: readonly Step<Hidden>[] | Hidden;
};

/**
 * The figures of a survey as JSON. Shares are percentages.
 *
 * @typeParam H the words that may stand in the place of the interval
 */
export type SurveyJson<H extends Hidden = Hidden> = {
  readonly meting: string | null;
  readonly fieldwork: { readonly from: IsoDate | null; readonly to: IsoDate | null } | null;
  readonly population: string | null;
  readonly populationSize: Shown | null;
  readonly invited: Shown | null;
  readonly response: Shown | null;
  readonly answers: {
    readonly [K in AnswerKind]: { readonly count: Shown; readonly weight: Shown };
  };
  readonly weighted: { readonly teller: number; readonly noemer: number } | Hidden | null;
  readonly weightless: Shown;
  readonly effective: Shown;
  readonly interval: Interval | H | null;
  readonly few: boolean;
};

/** A change since the meting before it as JSON, in procentpunten. */
export type SurveyChangeJson = Interval &
  Pick<SurveyChange, 'period' | 'meting' | 'difference' | 'verdict' | 'repeated'>;

/** What a measure comes to under one reading as JSON. */
type ReadJson = FiguresJson & {
  readonly reading: Readings;
  readonly norms: readonly VerdictJson[];
};

type RangeJson = {
  readonly lowest: ReadJson | null;
  readonly highest: ReadJson | null;
  readonly questions: readonly string[];
};

type SensitivityJson = {
  readonly single: RangeJson;
  readonly combined: RangeJson;
  readonly options: readonly ReadJson[];
  readonly uncountable: readonly Uncountable[];
  readonly tried: number;
  readonly complete: boolean;
};

type ComparedJson = FiguresJson & { readonly period: string };

/** A measure counted in a period as JSON. */
export type MeasureJson = FiguresJson & {
  readonly measure: string;
  readonly title: string;
  readonly status: OutcomeStatus;
  readonly unit: string;
  readonly bounds: { readonly lower: FiguresJson; readonly upper: FiguresJson } | null;
  readonly excluded: readonly Excluded<Hidden>[];
  readonly groups: readonly (FiguresJson & {
    readonly by: By;
    readonly status: OutcomeStatus;
    readonly overlap?: true;
  })[];
  readonly sensitivity?: SensitivityJson | null;
  readonly alternatives: readonly (FiguresJson & {
    readonly reading: Readings;
    readonly title: string;
    readonly status: OutcomeStatus;
  })[];
  readonly survival?: SurvivalFigures<Hidden> | null;
  readonly instroom?: InstroomFigures<Hidden> | null;
  readonly compare: {
    readonly 'year-to-date': ComparedJson | null;
    readonly 'last-year': ComparedJson | null;
  };
  readonly change?: SurveyChangeJson | Hidden | null;
  readonly norms: readonly VerdictJson[];
  readonly readings: Readings;
  readonly formula: string;
  readonly limits: readonly string[];
  readonly warnings: readonly string[];
  readonly provisional: readonly string[];
  readonly absent: readonly string[];
};

type BudgetLineJson = {
  readonly realised: Shown;
  readonly records: Shown;
  readonly budgeted: number | null;
  readonly share: Shown | null;
  readonly difference: Shown | null;
};

/** An amount against the budget of its year as JSON. */
export type BudgetJson = BudgetLineJson &
  Pick<BudgetOutcome, 'title' | 'measure' | 'budget' | 'base' | 'without'> & {
    readonly unbudgeted: Shown;
    readonly days: DaysOfYear | null;
    readonly groups: readonly (BudgetLineJson & { readonly by: By })[];
    readonly earlier: readonly (BudgetLineJson & {
      readonly period: string;
      readonly unbudgeted: Shown;
    })[];
  };

/** What is told of a clause as JSON, and whether what is due of it is there. */
export type OutcomeToldJson = {
  readonly comment: string | null;
  readonly commentAsked: readonly string[];
  readonly stories: readonly {
    readonly file: string;
    readonly row: number;
    readonly period: string;
    readonly parts: readonly VerhaalPart[];
  }[];
  readonly missing: readonly Missing[];
  readonly reported: readonly {
    readonly value: Shown | null;
    readonly teller?: Shown;
    readonly noemer?: Shown;
    readonly suppressed: boolean;
    readonly interval?: Interval;
    readonly unit: string | null;
    readonly decimals: number;
    readonly from: string;
    readonly to: string;
    readonly source: string | null;
    readonly file: string;
    readonly row: number;
  }[];
  readonly delivery: Delivery['status'];
  readonly deadline: string | null;
  readonly deadlineRules: readonly string[];
  readonly deadlineStated: boolean;
};

type ClauseJson = OutcomeToldJson & {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly wording: string;
  readonly lines: readonly MeasureJson[];
  readonly budgets?: readonly BudgetJson[];
  readonly due: boolean;
  readonly note: string | null;
};

/** A clause of which nothing is counted. */
type UncountedJson = ClauseJson &
  FiguresJson & {
    readonly measure: null;
    readonly status: OutcomeStatus;
    readonly unit: string | null;
    readonly norms: readonly VerdictJson[];
  };

/** What came of a clause as JSON; `measure` is `null` where nothing is counted. */
export type OutcomeJson = (MeasureJson & ClauseJson) | UncountedJson;

/** A duty with a number as JSON. */
export type DutyJson = MeasureJson & {
  readonly code: string;
  readonly name: string;
  readonly wording: string;
  readonly lines: readonly MeasureJson[];
  readonly comment: string | null;
};

/** The account of one period as JSON. */
export type AccountJson = {
  readonly period: string;
  readonly outcomes: readonly OutcomeJson[];
  readonly deliveries: readonly {
    readonly delivery: string;
    readonly title: string;
    readonly rules: readonly string[];
    readonly over: string;
    readonly due: string | null;
    readonly stated: boolean;
  }[];
  readonly audit: {
    readonly year: number;
    readonly due: boolean;
    readonly counts: { readonly [S in ToetsingStatus]: number };
    readonly items: readonly (Omit<AuditItem, 'date' | 'earlier'> & {
      readonly date: string | null;
      readonly earlier: { readonly status: ToetsingStatus; readonly date: string } | null;
    })[];
  } | null;
  readonly duties: readonly DutyJson[];
  /** Every norm of the agreement: judged, or why not. */
  readonly norms: readonly Omit<JudgedNorm, 'tells'>[];
};

/** A report as JSON: the account of one period, or `accounts` of several. */
export type ReportJson = {
  readonly contract: number;
  readonly peildatum: IsoDate;
  readonly engine: string;
  /** Findings in the data; words in their place for readers outside. */
  readonly issues: readonly Issue[] | Hidden;
  readonly receipt: Receipt;
} & (
  | (AccountJson & { readonly accounts?: never })
  | ({ readonly accounts: readonly AccountJson[] } & {
      readonly [K in keyof AccountJson]?: never;
    })
);
