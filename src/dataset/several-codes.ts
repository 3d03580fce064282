import { cellTextAt } from './cell-block.ts';
import type { ColumnBuilder, Refusal } from './column-builder.ts';
import { Growing } from './growing.ts';
import { coder, type RefuseCode, remembering, wrongType } from './reader.ts';

/**
 * A column with any number of codes a row. In a cell they are divided by `|`.
 * @param refuse says why a text is no code
 */
export function severalCodes(values: readonly string[], refuse: RefuseCode): ColumnBuilder {
  const { readText } = remembering(coder(values, refuse));
  const offsets = new Growing(Int32Array, 0);
  const codes = new Growing(Uint8Array, 0);
  offsets.push(0);
  const add = (texts: readonly string[]): Refusal | null => {
    let refusal: Refusal | null = null;
    for (const text of texts) {
      const read = readText(text);
      if ('value' in read) codes.push(read.value);
      else refusal ??= read;
    }
    offsets.push(codes.size);
    return refusal;
  };
  const addText = (text: string) =>
    add(text === '' ? [] : text.split('|').map((part) => part.trim()));
  const addValue = (value: unknown): Refusal | null => {
    if (value === null || value === undefined) return add([]);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return add(value);
    add([]);
    return wrongType(value, 'een lijst van codes');
  };
  return {
    addText,
    addValue,
    addValues(list, count, refuse) {
      for (let i = 0; i < count; i++) {
        const refusal = addValue(list[i]);
        if (refusal !== null) refuse(i, refusal);
      }
    },
    addCells(block, place, refuse) {
      for (let i = 0; i < block.size; i++) {
        const refusal = addText(cellTextAt(block, i * block.width + place));
        if (refusal !== null) refuse(i, refusal);
      }
    },
    addNumbers(numbers, count) {
      for (let i = 0; i < count; i++) {
        codes.push(numbers[i] as number);
        offsets.push(codes.size);
      }
    },
    reserve: (more) => offsets.reserve(more),
    expect(rows) {
      offsets.expected = rows + 1;
    },
    padTo(size) {
      while (offsets.size <= size) offsets.push(codes.size);
    },
    finish: () => ({
      kind: 'codes',
      offsets: offsets.finished(),
      codes: codes.finished(),
      values,
    }),
  };
}
