import { allRecords, type RecordName, stepOf } from '../records/index.ts';
import { remember } from '../util/index.ts';
import type { Case } from './case.ts';
import { dayAt } from './dates.ts';

/** What is impossible about the dates of a record. */
export type Disorder =
  /** The second date comes before the first. */
  | { readonly first: string; readonly second: string }
  /** The date lies after the peildatum, and cannot be planned or granted. */
  | { readonly future: string };

type RecordType = (typeof allRecords)[keyof typeof allRecords];

/** The pairs of dates that stand in order, of a record type and of those it refers to: the same for each of its rows. */
const ordersOf = remember(
  ({ order, references }: RecordType): readonly (readonly [string, string])[] => [
    ...order,
    ...Object.entries(references as { readonly [field: string]: RecordName }).flatMap(
      ([field, to]) =>
        allRecords[to].order.map(
          ([a, b]) => [`${stepOf(field)}.${a}`, `${stepOf(field)}.${b}`] as const,
        ),
    ),
  ],
);

/**
 * What is impossible about the dates that a measure reads.
 * @param order dates of which the measure itself says that the first comes before the second
 */
export function disordersOf(
  one: Case,
  reads: ReadonlySet<string>,
  order: readonly (readonly [string, string])[],
): Disorder[] {
  const read = ordersOf(allRecords[one.table.name]).filter(
    ([first, second]) => reads.has(first) && reads.has(second),
  );
  const wrong = [...read, ...order].flatMap(([first, second]): Disorder[] => {
    const [a, b] = [dayAt(one, first), dayAt(one, second)];
    return a !== null && b !== null && b < a ? [{ first, second }] : [];
  });
  const { moment } = one.setting;
  const future = [...reads].flatMap((path): Disorder[] => {
    const { meta } = one.setting.path(one.table.name, path);
    if (meta.kind !== 'date' || meta.toekomst === 'kan') return [];
    const day = dayAt(one, path);
    return day !== null && day > moment.peildatum ? [{ future: path }] : [];
  });
  return [...wrong, ...future];
}
