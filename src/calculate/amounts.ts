import { SvaError } from '../util/index.ts';
import type { Selection } from './selection.ts';

/** The amounts of a field in cents, or its numbers; `NaN` for none. */
export function amountsOf({ table, column }: Selection, path: string): Float64Array {
  const found = column(path);
  if (found.kind === 'amount') return found.cents;
  if (found.kind === 'number') return found.numbers;
  throw new SvaError('invalid-measure', `‘${path}’ is geen bedrag of getal van ${table.name}.`, {
    value: path,
  });
}
