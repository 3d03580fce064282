import { describe, expect, test } from 'vitest';
import { wholeNumber } from '../../src/sql/index.ts';

const most = Number.MAX_SAFE_INTEGER;

describe('a whole number of a database', () => {
  test.each([
    ['a number', 12, 12],
    ['a bigint', 12n, 12],
    ['a text', '12', 12],
    ['a text with decimals of nothing, as a numeric comes', '12.00', 12],
    ['zero', '0', 0],
    ['less than nothing', '-3', -3],
    ['the largest that is exact', most, most],
    ['the largest that is exact, as a bigint', BigInt(most), most],
    ['the largest that is exact, as a text', String(most), most],
  ])('is read from %s', (_, value, expected) => {
    expect(wholeNumber(value)).toBe(expected);
  });

  test.each([
    ['2^53, from where on two numbers are one', 2 ** 53],
    ['2^53 as a bigint', 2n ** 53n],
    ['2^53 + 1 as a text, which would be read as 2^53', '9007199254740993'],
    ['less than -2^53', -(2n ** 53n)],
    ['a part', 1.5],
    ['a part in a text', '1.5'],
    ['a text that is no number', 'twaalf'],
    ['an empty text, which is not 0', ''],
    ['nothing, which is not 0', null],
    ['no number', Number.NaN],
    ['yes, which is not 1', true],
  ])('is refused in Dutch for %s', (_, value) => {
    expect(() => wholeNumber(value)).toThrow(/is geen geheel getal dat precies te tellen is/);
  });
});
