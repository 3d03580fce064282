import { describe, expect, it } from 'vitest';
import { type Files, issuesOf, read, refusal } from './directory.ts';

const HEADER = 'code,van,tot,teller,noemer,waarde,bron';
const ROW = 'R12-P2,2022-04-01,2022-06-30,12,128,,Jaarverslag';
const found = async (files: Files) =>
  (await issuesOf(files))
    .concat((await read(files)).told.issues)
    .map(({ file, row, field, code }) => [file, row, field, code]);

describe('what is told in a directory', () => {
  it('is nothing where none of its files is there, which is no issue', async () => {
    const { told } = await read({});
    expect(told).toEqual({ verhalen: [], waarnemingen: [], toetsingen: [], issues: [] });
  });

  it('comes along with the records, with the file and row of each', async () => {
    const { told, dataset } = await read({
      'verhaal.md': ['# Verhalen', '', '## R12-P3 2022-Q2', 'van: vier klachten'],
      'waarneming.csv': [HEADER, ROW],
      'randvoorwaarde.csv': ['code;status;bewijs;datum;door', 'AE-1;voldoet;notulen;1-5-2022;x'],
    });
    expect([told.issues, dataset.issues]).toEqual([[], []]);
    expect(told.verhalen).toMatchObject([{ file: 'verhaal.md', row: 3, code: 'R12-P3' }]);
    expect(told.waarnemingen).toMatchObject([{ file: 'waarneming.csv', row: 2, teller: 12 }]);
    expect(told.toetsingen).toMatchObject([
      { file: 'randvoorwaarde.csv', row: 2, date: '2022-05-01', evidence: 'notulen' },
    ]);
  });

  it('is not among the record types', async () => {
    const { files, dataset } = await read({ 'waarneming.csv': [HEADER, ROW] });
    expect(files).toEqual([]);
    expect(dataset.present).toEqual([]);
  });

  it('may have its columns in any order and case, quotes, tabs, blank rows and the line of Excel', async () => {
    const { told } = await read({
      'waarneming.csv': [
        'sep=\t',
        'BRON\t"Code"\tTot\tVan\tWaarde\tTeller\tNoemer',
        '',
        '"a, ""b"""\tR12-P2\t30-6-2022\t1-4-2022\t7,5\t\t',
      ],
    });
    expect(told.issues).toEqual([]);
    expect(told.waarnemingen).toMatchObject([
      { row: 4, code: 'R12-P2', from: '2022-04-01', value: 7.5, teller: null, source: 'a, "b"' },
    ]);
  });

  it.each<[string, Files, (number | string | null)[]]>([
    [
      'a file without a header',
      { 'waarneming.csv': '' },
      ['waarneming.csv', null, null, 'empty-file'],
    ],
    [
      'a column that is not there',
      { 'randvoorwaarde.csv': ['code,status,bewijs,datum', 'AE-1,voldoet,x,2022-05-01'] },
      ['randvoorwaarde.csv', 1, 'door', 'missing-column'],
    ],
    [
      'a column that is not known',
      { 'waarneming.csv': [`${HEADER},kleur`, `${ROW},rood`] },
      ['waarneming.csv', null, 'kleur', 'unknown-column'],
    ],
    [
      'a row of another length',
      { 'waarneming.csv': [HEADER, `${ROW},x`] },
      ['waarneming.csv', 2, null, 'ragged-row'],
    ],
    [
      'bytes that are no UTF-8',
      { 'verhaal.md': Buffer.from('## R12-P3 2022-Q2\nvan: cli\xebnten', 'latin1') },
      ['verhaal.md', null, null, 'invalid-bytes'],
    ],
  ])('reports %s', async (_, files, issue) => {
    expect(await found(files)).toEqual([issue]);
  });

  it('reads a text in Windows-1252 all the same', async () => {
    const { told } = await read({
      'verhaal.md': Buffer.from('## R12-P3 2022-Q2\nvan: cli\xebnten', 'latin1'),
    });
    expect(told.verhalen[0]?.parts[0]?.van).toBe('cliënten');
  });

  it.each<[string, Files, RegExp]>([
    [
      'a header without any of its columns',
      { 'waarneming.csv': ['a,b', '1,2'] },
      /^waarneming\.csv: .*code, van, tot/,
    ],
    [
      'a column that stands there twice',
      { 'waarneming.csv': ['code,code', '1,2'] },
      /‘code’ staat meer dan eens/,
    ],
    ['a quote that does not close', { 'waarneming.csv': [HEADER, '"R12-P2,x'] }, /aanhalingsteken/],
    [
      'a spreadsheet under the name of a text',
      { 'verhaal.md': Buffer.from('PK\x03\x04') },
      /Excel- of zip-bestand/,
    ],
  ])('refuses %s', async (_, files, message) => {
    const error = await refusal(read(files));
    expect(error.code).toBe('unreadable');
    expect(error.message).toMatch(message);
  });
});
