import { describe, expect, it } from 'vitest';
import { issuesOf, read, refusal, texts } from './directory.ts';

const json = (value: unknown) => ({ 'melding.json': JSON.stringify(value) });

describe('a JSON file', () => {
  it('is a list of objects, with the names of the fields in files or in code', async () => {
    const reading = await read(
      json([{ melding_id: 'M-1', begindatum: '2022-05-27' }, { meldingId: 'M-2' }]),
    );
    expect(texts(reading, 'melding', 'meldingId')).toEqual(['M-1', 'M-2']);
    expect(texts(reading, 'melding', 'begindatum')).toEqual(['2022-05-27', '']);
    expect(reading.files[0]?.rows).toBe(2);
  });

  it('may hold values of its own kinds, or texts by the rules of a cell', async () => {
    const reading = await read(
      json([
        { meldingId: 17, begindatum: ' 27-5-2022 ', wettelijk: 'Ja', kanaal: 'BALIE' },
        { meldingId: 'M-2', begindatum: '', wettelijk: false, kanaal: null },
        { meldingId: 'M-3', wettelijk: 1 },
      ]),
    );
    expect(texts(reading, 'melding', 'meldingId')).toEqual(['17', 'M-2', 'M-3']);
    expect(texts(reading, 'melding', 'begindatum')).toEqual(['2022-05-27', '', '']);
    expect(texts(reading, 'melding', 'wettelijk')).toEqual(['ja', 'nee', 'ja']);
    expect(texts(reading, 'melding', 'kanaal')).toEqual(['balie', '', '']);
    expect(reading.dataset.issues.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });

  it('counts its records from 1 in what it reports', async () => {
    const issues = await issuesOf(
      json([{ meldingId: 'M-1' }, { meldingId: 'M-2', begindatum: '31-02-2022' }]),
    );
    expect(issues).toMatchObject([
      { file: 'melding.json', row: 2, field: 'begindatum', code: 'impossible-date' },
    ]);
  });

  it('is read across blocks, with brackets, quotes and commas inside texts', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => ({
      meldingId: `M-${i}`,
      wijkteam: `é]},"{[\\ ${i}`,
    }));
    const reading = await read(json(rows));
    expect(texts(reading, 'melding', 'wijkteam')).toEqual(rows.map(({ wijkteam }) => wijkteam));
  });

  it('reports what is no record, and counts the others', async () => {
    const files = json([{ meldingId: 'M-1' }, 'M-2', null, [], { meldingId: 'M-5' }]);
    const issues = await issuesOf(files);
    expect(issues.map(({ row, code }) => [row, code])).toEqual([
      [2, 'wrong-type'],
      [3, 'wrong-type'],
      [4, 'wrong-type'],
    ]);
    expect(texts(await read(files), 'melding', 'meldingId')).toEqual(['M-1', 'M-5']);
  });

  it('reports a field that it does not know once, with the nearest one', async () => {
    const issues = await issuesOf(
      json([
        { meldingId: 'M-1', begindatm: 'x' },
        { meldingId: 'M-2', begindatm: 'x' },
      ]),
    );
    expect(issues).toMatchObject([{ row: 1, field: 'begindatm', code: 'unknown-column' }]);
    expect(issues[0]?.message).toContain('‘begindatum’');
  });

  it('reports two names for one field in one record: neither is read', async () => {
    const files = json([{ meldingId: 'M-1', begindatum: '2022-01-01', Begindatum: '2022-02-02' }]);
    expect(await issuesOf(files)).toMatchObject([
      { row: 1, code: 'duplicate-column', severity: 'fout' },
    ]);
    expect(texts(await read(files), 'melding', 'begindatum')).toEqual(['']);
  });

  it('reports a demanded field that none of its records has', async () => {
    const { dataset } = await read(json([{ meldingId: 'M-1' }]));
    expect(dataset.issues.find(({ field }) => field === 'begindatum')).toMatchObject({
      code: 'missing-column',
    });
  });

  it('reports a text with bytes that are no UTF-8, and keeps the rest', async () => {
    const text = '[{"melding_id": "M-1", "wijkteam": "Caf\u00e9", "begindatum": "2022-05-27"}]';
    const files = { 'melding.json': Buffer.from(text, 'latin1') };
    expect(await issuesOf(files)).toMatchObject([
      { row: 1, field: 'wijkteam', code: 'invalid-bytes' },
    ]);
    expect(texts(await read(files), 'melding', 'begindatum')).toEqual(['2022-05-27']);
  });

  it('that is an empty list is data, namely zero records', async () => {
    const reading = await read(json([]));
    expect(reading.dataset.issues).toMatchObject([
      { code: 'header-only', severity: 'waarschuwing' },
    ]);
    expect(reading.dataset.table('melding')?.size).toBe(0);
  });

  it('that is empty is reported', async () => {
    const reading = await read({ 'melding.json': ' \n' });
    expect(reading.dataset.issues).toMatchObject([{ code: 'empty-file', severity: 'fout' }]);
    expect(reading.dataset.table('melding')).toBeNull();
  });

  it.each([
    ['an object', '{"melding": []}', 'geen lijst van records'],
    ['a number', '17', 'geen JSON-lijst'],
    ['a PDF', '%PDF-1.7', 'een pdf-bestand'],
    ['a list with a broken record', '[\n{"meldingId": "M-1"},\n{"meldingId": }\n]', 'regel 3'],
    ['a list without a comma', '[\n{"meldingId": "M-1"}\n{"meldingId": "M-2"}]', 'regel 3'],
    ['a list with a comma too many', '[{"meldingId": "M-1"},\n]', 'regel 2'],
    ['a list that breaks off', '[{"meldingId": "M-1"}\n', 'zonder afsluitende ]'],
    ['a record that breaks off', '[{"meldingId": "M-1"},\n{"meldingId": "M', 'regel 2'],
    ['a list with something after it', '[{"meldingId": "M-1"}]\n\nx', 'regel 3'],
  ])('that is %s cannot be read', async (_, text, message) => {
    const error = await refusal(read({ 'melding.json': text }));
    expect(error.code).toBe('unreadable');
    expect(error.message).toContain('melding.json');
    expect(error.message).toContain(message);
  });
});

describe('an NDJSON file', () => {
  it.each(['melding.ndjson', 'melding.jsonl'])('has an object on each line (%s)', async (file) => {
    const reading = await read({ [file]: '{"meldingId": "M-1"}\r\n\n{"meldingId": "M-2"}' });
    expect(texts(reading, 'melding', 'meldingId')).toEqual(['M-1', 'M-2']);
  });

  it('reports a line that is no JSON, and counts the others', async () => {
    const files = {
      'melding.ndjson': '{"meldingId": "M-1"}\n{"meldingId": \n{"meldingId": "M-3"}\n',
    };
    const issues = await issuesOf(files);
    expect(issues).toMatchObject([{ row: 2, code: 'unreadable', severity: 'fout' }]);
    expect(texts(await read(files), 'melding', 'meldingId')).toEqual(['M-1', 'M-3']);
  });

  it('that is empty is reported', async () => {
    expect(await issuesOf({ 'melding.ndjson': '' })).toMatchObject([{ code: 'empty-file' }]);
  });
});
