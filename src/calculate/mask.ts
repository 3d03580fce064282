import { type Column, NO_DAY } from '../dataset/index.ts';
import { addMonths, SvaError } from '../util/index.ts';
import type { Rows } from './rows.ts';

/** A yes (1) or no (0) for each of the rows that were asked, in their order: of a whole table, by row number. */
export type Mask = Uint8Array;

/** Who had begun and not left, on a day. @param out 1 when the end is the first day out, 0 when it is the last day in */
export function runningOn(
  begin: Int32Array,
  end: Int32Array,
  { rows, day, out }: { readonly rows: Rows; readonly day: number; readonly out: number },
): Mask {
  const result = new Uint8Array(rows.length);
  // No end is a day after every other, so that it needs no question of its own.
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    result[k] = Number((begin[row] as number) <= day) & Number((end[row] as number) - out >= day);
  }
  return result;
}

/** Where a day lies between two days, both included. */
export function isBetween(days: Int32Array, first: number, last: number, rows: Rows): Mask {
  const result = new Uint8Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const day = days[rows[k] as number] as number;
    result[k] = Number(day >= first) & Number(day <= last);
  }
  return result;
}

/** Where someone who was born on one date is below an age on another. */
export function isYoungerOn(
  born: Int32Array,
  days: Int32Array,
  { under, rows }: { readonly under: number; readonly rows: Rows },
): Mask {
  const result = new Uint8Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const [birth, day] = [born[row] as number, days[row] as number];
    // A birth that is not known lies after every day.
    if (day === NO_DAY || birth > day) continue;
    if (birth > addMonths(day, -12 * under)) result[k] = 1;
  }
  return result;
}

/** Where both hold. */
export function both(a: Mask, b: Mask): Mask {
  const result = new Uint8Array(a.length);
  const [x, y, four] = [fours(a), fours(b), fours(result)];
  for (let i = 0; i < four.length; i++) four[i] = (x[i] as number) & (y[i] as number);
  for (let i = 4 * four.length; i < a.length; i++) result[i] = (a[i] as number) & (b[i] as number);
  return result;
}

/** Where one of them holds. */
export function either(a: Mask, b: Mask): Mask {
  const result = new Uint8Array(a.length);
  const [x, y, four] = [fours(a), fours(b), fours(result)];
  for (let i = 0; i < four.length; i++) four[i] = (x[i] as number) | (y[i] as number);
  for (let i = 4 * four.length; i < a.length; i++) result[i] = (a[i] as number) | (b[i] as number);
  return result;
}

/** Where the first holds and the second does not. */
export function without(a: Mask, b: Mask): Mask {
  const result = new Uint8Array(a.length);
  const [x, y, four] = [fours(a), fours(b), fours(result)];
  for (let i = 0; i < four.length; i++) four[i] = (x[i] as number) & ~(y[i] as number);
  for (let i = 4 * four.length; i < a.length; i++) result[i] = (a[i] as number) & ~(b[i] as number);
  return result;
}

/** Where it does not hold. */
export function opposite(mask: Mask): Mask {
  const result = new Uint8Array(mask.length);
  const [x, four] = [fours(mask), fours(result)];
  for (let i = 0; i < four.length; i++) four[i] = (x[i] as number) ^ FOUR_YESES;
  for (let i = 4 * four.length; i < mask.length; i++) result[i] = (mask[i] as number) ^ 1;
  return result;
}

const FOUR_YESES = 0x01010101;

/** The answers of a mask four at a time; up to three at its end are left. */
const fours = (mask: Mask): Int32Array =>
  new Int32Array(mask.buffer, mask.byteOffset, mask.length >>> 2);

/** Where a field has one of some values; an empty one has none. */
export function equal(
  column: Column,
  wanted: readonly (string | boolean)[],
  path: string,
  rows: Rows,
): Mask {
  const result = new Uint8Array(rows.length);
  switch (column.kind) {
    case 'code':
    case 'boolean': {
      const hit = new Uint8Array(256);
      for (const value of wanted) {
        if (typeof value === 'boolean') hit[value ? 2 : 1] = 1;
        else if (column.kind === 'code') hit[column.values.indexOf(value) + 1] = 1;
      }
      hit[0] = 0;
      const { codes } = column;
      const answer = (k: number) => {
        result[k] = hit[codes[rows[k] as number] as number] as number;
      };
      let k = 0;
      for (; k + 3 < rows.length; k += 4) {
        answer(k);
        answer(k + 1);
        answer(k + 2);
        answer(k + 3);
      }
      for (; k < rows.length; k++) answer(k);
      return result;
    }
    case 'key':
    case 'text': {
      const idOf = (text: string) =>
        column.kind === 'key' ? column.space.find(text) : column.values.indexOf(text);
      const ids = new Set(wanted.map((value) => idOf(String(value))));
      ids.delete(-1);
      for (let k = 0; k < rows.length; k++)
        result[k] = ids.has(column.ids[rows[k] as number] as number) ? 1 : 0;
      return result;
    }
    default:
      throw new SvaError(
        'invalid-measure',
        `Van ‘${path}’ kan niet worden gevraagd of het een waarde is.`,
        { value: path },
      );
  }
}

/** Where a field has a value. */
export function filled(column: Column, rows: Rows): Mask {
  const result = new Uint8Array(rows.length);
  switch (column.kind) {
    case 'date': {
      const { days } = column;
      for (let k = 0; k < rows.length; k++) result[k] = Number(days[rows[k] as number] !== NO_DAY);
      break;
    }
    case 'key':
    case 'text': {
      const { ids } = column;
      for (let k = 0; k < rows.length; k++)
        result[k] = Number((ids[rows[k] as number] as number) >= 0);
      break;
    }
    case 'code':
    case 'boolean': {
      const { codes } = column;
      for (let k = 0; k < rows.length; k++) result[k] = Number(codes[rows[k] as number] !== 0);
      break;
    }
    case 'codes': {
      const { offsets } = column;
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number;
        result[k] = Number(offsets[row] !== offsets[row + 1]);
      }
      break;
    }
    case 'number':
    case 'amount': {
      const values = column.kind === 'number' ? column.numbers : column.cents;
      for (let k = 0; k < rows.length; k++)
        result[k] = Number.isNaN(values[rows[k] as number]) ? 0 : 1;
    }
  }
  return result;
}
