import { type Column, NO_DAY } from '../dataset/index.ts';
import { SvaError } from '../util/index.ts';

/** A yes (1) or no (0) for each row. */
export type Mask = Uint8Array;

/** Who had begun and not left, on a day. @param out 1 when the end is the first day out, 0 when it is the last day in */
export function runningOn(begin: Int32Array, end: Int32Array, day: number, out: number): Mask {
  const result = new Uint8Array(begin.length);
  // No end is a day after every other, so that it needs no question of its own.
  for (let i = 0; i < begin.length; i++)
    result[i] = Number((begin[i] as number) <= day) & Number((end[i] as number) - out >= day);
  return result;
}

/** Where both hold. */
export function both(a: Mask, b: Mask): Mask {
  const result = new Uint8Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) & (b[i] as number);
  return result;
}

/** Where one of them holds. */
export function either(a: Mask, b: Mask): Mask {
  const result = new Uint8Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) | (b[i] as number);
  return result;
}

/** Where a field has one of some values; an empty one has none. */
export function equal(
  column: Column,
  wanted: readonly (string | boolean)[],
  path: string,
  size: number,
): Mask {
  const result = new Uint8Array(size);
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
      for (let i = 0; i < size; i++) result[i] = hit[codes[i] as number] as number;
      return result;
    }
    case 'key':
    case 'text': {
      const idOf = (text: string) =>
        column.kind === 'key' ? column.space.find(text) : column.values.indexOf(text);
      const ids = new Set(wanted.map((value) => idOf(String(value))));
      ids.delete(-1);
      for (let i = 0; i < size; i++) result[i] = ids.has(column.ids[i] as number) ? 1 : 0;
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
export function filled(column: Column, size: number): Mask {
  const result = new Uint8Array(size);
  switch (column.kind) {
    case 'date':
      for (let i = 0; i < size; i++) result[i] = column.days[i] === NO_DAY ? 0 : 1;
      break;
    case 'key':
    case 'text':
      for (let i = 0; i < size; i++) result[i] = (column.ids[i] as number) < 0 ? 0 : 1;
      break;
    case 'code':
    case 'boolean':
      for (let i = 0; i < size; i++) result[i] = column.codes[i] === 0 ? 0 : 1;
      break;
    case 'codes':
      for (let i = 0; i < size; i++)
        result[i] = column.offsets[i] === column.offsets[i + 1] ? 0 : 1;
      break;
    case 'number':
    case 'amount': {
      const values = column.kind === 'number' ? column.numbers : column.cents;
      for (let i = 0; i < size; i++) result[i] = Number.isNaN(values[i]) ? 0 : 1;
    }
  }
  return result;
}
