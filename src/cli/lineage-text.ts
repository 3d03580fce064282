import type { Link } from '../model/index.ts';
import { comparabilityText, relationWords } from '../report/index.ts';
import { lineages } from '../years.ts';

/** What a part of an agreement was in the year before, and what became of it in the year after, as far as is known. */
export function lineageLines(year: number, code: string): string[] {
  const lines = lineages.flatMap(({ from, to, links }) => {
    if (year === to)
      return links
        .filter((link) => link.to.includes(code))
        .flatMap((link) => linkLines(`in ${from}: ${listed(link.from)}`, link));
    if (year === from)
      return links
        .filter((link) => link.from.includes(code))
        .flatMap((link) =>
          linkLines(`in ${to}: ${link.to.length === 0 ? 'niets' : listed(link.to)}`, link),
        );
    return [];
  });
  return lines.length === 0 ? [] : ['afstamming:', ...lines];
}

function linkLines(head: string, { relation, comparability, why, note }: Link): string[] {
  const series =
    comparability.series === 'n.v.t.'
      ? ''
      : `; de getallen zijn ${comparabilityText(comparability)}`;
  return [
    `  ${head} – ${relationWords[relation]}${series}`,
    `    ${why}`,
    ...(note === undefined ? [] : [`    ${note}`]),
  ];
}

const listed = (codes: readonly string[]) => codes.join(', ');
