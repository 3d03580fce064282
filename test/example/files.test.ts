import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/index.ts';
import { examplePeildatum, exampleRecords } from '../../src/example/index.ts';
import { writeExample } from '../../src/node/example-files.ts';
import { readDirectory } from '../../src/node/index.ts';
import { fileName } from '../../src/records/index.ts';
import { rows } from './situation.ts';

const hashes = async (dir: string) =>
  Promise.all(
    (await readdir(dir)).sort().map(async (file) => [
      file,
      createHash('sha256')
        .update(await readFile(join(dir, file)))
        .digest('hex'),
    ]),
  );

describe('the example as files', () => {
  let root: string;
  let written: Awaited<ReturnType<typeof writeExample>>;
  let milliseconds: number;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'sva-example-'));
    const start = performance.now();
    written = await writeExample(join(root, 'one'));
    milliseconds = performance.now() - start;
  }, 90_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('a file for each record type, extractie.json and README.md', async (context) => {
    await context.annotate(`written in ${Math.round(milliseconds)} ms (aim: under 5000)`);
    expect((await readdir(join(root, 'one'))).sort()).toEqual(
      [
        ...exampleRecords.map((record) => `${fileName(record)}.csv`),
        'extractie.json',
        'README.md',
        'verhaal.md',
      ].sort(),
    );
    expect(
      Object.fromEntries(written.files.map(({ file, rows: number }) => [file, number])),
    ).toEqual(
      Object.fromEntries(
        exampleRecords.map((record) => [`${fileName(record)}.csv`, rows[record].length]),
      ),
    );
  });

  test('the same bytes on a second run', async () => {
    await writeExample(join(root, 'two'));
    expect(await hashes(join(root, 'two'))).toEqual(await hashes(join(root, 'one')));
  }, 90_000);

  test('over itself changes nothing, and is no refusal', async () => {
    await writeExample(join(root, 'one'));
    expect(await hashes(join(root, 'two'))).toEqual(await hashes(join(root, 'one')));
  }, 90_000);

  test('never replaces a file of someone else: it names it, and writes nothing', async () => {
    const own = join(root, 'own');
    await mkdir(join(own, 'klacht.csv'), { recursive: true });
    await writeFile(join(own, 'README.md'), 'mine');
    await writeFile(join(own, 'aantekening.txt'), 'mine');
    await expect(writeExample(own)).rejects.toMatchObject({
      name: 'SvaError',
      code: 'usage',
      message: expect.stringMatching(/: klacht\.csv, README\.md\. Er is niets geschreven/),
    });
    expect((await readdir(own)).sort()).toEqual(['README.md', 'aantekening.txt', 'klacht.csv']);
    expect(await readFile(join(own, 'README.md'), 'utf8')).toBe('mine');
  }, 90_000);

  test('of another scale, or with a word added, is not this example', async () => {
    const changed = join(root, 'changed');
    await mkdir(changed);
    await writeFile(
      join(changed, 'verhaal.md'),
      `${await readFile(join(root, 'one', 'verhaal.md'), 'utf8')}\nmine`,
    );
    await expect(writeExample(changed)).rejects.toThrow('is: verhaal.md.');
  }, 90_000);

  test('refuses in Dutch a directory that cannot be made', async () => {
    const file = join(root, 'file');
    await writeFile(file, 'mine');
    await expect(writeExample(join(file, 'below'))).rejects.toMatchObject({
      name: 'SvaError',
      code: 'unreadable',
      message: expect.stringContaining('een deel van dit pad is een bestand, geen map'),
    });
    await expect(writeExample(file)).rejects.toThrow('dit is een bestand, geen map');
  }, 90_000);

  test('what is read from the files is what was made', async () => {
    const read = await readDirectory(join(root, 'one'));
    expect(read.peildatum).toBe(examplePeildatum);
    const made = dataset(rows);
    for (const record of exampleRecords) {
      expect([record, read.dataset.table(record)?.size]).toEqual([record, rows[record].length]);
    }
    const codes = (issues: typeof made.issues) => issues.map(({ code }) => code).sort();
    expect(codes(read.dataset.issues)).toEqual(codes(made.issues));
  }, 90_000);

  test('each story that is read says itself that it is invented, and none is wrong', async () => {
    const { told } = await readDirectory(join(root, 'one'));
    expect(told.issues).toEqual([]);
    expect(told.verhalen.map(({ code }) => code)).toEqual(['R12-P3', 'R09-P1', 'R07-P1']);
    for (const { parts } of told.verhalen) expect(JSON.stringify(parts)).toMatch(/verzonnen/i);
    const readme = await readFile(join(root, 'one', 'README.md'), 'utf8');
    expect(readme).toContain('**Verhalen** (`verhaal.md`): geheel');
  });

  test('the README says what is published and what is invented, and that nobody in it exists', async () => {
    const readme = await readFile(join(root, 'one', 'README.md'), 'utf8');
    expect(readme).toContain('geen enkel gegeven van een bestaand');
    expect(readme).toContain(
      '| MT.tot.2020 | Meldingen per type: totaal | 2020 | 30.974 | 30.974 |',
    );
    expect(readme).toContain('37% (11.461 / 30.974)');
    expect(readme).toContain('0,7% (124 / 17.700)');
    expect(readme).toContain('## Verzonnen');
    expect(readme).toContain('## Gaten en fouten, met opzet');
  });
});
