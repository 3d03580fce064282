import { FEWEST } from '../number/hidden.ts';
import { isSmall } from './counts.ts';

/** A number of cases that go from one place to another; at each place as many come as go. */
export type Arc = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
};

/**
 * Which numbers of a flow are hidden, so that no small one can be told from the others: for each small number there is a round of
 * hidden numbers along which so many cases more could have gone that it is not small (the network method of complementary
 * suppression: Cox, 1995). Of the rounds there are the one that hides least is taken; where there is none, all are hidden.
 *
 * @param first the number that is shown unless it is small: that of all cases
 */
export function hiddenArcs(arcs: readonly Arc[], first: string): ReadonlySet<string> {
  const small = arcs.filter(({ count }) => isSmall(count));
  const hidden = new Set(small.map(({ name }) => name));
  const open = arcs.filter(({ name, count }) => count !== 0 && (name !== first || isSmall(count)));
  for (const arc of small) {
    const round = roundOf(arc, open, hidden);
    if (round === null) return new Set(open.map(({ name }) => name));
    for (const { name } of round) hidden.add(name);
  }
  return hidden;
}

type Way = { readonly cost: number; readonly arcs: readonly Arc[] };

/** The way back from where an arc ends to where it begins, along which the cases that it takes to be not small can go. */
function roundOf(
  arc: Arc,
  arcs: readonly Arc[],
  hidden: ReadonlySet<string>,
): readonly Arc[] | null {
  const more = FEWEST - arc.count;
  const found = new Map<string, Way>([[arc.to, { cost: 0, arcs: [] }]]);
  // Each time round one arc further; the cheapest way is no longer than there are arcs.
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const one of arcs) {
      if (one === arc) continue;
      const cost = hidden.has(one.name) ? 0 : one.count;
      const steps = [[one.from, one.to], ...(one.count >= more ? [[one.to, one.from]] : [])];
      for (const [from = '', to = ''] of steps) {
        const way = found.get(from);
        if (way === undefined || (found.get(to)?.cost ?? Infinity) <= way.cost + cost) continue;
        found.set(to, { cost: way.cost + cost, arcs: [...way.arcs, one] });
        isNew = true;
      }
    }
  }
  return found.get(arc.from)?.arcs ?? null;
}
