import type { Lineage, Link, Relation } from '../model/index.ts';
import type { Part, Parts } from './parts.ts';
import { idOf } from './pointer.ts';

/** The keys of the parts that are the same thing in both documents, the older first. */
export type Pairs = ReadonlyMap<string, string>;

/** What a lineage says, read in the direction of the comparison. */
export type Tie = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly relation: Relation;
  /** Whether the link has one part on both sides, be it in the documents or not. */
  readonly isSingle: boolean;
  /** Whether it names a side of which the document has nothing: then it tells nothing of the other side either. */
  readonly isBroken: boolean;
};

/**
 * The links in the direction of the comparison: read backwards, what was split is merged. Each names only the parts that
 * the documents have.
 */
export function tiesOf(
  lineage: Lineage | null,
  reversed: boolean,
  before: Parts,
  after: Parts,
): readonly Tie[] {
  return (lineage?.links ?? []).map((link: Link): Tie => {
    const [said, saidNewer] = reversed ? [link.to, link.from] : [link.from, link.to];
    const [from, to] = [
      said.filter((code) => before.parts.has(code)),
      saidNewer.filter((code) => after.parts.has(code)),
    ];
    return {
      from,
      to,
      relation: reversed ? (backwards[link.relation] ?? link.relation) : link.relation,
      isSingle: said.length === 1 && saidNewer.length === 1,
      isBroken: (said.length > 0 && from.length === 0) || (saidNewer.length > 0 && to.length === 0),
    };
  });
}

const backwards: { readonly [R in Relation]?: Relation } = {
  narrowed: 'broadened',
  broadened: 'narrowed',
  split: 'merged',
  merged: 'split',
  dropped: 'new',
  new: 'dropped',
};

/** The relations by which one part goes on as one other, the firmest first. */
const firmness: readonly (readonly Relation[])[] = [
  ['same'],
  ['reworded'],
  ['narrowed', 'broadened'],
];

/**
 * Which part of the older document is which of the newer: the same in both directions.
 *
 * Of elements the lineage decides, where a link has one part on both sides; elements that it does not name are the same
 * by their id, and in two versions of one year also by their code. A norm is the same by its id, or else by its clause;
 * a measure by its id, or else when it is the headline, or the line in the same place, of the same indicator.
 */
export function pairsOf(
  before: Parts,
  after: Parts,
  ties: readonly Tie[],
  sameYear: boolean,
): Pairs {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const [older, newer] = [[...before.parts.values()], [...after.parts.values()]];
  const join = (a: Part | undefined, b: Part | undefined) => {
    if (a === undefined || b === undefined || pairs.has(a.key) || taken.has(b.key)) return;
    pairs.set(a.key, b.key);
    taken.add(b.key);
  };
  /** Joins what has one candidate on both sides; of more, none is told from the others. */
  const joinUnambiguous = (candidates: readonly (readonly [Part, Part])[]) => {
    const free = candidates.filter(([a, b]) => !pairs.has(a.key) && !taken.has(b.key));
    for (const [a, b] of free) {
      const others = free.filter(([c, d]) => (c === a) !== (d === b));
      if (others.length === 0) join(a, b);
    }
  };

  const single = ties.filter(({ isSingle, isBroken }) => isSingle && !isBroken);
  for (const relations of firmness) {
    // Where two want the same part, the one that stays in its list goes first.
    for (const stays of [true, false]) {
      for (const tie of single.filter(({ relation }) => relations.includes(relation))) {
        const a = before.parts.get(tie.from[0] ?? '');
        const b = after.parts.get(tie.to[0] ?? '');
        if ((a?.list === b?.list) === stays) join(a, b);
      }
    }
  }

  const whole = ties.filter(({ isBroken }) => !isBroken);
  const [said, saidNewer] = [whole.flatMap(({ from }) => from), whole.flatMap(({ to }) => to)];
  const free = older.filter(({ key }) => !said.includes(key));
  const freeNewer = newer.filter(({ key }) => !saidNewer.includes(key));
  joinUnambiguous(alike(free, freeNewer, identity));
  if (sameYear) for (const part of free) join(part, after.parts.get(part.key));

  const norms = (parts: readonly Part[]) => parts.filter(({ list }) => list === 'norms');
  joinUnambiguous(
    alike(norms(older), norms(newer), ({ fields }, isNewer) => {
      const { code = '' } = (fields['source'] ?? {}) as { readonly code?: string };
      const clause = isNewer ? code : pairs.get(code);
      return clause === undefined ? null : `${clause} ${JSON.stringify(fields['kind'])}`;
    }),
  );

  joinUnambiguous(
    [...pairs].flatMap(([a, b]) => {
      const [was, becomes] = [measuresOf(before.parts.get(a)), measuresOf(after.parts.get(b))];
      return was.flatMap((id, index): (readonly [Part, Part])[] => {
        const measure = before.parts.get(`measures/${id}`);
        const other = after.parts.get(`measures/${becomes[index] ?? ''}`);
        return measure === undefined || other === undefined ? [] : [[measure, other]];
      });
    }),
  );
  return pairs;
}

/** The parts of both sides that some name calls the same; a name of `null` calls nothing. */
function alike(
  older: readonly Part[],
  newer: readonly Part[],
  nameOf: (part: Part, isNewer: boolean) => string | null,
): (readonly [Part, Part])[] {
  const named = new Map<string, Part[]>();
  for (const part of newer) {
    const name = nameOf(part, true);
    if (name !== null) named.set(name, [...(named.get(name) ?? []), part]);
  }
  return older.flatMap((part) =>
    (named.get(nameOf(part, false) ?? '') ?? []).map((other) => [part, other] as const),
  );
}

/** Elements have ids that mean the same in every list; what has no code is told apart by its list too. */
const identity = ({ key, fields }: Part) => ('code' in fields ? `id ${idOf(fields) ?? ''}` : key);
const measuresOf = (part: Part | undefined) =>
  (part?.fields['measures'] as readonly string[] | undefined) ?? [];
