import { type RecordName, records } from '../records/index.ts';
import type { Issue } from './issue.ts';
import { type KeySpace, keySpace } from './key-space.ts';
import { pairNumbers } from './pair-numbers.ts';

/** Tells the records of a table apart by their keys. */
export type RecordKeys = {
  /** The fields that make a key together, with the space in which each has its number. None: nothing is told apart. */
  readonly parts: readonly { readonly field: string; readonly space: KeySpace }[];
  /**
   * Whether a row is a new record: a second one with the same key is not counted again, and reported.
   * @param ids the numbers of the parts of its key; -1 for an empty one
   */
  isNew(ids: readonly number[], row: number): boolean;
};

/**
 * Starts telling the records of one type apart.
 * @param fields the fields that make a key, as far as the rows have them
 * @param own the space of the keys of this record type
 */
export function recordKeys(
  record: RecordName,
  fields: readonly string[],
  own: KeySpace,
  report: (row: number, code: Issue['code'], message: string) => void,
): RecordKeys {
  const [ownKey] = records[record].key as readonly string[];
  if (ownKey === undefined || !fields.includes(ownKey)) return { parts: [], isNew: () => true };
  const parts = fields.map((field) => ({
    field,
    space: field === ownKey ? own : keySpace(`${record}.${field}`),
  }));
  const pairs = parts.slice(1).map(pairNumbers);
  let firstRows = new Int32Array(64);

  const firstRowOf = (id: number, row: number): number => {
    if (id >= firstRows.length) {
      const larger = new Int32Array(Math.max(id + 1, firstRows.length * 2));
      larger.set(firstRows);
      firstRows = larger;
    }
    const first = firstRows[id] as number;
    if (first !== 0) return first;
    firstRows[id] = row;
    return row;
  };
  return {
    parts,
    isNew(ids, row) {
      let id = ids[0] as number;
      if (id < 0) {
        report(
          row,
          'missing-key',
          'de sleutel ontbreekt; de rij telt mee, maar niets kan ernaar verwijzen.',
        );
        return true;
      }
      for (let k = 0; k < pairs.length; k++)
        id = (pairs[k] as ReturnType<typeof pairNumbers>)(id, ids[k + 1] as number);
      const first = firstRowOf(id, row);
      if (first === row) return true;
      const words = parts.map(({ space }, k) => space.keyOf(ids[k] as number));
      report(
        row,
        'duplicate-key',
        `sleutel ‘${words.filter(Boolean).join(' / ')}’ staat al in rij ${first}; deze rij telt niet nog eens mee.`,
      );
      return false;
    },
  };
}
