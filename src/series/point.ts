import type { Fit, Readings } from '../model/index.ts';
import type { Node } from './chain.ts';

/** Why there is a value or none. Besides these: the statuses of publications and of outcomes of a report. */
export type PointStatus =
  | 'leesbaar'
  | 'hersteld'
  | 'strijdig'
  | 'beschadigd'
  | 'nvt'
  | 'niet-beschikbaar'
  /** Only a range was published. */
  | 'bereik'
  /** Of teller and noemer, one was published. */
  | 'onvolledig'
  | 'noemer-nul'
  /** No source at hand has it. */
  | 'ontbreekt'
  /** The sources say that it was not measured. */
  | 'nooit-gemeten'
  /** The status of an outcome of a report: `measured`, `no-data`, … */
  | (string & {});

/** One value of a series, or that there is none. */
export type Point = {
  /** Under whose definition it was counted. */
  readonly node: Node;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly unit: string | null;
  readonly status: PointStatus;
  /** How it fits the definition; `null` where there is nothing. */
  readonly how: Exclude<Fit['how'], 'nee'> | null;
  readonly part: string | null;
  readonly reading: Readings;
  readonly origin: 'publicatie' | 'verantwoording' | null;
  /** The publications or the measure that it rests on. */
  readonly sources: readonly string[];
  /** What must be known of it. */
  readonly notes: readonly string[];
  readonly breakBefore: string | null;
};

/** The year in which a point ends. */
export const yearOf = ({ to }: Pick<Point, 'to'>): number => Number(to.slice(0, 4));

/**
 * By their last day, of two that end together the longer last: a year stands after its quarters. Then by all that tells two
 * points apart, so that the order of what was given does not matter.
 */
export function inOrder(a: Point, b: Point): number {
  const keys = ({ to, node, part, origin, sources, value }: Point) => [
    to,
    String(node.year),
    node.code,
    part ?? '',
    origin ?? '',
    sources.join(' '),
    String(value),
  ];
  if (a.to === b.to && a.from !== b.from) return a.from > b.from ? -1 : 1;
  const [ofA, ofB] = [keys(a), keys(b)];
  const at = ofA.findIndex((key, index) => key !== ofB[index]);
  if (at < 0) return 0;
  return (ofA[at] ?? '') < (ofB[at] ?? '') ? -1 : 1;
}

/** Nothing in a year. */
export function missingPoint(
  node: Node,
  year: number,
  part: string | null,
  status: 'ontbreekt' | 'nooit-gemeten',
): Point {
  return {
    node,
    period: String(year),
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    value: null,
    low: null,
    high: null,
    teller: null,
    noemer: null,
    unit: null,
    status,
    how: null,
    part,
    reading: {},
    origin: null,
    sources: [],
    notes: [],
    breakBefore: null,
  };
}
