import type { FieldMeta } from '../model/index.ts';
import { type CellBlock, type CellReading, cellTextAt } from './cell-block.ts';
import { keepingOf } from './cell-keeping.ts';
import type { Cells } from './growing.ts';
import { numbersIn, shapeOf } from './key-number.ts';

/** What there is to know of a field to read its cells: plain data, so that another thread can be told. */
export type FieldKind = {
  readonly kind: FieldMeta['kind'];
  /** The codes it may hold; none for other kinds. */
  readonly values: readonly string[];
};

/** Reads the cells of a field apart from the table that they come into. */
export type ApartReader = {
  /** The array that what they come to is written in. */
  readonly Store: new (
    room: ArrayBufferLike,
    from: number,
    length: number,
  ) => Cells;
  /**
   * @param numbers has room for the rows of the block, no more
   * @returns `null` when nothing was read: the keys are no numbers
   */
  read(block: CellBlock, place: number, numbers: Cells): CellReading | null;
};

/** How cells of a field are read apart; `null` where what they come to hangs on the rows before. */
export function apartReader({ kind, values }: FieldKind): ApartReader | null {
  if (kind === 'key') return { Store: Int32Array, read: readKeys };
  const keeping = keepingOf(kind, values);
  if (keeping === null) return null;
  const { Store, none, reader } = keeping;
  return {
    Store,
    read(block, place, numbers) {
      const found: number[] = [];
      reader.fromCells(block, place, numbers, 0, none, found);
      const odd = found.filter((row) => {
        const text = cellTextAt(block, row * block.width + place);
        const read = text === '' ? { value: none } : reader.readText(text);
        if ('value' in read) numbers[row] = read.value;
        return 'code' in read;
      });
      return { kind: 'numbers', numbers, odd };
    },
  };
}

/** The keys of a block that are as its first is. */
function readKeys(block: CellBlock, place: number, numbers: Cells): CellReading | null {
  const { begins, ends, width, size } = block;
  let first = place;
  while (first < size * width && begins[first] === ends[first]) first += width;
  const shape = first < size * width ? shapeOf(cellTextAt(block, first)) : null;
  if (shape === null || !(numbers instanceof Int32Array)) return null;
  numbersIn(block, place, shape, numbers, 0);
  return { kind: 'keys', ...shape, values: numbers };
}
