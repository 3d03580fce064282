import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportXlsx } from '../../src/cli/report-xlsx.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, quarter, report, told } from '../../src/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import { csv, reportColumns } from '../../src/report/index.ts';
import { bundleCommandLine, sva, temporaryDirectory } from './command-line.ts';

type Cell = { readonly kind: string; readonly text: string };

/** The cells of a sheet by their names (`B2`), read from the XML and not by the library that wrote it. */
function cellsOf(bytes: Uint8Array, sheet: number): Map<string, Cell> {
  const files = unzipSync(bytes);
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const plain = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) =>
      plain([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const cells = [
    ...xml(`xl/worksheets/sheet${sheet}.xml`).matchAll(
      /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    ),
  ];
  return new Map(
    cells.flatMap(([, name = '', attributes = '', inner = '']) => {
      const kind = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
      if (value === undefined) return [];
      return [
        [
          name,
          {
            kind: inner.includes('<f') ? 'formula' : kind,
            text: kind === 's' ? (shared[Number(value)] ?? '') : value,
          },
        ] as const,
      ];
    }),
  );
}

/** `A`, `B` … `Z`, `AA`. */
const column = (index: number): string =>
  index < 26
    ? String.fromCodePoint(65 + index)
    : column(Math.floor(index / 26) - 1) + column(index % 26);

const { path: directory, remove } = temporaryDirectory();
beforeAll(bundleCommandLine, 90_000);
afterAll(remove);

const everyStatus = await readDirectory('test/situations/elke-status');
const account = report(sva2022, everyStatus.dataset, {
  period: quarter(2022, 2),
  peildatum: '2022-07-15',
  told: everyStatus.told,
});

describe('a report as a workbook', () => {
  test('has the rows of its CSV in Dutch words: numbers as numbers, days as days, text as text', async () => {
    const cells = cellsOf(await reportXlsx(account), 1);
    const rows = account.rows();
    expect(rows.length).toBeGreaterThan(50);
    const heads = reportColumns.map((_, index) => cells.get(`${column(index)}1`)?.text ?? '');
    expect(new Set(heads).size).toBe(reportColumns.length);
    expect(heads.slice(0, 5)).toEqual(['afspraken van', 'periode', 'van', 'tot en met', 'code']);
    // Who reads a workbook does not read the words of the JSON.
    const english = ['contract', 'period', 'headline', 'line', 'group', 'measured', 'no-data'];
    for (const { text } of cells.values()) expect(english).not.toContain(text);
    const kinds = { headline: 'indicator', line: 'regel', group: 'deel' } as const;
    for (const [at, row] of rows.entries()) {
      for (const [index, name] of reportColumns.entries()) {
        const cell = cells.get(`${column(index)}${at + 2}`);
        const value = row[name];
        if (value === null) expect(cell).toBeUndefined();
        else if (name === 'status') expect(cell?.kind).toBe('s');
        else if (name === 'kind' && Object.hasOwn(kinds, value as string))
          expect(cell?.text).toBe(kinds[value as keyof typeof kinds]);
        else if (name === 'kind') expect(cell?.kind).toBe('s');
        // 1 April 2022 is day 44652 of a spreadsheet, and 30 June 44742.
        else if (name === 'from') expect(cell).toEqual({ kind: 'n', text: '44652' });
        else if (name === 'to') expect(cell).toEqual({ kind: 'n', text: '44742' });
        else if (typeof value === 'number')
          expect(cell).toEqual({ kind: 'n', text: String(value) });
        else if (typeof value === 'boolean')
          expect(cell).toEqual({ kind: 'b', text: value ? '1' : '0' });
        else expect(cell).toEqual({ kind: 's', text: value });
      }
    }
  });

  test('has the receipt on a sheet of its own', async () => {
    const cells = [...cellsOf(await reportXlsx(account), 2).values()].map(({ text }) => text);
    for (const text of ['2022-07-15', account.receipt.definitions, account.receipt.data])
      expect(cells).toContain(text);
  });

  test('has on the third each clause without a number, each count that was left out and each finding', async () => {
    const texts = [...cellsOf(await reportXlsx(account), 3).values()].map(({ text }) => text);
    const empty = account.outcomes.filter(
      ({ value, status }) => value === null && status !== 'narrative',
    );
    expect(texts.filter((text) => text === 'zonder getal')).toHaveLength(empty.length);
    expect(texts.filter((text) => text === 'bevinding')).toHaveLength(account.issues.length);
    // In the words of who reads it, not in those of the JSON.
    for (const word of [
      'no-data',
      'undefined-ratio',
      'deferred',
      'date-missing',
      'impossible-order',
    ])
      expect(texts.filter((text) => text.includes(word))).toEqual([]);
    expect(texts.join(' ')).toContain('12 uitgesloten volgens de regel');
  });

  test('never runs a text as a formula, and keeps what XML cannot hold out of it', async () => {
    const verhaal = '## R12-P3 2022-Q2\nvan: =HYPERLINK("http://x")\n\n=1+1\u0001 <b> & “é”';
    const said = report(sva2022, dataset({}), {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      told: told({ verhaal }),
    });
    const bytes = await reportXlsx(said);
    const cells = [1, 2, 3].flatMap((sheet) => [...cellsOf(bytes, sheet).values()]);
    expect(cells.map(({ kind }) => kind)).not.toContain('formula');
    const [comment] = cells.filter(({ text }) => text.includes('HYPERLINK'));
    expect(comment?.kind).toBe('s');
    expect(cells.some(({ text }) => text.includes('<b> & “é”'))).toBe(true);
    expect(cells.some(({ text }) => text.includes('\u0001'))).toBe(false);
  });

  test('has no time in it: each file of the archive is of the same day', async () => {
    const bytes = await reportXlsx(account);
    expect(Buffer.from(bytes).equals(Buffer.from(await reportXlsx(account)))).toBe(true);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const stamps: number[] = [];
    // The signature of the header of a file; its time and day stand ten bytes on.
    for (let at = 0; at + 30 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x04034b50) stamps.push(view.getUint32(at + 10, true));
    // 1 January 1980, midnight: day 1, month 1, year 0.
    expect(stamps.length).toBeGreaterThan(5);
    expect([...new Set(stamps)]).toEqual([(1 << 21) | (1 << 16)]);
  });

  test('is written by sva report, and the CSV beside it has the same rows', () => {
    const file = join(directory, 'verantwoording.xlsx');
    const asked = ['report', '2022-Q2', '--data', 'test/situations/elke-status'] as const;
    expect(sva(...asked, '--format', 'xlsx', '-o', file).code).toBe(0);
    expect(cellsOf(readFileSync(file), 1).get('E2')?.text).toBe('R01-P1');
    expect(sva(...asked, '--format', 'csv').out).toBe(csv(reportColumns, account.rows()));
  });
});
