import { NO_DAY } from '../dataset/index.ts';
import type { Overlap, Related } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import type { Mask } from './mask.ts';
import { isLastDayIn } from './reference.ts';
import type { Selection } from './selection.ts';

/** The keys by which the rows of two tables belong together; `-1` for none. */
type Shared = { readonly here: Int32Array; readonly there: Int32Array; readonly keys: number };

export function sharedKeys(here: Selection, there: Selection, asked: Related): Shared {
  const [own, other] = [here.column(asked.at ?? asked.on), there.column(asked.on)];
  if (own.kind !== 'key' || other.kind !== 'key' || own.space !== other.space) {
    throw new SvaError(
      'invalid-measure',
      `‘${asked.at ?? asked.on}’ van ${here.table.name} en ‘${asked.on}’ van ${asked.record} zijn sleutels van iets anders.`,
      { value: asked.at ?? asked.on },
    );
  }
  return { here: own.ids, there: other.ids, keys: own.space.size };
}

/** The rows that share a key with a row of another table. @param where which rows of that table count; `null` for all */
export function sharing(
  here: Selection,
  there: Selection,
  asked: Related,
  where: Mask | null,
): Mask {
  const result = new Uint8Array(here.table.size);
  const shared = sharedKeys(here, there, asked);
  const found = new Uint8Array(shared.keys);
  for (let k = 0; k < there.table.size; k++) {
    const id = shared.there[k] as number;
    if (id >= 0 && (where === null || where[k] === 1)) found[id] = 1;
  }
  for (let i = 0; i < result.length; i++) {
    const id = shared.here[i] as number;
    if (id >= 0) result[i] = found[id] as number;
  }
  return result;
}

/** The same, where a spell of that other row overlaps a date or spell of this one. */
export function overlapping(
  here: Selection,
  there: Selection,
  asked: Overlap,
  where: Mask | null,
): Mask {
  const result = new Uint8Array(here.table.size);
  const shared = sharedKeys(here, there, asked);
  const [begins, ends] = [there.days(asked.spell[0]), there.days(asked.spell[1])];
  const outFirst = isLastDayIn(there.table.name, asked.spell[1]) ? 0 : 1;
  const single = typeof asked.with === 'string';
  const beginHere = here.days(single ? asked.with : asked.with[0]);
  const endHere = here.days(single ? asked.with : asked.with[1]);
  const outHere = single || isLastDayIn(here.table.name, asked.with[1]) ? 0 : 1;
  const spells = new Map<number, number[]>();
  for (let k = 0; k < there.table.size; k++) {
    const id = shared.there[k] as number;
    if (id < 0 || (where !== null && where[k] !== 1)) continue;
    const begin = begins[k] as number;
    const end = ends[k] as number;
    if (begin === NO_DAY || end - outFirst < begin) continue;
    const list = spells.get(id);
    if (list === undefined) spells.set(id, [k]);
    else list.push(k);
  }
  const slack = asked.days ?? 0;
  for (let i = 0; i < result.length; i++) {
    const first = beginHere[i] as number;
    const last = endHere[i] === NO_DAY ? NO_DAY : (endHere[i] as number) - outHere;
    // A spell without a day in it shares none.
    if (first === NO_DAY || last < first) continue;
    // No end is a day after every other, so that it needs no question of its own.
    const found = (spells.get(shared.here[i] as number) ?? []).some(
      (k) => (begins[k] as number) <= last && (ends[k] as number) - outFirst + slack >= first,
    );
    if (found) result[i] = 1;
  }
  return result;
}
