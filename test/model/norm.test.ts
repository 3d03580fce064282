import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compare, isGreater, type Norm } from '../../src/model/norm.ts';
import { norm } from '../../src/model/schema/index.ts';

const described = {
  id: 'norm-test',
  title: 'Een norm',
  unit: '%',
  from: '2022-01-01',
  to: null,
  source: { document: 'sva-2022', code: 'R05-P1', lines: [87, 87], words: '75% van huisartsen' },
} as const;
const atLeast = (value: number): Norm => ({ ...described, kind: 'at-least', value });
const atMost = (value: number): Norm => ({ ...described, kind: 'at-most', value });

describe('a fraction set against a norm', () => {
  test.each<[number, number, Comparison, string]>([
    [38, 51, 'not-met', '74,5%'],
    [39, 51, 'met', '76,5%'],
    [110, 148, 'not-met', '74,3%'],
    [111, 148, 'met', 'exactly 75%'],
    [7496, 10_000, 'not-met', '74,96%, printed as 75,0%'],
    [3, 4, 'met', 'exactly 75%'],
  ])('%i / %i against at least 75%% is %s (%s)', (teller, noemer, expected) => {
    expect(compare(atLeast(75), teller, noemer)).toBe(expected);
  });

  test('meets at most its figure when it is exactly that, and misses it just above', () => {
    expect(compare(atMost(75), 111, 148)).toBe('met');
    expect(compare(atMost(75), 112, 148)).toBe('not-met');
  });

  test('is exact for a norm with decimals and for large numbers', () => {
    expect(compare(atLeast(0.07), 7, 10_000)).toBe('met');
    expect(compare(atLeast(0.29), 29, 10_000)).toBe('met');
    expect(compare(atLeast(74.97), 7496, 10_000)).toBe('not-met');
    const large = 2 ** 53 - 1;
    expect(compare(atLeast(100), large - 1, large)).toBe('not-met');
    expect(compare(atLeast(100), large, large)).toBe('met');
  });

  test('is compared without the hundred in another unit than percents', () => {
    const days: Norm = { ...described, kind: 'at-least', unit: 'dagen', value: 14 };
    expect(compare(days, 14, 1)).toBe('met');
    expect(compare(days, 139, 10)).toBe('not-met');
  });

  test('of nothing (noemer 0) is not set against any norm', () => {
    expect(compare(atLeast(75), 0, 0)).toBe('not-applicable');
    expect(compare(atMost(75), 0, 0)).toBe('not-applicable');
  });

  test('is judged by a term only where the text sets a percentage', () => {
    const term = { ...described, kind: 'within-term', term: 'wmo-onderzoek' } as const;
    expect(compare({ ...term, share: null }, 2, 4)).toBe('not-applicable');
    expect(compare({ ...term, share: 100 }, 2, 4)).toBe('not-met');
    expect(compare({ ...term, share: 50 }, 2, 4)).toBe('met');
  });

  test('is not judged by a budget, a saving, a growth, or what is only followed', () => {
    const others: Norm[] = [
      { ...described, kind: 'budget', value: null, reference: 'de begroting' },
      { ...described, kind: 'saving', value: 650_000, base: '2019' },
      { ...described, kind: 'growth', value: 10, base: '2019' },
      { ...described, kind: 'monitor-only', value: 10 },
    ];
    expect(others.map((other) => compare(other, 1, 2))).toEqual(others.map(() => 'not-applicable'));
  });

  test.each([
    [1.5, 2],
    [-1, 2],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('is refused for %d / %d, which are no counts', (teller, noemer) => {
    expect(() => compare(atLeast(75), teller, noemer)).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });

  test('meets at least and at most both, only when it is exactly the norm', () => {
    void assert(
      property(nat(5000), integer({ min: 1, max: 5000 }), nat(100), (n, d, percent) => {
        const both = [compare(atLeast(percent), n, d), compare(atMost(percent), n, d)];
        expect(both.every((verdict) => verdict === 'met')).toBe(n * 100 === percent * d);
        expect(both).toContain('met');
      }),
    );
  });
});

describe('one share set against another', () => {
  test('is greater by the exact fraction, not by what is printed', () => {
    const of = (teller: number, noemer: number) => ({ teller, noemer });
    expect(isGreater(of(7496, 10_000), of(7495, 10_000))).toBe(true);
    expect(isGreater(of(1, 3), of(2, 6))).toBe(false);
    const large = 2 ** 53 - 1;
    expect(isGreater(of(large, large), of(large - 1, large))).toBe(true);
  });

  test('of nothing is neither greater nor not', () => {
    expect(isGreater({ teller: 0, noemer: 0 }, { teller: 1, noemer: 2 })).toBeNull();
    expect(isGreater({ teller: 1, noemer: 2 }, { teller: 0, noemer: 0 })).toBeNull();
  });

  test('is not both greater and less', () => {
    const share = property(
      nat(500),
      integer({ min: 1, max: 500 }),
      nat(500),
      integer({ min: 1, max: 500 }),
      (a, b, c, d) => {
        const [one, other] = [
          { teller: a, noemer: b },
          { teller: c, noemer: d },
        ];
        const both = [isGreater(one, other), isGreater(other, one)];
        expect(both.filter(Boolean)).toHaveLength(a * d === c * b ? 0 : 1);
      },
    );
    void assert(share);
  });
});

describe('the shape of a norm', () => {
  test('is known for each of the seven kinds', () => {
    const term = { kind: 'within-term', term: 'wmo-onderzoek', share: null } as const;
    const each: Norm[] = [
      atLeast(75),
      atMost(10),
      { ...described, ...term },
      { ...described, kind: 'budget', value: null, reference: 'de begroting' },
      { ...described, kind: 'saving', value: 650_000, base: '2019' },
      { ...described, kind: 'growth', value: null, base: '2019' },
      { ...described, kind: 'growth', value: null, base: '2019', against: 'last-year' },
      { ...described, kind: 'monitor-only', value: null },
    ];
    for (const item of each) expect(norm.parse(item)).toEqual(item);
  });

  test('takes a norm, and an end that is null', () => {
    expect(norm.parse(atLeast(75))).toEqual(atLeast(75));
  });

  test.each([
    ['another kind', { ...atLeast(75), kind: 'about' }],
    ['no end at all', { ...atLeast(75), to: undefined }],
    ['a begin that does not exist', { ...atLeast(75), from: '2022-02-31' }],
    ['a figure with three decimals', atLeast(74.999)],
    ['a figure below 0', atLeast(-1)],
    ['a key of another kind', { ...atLeast(75), term: 'wmo-onderzoek' }],
    ['a term that is not there', { ...described, kind: 'within-term', term: 'wmo', share: null }],
    [
      'a term without saying whether there is a percentage',
      { ...described, kind: 'within-term', term: 'wmo-onderzoek' },
    ],
    ['an id with capitals', { ...atLeast(75), id: 'Norm' }],
    ['no source', { ...atLeast(75), source: undefined }],
  ])('refuses one with %s', (_, value) => {
    expect(norm.safeParse(value).success).toBe(false);
  });
});
