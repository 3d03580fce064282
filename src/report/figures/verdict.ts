import {
  boundOf,
  compare,
  type Fraction,
  isGreater,
  type Norm,
  type Period,
} from '../../model/index.ts';
import { besideNorm, MOST_DECIMALS, normNumber } from '../number/norm-number.ts';
import { dutch, rounded } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';
import { type Chance, chanceOf, chanceOfGrowth } from './chance.ts';
import type { Bounds, Figures } from './outcome.ts';

/** How an outcome stands to a norm. `undecided`: what is missing could flip it. */
export type Verdict = {
  readonly norm: string;
  readonly title: string;
  readonly verdict: 'met' | 'not-met' | 'undecided' | 'not-applicable';
  /** In Dutch: why, or what the norm is. */
  readonly text: string;
  /** Of a share of a sample only, where it is judged: whether chance could explain the verdict. */
  readonly chance?: Chance;
  /** The numbers of records and persons in the text, where there are any that stand in no figure beside it. */
  readonly tells?: readonly number[];
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
  const outside = outsideText(norm, period);
  if (outside !== null) return none(outside);
  if (norm.kind === 'monitor-only') return none('alleen volgen');
  const share = fraction(figures);
  if (share === null) return none('er is geen waarde');
  const said = (met: boolean, chance: Chance | null): Verdict => ({
    ...base,
    ...(met
      ? { verdict: 'met' as const, text: 'gehaald' }
      : { verdict: 'not-met' as const, text: 'niet gehaald' }),
    ...(chance !== null && { chance }),
  });
  if (norm.kind === 'growth') {
    if (norm.against === undefined || norm.value !== null) return undecided(withoutBound(norm));
    const grown = growths({ figures, bounds }, lastYear);
    const [first] = grown;
    if (first === undefined || lastYear === null)
      return undecided('er is geen eerdere waarde om mee te vergelijken');
    if (!grown.every((one) => one === first)) {
      const [now, then] = [rangeText(norm, { figures, bounds }), rangeText(norm, lastYear)];
      return undecided(`${now}, eerder ${then}; ${FLIP}`);
    }
    const [one, other] = [figures.survey, lastYear.figures.survey];
    return said(first, one && other ? chanceOfGrowth(one, other) : null);
  }
  const found = compare(norm, share.teller, share.noemer);
  const bound = boundOf(norm);
  if (found === 'not-applicable' || bound === null) return none(withoutBound(norm));
  const ends = bounds === null ? [] : [bounds.lower, bounds.upper];
  const same = ends.every((end) => compare(norm, end.teller ?? 0, end.noemer ?? 0) === found);
  if (!same) {
    const agreed = `norm ${withUnit(normNumber(bound.value), norm.unit)}`;
    return undecided(`${rangeText(norm, { figures, bounds })}, ${agreed}; ${FLIP}`);
  }
  const sample = norm.unit === '%' ? figures.survey : undefined;
  return said(found === 'met', sample === undefined ? null : chanceOf(bound.value, sample));
}

/** The least and the most with what is missing: `76,0 tot 85,0%`, with as many decimals as tell them from the norm. */
function rangeText(norm: Norm, { figures, bounds }: Bounded): string {
  const bound = boundOf(norm)?.value ?? null;
  const texts = [bounds?.lower ?? figures, bounds?.upper ?? figures].map((end) => {
    const share = fraction(end);
    const value =
      share === null
        ? null
        : rounded(share.teller, share.noemer, 2 * MOST_DECIMALS, norm.unit === '%' ? 100 : 1);
    if (value === null) return 'geen waarde';
    return bound === null ? dutch(value, 1) : besideNorm(value, bound, 1);
  });
  return withUnit([...new Set(texts)].join(' tot '), norm.unit);
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
    const [a, b] = [fraction(one), fraction(other)];
    const greater = a === null || b === null ? null : isGreater(a, b);
    return greater === null ? [] : [greater];
  });
}

/** The exact share; of a survey the weighted one. `null` where there is none. */
function fraction(figures: Figures): Fraction | null {
  const { teller, noemer } = figures.survey?.exact ?? figures;
  return teller === undefined || noemer === undefined || noemer === 0 ? null : { teller, noemer };
}

function withoutBound(norm: Norm): string {
  if (norm.kind === 'within-term') return 'de tekst noemt een termijn, maar geen percentage';
  if (norm.kind === 'growth') return 'de tekst noemt geen beginwaarde';
  if (norm.kind === 'saving')
    return `een besparing is niet te meten zonder vergelijking: ${norm.base}`;
  if (norm.kind === 'budget') return `het bedrag staat elders: ${norm.reference}`;
  return 'de tekst noemt geen getal';
}

/** That a norm does not hold in a period; `null` where it does. */
export function outsideText(norm: Norm, period: Period): string | null {
  if (period.to >= norm.from && (norm.to === null || period.from <= norm.to)) return null;
  return `de norm geldt van ${norm.from}${norm.to === null ? '' : ` tot en met ${norm.to}`}`;
}
