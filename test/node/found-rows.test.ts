import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellTextAt } from '../../src/dataset/cell-block.ts';
import { cellBlock, findRows } from '../../src/node/found-rows.ts';
import { kernelIn } from '../../src/node/kernel.ts';
import { quotedRows } from '../../src/node/quoted-rows.ts';
import { chunksOf, takeMemory } from '../../src/node/reading-memory.ts';
import { recordEnds } from '../../src/node/record-ends.ts';

type Row = readonly [number: number, cells: readonly string[]];

const reading = takeMemory();
if (reading === null) throw new Error('Node has WebAssembly');
const { memory } = reading;
const kernel = kernelIn(memory);

/** What the fast way reads of a text, and where it stops. What stood in the memory before is still there. */
function fast(text: string, width: number, delimiter: string): { rows: Row[]; rest: string } {
  if (reading === null) throw new Error('there is memory');
  const [chunk] = chunksOf(reading, width);
  const bytes = Buffer.from(memory.buffer);
  const to = chunk.address + chunk.bytes.write(text);
  const rows: Row[] = [];
  let passed = 0;
  let from = chunk.address;
  for (;;) {
    const found = chunk.foundFrom(0);
    const end = findRows(kernel, from, to, width, delimiter.charCodeAt(0), found);
    if (end === from) return { rows, rest: bytes.toString('utf8', end, to) };
    const block = cellBlock(bytes, found, width);
    for (let index = 0; index < found.size; index++) {
      const cells = Array.from({ length: width }, (_, place) =>
        cellTextAt(block, index * width + place),
      );
      rows.push([passed + (found.places[index] ?? 0), cells]);
    }
    passed += found.passed;
    from = end;
  }
}
/** What csv-parse reads of a text: blank lines are counted and left out. */
function judge(text: string, delimiter: string): Row[] | 'refused' {
  const rows: Row[] = [];
  let number = 0;
  for (const stretch of recordEnds(text, 0, delimiter.charCodeAt(0), 10, true)) {
    if (stretch.kind !== 'records') return 'refused';
    quotedRows(text.slice(stretch.from, stretch.to), delimiter, '\n', (cells, count, filled) => {
      number++;
      if (filled || count > 1) rows.push([number, cells.slice(0, count)]);
    });
  }
  return rows;
}

const signs = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  'a',
  '7',
  'é',
  ' ',
  '\u00a0',
  '€',
  '\ufeff',
];
const cell = fc
  .array(fc.constantFrom(...signs), { maxLength: 5 })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc.constantFrom(text, `"${text.replaceAll('"', '""')}"`, text.replaceAll(/[",;\r\n]/g, 'b')),
  );
const nasty = fc
  .array(
    fc.tuple(
      fc.array(cell, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(',', ';'),
      fc.constantFrom('\n', '\r\n', '\n\n'),
    ),
    { maxLength: 6 },
  )
  .map((rows) => rows.map(([cells, sign, end]) => cells.join(sign) + end).join(''));

describe('the fast way', () => {
  it('reads the rows that csv-parse reads, with their numbers, up to where it stops', () => {
    let read = 0;
    const rule = fc.property(
      nasty,
      fc.constantFrom(',', ';'),
      fc.integer({ min: 1, max: 3 }),
      (text, sign, width) => {
        const { rows, rest } = fast(text, width, sign);
        const passed = text.slice(0, text.length - rest.length);
        expect(judge(passed, sign)).toEqual(rows);
        read += rows.length;
      },
    );
    expect(fc.defaultReportMessage(fc.check(rule, { numRuns: 5_000 }))).toBeUndefined();
    expect(read).toBeGreaterThan(500);
  });

  it('stops only before a row that is not as it should be', () => {
    const rule = fc.property(
      nasty,
      fc.constantFrom(',', ';'),
      fc.integer({ min: 1, max: 3 }),
      (text, sign, width) => {
        const { rest } = fast(text, width, sign);
        if (rest === '') return;
        const judged = judge(rest, sign);
        const [first] = judged === 'refused' ? [] : judged;
        const isWell =
          first?.[0] === 1 && first[1].length === width && first[1].some((cell) => cell !== '');
        // Beyond ASCII there are spaces too; and the last row may lack its line end.
        expect(isWell && rest.includes('\n') && !/[\u0080-\uffff]/.test(rest)).toBe(false);
      },
    );
    expect(fc.defaultReportMessage(fc.check(rule, { numRuns: 5_000 }))).toBeUndefined();
  });

  it('finds the same cells wherever they stand, also those that go on behind what is compared at once', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', 'x y'), maxLength: 70 });
    const bare = letters.map((text) => text.trim());
    const rowOf = fc.tuple(bare, bare, fc.constantFrom('0', 'lang woord'));
    const rule = fc.property(
      fc.array(rowOf, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      fc.option(fc.nat({ max: 11 }), { nil: -1 }),
      (rows, newline, quotedRow) => {
        const lines = rows.map((cells, row) =>
          (row === quotedRow ? cells.map((cell) => `"${cell}"`) : cells).join(';'),
        );
        const text = lines.map((line) => line + newline).join('');
        const found = fast(text, 3, ';');
        expect(found).toEqual({ rows: rows.map((cells, row) => [row + 1, cells]), rest: '' });
      },
    );
    expect(fc.defaultReportMessage(fc.check(rule, { numRuns: 2_000 }))).toBeUndefined();
  });

  it('finds no more rows at once than there is room for, and goes on behind them', () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => [String(row), 'a']);
    const text = rows.map((cells) => `${cells.join(';')}\n`).join('');
    expect(fast(text, 2, ';')).toEqual({
      rows: rows.map((cells, row) => [row + 1, cells]),
      rest: '',
    });
  });
});
