import type { Remark } from './element.ts';
import type { Quotation } from './quotation.ts';

/** On what a published share rests: two other published figures, or a figure that was not published. */
export type Basis =
  | { readonly teller: string; readonly noemer: string }
  | { readonly missing: 'teller' | 'noemer' | 'teller-en-noemer'; readonly why: string };

/** A figure as a document printed it. */
export type Figure = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** `null` where only a range is printed. */
  readonly value: number | null;
  readonly range?: readonly [from: number, to: number];
  /** `about`: the text says "ruim", "iets meer dan". */
  readonly precision: 'exact' | 'about';
  readonly unit: '%' | 'vragen' | 'voorzieningen' | 'klachten';
  /** The period that it covers: `2017`, `2017-Q1`, `2017-H2`. */
  readonly period: string;
  readonly source: Quotation;
  /** Of a share only. */
  readonly basis?: Basis;
  readonly remarks?: readonly Remark[];
};

/**
 * A printed share computed again from the figures it rests on, in percent with one decimal, half up.
 *
 * @returns `null` when it cannot be: it is no share, a figure it rests on was not published, or the noemer is 0
 */
export function recomputedShare(figures: readonly Figure[], code: string): number | null {
  const figureOf = (wanted: string) => figures.find((figure) => figure.code === wanted)?.value;
  const basis = figures.find((figure) => figure.code === code)?.basis;
  if (basis === undefined || !('teller' in basis)) return null;
  const [teller, noemer] = [figureOf(basis.teller), figureOf(basis.noemer)];
  if (typeof teller !== 'number' || typeof noemer !== 'number' || noemer === 0) return null;
  return Math.floor((teller * 2000 + noemer) / (noemer * 2)) / 10;
}
