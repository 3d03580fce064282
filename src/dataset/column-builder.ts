import type { FieldDescription, RecordName } from '../records/index.ts';
import type { Read } from './cell.ts';
import { type CellBlock, cellTextAt } from './cell-block.ts';
import { amounts, booleans, type CellKeeping, codes, dates, numbers } from './cell-keeping.ts';
import type { Column } from './column.ts';
import { countUp } from './count-up.ts';
import { type Cells, Growing } from './growing.ts';
import { KeysInOrder } from './key-column.ts';
import type { KeySpace } from './key-space.ts';
import { keyReader, type ReadCells, textReader, unknownCodeOf } from './reader.ts';
import { severalCodes } from './several-codes.ts';

/** Why a value was not kept: the cell is then empty. */
export type Refusal = Extract<Read<never>, { readonly code: unknown }>;

/** Is told of a value that was not kept, with its place among those that were added. */
export type Refuse = (index: number, refusal: Refusal) => void;

/** Collects the values of one field. */
export type ColumnBuilder = {
  /** Adds the text of a cell, spaces round it removed; an empty text is no value. */
  addText(text: string): Refusal | null;
  /** Adds a value of a row object; `null` and `undefined` are no value. */
  addValue(value: unknown): Refusal | null;
  /** Adds the first so many of some values of row objects. */
  addValues(values: readonly unknown[], count: number, refuse: Refuse): void;
  /** Adds the cells at one place of all rows of a block. */
  addCells(block: CellBlock, place: number, refuse: Refuse): void;
  /** Adds the first so many of some numbers that the cells were read to already. */
  addNumbers(numbers: Int32Array, count: number): void;
  /** Makes room for so many more, where that is known beforehand. */
  reserve(more: number): void;
  /** Is told how many rows there will likely be in the end. */
  expect(rows: number): void;
  /** Adds no value until there are so many. */
  padTo(size: number): void;
  finish(): Column;
};

/**
 * Starts a column of the kind that a field's schema names.
 * @param spaceOf whose keys it holds, when it holds keys
 * @param isOwnKey whether those are the keys of the rows themselves
 */
export function columnBuilder(
  record: RecordName,
  { name, meta, values }: FieldDescription,
  spaceOf: () => KeySpace,
  isOwnKey: boolean,
): ColumnBuilder {
  switch (meta.kind) {
    case 'date':
      return scalar(dates, (days) => ({ kind: 'date', days }));
    case 'key':
      return isOwnKey ? ownKeys(spaceOf()) : keys(spaceOf());
    case 'boolean':
      return scalar(booleans(), (cells) => ({ kind: 'boolean', codes: cells }));
    case 'code':
      return scalar(codes(values, unknownCodeOf(record, name)), (cells) => ({
        kind: 'code',
        codes: cells,
        values,
      }));
    case 'codes':
      return severalCodes(values, unknownCodeOf(record, name));
    case 'text': {
      const { reader, texts } = textReader();
      const keeping = { Store: Int32Array, none: -1, reader };
      return scalar(
        keeping,
        (ids) => ({ kind: 'text', ids, values: texts.values }),
        reader.fromCells,
      );
    }
    case 'number':
      return scalar(numbers, (cells) => ({ kind: 'number', numbers: cells }));
    case 'amount':
      return scalar(amounts, (cents) => ({ kind: 'amount', cents }));
  }
}

function keys(space: KeySpace): ColumnBuilder {
  const reader = keyReader(space);
  return scalar(
    { Store: Int32Array, none: -1, reader },
    (ids) => ({ kind: 'key', ids, space }),
    reader.fromCells,
  );
}

/** The keys of the rows themselves: as long as each row has the next key, only how many there are is kept. */
function ownKeys(space: KeySpace): ColumnBuilder {
  const builder = keys(space);
  const { fromText, fromValue } = keyReader(space);
  /** How many rows there are, as long as each has the next key; -1 from the first that has not. */
  let inOrder = 0;
  const isNext = (id: number): boolean => {
    if (inOrder < 0 || id !== inOrder) return false;
    inOrder++;
    return true;
  };
  /** The builder that keeps the key of each row. */
  const oneByOne = (): ColumnBuilder => {
    if (inOrder > 0) builder.addNumbers(countUp(0, inOrder), inOrder);
    inOrder = -1;
    return builder;
  };
  return {
    addText: (text) => (text !== '' && isNext(fromText(text)) ? null : oneByOne().addText(text)),
    addValue: (value) => (isNext(fromValue(value)) ? null : oneByOne().addValue(value)),
    addValues: (values, count, refuse) => oneByOne().addValues(values, count, refuse),
    addCells: (block, place, refuse) => oneByOne().addCells(block, place, refuse),
    addNumbers(ids, count) {
      let next = 0;
      while (next < count && isNext(ids[next] as number)) next++;
      if (next < count) oneByOne().addNumbers(ids.subarray(next), count - next);
    },
    reserve(more) {
      if (inOrder < 0) builder.reserve(more);
    },
    expect: builder.expect,
    padTo(size) {
      if (size !== inOrder) oneByOne().padTo(size);
    },
    finish: () => (inOrder < 0 ? builder.finish() : new KeysInOrder(space, inOrder)),
  };
}

/**
 * A column with one number a row.
 * @param fromCells reads cells that were not read before; without it they are read as texts
 */
function scalar<T extends Cells>(
  { Store, none, reader }: CellKeeping<T>,
  make: (cells: T) => Column,
  fromCells: ReadCells = allOdd,
): ColumnBuilder {
  const array = new Growing(Store, none);
  const { fromText, fromValue, readText, readValue } = reader;
  const take = (fast: number, slow: () => Read<number>): Refusal | null => {
    if (!Number.isNaN(fast)) {
      array.push(fast);
      return null;
    }
    const read = slow();
    array.push('value' in read ? read.value : none);
    return 'value' in read ? null : read;
  };
  const addText = (text: string): Refusal | null =>
    take(text === '' ? none : fromText(text), () =>
      text === '' ? { value: none } : readText(text),
    );
  return {
    addText,
    addValue: (value) =>
      value === null || value === undefined
        ? addText('')
        : take(fromValue(value), () => readValue(value)),
    addValues(values, count, refuse) {
      array.reserve(count);
      const { cells, size } = array;
      for (let i = 0; i < count; i++) {
        const value = values[i];
        let number = none;
        if (value !== null && value !== undefined) {
          number = fromValue(value);
          // What the fast way cannot read (it is not a number then) is read by the rules, which also say why not.
          if (Number.isNaN(number)) {
            const read = readValue(value);
            if ('value' in read) number = read.value;
            else {
              number = none;
              refuse(i, read);
            }
          }
        }
        cells[size + i] = number;
      }
      array.size += count;
    },
    addCells(block, place, refuse) {
      array.reserve(block.size);
      const { cells, size } = array;
      const reading = block.readings[place];
      let odd: readonly number[];
      if (reading?.kind === 'numbers') {
        cells.set(reading.numbers, size);
        odd = reading.odd;
      } else {
        const found: number[] = [];
        fromCells(block, place, cells, size, none, found);
        odd = found;
      }
      for (const row of odd) {
        const text = cellTextAt(block, row * block.width + place);
        const read = text === '' ? { value: none } : readText(text);
        cells[size + row] = 'value' in read ? read.value : none;
        if ('code' in read) refuse(row, read);
      }
      array.size += block.size;
    },
    addNumbers(added, count) {
      array.reserve(count);
      array.cells.set(added.subarray(0, count), array.size);
      array.size += count;
    },
    reserve: (more) => array.reserve(more),
    expect(rows) {
      array.expected = rows;
    },
    padTo: (size) => array.padTo(size),
    finish: () => make(array.finished()),
  };
}

const allOdd: ReadCells = ({ size }, _place, _numbers, _at, _none, odd) => {
  for (let row = 0; row < size; row++) odd.push(row);
};
