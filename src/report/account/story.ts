import { type NarrativeLine, narrativeLines, type Period } from '../../model/index.ts';
import type { Told, Verhaal, VerhaalPart } from '../../told/index.ts';
import type { Clause } from '../agreement/contract.ts';
import { isOfPeriod } from '../agreement/span.ts';

/** Something that a clause asks and its story does not tell. */
export type Missing = {
  /** The line of the file where the part begins; `null` when it is missing from the whole. */
  readonly row: number | null;
  readonly line: NarrativeLine;
  /** In Dutch: what should be told. */
  readonly text: string;
};

/**
 * The stories about a clause in a period, in the order of the files: those of the period or of a part of it, and in its
 * last quarter those of the whole year of a yearly clause.
 */
export function storiesOf(
  { verhalen }: Pick<Told, 'verhalen'>,
  clause: Pick<Clause, 'code' | 'frequency'>,
  period: Period,
): Verhaal[] {
  return verhalen.filter(
    (story) =>
      story.code === clause.code &&
      (isOfPeriod(story.period, clause, period) ||
        (story.period.from >= period.from && story.period.to <= period.to)),
  );
}

/** What a line of a story answers. */
const answers: { readonly [L in NarrativeLine]: string } = {
  van: 'van wie',
  maatregel: 'welke maatregel',
  besloten: 'wanneer besloten',
  uitgevoerd: 'wanneer uitgevoerd',
  effect: 'wat het effect was',
  door: 'door wie',
  tekst: 'wat is geleerd of ervaren, in eigen woorden',
};

/** What the stories of a narrative clause do not tell, in the order in which it is asked; nothing without a story. */
export function missingFrom({ narrative }: Clause, stories: readonly Verhaal[]): Missing[] {
  if (narrative === undefined || stories.length === 0) return [];
  const parts = stories.flatMap((story) => story.parts);
  const lacking = parts.flatMap((part) =>
    (narrative.asks ?? [])
      .filter((line) => part[line] === null)
      .map((line) => ({ row: part.row, line, text: answers[line] })),
  );
  const groups = narrative.apart ?? [];
  const unheard = groups
    .filter((group) => !parts.some(({ van }) => names(van, group, groups)))
    .map((group) => ({
      row: null,
      line: 'van' as const,
      text: `wat van ${group} komt, apart (van: ${group})`,
    }));
  return [...lacking, ...unheard];
}

/** Whether a part is from one group and not from another of them; without the plural, so that “volwassen bewoners” will do. */
function names(van: string | null, group: string, groups: readonly string[]): boolean {
  const said = (van ?? '').toLowerCase();
  const isNamed = (name: string) => said.includes(name.toLowerCase().replace(/en$/, ''));
  return isNamed(group) && groups.every((other) => other === group || !isNamed(other));
}

/** The stories as one text, for `comment`; `null` without. */
export function commentOf(stories: readonly Verhaal[]): string | null {
  if (stories.length === 0) return null;
  return stories.flatMap(({ parts }) => parts.map(partText)).join('\n\n');
}

/** A part as it was written: its lines, then the free text. */
function partText(part: VerhaalPart): string {
  const lines = narrativeLines
    .filter((line) => line !== 'tekst' && part[line] !== null)
    .map((line) => `${line}: ${part[line]}`);
  return [lines.join('\n'), part.tekst ?? ''].filter((text) => text !== '').join('\n\n');
}
