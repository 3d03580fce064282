import type { OutcomeStatus } from '../figures/outcome.ts';
import type { Hidden } from '../number/hidden.ts';

/** A row of a report: the same keys in each, `null` for no value. For readers outside, words may stand in the place of a number. */
export type ReportRow<H extends Hidden = never> = {
  readonly contract: number;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly id: string;
  readonly measure: string | null;
  readonly title: string;
  /** `headline`, `line` or `group`; of a journey `node` and `edge`; `budget` for an amount against its budget: teller and noemer in euros; `survival` for a duration with the open cases in it, `instroom` for that of what began in the year. */
  readonly kind:
    | 'headline'
    | 'line'
    | 'group'
    | 'node'
    | 'edge'
    | 'survival'
    | 'instroom'
    | 'budget';
  /** The breakdown and its part, of a group: `melder`, `Politie`. Of a step of a journey from where it goes, and to where. */
  readonly breakdown: string | null;
  readonly part: string | null;
  /** What came of it; of a duration with the open cases in it also `not-reached`: less than half of them is closed. */
  readonly status: OutcomeStatus | 'not-reached';
  readonly unit: string | null;
  readonly value: number | H | null;
  readonly teller: number | H | null;
  readonly noemer: number | H | null;
  readonly n: number | H | null;
  readonly median: number | H | null;
  readonly p90: number | H | null;
  readonly lower: number | H | null;
  readonly upper: number | H | null;
  /** The ends of the 95% interval of a survey. */
  readonly intervalLower: number | H | null;
  readonly intervalUpper: number | H | null;
  readonly due: boolean;
  /** Of a headline: why there is no number, or what its story lacks. */
  readonly note: string | null;
  /** Of a headline: what is told of it, stories as one text. */
  readonly comment: string | null;
};

/** The keys of a row, in their order. */
export const reportColumns = [
  'contract',
  'period',
  'from',
  'to',
  'code',
  'id',
  'measure',
  'title',
  'kind',
  'breakdown',
  'part',
  'status',
  'unit',
  'value',
  'teller',
  'noemer',
  'n',
  'median',
  'p90',
  'lower',
  'upper',
  'intervalLower',
  'intervalUpper',
  'due',
  'note',
  'comment',
] as const satisfies readonly (keyof ReportRow)[];
