/** A number of which the groups of three digits may be thousands is in doubt: nobody chooses for who wrote it. */
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/index.ts';
import { read } from './directory.ts';

/** What the volume of one indicatie comes to, and what is said of it. */
async function volumeOf(files: Parameters<typeof read>[0]) {
  const { dataset: data } = await read(files);
  const table = data.table('indicatie');
  const column = table === null ? null : data.column(table, 'volume');
  const found = column?.kind === 'number' ? column.numbers[0] : undefined;
  const issues = data.issues.filter(({ code }) => code !== 'missing-column');
  return {
    volume: Number.isNaN(found) ? null : found,
    issues: issues.map(({ row, field, code, message }) => ({ row, field, code, message })),
  };
}
const csv = (text: string) => volumeOf({ 'indicatie.csv': `indicatie_id;volume\nI1;${text}\n` });
const json = (value: unknown) =>
  volumeOf({ 'indicatie.json': JSON.stringify([{ indicatieId: 'I1', volume: value }]) });

describe('a number that may have thousands', () => {
  test.each([
    ['1.500', '‘1.500’ kan duizenden of decimalen zijn; schrijf 1500, of met decimalen 1,5000.'],
    ['1,500', '‘1,500’ kan duizenden of decimalen zijn; schrijf 1500, of met decimalen 1,5000.'],
    [
      '-230.000',
      '‘-230.000’ kan duizenden of decimalen zijn; schrijf -230000, of met decimalen -230,0000.',
    ],
    ['1.234.567', '‘1.234.567’ heeft scheidingstekens voor duizenden; schrijf 1234567.'],
    ['1.234,567', '‘1.234,567’ heeft scheidingstekens voor duizenden; schrijf 1234567.'],
  ])(
    'is refused in CSV and as a text in JSON, and it is said how to write it: %s',
    async (text, message) => {
      const refused = {
        volume: null,
        issues: [{ field: 'volume', code: 'unknown-number', message }],
      };
      expect(await csv(text)).toMatchObject(refused);
      expect(await json(text)).toMatchObject(refused);
    },
  );

  test.each([
    ['1500', 1500],
    ['1,5000', 1.5],
    ['1.5000', 1.5],
    ['0,125', 0.125],
    ['-0.125', -0.125],
    ['1234,567', 1234.567],
    ['12,5', 12.5],
    ['12.50', 12.5],
  ])('is none where there is no doubt: %s', async (text, volume) => {
    expect(await csv(text)).toEqual({ volume, issues: [] });
    expect(await json(text)).toEqual({ volume, issues: [] });
  });

  test('is none where it is a number already', async () => {
    expect(await json(1.234)).toEqual({ volume: 1.234, issues: [] });
    const data = dataset({ indicatie: [{ indicatieId: 'I1', volume: 230.125 }] });
    const table = data.table('indicatie');
    expect(table?.columns.get('volume')).toMatchObject({ numbers: new Float64Array([230.125]) });
    expect(data.issues).toEqual([]);
  });
});
