import { SvaError } from '../util/index.ts';
import type { SeriesElement } from './element.ts';
import type { Break, Piece } from './pieces.ts';
import { whereText } from './words.ts';

/**
 * Throws an `SvaError` when there are values on both sides of a break. Where the element itself has none there is nothing
 * to join: the breaks then only say what there is beyond them.
 *
 * @param own the pieces that may stand under the element that was asked
 */
export function refuseBreaks(
  { code, title }: SeriesElement,
  pieces: readonly Piece[],
  own: readonly Piece[],
  breaks: readonly Break[],
): void {
  const valued = pieces.filter(hasValue);
  if (!own.some(hasValue) || valued.length < 2) return;
  const parts = new Set(own.filter(hasValue).map(({ points }) => points[0]?.part ?? 'het geheel'));
  if (parts.size > 1) {
    const problem = `${code} (${title}) is niet één reeks: ${[...parts].join(', ')}.`;
    throw new SvaError(
      'broken-series',
      `${problem} Kies er een (part), of vraag alle stukken (acrossBreaks).`,
      { value: breaks, place: code, problem },
    );
  }
  const numbers = valued.map(({ number }) => number);
  const apart = breaks.filter(
    ({ pieces: [before, after] }) =>
      numbers.some((number) => number <= before) && numbers.some((number) => number >= after),
  );
  const reasons = apart.flatMap((item) => item.reasons);
  const told = apart.map(
    (item) =>
      `${whereText(item.between)} (${item.reasons.map(({ why }) => why.replace(/\.$/, '')).join('; ')})`,
  );
  const codes = [...new Set(reasons.flatMap(({ accept }) => accept ?? []))];
  const conditions =
    codes.length === 0 ? '' : `, of aanvaard de voorwaarde met accept: ${codes.join(', ')}`;
  const problem = `De reeks ${code} (${title}) breekt ${told.join(' en ')}.`;
  throw new SvaError(
    'broken-series',
    `${problem} Vraag de stukken (acrossBreaks), kies jaren met from en to${conditions}.`,
    { value: apart, place: code, problem },
  );
}

const hasValue = ({ points }: Piece) => points.some(({ value }) => value !== null);
