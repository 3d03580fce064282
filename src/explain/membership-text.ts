import { allRecords, type OverName } from '../records/index.ts';
import { countedOnce, type Noun } from './counted-once.ts';
import type { Group, Members, MembersByLine, Membership } from './membership.ts';
import { bucketWords, headLines } from './words.ts';

/** The lists of a membership as Dutch text. */
export function membershipText(membership: Omit<Membership, 'toString'>): string {
  return [...headLines(membership), ...membership.populations.flatMap(populationLines)].join('\n');
}

function populationLines(members: Members): string[] {
  const { side, over, unique, teller, noemer, counted, withoutValue, excluded } = members;
  const { divisions, breakdown } = members;
  const hasBoth = side === null && teller.records + noemer.records > 0;
  const words = wordsOf(over, unique);
  const lines = linesIn(words);
  const whole = teller.count + noemer.count;
  return [
    '',
    `${side === null ? '' : `${side}: `}${allRecords[over].title}`,
    ...(words === null
      ? []
      : [
          `  per ${words.unit.one} één keer geteld${hasBoth ? ', in de teller zodra een record daar staat' : ''}; hieronder staan alle records`,
        ]),
    ...lines('in de teller', teller),
    ...lines(hasBoth ? 'in de noemer, niet in de teller' : 'in de noemer', noemer),
    ...(hasBoth
      ? [`  samen in de noemer: ${words === null ? whole : amount(whole, words.unit)}`]
      : []),
    ...lines('tellen mee', counted),
    ...lines('zonder waarde om te tellen', withoutValue),
    ...excluded.flatMap((group) =>
      lines(
        `niet meegeteld${side === null ? '' : ` in de ${side}`}, ${bucketWords[group.reason]}${group.rule === null ? '' : ` (${group.rule})`}`,
        group,
      ),
    ),
    ...(breakdown === null ? [] : breakdownLines(breakdown, lines)),
    `  niet in de periode: ${members.notInPeriod}; de clausule gaat er niet over: ${members.notAbout}`,
    ...(breakdown === null && divisions.length > 0
      ? [`  uitsplitsingen (met --by): ${divisions.join(', ')}`]
      : []),
  ];
}

/** What is counted and what is listed, where those differ. */
type Words = { readonly unit: Noun; readonly record: Noun };

function wordsOf(over: OverName, unique: string | null): Words | null {
  if (unique === null) return null;
  const unit = countedOnce(over, unique);
  const { title } = allRecords[over];
  // A register of huisartsen has several records of one huisarts.
  return { unit, record: { one: 'record', more: title === unit.more ? 'records' : title } };
}

type Lines = (title: string, group: Group) => string[];

/** `in de teller: 12`, or `in de teller: 11 personen (12 meldingen)`, and the ids below it. */
const linesIn =
  (words: Words | null): Lines =>
  (title, { count, records, ids }) =>
    records === 0
      ? []
      : [
          `  ${title}: ${words === null ? count : `${amount(count, words.unit)} (${amount(records, words.record)})`}`,
          ...(ids === null ? [] : [`    ${ids.join(', ')}`]),
        ];

const amount = (count: number, { one, more }: Noun): string =>
  `${count} ${count === 1 ? one : more}`;

/** The records of each line of a breakdown. */
const breakdownLines = ({ by, lines: all }: MembersByLine, lines: Lines): string[] => [
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
