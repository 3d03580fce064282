import { type Counts, isSmall } from './counts.ts';

/** A number over a stretch of days: from the first up to, and without, the last. */
type Stretch = { readonly from: number; readonly to: number; readonly count: number };

/** Takes in what is shown of a stretch of days; says `false`, and leaves it out, where that would tell a small number. */
export type Shows = (from: number, to: number, counts: Counts) => boolean;

/**
 * Keeps what is shown of one measure over stretches of days: the year to date less a quarter tells what came before the quarter,
 * and two quarters tell a half year. The first that comes is shown; a later one only where no small number comes of it.
 */
export function stretches(): Shows {
  const known = new Map<string, readonly Stretch[]>();
  return (from, to, counts) => {
    const next = [...counts].map(([name, count]) => {
      const before = known.get(name) ?? [];
      return { name, before, after: withTold(before, { from, to, count }) };
    });
    const isTold = next.some(({ before, after }) =>
      after.slice(before.length).some(({ count }) => isSmall(count)),
    );
    if (isTold) return false;
    for (const { name, after } of next) known.set(name, after);
    return true;
  };
}

/** All stretches of which the number can be told by those that are known and one more, the known ones first. */
function withTold(known: readonly Stretch[], one: Stretch): readonly Stretch[] {
  const found = [...known];
  const seen = new Set(found.map(keyOf));
  const add = (stretch: Stretch | null) => {
    if (stretch === null || seen.has(keyOf(stretch))) return;
    seen.add(keyOf(stretch));
    found.push(stretch);
  };
  add(one);
  for (let next = known.length; next < found.length; next++) {
    const fresh = found[next] as Stretch;
    for (const other of found.slice(0, next)) {
      add(joined(fresh, other) ?? joined(other, fresh));
      add(rest(fresh, other) ?? rest(other, fresh));
    }
  }
  return found;
}

const keyOf = ({ from, to }: Stretch): string => `${from}/${to}`;

/** Two stretches one after the other. */
const joined = (a: Stretch, b: Stretch): Stretch | null =>
  a.to === b.from ? { from: a.from, to: b.to, count: a.count + b.count } : null;

/** A stretch without one that it begins or ends with. */
function rest(a: Stretch, b: Stretch): Stretch | null {
  const count = a.count - b.count;
  if (a.from === b.from && b.to < a.to) return { from: b.to, to: a.to, count };
  if (a.to === b.to && a.from < b.from) return { from: a.from, to: b.from, count };
  return null;
}
