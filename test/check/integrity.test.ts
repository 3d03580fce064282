import { describe, expect, test } from 'vitest';
import { integrityIssues } from '../../src/check/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { type Files, read } from '../node/directory.ts';

const complaint = (datumAfhandeling: string | null) => {
  const data = dataset({
    klacht: [
      { klachtId: 'K1', afhandeling: 'gegrond', ontvangstdatum: '2022-04-01', datumAfhandeling },
    ],
  } as Parameters<typeof dataset>[0]);
  return integrityIssues(data, { terms, calendar }, '2022-07-15').map(({ message }) => message);
};

describe('a rule of the registration', () => {
  test('asks for a date that is not there', () => {
    expect(complaint(null)).toEqual([expect.stringContaining('Vul datum_afhandeling in')]);
  });

  test('does not ask to fill in what is filled in and cannot be read: that has a finding', () => {
    expect(complaint('15/04/2022')).toEqual([]);
  });

  test('is kept by a date that can be read', () => {
    expect(complaint('2022-04-15')).toEqual([]);
  });
});

describe('a rule of the registration, of a column that the file names otherwise', () => {
  const mapping = JSON.stringify({ klacht: { 'Datum klaar': 'datumAfhandeling' } });
  const messages = async (files: Files) => {
    const { dataset: data } = await read({ ...files, 'kolommen.json': mapping });
    return integrityIssues(data, { terms, calendar }, '2022-07-15').map(
      ({ row, message }) => `${row}: ${message}`,
    );
  };
  const csv = (...dates: readonly string[]) =>
    messages({
      'klacht.csv': [
        'klacht_id,afhandeling,ontvangstdatum,Datum klaar',
        ...dates.map((date, index) => `K${index},gegrond,2022-04-01,${date}`),
      ],
    });

  test('asks for an empty cell, and not for one that cannot be read', async () => {
    expect(await csv('', '30-02-2022', '2022-04-15')).toEqual([
      expect.stringMatching(/^2: .*Vul datum_afhandeling in/),
    ]);
  });

  test('knows a cell that cannot be read also where so many are that its finding is not listed', async () => {
    const unreadable = Array.from({ length: 230 }, () => '30-02-2022');
    expect(await csv(...unreadable, '', ...unreadable)).toEqual([
      expect.stringMatching(/^232: .*Vul datum_afhandeling in/),
    ]);
  });

  test('asks the same of a JSON file', async () => {
    const item = (klachtId: string, date: string) =>
      `{"klacht_id": "${klachtId}", "afhandeling": "gegrond", "ontvangstdatum": "2022-04-01", "Datum klaar": "${date}"}`;
    const windows1252 = Buffer.from(
      `[${item('K0', '')},\n${item('K1', '30-02-2022')},\n${item('K2', '15 april é')}]`,
      'latin1',
    );
    expect(await messages({ 'klacht.json': windows1252 })).toEqual([
      expect.stringMatching(/^1: .*Vul datum_afhandeling in/),
    ]);
  });
});
