import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lines, Source, Wording } from '../src/model/index.ts';
import { type Label, wordingDocuments } from './wording-documents.ts';

/** What is wrong: a wording that its source does not have, or text of a source that nothing covers. */
export type Finding = {
  readonly document: string;
  readonly line: number;
  /** The element, or `null` for text that belongs to none. */
  readonly code: string | null;
  readonly message: string;
};

/** A passage that must stand in its document. */
type Passage = { readonly code: string; readonly text: string; readonly lines: Lines };

/**
 * Checks wordings against one document, both ways.
 *
 * @param lines the lines of the document
 * @param labels the headings, labels and repetitions that no element holds
 * @param whole whether every line of the document must be covered; else only quotations are checked
 */
export function checkWording(
  document: string,
  lines: readonly string[],
  passages: readonly Passage[],
  labels: readonly Label[],
  whole = true,
): Finding[] {
  const findings: Finding[] = [];
  const left = lines.map(fold);
  const full = lines.map(fold);
  const longestFirst = [...passages].sort((a, b) => b.text.length - a.text.length);
  for (const { code, text, lines: place } of longestFirst) {
    const line = lineOf(full, fold(text), place);
    if (line === null) {
      findings.push({
        document,
        line: place[0],
        code,
        message: `staat niet op regel ${place.join('-')}: “${text}”`,
      });
      continue;
    }
    // The same words may stand in a longer passage that was taken before: then they are covered already.
    left[line] = cut(left[line] ?? '', fold(text));
  }
  if (!whole) return findings;
  for (const { line, text } of labels) {
    const before = left[line - 1] ?? '';
    const after = cut(before, fold(text));
    if (after === before) {
      findings.push({
        document,
        line,
        code: null,
        message: `opschrift staat hier niet (meer): “${text}”`,
      });
    }
    left[line - 1] = after;
  }
  for (const [index, rest] of left.entries()) {
    const text = rest.replaceAll(SEPARATORS, ' ').trim();
    if (text !== '') {
      findings.push({
        document,
        line: index + 1,
        code: null,
        message: `niet opgenomen: “${text}”`,
      });
    }
  }
  return findings.sort((a, b) => a.line - b.line);
}

/** White space and markup folded: tags, emphasis, links and runs of spaces. */
export function fold(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\[([^\]]*)\]\(#\)/g, '$1')
    .replaceAll('*', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What stands between clauses: bullets, numbers of a list, marks of footnotes, rules of a table. */
const SEPARATORS =
  /␟|[;:,.|○•¹²³⁴⁵–-]|(?<![\p{L}\d])o(?![\p{L}\d])|(?<![\p{L}\d])\d{1,2}(?![\p{L}\d])/gu;

function lineOf(full: readonly string[], text: string, [first, last]: Lines): number | null {
  for (let line = first - 1; line < last; line++)
    if (full[line]?.includes(text) === true) return line;
  return null;
}

/** Takes the first occurrence of a text away and leaves a seam, so that what stood round it does not grow together. */
function cut(line: string, text: string): string {
  const at = line.indexOf(text);
  return at < 0 ? line : `${line.slice(0, at)}␟${line.slice(at + text.length)}`;
}

/** Every element of an agreement, and the parts of its wording. */
export function passagesOf(agreement: unknown, document: string): Passage[] {
  if (Array.isArray(agreement)) return agreement.flatMap((item) => passagesOf(item, document));
  if (typeof agreement !== 'object' || agreement === null) return [];
  const inner = Object.values(agreement).flatMap((item) => passagesOf(item, document));
  const { code, wording, source } = agreement as {
    code?: string;
    wording?: Wording;
    source?: Source;
  };
  if (code === undefined || wording === undefined || source?.document !== document) return inner;
  const own =
    typeof wording === 'string'
      ? [{ code, text: wording, lines: source.lines }]
      : wording.map(({ text, lines }) => ({ code, text, lines }));
  return [...own, ...inner];
}

/** Checks all documents in a directory of sources; `null` when the directory is not there. */
export function checkSources(
  directory: string,
): { readonly findings: Finding[]; readonly passages: number } | null {
  if (!existsSync(directory)) return null;
  const findings: Finding[] = [];
  let count = 0;
  for (const { document, file, agreements, labels, whole } of wordingDocuments) {
    const lines = readFileSync(join(directory, file), 'utf8').split('\n');
    const passages = agreements.flatMap((agreement) => passagesOf(agreement, document));
    count += passages.length;
    findings.push(...checkWording(document, lines, passages, labels, whole));
  }
  return { findings, passages: count };
}

/** Prints what is wrong and returns the exit code. */
export function main(directory = '../shared/bronnen'): number {
  const checked = checkSources(directory);
  if (checked === null) {
    console.log(
      `check:wording overgeslagen: ${directory} is er niet (de bronnen horen niet bij het project)`,
    );
    return 0;
  }
  for (const { document, line, code, message } of checked.findings) {
    console.log(`${document}:${line} ${code ?? ''} ${message}`);
  }
  console.log(
    `check:wording: ${checked.passages} passages tegen ${wordingDocuments.length} bron(nen), ${checked.findings.length} bevindingen`,
  );
  return checked.findings.length === 0 ? 0 : 1;
}
