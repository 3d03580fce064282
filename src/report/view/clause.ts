import { wordingText } from '../../model/index.ts';
import type { DutyOutcome } from '../account/account.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import type { Hidden } from '../number/hidden.ts';
import { basisText } from '../words/figure.ts';
import { headlineText, toldTexts } from '../words/told.ts';
import { type MeasureView, measureView, normsPart, type Part, partsOf } from './measure.ts';

/** What is shown of a clause, in words and in the order in which it stands; of its amounts against a budget see `words/budget.ts`. */
export type ClauseView = MeasureView & {
  readonly code: string;
  readonly wording: string;
  /** Why there is no number, or what its story lacks. */
  readonly note: string | null;
  /** Its stories, what is given beside the count, what is asked and what is late. */
  readonly told: readonly string[];
  /** Its further measures. */
  readonly lines: readonly MeasureView[];
};

/** What is shown of what came of a clause. */
export function clauseView(outcome: Outcome<Hidden>): ClauseView {
  const { code, title, clause, note, lines } = outcome;
  return {
    code,
    title,
    wording: wordingText(clause.wording),
    value: headlineText(outcome),
    basis: basisText(outcome),
    note,
    told: toldTexts(outcome),
    parts: headlineParts(outcome),
    lines: lines.map(measureView),
  };
}

/** A clause without a measure may have a norm all the same. */
const headlineParts = (outcome: Outcome<Hidden>): readonly Part[] =>
  isMeasured(outcome) ? partsOf(outcome) : normsPart(outcome.norms ?? []);

/** What is shown of a duty that has a number. */
export type DutyView = Pick<ClauseView, 'code' | 'title' | 'wording'> & {
  readonly comment: string | null;
  /** What is counted of it. */
  readonly measures: readonly MeasureView[];
};

/** What is shown of what came of a duty. */
export const dutyView = (duty: DutyOutcome<Hidden>): DutyView => ({
  code: duty.code,
  title: duty.name,
  wording: wordingText(duty.wording),
  comment: duty.comment,
  measures: [duty, ...duty.lines].map(measureView),
});
