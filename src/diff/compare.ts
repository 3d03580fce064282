import type { Lineage } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import type { Change, ChangeKind, Comparable, Comparison, PartRef, Place } from './change.ts';
import { differences, equal } from './differences.ts';
import { kindInDocument, kindInPart } from './kind.ts';
import { type Pairs, pairsOf, type Tie, tiesOf } from './pairs.ts';
import { type Part, takeApart } from './parts.ts';
import { idOf } from './pointer.ts';

/**
 * Lists every difference between two agreements: by what the parts are, not by where they stand.
 *
 * Complete: made in the older, the changes give the newer (see `apply`). What one of them has without a counterpart is
 * `added` or `removed` only where the sources tell: a link says so, of it or of the clause that it belongs to, or both
 * documents are at hand whole. Otherwise it is `unknown`.
 *
 * @param lineage what became of the parts, between the years of both in either direction; `null` where nothing is known
 * @throws SvaError `invalid-contract` when a code or an id stands twice, `usage` for a lineage of other years
 */
export function compare(
  before: Comparable,
  after: Comparable,
  lineage: Lineage | null = null,
): Comparison {
  const reversed = lineage !== null && lineage.from === after.year && lineage.to === before.year;
  if (lineage !== null && !reversed && !(lineage.from === before.year && lineage.to === after.year))
    throw new SvaError(
      'usage',
      `Deze afstamming gaat van ${lineage.from} naar ${lineage.to}, niet van ${before.year} naar ${after.year}.`,
      { place: 'lineage' },
    );
  const [older, newer] = [takeApart(before), takeApart(after)];
  const ties = tiesOf(lineage, reversed, older, newer);
  const sameYear = before.year === after.year;
  const pairs = pairsOf(older, newer, ties, sameYear);
  const partners = new Map([...pairs].map(([a, b]) => [b, a]));
  const complete = sameYear || (before.coverage.complete && after.coverage.complete);
  const linkOf = (key: string, side: 'from' | 'to') => {
    const index = ties.findIndex((tie) => !tie.isBroken && tie[side].includes(key));
    return index === -1 ? {} : { link: index };
  };
  const linkOfPair = (a: string, b: string) => {
    const index = ties.findIndex(({ from, to }) => from.includes(a) && to.includes(b));
    return index === -1 ? {} : { link: index };
  };

  const changes: Change[] = differences(older.rest, newer.rest).map(({ path, ...difference }) => ({
    kind: kindInDocument(path, difference, complete),
    part: {},
    path,
    ...difference,
  }));
  const became = fate({
    ties,
    side: 'to',
    parts: newer.parts,
    isPaired: (key) => partners.has(key),
    complete,
    otherIsWhole: sameYear || before.coverage.complete,
  });
  const ended = fate({
    ties,
    side: 'from',
    parts: older.parts,
    isPaired: (key) => pairs.has(key),
    complete,
    otherIsWhole: sameYear || after.coverage.complete,
  });
  for (const part of newer.parts.values()) {
    const was = older.parts.get(partners.get(part.key) ?? '');
    if (was !== undefined) {
      changes.push(...changesOfPair(was, part, pairs, linkOfPair(was.key, part.key)));
      continue;
    }
    changes.push({
      kind: became(part),
      part: { after: refOf(part) },
      path: '',
      after: part.fields,
      place: { after: part.place },
      ...linkOf(part.key, 'to'),
    });
  }
  for (const part of older.parts.values()) {
    if (pairs.has(part.key)) continue;
    changes.push({
      kind: ended(part),
      part: { before: refOf(part) },
      path: '',
      before: part.fields,
      place: { before: part.place },
      ...linkOf(part.key, 'from'),
    });
  }
  changes.push(...changesOfOrder(older.parts, newer.parts, pairs));
  return { from: before, to: after, lineage, reversed, pairs, changes };
}

const refOf = ({ list, key }: Part): PartRef => ({ list, key });

function changesOfPair(was: Part, is: Part, pairs: Pairs, link: { link?: number }): Change[] {
  const part = { before: refOf(was), after: refOf(is) };
  const inside = differences(was.fields, is.fields).map(
    ({ path, ...difference }): Change => ({
      kind: kindInPart([was.list, is.list], path),
      part,
      path,
      ...difference,
      ...link,
    }),
  );
  if (sameList(was.place, is.place, pairs) && sameName(was.place, is.place)) return inside;
  const kind = sameList(was.place, is.place, pairs) ? 'renumbered' : 'moved';
  const place = { before: was.place, after: is.place };
  return [{ kind, part, path: '', place, ...link }, ...inside];
}

/** Whether two places are in the same list or object. */
function sameList(was: Place, is: Place, pairs: Pairs): boolean {
  const owner = was.of === undefined ? undefined : pairs.get(was.of);
  return owner === is.of && (was.of === undefined) === (is.of === undefined) && was.in === is.in;
}

/** Whether they have the same name there; the index in a list may differ. */
function sameName(was: Place, is: Place): boolean {
  return typeof was.at === typeof is.at && (typeof is.at === 'number' || was.at === is.at);
}

/** The parts without which a part says nothing: what it is inside of, the clause of a norm, the indicators of a measure. */
function hostsOf(part: Part, parts: ReadonlyMap<string, Part>): string[] {
  if (part.place.of !== undefined) return [part.place.of];
  if (part.list === 'norms') {
    const { code } = (part.fields['source'] ?? {}) as { readonly code?: string };
    return code === undefined ? [] : [code];
  }
  if (part.list !== 'measures') return [];
  return [...parts.values()]
    .filter(({ fields }) =>
      ((fields['measures'] ?? []) as readonly string[]).includes(idOf(part.fields) ?? ''),
    )
    .map(({ key }) => key);
}

/** From where the parts of one side are looked at. */
type Side = {
  readonly ties: readonly Tie[];
  readonly side: 'from' | 'to';
  readonly parts: ReadonlyMap<string, Part>;
  readonly isPaired: (key: string) => boolean;
  /** Whether both documents are at hand whole, and whether the other one is. */
  readonly complete: boolean;
  readonly otherIsWhole: boolean;
};

/**
 * What became of the parts that have no counterpart of their own: what their link says. A part that no link names goes
 * with what it is inside of. A norm or a measure that no link names is gone where its clause stayed or ended. Where its
 * clause went on in others, a measure is gone, for this library sets those itself; a norm is gone if the other document is
 * at hand whole, and otherwise that is not known.
 */
function fate({ ties, side, parts, isPaired, complete, otherIsWhole }: Side) {
  const alone: ChangeKind = side === 'from' ? 'removed' : 'added';
  const told = ['added', 'removed', 'unknown'];
  return function kindOf(part: Part): ChangeKind {
    const tie = ties.find((item) => item[side].includes(part.key));
    // What the link names on the other side is not in this document: it went, where that document is whole.
    if (tie?.isBroken === true) return otherIsWhole ? alone : 'unknown';
    switch (tie?.relation) {
      case undefined: {
        const hosts = hostsOf(part, parts);
        if (complete || hosts.some(isPaired)) return alone;
        const host = parts.get(hosts[0] ?? '');
        if (host === undefined) return 'unknown';
        const kind = kindOf(host);
        if (part.place.of !== undefined || told.includes(kind)) return kind;
        return otherIsWhole || part.list === 'measures' ? alone : 'unknown';
      }
      // The number ended. What kept its words is no successor of it: what that was before, is not known.
      case 'dropped':
        return side === 'from' ? 'removed' : 'unknown';
      case 'new':
        return side === 'to' ? 'added' : 'unknown';
      case 'split':
      case 'merged':
      case 'unknown':
        return tie?.relation ?? 'unknown';
      default:
        return 'reworded';
    }
  };
}

/** Lists of which the parts that stayed stand in another order. */
function changesOfOrder(
  older: ReadonlyMap<string, Part>,
  newer: ReadonlyMap<string, Part>,
  pairs: Pairs,
): Change[] {
  const lists = new Map<string, (readonly [was: Part, is: Part])[]>();
  for (const [a, b] of pairs) {
    const [was, is] = [older.get(a), newer.get(b)];
    if (was === undefined || is === undefined || typeof is.place.at === 'string') continue;
    if (!sameList(was.place, is.place, pairs) || !sameName(was.place, is.place)) continue;
    const name = JSON.stringify([is.place.of, is.place.in]);
    lists.set(name, [...(lists.get(name) ?? []), [was, is]]);
  }
  return [...lists.values()].flatMap((stayed): Change[] => {
    const before = stayed.toSorted(([a], [b]) => Number(a.place.at) - Number(b.place.at));
    const after = stayed.toSorted(([, a], [, b]) => Number(a.place.at) - Number(b.place.at));
    const [first] = before;
    if (first === undefined || equal(keys(before, 1), keys(after, 1))) return [];
    const [was, is] = first;
    const [owner, newOwner] = [older.get(was.place.of ?? ''), newer.get(is.place.of ?? '')];
    return [
      {
        kind: 'reordered',
        part: {
          ...(owner !== undefined && { before: refOf(owner) }),
          ...(newOwner !== undefined && { after: refOf(newOwner) }),
        },
        path: is.place.in,
        before: keys(before, 0),
        after: keys(after, 1),
      },
    ];
  });
}

const keys = (stayed: readonly (readonly [Part, Part])[], side: 0 | 1) =>
  stayed.map((pair) => pair[side].key);
