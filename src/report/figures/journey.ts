import { type JourneyCounts, quantile, total } from '../../calculate/index.ts';
import type { Hidden } from '../number/hidden.ts';

/** How many records came to a place. */
export type Place<H extends Hidden = never> = {
  readonly node: string;
  /** Of the cohort, followed to the peildatum: in = out + there. */
  readonly in: number | H;
  readonly out: number | H;
  readonly there: number | H;
  readonly persons?: number | H;
  /** Of any cohort, on a day of the period; `null` for a place without dates. */
  readonly period: number | H | null;
};

/** How many records went from one place to another. */
export type Step<H extends Hidden = never> = {
  readonly from: string;
  readonly to: string;
  readonly count: number | H;
  readonly period: number | H | null;
  /** Of the steps of the period of which the days are known: their number, median and p90. */
  readonly n: number | H;
  readonly median: number | H | null;
  readonly p90: number | H | null;
  /** How many came there on an earlier day than where they came from. */
  readonly backwards: number | H;
};

/** The places and steps of a journey. */
export type Ways<H extends Hidden = never> = {
  readonly version: string;
  readonly nodes: readonly Place<H>[];
  readonly edges: readonly Step<H>[];
};

/** The figures of a journey. */
export function waysOf({ version, nodes, edges }: JourneyCounts): Ways {
  return {
    version,
    nodes,
    edges: edges.map(({ histogram, ...edge }) => ({
      ...edge,
      n: total(histogram),
      median: quantile(histogram, 5),
      p90: quantile(histogram, 9),
    })),
  };
}

/** Whether anything came to a place, or took a step; what is hidden did. */
export const isSeen = (...counts: readonly (number | Hidden | null)[]): boolean =>
  counts.some((count) => count !== null && count !== 0);
