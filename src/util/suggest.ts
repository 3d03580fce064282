/**
 * The name nearest to what was written, or `undefined` when none is near.
 * Near is at most a third of its letters away (insert, delete, replace or swap one), and always one.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const wanted = foldName(written);
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const distance = editDistance(wanted, foldName(name));
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return least <= Math.max(1, Math.floor(wanted.length / 3)) ? best : undefined;
}

/** The names nearest to what was written, however far, the nearest first; of equally near ones the first in the list. */
export function nearestFew(written: string, names: readonly string[], number: number): string[] {
  const wanted = foldName(written);
  return names
    .map((name) => ({ name, distance: editDistance(wanted, foldName(name)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, number)
    .map(({ name }) => name);
}

/** Names are the same but for case, `_`, `-` and spaces: `Datum_Ontvangst` and `datum ontvangst`. */
export const foldName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');

/** The least number of letters to insert, delete, replace or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;
