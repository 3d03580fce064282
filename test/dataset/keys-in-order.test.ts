import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDate } from '../../src/dataset/index.ts';
import { KeysInOrder } from '../../src/dataset/key-column.ts';
import { type KeySpace, keySpace } from '../../src/dataset/key-space.ts';
import { append, dataset, type RecordRows } from '../../src/index.ts';
import { idsOf } from './key-cells.ts';

type Stretch = {
  readonly form: (number: number) => string;
  readonly first: number;
  readonly step: number;
  readonly count: number;
};

/** Some keys after each other: mostly each with the next number, else with gaps, downwards or the same again. */
const stretch: fc.Arbitrary<Stretch> = fc.record({
  form: fc.constantFrom<(number: number) => string>(
    (number) => `M${number}`,
    (number) => String(number),
    (number) => `M-2022-${String(number).padStart(4, '0')}`,
    (number) => `de sleutel ${'x'.repeat(number % 9)} van ${number} jaar`,
  ),
  first: fc.integer({ min: 1, max: 400 }),
  step: fc.constantFrom(1, 1, 1, 2, 0, -1),
  count: fc.integer({ min: 1, max: 150 }),
});
const keysOf = ({ form, first, step, count }: Stretch): string[] =>
  Array.from({ length: count }, (_, index) => form(Math.max(0, first + step * index)));

/** The bytes of the keys of a space and all its texts, one after another. */
const digested = (space: KeySpace): string =>
  Buffer.concat([...space.pieces()].map((piece) => Buffer.from(piece))).toString('hex');

describe('keys that come in any stretches', () => {
  test('have the numbers of a plain list of keys, and the digest of the same keys one by one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(stretch, fc.constantFrom('cells', 'texts', 'again')), { maxLength: 8 }),
        (stretches) => {
          const [space, plain] = [keySpace('melding'), keySpace('melding')];
          const numbers = new Map<string, number>();
          for (const [one, how] of stretches) {
            // As after `finish`: what was put away comes back when a key is asked for.
            if (how === 'again') space.putAway();
            const keys = keysOf(one);
            const before = new Set(numbers.keys());
            for (const key of keys) expect(space.find(key)).toBe(numbers.get(key) ?? -1);
            for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
            const expected = keys.map((key) => numbers.get(key));
            expect(how === 'cells' ? idsOf(space, keys) : keys.map(space.idOf)).toEqual(expected);
            for (const key of keys) if (!before.has(key)) plain.idOf(key);
          }
          const distinct = [...numbers.keys()];
          expect(space.size).toBe(distinct.length);
          expect(distinct.map((_, id) => space.keyOf(id))).toEqual(distinct);
          expect(space.keyOf(distinct.length)).toBeUndefined();
          expect(distinct.map(space.find)).toEqual(distinct.map((_, id) => id));
          expect(digested(space)).toBe(digested(plain));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('keep their numbers when there are more stretches than are kept, long ones and short ones', () => {
    for (const length of [3, 100]) {
      const space = keySpace('melding');
      const keys = Array.from({ length: 400 * length }, (_, index) => {
        const gaps = Math.floor(index / length);
        return `M${1000 + index + 2 * gaps}`;
      });
      space.expect(keys.length);
      expect(idsOf(space, keys)).toEqual(keys.map((_, index) => index));
      expect(keys.map(space.find)).toEqual(keys.map((_, index) => index));
      expect(keys.map((_, id) => space.keyOf(id))).toEqual(keys);
      // Between the stretches stands no key.
      expect(space.find(`M${1000 + length}`)).toBe(-1);
      expect(space.find('M999')).toBe(-1);
    }
  });

  test('have a digest of their families, their texts, their numbers and the family of each', () => {
    const space = keySpace('melding');
    const many = Array.from({ length: 5000 }, (_, index) => 100 + index);
    for (const key of [...many.map((number) => `M${number}`), 'M8', 'een tekst']) space.idOf(key);
    const bytes = (numbers: number[]) => Buffer.from(Int32Array.from(numbers).buffer);
    const expected = [
      Buffer.from('/-1\u0000/0\u0000M/0'),
      Buffer.from('een tekst'),
      bytes([...many, 8, 0]),
      Buffer.from([...many.map(() => 2), 2, 0]),
    ];
    expect(digested(space)).toBe(Buffer.concat(expected).toString('hex'));
  });
});

const begindatum = '2022-04-01';
const rows = (...keys: (string | null)[]) =>
  keys.map((meldingId, index) => ({ meldingId, begindatum: `2022-04-0${(index % 9) + 1}` }));
const read = (input: object) => dataset(input);
const more = (data: ReturnType<typeof read>, input: object) => append(data, input);
const keysIn = (data: ReturnType<typeof read>) => data.table('melding')?.columns.get('meldingId');
/** The texts of the keys of the rows. */
const textsIn = (data: ReturnType<typeof read>) => {
  const column = keysIn(data);
  return column?.kind === 'key' ? Array.from(column.ids, column.space.keyOf) : null;
};
const refers = (...keys: string[]) =>
  keys.map((meldingId, index) => ({ onderzoekId: `O${index}`, meldingId, begindatum }));

describe('a column of keys in order', () => {
  test('holds no cells until they are asked for, whatever is read, named, referred to and digested', () => {
    const made: number[] = [];
    const { get } = Object.getOwnPropertyDescriptor(KeysInOrder.prototype, 'ids') as {
      get: () => Int32Array;
    };
    Object.defineProperty(KeysInOrder.prototype, 'ids', {
      configurable: true,
      get(this: KeysInOrder) {
        made.push(this.size);
        return get.call(this);
      },
    });
    try {
      const data = read({ melding: rows('M1', 'M2', 'M3'), onderzoek: refers('M3', 'M1') });
      const table = data.table('melding');
      expect([0, 1, 2].map((row) => table?.nameOf(row))).toEqual(['M1', 'M2', 'M3']);
      expect([...(data.table('onderzoek')?.references.get('meldingId')?.rows ?? [])]).toEqual([
        2, 0,
      ]);
      data.column(data.table('onderzoek') as never, 'melding.meldingId');
      data.digest();
      byDate(data).table('melding')?.columns.get('meldingId');
      const later = more(data, { melding: rows('M4') });
      expect(later.table('melding')?.nameOf(3)).toBe('M4');
      expect(made).toEqual([]);
      expect(textsIn(later)).toEqual(['M1', 'M2', 'M3', 'M4']);
      expect(made).not.toEqual([]);
    } finally {
      Object.defineProperty(KeysInOrder.prototype, 'ids', { configurable: true, get });
    }
  });

  test('is one as long as each row has the next key', () => {
    expect(keysIn(read({ melding: rows('M1', 'M2', 'N7', 'M3') }))).toBeInstanceOf(KeysInOrder);
    // A second row with a key does not count.
    expect(keysIn(read({ melding: rows('M1', 'M1', 'M2') }))).toBeInstanceOf(KeysInOrder);
    expect(keysIn(read({ melding: rows('M1', null, 'M2') }))).not.toBeInstanceOf(KeysInOrder);
  });

  test('has the keys of its rows, also when a later row has none, and the dataset before it keeps its own', () => {
    const data = read({ melding: rows('M1', 'M2') });
    const later = more(data, { melding: rows(null, 'M3') });
    const last = more(later, { melding: rows('M4') });
    expect(textsIn(data)).toEqual(['M1', 'M2']);
    expect(textsIn(later)).toEqual(['M1', 'M2', undefined, 'M3']);
    expect(textsIn(last)).toEqual(['M1', 'M2', undefined, 'M3', 'M4']);
  });

  test('has the same keys where the rows are put in order of date', () => {
    const data = read({
      melding: [
        { meldingId: 'M1', begindatum: '2022-04-02' },
        { meldingId: 'M2', begindatum: '2022-04-01' },
      ],
      onderzoek: refers('M1', 'M2'),
    });
    expect(textsIn(byDate(data))).toEqual(['M2', 'M1']);
    const column = data.column(data.table('onderzoek') as never, 'melding.meldingId');
    const texts = column.kind === 'key' ? Array.from(column.ids, column.space.keyOf) : [];
    expect(texts).toEqual(['M1', 'M2']);
  });

  test('gives a reference to what is not there no row, and says so', () => {
    const data = read({ melding: rows('M1', 'M2'), onderzoek: refers('M2', 'M9', 'M1') });
    const onderzoek = data.table('onderzoek');
    expect([...(onderzoek?.references.get('meldingId')?.rows ?? [])]).toEqual([1, -1, 0]);
    // The key itself stays.
    const column = onderzoek?.columns.get('meldingId');
    expect(column?.kind === 'key' && Array.from(column.ids, column.space.keyOf)).toEqual([
      'M2',
      'M9',
      'M1',
    ]);
    expect(data.issues.map(({ code, row }) => [code, row])).toEqual([['dangling-reference', 2]]);
    // With its record it is found.
    const later = more(data, { melding: rows('M9') });
    expect([...(later.table('onderzoek')?.references.get('meldingId')?.rows ?? [])]).toEqual([
      1, 2, 0,
    ]);
  });

  test('is part of the digest: the same rows without their keys have another', () => {
    // In both the keys are there, since others refer to them.
    const onderzoek = refers('M1', 'M2');
    const named = dataset({ onderzoek, melding: rows('M1', 'M2') } as RecordRows);
    const unnamed = dataset({ onderzoek, melding: rows(null, null) } as RecordRows);
    const turned = dataset({ onderzoek, melding: rows('M2', 'M1') } as RecordRows);
    expect(new Set([named.digest(), unnamed.digest(), turned.digest()]).size).toBe(3);
  });
});
