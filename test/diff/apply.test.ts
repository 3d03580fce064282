import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { lineage2017to2020, lineage2020to2022 } from '../../src/contracts/lineage/index.ts';
import { apply, type Comparable, compare, mirrored } from '../../src/diff/index.ts';
import type { Lineage } from '../../src/model/index.ts';
import { canonical } from '../../src/util/index.ts';
import { copyOf, mutated, mutations } from './mutations.ts';

const years: readonly [string, Comparable, Comparable, Lineage | null][] = [
  ['2017 and 2020', jaarverslag2017, sva2020, lineage2017to2020],
  ['2020 and 2022', sva2020, sva2022, lineage2020to2022],
  ['2017 and 2022, of which no lineage is known', jaarverslag2017, sva2022, null],
];
const sorted = (changes: readonly unknown[]) => changes.map(canonical).sort();

describe.each(years)('the changes between %s', (_, older, newer, lineage) => {
  test('made in the older give the newer, and the other way round', () => {
    expect(apply(older, compare(older, newer, lineage).changes)).toEqual(copyOf(newer));
    expect(apply(newer, compare(newer, older, lineage).changes)).toEqual(copyOf(older));
  });

  test('read backwards are the changes from the newer to the older', () => {
    const there = compare(older, newer, lineage).changes;
    const back = compare(newer, older, lineage).changes;
    expect(there.length).toBeGreaterThan(0);
    expect(sorted(mirrored(there))).toEqual(sorted(back));
  });

  test('are none from a year to itself', () => {
    expect(compare(older, older).changes).toEqual([]);
    expect(compare(newer, copyOf(newer)).changes).toEqual([]);
  });
});

describe('the changes between an agreement and a version of it that is changed somehow', () => {
  test('made in the one give the other', () => {
    fc.assert(
      fc.property(fc.constantFrom(sva2020, sva2022), mutations, (contract, changes) => {
        const other = mutated(contract, changes);
        expect(apply(contract, compare(contract, other).changes)).toEqual(other);
      }),
      { numRuns: 150 },
    );
  });

  test('read backwards are the changes from the other to the one', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const other = mutated(sva2020, changes);
        const there = compare(sva2020, other).changes;
        const back = compare(other, sva2020).changes;
        expect(sorted(mirrored(there))).toEqual(sorted(back));
      }),
      { numRuns: 150 },
    );
  });

  test('hold between two changed versions of different years, with the lineage', () => {
    fc.assert(
      fc.property(mutations, mutations, (one, two) => {
        const [older, newer] = [mutated(sva2020, one), mutated(sva2022, two)];
        const { changes } = compare(older, newer, lineage2020to2022);
        expect(apply(older, changes)).toEqual(newer);
        const back = compare(newer, older, lineage2020to2022).changes;
        expect(sorted(mirrored(changes))).toEqual(sorted(back));
      }),
      { numRuns: 60 },
    );
  });

  test('do not depend on the order in which they are made', () => {
    fc.assert(
      fc.property(mutations, fc.infiniteStream(fc.nat()), (changes, chance) => {
        const other = mutated(sva2020, changes);
        const found = compare(sva2020, other).changes;
        const shuffled = found
          .map((change) => [chance.next().value, change] as const)
          .sort(([a], [b]) => a - b)
          .map(([, change]) => change);
        expect(apply(sva2020, shuffled)).toEqual(other);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a value that means nothing', () => {
  const versionWith = (extra: unknown) => {
    const contract = copyOf(sva2022);
    contract.indicators[0].extra = extra;
    return contract;
  };
  test.each([null, 0, false, ''])('%j is not the same as absent', (value) => {
    const { changes } = compare(sva2022, versionWith(value));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ path: '/extra', after: value });
    expect(changes[0]).not.toHaveProperty('before');
    expect(apply(sva2022, changes)).toEqual(versionWith(value));
    expect(apply(versionWith(value), mirrored(changes))).toEqual(copyOf(sva2022));
  });

  test('is not the same as another: null, 0, false and an empty text are four', () => {
    const values = [null, 0, false, ''];
    for (const a of values)
      for (const b of values)
        expect(compare(versionWith(a), versionWith(b)).changes).toHaveLength(a === b ? 0 : 1);
  });
});
