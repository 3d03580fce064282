import type { Measure, Period } from '../../model/index.ts';
import type { BudgetLine, BudgetOutcome } from '../figures/budget.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import { type Hidden, isHidden, KEPT } from '../number/hidden.ts';
import { isSmall } from './counts.ts';
import { goesBeyond } from './cumulative.ts';

/**
 * An amount against its budget as readers outside may see it: hidden where the amount is, of its parts those that are hidden of
 * the amount, and of earlier periods those of few records, or of few more or less than one that is shown. An amount of the year so
 * far is hidden, and so are the earlier ones beside it.
 */
export function shownBudget(
  budget: BudgetOutcome,
  amount: MeasureOutcome<Hidden> | undefined,
  measure: Measure | undefined,
  period: Period,
): BudgetOutcome<Hidden> {
  const isKept = amount === undefined || isHidden(amount.value);
  const isHiddenPart = ({ by }: BudgetOutcome['groups'][number]) =>
    isKept ||
    (amount.groups ?? []).some(
      (group) =>
        isHidden(group.value) &&
        Object.entries(by).every(([name, part]) => group.by[name] === part),
    );
  const isBeyond = measure !== undefined && goesBeyond(measure, period);
  const seen = isKept ? [] : [budget.records];
  // What has no budget is one part, or a few.
  const isUnbudgetedKept = budget.groups.some(
    (part) => part.budgeted === null && isHiddenPart(part),
  );
  return {
    ...budget,
    ...(isUnbudgetedKept && { unbudgeted: KEPT }),
    ...(isKept && wholeHidden(budget)),
    groups: budget.groups.map((part) => (isHiddenPart(part) ? { ...part, ...hidden(part) } : part)),
    earlier: budget.earlier.map((then) => {
      const { records } = then;
      if (isBeyond || isSmall(records) || seen.some((other) => isSmall(Math.abs(records - other))))
        return { ...then, ...wholeHidden(then) };
      seen.push(records);
      return then;
    }),
  };
}

const hidden = ({ share, difference }: BudgetLine): Omit<BudgetLine<Hidden>, 'budgeted'> => ({
  realised: KEPT,
  records: KEPT,
  share: share === null ? null : KEPT,
  difference: difference === null ? null : KEPT,
});

const wholeHidden = (line: BudgetLine & { readonly unbudgeted: number }) => ({
  ...hidden(line),
  unbudgeted: line.unbudgeted === 0 ? 0 : KEPT,
});
