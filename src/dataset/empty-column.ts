import type { FieldDescription } from '../records/index.ts';
import { type Column, NO_DAY } from './column.ts';
import type { KeySpace } from './key-space.ts';

/**
 * A column of so many rows without a value.
 * @param spaceOf whose keys it would hold; `null` when there is no table of them, and its values are texts like others
 */
export function emptyColumn(
  { meta, values }: FieldDescription,
  spaceOf: (() => KeySpace) | null,
  size: number,
): Column {
  const filled = <T extends Int32Array | Float64Array>(cells: T, none: number): T =>
    cells.fill(none) as T;
  switch (meta.kind) {
    case 'date':
      return { kind: 'date', days: filled(new Int32Array(size), NO_DAY) };
    case 'code':
      return { kind: 'code', codes: new Uint8Array(size), values };
    case 'codes':
      return {
        kind: 'codes',
        offsets: new Int32Array(size + 1),
        codes: new Uint8Array(0),
        values,
      };
    case 'boolean':
      return { kind: 'boolean', codes: new Uint8Array(size) };
    case 'number':
      return { kind: 'number', numbers: filled(new Float64Array(size), Number.NaN) };
    case 'amount':
      return { kind: 'amount', cents: filled(new Float64Array(size), Number.NaN) };
    case 'key':
    case 'text': {
      const ids = filled(new Int32Array(size), -1);
      return meta.kind === 'key' && spaceOf !== null
        ? { kind: 'key', ids, space: spaceOf() }
        : { kind: 'text', ids, values: [] };
    }
  }
}
