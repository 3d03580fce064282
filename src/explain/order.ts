import { ordersOf } from '../needs/index.ts';
import { fieldAt, type OverName } from '../records/index.ts';
import type { Case } from './case.ts';
import { dayAt } from './dates.ts';

/** What is impossible about the dates of a record. */
export type Disorder =
  /** The second date comes before the first. */
  | { readonly first: string; readonly second: string }
  /** The date lies after the peildatum, and cannot be planned or granted. */
  | { readonly future: string };

/** Tells what is impossible about the dates of a record. */
export type Disorders = {
  of(one: Case): Disorder[];
  isAny(one: Case): boolean;
};

/**
 * What can be impossible about the dates that a measure reads: which are looked at is the same for each record.
 * @param order dates of which the measure itself says that the first comes before the second
 */
export function disordersIn(
  over: OverName,
  reads: ReadonlySet<string>,
  order: readonly (readonly [string, string])[],
): Disorders {
  const pairs = [...ordersOf(over).filter(([a, b]) => reads.has(a) && reads.has(b)), ...order];
  const past = [...reads].filter((path) => {
    const { meta } = fieldAt(over, path);
    return meta.kind === 'date' && meta.toekomst !== 'kan';
  });
  return {
    of: (one) => [
      ...pairs
        .filter((pair) => isReversed(one, pair))
        .map(([first, second]) => ({ first, second })),
      ...past.filter((path) => isFuture(one, path)).map((future) => ({ future })),
    ],
    isAny: (one) =>
      pairs.some((pair) => isReversed(one, pair)) || past.some((path) => isFuture(one, path)),
  };
}

function isReversed(one: Case, [first, second]: readonly [string, string]): boolean {
  const [a, b] = [dayAt(one, first), dayAt(one, second)];
  return a !== null && b !== null && b < a;
}

function isFuture(one: Case, path: string): boolean {
  const day = dayAt(one, path);
  return day !== null && day > one.setting.moment.peildatum;
}
