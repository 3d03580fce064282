import type { Place, Step, Ways } from '../figures/journey.ts';
import { type Hidden, isHidden, shownText } from '../number/hidden.ts';
import { dutch, rounded } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';

/** Below this number a step has no percentage of those who could have taken it. */
const TOO_FEW = 10;

/** What share of those at a place took a step: `37%`; empty where they are too few to tell. */
export function partOf({ nodes }: Ways<Hidden>, { from, count }: Step<Hidden>): string {
  const came = nodes.find(({ node }) => node === from)?.in ?? 0;
  if (isHidden(came) || isHidden(count)) return '';
  const share = came < TOO_FEW ? null : rounded(count, came, 0, 100);
  return share === null ? '' : `${dutch(share)}%`;
}

/** A step as text: `→ onderzoek 412 (61%); in de periode 390, mediaan 4 dagen`. */
export function stepText(ways: Ways<Hidden>, step: Step<Hidden>): string {
  const { to, count, period, n, median, backwards } = step;
  const share = partOf(ways, step);
  const parts = [`→ ${to} ${shownText(count)}${share === '' ? '' : ` (${share})`}`];
  if (period !== null) {
    const known = n === period ? '' : ` (n = ${shownText(n)})`;
    const days =
      median === null || isHidden(median)
        ? ''
        : `, mediaan ${withUnit(dutch(median), 'dagen')}${known}`;
    parts.push(`in de periode ${shownText(period)}${days}`);
  }
  if (backwards !== 0) parts.push(`${shownText(backwards)} op een eerdere dag dan de stap ervoor`);
  return parts.join('; ');
}

/** A place as text: `onderzoek: erin 412, eruit 390, nog daar 22; 405 personen`. */
export function placeText(
  { node, in: came, out, there, persons }: Place<Hidden>,
  isEnd: boolean,
): string {
  const rest = isEnd ? '' : `, eruit ${shownText(out)}, nog daar ${shownText(there)}`;
  return `${node}: erin ${shownText(came)}${rest}${persons === undefined ? '' : `; ${withUnit(shownText(persons), 'personen')}`}`;
}
