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
    ...(none ? ['', 'Dit record komt in geen enkele rij van de maat voor.'] : []),
    ...rows.flatMap(rowLines),
    ...(rows.length === 0 ? [] : ['', LEGEND]),
  ].join('\n');
}

const LEGEND =
  'Achter een vraag: leeg → nee is een leeg veld, dat als nee telt, en zo ook een cel die niet te lezen is; – is niet meer gevraagd, want de doorslag was er al; ◄ gaf de doorslag.';

function rowLines(row: ExplainedRow): string[] {
  const { side, over, id, unique, place, questions, counted, worth, flow } = row;
  const { breakdowns, dates, fields, changes } = row;
  const decided = questions.find((question) => question.decided);
  const unread = new Set([
    ...dates.flatMap(({ role, unread: fields }) => (fields.length === 0 ? [] : [role])),
    ...fields.flatMap(({ path, unread: why }) => (why === null ? [] : [path])),
  ]);
  return [
    '',
    `${side === null ? '' : `${side}: `}${allRecords[over].title}${id === null ? '' : `, ${id}`}: ${placeText(place, side)}`,
    `  doorslag: ${decided === undefined ? 'elke vraag is zo beantwoord dat het meetelt' : `${decided.name} → ${decided.holds === true ? 'ja' : 'nee'}`}`,
    ...(unique === null
      ? []
      : [
          `  per ${countedOnce(over, unique).one} één keer geteld: hier staat waarom dit ene record meetelt of niet`,
        ]),
    ...askedLines(row, decided),
    ...(counted === null
      ? []
      : [
          `  geteld: ${counted.title}: ${cellText(counted.unit === 'euro' ? euroText(counted.value) : counted.value, counted.unread ?? null)}${counted.unit === null ? '' : ` ${counted.unit}`}`,
        ]),
    ...(flow === null
      ? []
      : [
          `  er aan het begin: ${yesNo(flow.begin)}; erbij: ${yesNo(flow.in)}; eraf: ${yesNo(flow.out)}; er aan het eind: ${yesNo(flow.end)}`,
        ]),
    ...section('Hoe de waarde is opgebouwd', worth === null ? [] : worthLines(worth)),
    ...parts.flatMap(([part, title]) =>
      section(
        title,
        questions
          .filter((question) => question.part === part)
          .flatMap((question) => questionLines(question, unread)),
      ),
    ),
    ...section('In welke regel van elke uitsplitsing', breakdowns.map(breakdownText)),
    ...section(
      'Datums',
      dates.map((date) => `${date.title}: ${heldText(date)}  (${date.rule})`),
    ),
    ...section(
      'Velden',
      fields.map(
        ({ title, record, value, unread: why }) =>
          `${title}: ${cellText(value, why)}${record === null ? '' : `  (${ownerText(record)})`}`,
      ),
    ),
    ...section('Wat het anders zou maken', changeLines(changes, side)),
  ];
}

/** What the dates and fields held on which the question rests that decided: a contract manager looks there first. */
function askedLines({ dates, fields }: ExplainedRow, decided: AskedQuestion | undefined): string[] {
  const held = (decided?.reads ?? []).flatMap((reference) => [
    ...dates.filter(({ role }) => role === reference),
    ...fields.filter(({ path }) => path === reference),
  ]);
  if (held.length === 0) return [];
  return [`            want ${held.map((one) => `${one.title}: ${heldText(one)}`).join('; ')}`];
}

const parts: readonly (readonly [AskedQuestion['part'], string])[] = [
  ['of', 'Gaat de clausule erover?'],
  ['cohort', 'Valt het in de periode?'],
  ['bucket', 'Wordt het buiten de telling gehouden?'],
  ['kind', 'Wat wordt ervan geteld?'],
];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

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
