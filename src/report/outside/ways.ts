import type { Place, Step, Ways } from '../figures/journey.ts';
import { TOO_FEW } from '../figures/outcome.ts';
import { type Hidden, KEPT } from '../number/hidden.ts';
import { isSmall } from './counts.ts';
import { type Arc, hiddenArcs } from './flow.ts';
import { hiddenParts } from './parts.ts';

/**
 * A journey without its small numbers. Of each place what comes in is what stays and what goes on, so that a small number could
 * be worked out from the others: as many others are hidden as it takes for each small one to be 5 or more, as far as a reader
 * can tell. What came to a place in the period is the sum of the steps to it.
 */
export function withoutSmallWays({ version, nodes, edges }: Ways): Ways<Hidden> {
  const first = nodes.find(({ node }) => edges.every(({ to }) => to !== node));
  const hidden = hiddenArcs(arcsOf(nodes, edges, first), `${first?.node ?? ''} in`);
  const inPeriod = hiddenInPeriod(nodes, edges);
  const shownPersons = personsIn(
    nodes.filter(({ node }) => !hidden.has(`${node} in`)),
    edges,
  );
  const kept = (count: number, name: string) => (hidden.has(name) ? KEPT : count);
  return {
    version,
    nodes: nodes.map((place) => {
      const { node, persons, period } = place;
      const came = kept(place.in, `${node} in`);
      return {
        node,
        in: came,
        out: kept(place.out, `${node} out`),
        there: kept(place.there, `${node} there`),
        ...(persons !== undefined && { persons: shownPersons.get(node) ?? KEPT }),
        period: period !== null && inPeriod.has(node) ? KEPT : period,
      };
    }),
    edges: edges.map((step) =>
      shownStep(
        step,
        hidden.has(`${step.from} → ${step.to}`),
        inPeriod.has(`${step.from} → ${step.to}`),
      ),
    ),
  };
}

/**
 * The persons at the places where they tell nothing: not how many came there more than once, nor how many of those at the place
 * before it did not come on.
 */
function personsIn(nodes: readonly Place[], edges: readonly Step[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { node, in: came, persons = 0 } of nodes) {
    const near = edges.flatMap(({ from, to }) =>
      from === node ? [shown.get(to)] : to === node ? [shown.get(from)] : [],
    );
    const others = [0, came, ...near.filter((count) => count !== undefined)];
    if (!others.some((other) => isSmall(persons - other))) shown.set(node, persons);
  }
  return shown;
}

/** A step without its small numbers. The p90 of few is the longest of all: that is one record. */
function shownStep(step: Step, hidesCount: boolean, hidesPeriod: boolean): Step<Hidden> {
  const { count, period, n, median, p90, backwards } = step;
  const hidesDays = hidesPeriod || isSmall(n) || isSmall((period ?? n) - n);
  const hidesBackwards = isSmall(backwards) || (hidesCount && backwards !== 0);
  return {
    ...step,
    count: hidesCount ? KEPT : count,
    period: hidesPeriod ? KEPT : period,
    n: hidesDays && n !== 0 ? KEPT : n,
    median: hidesDays && median !== null ? KEPT : median,
    p90: (hidesDays || n < TOO_FEW) && p90 !== null ? KEPT : p90,
    backwards: hidesBackwards ? KEPT : backwards,
  };
}

/** Cases go from place to place: in, and then they stay or go on. What stays goes round to the beginning. */
function arcsOf(nodes: readonly Place[], edges: readonly Step[], first: Place | undefined): Arc[] {
  return [
    ...nodes.flatMap(({ node, in: came, out, there }): Arc[] => [
      { name: `${node} in`, from: `naar ${node}`, to: node, count: came },
      { name: `${node} there`, from: node, to: '', count: there },
      { name: `${node} out`, from: node, to: `van ${node}`, count: out },
    ]),
    ...edges.map(({ from, to, count }) => ({
      name: `${from} → ${to}`,
      from: `van ${from}`,
      to: `naar ${to}`,
      count,
    })),
    ...(first === undefined
      ? []
      : [{ name: 'all', from: '', to: `naar ${first.node}`, count: first.in }]),
  ];
}

/** Which places and steps are hidden in the period: of each place those that came are the steps to it. */
function hiddenInPeriod(nodes: readonly Place[], edges: readonly Step[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { node, period } of nodes) {
    const steps = edges.filter(({ to, period: count }) => to === node && count !== null);
    const whole = period ?? 0;
    if (isSmall(whole)) hidden.add(node);
    const parts = steps.map(({ period: count }) => new Map([['count', count ?? 0]]));
    const isTold = !isSmall(whole) && steps.length > 0;
    const kept = hiddenParts(parts, new Map(isTold ? [['count', whole]] : []));
    for (const [index, { from, to, period: count }] of steps.entries())
      if (kept.has(index) || (isSmall(whole) && count !== 0)) hidden.add(`${from} → ${to}`);
  }
  return hidden;
}
