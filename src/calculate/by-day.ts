import { NO_DAY } from '../dataset/index.ts';
import type { Rows } from './rows.ts';

/** A stretch of days, both included. */
export type Days = { readonly from: number; readonly to: number };

/** What there is of something in any stretch of days. It holds numbers only, and no rows. */
export type ByDay<T = number> = (days: Days) => T;

/** On which days each row of a table is there: from its first to its last. Of what comes on one day both are one list. */
export type Spells = { readonly first: Int32Array; readonly last: Int32Array };

/** Rows in time: what is asked of it is counted once for all days, so that any stretch of them is a difference of sums. */
export type Timeline = {
  /** For how many days there are numbers. */
  readonly length: number;
  /** How many of some rows are there on a day of a stretch; or what those are worth together. */
  numberOf(rows: Rows, worth?: Float64Array): ByDay;
  /** How many of some rows begin in a stretch. */
  begunOf(rows: Rows): ByDay;
  /** Values of some rows, one a row: those of the rows that begin in a stretch. Not to be written in. */
  valuesOf(rows: Rows, values: Int32Array): ByDay<Int32Array>;
};

/** Days that lie further from the peildatum are mistakes as a rule: of those no sums are kept. */
const BEFORE = 36_525;
const AFTER = 3653;

/** Whether a stretch of days lies near enough to the peildatum to have sums. */
export const isNear = ({ from, to }: Days, peildatum: number): boolean =>
  from >= peildatum - BEFORE && to <= peildatum + AFTER;

/** Lays out rows in time, over the days near the peildatum that they have. */
export function timeline({ first, last }: Spells, rows: Rows, peildatum: number): Timeline {
  const days = daysWith({ first, last }, rows, peildatum);
  const length = Math.max(0, days.to - days.from + 1);
  const axis: Axis = { from: days.from, length };
  const begins = placesOf(axis, first);
  const ends = first === last ? begins : placesOf(axis, last);
  return {
    length,
    numberOf: (of, worth) => {
      const begun = sumsUpTo(axis, begins, of, worth);
      const gone = begins === ends ? begun : sumsUpTo(axis, ends, of, worth);
      return difference(axis, begun, gone);
    },
    begunOf: (of) => {
      const begun = sumsUpTo(axis, begins, of);
      return difference(axis, begun, begun);
    },
    valuesOf: (of, values) => {
      const counts = sumsUpTo(axis, begins, of);
      return stretchOf(axis, counts, byPlace(begins, of, values, counts));
    },
  };
}

/** The days that rows have, as far as they lie near the peildatum; of no days `to` comes before `from`. */
function daysWith({ first, last }: Spells, rows: Rows, peildatum: number): Days {
  let [from, to] = [NO_DAY, -NO_DAY];
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const [begin, end] = [first[row] as number, last[row] as number];
    if (begin < from) from = begin;
    if (begin > to && begin !== NO_DAY) to = begin;
    if (end > to && end !== NO_DAY) to = end;
  }
  return { from: Math.max(from, peildatum - BEFORE), to: Math.min(to, peildatum + AFTER) };
}

/** Days that follow each other, of which there is a sum each. */
type Axis = { readonly from: number; readonly length: number };

/** The place of each row's day: 0 before all, then one for each day, and one for what comes after them or never. */
function placesOf({ from, length }: Axis, days: Int32Array): Uint16Array {
  const places = new Uint16Array(days.length);
  for (let row = 0; row < days.length; row++) {
    const place = (days[row] as number) - from + 1;
    places[row] = place < 0 ? 0 : place > length ? length + 1 : place;
  }
  return places;
}

/** The place of a day that is asked about. Only what is never near or never comes lies after the last day. */
const placeOf = ({ from, length }: Axis, day: number): number =>
  Math.min(Math.max(day - from + 1, 0), length);

type Sums = Int32Array | Float64Array;

/** Of each place what there is of the rows up to and including it; what has no worth (`NaN`) adds nothing. */
function sumsUpTo({ length }: Axis, places: Uint16Array, rows: Rows, worth?: Float64Array): Sums {
  const sums = worth === undefined ? new Int32Array(length + 2) : new Float64Array(length + 2);
  if (worth === undefined) {
    for (let k = 0; k < rows.length; k++) {
      const place = places[rows[k] as number] as number;
      sums[place] = (sums[place] as number) + 1;
    }
  } else {
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as number;
      const place = places[row] as number;
      const value = worth[row] as number;
      if (!Number.isNaN(value)) sums[place] = (sums[place] as number) + value;
    }
  }
  for (let place = 1; place < sums.length; place++)
    sums[place] = (sums[place] as number) + (sums[place - 1] as number);
  return sums;
}

/** What had begun on the last day of a stretch, less what was gone before its first. */
const difference =
  (axis: Axis, begun: Sums, gone: Sums): ByDay =>
  ({ from, to }) =>
    (begun[placeOf(axis, to)] as number) - (gone[placeOf(axis, from - 1)] as number);

const stretchOf =
  (axis: Axis, counts: Sums, values: Int32Array): ByDay<Int32Array> =>
  ({ from, to }) =>
    values.subarray(counts[placeOf(axis, from - 1)], counts[placeOf(axis, to)]);

/** Values in the order of the days of their rows. @param counts how many rows there are up to each place */
function byPlace(places: Uint16Array, rows: Rows, values: Int32Array, counts: Sums): Int32Array {
  const next = new Int32Array(counts.length);
  next.set(counts.subarray(0, -1), 1);
  const sorted = new Int32Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const place = places[rows[k] as number] as number;
    sorted[next[place] as number] = values[k] as number;
    next[place] = (next[place] as number) + 1;
  }
  return sorted;
}
