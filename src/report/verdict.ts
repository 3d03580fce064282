import { compare, isGreater, type Norm, type Period } from '../model/index.ts';
import type { Bounds, Figures } from './outcome.ts';

/** How an outcome stands to a norm. `undecided`: what is missing could flip it. */
export type Verdict = {
  readonly norm: string;
  readonly title: string;
  readonly verdict: 'met' | 'not-met' | 'undecided' | 'not-applicable';
  /** In Dutch: why, or what the norm is. */
  readonly text: string;
};

/** The figures of a period with the least and the most that they can be. */
export type Bounded = { readonly figures: Figures; readonly bounds: Bounds | null };

const FLIP = 'wat ontbreekt, kan het oordeel omdraaien';

/**
 * Sets the exact fraction against a norm, and its bounds too: only when all agree is there a verdict.
 *
 * @param lastYear the same a year earlier, for a growth; `null` where the data do not reach back that far
 */
export function verdict(
  norm: Norm,
  period: Period,
  { figures, bounds }: Bounded,
  lastYear: Bounded | null = null,
): Verdict {
  const base = { norm: norm.id, title: norm.title };
  const none = (text: string): Verdict => ({ ...base, verdict: 'not-applicable', text });
  const undecided = (text: string): Verdict => ({ ...base, verdict: 'undecided', text });
  if (period.to < norm.from || (norm.to !== null && period.from > norm.to)) {
    return none(
      `de norm geldt van ${norm.from}${norm.to === null ? '' : ` tot en met ${norm.to}`}`,
    );
  }
  if (norm.kind === 'monitor-only') return none('alleen volgen');
  // Of a survey the value is the weighted share.
  const { teller, noemer } = figures.survey?.exact ?? figures;
  if (teller === undefined || noemer === undefined || noemer === 0)
    return none('er is geen waarde');
  const said = (met: boolean): Verdict =>
    met
      ? { ...base, verdict: 'met', text: 'gehaald' }
      : { ...base, verdict: 'not-met', text: 'niet gehaald' };
  if (norm.kind === 'growth') {
    if (norm.against === undefined || norm.value !== null) return none(withoutBound(norm));
    const grown = growths({ figures, bounds }, lastYear);
    const [first] = grown;
    if (first === undefined) return undecided('er is geen waarde van een jaar eerder');
    return grown.every((one) => one === first) ? said(first) : undecided(FLIP);
  }
  const found = compare(norm, teller, noemer);
  if (found === 'not-applicable') return none(withoutBound(norm));
  const ends = bounds === null ? [] : [bounds.lower, bounds.upper];
  const same = ends.every((end) => compare(norm, end.teller ?? 0, end.noemer ?? 0) === found);
  return same ? said(found === 'met') : undecided(FLIP);
}

/** Whether there was growth: by the values, and at the worst and the best that what is missing allows. */
function growths(now: Bounded, before: Bounded | null): boolean[] {
  if (before === null) return [];
  const pairs = [
    [now.figures, before.figures],
    [now.bounds?.lower ?? now.figures, before.bounds?.upper ?? before.figures],
    [now.bounds?.upper ?? now.figures, before.bounds?.lower ?? before.figures],
  ] as const;
  return pairs.flatMap(([one, other]) => {
    const greater = isGreater(fraction(one), fraction(other));
    return greater === null ? [] : [greater];
  });
}

const fraction = ({ teller = 0, noemer = 0 }: Figures) => ({ teller, noemer });

function withoutBound(norm: Norm): string {
  if (norm.kind === 'within-term') return 'de tekst noemt een termijn, maar geen percentage';
  if (norm.kind === 'growth') return 'de tekst noemt geen beginwaarde';
  return 'de tekst noemt geen getal';
}
