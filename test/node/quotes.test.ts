import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRows } from '../../src/node/plain-rows.ts';
import { quotedRows } from '../../src/node/quoted-rows.ts';
import { recordEnds } from '../../src/node/record-ends.ts';

/** Reads a text as csv-parse alone does, by the same rules: the judge. */
function judge(text: string, delimiter: string): string[][] | 'refused' {
  try {
    const rows = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return rows.map((row) => row.map((cell) => cell.trim()));
  } catch {
    return 'refused';
  }
}

/** Reads a text as the reader does, when it comes in two parts. */
function ours(text: string, delimiter: string, cut: number): string[][] | 'refused' {
  const rows: string[][] = [];
  const take = (cells: readonly string[], count: number) => {
    rows.push(cells.slice(0, count));
  };
  let rest = '';
  for (const [part, last] of [
    [text.slice(0, cut), false],
    [text.slice(cut), true],
  ] as const) {
    const block = rest + part;
    let end = 0;
    for (const stretch of recordEnds(block, 0, delimiter.charCodeAt(0), 10, last)) {
      if (stretch.kind !== 'records') return 'refused';
      quotedRows(block.slice(stretch.from, stretch.to), delimiter, '\n', take);
      end = stretch.to;
    }
    rest = block.slice(end);
  }
  return rows;
}

const nasty = fc
  .array(
    fc.constantFrom('"', '"', ',', ';', '\n', '\r\n', '\r', 'a', 'é', ' ', '\u00a0', '""', '€'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** Fails with the smallest text for which a rule does not hold. */
function hold<T>(rule: fc.IProperty<T>, parameters: fc.Parameters<T>): void {
  expect(fc.defaultReportMessage(fc.check(rule, parameters))).toBeUndefined();
}

describe('a text that comes in parts', () => {
  it('with any quotes gives the cells that csv-parse gives, and is refused when csv-parse refuses it', () => {
    hold(
      fc.property(nasty, fc.constantFrom(',', ';'), fc.nat(40), (text, delimiter, cut) => {
        expect(ours(text, delimiter, cut)).toEqual(judge(text, delimiter));
      }),
      { numRuns: 5_000 },
    );
  });

  it('without quotes gives the cells that csv-parse gives', () => {
    hold(
      fc.property(nasty, fc.constantFrom(',', ';'), (text, delimiter) => {
        const plain = text.replaceAll('"', 'q');
        const rows: string[][] = [];
        plainRows(
          plain,
          0,
          plain.length,
          delimiter.charCodeAt(0),
          10,
          [],
          (cells, count, filled) => {
            rows.push(cells.slice(0, count));
            expect(filled).toBe(cells.slice(0, count).some((cell) => cell !== ''));
          },
        );
        expect(rows).toEqual(judge(plain, delimiter));
      }),
      { numRuns: 5_000 },
    );
  });
});
