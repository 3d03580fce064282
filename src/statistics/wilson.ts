/** A least and a most, as shares of 1. */
export type Interval = { readonly lower: number; readonly upper: number };

/** The number of standard errors either way that leaves out 5%. */
export const Z95 = 1.959963984540054;

/**
 * The score interval of Wilson around a share: between which shares the share of all may lie, given that of some. At 0
 * and at 1 it is not empty, as the common interval is, and it never passes them.
 *
 * @param share of those that were asked, from 0 to 1
 * @param n how many were asked; not a whole number where it is an effective one, `Infinity` where all were asked
 * @returns shares of 1; `null` where nobody was asked: then nothing is known, which is not the same as anything from 0 to 1
 */
export function wilson(share: number, n: number, z: number = Z95): Interval | null {
  if (!(n > 0)) return null;
  const square = (z * z) / n;
  const centre = (share + square / 2) / (1 + square);
  const half = (Math.sqrt((share * (1 - share)) / n + square / (4 * n)) * z) / (1 + square);
  // Where the ends are exact, no noise of the last bit.
  return {
    lower: share <= 0 ? 0 : Math.min(share, centre - half),
    upper: share >= 1 ? 1 : Math.max(share, centre + half),
  };
}
