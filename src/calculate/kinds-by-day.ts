import { NO_DAY } from '../dataset/index.ts';
import type { Kinds, MeasureOver } from '../model/index.ts';
import { amountsOf } from './amounts.ts';
import type { ByDay, Days } from './by-day.ts';
import { every } from './count.ts';
import type { Dated } from './dated.ts';
import { histogramOf } from './histogram.ts';
import { divided, type Rows } from './rows.ts';
import type { Counts } from './tally.ts';

/** What there is of something in the days of a cohort, which are not always those of the period. */
export type Reading<T> = (days: Days, period: Days) => T;

/** What is counted of some rows of a measure, by day: the same as `tally()` counts of them in a period. */
export function countsByDay(measure: MeasureOver, dated: Dated, rows: Rows): Reading<Counts> {
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const kind = names.find((name) => measure[name] !== undefined) as keyof typeof kinds;
  return (kinds[kind] as (...args: unknown[]) => Reading<Counts>)(measure[kind], dated, rows);
}

type KindByDay<K extends keyof Kinds> = (
  asked: Kinds[K],
  dated: Dated,
  rows: Rows,
) => Reading<Counts>;

/** The kinds of which a period is the sum of its days. */
const kinds: { readonly [K in Exclude<keyof Kinds, 'survey' | 'journey'>]: KindByDay<K> } = {
  share: ({ where }, { line, counted }, rows) =>
    each({
      teller: line.numberOf(every(counted.selection, rows, where)),
      noemer: line.numberOf(rows),
    }),
  count: (_, { line }, rows) => each({ count: line.numberOf(rows) }),
  distribution: (_, { line }, rows) => each({ count: line.numberOf(rows) }),
  stock: (_, { line }, rows) => flow(line.numberOf(rows), line.begunOf(rows)),
  duration: ({ from, to, negative }, { line, counted }, rows) => {
    const { days } = counted.selection;
    const { known, took } = lengths(days(from), days(to), rows);
    if (negative !== 'zero') return histogram(line.valuesOf(known, took));
    const below = known.filter((_, k) => (took[k] as number) < 0);
    const fromZero = took.map((length) => Math.max(0, length));
    return histogram(line.valuesOf(known, fromZero), line.numberOf(below));
  },
  sum: ({ of, minus }, { line, counted }, rows) => {
    const amounts = amountsOf(counted.selection, of as string);
    const taken = minus === undefined ? NO_ROWS : every(counted.selection, rows, minus);
    const [all, off] = [line.numberOf(rows, amounts), line.numberOf(taken, amounts)];
    return each({
      cents: (days) => all(days) - 2 * off(days),
      records: line.numberOf(rows),
      empty: line.numberOf(emptyOf(amounts, rows)),
    });
  },
};

const NO_ROWS: Rows = new Int32Array(0);

/** Some numbers, each by day. */
const each =
  (numbers: { readonly [name: string]: ByDay }): Reading<Counts> =>
  (days) =>
    Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, number(days)]));

const flow =
  (there: ByDay, begun: ByDay): Reading<Counts> =>
  (days, { from, to }) => {
    const [begin, end] = [there({ from: from - 1, to: from - 1 }), there(days)];
    const came = begun({ from, to });
    return { count: end, flow: { begin, in: came, out: begin + came - end, end } };
  };

const histogram =
  (took: ByDay<Int32Array>, flagged?: ByDay): Reading<Counts> =>
  (days) => ({
    histogram: histogramOf(took(days)),
    ...(flagged !== undefined && { flagged: flagged(days) }),
  });

/** The rows of which both dates are filled, and the days from one to the other. */
function lengths(
  begins: Int32Array,
  ends: Int32Array,
  rows: Rows,
): { known: Rows; took: Int32Array } {
  const [known, took] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let count = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const [begin, end] = [begins[row] as number, ends[row] as number];
    if (begin === NO_DAY || end === NO_DAY) continue;
    known[count] = row;
    took[count++] = end - begin;
  }
  return { known: known.subarray(0, count), took: took.subarray(0, count) };
}

/** The rows that have no amount. */
function emptyOf(amounts: Float64Array, rows: Rows): Rows {
  const answers = new Uint8Array(rows.length);
  for (let k = 0; k < rows.length; k++)
    answers[k] = Number.isNaN(amounts[rows[k] as number]) ? 1 : 0;
  return divided(rows, answers).yes;
}
