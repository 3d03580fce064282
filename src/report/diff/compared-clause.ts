import { likeness, type MarkedText, markedWords } from './marked-words.ts';
import type { ViewPart } from './part.ts';

/** The clause of one part beside that of the one that it became: the same, word for word, or too far apart for that. */
export type ComparedClause = {
  readonly kind: 'same' | 'marked' | 'other';
  readonly parts: readonly MarkedText[];
};

/** Below this likeness two clauses are easier to read side by side than with marks. */
const MARKED = 0.4;

/** Compares the clauses where one part became one; `null` where there are more, or one has no clause. */
export function comparedClause(
  was: readonly ViewPart[],
  becomes: readonly ViewPart[],
): ComparedClause | null {
  const [before, after] = [was[0]?.wording ?? '', becomes[0]?.wording ?? ''];
  if (was.length !== 1 || becomes.length !== 1 || before === '' || after === '') return null;
  if (before === after) return { kind: 'same', parts: [{ kind: 'same', text: after }] };
  const kind = likeness(before, after) < MARKED ? 'other' : 'marked';
  return { kind, parts: markedWords(before, after) };
}
