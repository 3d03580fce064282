import { tableCell } from '../page/index.ts';
import type { Since } from './since.ts';
import { type ChangeView, type RecordsTold, type SinceView, sinceView } from './since-view.ts';
import { lineMark, ONLY_BESIDE, SAME_MADE } from './since-words.ts';
import { differenceWords } from './words.ts';

/** What an earlier account counts otherwise, as Markdown: all at a glance in a table, then each with its records. */
export function renderSinceMarkdown(since: Since): string {
  const view = sinceView(since);
  const { causes, shared, otherData, changes, onlyBeside, withoutThen } = view;
  const lines = [
    `# ${view.title}`,
    '',
    `${view.comparedWith} ${view.peildatum}.`,
    '',
    '## Anders dan toen',
    '',
    ...(causes.length === 0 ? [SAME_MADE] : causes.map((text) => `- ${text}`)),
    '',
    ...(shared === null ? [] : [shared, '']),
    ...(otherData === null ? [] : [otherData, '']),
    '## Wat nu anders is',
    '',
    view.summary,
    '',
    ...findingLines(view.findings),
    ...glanceLines(changes),
    ...changes.flatMap((change) => changeLines(change, view.severalPeriods)),
    ...(onlyBeside.length === 0
      ? []
      : [`## ${ONLY_BESIDE}`, '', ...onlyBeside.map((text) => `- ${text}`), '']),
    ...(withoutThen === null ? [] : [withoutThen]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const findingLines = (findings: SinceView['findings']): string[] =>
  findings === null
    ? []
    : [`- ${findings.text}`, ...findings.named.map((line) => `    - ${line}`), ''];

/** All numbers of then and now. */
function glanceLines(changes: readonly ChangeView[]): string[] {
  const rows = changes.flatMap((change) => {
    const { code, title, figures } = change;
    return figures === null
      ? []
      : `| ${code} | ${lineMark(change)}${tableCell(title)} | ${tableCell(figures.was)} | ${tableCell(figures.is)} |`;
  });
  return rows.length === 0 ? [] : ['| code | wat | eerst | nu |', '|---|---|---|---|', ...rows, ''];
}

function changeLines(change: ChangeView, severalPeriods: boolean): string[] {
  const { code, title, period, figures, cause, more, records } = change;
  return [
    `### ${figures === null ? '' : `${code} ${lineMark(change)}`}${title}${severalPeriods ? ` (${period})` : ''}`,
    '',
    ...(figures === null ? [] : [`- eerst: ${figures.was}`, `- nu: **${figures.is}**`]),
    ...(cause === null ? [] : [`- ${cause}`]),
    ...(records?.told ?? []).map(toldLine),
    '',
    ...(more.length === 0
      ? []
      : [
          '| ook anders | eerst | nu |',
          '|---|---|---|',
          ...more
            .map(differenceWords)
            .map(
              ({ where, was, is }) =>
                `| ${tableCell(where)} | ${tableCell(was)} | ${tableCell(is)} |`,
            ),
          '',
        ]),
  ];
}

const toldLine = ({ text, named, between }: RecordsTold): string =>
  `- ${text}${named.length === 0 ? '' : `: ${named.join(between)}`}`;
