import type { Break, Piece } from './pieces.ts';
import { yearOf } from './point.ts';

/** A row of a series: the same keys in each, `null` for what there is not. */
export type SeriesRow = {
  /** The number of its piece, from 1. Only values of one piece may be compared. */
  readonly piece: number;
  /** The contract year and the code under whose definition it was counted. */
  readonly contract: number;
  readonly code: string;
  readonly part: string | null;
  readonly year: number;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly status: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly teller: number | null;
  readonly noemer: number | null;
  /** `ja`, `benadering` or `deels`. */
  readonly how: string | null;
  /** `publicatie` or `verantwoording`. */
  readonly origin: string | null;
  /** The ids of the publications, or the measure, divided by spaces. */
  readonly sources: string;
  /** What must be known of it. */
  readonly note: string | null;
  /** On the first row of a piece: why it does not continue the piece before it. */
  readonly break: string | null;
};

/** The keys of a row, in their order. */
export const seriesColumns = [
  'piece',
  'contract',
  'code',
  'part',
  'year',
  'period',
  'from',
  'to',
  'value',
  'unit',
  'status',
  'low',
  'high',
  'teller',
  'noemer',
  'how',
  'origin',
  'sources',
  'note',
  'break',
] as const satisfies readonly (keyof SeriesRow)[];

/** The rows of pieces, one piece after the other. */
export function rowsOf(pieces: readonly Piece[], breaks: readonly Break[]): SeriesRow[] {
  return pieces.flatMap(({ number, points }) =>
    points.map(({ node, sources, ...point }, at) => ({
      piece: number,
      contract: node.year,
      code: node.code,
      part: point.part,
      year: yearOf(point),
      period: point.period,
      from: point.from,
      to: point.to,
      value: point.value,
      unit: point.unit,
      status: point.status,
      low: point.low,
      high: point.high,
      teller: point.teller,
      noemer: point.noemer,
      how: point.how,
      origin: point.origin,
      sources: sources.join(' '),
      note: point.notes.length === 0 ? null : point.notes.join(' '),
      break: at === 0 ? breakOf(breaks, number) : null,
    })),
  );
}

function breakOf(breaks: readonly Break[], piece: number): string | null {
  const found = breaks.find(({ pieces }) => pieces[1] === piece);
  return found === undefined ? null : found.reasons.map(({ why }) => why).join('; ');
}
