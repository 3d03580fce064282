import {
  allRecords,
  describeFields,
  type RecordName,
  type ResolvedPath,
} from '../records/index.ts';
import { type Column, NO_DAY } from './column.ts';
import type { Tables } from './dataset.ts';
import { emptyColumns } from './empty-column.ts';
import { KeysInOrder } from './key-column.ts';
import type { Table } from './table.ts';

/** The values of a field that rows refer to, one for each row; none where there is nothing it refers to. */
export function gather(data: Tables, table: Table, path: ResolvedPath): Column {
  let rows: Int32Array | null = null;
  let current: Table | null = table;
  for (const step of path.steps) {
    const reference: { readonly to: RecordName; readonly rows: Int32Array } | undefined =
      current?.references.get(step);
    rows = follow(rows, reference?.rows ?? null, table.size);
    current = reference === undefined ? null : data.table(reference.to);
  }
  const target = current?.columns.get(path.field);
  return pick(target ?? noColumn(path), rows ?? new Int32Array(table.size).fill(-1));
}

function follow(rows: Int32Array | null, next: Int32Array | null, size: number): Int32Array {
  if (rows === null) return next ?? new Int32Array(size).fill(-1);
  const result = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const row = rows[i] ?? -1;
    result[i] = row < 0 || next === null ? -1 : (next[row] ?? -1);
  }
  return result;
}

/** A column with the values of another at the given rows; none at `-1`. */
export function pick(column: Column, rows: Int32Array): Column {
  switch (column.kind) {
    case 'date':
      return { ...column, days: numbersAt(column.days, rows, NO_DAY) };
    case 'key':
    case 'text': {
      // Of keys in order the number of a row is its key.
      const ids = column instanceof KeysInOrder ? rows : numbersAt(column.ids, rows, -1);
      return { ...column, ids };
    }
    case 'code':
    case 'boolean':
      return { ...column, codes: codesAt(column.codes, rows) };
    case 'number':
      return { ...column, numbers: doublesAt(column.numbers, rows) };
    case 'amount':
      return { ...column, cents: doublesAt(column.cents, rows) };
    case 'codes': {
      const offsets = new Int32Array(rows.length + 1);
      const codes: number[] = [];
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? -1;
        if (row >= 0) {
          for (let k = column.offsets[row] ?? 0; k < (column.offsets[row + 1] ?? 0); k++)
            codes.push(column.codes[k] ?? 0);
        }
        offsets[i + 1] = codes.length;
      }
      return { ...column, offsets, codes: Uint8Array.from(codes) };
    }
  }
}

// One of each kind of cells, alike but for their type: a loop that meets several kinds is five times as slow.

/** The numbers at some rows; `none` at `-1`. */
export function numbersAt(source: Int32Array, rows: Int32Array, none: number): Int32Array {
  const target = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    target[i] = row < 0 ? none : (source[row] as number);
  }
  return target;
}

function codesAt(source: Uint8Array, rows: Int32Array): Uint8Array {
  const target = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    target[i] = row < 0 ? 0 : (source[row] as number);
  }
  return target;
}

function doublesAt(source: Float64Array, rows: Int32Array): Float64Array {
  const target = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    target[i] = row < 0 ? Number.NaN : (source[row] as number);
  }
  return target;
}

/** The column of a field of a record type that there is no table of. */
function noColumn({ record, field }: ResolvedPath): Column {
  const description = describeFields(allRecords[record].fields).find(({ name }) => name === field);
  return description === undefined
    ? { kind: 'text', ids: new Int32Array(0), values: [] }
    : emptyColumns(0)(description, null);
}
