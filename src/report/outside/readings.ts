import type { Figures, MeasureOutcome } from '../figures/outcome.ts';
import { FEW, type Hidden } from '../number/hidden.ts';
import { isSmall } from './counts.ts';
import { hidesAny } from './figures.ts';

/**
 * Whether the other readings of the measures of a clause would tell something: where a number of it, a part or a reading is hidden
 * for being small, since another reading may be the sum of what is hidden (justified, and justified in part); and where three of its
 * shares leave few of each other.
 */
export const readingsTell = (clause: readonly MeasureOutcome<Hidden>[]): boolean =>
  clause.some(
    (one) =>
      hidesAny(one) ||
      one.groups.some(({ status }) => status === 'hidden') ||
      readingsOf(one).some(isFew),
  ) || leavesFew(clause);

const isFew = ({ value, teller, noemer, n, records }: Figures<Hidden>): boolean =>
  [value, teller, noemer, n, records].includes(FEW);

/** The figures of a measure under other readings. */
function readingsOf({ alternatives, sensitivity }: MeasureOutcome<Hidden>): Figures<Hidden>[] {
  const { options = [], single, combined } = sensitivity ?? {};
  const ends = [single?.lowest, single?.highest, combined?.lowest, combined?.highest];
  return [...alternatives, ...options, ...ends.filter((end) => end != null)];
}

/** Whether of one noemer, or of one teller of it, the tellers of two other measures leave few. */
function leavesFew(clause: readonly MeasureOutcome<Hidden>[]): boolean {
  const byNoemer = new Map<number, Map<string, Set<number>>>();
  for (const one of clause) {
    for (const { teller, noemer } of [one, ...readingsOf(one)]) {
      if (typeof teller !== 'number' || typeof noemer !== 'number') continue;
      const tellers = byNoemer.get(noemer) ?? new Map<string, Set<number>>();
      byNoemer.set(noemer, tellers);
      tellers.set(one.measure, (tellers.get(one.measure) ?? new Set()).add(teller));
    }
  }
  return [...byNoemer].some(([noemer, byMeasure]) => {
    const lists = [...byMeasure.values()].map((tellers) => [...tellers]);
    const wholes = [noemer, ...lists.flat()];
    return lists.some((some, index) =>
      lists
        .slice(index + 1)
        .some((others) =>
          some.some((a) => others.some((b) => wholes.some((whole) => isSmall(whole - a - b)))),
        ),
    );
  });
}
