import type { Issue } from '../../dataset/index.ts';
import type { IsoDate, Period } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import type { Receipt } from '../account/receipt.ts';
import type { AccountedContract } from '../agreement/contract.ts';
import type { Hidden } from '../number/hidden.ts';
import type { ReportJson } from './report-json.ts';
import type { ReportRow } from './report-row.ts';

/** The account of one period, or of several. */
export type Report<Code extends string = string, H extends Hidden = never> = Iterable<
  ReportRow<H>
> & {
  readonly contract: AccountedContract;
  readonly periods: readonly Period[];
  readonly peildatum: IsoDate;
  /** What counted: `memory`, or the name of a database. */
  readonly engine: string;
  /** In the order of the agreement, period after period. */
  readonly outcomes: readonly Outcome<H>[];
  /** What stands beside the outcomes, for each period: what is due, the yearly audit, duties with a number. */
  readonly accounts: readonly Account<H>[];
  readonly issues: readonly Issue[] | H;
  readonly receipt: Receipt;
  /**
   * The outcome of a clause, in the first period or the one that is named: `'2022-Q2'`. Its `value` is a `Decimal`, which
   * `JSON.stringify` gives as text; in `toJSON()` and `rows()` it is a number.
   *
   * @throws SvaError `unknown-code` or `invalid-period` for one that is not in the account, with the nearest
   */
  outcome(code: Code, period?: string): Outcome<H>;
  /** Plain rows with the same keys in each, for a data frame or a plot: no `undefined`, no `NaN`. */
  rows(): ReportRow<H>[];
  /** The report as plain JSON; `JSON.stringify` uses it. */
  toJSON(): ReportJson;
  /** The text of the account. */
  toString(): string;
};
