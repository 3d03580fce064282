import type { Mask } from './mask.ts';

/**
 * Some rows of a table, by number, each once. A count begins with the few that fall in the period, and every further
 * question is asked of those alone.
 */
export type Rows = Int32Array;

/**
 * Where rows are collected before their number is known. It is used again by each collection: a new one of the size of
 * the table would cost more than the collecting. Nothing else may hold it.
 */
let scratch: Rows = new Int32Array(1024);

function scratchOf(size: number): Rows {
  if (scratch.length < size) scratch = new Int32Array(size);
  return scratch;
}

/** All rows of a table. */
export function allRows(size: number): Rows {
  const rows = new Int32Array(size);
  for (let i = 0; i < size; i++) rows[i] = i;
  return rows;
}

/** The rows of which a day lies between two days, both included. */
export function rowsBetween(days: Int32Array, first: number, last: number): Rows {
  const rows = scratchOf(days.length);
  let count = 0;
  for (let i = 0; i < days.length; i++) {
    rows[count] = i;
    const day = days[i] as number;
    // Written over by the next row unless this one lies between: without a branch it is twice as fast.
    count += Number(day >= first) & Number(day <= last);
  }
  return rows.slice(0, count);
}

/**
 * Those of some rows of which the spell has a day between two days, both included.
 * @param out 1 when the end is the first day out, 0 when it is the last day in
 */
export function spellsIn(
  rows: Rows,
  begins: Int32Array,
  ends: Int32Array,
  { from, to, out }: { readonly from: number; readonly to: number; readonly out: number },
): Rows {
  const found = scratchOf(rows.length);
  let count = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const first = begins[row] as number;
    const last = (ends[row] as number) - out;
    if (first <= to && last >= from && last >= first) found[count++] = row;
  }
  return found.slice(0, count);
}

/** The rows of which something holds. */
export function rowsOf(mask: Mask): Rows {
  const rows = scratchOf(mask.length);
  let count = 0;
  for (let i = 0; i < mask.length; i++) {
    rows[count] = i;
    count += mask[i] as number;
  }
  return rows.slice(0, count);
}

/** Some rows by a question that was asked of them. */
export type Split = { readonly yes: Rows; readonly no: Rows };

/** Divides rows by the answers to a question, one for each of them. */
export function divided(rows: Rows, answers: Mask): Split {
  const { length } = rows;
  let count = 0;
  for (let k = 0; k < length; k++) count += answers[k] as number;
  if (count === length) return { yes: rows, no: rows.subarray(0, 0) };
  if (count === 0) return { yes: rows.subarray(0, 0), no: rows };
  const all = new Int32Array(length);
  let [yes, no] = [0, count];
  for (let k = 0; k < length; k++) {
    const row = rows[k] as number;
    const answer = answers[k] as number;
    all[answer === 1 ? yes : no] = row;
    yes += answer;
    no += 1 - answer;
  }
  return { yes: all.subarray(0, count), no: all.subarray(count) };
}

/** Divides rows by the answers to a question of all rows of the table. */
export function dividedBy(rows: Rows, mask: Mask): Split {
  const answers = new Uint8Array(rows.length);
  for (let k = 0; k < rows.length; k++) answers[k] = mask[rows[k] as number] as number;
  return divided(rows, answers);
}

/** Those of some rows of which something holds; of which it does not hold, for the answer 0. */
export function having(rows: Rows, mask: Mask, answer: 0 | 1 = 1): Rows {
  const found = scratchOf(rows.length);
  let count = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    found[count] = row;
    count += Number(mask[row] === answer);
  }
  return found.slice(0, count);
}

/** Some rows of a table and some others, each once. */
export function union(size: number, ...parts: readonly Rows[]): Rows {
  const different = new Set(parts.filter((rows) => rows.length > 0));
  const [only = new Int32Array(0)] = different;
  if (different.size <= 1) return only;
  const mask = new Uint8Array(size);
  for (const rows of different) for (let k = 0; k < rows.length; k++) mask[rows[k] as number] = 1;
  return rowsOf(mask);
}

/** Some rows and some others, one after another. */
export function together(a: Rows, b: Rows): Rows {
  const rows = new Int32Array(a.length + b.length);
  rows.set(a);
  rows.set(b, a.length);
  return rows;
}
