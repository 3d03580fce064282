import { counted, severities } from '../diff/index.ts';
import type { Diff } from './diff.ts';
import { relationWords, severityWords } from './diff-words.ts';
import { dutch } from './number.ts';

/** What a diff comes to in a few sentences: what became of the indicators, and how much it means. */
export function summaryOf(diff: Diff): string[] {
  const { from, to, changes, lineage, reversed } = diff;
  if (changes.length === 0) return ['Er is geen verschil.'];
  const sentences: string[] = [];
  const indicators = new Set(codesOf(diff.from));
  // One link for each indicator, also where two share one.
  const links = (lineage?.links ?? []).flatMap((link) =>
    link.from.filter((code) => indicators.has(code)).map(() => link),
  );
  if (links.length > 0 && !reversed) {
    const relations = tally(links.map(({ relation }) => relationWords[relation]));
    const series = tally(links.map(({ comparability }) => comparability.series));
    sentences.push(
      `Van de ${dutch(indicators.size)} indicatoren van ${from.year}: ${listed(relations)}.`,
      `De getallen van ${from.year} en ${to.year} zijn bij ${dutch(series.get('ja') ?? 0)} te vergelijken, bij ${dutch(series.get('voorwaardelijk') ?? 0)} onder een voorwaarde, en bij ${dutch(series.get('nee') ?? 0)} niet.`,
    );
  }
  const heavy = tally(
    diff.opinions.flatMap(({ change, severity }) => (change === undefined ? [] : [severity])),
  );
  const bySeverity = severities.flatMap((severity) => {
    const count = heavy.get(severity) ?? 0;
    return count === 0 ? [] : [`${dutch(count)} ${severityWords[severity]}`];
  });
  sentences.push(
    `${dutch(changes.length)} ${changes.length === 1 ? 'wijziging' : 'wijzigingen'}: ${bySeverity.join(', ')}.`,
  );
  return sentences;
}

/** What a reader must know before reading: what is not at hand. */
export function reservationsOf({ from, to, lineage }: Diff): string[] {
  if (lineage !== null) return [...lineage.notes];
  return from.year === to.year
    ? []
    : [
        `Een afstamming van ${from.year} naar ${to.year} is niet voorhanden: alleen wat hetzelfde kenmerk heeft, is bij elkaar gezet.`,
        ...from.coverage.notes,
        ...to.coverage.notes,
      ];
}

/** The codes of whatever a document counts. */
function codesOf(document: Diff['from']): string[] {
  return counted.flatMap((list) =>
    (
      (
        document as unknown as {
          readonly [list: string]: readonly { readonly code: string }[] | undefined;
        }
      )[list] ?? []
    ).map(({ code }) => code),
  );
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const listed = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([word, count]) => `${dutch(count)} ${word}`).join(', ');
