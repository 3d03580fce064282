import type { Comparability, Lineage, LinkPart } from '../model/index.ts';

/** An element of a contract year. */
export type Place = { readonly year: number; readonly code: string };

/** A link of the lineage as one step between two elements. */
export type Step = {
  readonly older: Place;
  readonly newer: Place;
  /** Of the part that leads there, where the parts of a clause fared differently. */
  readonly comparability: Comparability;
  readonly why: string;
  readonly neverMeasured: boolean;
};

/** An element on the way from what was asked: back in time, forward, or that element itself. */
export type Node = Place & {
  readonly direction: 'back' | 'forward' | null;
  /** The steps from what was asked to here. */
  readonly path: readonly Step[];
};

/**
 * All that an element came from and all that it became. Not what else came from the same: that is another number.
 * Where two ways lead to an element, the shorter is taken, and of two as short the first in the lineage.
 */
export function chainOf(asked: Place, lineages: readonly Lineage[]): Node[] {
  const start: Node = { ...asked, direction: null, path: [] };
  const steps = lineages.flatMap(stepsOf);
  return [start, ...walk(start, steps, 'back'), ...walk(start, steps, 'forward')];
}

function walk(start: Node, steps: readonly Step[], direction: 'back' | 'forward'): Node[] {
  const found: Node[] = [];
  const seen = new Set([nameOf(start)]);
  let edge: Node[] = [start];
  while (edge.length > 0) {
    const next: Node[] = [];
    for (const node of edge) {
      for (const step of steps) {
        const [near, far] =
          direction === 'back' ? [step.newer, step.older] : [step.older, step.newer];
        if (nameOf(near) !== nameOf(node) || seen.has(nameOf(far))) continue;
        seen.add(nameOf(far));
        next.push({ ...far, direction, path: [...node.path, step] });
      }
    }
    found.push(...next);
    edge = next;
  }
  return found;
}

/** A link from each of its older elements to each of its newer ones. */
function stepsOf({ from, to, links }: Lineage): Step[] {
  return links.flatMap((link) =>
    link.from.flatMap((older) =>
      link.to.map((newer) => {
        const part: LinkPart | undefined = link.parts?.find((item) => item.to.includes(newer));
        return {
          older: { year: from, code: older },
          newer: { year: to, code: newer },
          comparability: part?.comparability ?? link.comparability,
          why: part?.why ?? link.why,
          neverMeasured: link.values === 'nooit-gemeten',
        };
      }),
    ),
  );
}

/**
 * The steps between two elements of a chain. `null` when neither came from the other: two numbers that went into one, or
 * came out of one, are no continuation of each other.
 */
export function stepsBetween(a: Node, b: Node): readonly Step[] | null {
  let shared = 0;
  while (shared < a.path.length && a.path[shared] === b.path[shared]) shared++;
  const [restA, restB] = [a.path.slice(shared), b.path.slice(shared)];
  if (restA.length > 0 && restB.length > 0 && a.direction === b.direction) return null;
  return [...restA, ...restB];
}

/** A place as one word. */
export const nameOf = ({ year, code }: Place): string => `${year} ${code}`;
