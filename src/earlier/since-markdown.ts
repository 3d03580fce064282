import type { RecordsBehind } from './records-behind.ts';
import type { Changed, Since } from './since.ts';
import {
  aboutText,
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
  peildatumText,
  SAME_MADE,
  sharedCause,
  WITHOUT_THEN,
  wayText,
} from './since-words.ts';
import { differenceWords } from './words.ts';

/** What an earlier account counts otherwise, as Markdown: all at a glance in a table, then each with its records. */
export function renderSinceMarkdown(since: Since): string {
  const { causes, sameData, changes, beside } = since;
  const shared = sharedCause(since);
  const counted = changes.filter(({ kind }) => kind !== 'beside');
  const lines = [
    `# Wat nu anders is over ${aboutText(since)}`,
    '',
    `Naast de eerdere verantwoording, volgens de afspraken van ${since.contract}. ${peildatumText(since)}.`,
    '',
    '## Anders dan toen',
    '',
    ...(causes.length === 0 ? [SAME_MADE] : causes.map(({ text }) => `- ${text}`)),
    '',
    ...(shared === null ? [] : [shared, '']),
    ...(sameData === false ? [OTHER_DATA, ''] : []),
    '## Wat nu anders is',
    '',
    changesText(changes),
    '',
    ...findingLines(since.findings),
    ...(counted.length === 0
      ? []
      : [
          '| code | wat | eerst | nu |',
          '|---|---|---|---|',
          ...counted.map(
            (change) =>
              `| ${change.code} | ${lineMark(change)}${cell(change.title)} | ${cell(figuresText(change.before))} | ${cell(nowText(change))} |`,
          ),
          '',
        ]),
    ...changes.flatMap((change) => changeLines(change, since)),
    ...(beside.length === 0
      ? []
      : [
          '## Hetzelfde getal, en anders alleen in wat ernaast staat',
          '',
          ...besideTexts(beside).map((text) => `- ${text}`),
          '',
        ]),
    ...(changes.some(({ records }) => records?.by === 'dates') ? [WITHOUT_THEN] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function findingLines(findings: Since['findings']): string[] {
  const text = findingsText(findings);
  if (text === null) return [];
  const lines = findingTexts(findings).map((line) => `    - ${line}`);
  return [`- ${text}`, ...lines, ''];
}

function changeLines(change: Changed, since: Since): string[] {
  const cause = sharedCause(since) === null ? causeText(since, change) : null;
  const more = moreOf(change);
  const { code, title, kind, period, before, records } = change;
  return [
    `### ${kind === 'beside' ? '' : `${code} ${lineMark(change)}`}${title}${since.periods.length === 1 ? '' : ` (${period})`}`,
    '',
    ...(kind === 'beside'
      ? []
      : [`- eerst: ${figuresText(before)}`, `- nu: **${nowText(change)}**`]),
    ...(cause === null ? [] : [`- ${cause}`]),
    ...(records === null ? [] : recordLines(records, change)),
    '',
    ...(more.length === 0
      ? []
      : [
          '| ook anders | eerst | nu |',
          '|---|---|---|',
          ...more
            .map(differenceWords)
            .map(({ where, was, is }) => `| ${cell(where)} | ${cell(was)} | ${cell(is)} |`),
          '',
        ]),
  ];
}

function recordLines(behind: RecordsBehind, change: Changed): string[] {
  if (behind.by === 'dates') {
    const named = datedTexts(behind);
    return [`- ${datedText(behind)}${named.length === 0 ? '' : `: ${named.join('; ')}`}`];
  }
  if (behind.moves.length === 0) return [`- ${noMovesText(change)}`];
  return behind.moves.map((move) => {
    const named = movedTexts(move);
    return `- ${countText(move)}: ${wayText(move)}${named.length === 0 ? '' : `: ${named.join(', ')}`}`;
  });
}

/** A text that does not end a cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
