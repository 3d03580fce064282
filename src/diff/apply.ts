import type { Json } from '../util/index.ts';
import type { Change, ChangedPart, Place } from './change.ts';
import { applied } from './differences.ts';
import { type Part, putTogether, takeApart } from './parts.ts';

/**
 * Makes the changes in the older document: gives the newer, as plain JSON.
 *
 * @param changes all changes of a comparison, in any order
 */
export function apply(document: object, changes: readonly Change[]): Json {
  const { rest, parts } = takeApart(document);
  const names = new Map<string, string>();
  const gone = new Set<string>();
  for (const { part } of changes) {
    if (part.before !== undefined && part.after !== undefined)
      names.set(part.before.key, part.after.key);
    else if (part.before !== undefined) gone.add(part.before.key);
  }
  const inside = (key: string | undefined) =>
    changes.filter(
      ({ part, path, kind }) => path !== '' && kind !== 'reordered' && part.before?.key === key,
    );

  const stayed: Part[] = [];
  const placed: Part[] = [];
  for (const part of parts.values()) {
    if (gone.has(part.key)) continue;
    const key = names.get(part.key) ?? part.key;
    const fields = applied(part.fields, inside(part.key)) as Part['fields'];
    const move = changes.find(
      ({ part: { before }, place }) => before?.key === part.key && place?.after !== undefined,
    );
    if (move?.place?.after !== undefined)
      placed.push({ ...part, key, fields, place: move.place.after });
    else {
      const { of } = part.place;
      const place = of === undefined ? part.place : { ...part.place, of: names.get(of) ?? of };
      stayed.push({ ...part, key, fields, place });
    }
  }
  for (const { part, place, after } of changes) {
    if (part.before === undefined && part.after !== undefined && place?.after !== undefined)
      placed.push({ ...part.after, place: place.after, fields: after as Part['fields'] });
  }
  return putTogether({
    rest: applied(rest, inside(undefined)) as Part['fields'],
    parts: new Map(ordered(stayed, placed, changes).map((part) => [part.key, part])),
  });
}

/** The changes from the newer document to the older: `before` and `after` change places. */
export function mirrored(changes: readonly Change[]): Change[] {
  return changes.map(({ kind, part, path, place, link, ...values }) => ({
    kind: opposite[kind] ?? kind,
    part: swapped(part) as ChangedPart,
    path,
    ...swapped(values),
    ...(place !== undefined && { place: swapped(place) }),
    ...(link !== undefined && { link }),
  }));
}

const opposite: { readonly [K in Change['kind']]?: Change['kind'] } = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

function swapped<T>({ before, after }: { readonly before?: T; readonly after?: T }) {
  return {
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
}

/** Gives every part of a list its index: those that stayed in their order, the others at the index they say. */
function ordered(
  stayed: readonly Part[],
  placed: readonly Part[],
  changes: readonly Change[],
): Part[] {
  const lists = new Map<string, Part[]>();
  const listOf = (place: Omit<Place, 'at'>) => {
    const name = JSON.stringify([place.of, place.in]);
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    return list;
  };
  const isListed = ({ place }: Part) => typeof place.at === 'number';
  for (const part of stayed.filter(isListed)) listOf(part.place).push(part);
  for (const { kind, part, path, after } of changes) {
    if (kind !== 'reordered') continue;
    const order = after as readonly string[];
    const place = { ...(part.after !== undefined && { of: part.after.key }), in: path };
    listOf(place).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  }
  const byIndex = placed.filter(isListed).sort((a, b) => Number(a.place.at) - Number(b.place.at));
  for (const part of byIndex) listOf(part.place).splice(Number(part.place.at), 0, part);
  const listed = [...lists.values()].flatMap((list) =>
    list.map((part, at) => ({ ...part, place: { ...part.place, at } })),
  );
  return [...listed, ...[...stayed, ...placed].filter((part) => !isListed(part))];
}
