import { wrap } from '../report/index.ts';
import type { Replay, Replayed } from './replay.ts';
import { causeLines, differenceText, some } from './words.ts';

/** A replay as Dutch text: `gelijk`, or what comes out otherwise and what may have done it. */
export function replayText(replay: Omit<Replay, 'toString'>): string {
  const { contract, periods, peildatum, equal, causes, changes, issuesDiffer } = replay;
  const head = `Hertelling van ${periods.join(', ')}, afspraken van ${contract}, peildatum ${peildatum}`;
  if (equal) {
    return [
      head,
      'gelijk',
      ...(causes.length === 0
        ? ['  zelfde versie, zelfde definities, zelfde registratie']
        : ['  alles komt weer zo uit, al is niet alles hetzelfde:', ...causeLines(causes)]),
    ].join('\n');
  }
  return [
    head,
    `niet gelijk: ${changes.length} ${changes.length === 1 ? 'onderdeel komt' : 'onderdelen komen'} anders uit${issuesDiffer ? '; de bevindingen in de gegevens zijn anders' : ''}`,
    '',
    ...(causes.length === 0
      ? [
          'Versie, definities en registratie zijn dezelfde: de verantwoording zelf is na het tellen veranderd.',
        ]
      : ['Anders dan toen:', ...causeLines(causes)]),
    ...changes.flatMap(changeLines),
  ].join('\n');
}

/** How many differences of one clause the text shows. */
const SHOWN = 8;

function changeLines({ period, code, title, kind, differences }: Replayed): string[] {
  const name = kind === 'beside' ? title : `${code}  ${title}`;
  return [
    '',
    `${name}  (${period})`,
    ...some(differences.map(differenceText), SHOWN).flatMap((text) => wrap(text, 4)),
  ];
}
