import type { Bucket } from '../model/index.ts';
import { allRecords } from '../records/index.ts';
import { breakdownText } from './breakdown-text.ts';
import { cellText } from './cell-text.ts';
import { countedOnce } from './counted-once.ts';
import type {
  AskedQuestion,
  ExplainedRow,
  Explanation,
  FieldChange,
  NamedDate,
  Owner,
  Question,
  ReadField,
  Shown,
  Truth,
} from './explanation.ts';
import { bucketWords, headLines, placeText } from './words.ts';
import { decimalText, worthLines } from './worth-text.ts';

/** An explanation as Dutch text. */
export function explanationText(explanation: Omit<Explanation, 'toString'>): string {
  const { rows, absent } = explanation;
  const none = rows.length === 0 && absent.length === 0;
  return [
    ...headLines(explanation),
    ...(none ? ['', IN_NO_ROW] : []),
    ...rows.flatMap(rowLines),
    ...(rows.length === 0 ? [] : ['', LEGEND]),
  ].join('\n');
}

/** That a record is there, and in no row of the measure. */
export const IN_NO_ROW = 'Dit record komt in geen enkele rij van de maat voor.';

/** What the marks mean. */
export const LEGEND =
  'Achter een vraag: leeg → nee is een leeg veld, dat als nee telt, en zo ook een cel die niet te lezen is; – is niet meer gevraagd, want de doorslag was er al; ◄ gaf de doorslag.';

function rowLines(row: ExplainedRow): string[] {
  const [first = '', ...rest] = summaryLines(row);
  return [
    '',
    first,
    ...rest.map((line) => `  ${line}`),
    ...sectionsOf(row).flatMap(([title, lines]) => [
      `  ${title}`,
      ...lines.map((line) => `    ${line}`),
    ]),
  ];
}

/** Where a record is, which question put it there, and what is counted of it. */
export function summaryLines(row: ExplainedRow): string[] {
  const { side, over, id, unique, place, questions, counted, flow } = row;
  const decided = questions.find((question) => question.decided);
  return [
    `${side === null ? '' : `${side}: `}${allRecords[over].title}${id === null ? '' : `, ${id}`}: ${placeText(place, side)}`,
    `doorslag: ${decided === undefined ? 'elke vraag is zo beantwoord dat het meetelt' : `${decided.name} → ${decided.holds === true ? 'ja' : 'nee'}`}`,
    ...(unique === null
      ? []
      : [
          `per ${countedOnce(over, unique).one} één keer geteld: hier staat waarom dit ene record meetelt of niet`,
        ]),
    ...askedLines(row, decided),
    ...(counted === null
      ? []
      : [
          `geteld: ${counted.title}: ${cellText(counted.unit === 'euro' ? euroText(counted.value) : counted.value, counted.unread ?? null)}${counted.unit === null ? '' : ` ${counted.unit}`}`,
        ]),
    ...(flow === null
      ? []
      : [
          `er aan het begin: ${yesNo(flow.begin)}; erbij: ${yesNo(flow.in)}; eraf: ${yesNo(flow.out)}; er aan het eind: ${yesNo(flow.end)}`,
        ]),
  ];
}

/** All that is told of a record besides, each part with its title; parts with nothing in them are left out. */
export function sectionsOf(row: ExplainedRow): (readonly [title: string, lines: string[]])[] {
  const { side, questions, worth, breakdowns, dates, fields, changes } = row;
  const unread = new Set([
    ...dates.flatMap(({ role, unread: without }) => (without.length === 0 ? [] : [role])),
    ...fields.flatMap(({ path, unread: why }) => (why === null ? [] : [path])),
  ]);
  const asked = parts.map(
    ([part, title]) =>
      [
        title,
        questions
          .filter((question) => question.part === part)
          .flatMap((question) => questionLines(question, unread)),
      ] as const,
  );
  const sections: (readonly [string, string[]])[] = [
    ['Hoe de waarde is opgebouwd', worth === null ? [] : worthLines(worth)],
    ...asked,
    ['In welke regel van elke uitsplitsing', breakdowns.map(breakdownText)],
    ['Datums', dates.map((date) => `${date.title}: ${heldText(date)}  (${date.rule})`)],
    [
      'Velden',
      fields.map(
        ({ title, record, value, unread: why }) =>
          `${title}: ${cellText(value, why)}${record === null ? '' : `  (${ownerText(record)})`}`,
      ),
    ],
    ['Wat het anders zou maken', changeLines(changes, side)],
  ];
  return sections.filter(([, lines]) => lines.length > 0);
}

/** What the dates and fields held on which the question rests that decided: a contract manager looks there first. */
function askedLines({ dates, fields }: ExplainedRow, decided: AskedQuestion | undefined): string[] {
  const held = (decided?.reads ?? []).flatMap((reference) => [
    ...dates.filter(({ role }) => role === reference),
    ...fields.filter(({ path }) => path === reference),
  ]);
  if (held.length === 0) return [];
  return [`          want ${held.map((one) => `${one.title}: ${heldText(one)}`).join('; ')}`];
}

const parts: readonly (readonly [AskedQuestion['part'], string])[] = [
  ['of', 'Gaat de clausule erover?'],
  ['cohort', 'Valt het in de periode?'],
  ['bucket', 'Wordt het buiten de telling gehouden?'],
  ['kind', 'Wat wordt ervan geteld?'],
];

const marks: { readonly [T in Truth]: string } = {
  true: 'ja         ',
  false: 'nee        ',
  'not-reached': '–          ',
  'no-value': 'leeg       ',
};

/** @param unread the dates and fields that are empty because a cell could not be read */
function questionLines(question: AskedQuestion, unread: ReadonlySet<string>): string[] {
  const { name, bucket, text, truth, decided, parts: inner } = question;
  const where = bucket === null || isOwnName(bucket) ? '' : `${bucketWords[bucket]}: `;
  const asked = text === name || truth === 'not-reached' ? name : `${name} [${text}]`;
  return [
    `${mark(question, unread)}  ${where}${asked}${decided ? '  ◄' : ''}`,
    ...(decided ? innerLines(inner, 1, unread) : []),
  ];
}

/** The buckets without rules of their own are named by their question. */
const isOwnName = (bucket: Bucket) => bucket === 'no-period' || bucket === 'impossible-order';

/** The questions that one consists of; a single plain one would say the same again. */
function innerLines(
  questions: readonly Question[],
  depth: number,
  unread: ReadonlySet<string>,
): string[] {
  const [first, ...rest] = questions;
  if (first === undefined || (rest.length === 0 && first.parts.length === 0)) return [];
  return questions.flatMap((question) => [
    `${mark(question, unread)}  ${'  '.repeat(depth)}${question.text}`,
    ...innerLines(question.parts, depth + 1, unread),
  ]);
}

/** Without value the answer still counts as one. */
function mark({ truth, holds, reads }: Question, unread: ReadonlySet<string>): string {
  if (truth !== 'no-value') return marks[truth];
  const why = reads.some((reference) => unread.has(reference)) ? 'niet te lezen' : 'leeg';
  return `${why} → ${yesNo(holds === true).padEnd(4)}`;
}

/** How many changes the text shows; JSON has all. */
const SHOWN = 5;

function changeLines(changes: readonly FieldChange[], side: ExplainedRow['side']): string[] {
  if (changes.length === 0) return ['geen enkele verandering van één veld'];
  const lines = changes
    .slice(0, SHOWN)
    .map(
      ({ title, record, from, unread, to, days, place }, index) =>
        `${index === 0 ? 'kleinste' : 'of'}: ${title} (${ownerText(record)}) van ${unread === null ? cellText(from, null) : 'niet te lezen'} naar ${cellText(to, null)}${daysText(days)}: dan ${placeText(place, side)}`,
    );
  const rest = changes.length - lines.length;
  return rest === 0 ? lines : [...lines, `… en nog ${rest} (alle met --json)`];
}

const daysText = (days: number | null): string =>
  days === null ? '' : ` (${days} ${days === 1 ? 'dag' : 'dagen'})`;

/** A record by its type and key; one without key has its file, or its type, in its name. */
const ownerText = ({ type, id }: Owner): string =>
  id === null ? type : id.includes(':') ? id : `${type} ${id}`;
const yesNo = (yes: boolean) => (yes ? 'ja' : 'nee');

/** Amounts with both decimals of their cents. */
const euroText = (value: Shown): Shown =>
  typeof value === 'number' ? decimalText(value, 2) : value;

/** What a date or a field holds. */
function heldText({ value, unread }: NamedDate | ReadField): string {
  if (unread === null || 'finding' in unread) return cellText(value, unread);
  return unread.length === 0
    ? cellText(value, null)
    : `niet te bepalen, ${unread.join(' en ')} ${unread.length === 1 ? 'is' : 'zijn'} niet te lezen`;
}
