import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { explain, membership } from '../../src/explain/index.ts';
import { year } from '../../src/model/index.ts';

const meting = { instrument: 'CEO Wmo' } as const;
const antwoord = {
  vraagId: 'serieus-genomen',
  metingId: 'nieuw',
  antwoordcode: 'mee eens',
} as const;
const data = dataset({
  enqueteMeting: [
    { ...meting, metingId: 'oud', veldwerkVan: '2022-01-10', veldwerkTot: '2022-02-01' },
    { ...meting, metingId: 'nieuw', veldwerkVan: '2022-09-01', veldwerkTot: '2022-10-01' },
  ],
  enqueteAntwoord: [
    { ...antwoord, respondentId: 'eens' },
    { ...antwoord, respondentId: 'oneens', antwoordcode: 'mee oneens' },
    { ...antwoord, respondentId: 'weet-niet', antwoordcode: 'weet niet' },
    { ...antwoord, respondentId: 'eerder', metingId: 'oud' },
    { ...antwoord, respondentId: 'dubbel' },
    { ...antwoord, respondentId: 'dubbel' },
    { ...antwoord, respondentId: 'zonder-gewicht', gewicht: 0 },
    { ...antwoord, respondentId: 'andere-vraag', vraagId: 'bekend-met-oco' },
  ],
});
const asked = { period: year(2022), peildatum: '2023-01-31' } as const;
const at = (row: number) =>
  explain(sva2022, 'R06-E2', data, { enqueteAntwoord: `enqueteAntwoord:${row}` }, asked).rows[0];

describe('an answer to a question of a survey', () => {
  test.each([
    [1, 'teller', null],
    [2, 'noemer', null],
    [3, 'without-value', 'weet niet of geen mening'],
    [4, 'bucket', 'antwoord in een eerdere meting in de periode'],
    [5, 'bucket', 'meer dan één antwoord van dezelfde respondent'],
    [6, 'bucket', 'meer dan één antwoord van dezelfde respondent'],
    [7, 'bucket', 'het gewicht is geen bruikbaar getal groter dan 0'],
    [8, 'not-about', null],
  ])('row %i is at %s (%s)', (row, place, rule) => {
    expect(at(row)?.place).toMatchObject({ at: place, rule });
  });

  test('without a weight weighs 1', () => {
    expect(at(1)?.counted).toEqual({ title: 'gewicht', value: 1, unit: null });
  });

  test('of a respondent that disagrees is turned by another answer', () => {
    const change = at(2)?.changes.find(({ path }) => path === 'antwoordcode');
    expect(change).toMatchObject({ from: 'mee oneens', to: 'mee eens', place: { at: 'teller' } });
  });

  test('in an earlier meting counts when its own meting ended last; of two on one day the last by name', () => {
    const changes = at(4)?.changes.map(({ record, path, to }) => [record.id, path, to]);
    expect(changes).toContainEqual(['oud', 'meting.veldwerkTot', '2022-10-01']);
  });

  test('the lists of the whole measure have each answer once', () => {
    const [found] = membership(sva2022, 'R06-E2', data, asked).populations;
    expect([found?.teller.count, found?.noemer.count, found?.withoutValue.count]).toEqual([
      1, 1, 1,
    ]);
    expect(found?.excluded.map(({ count }) => count)).toEqual([1, 2, 1]);
    expect(found?.notAbout).toBe(1);
  });
});
