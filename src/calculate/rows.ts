import type { Mask } from './mask.ts';

/**
 * Some rows of a table, by number, each once. A count begins with the few that fall in the period, and every further
 * question is asked of those alone.
 *
 * Loops that go over many rows do four a turn: a turn of a loop costs more than what is done with a row.
 */
export type Rows = Int32Array;

/**
 * Where rows are collected before their number is known. It is used again by each collection: a new one of the size of
 * the table would cost more than the collecting. Nothing else may hold it.
 */
let scratch: Rows = new Int32Array(1024);

export function scratchOf(size: number): Rows {
  if (scratch.length < size) scratch = new Int32Array(size);
  return scratch;
}

let numbered: Rows = new Int32Array(0);

/** All rows of a table. Not to be written in: tables share them. */
export function allRows(size: number): Rows {
  if (numbered.length < size) {
    numbered = new Int32Array(size);
    for (let i = 0; i < size; i++) numbered[i] = i;
  }
  return numbered.subarray(0, size);
}

/** The same rows in their own order, each once. */
export function ascending(rows: Rows, size: number): Rows {
  const BITS = 32;
  const words = new Int32Array(Math.ceil(size / BITS));
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const word = row >>> 5;
    // Only the last five bits of the row say how far is shifted.
    words[word] = (words[word] as number) | (1 << row);
  }
  const result = new Int32Array(rows.length);
  let count = 0;
  for (let word = 0; word < words.length; word++) {
    for (let bits = words[word] as number; bits !== 0; bits &= bits - 1)
      result[count++] = word * BITS + BITS - 1 - Math.clz32(bits & -bits);
  }
  return result;
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
  const count = yeses(answers);
  if (count === length) return { yes: rows, no: rows.subarray(0, 0) };
  if (count === 0) return { yes: rows.subarray(0, 0), no: rows };
  const yes = new Int32Array(count + 1);
  const no = new Int32Array(length - count + 1);
  let there = 0;
  for (let k = 0; k < length; k++) {
    const row = rows[k] as number;
    // Written over by the next row unless it belongs here.
    yes[there] = row;
    no[k - there] = row;
    there += answers[k] as number;
  }
  return { yes: yes.subarray(0, count), no: no.subarray(0, length - count) };
}

/** Those of some rows to which the answer is yes. */
export function answered(rows: Rows, answers: Mask): Rows {
  if (yeses(answers) === rows.length) return rows;
  const found = scratchOf(rows.length);
  const put = (k: number, at: number): number => {
    found[at] = rows[k] as number;
    return at + (answers[k] as number);
  };
  let [k, count] = [0, 0];
  for (; k + 3 < rows.length; k += 4) count = put(k + 3, put(k + 2, put(k + 1, put(k, count))));
  for (; k < rows.length; k++) count = put(k, count);
  return found.slice(0, count);
}

/** Divides rows by the answers to a question of all rows of the table. */
export function dividedBy(rows: Rows, mask: Mask): Split {
  return divided(rows, answersAt(rows, mask));
}

/** The answers of some rows to a question of all rows of the table. */
export function answersAt(rows: Rows, mask: Mask): Mask {
  const answers = new Uint8Array(rows.length);
  for (let k = 0; k < rows.length; k++) answers[k] = mask[rows[k] as number] as number;
  return answers;
}

/** How many answers are yes. */
export function yeses(answers: Mask): number {
  const at = (k: number): number => answers[k] as number;
  let [k, count] = [0, 0];
  for (; k + 3 < answers.length; k += 4) count += at(k) + at(k + 1) + at(k + 2) + at(k + 3);
  for (; k < answers.length; k++) count += at(k);
  return count;
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
  return rowsOf(maskOf(size, ...different));
}

/** Those of some rows of a table that are among others. */
export const common = (size: number, rows: Rows, others: Rows): Rows =>
  rows === others ? rows : having(rows, maskOf(size, others));

/** Where each of some rows of a table is: a `Set` throws over more than 2^24 of them. */
export function maskOf(size: number, ...parts: readonly Rows[]): Mask {
  const mask = new Uint8Array(size);
  for (const rows of parts) for (let k = 0; k < rows.length; k++) mask[rows[k] as number] = 1;
  return mask;
}

/** Some rows and some others, one after another. */
export function together(a: Rows, b: Rows): Rows {
  const rows = new Int32Array(a.length + b.length);
  rows.set(a);
  rows.set(b, a.length);
  return rows;
}
