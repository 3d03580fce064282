import { LAST_DAY } from '../formula/index.ts';
import type { InBreakdown } from './breakdown.ts';

/** In which line of a breakdown a record counts, as Dutch text: `melder: Politie  (soort melder)`. */
export function breakdownText({ by, lines, why, told }: InBreakdown): string {
  if (why === 'none') return `${by}: in geen regel, alleen in het totaal  (${noneText(told, by)})`;
  const shown = lines === null ? (hiddenWords[why] ?? 'ingevuld') : lines.join(', ');
  return `${by}: ${shown}  (${whyText[why](told)})`;
}

/** What is said instead of the lines, where values are left out. */
const hiddenWords: { readonly [why in InBreakdown['why']]?: string } = {
  empty: 'leeg',
  unread: 'niet te lezen',
};

/** The longest condition that is said behind a line; above, and in JSON, it stands in full. */
const SHORT = 100;

const noneText = (told: string, by: string): string =>
  told === by ? 'geen van de regels past' : `${told} is er niet, of ligt na de periode`;

const whyText: { readonly [why in Exclude<InBreakdown['why'], 'none'>]: (told: string) => string } =
  {
    field: (told) => told,
    empty: (told) => `${told} is leeg: niet bekend`,
    unread: (told) => `${told} is niet te lezen: niet bekend`,
    case: (told) => `de eerste die past${told.length > SHORT ? '' : `: ${told}`}`,
    age: (told) => `dagen sinds ${told}, tot en met ${LAST_DAY}`,
  };
