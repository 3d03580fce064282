import { anySmall, type Counts, together } from './counts.ts';

/** What is shown of a stretch of days: from the first up to, and without, the last. */
type Stretch = { readonly from: number; readonly to: number; readonly counts: Counts };

/** Takes in what is shown of a stretch of days; says `false`, and leaves it out, where that would tell a small number. */
export type Shows = (from: number, to: number, counts: Counts) => boolean;

/**
 * Keeps what is shown of one measure over stretches of days: the year to date less a quarter tells what came before the quarter,
 * and two quarters tell a half year. The first that comes is shown; a later one only where no small number comes of it.
 */
export function stretches(): Shows {
  let known: readonly Stretch[] = [];
  return (from, to, counts) => {
    const next = withTold(known, { from, to, counts });
    if (next.slice(known.length).some((one) => anySmall(one.counts))) return false;
    known = next;
    return true;
  };
}

/** All stretches that can be told of those that are known and one more, the known ones first. */
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
  a.to === b.from ? { from: a.from, to: b.to, counts: together(a.counts, b.counts, 1) } : null;

/** A stretch without one that it begins or ends with. */
function rest(a: Stretch, b: Stretch): Stretch | null {
  const counts = () => together(a.counts, b.counts, -1);
  if (a.from === b.from && b.to < a.to) return { from: b.to, to: a.to, counts: counts() };
  if (a.to === b.to && a.from < b.from) return { from: a.from, to: b.from, counts: counts() };
  return null;
}
