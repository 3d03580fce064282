import { allRecords } from '../records/index.ts';
import type { Group, Members, MembersByLine, Membership } from './membership.ts';
import { bucketWords, headLines } from './words.ts';

/** The lists of a membership as Dutch text. */
export function membershipText(membership: Omit<Membership, 'toString'>): string {
  return [...headLines(membership), ...membership.populations.flatMap(populationLines)].join('\n');
}

function populationLines(members: Members): string[] {
  const { side, over, teller, noemer, counted, withoutValue, excluded } = members;
  const { divisions, breakdown } = members;
  const hasBoth = side === null && teller.count + noemer.count > 0;
  return [
    '',
    `${side === null ? '' : `${side}: `}${allRecords[over].title}`,
    ...lines('in de teller', teller),
    ...lines(hasBoth ? 'in de noemer, niet in de teller' : 'in de noemer', noemer),
    ...lines('tellen mee', counted),
    ...lines('zonder waarde om te tellen', withoutValue),
    ...excluded.flatMap((group) =>
      lines(
        `niet meegeteld, ${bucketWords[group.reason]}${group.rule === null ? '' : ` (${group.rule})`}`,
        group,
      ),
    ),
    ...(breakdown === null ? [] : breakdownLines(breakdown)),
    `  niet in de periode: ${members.notInPeriod}; de clausule gaat er niet over: ${members.notAbout}`,
    ...(breakdown === null && divisions.length > 0
      ? [`  uitsplitsingen (met --by): ${divisions.join(', ')}`]
      : []),
  ];
}

const lines = (title: string, { count, ids }: Group): string[] =>
  count === 0 ? [] : [`  ${title}: ${count}`, ...(ids === null ? [] : [`    ${ids.join(', ')}`])];

/** The records of each line of a breakdown. */
const breakdownLines = ({ by, lines: all }: MembersByLine): string[] => [
  `  naar ${by}`,
  ...all.flatMap(({ line, teller, noemer, counted }) => [
    `    ${line ?? 'in geen regel, alleen in het totaal'}`,
    ...[
      ...lines('in de teller', teller),
      ...lines('in de noemer, niet in de teller', noemer),
      ...lines('tellen mee', counted),
    ].map((text) => `    ${text}`),
  ]),
];
