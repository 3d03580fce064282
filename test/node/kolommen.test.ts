import { describe, expect, it } from 'vitest';
import { issuesOf, read, refusal, texts } from './directory.ts';

describe('kolommen.json', () => {
  it('ties a column of an export to a field', async () => {
    const reading = await read({
      'melding.csv': ['melding_id;Datum ontvangst', 'M-1;27-5-2022'],
      'kolommen.json': '{"melding": {"Datum ontvangst": "begindatum"}}',
    });
    expect(texts(reading, 'melding', 'begindatum')).toEqual(['2022-05-27']);
  });

  it('translates the words of an export to codes, but for case and the spaces round them', async () => {
    const reading = await read({
      'melding.csv': ['melding_id;kanaal', 'M-1;TEL', 'M-2; tel ', 'M-3;balie'],
      'kolommen.json': '{"melding.kanaal": {"tel": "telefoon"}}',
    });
    expect(texts(reading, 'melding', 'kanaal')).toEqual(['telefoon', 'telefoon', 'balie']);
  });

  it('tells records apart by what the parts of a key are translated to, however the row is read', async () => {
    for (const [last, end] of [
      ['v1', '\n'],
      ['"v1"', '\n'],
      ['v1', '\r'],
    ]) {
      const lines = ['jaar,categorie,versie', '2022,Jeugd,v1', `2022,jeugdhulp,${last}`];
      const issues = await issuesOf({
        'begrotingspost.csv': lines.map((line) => line + end).join(''),
        'kolommen.json': '{"begrotingspost.categorie": {"jeugdhulp": "Jeugd"}}',
      });
      expect(issues).toMatchObject([{ row: 3, code: 'duplicate-key' }]);
    }
  });

  it('translates words to ja and nee too, and serves JSON', async () => {
    const reading = await read({
      'melding.json': '[{"melding_id": "M-1", "Spoed": "j"}, {"melding_id": "M-2", "Spoed": "n"}]',
      'kolommen.json':
        '{"melding": {"Spoed": "wettelijk"}, "melding.wettelijk": {"J": "ja", "N": "nee"}}',
    });
    expect(texts(reading, 'melding', 'wettelijk')).toEqual(['ja', 'nee']);
  });

  it('is given back with the reading, by record type and field in code', async () => {
    const { mapping } = await read({
      'kolommen.json':
        '{"Melding": {"Ontvangst": "BEGINDATUM"}, "melding.kanaal": {"Tel": "telefoon"}}',
    });
    expect(mapping).toEqual({
      columns: { melding: { Ontvangst: 'begindatum' } },
      codes: { melding: { kanaal: { tel: 'telefoon' } } },
    });
  });

  it('has a code in the spelling of its list, whichever case it was written in', async () => {
    const { mapping } = await read({
      'kolommen.json':
        '{"melding.kanaal": {"tel": " TELEFOON "}, "melding.wettelijk": {"J": "JA"}, "melding.wijkteam": {"n": " Noord "}}',
    });
    expect(mapping.codes).toEqual({
      melding: { kanaal: { tel: 'telefoon' }, wettelijk: { j: 'ja' }, wijkteam: { n: 'Noord' } },
    });
  });

  it('wins from a column with the name of the field, which is a warning', async () => {
    const files = {
      'melding.csv': ['melding_id,begindatum,Ontvangst', 'M-1,2022-01-01,2022-02-02'],
      'kolommen.json': '{"melding": {"Ontvangst": "begindatum"}}',
    };
    expect(texts(await read(files), 'melding', 'begindatum')).toEqual(['2022-02-02']);
    expect(await issuesOf(files)).toMatchObject([
      { code: 'duplicate-column', severity: 'waarschuwing', row: 1 },
    ]);
  });

  it('that ties a column which no file of its type has does nothing, and says so', async () => {
    const issues = await issuesOf({
      'melding.csv': ['melding_id;Datum_ontvangst', 'M-1;27-5-2022'],
      'kolommen.json':
        '{"melding": {"Datum ontvangst": "begindatum", "Gesloten op": "datum_afhandeling"}, "klacht": {"Datum": "ontvangstdatum"}}',
    });
    expect(issues).toMatchObject([
      {
        file: 'kolommen.json',
        row: null,
        field: 'Gesloten op',
        code: 'unknown-column',
        severity: 'waarschuwing',
        message: 'kolom ‘Gesloten op’ staat in geen bestand van melding; deze regel doet niets.',
      },
    ]);
  });

  it.each([
    [
      '{"melding": {"a": "begindatm"}}',
      'kolommen.json, bij ‘melding’: Veld van melding ‘begindatm’',
    ],
    ['{"meldng": {"a": "begindatum"}}', 'kolommen.json, bij ‘meldng’: Recordtype ‘meldng’'],
    ['{"melding.kanaal": {"a": "bali"}}', 'kolommen.json, bij ‘melding.kanaal’: Code van kanaal'],
    ['{\n"melding": {},\n}', 'kolommen.json: dit is geen geldige JSON; kijk bij regel 3.'],
  ])('that says %s is refused with the file and the place', async (text, words) => {
    expect((await refusal(read({ 'kolommen.json': text }))).message).toContain(words);
  });

  it.each([
    ['{', 'unreadable', undefined],
    ['[]', 'unreadable', undefined],
    ['{"melding": "begindatum"}', 'unreadable', undefined],
    ['{"meldng": {"a": "begindatum"}}', 'unknown-record', 'melding'],
    ['{"melding": {"a": "begindatm"}}', 'unknown-field', 'begindatum'],
    ['{"melding.kanal": {"a": "balie"}}', 'unknown-field', 'kanaal'],
    ['{"melding.kanaal": {"a": "bali"}}', 'unknown-code', 'balie'],
    ['{"melding.begindatum": {"a": "2022-01-01"}}', 'unknown-field', undefined],
  ])('that says %s is refused', async (text, code, suggestion) => {
    const error = await refusal(read({ 'kolommen.json': text }));
    expect(error.code).toBe(code);
    expect(error.details.suggestion).toBe(suggestion);
    expect(error.details.place).toContain('kolommen.json');
  });
});
