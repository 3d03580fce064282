import type { Diff } from './diff.ts';
import { reservationsOf, summaryOf } from './diff-summary.ts';
import { type ViewDetail, type ViewPart, type ViewRow, viewOf } from './diff-view.ts';
import { severityWords } from './diff-words.ts';
import { effectLines } from './effect-words.ts';
import { likeness, markedWords } from './marked-words.ts';
import { dateText, periodText } from './words.ts';

/** A diff as Markdown, for contract teams: per kind of part a table of what it was, what it is, and what that means. */
export function renderDiffMarkdown(diff: Diff): string {
  const { from, to, counted } = diff;
  const view = viewOf(diff);
  const lines = [
    `# Van ${from.year} naar ${to.year}`,
    '',
    `${from.title} → ${to.title}`,
    '',
    ...summaryOf(diff).flatMap((sentence) => [`- ${sentence}`]),
    '',
  ];
  if (counted !== null)
    lines.push(
      `Dezelfde gegevens zijn geteld volgens beide jaren, over ${periodText(counted.period.name, counted.period.from, counted.period.to)}, peildatum ${dateText(counted.peildatum)}.`,
      '',
    );
  const reservations = reservationsOf(diff);
  if (reservations.length > 0)
    lines.push('**Voorbehoud**', '', ...reservations.map((note) => `- ${note}`), '');
  for (const section of view.sections) {
    const rows = view.rows.filter((row) => row.section === section);
    lines.push(`## ${section}`, '', '| was | wordt | gevolg |', '|---|---|---|');
    lines.push(
      ...rows.map((row) => `| ${was(row)} | ${becomes(row, diff)} | ${consequence(row)} |`),
      '',
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

const BREAK = '<br>';

const was = (row: ViewRow) =>
  row.was.length === 0 ? '–' : row.was.map((part) => partText(part, part.wording)).join(BREAK);

function becomes(row: ViewRow, { to }: Diff): string {
  if (row.becomes.length === 0) return row.label === 'onbekend' ? `onbekend in ${to.year}` : '–';
  const [before, only] = [row.was[0]?.wording ?? '', row.becomes[0]];
  if (row.was.length === 1 && row.becomes.length === 1 && only !== undefined)
    return partText(only, only.wording, before);
  return row.becomes.map((part) => partText(part, part.wording)).join(BREAK);
}

/** A part with its clause; beside an older clause that is like it, what came is bold and what went is struck out. */
function partText({ key, title }: ViewPart, wording: string, before = ''): string {
  if (wording === '') return key.includes('/') ? cell(title) : `**${key}** ${cell(title)}`;
  if (before === '' || before === wording || likeness(before, wording) < 0.4)
    return `**${key}** ${cell(wording)}`;
  const text = markedWords(before, wording)
    .map((part) => {
      const [, space = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part.text) ?? [];
      if (part.kind === 'same' || words === '') return cell(part.text);
      const mark = part.kind === 'gone' ? '~~' : '**';
      return `${space}${mark}${cell(words)}${mark}${end}`;
    })
    .join('');
  return `**${key}** ${text}`;
}

function consequence(row: ViewRow): string {
  const { label, severity, comparability, consequences, details, effects } = row;
  return [
    `**${label}** (${severityWords[severity]})`,
    ...(comparability === null ? [] : [cell(comparability)]),
    ...consequences.map(cell),
    ...details.filter(({ kind }) => !quiet.includes(kind)).map(detailText),
    ...effects.flatMap(effectLines).map(cell),
  ].join(BREAK);
}

/** Kinds of change that the columns show already, or that are our own words. */
const quiet: readonly string[] = ['reworded', 'renumbered', 'source-changed', 'title-changed'];

const detailText = ({ label, before, after }: ViewDetail) =>
  cell(`${label}: ${before ?? '(niets)'} → ${after ?? '(niets)'}`);

const cell = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/([*_<>`~])/g, '\\$1')
    .replaceAll(/\s+/g, ' ');
