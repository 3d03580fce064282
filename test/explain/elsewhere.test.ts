import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { explain } from '../../src/explain/index.ts';
import { quarter } from '../../src/model/index.ts';

const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
const gp = {
  huisartsenpraktijk: [{ praktijkId: 'HP', inGemeenteVan: '2010-01-01' }],
  huisarts: [{ huisartsId: 'HA', praktijkId: 'HP', van: '2010-01-01' }],
} as const;
const ofGp = (inzet: object[]) =>
  explain(
    sva2022,
    'R05-P1',
    dataset({ ...gp, ojgInzet: inzet as never }),
    { huisarts: 'HA' },
    asked,
  );

describe('a question about records of another type', () => {
  test('is turned by a change in one of those: an OJG that comes a day late', () => {
    const { rows } = ofGp([{ praktijkId: 'HP', ingangsdatum: '2022-07-01', bezet: true }]);
    expect(rows[0]?.place.at).toBe('noemer');
    expect(rows[0]?.changes).toMatchObject([
      {
        path: 'ingangsdatum',
        title: 'ingangsdatum OJG-inzet',
        record: { type: 'ojgInzet', id: 'ojgInzet:1' },
        from: '2022-07-01',
        to: '2022-06-30',
        days: 1,
        place: { at: 'teller' },
      },
    ]);
  });

  test('without any such record is turned by no single change, and the text says so', () => {
    const explanation = ofGp([]);
    expect(explanation.rows[0]?.changes).toEqual([]);
    expect(String(explanation)).toContain('geen enkele verandering van één veld');
  });
});

describe('a record of a type without key', () => {
  test('is named by its place, and each spell that it is part of is explained', () => {
    const data = dataset({
      persoon: [],
      huishouden: [],
      complexiteitStatus: [],
      interventie: [
        {
          huishoudenId: 'H',
          soort: 'Gezinshulp',
          begindatum: '2022-01-10',
          einddatum: '2022-03-01',
        },
        // 28 days later: the same spell goes on.
        {
          huishoudenId: 'H',
          soort: 'Gezinshulp',
          begindatum: '2022-03-29',
          einddatum: '2022-05-02',
        },
      ],
    });
    for (const interventie of ['interventie:1', 'interventie:2']) {
      const { rows } = explain(sva2022, 'R10-P2', data, { interventie }, asked);
      expect(rows.map(({ id }) => id)).toEqual(['interventie:1']);
      const end = rows[0]?.fields.find(({ path }) => path === 'einddatum');
      expect(end?.value).toBe('2022-05-02');
    }
  });

  test('one that is not there is misuse, with the nearest place', () => {
    expect(() =>
      explain(sva2022, 'R05-P1', dataset({ ...gp, ojgInzet: [] }), { huisarts: 'HB' }, asked),
    ).toThrow('Bedoelde u HA?');
  });
});

describe('a stock', () => {
  const inzet = { persoonId: 'P', soort: 'vrijwilliger', begindatum: '2022-05-01' } as const;
  const rowsOf = (more: object) =>
    explain(
      sva2022,
      'R01-P2',
      dataset({ vrijwilligersinzet: [{ ...inzet, ...more }] }),
      { vrijwilligersinzet: 'vrijwilligersinzet:1' },
      asked,
    ).rows[0];

  test('tells what a record does to it in the period: come and still there', () => {
    expect(rowsOf({})?.flow).toEqual({ begin: false, in: true, out: false, end: true });
  });

  test('come and gone within it', () => {
    expect(rowsOf({ einddatum: '2022-06-01' })?.flow).toEqual({
      begin: false,
      in: true,
      out: true,
      end: false,
    });
  });
});
