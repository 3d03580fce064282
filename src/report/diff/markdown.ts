import { comparedClause } from './compared-clause.ts';
import type { Diff } from './diff.ts';
import { effectLines } from './effect-words.ts';
import type { MarkedText } from './marked-words.ts';
import type { ViewPart } from './part.ts';
import { countedText, reservationsOf, summaryOf } from './summary.ts';
import { detailText, otherDetails, type ViewRow, viewOf } from './view.ts';
import { severityWords, versionNames } from './words.ts';

/** A diff as Markdown, for contract teams: per kind of part a table of what it was, what it is, and what that means. */
export function renderDiffMarkdown(diff: Diff): string {
  const { from, to, counted } = diff;
  const { before, after } = versionNames(diff);
  const view = viewOf(diff);
  const lines = [
    `# Van ${before} naar ${after}`,
    '',
    cell(`${from.title} → ${to.title}`),
    '',
    ...summaryOf(diff).flatMap((sentence) => [`- ${cell(sentence)}`]),
    '',
  ];
  if (counted !== null) lines.push(cell(countedText(counted)), '');
  const reservations = reservationsOf(diff);
  if (reservations.length > 0)
    lines.push('**Voorbehoud**', '', ...reservations.map((note) => `- ${cell(note)}`), '');
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

function becomes(row: ViewRow, diff: Diff): string {
  if (row.becomes.length === 0)
    return row.label === 'onbekend' ? `onbekend in ${versionNames(diff).after}` : '–';
  const clause = comparedClause(row.was, row.becomes);
  if (clause?.kind === 'marked')
    return `**${row.becomes[0]?.key ?? ''}** ${clause.parts.map(markedText).join('')}`;
  return row.becomes.map((part) => partText(part, part.wording)).join(BREAK);
}

/** A part with its clause, or its title where it has none. */
function partText({ key, title }: ViewPart, wording: string): string {
  if (wording === '') return key.includes('/') ? cell(title) : `**${key}** ${cell(title)}`;
  return `**${key}** ${cell(wording)}`;
}

/** Beside an older clause that is like it, what came is bold and what went is struck out. */
function markedText({ kind, text }: MarkedText): string {
  const [, space = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (kind === 'same' || words === '') return cell(text);
  const mark = kind === 'gone' ? '~~' : '**';
  return `${space}${mark}${cell(words)}${mark}${end}`;
}

function consequence(row: ViewRow): string {
  const { label, severity, comparability, reasons, explanations, effects } = row;
  return [
    `**${label}** (${severityWords[severity]})`,
    ...(comparability === null ? [] : [cell(comparability)]),
    ...[...reasons, ...explanations].map(cell),
    ...otherDetails(row).map((detail) => cell(detailText(detail))),
    ...effects.flatMap(effectLines).map(cell),
  ].join(BREAK);
}

/** A text of a document: none of its characters is markup, a link or an entity. */
const cell = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(/([*_<>`~[\]&])/g, '\\$1')
    .replaceAll(/\s+/g, ' ');
