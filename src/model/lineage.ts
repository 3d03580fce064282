import * as z from 'zod';

/** What became of an element of an older agreement in a newer one. */
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

/**
 * What became of some elements: one link for a split or a merge. `to` is empty for what was dropped or is unknown, `from`
 * is empty only for what the sources prove new.
 */
export type Link = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly relation: Relation;
  readonly comparability: Comparability;
  readonly why: string;
};

/** The links between two agreements, the older first. */
export type Lineage = {
  readonly from: number;
  readonly to: number;
  readonly links: readonly Link[];
  /** What is not at hand, so that a missing counterpart is unknown. */
  readonly notes: readonly string[];
};

export const linkSchema = z.strictObject({
  from: z.array(z.string()),
  to: z.array(z.string()),
  relation: z.enum(relations),
  comparability: z.strictObject({
    series: z.enum(['ja', 'nee', 'voorwaardelijk', 'n.v.t.']),
    condition: z.string().optional(),
  }),
  why: z.string().min(1),
});
export const lineageSchema = z.strictObject({
  from: z.int(),
  to: z.int(),
  links: z.array(linkSchema),
  notes: z.array(z.string()),
});
