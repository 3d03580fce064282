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

/** A row for each change: the same keys in each, texts, and `null` for nothing. */
export type DiffRow = {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly severity: string | null;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly list: string;
  readonly codeBefore: string | null;
  readonly codeAfter: string | null;
  readonly path: string;
  /** A text as it is; anything else as JSON. */
  readonly before: string | null;
  readonly after: string | null;
  readonly relation: string | null;
  readonly comparability: string | null;
  readonly condition: string | null;
};

/** The keys of a row, in order. */
export const diffColumns = [
  'from',
  'to',
  'kind',
  'severity',
  'rule',
  'reason',
  'list',
  'codeBefore',
  'codeAfter',
  'path',
  'before',
  'after',
  'relation',
  'comparability',
  'condition',
] as const satisfies readonly (keyof DiffRow)[];

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

/** One row for each change, in the order of the changes. */
export function diffRows(diff: Diff): DiffRow[] {
  const { ofChange } = opinionsBy(diff);
  return diff.changes.map((change, index): DiffRow => {
    const { kind, part, path, before, after, link } = change;
    const opinion = ofChange(index);
    const found = link === undefined ? undefined : diff.lineage?.links[link];
    return {
      from: diff.from.year,
      to: diff.to.year,
      kind,
      severity: opinion.severity ?? null,
      rule: opinion.rule ?? null,
      reason: opinion.reason ?? null,
      list: (part.before ?? part.after)?.list ?? 'document',
      codeBefore: part.before?.key ?? null,
      codeAfter: part.after?.key ?? null,
      path,
      before: textOf(before),
      after: textOf(after),
      relation: found?.relation ?? null,
      comparability: found?.comparability.series ?? null,
      condition: found?.comparability.condition ?? null,
    };
  });
}

const documentJson = ({ year, title, coverage }: Diff['from']): DocumentJson => ({
  year,
  title,
  coverage,
});

function opinionsBy(diff: Diff) {
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

function textOf(value: Change['before']): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
