import type { BudgetLine, BudgetOutcome } from './budget.ts';
import { type Hidden, isHidden } from './hidden.ts';
import { dutch } from './number.ts';

/** An amount against its budget in sentences: the whole, by part, and earlier. */
export function budgetTexts({
  title,
  days,
  groups,
  earlier,
  ...line
}: BudgetOutcome<Hidden>): string[] {
  const names = [...new Set(groups.flatMap(({ by }) => Object.keys(by)))];
  return [
    `${title}: ${shareText(line)} (${eurosOf(line.realised)} van ${budgetedText(line)} euro${daysText({ days })})${differenceText(line)}`,
    ...names.map((name) => {
      const parts = groups
        .filter(({ by }) => by[name] !== undefined)
        .map((group) => `${group.by[name]} ${shareText(group)}${differenceText(group)}`);
      return `naar ${name}: ${parts.join('; ')}`;
    }),
    ...(earlier.length === 0
      ? []
      : [
          `eerder: ${earlier
            .map((then) => `${then.period} ${shareText(then)}${differenceText(then)}`)
            .join('; ')}`,
        ]),
  ];
}

/** Of which part of the year a budget is. */
export const daysText = ({ days }: Pick<BudgetOutcome<Hidden>, 'days'>): string =>
  days === null ? '' : `, naar rato van ${dutch(days.past)} van de ${dutch(days.of)} dagen`;

/** `97,8%`, or why there is none. */
export const shareText = ({ share, budgeted }: BudgetLine<Hidden>): string => {
  if (budgeted === null) return 'niet begroot';
  if (share === null) return 'n.v.t. (begroot 0)';
  return isHidden(share) ? share : `${dutch(share, 1)}%`;
};

/** Cents as euros: `1.234,50`. */
export const eurosOf = (cents: number | Hidden): string =>
  isHidden(cents) ? cents : dutch(cents / 100, 2);

export const budgetedText = ({ budgeted }: BudgetLine<Hidden>): string =>
  budgeted === null ? 'onbekend' : eurosOf(budgeted);

function differenceText({ difference, realised }: BudgetLine<Hidden>): string {
  if (isHidden(difference)) return '';
  if (difference === null) return `, ${eurosOf(realised)} euro`;
  if (difference === 0) return ', precies begroot';
  return `, ${eurosOf(Math.abs(difference))} euro ${difference > 0 ? 'meer' : 'minder'} dan begroot`;
}
