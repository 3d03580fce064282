import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/node/index.ts';
import { directory, issuesOf, read, refusal, texts } from './directory.ts';

/** A line of about a kilobyte. */
const longLine = (i: number) =>
  `M-${String(i).padStart(8, '0')},2022-05-27,${'x'.repeat(1000 + (i % 7))}\n`;

const melding = (...lines: readonly string[]) => ({ 'melding.csv': lines });

describe('a CSV file', () => {
  it.each([
    ['a comma', ','],
    ['a semicolon', ';'],
    ['a tab', '\t'],
  ])('may divide its cells by %s', async (_, sign) => {
    const reading = await read(melding(`melding_id${sign}begindatum`, `M-1${sign}2022-05-27`));
    expect(texts(reading, 'melding', 'begindatum')).toEqual(['2022-05-27']);
  });

  it('may have commas in cells that semicolons divide', async () => {
    const reading = await read(melding('melding_id;wijkteam', 'M-1;Zuid, Helpman'));
    expect(texts(reading, 'melding', 'wijkteam')).toEqual(['Zuid, Helpman']);
  });

  it.each([
    ['', 'persoon_id,geboortedatum'],
    ['before a quote', '"persoon_id","geboortedatum"'],
  ])('may begin with a byte order mark %s', async (_, header) => {
    const reading = await read({ 'persoon.csv': `\uFEFF${header}\nP-1,1980-05-27\n` });
    expect(texts(reading, 'persoon', 'persoonId')).toEqual(['P-1']);
  });

  it('may begin with the line that Excel writes to name the delimiter', async () => {
    const reading = await read(melding('sep=;', 'melding_id;begindatum', 'M-1;31-02-2022'));
    expect(texts(reading, 'melding', 'meldingId')).toEqual(['M-1']);
    expect(reading.dataset.issues.find(({ code }) => code === 'impossible-date')?.row).toBe(3);
  });

  it.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['an old Macintosh', '\r'],
  ])('may have the line ends of %s, with or without one at the end', async (_, end) => {
    for (const close of [end, '']) {
      const text = `persoon_id,geboortedatum${end}P-1,1980-05-27${end}"P-2",1990-01-01${close}`;
      const reading = await read({ 'persoon.csv': text });
      expect(texts(reading, 'persoon', 'persoonId')).toEqual(['P-1', 'P-2']);
      expect(texts(reading, 'persoon', 'geboortedatum')).toEqual(['1980-05-27', '1990-01-01']);
    }
  });

  it('names its columns without regard to case, underscores, hyphens and spaces', async () => {
    const reading = await read(
      melding('MELDING-ID,Begin Datum,datumafhandeling', 'M-1,2022-01-01,2022-01-02'),
    );
    expect(texts(reading, 'melding', 'meldingId')).toEqual(['M-1']);
    expect(texts(reading, 'melding', 'begindatum')).toEqual(['2022-01-01']);
    expect(texts(reading, 'melding', 'datumAfhandeling')).toEqual(['2022-01-02']);
  });

  it('may quote any cell: a delimiter, a line end and a doubled quote inside are part of it', async () => {
    const reading = await read(
      melding(
        '"melding_id","wijkteam"',
        'M-1,"Zuid, ""Oost"""',
        'M-2,"boven',
        'onder"',
        'M-3,Noord',
      ),
    );
    expect(texts(reading, 'melding', 'wijkteam')).toEqual([
      'Zuid, "Oost"',
      'boven\nonder',
      'Noord',
    ]);
  });

  it('counts a cell of two lines as one row, as a spreadsheet does', async () => {
    const issues = await issuesOf(
      melding('melding_id,wijkteam,begindatum', 'M-1,"a', 'b",2022-01-01', 'M-2,c,31-02-2022'),
    );
    expect(issues).toMatchObject([{ row: 3, code: 'impossible-date' }]);
  });

  it('may have blank lines: they are no records, and they are counted as rows', async () => {
    const reading = await read(melding('melding_id,begindatum', '', 'M-1,31-02-2022', ''));
    expect(texts(reading, 'melding', 'meldingId')).toEqual(['M-1']);
    expect(reading.dataset.issues.find(({ code }) => code === 'impossible-date')?.row).toBe(3);
  });

  it('gives each row the right number across blocks, with and without quotes', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) =>
      i % 3_000 === 0 ? `"M-${i}","é\n${i}"` : `M-${i},é`,
    );
    const reading = await read(melding('melding_id,wijkteam', ...rows, 'M-0,x'));
    expect(reading.files[0]?.rows).toBe(20_001);
    expect(texts(reading, 'melding', 'meldingId')).toEqual(rows.map((_, i) => `M-${i}`));
    expect(texts(reading, 'melding', 'wijkteam')).toEqual(
      rows.map((_, i) => (i % 3_000 === 0 ? `é\n${i}` : 'é')),
    );
    expect(reading.dataset.issues.find(({ code }) => code === 'duplicate-key')).toMatchObject({
      row: 20_002,
    });
  });
});

describe('what is wrong with a CSV file', () => {
  it('is said of a delimiter that is none of the three, with the file and the header', async () => {
    const error = await refusal(read(melding('melding_id|begindatum', 'M-1|2022-05-27')));
    expect(error.code).toBe('unreadable');
    expect(error.message).toMatch(/^melding\.csv, rij 1: .*‘\|’.*komma, puntkomma of tab/);
  });

  it('is said of a row that another delimiter divides than the header', async () => {
    const issues = await issuesOf(
      melding('melding_id;begindatum', 'M-1,2022-05-27', 'M-2;2022-05-28'),
    );
    expect(issues).toMatchObject([
      { file: 'melding.csv', row: 2, code: 'wrong-delimiter', severity: 'fout' },
    ]);
    expect(issues[0]?.message).toContain('een komma');
  });

  it('is said of a header that names nothing known', async () => {
    const error = await refusal(read(melding('M-1,2022-05-27', 'M-2,2022-05-28')));
    expect(error.message).toMatch(/^melding\.csv, rij 1: de kopregel heeft geen enkele kolom/);
    expect(error.message).toContain('melding_id');
  });

  it('is said of each cell with bytes of Windows-1252: it is empty, and the rest of the row is kept', async () => {
    const files = {
      'melding.csv': Buffer.concat([
        Buffer.from('melding_id,wijkteam,begindatum\nM-1,Caf'),
        Buffer.from([0xe9]),
        Buffer.from(',2022-05-27\nM-2,Café à,2022-05-28\n'),
      ]),
    };
    const reading = await read(files);
    expect(texts(reading, 'melding', 'wijkteam')).toEqual(['', 'Café à']);
    expect(texts(reading, 'melding', 'begindatum')).toEqual(['2022-05-27', '2022-05-28']);
    const issues = await issuesOf(files);
    expect(issues).toMatchObject([
      { file: 'melding.csv', row: 2, field: 'wijkteam', code: 'invalid-bytes' },
    ]);
    expect(issues[0]?.message).toMatch(/Windows-1252.*‘Café’.*UTF-8/);
  });

  it('is said of a demanded column that is missing, with the requirement', async () => {
    const { dataset } = await read(melding('melding_id', 'M-1'));
    expect(dataset.issues).toContainEqual({
      file: 'melding.csv',
      row: null,
      field: 'begindatum',
      code: 'missing-column',
      severity: 'waarschuwing',
      message:
        'kolom ‘begindatum’ (begindatum melding) ontbreekt en telt als leeg; de SvA vraagt haar (EN2).',
    });
    expect(dataset.issues.some(({ field }) => field === 'wijkteam')).toBe(false);
  });

  it('is said once of a key column that is missing: the rows are kept', async () => {
    const reading = await read({ 'persoon.csv': ['geboortedatum', '1980-05-27', '1981-05-27'] });
    expect(reading.dataset.issues).toMatchObject([
      {
        file: 'persoon.csv',
        row: null,
        field: 'persoon_id',
        code: 'missing-column',
        severity: 'fout',
      },
    ]);
    expect(texts(reading, 'persoon', 'geboortedatum')).toEqual(['1980-05-27', '1981-05-27']);
  });

  it('is said of a column that stands twice in the header: neither is read', async () => {
    const files = melding('melding_id,begindatum,begindatum', 'M-1,2022-01-01,2022-02-02');
    expect(await issuesOf(files)).toMatchObject([
      { row: 1, field: 'begindatum', code: 'duplicate-header', severity: 'fout' },
    ]);
    expect(texts(await read(files), 'melding', 'begindatum')).toEqual(['']);
  });

  it('is said of two columns that stand for one field: neither is read', async () => {
    const files = melding('melding_id,begindatum,Begin_datum', 'M-1,2022-01-01,2022-02-02');
    expect(await issuesOf(files)).toMatchObject([
      { row: 1, code: 'duplicate-column', severity: 'fout' },
    ]);
    expect(texts(await read(files), 'melding', 'begindatum')).toEqual(['']);
  });

  it('is said of a column that is no field, with the nearest one that is', async () => {
    const issues = await issuesOf(melding('melding_id,begindatm', 'M-1,2022-01-01'));
    expect(issues).toMatchObject([
      { row: 1, field: 'begindatm', code: 'unknown-column', severity: 'waarschuwing' },
    ]);
    expect(issues[0]?.message).toContain('‘begindatum’');
  });

  it('is said of a row with too few cells: those that are there are kept', async () => {
    const files = melding('melding_id,kanaal,begindatum', 'M-1,balie');
    expect(await issuesOf(files)).toMatchObject([
      { row: 2, field: null, code: 'ragged-row', severity: 'waarschuwing' },
    ]);
    expect(texts(await read(files), 'melding', 'kanaal')).toEqual(['balie']);
  });

  it('is said of a row with too many cells: it is not counted, for which cell is which is not to be told', async () => {
    const files = melding(
      'melding_id,wijkteam,begindatum',
      'M-1,Zuid, Helpman,2022-01-01',
      'M-2,Noord,2022-01-02',
    );
    expect(await issuesOf(files)).toMatchObject([{ row: 2, code: 'ragged-row', severity: 'fout' }]);
    const reading = await read(files);
    expect(texts(reading, 'melding', 'meldingId')).toEqual(['M-2']);
    expect(reading.files[0]?.rows).toBe(2);
  });

  it('is said of a row whose cells too many are all empty: it is kept', async () => {
    const files = melding('melding_id,begindatum', 'M-1,2022-01-01,,');
    expect(await issuesOf(files)).toMatchObject([
      { row: 2, code: 'ragged-row', severity: 'waarschuwing' },
    ]);
    expect(texts(await read(files), 'melding', 'begindatum')).toEqual(['2022-01-01']);
  });

  it('is said of a row with only delimiters: it is no record', async () => {
    const files = melding('melding_id,begindatum', 'M-1,2022-01-01', ',');
    expect(await issuesOf(files)).toMatchObject([
      { row: 3, code: 'empty-row', severity: 'waarschuwing' },
    ]);
    expect(texts(await read(files), 'melding', 'meldingId')).toEqual(['M-1']);
  });

  it.each([
    ['kanaal', 'balei', 'unknown-code', '‘balie’'],
    ['begindatum', '31-02-2022', 'impossible-date', 'geen bestaande dag'],
    ['begindatum', '2022-02-31', 'impossible-date', 'geen bestaande dag'],
    ['begindatum', '02/03/2022', 'ambiguous-date', 'meer dan een manier'],
    ['begindatum', '2022-03-02 13:45', 'time-of-day', 'een tijd'],
    ['begindatum', '2022-03-02T00:00:00Z', 'time-of-day', 'een tijd'],
    ['wettelijk', 'misschien', 'unknown-boolean', 'ja of nee'],
  ])(
    'is said of a cell of %s that holds %s: it is empty, and the record is kept',
    async (field, cell, code, rule) => {
      const files = melding(`Melding ID,${field}`, `M-1,${cell}`);
      const issues = await issuesOf(files);
      expect(issues).toMatchObject([
        { file: 'melding.csv', row: 2, field, code, severity: 'fout' },
      ]);
      expect(issues[0]?.message).toContain(`‘${cell}’`);
      expect(issues[0]?.message).toContain(rule);
      expect(texts(await read(files), 'melding', field)).toEqual(['']);
    },
  );

  it('is nothing when a time is midnight without a zone', async () => {
    const files = melding('melding_id,begindatum', 'M-1,2022-03-02 00:00', 'M-2,2-3-2022 00:00:00');
    expect(await issuesOf(files)).toEqual([]);
    expect(texts(await read(files), 'melding', 'begindatum')).toEqual(['2022-03-02', '2022-03-02']);
  });

  it('is said of an end before its start', async () => {
    const issues = await issuesOf(
      melding('melding_id,begindatum,datum_afhandeling', 'M-1,2022-03-02,2022-03-01'),
    );
    expect(issues).toMatchObject([
      { file: 'melding.csv', row: 2, code: 'impossible-order', severity: 'fout' },
    ]);
  });

  it('is said of a reference to nowhere, when there is a file to refer to', async () => {
    const rows = ['melding_id,persoon_id', 'M-1,P-1', 'M-2,P-9'];
    const issues = await issuesOf({ 'melding.csv': rows, 'persoon.csv': ['persoon_id', 'P-1'] });
    expect(issues).toMatchObject([
      { file: 'melding.csv', row: 3, code: 'dangling-reference', severity: 'fout' },
    ]);
    expect(issues[0]?.message).toContain('‘P-9’');
    expect(await issuesOf({ 'melding.csv': rows })).toEqual([]);
  });

  it('is said of a second row with the same key: it is not counted again', async () => {
    const files = {
      'persoon.csv': ['persoon_id,geboortedatum', 'P-1,1980-01-01', 'P-1,1990-01-01'],
    };
    const issues = await issuesOf(files);
    expect(issues).toMatchObject([
      { file: 'persoon.csv', row: 3, field: 'persoon_id', code: 'duplicate-key' },
    ]);
    expect(issues[0]?.message).toMatch(/‘P-1’.*rij 2/);
    expect(texts(await read(files), 'persoon', 'geboortedatum')).toEqual(['1980-01-01']);
  });

  it('is nothing when a history has more rows with one key and other dates', async () => {
    const files = {
      'dossier.csv': [
        'dossier_id,status_vanaf',
        'D-1,2022-01-01',
        'D-1,2022-02-01',
        'D-1,2022-02-01',
      ],
    };
    expect(await issuesOf(files)).toMatchObject([{ row: 4, code: 'duplicate-key' }]);
    expect(texts(await read(files), 'dossier', 'dossierId')).toEqual(['D-1', 'D-1']);
  });

  it('is said of a row without a key: it is counted', async () => {
    const files = { 'persoon.csv': ['persoon_id,geboortedatum', ',1980-01-01'] };
    expect(await issuesOf(files)).toMatchObject([
      { row: 2, field: 'persoon_id', code: 'missing-key' },
    ]);
    expect(texts(await read(files), 'persoon', 'geboortedatum')).toEqual(['1980-01-01']);
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark only', '\uFEFF'],
    ['blank lines only', '\n\r\n\n'],
  ])('is said of a file with %s: of these records there are no data', async (_, text) => {
    const reading = await read({ 'persoon.csv': text });
    expect(reading.dataset.issues).toMatchObject([
      { file: 'persoon.csv', row: null, code: 'empty-file' },
    ]);
    expect(reading.dataset.table('persoon')).toBeNull();
  });

  it('is noted of a header without rows: that is data, namely zero records', async () => {
    const reading = await read({ 'huishouden.csv': 'huishouden_id' });
    expect(reading.dataset.issues).toMatchObject([
      { code: 'header-only', severity: 'waarschuwing' },
    ]);
    expect(reading.dataset.table('huishouden')?.size).toBe(0);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'Excel'],
    ['an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Excel'],
    ['UTF-16', Buffer.from('\uFEFFpersoon_id\nP-1\n', 'utf16le'), 'UTF-16; sla het op als UTF-8'],
    ['a web page', Buffer.from('<!DOCTYPE html><html>'), 'HTML'],
    ['anything binary', Buffer.from([1, 2, 0, 3]), 'binair'],
  ])('is said of %s that is named CSV: it cannot be read', async (_, bytes, kind) => {
    const error = await refusal(read({ 'persoon.csv': bytes }));
    expect(error.code).toBe('unreadable');
    expect(error.message).toMatch(/^persoon\.csv: dit is geen CSV maar /);
    expect(error.message).toContain(kind);
  });

  it.each(['5" buis', '"Zuid" en Noord', 'a"'])(
    'is said of a quote where none can stand (%s): the row is not counted, the next one is',
    async (cell) => {
      const files = melding('melding_id,wijkteam', `M-1,${cell}`, 'M-2,"Oost"');
      expect(await issuesOf(files)).toMatchObject([
        { row: 2, code: 'stray-quote', severity: 'fout' },
      ]);
      expect(texts(await read(files), 'melding', 'meldingId')).toEqual(['M-2']);
    },
  );

  it.each([
    ['is never closed', ['M-1,"Zuid', 'M-2,Noord']],
    ['seems to close in a later cell', ['M-1,"Zuid', 'M-2,Noord', 'M-3,"Oost"']],
  ])('is said of a quote that %s: from its row on nothing can be read', async (_, rows) => {
    const error = await refusal(read(melding('melding_id,wijkteam', 'M-0,West', ...rows)));
    expect(error.code).toBe('unreadable');
    expect(error.message).toMatch(/^melding\.csv, rij 3: een aanhalingsteken/);
  });

  it('is said of a quote that is never closed without reading all of a long file into memory', async () => {
    const rest = 'M-2,Noord\n'.repeat(400_000);
    const error = await refusal(read({ 'melding.csv': `melding_id,wijkteam\nM-1,"Zuid\n${rest}` }));
    expect(error.message).toMatch(/^melding\.csv, rij 2: een aanhalingsteken/);
  });

  it('is said of a line that never ends', async () => {
    const error = await refusal(read(melding('melding_id', `M-1${'x'.repeat(3_000_000)}`)));
    expect(error.message).toMatch(/^melding\.csv, rij 2: deze regel is langer dan 1 MB/);
  });
});

describe('a long CSV file', () => {
  const megabytes = process.env['SVA_SLOW'] === '1' ? 200 : 20;

  it(`of ${megabytes} MB passes with memory that does not grow beyond its columns`, {
    timeout: 120_000,
  }, async () => {
    const dir = await directory({});
    const file = await open(join(dir, 'melding.csv'), 'w');
    await file.write('melding_id,begindatum,wijkteam\n');
    const count = Math.floor((megabytes * 1e6) / 1027);
    for (let i = 0; i < count; i += 1000) {
      await file.write(
        Array.from({ length: Math.min(1000, count - i) }, (_, k) => longLine(i + k)).join(''),
      );
    }
    await file.close();
    let peak = 0;
    const before = process.memoryUsage();
    const { files } = await readDirectory(dir, {
      onProgress() {
        const { heapUsed, external } = process.memoryUsage();
        peak = Math.max(peak, heapUsed + external - before.heapUsed - before.external);
      },
    });
    expect(files[0]?.rows).toBe(count);
    expect(peak).toBeLessThan(250e6);
  });
});
