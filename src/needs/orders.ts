import type { MeasureOver } from '../model/index.ts';
import { allRecords, type OverName, type RecordName, stepOf } from '../records/index.ts';
import { remember } from '../util/index.ts';

type Order = readonly (readonly [first: string, second: string])[];
type RecordType = (typeof allRecords)[OverName];

/** How many references a path goes through at most. */
const MOST_STEPS = 2;

/** The pairs of dates that stand in order, of a record type and of those that it refers to, as far as paths go. */
export const ordersOf = (over: OverName): Order => ordersOfType(allRecords[over]);

const ordersOfType = remember((type: RecordType): Order => ordersWithin(type, MOST_STEPS));

function ordersWithin({ order, references }: RecordType, steps: number): Order {
  if (steps === 0) return order;
  const others = Object.entries(references as { readonly [field: string]: RecordName });
  return [
    ...order,
    ...others.flatMap(([field, to]) =>
      ordersWithin(allRecords[to], steps - 1).map(
        ([first, second]) => [`${stepOf(field)}.${first}`, `${stepOf(field)}.${second}`] as const,
      ),
    ),
  ];
}

/** A duration is never negative: what ends before it starts is in an impossible order, unless it counts as 0 days. */
export const orderOf = ({ duration }: MeasureOver): Order =>
  duration === undefined || duration.negative === 'zero' ? [] : [[duration.from, duration.to]];
