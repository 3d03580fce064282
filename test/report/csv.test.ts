import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/report/index.ts';

describe('rows as CSV', () => {
  test('have their header, also without rows', () => {
    expect(csv(['a', 'b'], [])).toBe('a,b\r\n');
    expect(csv(['a', 'b'], [{ a: 1, b: null }])).toBe('a,b\r\n1,\r\n');
  });

  test('are quoted where a cell has a comma, a quote or a line end', () => {
    expect(csv(['a'], [{ a: 'een, "twee"\ndrie' }])).toBe('a\r\n"een, ""twee""\ndrie"\r\n');
  });

  test('run no formula in a spreadsheet', () => {
    expect(csv(['a'], [{ a: '=1+1' }, { a: '-2' }, { a: '@x' }])).toBe(
      "a\r\n'=1+1\r\n'-2\r\n'@x\r\n",
    );
  });

  test('are read back by another program as they were written', () => {
    const text = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.record({ een: text, twee: text }), { minLength: 1 }), (rows) => {
        expect(
          parse(csv(['een', 'twee'], rows), { columns: true, record_delimiter: '\r\n' }),
        ).toEqual(rows);
      }),
    );
  });
});
