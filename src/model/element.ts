/** The first and last line of a passage in its document, counted from 1. */
export type Lines = readonly [first: number, last: number];

/** Where a passage stands. */
export type Source = {
  /** The document, by its name in the sources: `sva-2022`. */
  readonly document: string;
  readonly lines: Lines;
  /** The page, table or column, where lines alone do not tell. */
  readonly place?: string;
};

/**
 * A clause exactly as its document has it, typing errors included. Where the layout breaks it, a list of parts, each
 * with its own lines. White space and markup are folded.
 */
export type Wording = string | readonly { readonly text: string; readonly lines: Lines }[];

/** A clause as one text; parts that the layout breaks are joined by an ellipsis. */
export const wordingText = (wording: string | readonly { readonly text: string }[]): string =>
  typeof wording === 'string' ? wording : wording.map(({ text }) => text).join(' … ');

/** What a reader of a clause must know: an error of the source, or a reading where the source is unclear. */
export type Remark = {
  /** `bronfout`: the source is wrong; `toedeling`: to what it belongs is unclear; `lezing`: it can be read otherwise. */
  readonly kind: 'bronfout' | 'toedeling' | 'lezing';
  readonly text: string;
  /** The reading taken here. */
  readonly reading?: string;
  /** How else it can be read. */
  readonly alternative?: string;
  /** Why this reading was taken: what in the document or in practice speaks for it. */
  readonly why?: string;
};

/** What every part of an agreement has. */
export type Element<Code extends string = string, Id extends string = string> = {
  /** Permanent, kebab-case Dutch; the same over the years when it is the same thing. */
  readonly id: Id;
  /** Its place in the document of its year. */
  readonly code: Code;
  /** Short, in our own Dutch words. */
  readonly title: string;
  readonly wording: Wording;
  readonly source: Source;
  readonly remarks?: readonly Remark[];
};
