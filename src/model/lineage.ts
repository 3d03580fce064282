/**
 * What became of an element of an older agreement in a newer one.
 *
 * - `same`: the same thing, word for word or with a difference that changes nothing in what is meant.
 * - `reworded`, `narrowed`, `broadened`: still that thing, in other words, or over less or more.
 * - `split`: in parts, over two elements or more. `merged`: taken up in an element that others went into as well.
 * - `dropped`: the number or the project ends. It may live on in a document that is not at hand: see the notes.
 * - `unknown`: the sources at hand do not tell. `new`: the sources prove that it was not there.
 */
export const relations = [
  'same',
  'reworded',
  'narrowed',
  'broadened',
  'split',
  'merged',
  'dropped',
  'unknown',
  'new',
] as const;
export type Relation = (typeof relations)[number];

/** Whether numbers of before and after may stand in one series. */
export type Comparability = {
  /** `voorwaardelijk`: only after what `condition` says; `n.v.t.`: there is no number. */
  readonly series: 'ja' | 'nee' | 'voorwaardelijk' | 'n.v.t.';
  readonly condition?: string;
};

/** Words of one element, exactly as its wording has them. */
export type LinkQuote = { readonly code: string; readonly words: string };

/** One part of a clause, where its parts fared differently. */
export type LinkPart = {
  /** Which part, in our own Dutch words. */
  readonly title: string;
  readonly to: readonly string[];
  readonly relation: Relation;
  readonly comparability: Comparability;
  readonly why: string;
};

/**
 * What became of some elements: one link for a split or a merge. An indicator of the older year stands in the `from` of
 * exactly one link; an element of the newer year may stand in the `to` of several. `from` is empty only for what the
 * sources prove new.
 */
export type Link = {
  readonly from: readonly string[];
  /**
   * Empty where nothing took over. `dropped` is said of the number: what `to` names then is the opdracht, the requirement
   * or another element that kept the words, and never an indicator. With `unknown` it names what stands in the same
   * place, of which it cannot be told whether it is the same.
   */
  readonly to: readonly string[];
  readonly relation: Relation;
  readonly comparability: Comparability;
  /** Only where the parts of a clause fared differently; together they name every code of `to`. */
  readonly parts?: readonly LinkPart[];
  /**
   * `nooit-gemeten`: both documents have it as still to be developed, or the older says that it is not registered so;
   * `geen-voorhanden`: no source at hand has a value of it, which is not to say that there was none.
   */
  readonly values?: 'nooit-gemeten' | 'geen-voorhanden';
  readonly why: string;
  /** What the link rests on: words of every element on both sides. */
  readonly quotes: { readonly from: readonly LinkQuote[]; readonly to: readonly LinkQuote[] };
  /** What a reader must know besides. */
  readonly note?: string;
};

/** The links between two agreements, the older first. */
export type Lineage = {
  readonly from: number;
  readonly to: number;
  readonly links: readonly Link[];
  /** What is not at hand, so that a missing counterpart is unknown. */
  readonly notes: readonly string[];
};
