import { diffWords } from 'diff';

/** A stretch of a text that stayed, went or came. */
export type MarkedText = { readonly kind: 'same' | 'gone' | 'come'; readonly text: string };

/** Two versions of a text as one, word for word: without what came it is the older, without what went the newer. */
export function markedWords(before: string, after: string): MarkedText[] {
  return diffWords(before, after).map(({ value, added, removed }) => ({
    kind: removed ? 'gone' : added ? 'come' : 'same',
    text: value,
  }));
}

/** How much of two texts is the same, in letters: from 0 (nothing) to 1. Two empty texts are the same. */
export function likeness(before: string, after: string): number {
  const longest = Math.max(before.length, after.length);
  if (longest === 0) return 1;
  const same = markedWords(before, after)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(1, same / longest);
}
