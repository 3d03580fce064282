import type { Lines, Source, Wording } from '../src/model/index.ts';
import { fold } from './wording-text.ts';

/** A text that must stand in its document, from the first of its lines to the last. */
export type Passage = {
  readonly code: string;
  readonly text: string;
  readonly lines: Lines;
  /** A quotation: it must stand there, and covers nothing. */
  readonly quote?: true;
};

/** Each text that an agreement takes from a document: wordings and their parts, marks of footnotes, words of norms. */
export function passagesOf(agreement: unknown, document: string): Passage[] {
  if (Array.isArray(agreement)) return agreement.flatMap((item) => passagesOf(item, document));
  if (typeof agreement !== 'object' || agreement === null) return [];
  const inner = Object.values(agreement).flatMap((item) => passagesOf(item, document));
  return [...ownPassages(agreement, document), ...inner];
}

function ownPassages(item: Taken, document: string): Passage[] {
  const { id, code, wording, source, mark, markLine } = item;
  if (source?.document !== document) return [];
  const name = code ?? source.code ?? id ?? '?';
  const passages: Passage[] = [];
  if (typeof wording === 'string') {
    passages.push({ code: name, text: wording, lines: source.lines });
  } else if (wording !== undefined) {
    passages.push(...wording.map(({ text, lines }) => ({ code: name, text, lines })));
  }
  if (source.words !== undefined) {
    passages.push({ code: name, text: source.words, lines: source.lines, quote: true });
  }
  // An asterisk is markup too, and folded away.
  if (mark !== undefined && markLine !== undefined && fold(mark) !== '') {
    passages.push({ code: name, text: mark, lines: [markLine, markLine], quote: true });
  }
  return passages;
}

/** What an element, a footnote or a norm says of its source. */
type Taken = {
  readonly id?: string;
  readonly code?: string;
  readonly wording?: Wording;
  readonly source?: Source & { readonly code?: string; readonly words?: string };
  readonly mark?: string;
  readonly markLine?: number;
};

/** The elements of which the parts do not run from the first of their lines to the last, in order. */
export function brokenRanges(agreement: unknown, document: string): Passage[] {
  if (Array.isArray(agreement)) return agreement.flatMap((item) => brokenRanges(item, document));
  if (typeof agreement !== 'object' || agreement === null) return [];
  const inner = Object.values(agreement).flatMap((item) => brokenRanges(item, document));
  const { code, wording, source }: Taken = agreement;
  if (source?.document !== document || wording === undefined || typeof wording === 'string') {
    return inner;
  }
  const [first, last] = source.lines;
  const numbers = wording.flatMap(({ lines }) => lines);
  const inOrder = numbers.every((line, at) => at === 0 || line >= (numbers[at - 1] ?? 0));
  if (inOrder && numbers[0] === first && numbers.at(-1) === last) return inner;
  return [{ code: code ?? '?', text: '', lines: source.lines }, ...inner];
}
