import type {
  Condition,
  DateRef,
  Fields,
  NonEmpty,
  Overlap,
  PathOf,
  Related,
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
