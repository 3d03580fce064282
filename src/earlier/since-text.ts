import { wrap } from '../report/index.ts';
import type { RecordsBehind, RecordsMoved } from './records-behind.ts';
import type { Changed, Since } from './since.ts';
import {
  besideTexts,
  causeText,
  changesText,
  countText,
  datedText,
  datedTexts,
  figuresText,
  findingsText,
  findingTexts,
  lineMark,
  moreOf,
  movedTexts,
  noMovesText,
  nowText,
  OTHER_DATA,
  SAME_MADE,
  sharedCause,
  WITHOUT_THEN,
  wayText,
} from './since-words.ts';
import { causeLines, differenceText, some } from './words.ts';

/** What an earlier account counts otherwise, as Dutch text. */
export function sinceText(since: Omit<Since, 'toString'>): string {
  const { contract, periods, before, after, causes, sameData, changes, beside } = since;
  const shared = sharedCause(since);
  const lines = [
    `Wat nu anders is dan in de eerdere verantwoording over ${periods.join(', ')}, afspraken van ${contract}`,
    before.peildatum === after.peildatum
      ? `Peildatum ${after.peildatum}`
      : `Peildatum eerst ${before.peildatum}, nu ${after.peildatum}`,
    '',
    ...(causes.length === 0 ? [SAME_MADE] : ['Anders dan toen:', ...causeLines(causes)]),
    ...(shared === null ? [] : wrap(shared)),
    ...(sameData === false ? wrap(OTHER_DATA) : []),
    '',
    changesText(changes),
    ...findingLines(since.findings),
    ...changes.flatMap((change) => changeLines(change, since, shared)),
    ...besideLines(beside),
  ];
  if (changes.some(({ records }) => records?.by === 'dates')) {
    lines.push('', ...wrap(WITHOUT_THEN));
  }
  return lines.join('\n');
}

/** How many differences and records of one clause the text shows. */
const SHOWN = 8;
const SHOWN_RECORDS = 12;

function findingLines(findings: Since['findings']): string[] {
  const text = findingsText(findings);
  if (text === null) return [];
  return [text, ...some(findingTexts(findings), SHOWN).flatMap((line) => wrap(line, 4))];
}

function changeLines(
  change: Changed,
  since: Pick<Since, 'causes' | 'sameData'>,
  shared: string | null,
): string[] {
  const { period, code, title, kind, before, records } = change;
  const cause = shared === null ? causeText(since, change) : null;
  const name = kind === 'beside' ? title : `${code}  ${lineMark(change)}${title}`;
  const more = moreOf(change);
  return [
    '',
    `${name}  (${period})`,
    ...(kind === 'beside'
      ? []
      : [`    eerst ${figuresText(before)}`, `    nu    ${nowText(change)}`]),
    ...(cause === null ? [] : wrap(cause, 4)),
    ...some(more.map(differenceText), SHOWN).flatMap((text) => wrap(text, 4)),
    ...(records === null ? [] : recordLines(records, change)),
  ];
}

function recordLines(behind: RecordsBehind, change: Changed): string[] {
  if (behind.by === 'registration') {
    return behind.moves.length === 0
      ? wrap(noMovesText(change), 4)
      : behind.moves.flatMap((move) => wrap(moveText(move), 4));
  }
  const named = some(datedTexts(behind), SHOWN_RECORDS);
  return wrap(`${datedText(behind)}${named.length === 0 ? '' : `: ${named.join('; ')}`}`, 4);
}

/** `2 records: “nog niet te beoordelen” → “in de teller”: O-1, O-5`. */
function moveText(move: RecordsMoved): string {
  const named = movedTexts(move);
  const head = `${countText(move)}: ${wayText(move)}`;
  return named.length === 0 ? head : `${head}: ${some(named, SHOWN_RECORDS).join(', ')}`;
}

function besideLines(beside: Since['beside']): string[] {
  if (beside.length === 0) return [];
  return [
    '',
    'Hetzelfde getal, en anders alleen in wat ernaast staat:',
    ...besideTexts(beside).flatMap((text) => wrap(text, 2)),
  ];
}
