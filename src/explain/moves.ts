import type { Dataset } from '../dataset/index.ts';
import type { OverName } from '../records/index.ts';
import type { ExplainedContract, ExplainOptions } from './clause.ts';
import type { Place } from './place.ts';
import { isOutside, type Owners, ownersOf, type Standing, standings } from './standing.ts';

/** An extraction, and how a clause is asked of it. */
export type Extraction = { readonly data: Dataset; readonly options: ExplainOptions };

/** The records of a clause that went from one place to another between two extractions. */
export type Move = {
  /** Of a ratio, in which of its two flows. */
  readonly side: 'teller' | 'noemer' | null;
  readonly over: OverName;
  /** `null`: not in that extraction. */
  readonly from: Place | null;
  readonly to: Place | null;
  /**
   * Of records that stayed where they were and count for the same: what changed beside that. The name of a breakdown, or
   * `verloop` (what it does to a stock) or `weg` (the days of a journey), with what it was and is; `null` for other moves.
   */
  readonly within: {
    readonly by: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  } | null;
  /** How many the records are of, where the clause counts each of those once. */
  readonly owners: Owners | null;
  readonly records: readonly {
    readonly id: string;
    /** What the clause made of it: days, an amount, a kind; `null` where its being there is all. */
    readonly before: Standing['value'];
    readonly after: Standing['value'];
  }[];
};

/**
 * Which records make a clause count otherwise in a later extraction: those that came, that went, that changed place, and
 * those that stayed where they were and count for another value. Those that were outside the clause and the period both times
 * are left out, unless they changed a stock: they were there at its beginning. Each record is in one move, or in one for
 * each breakdown in which alone it changed its line.
 *
 * @param then of a measure under its own readings and peildatum
 * @throws SvaError for a code, measure, reading or day that does not exist, and for a clause that is not counted
 */
export function moves(
  contract: ExplainedContract,
  code: string,
  then: Extraction,
  now: Extraction,
): Move[] {
  const before = byIdentity(standings(contract, code, then.data, then.options));
  const after = byIdentity(standings(contract, code, now.data, now.options));
  const found = new Map<
    string,
    Omit<Move, 'owners'> & { known: Standing[]; records: Move['records'][number][] }
  >();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    for (const [one, other] of pairs(before.get(key) ?? [], after.get(key) ?? [])) {
      const [from, to] = [one?.place ?? null, other?.place ?? null];
      const known = other ?? one;
      if (known === undefined) continue;
      const { side, over, id } = known;
      const put = (within: Move['within'], before: Standing['value'], after: Standing['value']) => {
        const name = JSON.stringify([side, over, from, to, within]);
        const move = found.get(name) ?? { side, over, from, to, within, known: [], records: [] };
        move.known.push(known);
        move.records.push({ id, before, after });
        found.set(name, move);
      };
      if (textOf(one) !== textOf(other) && !(isOut(from) && isOut(to)))
        put(null, one?.value ?? null, other?.value ?? null);
      else for (const within of changedWithin(one, other)) put(within, null, null);
    }
  }
  return [...found.values()].map(({ known, ...move }) => ({ ...move, owners: ownersOf(known) }));
}

/** What changed beside where a record stands and what it counts for. */
function changedWithin(
  one: Standing | undefined,
  other: Standing | undefined,
): NonNullable<Move['within']>[] {
  const [before, after] = [one?.beside ?? {}, other?.beside ?? {}];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((by) => {
    const [from, to] = [before[by] ?? [], after[by] ?? []];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ by, from, to }];
  });
}

const isOut = (place: Place | null) => place === null || isOutside(place);
const textOf = (one: Standing | undefined) =>
  one === undefined ? '' : JSON.stringify([one.place, one.value]);
const wholeOf = (one: Standing) => JSON.stringify([one.place, one.value, one.beside]);

function byIdentity(all: readonly Standing[]): Map<string, Standing[]> {
  const found = new Map<string, Standing[]>();
  for (const one of all) {
    const key = JSON.stringify([one.side, one.over, one.identity]);
    const list = found.get(key);
    if (list === undefined) found.set(key, [one]);
    else list.push(one);
  }
  return found;
}

/** The same record then and now. Of records that cannot be told apart, first those that stayed as they were. */
function pairs(
  before: readonly Standing[],
  after: readonly Standing[],
): (readonly [Standing | undefined, Standing | undefined])[] {
  const left = [...after];
  const changed = before.filter((one) => {
    const same = left.findIndex((other) => wholeOf(other) === wholeOf(one));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  return Array.from({ length: Math.max(changed.length, left.length) }, (_, index) => [
    changed[index],
    left[index],
  ]);
}
