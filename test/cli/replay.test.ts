import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommandLine, sva, temporaryDirectory } from './command-line.ts';

const { path: directory, remove } = temporaryDirectory();
const then = join(directory, 'toen');
const now = join(directory, 'nu');
const account = join(directory, 'verantwoording.json');

beforeAll(async () => {
  await bundleCommandLine();
  cpSync('test/situations/nine-records', then, { recursive: true });
  cpSync(then, now, { recursive: true });
  // The day on which H was sent is filled in a month later.
  const rows = readFileSync(join(now, 'onderzoek.csv'), 'utf8');
  writeFileSync(join(now, 'onderzoek.csv'), rows.replace('OH,H,PH,,', 'OH,H,PH,2022-06-10,'));
  writeFileSync(join(now, 'extractie.json'), '{ "peildatum": "2022-08-15" }');
  sva('report', '2022-Q2', '--data', then, '--json', '-o', account);
}, 90_000);
afterAll(remove);

describe('sva replay', () => {
  test('ends with 0 and says gelijk over the same files', () => {
    const { code, out } = sva('replay', account, '--data', then);
    expect(out).toContain('\ngelijk\n');
    expect(code).toBe(0);
  });

  test('ends with 1 over other files, and says that the registration is other', () => {
    const { code, out } = sva('replay', account, '--data', now);
    expect(code).toBe(1);
    expect(out).toContain('niet gelijk');
    expect(out).toContain('de registratie: de bestanden zijn anders dan toen');
    expect(out).toContain('R07-P3  Onderzoek binnen zes weken');
  });

  test('gives plain values as JSON', () => {
    const { out } = sva('replay', account, '--data', now, '--json');
    const { equal, causes } = JSON.parse(out);
    expect(equal).toBe(false);
    expect(causes.map(({ what }: { what: string }) => what)).toEqual(['data']);
  });

  test('ends with 2 for a file that is no report, and names its path', () => {
    const csv = join(then, 'melding.csv');
    expect(sva('replay', csv, '--data', then)).toMatchObject({ code: 2, out: '' });
    expect(sva('replay', csv, '--data', then).err).toContain(`‘${csv}’ is geen JSON`);
    const json = join(then, 'extractie.json');
    expect(sva('replay', json).err).toContain(`‘${json}’ is geen verantwoording`);
    expect(sva('replay', join(then, 'nergens.json')).err).toContain('nergens.json’ is er niet');
  });
});

describe('sva report --since', () => {
  test('names the record that did it, with the files of then', () => {
    const { code, out } = sva(
      'report',
      '2022-Q2',
      '--data',
      now,
      '--since',
      account,
      '--since-data',
      then,
    );
    expect(code).toBe(0);
    expect(out).toContain('eerst 50% (2 / 4), marges 33,3 tot 66,7%');
    expect(out).toContain('nu    60% (3 / 5), marges 50 tot 66,7%');
    expect(out).toContain('de noemer”: H / OH');
  });

  test('says without them that the ids are not in the earlier account', () => {
    const { out } = sva('report', '2022-Q2', '--data', now, '--since', account);
    expect(out).toContain('In een verantwoording staan geen kenmerken van records.');
    expect(out).not.toContain('H / OH');
  });

  test('is refused for another period, and for files of then without it', () => {
    const { code, err } = sva('report', '2022-Q1', '--data', now, '--since', account);
    expect(code).toBe(2);
    expect(err).toContain('gaat over 2022-Q2, deze verantwoording over 2022-Q1');
    expect(sva('report', '2022-Q2', '--data', now, '--since-data', then).err).toContain(
      '--since-data hoort bij --since',
    );
  });
});
