import { type JourneyCounts, quantile, total } from '../../calculate/index.ts';
import { type Hidden, isHidden, shownText } from '../number/hidden.ts';
import { dutch, rounded } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';

/** How many records came to a place. */
export type Place<H extends Hidden = never> = {
  readonly node: string;
  /** Of the cohort, followed to the peildatum: in = out + there. */
  readonly in: number | H;
  readonly out: number | H;
  readonly there: number | H;
  readonly persons?: number | H;
  /** Of any cohort, on a day of the period; `null` for a place without dates. */
  readonly period: number | H | null;
};

/** How many records went from one place to another. */
export type Step<H extends Hidden = never> = {
  readonly from: string;
  readonly to: string;
  readonly count: number | H;
  readonly period: number | H | null;
  /** Of the steps of the period of which the days are known: their number, median and p90. */
  readonly n: number | H;
  readonly median: number | H | null;
  readonly p90: number | H | null;
  /** How many came there on an earlier day than where they came from. */
  readonly backwards: number | H;
};

/** The places and steps of a journey. */
export type Ways<H extends Hidden = never> = {
  readonly version: string;
  readonly nodes: readonly Place<H>[];
  readonly edges: readonly Step<H>[];
};

/** The figures of a journey. */
export function waysOf({ version, nodes, edges }: JourneyCounts): Ways {
  return {
    version,
    nodes,
    edges: edges.map(({ histogram, ...edge }) => ({
      ...edge,
      n: total(histogram),
      median: quantile(histogram, 5),
      p90: quantile(histogram, 9),
    })),
  };
}

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

/** Whether anything came to a place, or took a step; what is hidden did. */
export const isSeen = (...counts: readonly (number | Hidden | null)[]): boolean =>
  counts.some((count) => count !== null && count !== 0);

/** A place as text: `onderzoek: erin 412, eruit 390, nog daar 22; 405 personen`. */
export function placeText(
  { node, in: came, out, there, persons }: Place<Hidden>,
  isEnd: boolean,
): string {
  const rest = isEnd ? '' : `, eruit ${shownText(out)}, nog daar ${shownText(there)}`;
  return `${node}: erin ${shownText(came)}${rest}${persons === undefined ? '' : `; ${withUnit(shownText(persons), 'personen')}`}`;
}
