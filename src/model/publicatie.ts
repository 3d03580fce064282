import type { IsoDate } from './date.ts';
import type { Quotation } from './quotation.ts';
import type { Readings } from './reading.ts';

/**
 * How a printed figure can be used.
 *
 * - `leesbaar`: it stands there. `hersteld`: damaged in the scan, restored from sums or from the running text.
 * - `strijdig`: legible, but the same document says otherwise and nothing decides for this one. It is no value of a
 *   series: `contradicts` names what it disagrees with.
 * - `beschadigd`: too damaged for a value. `nvt`: the document prints "nvt". `niet-beschikbaar`: it prints "-".
 */
export const publicatieStatuses = [
  'leesbaar',
  'hersteld',
  'strijdig',
  'beschadigd',
  'nvt',
  'niet-beschikbaar',
] as const;
export type PublicatieStatus = (typeof publicatieStatuses)[number];

/** How a published figure fits an element of an agreement, or that it does not although it seems to. */
export type Fit = {
  /** The contract year, and the code in it. */
  readonly year: number;
  readonly code: string;
  readonly how: 'ja' | 'benadering' | 'deels' | 'nee';
  /** What of it: the number itself when left out. */
  readonly as?: 'teller' | 'noemer';
  /** Which part of it, in our own Dutch words: figures of different parts are different series. */
  readonly part?: string;
  /** Only under these readings of the clause. */
  readonly reading?: Readings;
  /** What must be known before it is used. */
  readonly reservation?: string;
};

/** A figure as a document printed it, with what it can be used for. */
export type Publicatie<Id extends string = string> = {
  /** As the inventory of the figures has it: the row of its table and the year. */
  readonly id: Id;
  readonly title: string;
  /** `null` where there is no single number; never 0 for what is not there. */
  readonly value: number | null;
  /** Where only a range is printed. */
  readonly range?: readonly [from: number, to: number];
  /** The text says "ongeveer", "iets meer dan". */
  readonly about?: true;
  readonly unit: string;
  readonly status: PublicatieStatus;
  /** How it was restored, what is wrong with it, or what the document means. */
  readonly note?: string;
  /** The figures of the same document that it does not agree with. */
  readonly contradicts: readonly string[];
  /** Why it is no continuation of the figure of the year before. */
  readonly breakBefore?: string;
  /** The element of its own year in whose wording it stands. */
  readonly element?: { readonly year: number; readonly code: string };
  readonly fits: readonly Fit[];
  readonly source: Quotation;
} & (
  | {
      /** What it is about: `2020`, `2017-H2`. */
      readonly period: string;
      readonly date?: never;
    }
  | {
      /** Of a stock: the day of it. */
      readonly date: IsoDate;
      readonly period?: never;
    }
);
