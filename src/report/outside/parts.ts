import type { Figures, Group } from '../figures/outcome.ts';
import { type Hidden, isHidden, KEPT } from '../number/hidden.ts';
import { anySmall, type Counts, countsIn, countsInWays, isSmall, type Kind } from './counts.ts';
import { without, withoutSmall } from './figures.ts';
import { hasSmallAnswers, withoutAnswers } from './survey.ts';

/**
 * Which parts of a whole are hidden: those with a small number, and as many more, the smallest first, as it takes for what is
 * left of the whole without those that are shown to be nothing, or not small. To hide a part of which the number is known hides
 * little: those come last.
 *
 * @param whole the numbers of the whole that are shown
 * @param known numbers that readers have from elsewhere
 * @returns the places of the parts in the list
 */
export function hiddenParts(
  parts: readonly Counts[],
  whole: Counts,
  known: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const hidden = new Set(parts.flatMap((part, index) => (anySmall(part) ? [index] : [])));
  const sizeOf = (index: number) => Math.max(0, ...(parts[index]?.values() ?? []));
  const isKnown = (index: number) => Number(known.has(sizeOf(index)));
  const others = [...parts.keys()]
    .filter((index) => !hidden.has(index) && sizeOf(index) > 0)
    .toSorted((a, b) => isKnown(a) - isKnown(b) || sizeOf(a) - sizeOf(b));
  const leftOf = ([name, all]: readonly [string, number]) =>
    parts.reduce(
      (left, part, index) => left - (hidden.has(index) ? 0 : (part.get(name) ?? 0)),
      all,
    );
  // Of parts that overlap more is counted than there is: less than nothing is left, and tells nothing.
  const isTold = (left: number) => left > 0 && isSmall(left);
  for (const next of others) {
    if (![...whole].some((one) => isTold(leftOf(one)))) break;
    hidden.add(next);
  }
  return hidden;
}

/** By these a part of a breakdown is told; the other numbers stand beside them. */
const MAIN = ['teller', 'noemer', 'rest', 'n', 'records', 'filled', 'count'];
export const mainOf = (counts: Counts): Counts =>
  new Map([...counts].filter(([name]) => MAIN.includes(name)));

/**
 * The parts of breakdowns, each shown or hidden as a whole. What stands beside their numbers (what came and went, what is without
 * an amount, the answers) is hidden of all parts of a breakdown where it is small of one.
 *
 * @param whole the figures that are shown of the whole: where its value is hidden, all parts are
 * @param known the numbers of the other measures of the clause
 */
export function shownParts(
  groups: readonly Group[],
  whole: Figures<Hidden>,
  kind: Kind,
  known: ReadonlySet<number>,
): Group<Hidden>[] {
  const [hidden, bare] = [new Set<Group>(), new Set<Group>()];
  for (const name of new Set(groups.flatMap(({ by }) => Object.keys(by)))) {
    const own = groups.filter(({ by }) => Object.hasOwn(by, name));
    const found = hiddenParts(
      own.map((group) => mainOf(countsIn(group, kind))),
      mainOf(countsIn(whole, kind)),
      known,
    );
    for (const [index, group] of own.entries())
      if (found.has(index) || isHidden(whole.value)) hidden.add(group);
    if (own.some((group) => hasSmallBeside(group, kind))) for (const group of own) bare.add(group);
  }
  return groups.map((group): Group<Hidden> => {
    const { by, meaning, status, overlap } = group;
    const base = { by, ...(meaning && { meaning }), ...(overlap && { overlap }) };
    if (hidden.has(group)) return hiddenPart(group);
    const shown = withoutSmall(group, kind);
    return { ...shown, ...(bare.has(group) && withoutBeside(group)), ...base, status };
  });
}

/** A part of which only the name is shown. */
export const hiddenPart = (group: Group): Group<Hidden> => ({
  ...without(group),
  by: group.by,
  ...(group.meaning && { meaning: group.meaning }),
  ...(group.overlap && { overlap: group.overlap }),
  status: 'hidden',
});

function hasSmallBeside(group: Group, kind: Kind): boolean {
  const beside = [...countsIn(group, kind)].filter(([name]) => !MAIN.includes(name));
  return (
    anySmall(new Map(beside)) ||
    anySmall(countsInWays(group.ways)) ||
    (group.survey !== undefined && hasSmallAnswers(group.survey))
  );
}

/** What stands beside the numbers of a part, hidden. */
function withoutBeside({ flow, flagged, empty, shared, ways, survey, noemer }: Group) {
  return {
    ...(flow !== undefined && { flow: { begin: KEPT, in: KEPT, out: KEPT, end: flow.end } }),
    ...(flagged !== undefined && { flagged: KEPT }),
    ...(empty !== undefined && { empty: KEPT }),
    ...(shared !== undefined && { shared: KEPT }),
    ...(ways !== undefined && { ways: KEPT }),
    ...(survey !== undefined && { survey: withoutAnswers(survey, noemer ?? 0) }),
  };
}
