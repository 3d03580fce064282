import { type Boundary, boundaries } from './boundary.ts';
import { missingPoint, type Point, yearOf } from './point.ts';

/** Values that may stand in one series, the oldest first. */
export type Piece = {
  /** From 1, in the order in which the pieces begin. */
  readonly number: number;
  readonly points: readonly Point[];
};

/** A place where a series breaks. */
export type Break = {
  /** The numbers of the pieces, from 1. */
  readonly pieces: readonly [before: number, after: number];
  /** The periods that it lies between. */
  readonly between: readonly [before: string, after: string];
  readonly reasons: readonly Boundary[];
};

/**
 * Points in order, divided into pieces that nothing breaks. A point goes to the latest piece that it continues; where it
 * continues none, it begins one.
 */
export function piecesOf(
  points: readonly Point[],
  accepted: ReadonlySet<string>,
): { readonly pieces: readonly Piece[]; readonly breaks: readonly Break[] } {
  const pieces: Point[][] = [];
  const breaks: Break[] = [];
  for (const point of points) {
    const found = pieces.findLast((piece) => boundaries(piece, point, accepted).length === 0);
    if (found !== undefined) {
      found.push(point);
      continue;
    }
    // The break is with what comes nearest: the same part where there is one.
    const near = pieces.findLast((piece) => piece[0]?.part === point.part) ?? pieces.at(-1);
    const last = near?.at(-1);
    if (near !== undefined && last !== undefined) {
      breaks.push({
        pieces: [pieces.indexOf(near) + 1, pieces.length + 1],
        between: [last.period, point.period],
        reasons: boundaries(near, point, accepted),
      });
    }
    pieces.push([point]);
  }
  return { pieces: pieces.map((items, index) => ({ number: index + 1, points: items })), breaks };
}

/** The pieces with a point for each year between their first and last that has none: nothing, and never 0. */
export function filled(pieces: readonly Piece[]): Piece[] {
  const within = pieces.map(({ number, points }) => {
    const years = points.map(yearOf);
    return { number, points: fill(points, Math.min(...years), Math.max(...years), new Set(years)) };
  });
  const covered = new Set(within.flatMap(({ points }) => points).map(yearOf));
  const [first, last] = [Math.min(...covered), Math.max(...covered)];
  // A year between two pieces goes to the one that ended last before it.
  for (let year = first; year < last; year++) {
    if (covered.has(year)) continue;
    const ends = within.map(({ points }) => Math.max(...points.map(yearOf)));
    const at = ends.lastIndexOf(Math.max(...ends.filter((end) => end < year)));
    const piece = within[at];
    if (piece !== undefined) {
      within[at] = { ...piece, points: fill(piece.points, year, year, new Set()) };
    }
  }
  return within;
}

function fill(
  points: readonly Point[],
  from: number,
  to: number,
  there: ReadonlySet<number>,
): Point[] {
  const result = [...points];
  for (let year = from; year <= to; year++) {
    if (there.has(year)) continue;
    const later = result.findIndex((point) => yearOf(point) > year);
    const at = later < 0 ? result.length : later;
    const before = result[at - 1];
    if (before === undefined) continue;
    result.splice(at, 0, missingPoint(before.node, year, before.part, 'ontbreekt'));
  }
  return result;
}
