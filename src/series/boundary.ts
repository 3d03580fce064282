import { type Node, nameOf, type Step, stepsBetween } from './chain.ts';
import { type Point, yearOf } from './point.ts';

/** Why two values may not stand in one series. */
export type Boundary = {
  /**
   * `definitie`: the lineage says that they cannot be compared; `voorwaarde`: only on a condition, that `accept` takes;
   * `tak`: neither came from the other; `bron`: the source itself breaks off; `soort`: one is the number, the other a
   * part or near it; `lezing`: counted under another reading; `deel`: another part of the clause.
   */
  readonly kind: 'definitie' | 'voorwaarde' | 'tak' | 'bron' | 'soort' | 'lezing' | 'deel';
  readonly why: string;
  /** The code to accept the condition with. */
  readonly accept?: string;
};

/** Why the next point does not continue a piece that ends with these points; empty when it does. */
export function boundaries(
  piece: readonly Point[],
  next: Point,
  accepted: ReadonlySet<string>,
): Boundary[] {
  const last = piece.at(-1);
  if (last === undefined) return [];
  const found: Boundary[] = [];
  if (last.part !== next.part) {
    found.push({ kind: 'deel', why: `${partName(last)} en ${partName(next)} zijn iets anders` });
  }
  const apart = between(last.node, next.node, accepted);
  found.push(...apart);
  if (apart.some(({ kind }) => kind === 'tak')) return found;
  const before = piece.findLast(({ value }) => value !== null);
  if (before === undefined || next.value === null) return found;
  if (next.breakBefore !== null && yearOf(before) < yearOf(next)) {
    found.push({ kind: 'bron', why: next.breakBefore });
  }
  const steps = stepsBetween(before.node, next.node) ?? [];
  const indicative = steps.some(({ older }) => accepted.has(older.code));
  if (before.how !== next.how && !indicative) {
    found.push({ kind: 'soort', why: `${saying(before)}, ${saying(next)}` });
  }
  for (const [question, option] of Object.entries(next.reading)) {
    const other = before.reading[question];
    if (other === undefined || other === option) continue;
    found.push({
      kind: 'lezing',
      why: `geteld met ${question}=${other}, en daarna met ${question}=${option}`,
    });
  }
  return found;
}

/** What the lineage has between two elements that keeps their numbers apart. */
export function between(a: Node, b: Node, accepted: ReadonlySet<string>): Boundary[] {
  const steps = stepsBetween(a, b);
  if (steps === null) {
    const why = `${nameOf(a)} en ${nameOf(b)} zijn geen voortzetting van elkaar`;
    return [{ kind: 'tak', why }];
  }
  return steps.flatMap((step): Boundary[] => {
    const { series, condition } = step.comparability;
    if (series === 'ja') return [];
    if (series !== 'voorwaardelijk') return [{ kind: 'definitie', why: wayOf(step, step.why) }];
    if (accepted.has(step.older.code)) return [];
    return [
      { kind: 'voorwaarde', why: wayOf(step, condition ?? step.why), accept: step.older.code },
    ];
  });
}

const wayOf = ({ older, newer }: Step, why: string) =>
  `van ${older.code} (${older.year}) naar ${newer.code} (${newer.year}): ${why}`;

const partName = ({ part }: Point) => (part === null ? 'het geheel' : `‘${part}’`);

/** How a point fits, in words. */
function saying({ period, how }: Point): string {
  const words = { ja: 'het getal zelf', benadering: 'een benadering', deels: 'een deel' } as const;
  return `${period} is ${how === null ? 'onbekend' : words[how]}`;
}
