import { SvaError } from '../util/index.ts';
import type { IsoDate } from './date.ts';
import type { Unit } from './measure.ts';
import type { TermId } from './term.ts';

/** Where a norm stands: the clause, and the lines of the source with the words that set it. */
export type NormSource = {
  /** The document: `sva-2022`. */
  readonly document: string;
  /** The clause: `R05-P1`, `V7.3`. */
  readonly code: string;
  /** The first and last line in `bronnen/`. */
  readonly lines: readonly [first: number, last: number];
  /** The words that set the norm, exactly as the source has them. */
  readonly words: string;
};

/** What each kind of norm asks. A figure is in the unit of the norm, with at most two decimals. */
export interface NormKinds {
  /** This figure or more. */
  'at-least': { readonly value: number };
  /** This figure or less. */
  'at-most': { readonly value: number };
  /** Each case within the term. `share`: how many percent of them must be; `null` where the text sets none. */
  'within-term': { readonly term: TermId; readonly share: number | null };
  /**
   * No more than a budget; `value` is `null` where the text gives no figure. `limit` is then where it can be found: the
   * measure that counts it, or the code under which it is given.
   */
  budget: {
    readonly value: number | null;
    readonly reference: string;
    readonly limit?: { readonly measure: string } | { readonly figure: string };
  };
  /** This much less than `base`. */
  saving: { readonly value: number | null; readonly base: string };
  /** This much more than `base`; `against` is where it can be found, left out where no text says what to compare with. */
  growth: {
    readonly value: number | null;
    readonly base: string;
    readonly against?: 'last-year';
  };
  /** To be followed, not judged; `value` is the figure strived for, if one is named. */
  'monitor-only': { readonly value: number | null };
}
export type NormKind = keyof NormKinds;
export const normKinds = [
  'at-least',
  'at-most',
  'within-term',
  'budget',
  'saving',
  'growth',
  'monitor-only',
] as const satisfies readonly NormKind[];

type Described = {
  /** Permanent, kebab-case Dutch. */
  readonly id: string;
  /** Short, in our own words. */
  readonly title: string;
  readonly unit: Unit;
  readonly from: IsoDate;
  /** The last day on which it holds; `null` while it holds. */
  readonly to: IsoDate | null;
  readonly source: NormSource;
  /** The id of the measure it judges; left out where nothing is measured. */
  readonly measure?: string;
  /** The code under which the figure it judges is given where nothing is measured; left out, that of its clause. */
  readonly figure?: string;
  /** Why nothing is measured that it judges, as it reads in an account. */
  readonly unmeasured?: string;
  /** Readings taken where the text is unclear, with the alternative. */
  readonly remarks?: readonly string[];
};

/** What was agreed about a figure: dated, with unit and source. */
export type Norm = {
  [K in NormKind]: Described & { readonly kind: K } & NormKinds[K];
}[NormKind];

/** How a figure stands to a norm. */
export type Comparison = 'met' | 'not-met' | 'not-applicable';

/**
 * Sets the exact fraction teller / noemer against a norm: a share of 74,96% misses 75%, though it is printed as 75,0%.
 * A norm in percents asks `teller × 100 ≥ value × noemer`; one in another unit leaves the 100 out.
 *
 * `not-applicable` for a noemer of 0, and for a norm that sets no bound on a figure: a term without a percentage, a
 * budget, a saving, a growth, or what is only followed.
 *
 * @param teller a whole number, not negative
 * @param noemer a whole number, not negative
 * @throws SvaError `usage` for any other number
 */
export function compare(agreed: Norm, teller: number, noemer: number): Comparison {
  for (const count of [teller, noemer]) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new SvaError(
        'usage',
        `Teller en noemer zijn gehele getallen van 0 of meer, niet ${count}.`,
        {
          value: count,
          place: agreed.id,
        },
      );
    }
  }
  const bound = boundOf(agreed);
  if (bound === null || noemer === 0) return 'not-applicable';
  const reached = BigInt(teller) * (agreed.unit === '%' ? 100n : 1n) * SCALE;
  const limit = BigInt(Math.round(bound.value * Number(SCALE))) * BigInt(noemer);
  return (bound.least ? reached >= limit : reached <= limit) ? 'met' : 'not-met';
}

/** Norms have at most two decimals, so a hundredth is a whole number. */
const SCALE = 100n;

/** The figure that a norm sets, and whether it is the least or the most; `null` for a norm that sets no bound on a figure. */
export function boundOf(agreed: Norm): { least: boolean; value: number } | null {
  if (agreed.kind === 'at-least') return { least: true, value: agreed.value };
  if (agreed.kind === 'at-most') return { least: false, value: agreed.value };
  if (agreed.kind === 'within-term' && agreed.share !== null)
    return { least: true, value: agreed.share };
  return null;
}

/** A share as two whole numbers. */
export type Fraction = { readonly teller: number; readonly noemer: number };

/** Whether one share is greater than another, exactly; `null` where one of them has a noemer of 0. */
export function isGreater(now: Fraction, before: Fraction): boolean | null {
  if (now.noemer === 0 || before.noemer === 0) return null;
  return BigInt(now.teller) * BigInt(before.noemer) > BigInt(before.teller) * BigInt(now.noemer);
}
