import { type RecordName, records } from '../records/index.ts';
import { type CellBlock, cellTextAt, keepRows } from './cell-block.ts';
import { Growing } from './growing.ts';
import { type KeySpace, keySpace } from './key-space.ts';
import { type PairNumbers, pairNumbers } from './pair-numbers.ts';
import { keyReader, type NumberingReader } from './reader.ts';
import type { RowIssues } from './row-issues.ts';
import { RowNumbers } from './row-numbers.ts';

/** Tells the records of a table apart by their keys: a second row with the same key is not counted again, and reported. */
export type RecordKeys = {
  /** Whether a row is a new record, by the values of the fields in `parts`. */
  isNew(values: readonly unknown[], row: number): boolean;
  /** The number of the own key of the row that was asked last; -1 where it has none. */
  lastId(): number;
  /** Is told how many rows there will likely be in the end. */
  expect(rows: number): void;
  /**
   * The rows of a block that are new records; those behind a row that is none move up.
   * @param places where the parts stand
   * @param translations by place: the text of a cell in the words of the record type
   * @returns them, with the number of the own key of each; `null` where the rows have none
   */
  newRows(
    block: CellBlock,
    places: readonly number[],
    translations: ReadonlyMap<number, (text: string) => string>,
  ): { readonly rest: CellBlock; readonly ids: Int32Array | null };
};

/**
 * Starts telling the records of one type apart.
 * @param parts the fields that make a key together, as far as the rows have them
 * @param own the space of the keys of this record type
 */
export function recordKeys(
  record: RecordName,
  parts: readonly string[],
  own: KeySpace,
  issues: RowIssues,
): RecordKeys {
  const [ownKey] = records[record].key as readonly string[];
  // Of rows without the key that is said once, of the file as a whole.
  if (ownKey === undefined || !parts.includes(ownKey))
    return {
      isNew: () => true,
      lastId: () => -1,
      expect: () => {},
      newRows: (block) => ({ rest: block, ids: null }),
    };
  const spaces = parts.map((part) => (part === ownKey ? own : keySpace(`${record}.${part}`)));
  const readers = spaces.map(keyReader);
  const pairs = parts.slice(1).map(() => pairNumbers());
  const ids = parts.map(() => -1);
  /** The first rows of the keys as long as each row had the next key, and those of the keys behind them. */
  const inOrder = new RowNumbers();
  const firstRows = new Growing(Int32Array, 0);
  let blockIds = parts.map(() => new Int32Array(0));

  const firstRowOf = (id: number, row: number): number => {
    if (id < inOrder.size) return inOrder.at(id);
    const at = id - inOrder.size;
    if (at === 0 && firstRows.size === 0) inOrder.add(row);
    else if (at >= firstRows.size) {
      firstRows.padTo(at);
      firstRows.push(row);
    } else {
      const first = firstRows.cells[at] as number;
      if (first !== 0) return first;
      firstRows.cells[at] = row;
    }
    return row;
  };
  /** By the numbers of the parts in `ids`. */
  const judge = (row: number): boolean => {
    let id = ids[0] as number;
    if (id < 0) {
      const message = 'de sleutel ontbreekt; de rij telt mee, maar niets kan ernaar verwijzen.';
      issues.add(row, -1, ownKey, 'missing-key', message);
      return true;
    }
    for (let part = 1; part < ids.length; part++)
      id = (pairs[part - 1] as PairNumbers).numberOf(id, ids[part] as number);
    const first = firstRowOf(id, row);
    if (first === row) return true;
    const words = spaces.map((space, part) => space.keyOf(ids[part] as number));
    const message = `sleutel ‘${words.filter(Boolean).join(' / ')}’ staat al in rij ${first}; deze rij telt niet nog eens mee.`;
    issues.add(row, -1, ownKey, 'duplicate-key', message);
    return false;
  };
  /** Whether each row of a block has the next key, as all before had; then that is noted, and else nothing. */
  const areInOrder = (ownIds: Int32Array, { size, rows }: CellBlock): boolean => {
    const next = inOrder.size;
    if (firstRows.size > 0) return false;
    for (let index = 0; index < size; index++) if (ownIds[index] !== next + index) return false;
    inOrder.addEach(rows, size);
    return true;
  };
  return {
    isNew(values, row) {
      for (let part = 0; part < ids.length; part++) {
        // What can be no key is no part of one, and its column says so.
        const id = (readers[part] as NumberingReader).fromValue(values[part]);
        ids[part] = id >= 0 ? id : -1;
      }
      return judge(row);
    },
    lastId: () => ids[0] as number,
    expect(rows) {
      own.expect(rows);
      firstRows.expected = rows - inOrder.size;
    },
    newRows(block, places, translations) {
      if ((blockIds[0] as Int32Array).length < block.size)
        blockIds = parts.map(() => new Int32Array(block.size));
      for (const [part, place] of places.entries()) {
        const { fromCells, fromValue } = readers[part] as NumberingReader;
        const partIds = blockIds[part] as Int32Array;
        const translate = translations.get(place);
        const odd: number[] = [];
        if (translate === undefined) fromCells(block, place, partIds, 0, -1, odd);
        else for (let row = 0; row < block.size; row++) odd.push(row);
        for (const row of odd) {
          const text = cellTextAt(block, row * block.width + place);
          partIds[row] = fromValue(translate === undefined || text === '' ? text : translate(text));
        }
      }
      const ownIds = blockIds[0] as Int32Array;
      if (ids.length === 1 && areInOrder(ownIds, block)) return { rest: block, ids: ownIds };
      const kept: number[] = [];
      for (let index = 0; index < block.size; index++) {
        for (let part = 0; part < ids.length; part++)
          ids[part] = (blockIds[part] as Int32Array)[index] as number;
        if (!judge(block.rows[index] as number)) continue;
        ownIds[kept.length] = ids[0] as number;
        kept.push(index);
      }
      const rest = kept.length === block.size ? block : keepRows(block, kept);
      return { rest, ids: ownIds };
    },
  };
}
