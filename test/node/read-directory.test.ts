import { createHash } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFailure } from '../../src/node/failure.ts';
import { readDirectory } from '../../src/node/index.ts';
import { directory, issuesOf, read, refusal, texts } from './directory.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const PERSONS = ['persoon_id,geboortedatum', 'P-1,1980-05-27', 'P-2,'];

describe('a directory of registration files', () => {
  it('gives each record type the rows of the file that bears its name', async () => {
    const reading = await read({
      'persoon.csv': PERSONS,
      'huishouden.csv': ['huishouden_id', 'H-1'],
    });
    expect(texts(reading, 'persoon', 'persoonId')).toEqual(['P-1', 'P-2']);
    expect(texts(reading, 'persoon', 'geboortedatum')).toEqual(['1980-05-27', '']);
    expect(texts(reading, 'huishouden', 'huishoudenId')).toEqual(['H-1']);
    expect(reading.dataset.present).toEqual(expect.arrayContaining(['persoon', 'huishouden']));
  });

  it('finds a record type of two words under its kebab-case name', async () => {
    const reading = await read({ 'ojg-traject.csv': ['traject_id', 'T-1'] });
    expect(reading.files.map(({ record }) => record)).toEqual(['ojgTraject']);
  });

  it('says that nothing is there of a record type without a file, which is no issue', async () => {
    const { dataset } = await read({ 'huishouden.csv': ['huishouden_id', 'H-1'] });
    expect(dataset.table('melding')).toBeNull();
    expect(dataset.issues).toEqual([]);
  });

  it('counts rows and bytes of each file, by name', async () => {
    const { files } = await read({
      'persoon.csv': PERSONS,
      'huishouden.csv': ['huishouden_id', 'H-1'],
    });
    expect(files.map(({ file, rows, bytes }) => [file, rows, bytes])).toEqual([
      ['huishouden.csv', 1, 18],
      ['persoon.csv', 2, PERSONS.join('\n').length + 1],
    ]);
  });

  it('hashes the bytes of each file, and all of them together by name', async () => {
    const { files, data } = await read({
      'persoon.csv': PERSONS,
      'huishouden.csv': 'huishouden_id\nH-1',
    });
    const [household, person] = [hash('huishouden_id\nH-1'), hash(`${PERSONS.join('\n')}\n`)];
    expect(files.map(({ sha256 }) => sha256)).toEqual([household, person]);
    expect(data).toBe(`sha256:${hash(`${household}  huishouden.csv\n${person}  persoon.csv\n`)}`);
  });

  it('gives another hash for the same rows under another mapping', async () => {
    const files = { 'persoon.csv': PERSONS };
    const mapped = { ...files, 'kolommen.json': '{"persoon": {"Geboren": "geboortedatum"}}' };
    expect((await read(files)).data).not.toBe((await read(mapped)).data);
  });

  it('reads only what was asked for, and lists the rest', async () => {
    const reading = await read(
      { 'persoon.csv': PERSONS, 'huishouden.csv': ['huishouden_id', 'H-1'] },
      { only: ['persoon'] },
    );
    expect(reading.dataset.present).toEqual(['persoon']);
    expect(reading.files.map(({ file, rows }) => [file, rows])).toEqual([
      ['huishouden.csv', null],
      ['persoon.csv', 2],
    ]);
  });

  it('takes the peildatum from extractie.json, and has none without it', async () => {
    expect((await read({ 'extractie.json': '{"peildatum": "2022-07-15"}' })).peildatum).toBe(
      '2022-07-15',
    );
    expect((await read({})).peildatum).toBeNull();
  });

  it('takes the toelichting from extractie.json, and has none where it says nothing', async () => {
    const of = async (text: string) => (await read({ 'extractie.json': text })).toelichting;
    expect(await of('{"peildatum": "2022-07-15", "toelichting": "zonder team Noord"}')).toBe(
      'zonder team Noord',
    );
    expect(await of('{"peildatum": "2022-07-15"}')).toBeNull();
    expect((await read({})).toelichting).toBeNull();
  });

  it('says which key of extractie.json it does not read, with the nearest that it does', async () => {
    const of = (text: string) => issuesOf({ 'extractie.json': text });
    const [misspelt, ...more] = await of(
      '{"peildatum": "2022-07-15", "toelichtng": "zonder Noord"}',
    );
    expect(more).toEqual([]);
    expect(misspelt).toMatchObject({
      file: 'extractie.json',
      row: null,
      field: 'toelichtng',
      code: 'unknown-column',
      severity: 'waarschuwing',
    });
    expect(misspelt?.message).toContain('Bedoeld is misschien ‘toelichting’.');
    const [strange] = await of('{"peildatum": "2022-07-15", "bron": "WIZ"}');
    expect(strange?.message).toContain('Er zijn: peildatum en toelichting.');
    expect(await of('{"peildatum": "2022-07-15", "toelichting": "zonder Noord"}')).toEqual([]);
  });

  it.each([
    ['{', 'unreadable'],
    ['{}', 'unreadable'],
    ['3', 'unreadable'],
    ['null', 'unreadable'],
    ['{"peildatum": "2022-07-15", "toelichting": 3}', 'unreadable'],
    ['{"peildatum": "2022-02-31"}', 'invalid-date'],
  ])('refuses an extractie.json that says %s', async (text, code) => {
    const error = await refusal(read({ 'extractie.json': text }));
    expect(error.code).toBe(code);
    expect(error.message).toContain('extractie.json');
  });

  it('reports a file that is no record type, with the nearest one that is', async () => {
    const [issue] = await issuesOf({ 'meldng.csv': ['melding_id', 'M-1'] });
    expect(issue).toMatchObject({
      file: 'meldng.csv',
      row: null,
      code: 'unknown-file',
      severity: 'waarschuwing',
    });
    expect(issue?.message).toContain('‘melding’');
  });

  it('reports a spreadsheet, and says how to save it', async () => {
    const [issue] = await issuesOf({ 'melding.xlsx': 'PK' });
    expect(issue).toMatchObject({ file: 'melding.xlsx', code: 'unknown-file' });
    expect(issue?.message).toContain('melding.csv');
  });

  it('passes over what is for people to read', async () => {
    expect(await issuesOf({ 'README.md': '# x', 'toelichting.txt': '', '.DS_Store': 'x' })).toEqual(
      [],
    );
  });

  it('does not pass over a told file for one letter in its name', async () => {
    const issues = await issuesOf({
      'verhalen.md': '## R12-P3 2022-Q2',
      'waarnemingen.csv': 'code,van,tot',
      'randvoorwaarden.csv': 'code,status',
    });
    expect(
      issues.map(({ file, code, message }) => [file, code, /‘[\w.]+’\.$/.exec(message)?.[0]]),
    ).toEqual([
      ['randvoorwaarden.csv', 'unknown-file', '‘randvoorwaarde’.'],
      ['verhalen.md', 'unknown-file', '‘verhaal.md’.'],
      ['waarnemingen.csv', 'unknown-file', '‘waarneming’.'],
    ]);
  });

  it('refuses two files for one record type, and names both', async () => {
    const error = await refusal(read({ 'persoon.csv': PERSONS, 'persoon.json': '[]' }));
    expect(error.code).toBe('unreadable');
    expect(error.message).toMatch(/persoon\.json.*persoon\.csv/);
  });

  it('refuses Parquet where DuckDB is not installed, and says how to install it', async () => {
    const error = await refusal(read({ 'melding.parquet': 'PAR1' }));
    expect(error.code).toBe('not-installed');
    expect(error.message).toBe(
      'melding.parquet: een parquet-bestand wordt gelezen door DuckDB, en dat is hier niet geïnstalleerd. Installeer het naast @wij/sva: npm install @duckdb/node-api, of sla het bestand op als CSV (UTF-8)',
    );
  });

  it('asks for DuckDB only where it reads a Parquet file', async () => {
    const { files } = await read(
      { 'melding.parquet': 'PAR1', 'persoon.csv': PERSONS },
      { only: ['persoon'] },
    );
    expect(files.map(({ file, rows }) => [file, rows])).toEqual([
      ['melding.parquet', null],
      ['persoon.csv', 2],
    ]);
  });

  it('refuses a directory that is not there', async () => {
    const error = await refusal(readDirectory('/tmp/sva-is-er-niet'));
    expect(error.message).toBe('/tmp/sva-is-er-niet: dit bestaat niet.');
  });

  it('refuses a file in the place of the directory', async () => {
    const file = join(await directory({ 'persoon.csv': PERSONS }), 'persoon.csv');
    expect((await refusal(readDirectory(file))).message).toContain('dit is een bestand, geen map');
  });

  it('refuses a directory in the place of a file', async () => {
    const dir = await directory({});
    await mkdir(join(dir, 'persoon.csv'));
    expect((await refusal(readDirectory(dir))).message).toContain('dit is een map, geen bestand');
  });

  it.skipIf(process.getuid?.() === 0)('refuses a file that it may not read', async () => {
    const dir = await directory({ 'persoon.csv': PERSONS });
    await chmod(join(dir, 'persoon.csv'), 0);
    expect((await refusal(readDirectory(dir))).message).toContain('geen rechten');
  });

  it('says in Dutch why the system refuses a file', () => {
    const error = readFailure(
      'melding.csv',
      Object.assign(new Error('EACCES'), { code: 'EACCES' }),
    );
    expect(error.message).toBe('melding.csv: geen rechten om dit te lezen.');
  });

  it('refuses a number of threads that is none', async () => {
    for (const threads of [0, 1.5, -1, Number.NaN]) {
      const error = await refusal(read({}, { threads }));
      expect(error.code).toBe('usage');
      expect(error.message).toBe(
        `Het aantal threads is een geheel getal van 1 of meer, niet ‘${threads}’.`,
      );
    }
  });

  it('refuses to read only a record type that does not exist', async () => {
    // @ts-expect-error no record type has this name
    const error = await refusal(read({}, { only: ['meldng'] }));
    expect(error).toMatchObject({ code: 'unknown-record', details: { suggestion: 'melding' } });
  });

  it('stops when it is told to', async () => {
    const dir = await directory({ 'persoon.csv': PERSONS });
    await expect(
      readDirectory(dir, { signal: AbortSignal.abort(new Error('genoeg')) }),
    ).rejects.toThrow('genoeg');
  });

  describe('stops halfway a long file, at the block in which it is told to', () => {
    const ids = (many: number) => Array.from({ length: many }, (_, index) => `P-${index}`);
    // Longer than 8 MB: a shorter one is read with one thread.
    const csv = () => `persoon_id\n${ids(1_000_000).join('\n')}\n`;
    const objects = () => ids(60_000).map((persoonId) => JSON.stringify({ persoonId }));

    it.each<[string, string, () => string, number]>([
      ['of CSV with one thread', 'persoon.csv', csv, 1],
      ['of CSV with two', 'persoon.csv', csv, 2],
      ['of JSON', 'persoon.json', () => `[${objects().join(',')}]`, 1],
      ['of JSON by line', 'persoon.ndjson', () => objects().join('\n'), 1],
    ])('%s', async (_, file, text, threads) => {
      const dir = await directory({});
      await writeFile(join(dir, file), text());
      const stop = new AbortController();
      const told: number[] = [];
      const reading = readDirectory(dir, {
        threads,
        signal: stop.signal,
        onProgress({ bytes, totalBytes }) {
          told.push(bytes / totalBytes);
          if (bytes > totalBytes / 2) stop.abort(new Error('genoeg'));
        },
      });
      await expect(reading).rejects.toThrow('genoeg');
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBeGreaterThan(0.5);
      expect(told.at(-1)).toBeLessThan(0.6);
    });
  });

  it('tells how far it is, up to all bytes and rows of all files', async () => {
    const dir = await directory({ 'persoon.csv': PERSONS });
    await writeFile(join(dir, 'huishouden.csv'), 'huishouden_id\nH-1\n');
    const steps: { bytes: number; totalBytes: number; rows: number }[] = [];
    await readDirectory(dir, { onProgress: (step) => steps.push(step) });
    const total = PERSONS.join('\n').length + 1 + 18;
    expect(steps.at(-1)).toMatchObject({
      file: 'persoon.csv',
      bytes: total,
      totalBytes: total,
      rows: 3,
    });
  });
});
