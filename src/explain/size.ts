import type { Table } from '../dataset/index.ts';
import { type Setting, valueAt } from './case.ts';

/** How many some rows of a table come to. */
export type Size = (rows: readonly number[]) => number;

/**
 * Counts rows, or each value of a field once: the persons, households or GPs that they are of. A row without a value is
 * of nobody that is known, and counts by itself.
 */
export function sizeBy(setting: Setting, table: Table | null, unique: string | null): Size {
  if (table === null || unique === null) return (rows) => rows.length;
  return (rows) => {
    const values = rows.map((row) => valueAt({ setting, table, row, dates: undefined }, unique));
    const named = values.filter((value) => value !== null);
    return new Set(named).size + values.length - named.length;
  };
}
