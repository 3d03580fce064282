import type { Measure } from '../../model/index.ts';
import type { Ways } from '../figures/journey.ts';
import type { Figures } from '../figures/outcome.ts';
import { FEWEST, type Hidden, isHidden } from '../number/hidden.ts';

/** Whether a number is of persons or cases, and of fewer than may be shown. 0 is of nobody: it is shown. */
export const isSmall = (count: number): boolean => count !== 0 && Math.abs(count) < FEWEST;

/** What the numbers of figures count. */
export type Kind = {
  /** Whether the teller is a part of the noemer: then the rest of the noemer is a count too. */
  readonly isPart: boolean;
  /** Whether the value itself is a number of persons or cases. */
  readonly isCount: boolean;
};

/** What the figures of a measure count; of a figure that was given without a measure, what its unit tells. */
export const kindOf = (measure: Measure | undefined, unit: string | null | undefined): Kind => ({
  isPart: measure?.ratio === undefined,
  isCount:
    measure === undefined
      ? !['%', 'dagen', 'euro'].includes(unit ?? '')
      : ['count', 'stock', 'distribution', 'journey'].some((kind) => kind in measure),
});

/** Numbers of persons or cases, each under a name. */
export type Counts = ReadonlyMap<string, number>;

/** Of the numbers of a stock those that add up over days: what is there at one moment does not. */
export const addingUp = (counts: Counts): Counts =>
  new Map([...counts].filter(([name]) => name !== 'begin' && name !== 'count'));

/**
 * The numbers of persons and cases that can be seen in figures: those that stand there, and those that come of two of them by
 * subtraction. Not those of a journey; see `countsInWays`.
 */
export function countsIn(
  { value, teller, noemer, n, flagged, flow, cents, records, empty, shared }: Figures<Hidden>,
  { isPart, isCount }: Kind,
): Counts {
  const isPlain = [teller, n, cents, records].every((part) => part === undefined);
  const { begin, in: came, out } = flow ?? {};
  return seen({
    teller,
    noemer,
    ...(isPart && { rest: less(noemer, teller) }),
    n,
    flagged,
    unflagged: flagged === 0 ? undefined : less(n, flagged),
    begin,
    came,
    out,
    records,
    empty,
    filled: empty === 0 ? undefined : less(records, empty),
    shared,
    ...(isPlain && isCount && { count: isHidden(value) ? value : value?.toNumber() }),
  });
}

/** The numbers that can be seen in a journey. */
export function countsInWays(ways: Ways<Hidden> | Hidden | undefined): Counts {
  if (ways === undefined || isHidden(ways)) return new Map();
  return seen(
    Object.fromEntries([
      ...ways.nodes.flatMap(({ node, in: came, out, there, persons, period }) =>
        Object.entries({ came, out, there, persons, period }).map(([name, count]) => [
          `${node} ${name}`,
          count,
        ]),
      ),
      ...ways.edges.flatMap(({ from, to, count, period, n, backwards }) =>
        Object.entries({ count, period, n, backwards }).map(([name, one]) => [
          `${from} → ${to} ${name}`,
          one,
        ]),
      ),
    ]),
  );
}

type Some = number | Hidden | null | undefined;

const less = (whole: Some, part: Some): number | undefined =>
  typeof whole === 'number' && typeof part === 'number' ? whole - part : undefined;

const seen = (counts: { readonly [name: string]: Some }): Counts =>
  new Map(
    Object.entries(counts).flatMap(([name, count]) =>
      typeof count === 'number' ? [[name, count] as const] : [],
    ),
  );

/** Whether any of the numbers is small. */
export const anySmall = (counts: Counts): boolean => [...counts.values()].some(isSmall);

/** The sum or the difference of two lists of numbers, of those that both have. */
export const together = (a: Counts, b: Counts, sign: 1 | -1): Counts =>
  new Map(
    [...a].flatMap(([name, count]) => {
      const other = b.get(name);
      return other === undefined ? [] : [[name, count + sign * other] as const];
    }),
  );
