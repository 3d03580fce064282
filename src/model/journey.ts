import * as z from 'zod';
import { nearest } from '../util/index.ts';
import {
  type Condition,
  condition,
  type DateRef,
  type Fields,
  type NonEmpty,
  type Overlap,
  type PathOf,
  type Related,
} from './condition.ts';

/**
 * The earliest date of the records of another type that share a key with this one: a date of theirs, or a path to one,
 * which is not checked here (`needs` refuses a path that leads nowhere).
 */
export type RelatedDate<O> = O extends { readonly spell: readonly [infer D, unknown] }
  ? Omit<O, 'spell' | 'with' | 'days'> & { readonly date: D | `${string}.${string}` }
  : never;

/** A place on the way. */
export type JourneyNode<F = Fields, S = Related, O = Overlap<F>> = {
  /** What must hold of a record to come here; of the first place nothing is asked. */
  readonly when?: Condition<F, S, O>;
  /** On which date it comes here. A step to a place without a date takes no days. */
  readonly at?: DateRef<F> | RelatedDate<O>;
};

/**
 * The ways that records go. Each begins at the first place, and from each place goes on to the first of the places after
 * it of which the condition holds; where none does, it is still there. So of each place: in = sum of out + still there.
 */
export type Journey<F = Fields, S = Related, O = Overlap<F>> = {
  /** Places and ways may be others in another version: two versions are not set against each other. */
  readonly version: string;
  readonly first: string;
  readonly nodes: { readonly [name: string]: JourneyNode<F, S, O> };
  /** The places after a place, in the order in which they are asked. A place that is not named here is an end. */
  readonly edges: { readonly [from: string]: NonEmpty<string> };
  /** The field that tells persons apart, who are counted beside the cases. */
  readonly persons?: PathOf<F, string>;
};

/** The names of the places, each after all places before it; `null` where a way leads back, or to nowhere. */
export function orderOfNodes({ first, nodes, edges }: Journey): readonly string[] | null {
  const order: string[] = [];
  const seen = new Map<string, 'open' | 'done'>();
  const visit = (name: string): boolean => {
    if (seen.get(name) === 'done') return true;
    if (seen.get(name) === 'open' || !Object.hasOwn(nodes, name)) return false;
    seen.set(name, 'open');
    const after = Object.hasOwn(edges, name) ? (edges[name] ?? []) : [];
    // From the last to the first, so that the places come out in the order in which they are named.
    if (!after.toReversed().every(visit)) return false;
    seen.set(name, 'done');
    order.unshift(name);
    return true;
  };
  const whole = visit(first) && Object.keys(edges).every((name) => seen.has(name));
  return whole && order.length === Object.keys(nodes).length ? order : null;
}

/** What is wrong with the ways of a journey, in Dutch. */
function wrongWay({ first, nodes, edges }: Journey): string {
  const names = Object.keys(nodes);
  const ends = [first, ...Object.keys(edges), ...Object.values(edges).flat()];
  const nowhere = ends.find((name) => !names.includes(name));
  if (nowhere !== undefined) {
    const near = nearest(nowhere, names);
    return `de plek ‘${nowhere}’ bestaat niet in nodes.${near === undefined ? ` Wel: ${names.join(', ')}` : ` Bedoelde u ${near}?`}`;
  }
  const reached = new Set([first]);
  for (const name of reached) for (const next of edges[name] ?? []) reached.add(next);
  const apart = names.filter((name) => !reached.has(name));
  if (apart.length > 0) return `van ‘${first}’ leidt geen weg naar ${apart.join(', ')}`;
  return 'een weg leidt terug naar een plek waar hij al was';
}

export const journey = z
  .strictObject({
    version: z.string().min(1),
    first: z.string(),
    nodes: z.record(
      z.string(),
      z.strictObject({
        when: condition.optional(),
        at: z
          .union([
            z.string(),
            z.strictObject({
              record: z.string(),
              on: z.string(),
              at: z.string().optional(),
              where: condition.optional(),
              date: z.string(),
            }),
          ])
          .optional(),
      }),
    ),
    edges: z.record(z.string(), z.array(z.string()).min(1)),
    persons: z.string().optional(),
  })
  .refine((made) => orderOfNodes(made as unknown as Journey) !== null, {
    error: ({ input }) => wrongWay(input as Journey),
  });
