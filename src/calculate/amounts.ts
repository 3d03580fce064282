import type { Selection } from './selection.ts';

/** The amounts of a field in cents, or its numbers; `NaN` for none. */
export function amountsOf(selection: Selection, path: string | undefined, size: number) {
  const column = path === undefined ? undefined : selection.column(path);
  if (column?.kind === 'amount') return column.cents;
  return column?.kind === 'number' ? column.numbers : new Float64Array(size);
}
