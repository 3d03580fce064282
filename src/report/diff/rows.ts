import type { Change } from '../../diff/index.ts';
import type { Diff } from './diff.ts';
import { opinionsBy } from './json.ts';

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

function textOf(value: Change['before']): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
