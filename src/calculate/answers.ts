import { NO_DAY } from '../dataset/index.ts';
import { type Condition, type Length, type Reading, reader, type TermId } from '../model/index.ts';
import { addMonths } from '../util/index.ts';
import {
  both,
  either,
  equal,
  filled,
  isBetween,
  isYoungerOn,
  type Mask,
  opposite,
  runningOn,
} from './mask.ts';
import { isLastDayIn, isRole } from './reference.ts';
import { overlapping, sharing } from './related.ts';
import type { Rows } from './rows.ts';
import type { Moment, Selection } from './selection.ts';

/**
 * The plain reading of a condition: whether it holds of each of some rows, in their order. Of a condition that looks at other
 * records (`looksElsewhere`) the rows are all of the table.
 */
export function answersOf(
  chosen: Selection,
  condition: Condition,
  rows: Rows,
  moment: Moment,
): Mask {
  return reader(readingOf(chosen, rows, moment))(condition);
}

function readingOf(chosen: Selection, rows: Rows, { from, to, peildatum }: Moment): Reading<Mask> {
  const { column, days, deadlines } = chosen;
  /** Of another table: asked of all its rows, since any of them may belong to one of these. */
  const whereOf = (there: Selection, where: Condition | undefined): Mask | null =>
    where === undefined ? null : there.mask(where);
  const upTo = (reference: string, last: number) => isBetween(days(reference), -NO_DAY, last, rows);

  return {
    is: (values) =>
      Object.entries(values)
        .map(([path, wanted]) =>
          equal(column(path), [wanted].flat() as readonly (string | boolean)[], path, rows),
        )
        .reduce(both),
    filled: (reference) =>
      isRole(reference) ? upTo(reference, NO_DAY - 1) : filled(column(reference), rows),
    reached: (reference) => upTo(reference, to),
    elapsed: (reference) => upTo(reference, peildatum),
    notAfter: ([first, second]) => {
      const [a, b] = [days(first), days(second)];
      const result = new Uint8Array(rows.length);
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number;
        const end = b[row] as number;
        result[k] = Number(end !== NO_DAY) & Number((a[row] as number) <= end);
      }
      return result;
    },
    within: ({ from: begin, to: end, ...term }) => {
      const [a, b] = [days(begin), days(end)];
      const length = term as Length | { term: TermId };
      const fixed = length as { days?: number; weeks?: number };
      const most = fixed.days ?? (fixed.weeks === undefined ? null : 7 * fixed.weeks);
      const last = most === null ? deadlines(begin, 'term' in length ? length.term : length) : null;
      const result = new Uint8Array(rows.length);
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number;
        const [start, stop] = [a[row] as number, b[row] as number];
        if (start === NO_DAY || stop === NO_DAY || stop < start) continue;
        if (stop <= (last === null ? start + (most as number) : (last[row] as number)))
          result[k] = 1;
      }
      return result;
    },
    during: (asked) =>
      typeof asked === 'string'
        ? isBetween(days(asked), from, to, rows)
        : isBetween(days(asked.date), addMonths(to + 1, -asked.months), to, rows),
    running: ([begin, end]) =>
      runningOn(days(begin), days(end), {
        rows,
        day: to,
        out: isLastDayIn(chosen.table.name, end) ? 0 : 1,
      }),
    age: ({ from: born, under, at }) =>
      at === undefined
        ? isBetween(days(born), addMonths(to, -12 * under) + 1, to, rows)
        : isYoungerOn(days(born), days(at), { under, rows }),
    some: (asked) => {
      const there = chosen.other(asked.record);
      if (there === null) return new Uint8Array(rows.length);
      return sharing(chosen, there, asked, whereOf(there, asked.where));
    },
    overlap: (asked) => {
      const there = chosen.other(asked.record);
      if (there === null) return new Uint8Array(rows.length);
      return overlapping(chosen, there, asked, whereOf(there, asked.where));
    },
    all: (parts, read) => parts.map(read).reduce(both),
    any: (parts, read) => parts.map(read).reduce(either),
    not: (part, read) => opposite(read(part)),
  };
}
