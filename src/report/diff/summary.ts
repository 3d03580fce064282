import { severities } from '../../diff/index.ts';
import { dutch } from '../number/number.ts';
import { dateText, periodText } from '../words/date.ts';
import type { Diff } from './diff.ts';
import { countedCodes } from './fate.ts';
import { relationWords, severityWords, versionNames } from './words.ts';

/** What a diff comes to in a few sentences: what became of the indicators, and how much it means. */
export function summaryOf(diff: Diff): string[] {
  const { changes, lineage, reversed } = diff;
  const { before, after } = versionNames(diff);
  if (changes.length === 0) return ['Er is geen verschil.'];
  const sentences: string[] = [];
  const indicators = new Set(countedCodes(diff.from));
  // One link for each indicator, also where two share one.
  const links = (lineage?.links ?? []).flatMap((link) =>
    link.from.filter((code) => indicators.has(code)).map(() => link),
  );
  if (links.length > 0 && !reversed) {
    const relations = tally(links.map(({ relation }) => relationWords[relation]));
    const series = tally(links.map(({ comparability }) => comparability.series));
    const noNumber = series.get('n.v.t.') ?? 0;
    sentences.push(
      `Van de ${dutch(indicators.size)} indicatoren van ${before}: ${listed(relations)}.`,
      `De getallen van ${before} en ${after} zijn bij ${dutch(series.get('ja') ?? 0)} te vergelijken, bij ${dutch(series.get('voorwaardelijk') ?? 0)} onder een voorwaarde, en bij ${dutch(series.get('nee') ?? 0)} niet${noNumber === 0 ? '' : `; bij ${dutch(noNumber)} gaat het niet om een getal`}.`,
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
  const both = (diff.effects ?? []).filter(
    ({ difference, isLine }) => difference !== null && !isLine,
  );
  const lines = (diff.effects ?? []).filter(({ isLine }) => isLine).length;
  if (both.length > 0) {
    const other = both.filter(({ difference }) => difference?.isZero() === false).length;
    sentences.push(
      `${dutch(both.length)} ${both.length === 1 ? 'indicator is' : 'indicatoren zijn'} volgens beide jaren geteld: ${other === 0 ? 'geen getal is anders' : other === 1 ? 'één getal is anders' : `${dutch(other)} getallen zijn anders`}${lines === 0 ? '' : `; daaronder ${lines === 1 ? 'is één regel' : `zijn ${dutch(lines)} regels`} anders geteld`}.`,
    );
  }
  return sentences;
}

/** Over what the same data were counted by both years. */
export function countedText({ period, peildatum }: NonNullable<Diff['counted']>): string {
  return `Dezelfde gegevens zijn geteld volgens beide jaren, over ${periodText(period.name, period.from, period.to)}, peildatum ${dateText(peildatum)}.`;
}

/** What a reader must know before reading: what is not at hand. */
export function reservationsOf({ from, to, lineage, reversed }: Diff): string[] {
  if (lineage !== null)
    return [
      ...(reversed
        ? [`De uitleg bij de onderdelen is geschreven van ${lineage.from} naar ${lineage.to}.`]
        : []),
      ...lineage.notes,
    ];
  return from.year === to.year
    ? []
    : [
        `Een afstamming van ${from.year} naar ${to.year} is niet voorhanden: alleen wat hetzelfde kenmerk heeft, is bij elkaar gezet.`,
        ...new Set([...from.coverage.notes, ...to.coverage.notes]),
      ];
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const listed = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([word, count]) => `${dutch(count)} ${word}`).join(', ');
