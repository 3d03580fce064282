import type { Json } from '../util/index.ts';

/** Findings in the data that only one of two accounts lists. */
export type Findings = {
  /** How many, with those that an account counts and does not list one by one. */
  readonly count: number;
  /** Each that is listed in words, with file, row and field; `null` where values are left out. */
  readonly texts: readonly string[] | null;
};

/**
 * The findings of the second list that the first has not. A finding is the same on whatever row it stands, since a file that
 * grows moves its rows; and two times the same are two.
 */
export function findingsAdded(
  before: readonly Json[],
  after: readonly Json[],
  withoutValues: boolean,
): Findings {
  const left = new Map<string, number>();
  for (const finding of before) {
    const name = nameOf(finding);
    left.set(name, (left.get(name) ?? 0) + 1);
  }
  const added = after.filter((finding) => {
    const name = nameOf(finding);
    const known = left.get(name) ?? 0;
    left.set(name, known - 1);
    return known <= 0;
  });
  const further = furtherIn(before);
  const count = [...furtherIn(after)].reduce(
    (sum, [kind, more]) => sum + Math.max(0, more - (further.get(kind) ?? 0)),
    added.length,
  );
  return { count, texts: withoutValues ? null : added.map(textOf) };
}

/** How many findings of each kind are counted and not listed. */
function furtherIn(findings: readonly Json[]): ReadonlyMap<string, number> {
  return new Map(
    findings.map(plainOf).flatMap(({ file, field, code, more }) => {
      const kind = JSON.stringify([file, field, code]);
      return typeof more === 'number' ? [[kind, more] as const] : [];
    }),
  );
}

type Plain = { readonly [key: string]: Json };
const plainOf = (finding: Json): Plain =>
  typeof finding === 'object' && finding !== null && !Array.isArray(finding)
    ? (finding as Plain)
    : { message: finding };

function nameOf(finding: Json): string {
  const { row: _, more: __, ...rest } = plainOf(finding);
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `klacht.csv, rij 3, datum_afhandeling: …`. */
function textOf(finding: Json): string {
  const { file, row, field, message } = plainOf(finding);
  const place = [
    file,
    typeof row === 'number' ? `rij ${row}` : null,
    typeof field === 'string' ? field : null,
  ].filter((part) => typeof part === 'string');
  return `${place.join(', ')}${place.length === 0 ? '' : ': '}${typeof message === 'string' ? message : ''}`;
}
