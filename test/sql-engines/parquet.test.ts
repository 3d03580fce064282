import { readdirSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import type { Issue } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import type { readDirectory as ReadDirectory } from '../../src/node/index.ts';
import { aardVraag, recordNames, records } from '../../src/records/index.ts';
import { temporaryDirectory } from '../cli/command-line.ts';
import { directory, texts } from '../node/directory.ts';
import { duckDb, hasDuckDb, nodeEntry, removeBundles } from './with-duckdb.ts';

describe.skipIf(!hasDuckDb)('a Parquet file', () => {
  const { path: scratch, remove } = temporaryDirectory();
  let readDirectory: typeof ReadDirectory;
  beforeAll(async () => {
    ({ readDirectory } = await nodeEntry());
  }, 90_000);
  afterAll(() => {
    removeBundles();
    remove();
  });

  let number = 0;
  /** A directory with one file, of the rows of a query. */
  async function parquet(query: string, file = 'melding.parquet', name = `map-${++number}`) {
    const dir = join(scratch, name);
    await mkdir(dir, { recursive: true });
    await duckDb(`copy (${query}) to '${join(dir, file)}' (format parquet, row_group_size 2048)`);
    return dir;
  }
  const issuesIn = (issues: readonly Issue[]) =>
    issues
      .filter(({ code }) => code !== 'missing-column')
      .map(({ row, field, code }) => [row, field, code]);

  test.each(['nine-records', 'enquete', 'elke-status'])(
    'with the texts of a CSV file gives the records, findings and account of that file: %s',
    async (situation) => {
      const from = `test/situations/${situation}`;
      const dir = join(scratch, situation);
      await mkdir(dir);
      const files = readdirSync(from);
      const isTold = (file: string) => /^(waarneming|randvoorwaarde)\.csv$/.test(file);
      for (const file of files) {
        if (!file.endsWith('.csv') || isTold(file))
          await copyFile(join(from, file), join(dir, file));
        else
          await duckDb(
            `copy (select * from read_csv('${join(from, file)}', all_varchar = true, header = true)) to '${join(dir, file.replace('.csv', '.parquet'))}' (format parquet)`,
          );
      }
      const [csv, own] = [await readDirectory(from), await readDirectory(dir)];
      expect(own.dataset.digest()).not.toBe(csv.dataset.digest());
      expect(own.dataset.present).toEqual(csv.dataset.present);
      // A spreadsheet counts the header as row 1.
      const asInCsv = own.dataset.issues.map((issue) => ({
        ...issue,
        file: issue.file.replace('.parquet', '.csv'),
        row: issue.row === null ? null : issue.row + 1,
      }));
      const rowless = (issues: readonly Issue[]) =>
        issues.map(({ message, ...issue }) => ({
          ...issue,
          message: message.replaceAll(/rij \d+/g, 'rij …'),
        }));
      expect(rowless(asInCsv)).toEqual(rowless(csv.dataset.issues));
      const options = {
        period: quarter(2022, 2),
        peildatum: '2022-07-15',
        told: csv.told,
      } as const;
      const [one, other] = [csv, own].map(({ dataset }) => {
        const { issues: _, receipt: __, ...counted } = report(sva2022, dataset, options).toJSON();
        return counted;
      });
      expect(JSON.parse(JSON.stringify(other).replaceAll('.parquet:', '.csv:'))).toEqual(
        JSON.parse(JSON.stringify(one)),
      );
    },
    300_000,
  );

  test('with dates, numbers and yes or no of their own kind gives what their texts give', async () => {
    const typed = await readDirectory(
      await parquet(`select 17::bigint as melding_id, 4::double as persoon_id, date '2022-05-01' as begindatum,
        timestamp '2022-05-03 00:00:00' as datum_afhandeling, true as eerste_vraag, 'Entree'::enum('Entree') as wijkteam`),
    );
    const csv = await readDirectory(
      await directory({
        'melding.csv': [
          'melding_id,persoon_id,begindatum,datum_afhandeling,eerste_vraag,wijkteam',
          '17,4,2022-05-01,2022-05-03,ja,Entree',
        ],
      }),
    );
    expect(issuesIn(typed.dataset.issues)).toEqual([]);
    const fields = [
      'meldingId',
      'persoonId',
      'begindatum',
      'datumAfhandeling',
      'eersteVraag',
      'wijkteam',
    ];
    for (const field of fields)
      expect(texts(typed, 'melding', field), field).toEqual(texts(csv, 'melding', field));
  });

  test.each([
    ['12.5::decimal(18, 3)', 1250],
    ['100::decimal(18, 2)', 10_000],
    ['100::decimal(18, 0)', 10_000],
    ['1200::integer', 120_000],
    ['(0.1 + 0.2)::double', 30],
    ['12.1::float', 1210],
    ["'1.234,50'", 123_450],
    ['-0.05::decimal(18, 2)', -5],
  ])('reads %s as an amount of %d cents', async (value, cents) => {
    const { dataset } = await readDirectory(
      await parquet(`select 'I1' as indicatie_id, ${value} as offertebedrag`, 'indicatie.parquet'),
    );
    const table = dataset.table('indicatie');
    const column = table === null ? null : dataset.column(table, 'offertebedrag');
    expect(column?.kind === 'amount' ? [...column.cents] : null).toEqual([cents]);
    expect(issuesIn(dataset.issues)).toEqual([]);
  });

  test.each([
    ['12.345::decimal(18, 3)', 12.345, []],
    ['12.500::decimal(18, 3)', 12.5, []],
    ['1.234::double', 1.234, []],
    ['1.234::float', 1.234, []],
    ['1500::integer', 1500, []],
    ["'1,5000'", 1.5, []],
    ["'1.500'", null, [[1, 'volume', 'unknown-number']]],
  ])(
    'reads %s as a number: %j; only a text may be in doubt about its thousands',
    async (value, volume, issues) => {
      const { dataset } = await readDirectory(
        await parquet(`select 'I1' as indicatie_id, ${value} as volume`, 'indicatie.parquet'),
      );
      const table = dataset.table('indicatie');
      const column = table === null ? null : dataset.column(table, 'volume');
      expect(column).toMatchObject({ numbers: new Float64Array([volume ?? Number.NaN]) });
      expect(issuesIn(dataset.issues)).toEqual(issues);
    },
  );

  test.each([
    ['12.345::decimal(18, 3)', 'unknown-amount'],
    ['12.345::double', 'unknown-amount'],
    ["'nan'::double", 'unknown-amount'],
    ['1e300::double', 'unknown-amount'],
  ])('refuses %s as an amount, in its row', async (value, code) => {
    const { dataset } = await readDirectory(
      await parquet(`select 'I1' as indicatie_id, ${value} as offertebedrag`, 'indicatie.parquet'),
    );
    expect(issuesIn(dataset.issues)).toEqual([[1, 'offertebedrag', code]]);
  });

  test.each([
    ["timestamp '2022-05-01 10:30:00'", 'time-of-day'],
    ["date 'infinity'", 'impossible-date'],
    ["'2022-02-30'", 'impossible-date'],
    ['20220501', 'impossible-date'],
    ["date '-0044-03-15'", 'impossible-date'],
  ])('refuses %s as a date, in its row', async (value, code) => {
    const { dataset } = await readDirectory(
      await parquet(
        `select 'M1' as melding_id, date '2022-05-01' as begindatum, ${value} as datum_afhandeling`,
      ),
    );
    expect(issuesIn(dataset.issues)).toEqual([[1, 'datum_afhandeling', code]]);
  });

  test.each([
    ["'x'::blob", 'BLOB'],
    ["timestamptz '2022-05-01 00:00:00+00'", 'TIMESTAMP WITH TIME ZONE'],
    ["{'dag': date '2022-05-01'}", 'STRUCT'],
  ])(
    'says once of a column of %s that it cannot be read, and reads the others',
    async (value, type) => {
      const read = await readDirectory(
        await parquet(`select 'M' || i as melding_id, ${value} as begindatum from range(3) t(i)`),
      );
      const found = read.dataset.issues.filter(({ code }) => code === 'wrong-type');
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ row: null, field: 'begindatum', severity: 'fout' });
      expect(found[0]?.message).toContain(type);
      expect(texts(read, 'melding', 'meldingId')).toEqual(['M0', 'M1', 'M2']);
    },
  );

  test('reads a list of texts as several codes, and does not pass over an empty place in it', async () => {
    const [one, two] = aardVraag;
    const { dataset } = await readDirectory(
      await parquet(
        `select * from (values ('T1', ['${one}', '${two}']), ('T2', ['${one}', null]), ('T3', []), ('T4', null)) t(traject_id, aard_nevenvragen)`,
        'ojg-traject.parquet',
      ),
    );
    expect(issuesIn(dataset.issues)).toEqual([[2, 'aard_nevenvragen', 'unknown-code']]);
    const table = dataset.table('ojgTraject');
    const column = table === null ? null : dataset.column(table, 'aardNevenvragen');
    expect(column?.kind === 'codes' ? [...column.offsets] : null).toEqual([0, 2, 3, 3, 3]);
  });

  test('keeps the order of rows over many row groups, so that of two equal keys the first counts', async () => {
    const dir = await parquet(
      `select 'M' || (i % 19999) as melding_id, case when i = 19999 then 'laatste' else 'T' || i end as wijkteam from range(20000) t(i)`,
    );
    const read = await readDirectory(dir);
    expect(texts(read, 'melding', 'meldingId')).toEqual(
      Array.from({ length: 19_999 }, (_, i) => `M${i}`),
    );
    expect(texts(read, 'melding', 'wijkteam')[0]).toBe('T0');
    expect(issuesIn(read.dataset.issues)).toEqual([[20_000, 'melding_id', 'duplicate-key']]);
  });

  test('is read through kolommen.json, with its columns and words', async () => {
    const dir = await parquet(
      `select 'M1' as "Zaak ""nr""", 'JA' as eerste_vraag, 'Politie Noord' as soort_melder`,
    );
    await writeFile(
      join(dir, 'kolommen.json'),
      JSON.stringify({
        melding: { 'Zaak "nr"': 'melding_id' },
        'melding.soort_melder': { 'politie noord': 'Politie' },
      }),
    );
    const read = await readDirectory(dir);
    expect(texts(read, 'melding', 'meldingId')).toEqual(['M1']);
    expect(texts(read, 'melding', 'eersteVraag')).toEqual(['ja']);
    expect(texts(read, 'melding', 'soortMelder')).toEqual(['Politie']);
    expect(issuesIn(read.dataset.issues)).toEqual([]);
  });

  test('is that one file, whatever signs its folder has, and gets no column from the name of a folder', async () => {
    const dir = join(scratch, "a*b? [1] jaar=2022/begindatum=2022-01-01/it's");
    await mkdir(dir, { recursive: true });
    const file = 'melding.parquet';
    await copyFile(join(await parquet(`select 'M1' as melding_id`), file), join(dir, file));
    const read = await readDirectory(dir);
    expect(texts(read, 'melding', 'meldingId')).toEqual(['M1']);
    expect(texts(read, 'melding', 'begindatum')).toEqual(['']);
  });

  test('that is empty, has no rows, or rows without a value, is said to be so', async () => {
    const nothing = await readDirectory(await directory({ 'melding.parquet': '' }));
    expect(issuesIn(nothing.dataset.issues)).toEqual([[null, null, 'empty-file']]);
    const none = await readDirectory(await parquet(`select 'M1' as melding_id where false`));
    expect(issuesIn(none.dataset.issues)).toEqual([[null, null, 'header-only']]);
    expect(none.dataset.table('melding')?.size).toBe(0);
    const blank = await readDirectory(
      await parquet(`select * from (values (null, null), ('M2', '')) t(melding_id, wijkteam)`),
    );
    expect(issuesIn(blank.dataset.issues)).toEqual([[1, null, 'empty-row']]);
    expect(texts(blank, 'melding', 'meldingId')).toEqual(['M2']);
  });

  test.each([
    ['begins otherwise', 'melding_id\nM1\n', /dit is geen Parquet maar tekst/],
    ['is a PDF', '%PDF-1.7', /dit is geen Parquet maar een pdf-bestand/],
    ['breaks off', 'PAR1 en dan niets', /DuckDB kan dit bestand niet lezen/],
  ])('that %s is refused, by name', async (_, content, message) => {
    const dir = await directory({ 'melding.parquet': content });
    await expect(readDirectory(dir)).rejects.toThrow(message);
    await expect(readDirectory(dir)).rejects.toThrow(/^melding\.parquet: /);
  });

  test('without a column of its record type is refused, and says what was expected', async () => {
    await expect(readDirectory(await parquet(`select 1 as x, 2 as y`))).rejects.toThrow(
      /geen enkele kolom van .*‘x, y’.*melding_id/,
    );
  });

  test('is named in the receipt by its bytes, as any file is', async () => {
    const dir = await parquet(`select 'M1' as melding_id`);
    const [one, again] = [await readDirectory(dir), await readDirectory(dir)];
    expect(one.data).toBe(again.data);
    expect(one.files).toMatchObject([{ file: 'melding.parquet', record: 'melding', rows: 1 }]);
    const other = await readDirectory(await parquet(`select 'M2' as melding_id`));
    expect(other.data).not.toBe(one.data);
  });

  test('is read of every record type, when only its key is there', async () => {
    for (const record of recordNames) {
      const [key] = records[record].key as readonly string[];
      if (key === undefined) continue;
      const read = await readDirectory(await parquet(`select 'K1' as ${key}`, `${record}.parquet`));
      expect(read.dataset.table(record)?.size, record).toBe(1);
    }
  }, 200_000);
});
