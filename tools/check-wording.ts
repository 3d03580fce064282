import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lines } from '../src/model/index.ts';
import { type Label, wordingDocuments } from './wording-documents.ts';
import { markersOf } from './wording-marker.ts';
import { brokenRanges, type Passage, passagesOf } from './wording-passages.ts';
import { type FoldedText, fold, foldLines } from './wording-text.ts';

/** What is wrong: a wording that its source does not have, or text of a source that nothing covers. */
export type Finding = {
  readonly document: string;
  readonly line: number;
  /** The element, or `null` for text that belongs to none. */
  readonly code: string | null;
  readonly message: string;
};

/**
 * Checks wordings against one document, both ways: each stands at its lines, whole words of it, and each character of
 * the document that is not white space, markup or a marker of the layout belongs to exactly one wording or label.
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
  const folded = foldLines(lines);
  const owner: (string | undefined)[] = [];
  const findings: Finding[] = [];
  const claims = [
    ...passages.map((passage) => ({ ...passage, covers: passage.quote === undefined })),
    ...labels.map(({ line, text }) => ({
      code: null,
      text,
      lines: [line, line] as const,
      covers: true,
    })),
  ].map((claim) => ({ ...claim, folded: fold(claim.text) }));
  // The longest first: a shorter text that also stands inside a longer one then takes its own place.
  claims.sort((a, b) => b.folded.length - a.folded.length);
  for (const claim of claims) {
    const { code, folded: text, lines: place, covers } = claim;
    const shown = `“${claim.text}”`;
    const report = (message: string) =>
      findings.push({ document, line: place[0], code, message: `${message}: ${shown}` });
    const found = placesOf(folded, text, place);
    if (found.length === 0) {
      report(
        code === null ? 'opschrift staat hier niet (meer)' : `staat niet op regel ${range(place)}`,
      );
      continue;
    }
    if (!whole || !covers) continue;
    const free = found.find((at) => isFree(owner, at, text.length));
    if (free === undefined) {
      report(`is op regel ${range(place)} al opgenomen door ${owner[found[0] ?? 0] ?? '?'}`);
      continue;
    }
    for (let at = free; at < free + text.length; at++) owner[at] = code ?? 'een opschrift';
  }
  if (whole) {
    for (const { line, text } of uncovered(folded, owner, lines))
      findings.push({ document, line, code: null, message: `niet opgenomen: “${text}”` });
  }
  return findings.sort((a, b) => a.line - b.line);
}

const range = ([first, last]: Lines) => (first === last ? `${first}` : `${first}-${last}`);

/** Where a text stands as whole words, from the first of its lines to the last. */
function placesOf({ text, lineAt }: FoldedText, wanted: string, [first, last]: Lines): number[] {
  const places: number[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length - 1;
    const there = lineAt[at] === first && lineAt[end] === last;
    if (there && !splitsWord(text, at) && !splitsWord(text, end + 1)) places.push(at);
  }
  return places;
}

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{Nd}]/u.test(character);

/** Whether a cut before this character goes through a word or a number. */
function splitsWord(text: string, at: number): boolean {
  return isWordCharacter(text[at - 1]) && isWordCharacter(text[at]);
}

function isFree(owner: readonly (string | undefined)[], from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (owner[at] !== undefined) return false;
  return true;
}

/** The runs of words that nothing covers, by line; markers of the layout are let by. */
function uncovered(
  { text, lineAt }: FoldedText,
  owner: readonly (string | undefined)[],
  lines: readonly string[],
): { line: number; text: string }[] {
  const runs: { line: number; text: string }[] = [];
  // Per line: whether only markers stood before this word.
  let line = 0;
  let atStart = true;
  let open: { line: number; text: string } | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const here = lineAt[index] ?? 0;
    if (here !== line) {
      line = here;
      atStart = true;
      open = undefined;
    }
    const markers = markersOf(lines[line - 1] ?? '');
    const rest = word.replaceAll(/./g, (character, at: number) =>
      owner[index + at] === undefined ? character : '',
    );
    const isMarker = rest === word && (markers.rule || markers.allows(word, atStart));
    if (!isMarker) atStart = false;
    if (rest === '' || isMarker) {
      open = undefined;
    } else if (open === undefined) {
      open = { line, text: rest };
      runs.push(open);
    } else {
      open.text += ` ${rest}`;
    }
  }
  return runs;
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
    const passages = passagesOf(agreements, document);
    count += passages.length;
    for (const { code, lines: place } of brokenRanges(agreements, document)) {
      const message = `de delen lopen niet, in volgorde, van regel ${place.join(' tot ')}`;
      findings.push({ document, line: place[0], code, message });
    }
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
