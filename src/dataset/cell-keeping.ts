import type { FieldMeta } from '../model/index.ts';
import { NO_DAY } from './column.ts';
import type { Cells } from './growing.ts';
import {
  amountReader,
  booleanReader,
  codeReader,
  dateReader,
  numberReader,
  type Reader,
  type RefuseCode,
} from './reader.ts';

/** What there is to know of a field to read its cells: plain data, so that another thread can be told. */
export type FieldKind = {
  readonly kind: FieldMeta['kind'];
  /** The codes it may hold; none for other kinds. */
  readonly values: readonly string[];
};

/** How the values of a field are kept: in what array, what stands for none, and how a cell becomes one. */
export type CellKeeping<T extends Cells> = {
  readonly Store: new (room: number | ArrayBufferLike, from?: number, length?: number) => T;
  readonly none: number;
  readonly reader: Reader;
};

export const dates: CellKeeping<Int32Array> = {
  Store: Int32Array,
  none: NO_DAY,
  reader: dateReader,
};
export const numbers: CellKeeping<Float64Array> = {
  Store: Float64Array,
  none: Number.NaN,
  reader: numberReader,
};
export const amounts: CellKeeping<Float64Array> = {
  Store: Float64Array,
  none: Number.NaN,
  reader: amountReader,
};
export const booleans = (): CellKeeping<Uint8Array> => ({
  Store: Uint8Array,
  none: 0,
  reader: booleanReader(),
});
export const codes = (values: readonly string[], refuse: RefuseCode): CellKeeping<Uint8Array> => ({
  Store: Uint8Array,
  none: 0,
  reader: codeReader(values, refuse),
});

/** Of a code that is read again by who tells why. */
const unexplained: RefuseCode = () => ({ code: 'unknown-code', message: '' });

/**
 * The same of any kind whose cells say all by themselves, for who leaves what cannot be read to another; `null` of those whose
 * numbers hang on what came before.
 */
export function keepingOf(
  kind: FieldMeta['kind'],
  values: readonly string[],
): CellKeeping<Int32Array> | CellKeeping<Uint8Array> | CellKeeping<Float64Array> | null {
  switch (kind) {
    case 'date':
      return dates;
    case 'number':
      return numbers;
    case 'amount':
      return amounts;
    case 'boolean':
      return booleans();
    case 'code':
      return codes(values, unexplained);
    case 'key':
    case 'text':
    case 'codes':
      return null;
  }
}
