import { wrap } from '../report/index.ts';
import type { Since } from './since.ts';
import { type ChangeView, type RecordsTold, sinceView } from './since-view.ts';
import { lineMark, ONLY_BESIDE, SAME_MADE } from './since-words.ts';
import { causeLines, differenceText, some } from './words.ts';

/** What an earlier account counts otherwise, as Dutch text. */
export function sinceText(since: Omit<Since, 'toString'>): string {
  const { contract, periods, before, after } = since;
  const view = sinceView(since);
  const lines = [
    `Wat nu anders is dan in de eerdere verantwoording over ${periods.join(', ')}, afspraken van ${contract}`,
    before.peildatum === after.peildatum
      ? `Peildatum ${after.peildatum}`
      : `Peildatum eerst ${before.peildatum}, nu ${after.peildatum}`,
    '',
    ...(view.causes.length === 0 ? [SAME_MADE] : ['Anders dan toen:', ...causeLines(since.causes)]),
    ...(view.shared === null ? [] : wrap(view.shared)),
    ...(view.otherData === null ? [] : wrap(view.otherData)),
    '',
    view.summary,
    ...(view.findings === null
      ? []
      : [view.findings.text, ...some(view.findings.named, SHOWN).flatMap((line) => wrap(line, 4))]),
    ...view.changes.flatMap(changeLines),
    ...(view.onlyBeside.length === 0
      ? []
      : ['', `${ONLY_BESIDE}:`, ...view.onlyBeside.flatMap((text) => wrap(text, 2))]),
    ...(view.withoutThen === null ? [] : ['', ...wrap(view.withoutThen)]),
  ];
  return lines.join('\n');
}

/** How many differences and records of one clause the text shows. */
const SHOWN = 8;
const SHOWN_RECORDS = 12;

function changeLines(change: ChangeView): string[] {
  const { period, code, title, figures, cause, more, records } = change;
  return [
    '',
    `${figures === null ? title : `${code}  ${lineMark(change)}${title}`}  (${period})`,
    ...(figures === null ? [] : [`    eerst ${figures.was}`, `    nu    ${figures.is}`]),
    ...(cause === null ? [] : wrap(cause, 4)),
    ...some(more.map(differenceText), SHOWN).flatMap((text) => wrap(text, 4)),
    ...(records?.told ?? []).flatMap((told) => wrap(toldText(told), 4)),
  ];
}

/** `2 records: “nog niet te beoordelen” → “in de teller”: O-1, O-5`. */
function toldText({ text, named, between }: RecordsTold): string {
  return named.length === 0 ? text : `${text}: ${some(named, SHOWN_RECORDS).join(between)}`;
}
