import { compare, type Norm, type Period } from '../model/index.ts';
import type { Bounds, Figures } from './outcome.ts';

/** How an outcome stands to a norm. `undecided`: what is missing could flip it. */
export type Verdict = {
  readonly norm: string;
  readonly title: string;
  readonly verdict: 'met' | 'not-met' | 'undecided' | 'not-applicable';
  /** In Dutch: why, or what the norm is. */
  readonly text: string;
};

/** Sets the exact fraction against a norm, and its bounds too: only when all agree is there a verdict. */
export function verdict(
  norm: Norm,
  period: Period,
  figures: Figures,
  bounds: Bounds | null,
): Verdict {
  const base = { norm: norm.id, title: norm.title };
  const none = (text: string): Verdict => ({ ...base, verdict: 'not-applicable', text });
  if (period.to < norm.from || (norm.to !== null && period.from > norm.to)) {
    return none(
      `de norm geldt van ${norm.from}${norm.to === null ? '' : ` tot en met ${norm.to}`}`,
    );
  }
  // Of a survey the value is the weighted share.
  const { teller, noemer } = figures.survey?.exact ?? figures;
  if (teller === undefined || noemer === undefined || noemer === 0)
    return none('er is geen waarde');
  const found = compare(norm, teller, noemer);
  if (found === 'not-applicable') return none(withoutBound(norm));
  const ends = bounds === null ? [] : [bounds.lower, bounds.upper];
  const same = ends.every((end) => compare(norm, end.teller ?? 0, end.noemer ?? 0) === found);
  if (!same)
    return { ...base, verdict: 'undecided', text: 'wat ontbreekt, kan het oordeel omdraaien' };
  return { ...base, verdict: found, text: found === 'met' ? 'gehaald' : 'niet gehaald' };
}

function withoutBound(norm: Norm): string {
  if (norm.kind === 'within-term') return 'de tekst noemt een termijn, maar geen percentage';
  if (norm.kind === 'monitor-only') return 'alleen volgen';
  return 'de tekst noemt geen getal';
}
