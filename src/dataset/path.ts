import {
  allRecords,
  describeFields,
  type RecordName,
  type ResolvedPath,
} from '../records/index.ts';
import { type Column, NO_DAY } from './column.ts';
import type { Tables } from './dataset.ts';
import { emptyColumns } from './empty-column.ts';
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
      return { ...column, days: at(column.days, rows, new Int32Array(rows.length), NO_DAY) };
    case 'key':
    case 'text':
      return { ...column, ids: at(column.ids, rows, new Int32Array(rows.length), -1) };
    case 'code':
    case 'boolean':
      return { ...column, codes: at(column.codes, rows, new Uint8Array(rows.length), 0) };
    case 'number':
      return {
        ...column,
        numbers: at(column.numbers, rows, new Float64Array(rows.length), Number.NaN),
      };
    case 'amount':
      return {
        ...column,
        cents: at(column.cents, rows, new Float64Array(rows.length), Number.NaN),
      };
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

function at<T extends Int32Array | Uint8Array | Float64Array>(
  source: T,
  rows: Int32Array,
  target: T,
  none: number,
): T {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    target[i] = row < 0 ? none : (source[row] as number);
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
