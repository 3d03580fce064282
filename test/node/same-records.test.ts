import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Column, type Dataset, datasetBuilder, NO_DAY } from '../../src/dataset/index.ts';
import { readMapping } from '../../src/node/mapping.ts';
import { readCsv } from '../../src/node/read-csv.ts';
import { type ReadingThreads, startThreads } from '../../src/node/reading-threads.ts';
import type { RecordName } from '../../src/records/index.ts';
import { threadModule } from './thread-module.ts';

/** The columns of some files: keys of one part and of several, references, and every kind of cell. */
const FILES: { readonly [N in RecordName]?: readonly string[] } = {
  begrotingspost: ['jaar', 'categorie', 'versie', 'bedrag'],
  indicatie: ['indicatie_id', 'onderzoek_id', 'verwijzer_type', 'volume', 'offertebedrag'],
  ojgTraject: ['traject_id', 'begindatum', 'aard_nevenvragen', 'uitkomst', 'onbekend'],
  onderzoek: ['begindatum', 'onderzoek_id', 'einddatum', 'budgetplan', 'melding_id'],
};
const mapping = readMapping(
  JSON.stringify({
    'begrotingspost.categorie': { jeugdhulp: 'Jeugd' },
    'onderzoek.budgetplan': { j: 'ja' },
  }),
);

const cells = [
  '',
  '',
  '2022',
  '2023',
  'O1',
  'O2',
  'O01',
  'O-7',
  'I1',
  'I2',
  '123456789',
  '1234567890',
  '2022-05-27',
  '27-05-2022',
  '2022-02-30',
  '27-5-2022',
  '2022-05-27 00:00',
  '27/05/22',
  'Jeugd',
  'JEUGD',
  'jeugdhulp',
  'Jeugdd',
  '01',
  '14',
  'ja',
  'nee',
  'j',
  'true',
  '0',
  'jaa',
  '12',
  '-12',
  '12,5',
  '12.50',
  '1.234,50',
  '1.234',
  '€ 5',
  '99999999999999999',
  'een tekst',
  'é',
  'één',
  ' ',
  '\u00a0',
  ' x ',
  '\u00a0x',
  'a|b',
  'P1|P2',
  '"',
  'x"y',
  ';',
  ',',
];
const row = fc.tuple(
  fc.array(fc.constantFrom(...cells), { minLength: 1, maxLength: 6 }),
  fc.constantFrom('as it is', 'as it is', 'in quotes', 'bare'),
  fc.constantFrom('\n', '\n', '\r\n', '\n\n', '\r\n \n'),
);
const files = fc.record({
  delimiter: fc.constantFrom(',', ';'),
  rows: fc.array(fc.array(row, { maxLength: 30 }), { minLength: 4, maxLength: 4 }),
});

/** A cell as a file has it. A quote that opens and is not closed has a test of its own (`blocks.test.ts`). */
function written(cell: string, how: string): string {
  if (how === 'as it is' && cell !== '"') return cell;
  return how === 'bare' ? cell.replaceAll(/[",;]/g, '') : `"${cell.replaceAll('"', '""')}"`;
}

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sva-'));
});
afterAll(() => rm(dir, { recursive: true }));

type Content = { readonly delimiter: string; readonly rows: readonly (readonly Row[])[] };
type Row = readonly [cells: readonly string[], how: string, end: string];

/** What the reader makes of the files. @param rewrite the text of a file as it is written */
async function read(
  content: Content,
  rewrite: (text: string) => string,
  block: number,
  others: ReadingThreads | null = null,
) {
  const builder = datasetBuilder();
  const context = {
    threads: () => (others === null ? null : Promise.resolve(others)),
    builder,
    mapping,
    mapped: new Set<string>(),
    onBlock: () => {},
    signal: undefined,
    block,
    duckDb: () => Promise.reject(new Error('a CSV file needs no DuckDB')),
  };
  for (const [index, [record, columns]] of Object.entries(FILES).entries()) {
    const lines = (content.rows[index] ?? []).map(([some, how, end]) => {
      // Most rows have as many cells as the header.
      const all = some.length < 6 ? columns.map((_, at) => some[at % some.length] ?? '') : some;
      return all.map((cell) => written(cell, how)).join(content.delimiter) + end;
    });
    const path = join(dir, `${record}.csv`);
    await writeFile(path, rewrite([`${columns.join(content.delimiter)}\n`, ...lines].join('')));
    try {
      await readCsv(path, record as RecordName, context);
    } catch (error) {
      return { refused: String(error) };
    }
  }
  const data = builder.finish();
  return { issues: data.issues, tables: data.present.map((name) => tableOf(data, name)) };
}

/** All that a table holds, in words. */
function tableOf(data: Dataset, name: RecordName) {
  const table = data.table(name);
  if (table === null) return null;
  const rows = Array.from({ length: table.size }, (_, row) => ({
    place: table.placeOf(row),
    name: table.nameOf(row),
    cells: [...table.columns.keys()].map((field) => valueAt(data.column(table, field), row)),
    to: [...table.references.keys()].map((field) => table.references.get(field)?.rows[row]),
  }));
  const lists = [...table.columns.keys()].map((field) => {
    const column = data.column(table, field);
    return column.kind === 'text' ? column.values.toSorted() : null;
  });
  return { name, rows, lists };
}

function valueAt(column: Column, row: number): unknown {
  switch (column.kind) {
    case 'date':
      return column.days[row] === NO_DAY ? null : column.days[row];
    case 'key':
      return column.space.keyOf(column.ids[row] ?? -1);
    case 'text':
      return column.values[column.ids[row] ?? -1];
    case 'code':
    case 'boolean':
      return column.codes[row];
    case 'codes':
      return [...column.codes.subarray(column.offsets[row], column.offsets[row + 1])];
    case 'number':
      return column.numbers[row];
    case 'amount':
      return column.cents[row];
  }
}

/** Lines that end as on an old Macintosh are read as texts, cell by cell. */
const asTexts = (text: string): string => text.replaceAll(/\r?\n/g, '\r');

/** How many bytes a chunk has: a few rows, or the files as a whole. */
const CHUNKS = [64, 300, 128 * 1024] as const;

describe('files that threads read', () => {
  const threads = new Map<number, ReadingThreads>();
  let chunksRead = 0;
  beforeAll(async () => {
    const module = await threadModule(dir);
    for (const bytes of CHUNKS) {
      const started = startThreads(1, module, bytes) ?? expect.fail('there is memory');
      threads.set(bytes, {
        ...started,
        read(place, length) {
          const answer = started.read(place, length);
          return (
            answer?.then((reading) => {
              chunksRead += Number((reading?.used ?? 0) > 0);
              return reading;
            }) ?? null
          );
        },
      });
    }
  });
  afterAll(() => Promise.all([...threads.values()].map((them) => them.close())));

  it('give the same records and the same issues as files that are read at once, wherever a chunk ends', async () => {
    const rule = fc.asyncProperty(files, fc.constantFrom(...CHUNKS), async (some, bytes) => {
      const careful = await read(some, asTexts, 64 * 1024);
      expect(await read(some, (text) => text, 32, threads.get(bytes))).toEqual(careful);
    });
    expect(await fc.check(rule, { numRuns: 120 }).then(fc.defaultReportMessage)).toBeUndefined();
    expect(chunksRead).toBeGreaterThan(200);
  });

  it('are read all the same where a thread cannot be started', async () => {
    const module = pathToFileURL(join(dir, 'no-such-module.mjs'));
    const none = startThreads(1, module, 300) ?? expect.fail('there is memory');
    const rule = fc.asyncProperty(files, async (some) => {
      const careful = await read(some, asTexts, 64 * 1024);
      expect(await read(some, (text) => text, 32, none)).toEqual(careful);
    });
    expect(await fc.check(rule, { numRuns: 20 }).then(fc.defaultReportMessage)).toBeUndefined();
    await none.close();
  });

  it('are read all the same where a thread stops in the midst of them', async () => {
    const stopping = startThreads(1, await threadModule(dir), 64) ?? expect.fail('there is memory');
    let asked = 0;
    const rule = fc.asyncProperty(files, async (some) => {
      const careful = await read(some, asTexts, 64 * 1024);
      const failing: ReadingThreads = {
        ...stopping,
        read(place, length) {
          const answer = stopping.read(place, length);
          if (answer !== null && ++asked === 40) void stopping.close();
          return answer;
        },
      };
      expect(await read(some, (text) => text, 32, failing)).toEqual(careful);
    });
    expect(await fc.check(rule, { numRuns: 100 }).then(fc.defaultReportMessage)).toBeUndefined();
    expect(asked).toBeGreaterThanOrEqual(40);
  });
});

it('files of any cells give the same records and the same issues, read as bytes or as texts, however few bytes at a time', async () => {
  const seen = { rows: 0, issues: 0, refused: 0 };
  const rule = fc.asyncProperty(files, fc.constantFrom(16, 100, 64 * 1024), async (some, block) => {
    const careful = await read(some, asTexts, 64 * 1024);
    expect(await read(some, (text) => text, block)).toEqual(careful);
    seen.refused += Number('refused' in careful);
    seen.issues += careful.issues?.length ?? 0;
    for (const table of careful.tables ?? []) seen.rows += table?.rows.length ?? 0;
  });
  expect(fc.defaultReportMessage(await fc.check(rule, { numRuns: 300 }))).toBeUndefined();
  expect(Math.min(seen.rows, seen.issues)).toBeGreaterThan(1000);
});

it('files give the same records where Node runs without WebAssembly, or with few addresses', async () => {
  const outfile = join(dir, 'reader.mjs');
  const code = `
    import { readDirectory } from './src/node/index.ts';
    const { dataset } = await readDirectory(process.argv[2]);
    const { days } = dataset.column(dataset.table('melding'), 'begindatum');
    console.log(typeof WebAssembly, String(dataset), days.reduce((sum, day) => (sum * 31 + day) % 1000003, 0), JSON.stringify(dataset.issues));`;
  await build({
    stdin: { contents: code, resolveDir: '.', loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const files = await mkdtemp(join(dir, 'files-'));
  const rows = Array.from(
    { length: 500_000 },
    (_, row) => `M${row},2022-0${row % 50_000 === 7 ? 0 : (row % 9) + 1}-1${row % 7},`,
  );
  await writeFile(
    join(files, 'melding.csv'),
    `melding_id,begindatum,soort_melding\n${rows.join('\n')}\n`,
  );
  const run = (...options: string[]) =>
    spawnSync(process.execPath, [...options, outfile, files], { encoding: 'utf8' }).stdout;
  const careful = run('--jitless');
  expect(careful).toContain('undefined dataset: meldingen 500000; ');
  expect(careful.replace('undefined', 'object')).toBe(run());
  // In kilobytes; the second has room for the memory of the reader, and not for that of threads too.
  for (const addresses of [8_000_000, 12_000_000]) {
    const { stdout } = spawnSync(
      'bash',
      ['-c', `ulimit -v ${addresses}; exec "$0" "$@"`, process.execPath, outfile, files],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe(run());
  }
});
