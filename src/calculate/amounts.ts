import { notExact, remember, SvaError } from '../util/index.ts';
import type { Rows } from './rows.ts';
import type { Selection } from './selection.ts';

/** The amounts of a field in cents; `NaN` for none. */
export function amountsOf({ table, column }: Selection, path: string): Float64Array {
  const found = column(path);
  if (found.kind === 'amount') return found.cents;
  throw new SvaError('invalid-measure', `‘${path}’ is geen bedrag van ${table.name}.`, {
    value: path,
  });
}

/** Whether all of some amounts, added and taken off in any order, stay exact in a number. Asked once of a column. */
export const addsUp: (amounts: Float64Array) => boolean = remember((amounts: Float64Array) => {
  let size = 0;
  for (let k = 0; k < amounts.length; k++) {
    const amount = amounts[k] as number;
    if (!Number.isNaN(amount)) size += Math.abs(amount);
  }
  return size <= Number.MAX_SAFE_INTEGER;
});

/** A sum that is exact whatever it comes to on the way. */
export type Total = {
  add(cents: number): void;
  /** @throws SvaError `unreadable` from 2^53 on, as the sum of a database is refused */
  cents(): number;
};

/** Starts a sum of some of these amounts, each added or taken off once at most. */
export function totalOf(amounts: Float64Array): Total {
  if (addsUp(amounts)) {
    let sum = 0;
    return {
      add(cents) {
        sum += cents;
      },
      cents: () => sum,
    };
  }
  let sum = 0n;
  return {
    add(cents) {
      sum += BigInt(cents);
    },
    cents() {
      const number = Number(sum);
      if (!Number.isSafeInteger(number)) throw notExact(String(sum), sum);
      return number;
    },
  };
}

/** The sum of the amounts of some rows, of which some count the other way. */
export function sumWithout(amounts: Float64Array, rows: Rows, off: Rows): number {
  const total = totalOf(amounts);
  for (const [some, times] of [
    [rows, 1],
    [off, -2],
  ] as const) {
    for (const row of some) {
      const amount = amounts[row] as number;
      if (!Number.isNaN(amount)) total.add(times * amount);
    }
  }
  return total.cents();
}
