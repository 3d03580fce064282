import { type JourneyCounts, quantile, total } from '../calculate/index.ts';
import { dutch, rounded } from './number.ts';

/** How many records came to a place. */
export type Place = {
  readonly node: string;
  /** Of the cohort, followed to the peildatum: in = out + there. */
  readonly in: number;
  readonly out: number;
  readonly there: number;
  readonly persons?: number;
  /** Of any cohort, on a day of the period; `null` for a place without dates. */
  readonly period: number | null;
};

/** How many records went from one place to another. */
export type Step = {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly period: number | null;
  /** Of the steps of the period of which the days are known: their number, median and p90. */
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
  /** How many came there on an earlier day than where they came from. */
  readonly backwards: number;
};

/** The places and steps of a journey. */
export type Ways = {
  readonly version: string;
  readonly nodes: readonly Place[];
  readonly edges: readonly Step[];
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
export function partOf({ nodes }: Ways, { from, count }: Step): string {
  const came = nodes.find(({ node }) => node === from)?.in ?? 0;
  const share = came < TOO_FEW ? null : rounded(count, came, 0, 100);
  return share === null ? '' : `${dutch(share)}%`;
}

/** A step as text: `→ onderzoek 412 (61%); in de periode 390, mediaan 4 dagen`. */
export function stepText(ways: Ways, step: Step): string {
  const { to, count, period, n, median, backwards } = step;
  const share = partOf(ways, step);
  const parts = [`→ ${to} ${dutch(count)}${share === '' ? '' : ` (${share})`}`];
  if (period !== null) {
    const known = n < period ? ` (n = ${dutch(n)})` : '';
    const days = median === null ? '' : `, mediaan ${dutch(median)} dagen${known}`;
    parts.push(`in de periode ${dutch(period)}${days}`);
  }
  if (backwards > 0) parts.push(`${dutch(backwards)} op een eerdere dag dan de stap ervoor`);
  return parts.join('; ');
}

/** A place as text: `onderzoek: erin 412, eruit 390, nog daar 22; 405 personen`. */
export function placeText({ node, in: came, out, there, persons }: Place, isEnd: boolean): string {
  const rest = isEnd ? '' : `, eruit ${dutch(out)}, nog daar ${dutch(there)}`;
  return `${node}: erin ${dutch(came)}${rest}${persons === undefined ? '' : `; ${dutch(persons)} personen`}`;
}
