import { rule, spread, wrap } from '../text/layout.ts';
import { comparedClause } from './compared-clause.ts';
import type { Diff } from './diff.ts';
import { effectLines } from './effect-words.ts';
import type { MarkedText } from './marked-words.ts';
import type { ViewPart } from './part.ts';
import { countedText, reservationsOf, summaryOf } from './summary.ts';
import { type DiffView, detailText, otherDetails, type ViewRow, viewOf } from './view.ts';
import { severityWords, versionNames } from './words.ts';

/** A diff as plain text for a terminal: per kind of part what it was, what it is, and what that means. */
export function renderDiffText(diff: Diff): string {
  const { from, to, counted } = diff;
  const { before, after } = versionNames(diff);
  const lines = [
    `Van ${before} naar ${after}`,
    ...wrap(`${before}: ${from.title}`, 2),
    ...wrap(`${after}: ${to.title}`, 2),
    '',
    ...summaryOf(diff).flatMap((sentence) => wrap(sentence)),
    '',
  ];
  if (counted !== null) lines.push(...wrap(countedText(counted)), '');
  const view = viewOf(diff);
  for (const section of view.sections) lines.push(...sectionLines(view, section, diff));
  const reservations = reservationsOf(diff);
  if (reservations.length > 0)
    lines.push(rule('VOORBEHOUD'), '', ...reservations.flatMap((note) => wrap(`- ${note}`, 2)), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function sectionLines({ rows }: DiffView, section: string, diff: Diff): string[] {
  const own = rows.filter((row) => row.section === section);
  const unknown = own.filter((row) => row.unknown);
  const known = own.filter((row) => !row.unknown);
  return [
    rule(section.toUpperCase()),
    '',
    ...known.flatMap((row) => [...rowLines(row), '']),
    ...unknownLines(unknown, diff),
  ];
}

function unknownLines(rows: readonly ViewRow[], diff: Diff): string[] {
  const { before, after } = versionNames(diff);
  const sides = [
    [before, after, rows.flatMap(({ was }) => was)],
    [after, before, rows.flatMap(({ becomes }) => becomes)],
  ] as const;
  return sides.flatMap(([here, there, parts]) => {
    if (parts.length === 0) return [];
    return [
      ...wrap(`Alleen in ${here}; of het in ${there} was, is niet bekend:`),
      ...parts.flatMap((part) => wrap(nameOf(part), 2)),
      '',
    ];
  });
}

function rowLines(row: ViewRow): string[] {
  const { was, becomes, label, severity, comparability, reasons, explanations, effects } = row;
  const isDocument = was.length === 0 && becomes.length === 0;
  const codes = isDocument ? 'Document' : `${keysOf(was)} → ${keysOf(becomes)}`;
  const about = comparability === null ? label : `${label}; ${comparability}`;
  const lines = [
    spread(codes, severityWords[severity]),
    ...wrap(about, 2),
    ...wordingLines(row),
    ...otherDetails(row).flatMap((detail) => wrap(detailText(detail), 2)),
    ...[...reasons, ...explanations].flatMap((text) => wrap(`- ${text}`, 2)),
    ...effects.flatMap((effect) => effectLines(effect).flatMap((text) => wrap(text, 2))),
  ];
  return lines;
}

const keysOf = (parts: readonly ViewPart[]) =>
  parts.length === 0 ? '–' : parts.map(shortKey).join(', ');

/** The code; of a part without one, its title. */
const shortKey = ({ key, title }: ViewPart) => (key.includes('/') ? title : key);
const nameOf = ({ key, title }: ViewPart) => (key.includes('/') ? title : `${key}  ${title}`);

/** The clauses: as one text with what went and came marked where one became one, and otherwise side by side. */
function wordingLines({ was, becomes }: ViewRow): string[] {
  const clause = comparedClause(was, becomes);
  if (clause === null || clause.kind === 'other')
    return [
      ...was.flatMap((part) => clauseLines('was', part)),
      ...becomes.flatMap((part) => clauseLines('wordt', part)),
    ];
  const text = clause.parts.map(({ kind, text }) => marked[kind](text)).join('');
  return wrap(`${clause.kind === 'same' ? 'tekst (gelijk)' : 'tekst'}: “${text}”`, 2);
}

const marked: { readonly [K in MarkedText['kind']]: (text: string) => string } = {
  same: (text) => text,
  gone: (text) => `[-${text}-]`,
  come: (text) => `{+${text}+}`,
};

const clauseLines = (label: string, { key, title, wording }: ViewPart) =>
  wrap(
    `${label.padEnd(5)} ${key.includes('/') ? '' : `${key}: `}${wording === '' ? title : `“${wording}”`}`,
    2,
  );
