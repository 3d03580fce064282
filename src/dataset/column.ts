import type { KeySpace } from './key-space.ts';

/**
 * No date: unknown, or an end that has not come. It lies after every day, so that an open end needs no test, and the
 * difference with any day still is a number of 32 bits.
 */
export const NO_DAY = 0x3fffffff;

/** The values of one field, a row each, as numbers. */
export type Column =
  /** Day numbers; `NO_DAY` for none. */
  | { readonly kind: 'date'; readonly days: Int32Array }
  /** Numbers in a key space; `-1` for none. */
  | { readonly kind: 'key'; readonly ids: Int32Array; readonly space: KeySpace }
  /** Places in `values`; `-1` for none. */
  | {
      readonly kind: 'text';
      readonly ids: Int32Array;
      readonly values: readonly string[];
    }
  /** Places in `values`, from 1; 0 for none. */
  | {
      readonly kind: 'code';
      readonly codes: Uint8Array;
      readonly values: readonly string[];
    }
  /** 1 for no, 2 for yes; 0 for none. */
  | { readonly kind: 'boolean'; readonly codes: Uint8Array }
  /** The codes of row i stand from `offsets[i]` up to `offsets[i + 1]`. */
  | {
      readonly kind: 'codes';
      readonly offsets: Int32Array;
      readonly codes: Uint8Array;
      readonly values: readonly string[];
    }
  /** `NaN` for none. */
  | { readonly kind: 'number'; readonly numbers: Float64Array }
  /** Whole cents; `NaN` for none. */
  | { readonly kind: 'amount'; readonly cents: Float64Array };
