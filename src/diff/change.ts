import type { Lineage } from '../model/index.ts';
import type { Json } from '../util/index.ts';

/**
 * What happened to a part of an agreement.
 *
 * - `added`, `removed`: it is there in one of them only, and the sources tell that it is not in the other.
 * - `unknown`: it is there in one of them only, and what the other has is not at hand.
 * - `split`, `merged`: it went on in several parts, or in one that others went into as well.
 * - `reworded`: its clause has other words; of a part as a whole, it went on in other words in the parts that are named.
 * - `moved`: it stands elsewhere. `reordered`: the parts of a list stand in another order.
 * - `renumbered`: it has another code or id.
 * - `…-changed`: what the clause asks, of whom, how often, how it is counted, with which norm or term.
 * - `title-changed`, `source-changed`: our own words about it, and where it stands in the document.
 */
export const changeKinds = [
  'added',
  'removed',
  'unknown',
  'split',
  'merged',
  'reworded',
  'moved',
  'reordered',
  'renumbered',
  'norm-changed',
  'term-changed',
  'frequency-changed',
  'registrar-changed',
  'measure-changed',
  'registration-changed',
  'content-changed',
  'document-changed',
  'title-changed',
  'source-changed',
] as const;
/** What happened to a part, in one word: see `changeKinds`. */
export type ChangeKind = (typeof changeKinds)[number];

/** Where a part stands: in a list or object of the document or of another part, at an index or under a name. */
export type Place = {
  /** The key of the part that it is in; absent in the document itself. */
  readonly of?: string;
  /** The list or object, as a JSON pointer: `/indicators`, `/goals`. */
  readonly in: string;
  readonly at: number | string;
};

/** A part by its key: the code of an element, or a list and an id: `norms/norm-volgen-k1`. */
export type PartRef = {
  /** The list of the agreement that it is in, be it inside another part: `indicators`, `measures`. */
  readonly list: string;
  readonly key: string;
};

/** The part that a change is about, in the older and the newer. Without either it is the document itself. */
export type ChangedPart = { readonly before?: PartRef; readonly after?: PartRef };

/**
 * One difference. An absent `before` or `after` means: not there. A value of `null`, `0` or `false` is a value.
 * `before` and `after` swap places in the mirror.
 */
export type Change = {
  readonly kind: ChangeKind;
  readonly part: ChangedPart;
  /** Where in the part, as a JSON pointer: `/share/where/op tijd/within/weeks`. Empty for the part as a whole. */
  readonly path: string;
  /** Of a list in another order: the keys of the parts that stayed, in the old and the new order. */
  readonly before?: Json;
  readonly after?: Json;
  /** Where the part stood and stands, for a part as a whole. */
  readonly place?: { readonly before?: Place; readonly after?: Place };
  /** The link of the lineage that tells what became of it, as its index. */
  readonly link?: number;
};

/** What is compared: an agreement, an annual report, or any document with parts that have a code and an id. */
export type Comparable = {
  readonly year: number;
  readonly title: string;
  readonly coverage: { readonly complete: boolean; readonly notes: readonly string[] };
};

/** Two agreements side by side: every difference, and what became of what. */
export type Comparison = {
  readonly from: Comparable;
  readonly to: Comparable;
  /** What the sources tell of the parts; `null` where no lineage of these years is at hand. */
  readonly lineage: Lineage | null;
  /** Whether the lineage is read from its newer to its older year. */
  readonly reversed: boolean;
  /** The keys of the parts that are the same thing in both, the older first. */
  readonly pairs: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
};
