import type { Change, Opinion } from '../../diff/index.ts';
import type { Lineage, Link } from '../../model/index.ts';
import { figuresJson } from '../json/report.ts';
import type { Diff } from './diff.ts';
import type { EffectSide, EffectStep } from './effect.ts';

/** A diff as JSON: the keys of `sva schema diff`. */
export type DiffJson = {
  readonly from: DocumentJson;
  readonly to: DocumentJson;
  /** Which lineage was read, backwards if `reversed`, and what is not at hand; `null` where there is none. */
  readonly lineage:
    | (Pick<Lineage, 'from' | 'to' | 'notes'> & { readonly reversed: boolean })
    | null;
  /** The links, as the lineage has them. */
  readonly links: readonly (Link & OpinionJson)[];
  readonly changes: readonly (Change & OpinionJson)[];
  readonly period: string | null;
  readonly peildatum: string | null;
  readonly effects: readonly EffectJson[] | null;
};

type DocumentJson = {
  readonly year: number;
  readonly title: string;
  readonly coverage: Diff['from']['coverage'];
};
/** What it means for the contract; absent where no rule has an opinion. */
type OpinionJson = Partial<Pick<Opinion, 'severity' | 'rule' | 'reason'>>;
type SideJson = { readonly [key: string]: unknown };
type EffectJson = {
  readonly from: string;
  readonly to: string | null;
  readonly isLine: boolean;
  readonly before: SideJson | null;
  readonly after: SideJson | null;
  readonly difference: number | null;
  readonly steps: readonly SideJson[];
  readonly note: string;
};

/** The diff as plain JSON. */
export function diffJson(diff: Diff): DiffJson {
  const { from, to, lineage, reversed, changes, effects, counted } = diff;
  const { ofChange, ofLink } = opinionsBy(diff);
  return {
    from: documentJson(from),
    to: documentJson(to),
    lineage:
      lineage === null
        ? null
        : { from: lineage.from, to: lineage.to, notes: lineage.notes, reversed },
    links: (lineage?.links ?? []).map((link, index) => ({ ...link, ...ofLink(index) })),
    changes: changes.map((change, index) => ({ ...change, ...ofChange(index) })),
    period: counted?.period.name ?? null,
    peildatum: counted?.peildatum ?? null,
    effects:
      effects?.map(({ before, after, difference, steps, ...effect }) => ({
        ...effect,
        before: before === null ? null : sideJson(before),
        after: after === null ? null : sideJson(after),
        difference: difference?.toNumber() ?? null,
        steps: steps.map(stepJson),
      })) ?? null,
  };
}

const documentJson = ({ year, title, coverage }: Diff['from']): DocumentJson => ({
  year,
  title,
  coverage,
});

/** The opinion on a change and on a link, by its place in the list; empty where no rule has one. */
export function opinionsBy(diff: Diff) {
  const changes = new Map<number, Opinion>();
  const links = new Map<number, Opinion>();
  for (const opinion of diff.opinions) {
    if (opinion.change !== undefined) changes.set(opinion.change, opinion);
    else links.set(opinion.link, opinion);
  }
  const plain = (opinion: Opinion | undefined): OpinionJson =>
    opinion === undefined
      ? {}
      : { severity: opinion.severity, rule: opinion.rule, reason: opinion.reason };
  return {
    ofChange: (index: number) => plain(changes.get(index)),
    ofLink: (index: number) => plain(links.get(index)),
  };
}

function sideJson({ measure, title, status, unit, decimals, ...figures }: EffectSide): SideJson {
  return { measure, title, status, unit, decimals, ...figuresJson(figures) };
}

function stepJson({ title, paths, figures, difference }: EffectStep): SideJson {
  return { title, paths, ...figuresJson(figures), difference: difference?.toNumber() ?? null };
}
