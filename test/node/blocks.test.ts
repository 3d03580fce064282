import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { datasetBuilder, type Issue } from '../../src/dataset/index.ts';
import { NO_MAPPING } from '../../src/node/mapping.ts';
import { readCsv } from '../../src/node/read-csv.ts';

const COLUMNS = ['bron_ref', 'beschrijving'];
type Finding = readonly [row: number, field: string | null, code: string];
type Outcome = { readonly rows: readonly string[][]; readonly findings: readonly Finding[] };

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sva-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** What the reader makes of a file that it reads some bytes at a time; a file that it refuses has one finding. */
async function ours(bytes: Buffer, block: number): Promise<Outcome> {
  const path = join(dir, 'verbetermaatregel.csv');
  await writeFile(path, bytes);
  const builder = datasetBuilder();
  const context = {
    builder,
    mapping: NO_MAPPING,
    mapped: new Set<string>(),
    onBlock: () => {},
    signal: undefined,
    block,
    duckDb: () => Promise.reject(new Error('a CSV file needs no DuckDB')),
  };
  try {
    await readCsv(path, 'verbetermaatregel', context);
  } catch (error) {
    const row = Number(/rij (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    return {
      rows: [],
      findings: [...findingsOf(builder.issues.list()), [row, null, 'unreadable']],
    };
  }
  const data = builder.finish();
  const table = data.table('verbetermaatregel');
  const columns = ['bronRef', 'beschrijving'].map((field) => table?.columns.get(field));
  const rows = Array.from({ length: table?.size ?? 0 }, (_, row) =>
    columns.map((column) =>
      column?.kind === 'text' ? (column.values[column.ids[row] ?? -1] ?? '') : '',
    ),
  );
  return { rows, findings: findingsOf(data.issues) };
}

const findingsOf = (issues: readonly Issue[]) =>
  issues.flatMap(({ row, field, code }): Finding[] => (row === null ? [] : [[row, field, code]]));

/** What csv-parse makes of it: the cells as bytes, read by the rules of the documentation. `refused` names the first bad row. */
function judge(bytes: Buffer, delimiter: string): Outcome | { readonly refused: number } {
  let parsed: string[][];
  try {
    parsed = parse(bytes.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''), {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { refused: Number(error['records']) + 1 };
  }
  const rows: string[][] = [];
  const findings: Finding[] = [];
  for (const [index, cells] of parsed.entries()) {
    const row = index + 1;
    const read = cells.map((cell) => {
      try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return text.decode(Buffer.from(cell, 'latin1')).trim();
      } catch {
        return null;
      }
    });
    const isEmpty = read.every((cell) => cell === '');
    if (index === 0 || (isEmpty && read.length === 1)) continue;
    if (isEmpty) {
      findings.push([row, null, 'empty-row']);
      continue;
    }
    const extra = read.slice(COLUMNS.length);
    const only = read[0] ?? cells[0]?.trim();
    const other = [',', ';', '\t'].some(
      (sign) => sign !== delimiter && only?.split(sign).length === COLUMNS.length,
    );
    if (read.length === 1 && other) findings.push([row, null, 'wrong-delimiter']);
    else if (read.length !== COLUMNS.length) findings.push([row, null, 'ragged-row']);
    if (extra.some((cell) => cell !== '') || (read.length === 1 && other)) continue;
    for (const [place, column] of COLUMNS.entries())
      if (read[place] === null) findings.push([row, column, 'invalid-bytes']);
    rows.push(COLUMNS.map((_, place) => read[place] ?? ''));
  }
  return { rows, findings };
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
  'é',
  ' ',
  '\u00a0',
  '€',
  '\ufeff',
  '\t',
];
const parts = [
  ...signs.map((sign) => Buffer.from(sign)),
  Buffer.from([0xe9]),
  Buffer.from([0xe2, 0x82]),
];
const cell = fc
  .array(fc.constantFrom(...parts), { maxLength: 4 })
  .map((some) => Buffer.concat(some).toString('latin1'))
  .chain((text) =>
    fc.constantFrom(
      `"${text.replaceAll('"', '""')}"`,
      text.replaceAll(/[",;\r\n\t]/g, 'b'),
      `a${text.replaceAll('"', '')}`,
      text,
    ),
  );
const nasty = fc
  .record({
    bom: fc.constantFrom('', '\u00ef\u00bb\u00bf'),
    delimiter: fc.constantFrom(',', ';', '\t'),
    headerEnd: fc.constantFrom('\n', '\r\n'),
    rows: fc.array(
      fc.tuple(
        fc.array(cell, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\r\n \r\n'),
      ),
      { maxLength: 6 },
    ),
    last: fc.constantFrom('', 'a', '\n', '\r\n\r\n'),
  })
  .map(({ bom, delimiter, headerEnd, rows, last }) => {
    const body = rows.map(([cells, end]) => cells.join(delimiter) + end).join('');
    const text = bom + COLUMNS.join(delimiter) + headerEnd + body + last;
    return { bytes: Buffer.from(text, 'latin1'), delimiter };
  });

it('a file gives the records and refusals of csv-parse, with row and column, however few bytes are read at a time', async () => {
  const seen = { read: 0, found: 0, refused: 0 };
  const rule = fc.asyncProperty(
    nasty,
    fc.constantFrom(1, 2, 3, 7, 16, 64 * 1024),
    async ({ bytes, delimiter }, block) => {
      const found = await ours(bytes, block);
      const judged = judge(bytes, delimiter);
      if ('refused' in judged) {
        seen.refused++;
        const refusals = found.findings.filter(([, , code]) => /stray-quote|unreadable/.test(code));
        expect(refusals[0]?.[0]).toBe(judged.refused);
        return;
      }
      seen.read += judged.rows.length;
      seen.found += judged.findings.length;
      expect(found).toEqual(judged);
    },
  );
  expect(fc.defaultReportMessage(await fc.check(rule, { numRuns: 1_000 }))).toBeUndefined();
  expect(Math.min(seen.read, seen.found, seen.refused)).toBeGreaterThan(100);
});
