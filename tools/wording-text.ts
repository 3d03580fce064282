/**
 * A document as one text, with white space and markup folded, that remembers of each character on which line it
 * stands.
 */
export type FoldedText = {
  readonly text: string;
  /** The line of each character of `text`, counted from 1. */
  readonly lineAt: readonly number[];
};

/** Tags that stand inside a word or a sentence: what stands round them belongs together. */
const INLINE = /<\/?(?:i|b|u|em|strong|sup|sub|span)(?:\s[^>]*)?>/gi;
/** All other tags: a paragraph, a list. What stands round them is apart. */
const BLOCK = /<\/?[a-z][^>]*>/gi;
/** A link of the conversion that leads nowhere: its text stays. */
const LINK = /\[([^\]]*)\]\(#\)/g;

/** White space and markup folded: tags, emphasis, empty links and runs of spaces. Nothing else. */
export function fold(text: string): string {
  return text
    .replaceAll(INLINE, '')
    .replaceAll(BLOCK, ' ')
    .replaceAll(LINK, '$1')
    .replaceAll('*', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The lines of a document, folded and joined by spaces. A line without text leaves nothing. */
export function foldLines(lines: readonly string[]): FoldedText {
  let text = '';
  const lineAt: number[] = [];
  for (const [index, line] of lines.entries()) {
    const folded = fold(line);
    if (folded === '') continue;
    const added = text === '' ? folded : ` ${folded}`;
    text += added;
    for (let at = 0; at < added.length; at++) lineAt.push(index + 1);
  }
  return { text, lineAt };
}
