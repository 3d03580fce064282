import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldKind, keepingOf, NO_DAY } from '../../src/dataset/index.ts';
import { chunkReader } from '../../src/node/chunk-reader.ts';
import { chunksOf, takeMemory } from '../../src/node/reading-memory.ts';
import { formatDay } from '../../src/util/index.ts';

const memory = takeMemory();
if (memory === null) throw new Error('Node has WebAssembly');

/** What the cells of some columns come to, a list of rows at a time: by column, and which rows it could not read. */
function reader(fields: readonly FieldKind[]) {
  if (memory === null) throw new Error('there is memory');
  const read = chunkReader({ delimiter: 44, fields }, memory, 0);
  const [chunk] = chunksOf(memory, fields.length);
  return (rows: readonly (readonly string[])[]) => {
    const text = rows.map((cells) => `${cells.join(',')}\n`).join('');
    const { blocks, used } = read(chunk, chunk.bytes.write(text));
    expect(used).toBe(Buffer.byteLength(text));
    return fields.map((_, place) => {
      const all = blocks.map(({ readings }) => readings[place]);
      let before = 0;
      const columns = all.map((reading, block) => {
        const begin = before;
        before += blocks[block]?.found.size ?? 0;
        if (reading === null || reading === undefined) return { numbers: [], odd: [] };
        if (reading.kind === 'keys') return { numbers: [...reading.values], odd: [] };
        return { numbers: [...reading.numbers], odd: reading.odd.map((row) => begin + row) };
      });
      return {
        numbers: columns.flatMap(({ numbers }) => numbers),
        odd: columns.flatMap(({ odd }) => odd),
      };
    });
  };
}

/** Texts near what a kind of cell may hold: well-formed and just not. */
const digits = fc.string({ unit: fc.nat(9).map(String), minLength: 1, maxLength: 15 });
const near = fc.oneof(
  fc.constant(''),
  digits,
  digits.map((some) => `-${some}`),
  fc.tuple(digits, fc.constantFrom('.', '-', ' '), digits).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('0001', '0000', '1899', '1900', '2000', '2023', '2024', '2100', '9999'),
      fc.constantFrom('00', '01', '02', '04', '06', '09', '11', '12', '13'),
      fc.constantFrom('00', '01', '28', '29', '30', '31', '32'),
      fc.boolean(),
    )
    .map(([year, month, day, first]) =>
      (first ? [year, month, day] : [day, month, year]).join('-'),
    ),
  fc.string({ unit: fc.constantFrom('-', '.', '€', '1', '2', 'a'), minLength: 1, maxLength: 10 }),
  fc.constantFrom('ja', 'JA', 'nee', 'true', 'false', '0', '1', 'jaa'),
  // The signs before 0 and behind 9 stand where a digit should.
  fc
    .tuple(
      fc.oneof(digits, fc.constantFrom('2024-02-29', '31-12-1999', '1234.56')),
      fc.nat(14),
      fc.constantFrom('/', ':'),
    )
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1)),
);

describe('what a kernel reads of cells', () => {
  it.for(['date', 'number', 'amount', 'boolean'] as const)(
    'is what the rules of a cell say (%s), and what they refuse is told',
    (kind) => {
      const { reader: rules, none } = keepingOf(kind, []) ?? expect.fail(`${kind} has no rules`);
      const readColumns = reader([
        { kind, values: [] },
        { kind: 'text', values: [] },
      ]);
      let refused = 0;
      const rule = fc.property(fc.array(near, { maxLength: 40 }), (cells) => {
        const [column] = readColumns(cells.map((cell) => [cell, 'x']));
        for (const [row, cell] of cells.entries()) {
          const read = cell === '' ? { value: none } : rules.readText(cell);
          const isOdd = column?.odd.includes(row);
          expect(isOdd, cell).toBe('code' in read);
          refused += Number(isOdd);
          if ('value' in read) expect(column?.numbers[row], cell).toBe(read.value);
        }
      });
      fc.assert(rule, { numRuns: 500 });
      expect(refused).toBeGreaterThan(100);
    },
  );

  it('of a date is its day, for every day of four centuries', () => {
    const readColumns = reader([{ kind: 'date', values: [] }]);
    const days = Array.from({ length: 146_097 }, (_, day) => day - 60_000);
    for (let from = 0; from < days.length; from += 2000) {
      const some = days.slice(from, from + 2000);
      const [column] = readColumns(some.map((day) => [formatDay(day)]));
      expect(column).toEqual({ numbers: some, odd: [] });
    }
  });

  it('of an empty date is that there is none', () => {
    const [column] = reader([
      { kind: 'date', values: [] },
      { kind: 'text', values: [] },
    ])([['', 'x']]);
    expect(column).toEqual({ numbers: [NO_DAY], odd: [] });
  });

  it('of a code is found by all of its bytes: one that only looks like it is another', () => {
    const letters = fc.constantFrom('a', 'b', 'é', '€');
    const word = fc.array(letters, { minLength: 1, maxLength: 24 }).map((some) => some.join(''));
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });
    let known = 0;
    const rule = fc.property(words, fc.array(word, { maxLength: 20 }), (values, others) => {
      const readColumns = reader([
        { kind: 'code', values },
        { kind: 'text', values: [] },
      ]);
      // What comes again is found in another way than what comes for the first time.
      for (const asked of [values, others, values, others]) {
        const [column] = readColumns(asked.map((text) => [text, 'x']));
        for (const [row, text] of asked.entries()) {
          const place = values.indexOf(text);
          expect(column?.odd.includes(row)).toBe(place < 0);
          if (place >= 0) expect(column?.numbers[row]).toBe(place + 1);
          known += Number(place >= 0);
        }
      }
    });
    fc.assert(rule, { numRuns: 200 });
    expect(known).toBeGreaterThan(1000);
  });

  it('of more codes than there is room for is the same', () => {
    // Only their case differs: to the rules they are one.
    const spellings = Array.from({ length: 1024 }, (_, bits) =>
      'abcdefghij'.replaceAll(/./g, (sign, at: number) =>
        (bits >> at) & 1 ? sign.toUpperCase() : sign,
      ),
    );
    const readColumns = reader([{ kind: 'code', values: ['abcdefghij'] }]);
    for (let time = 0; time < 2; time++) {
      const [column] = readColumns(spellings.map((text) => [text]));
      expect(column).toEqual({ numbers: spellings.map(() => 1), odd: [] });
    }
  });

  it('of keys of one shape is the number at their end, and of other keys nothing', () => {
    const key = fc.oneof(
      fc
        .tuple(fc.constantFrom('M', 'M-', 'N', 'M1', ''), fc.nat(2_000_000_000))
        .map(([a, b]) => a + b),
      fc.constantFrom('', 'M', 'M007', 'M08', 'Mx7', 'M-2022-0017', 'M12345678901', 'M1:2', 'M3/4'),
    );
    const readColumns = reader([
      { kind: 'key', values: [] },
      { kind: 'text', values: [] },
    ]);
    let read = 0;
    const rule = fc.property(fc.array(key, { minLength: 1, maxLength: 30 }), (keys) => {
      const [column] = readColumns(keys.map((cell) => [cell, 'x']));
      const first = keys.findIndex((cell) => cell !== '');
      if (first < 0 || column === undefined || column.numbers.length === 0) return;
      // The digits are the last nine at most; with a zero in front their number is part of the shape.
      const shapeOf = (cell: string) => {
        const tail = /\d{1,9}$/.exec(cell)?.[0] ?? '';
        return { prefix: cell.slice(0, cell.length - tail.length), tail };
      };
      const wanted = shapeOf(keys[first] ?? '');
      for (const [row, cell] of keys.entries()) {
        const { prefix, tail } = shapeOf(cell);
        const width = (text: string) => (text.startsWith('0') ? text.length : 0);
        const isSame =
          tail !== '' && prefix === wanted.prefix && width(tail) === width(wanted.tail);
        expect(column.numbers[row], cell).toBe(isSame ? Number(tail) : -1);
        read += Number(isSame);
      }
    });
    fc.assert(rule, { numRuns: 1000 });
    expect(read).toBeGreaterThan(1000);
  });
});
