import { SvaError } from '../util/index.ts';
import { type Node, stepsBetween } from './chain.ts';
import type { Piece } from './pieces.ts';

/** The codes of the conditions that are accepted. Throws an `SvaError` for one that is not on the way. */
export function checkedConditions(
  accept: readonly string[],
  chain: readonly Node[],
): ReadonlySet<string> {
  const there = new Set(
    chain.flatMap(({ path }) =>
      path
        .filter(({ comparability }) => comparability.series === 'voorwaardelijk')
        .map(({ older }) => older.code),
    ),
  );
  for (const code of accept) {
    if (there.has(code)) continue;
    const names =
      there.size === 0 ? 'Er is geen voorwaarde.' : `Er zijn: ${[...there].join(', ')}.`;
    throw new SvaError(
      'unknown-option',
      `Bij ‘${code}’ hoort geen voorwaarde van deze reeks. ${names}`,
      {
        value: code,
        place: 'accept',
      },
    );
  }
  return new Set(accept);
}

/** On what condition the elements of a piece may be joined, as far as the lineage names one. */
export function conditionsOf(pieces: readonly Piece[]): string[] {
  const conditions = pieces.flatMap(({ points }) => {
    const [first, ...rest] = points.map(({ node }) => node);
    if (first === undefined) return [];
    return rest.flatMap((node) =>
      (stepsBetween(first, node) ?? []).flatMap(({ older, newer, comparability }) =>
        comparability.condition === undefined
          ? []
          : [`${older.code} en ${newer.code}: ${comparability.condition}`],
      ),
    );
  });
  return [...new Set(conditions)];
}
