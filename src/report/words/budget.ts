import type { BudgetLine, BudgetOutcome } from '../figures/budget.ts';
import { type Hidden, isHidden } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';

type Base = BudgetOutcome['base'];

/** An amount against its budget in sentences: what was budgeted of it together, by part, and earlier. */
export function budgetTexts(budget: BudgetOutcome<Hidden>): string[] {
  const { title, base, groups, earlier } = budget;
  const names = [...new Set(groups.flatMap(({ by }) => Object.keys(by)))];
  const short = (line: BudgetLine<Hidden>) =>
    `${shareText(line, base)}${differenceText(line, base)}`;
  return [
    `${title}: ${shareText(budget, base)} (${eurosOf(budget.realised)} van ${budgetedText(budget)} euro${proportionText(budget)})${differenceText(budget, base)}${unbudgetedText(budget)}`,
    ...names.map((name) => {
      const parts = groups
        .filter(({ by }) => by[name] !== undefined)
        .map((group) => `${group.by[name]} ${short(group)}`);
      return `naar ${name}: ${parts.join('; ')}`;
    }),
    ...(earlier.length === 0
      ? []
      : [`eerder: ${earlier.map((then) => `${then.period} ${short(then)}`).join('; ')}`]),
  ];
}

/** Of which part of the year a budget is, and of which parts. */
export function proportionText({
  days,
  without,
}: Pick<BudgetOutcome<Hidden>, 'days' | 'without'>): string {
  const part =
    days === null || days.past === days.of
      ? ''
      : `, naar rato van ${dutch(days.past)} van de ${dutch(days.of)} dagen`;
  return without.length === 0 ? part : `${part}, zonder ${without.join(', ')}`;
}

/** What of the amount has no budget, and is in no share. */
export const unbudgetedText = ({
  unbudgeted,
  base,
}: Pick<BudgetOutcome<Hidden>, 'unbudgeted' | 'base'>): string =>
  unbudgeted === 0
    ? ''
    : `; ${isHidden(unbudgeted) ? unbudgeted : `${eurosOf(unbudgeted)} euro`} is niet ${base} en telt hier niet mee`;

/** `97,8%`, or why there is none. */
export const shareText = ({ share, budgeted }: BudgetLine<Hidden>, base: Base): string => {
  if (budgeted === null) return `niet ${base}`;
  if (share === null) return `n.v.t. (${base} 0)`;
  return isHidden(share) ? share : `${dutch(share, 1)}%`;
};

/** Cents as euros: `1.234,50`. */
export const eurosOf = (cents: number | Hidden): string =>
  isHidden(cents) ? cents : dutch(cents / 100, 2);

export const budgetedText = ({ budgeted }: BudgetLine<Hidden>): string =>
  budgeted === null ? 'onbekend' : eurosOf(budgeted);

function differenceText({ difference, realised }: BudgetLine<Hidden>, base: Base): string {
  if (isHidden(difference)) return '';
  if (difference === null) return `, ${eurosOf(realised)} euro`;
  if (difference === 0) return `, precies wat is ${base}`;
  return `, ${eurosOf(Math.abs(difference))} euro ${difference > 0 ? 'meer' : 'minder'} dan ${base}`;
}
