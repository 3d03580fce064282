import type { FieldDescription } from '../records/index.ts';
import { type Column, NO_DAY } from './column.ts';
import { KeysInOrder } from './key-column.ts';
import type { KeySpace } from './key-space.ts';

/**
 * Makes columns of so many rows without a value. Those of one kind share their cells: a file has few of the fields.
 * @param spaceOf whose keys it would hold; `null` when there is no table of them, and its values are texts like others
 */
export function emptyColumns(
  size: number,
): (description: FieldDescription, spaceOf: (() => KeySpace) | null) => Column {
  let days: Int32Array | undefined;
  let ids: Int32Array | undefined;
  let codes: Uint8Array | undefined;
  let offsets: Int32Array | undefined;
  let numbers: Float64Array | undefined;
  return ({ meta, values }, spaceOf) => {
    switch (meta.kind) {
      case 'date':
        days ??= new Int32Array(size).fill(NO_DAY);
        return { kind: 'date', days };
      case 'code':
        codes ??= new Uint8Array(size);
        return { kind: 'code', codes, values };
      case 'codes':
        offsets ??= new Int32Array(size + 1);
        return { kind: 'codes', offsets, codes: new Uint8Array(0), values };
      case 'boolean':
        codes ??= new Uint8Array(size);
        return { kind: 'boolean', codes };
      case 'number':
        numbers ??= new Float64Array(size).fill(Number.NaN);
        return { kind: 'number', numbers };
      case 'amount':
        numbers ??= new Float64Array(size).fill(Number.NaN);
        return { kind: 'amount', cents: numbers };
      case 'key':
      case 'text':
        ids ??= new Int32Array(size).fill(-1);
        return meta.kind === 'key' && spaceOf !== null
          ? { kind: 'key', ids, space: spaceOf() }
          : { kind: 'text', ids, values: [] };
    }
  };
}

/** Whether no row of a column has a value. */
export function isEmpty(column: Column): boolean {
  switch (column.kind) {
    case 'date':
      return column.days.every((day) => day === NO_DAY);
    case 'key':
    case 'text':
      return column instanceof KeysInOrder ? column.size === 0 : column.ids.every((id) => id < 0);
    case 'code':
    case 'boolean':
      return column.codes.every((code) => code === 0);
    case 'codes':
      return column.codes.length === 0;
    case 'number':
      return column.numbers.every(Number.isNaN);
    case 'amount':
      return column.cents.every(Number.isNaN);
  }
}

/** Whether each row of a column has a value, as far as that is quickly told. */
export function isFull(column: Column): boolean {
  switch (column.kind) {
    case 'date':
      return !column.days.includes(NO_DAY);
    case 'key':
    case 'text':
      return column instanceof KeysInOrder || !column.ids.includes(-1);
    case 'code':
    case 'boolean':
      return !column.codes.includes(0);
    case 'codes':
      return false;
    case 'number':
      return !column.numbers.includes(Number.NaN);
    case 'amount':
      return !column.cents.includes(Number.NaN);
  }
}
