import type { Element } from './element.ts';

/** A footnote, and where its mark stands. */
export type Footnote<Code extends string = string> = Element & {
  /** As printed: `³`. */
  readonly mark: string;
  /** The line of the mark. */
  readonly markLine: number;
  /** The element in which the mark stands; `null` where it stands at the head of a column. */
  readonly on: Code | null;
  /** The words that it follows. */
  readonly at: string;
};
