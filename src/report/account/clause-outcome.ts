import type { Period } from '../../model/index.ts';
import type { Clause } from '../agreement/contract.ts';
import type { BudgetOutcome } from '../figures/budget.ts';
import type { MeasureOutcome, OutcomeStatus } from '../figures/outcome.ts';
import type { Hidden, HiddenIn } from '../number/hidden.ts';
import type { Delivery } from './delivery.ts';
import type { OutcomeTold } from './told.ts';

/** What came of one clause of the agreement in one period. */
export type Outcome<H extends Hidden = never> = Partial<
  Omit<MeasureOutcome<H>, 'status' | 'title'>
> & {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly period: Period;
  readonly clause: Clause;
  readonly status: OutcomeStatus;
  readonly value: MeasureOutcome<H>['value'];
  /** The further measures of the clause. */
  readonly lines: readonly MeasureOutcome<H>[];
  /** Its amounts against the budget of the year, where the clause asks that and both are there. */
  readonly budgets?: readonly BudgetOutcome<H>[];
  /** Whether the agreement asks for it in this period. */
  readonly due: boolean;
  /** Why there is no number, for clauses that have none; or what the story lacks. */
  readonly note: string | null;
  /** What is told of it: stories, and figures that came without records. */
  readonly told: OutcomeTold<H>;
  /** Whether what is due of it is there. */
  readonly delivery: Delivery;
};

/** Whether a clause was counted: it then has the numbers of its first measure. */
export function isMeasured<O extends { readonly measure?: string; readonly value?: unknown }>(
  outcome: O,
): outcome is O & MeasureOutcome<HiddenIn<O>> {
  return outcome.measure !== undefined;
}
