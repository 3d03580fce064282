/** How many cases by a number of days, in any order. */
export type DayCounts = Iterable<readonly [days: number, count: number]>;

/** Cases that were followed for a while. */
export type Followed = {
  /** By how many days they took: of these the end was seen. */
  readonly ended: DayCounts;
  /** By how many days they had run when they were last seen, and had not ended. */
  readonly open: DayCounts;
  /** By how many days they had run when they came into sight, all of both; left out where all were seen from their begin. */
  readonly entered?: DayCounts;
};

/** After so many days such a share has not ended. */
export type SurvivalStep = { readonly days: number; readonly survival: number };

/**
 * The estimate of Kaplan and Meier of how long cases take, in which those that have not ended count for as long as they
 * were seen. On each day on which any ended, the share that goes on is that of those in sight: a case that was last seen
 * on that day is among them, and so is one that came into sight on it.
 *
 * @returns a step for each day on which any ended, as shares from 0 to 1; and the median: the first day after which half
 * or less has not ended, worked out in whole numbers. `null` where it is not reached, as when most are still open; that
 * is not the same as 0. Of nothing there are no steps, and no median
 */
export function kaplanMeier({ ended, open, entered }: Followed): {
  readonly steps: readonly SurvivalStep[];
  readonly median: number | null;
} {
  const ends = added(ended);
  const leaves = added([...ended, ...open]);
  const comes = entered === undefined ? new Map([[0, total(leaves)]]) : added(entered);
  const days = [...new Set([...comes.keys(), ...leaves.keys()])].sort((a, b) => a - b);
  const steps: SurvivalStep[] = [];
  let inSight = 0;
  let median: number | null = null;
  let [above, below] = [1n, 1n];
  for (const day of days) {
    inSight += comes.get(day) ?? 0;
    const number = ends.get(day) ?? 0;
    if (number > 0) {
      above *= BigInt(inSight - number);
      below *= BigInt(inSight);
      if (median === null && 2n * above <= below) median = day;
      steps.push({ days: day, survival: share(above, below) });
    }
    inSight -= leaves.get(day) ?? 0;
  }
  return { steps, median };
}

function added(counts: DayCounts): Map<number, number> {
  const result = new Map<number, number>();
  for (const [days, count] of counts) result.set(days, (result.get(days) ?? 0) + count);
  return result;
}

const total = (counts: ReadonlyMap<number, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** A share of two whole numbers of any size, to fifteen decimals. */
const share = (above: bigint, below: bigint): number => Number((above * 10n ** 15n) / below) / 1e15;
