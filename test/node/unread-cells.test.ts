import { expect, it } from 'vitest';
import { read } from './directory.ts';

it('a cell that could not be read is known as such under the name that the file gives its column', async () => {
  const { dataset } = await read({
    'melding.csv': [
      'melding_id,Datum ontvangst,soort_afhandeling',
      'M-1,30-02-2022,',
      'M-2,2022-05-27,iets anders',
    ],
    'kolommen.json': '{"melding": {"Datum ontvangst": "begindatum"}}',
  });
  const at = (row: number, field: string) => dataset.unread({ record: 'melding', row }, field);
  expect(at(0, 'begindatum')?.finding).toContain('‘30-02-2022’');
  expect(at(1, 'begindatum')).toBeNull();
  expect(at(0, 'soortAfhandeling')).toBeNull();
  expect(at(1, 'soortAfhandeling')?.finding).toContain('‘iets anders’');
});

it('so is a cell with bytes of Windows-1252, which says what it would be', async () => {
  const { dataset } = await read({
    'melding.csv': Buffer.concat([
      Buffer.from('melding_id,wijkteam\nM-1,Caf'),
      Buffer.from([0xe9]),
      Buffer.from('\n'),
    ]),
  });
  expect(dataset.unread({ record: 'melding', row: 0 }, 'wijkteam')?.finding).toContain('‘Café’');
});

it('in JSON too, where a finding names the field as the file does, and by the first name of two', async () => {
  const { dataset } = await read({
    'melding.json': Buffer.from(
      `[{"melding_id": "M-1", "Datum ontvangst": "30-02-2022"},
      {"melding_id": "M-2", "begindatum": "31-02-2022"},
      {"melding_id": "M-3", "begindatum": "2022-02-28"},
      {"melding_id": "M-4", "begindatum": "één maart"}]`,
      'latin1',
    ),
    'kolommen.json': '{"melding": {"Datum ontvangst": "begindatum"}}',
  });
  const at = (row: number) => dataset.unread({ record: 'melding', row }, 'begindatum');
  expect(at(0)?.finding).toContain('‘30-02-2022’');
  expect(at(1)?.finding).toContain('‘31-02-2022’');
  expect(at(2)).toBeNull();
  expect(at(3)?.finding).toContain('‘één maart’');
  const named = dataset.issues.filter(({ row, field }) => row !== null && field !== null);
  expect(named.map(({ field }) => field)).toEqual(Array(3).fill('Datum ontvangst'));
});
