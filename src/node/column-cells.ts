import {
  type CellBlock,
  type CellReading,
  cellTextAt,
  type FieldKind,
  fewestDigits,
  keepingOf,
  MOST_DIGITS,
  shapeOf,
} from '../dataset/index.ts';
import type { Kernel } from './kernel.ts';
import type { Room } from './reading-memory.ts';

/**
 * Reads the cells at one place of all rows of a block.
 * @param numbers the address of what they come to
 * @returns `null` when nothing was read
 */
export type ReadColumn = (block: CellBlock, place: number, numbers: number) => CellReading | null;

/** Where a kernel works on a column: it is alone there. */
export type Workplace = {
  readonly kernel: Kernel;
  readonly buffer: SharedArrayBuffer;
  /** The address of room for the numbers of rows, as many as a block has. */
  readonly odd: number;
  /** Room for what it knows of the column. */
  readonly room: Room;
};

const NONE_ODD: readonly number[] = [];
/** A table of words wants this, and room for the words. */
const LEAST_ROOM = 8 * 1024;

/** How the cells of a field are read; `null` where what they come to hangs on the rows before. */
export function readColumn({ kind, values }: FieldKind, at: Workplace): ReadColumn | null {
  if (kind === 'key') return readKeys(at);
  const keeping = keepingOf(kind, values);
  if (keeping === null) return null;
  const { none, reader, Store } = keeping;
  const { kernel, buffer, room } = at;
  const isWords = kind === 'code' || kind === 'boolean';
  const hasRoom = room.to - room.from >= LEAST_ROOM;
  if (isWords && !hasRoom) return null;
  if (isWords) kernel.clearWords(room.from);
  /** Reads cells. @returns how many of them are odd */
  const read = (...cells: Parameters<Kernel['dates']>): number => {
    if (isWords) return kernel.meanings(...cells, room.from);
    return kind === 'date' ? kernel.dates(...cells) : kernel.numbers(...cells, kind === 'amount');
  };

  return (block, place, address) => {
    const { begins, ends, width, size } = block;
    const [from, to] = [begins.byteOffset, ends.byteOffset];
    const count = read(from, to, place, width, size, address, none, at.odd);
    const numbers = new Store(buffer, address, size);
    if (count === 0) return { kind: 'numbers', numbers, odd: NONE_ODD };
    const odd = Array.from(new Int32Array(buffer, at.odd, count)).filter((row) => {
      const cell = row * width + place;
      const text = cellTextAt(block, cell);
      const found = text === '' ? { value: none } : reader.readText(text);
      if ('code' in found) return true;
      numbers[row] = found.value;
      const [begin, end] = [begins[cell] as number, ends[cell] as number];
      if (isWords && end > begin)
        kernel.addWord(room.from, room.to, begin, end - begin, found.value);
      return false;
    });
    return { kind: 'numbers', numbers, odd };
  };
}

/** Reads the keys of a block that are as its first is. */
function readKeys({ kernel, buffer, room }: Workplace): ReadColumn {
  const bytes = Buffer.from(buffer);
  return (block, place, address) => {
    const { begins, ends, width, size } = block;
    let first = place;
    while (first < size * width && begins[first] === ends[first]) first += width;
    const shape = first < size * width ? shapeOf(cellTextAt(block, first)) : null;
    if (shape === null) return null;
    const length = bytes.write(shape.prefix, room.from);
    // Not all of it is ASCII: such a key is a text.
    if (length > shape.prefix.length) return null;
    kernel.keys(
      begins.byteOffset,
      ends.byteOffset,
      place,
      width,
      size,
      address,
      room.from,
      length,
      shape.width,
      fewestDigits(shape),
      MOST_DIGITS,
    );
    return { kind: 'keys', ...shape, values: new Int32Array(buffer, address, size) };
  };
}
