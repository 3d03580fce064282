import { describe, expect, test } from 'vitest';
import { demand, type FieldUse, fillRate, services } from '../../src/check/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { type Dataset, dataset } from '../../src/dataset/index.ts';
import type { Contract, IsoDate } from '../../src/model/index.ts';
import { needs } from '../../src/needs/index.ts';

const contract: Contract = sva2022;
const nothing = dataset({});
const used = (data: Dataset, field: string): FieldUse => {
  const found = demand(contract, contract.indicators, data).fields.find(
    (use) => use.field === field,
  );
  if (found === undefined) throw new Error(`${field} is neither demanded nor read.`);
  return found;
};

describe('what is demanded, read and there', () => {
  const { fields, requirements } = demand(contract, contract.indicators, nothing);

  test('has every requirement of the agreement, each with the fields that it comes to', () => {
    expect(requirements.map(({ code }) => code)).toEqual(
      contract.registratieEisen.map(({ code }) => code),
    );
    const begin = requirements.find(({ code }) => code === 'EN2');
    expect(begin?.fields).toEqual(['melding.begindatum']);
    expect(begin?.usedBy).toContain('R07-P3');
  });

  test('has the fields by which records are brought together, with each other and in views', () => {
    // A traject is a melding with an onderzoek, for a person; a spell is of one household and one kind.
    for (const field of ['onderzoek.meldingId', 'onderzoek.persoonId', 'melding.persoonId'])
      expect(used(nothing, field).readBy).toContain('R07-P3');
    expect(used(nothing, 'interventie.huishoudenId').readBy).toContain('R10-P2');
    expect(used(nothing, 'onderzoek.meldingId').readBy).not.toContain('R12-P2');
  });

  test('follows what is read from the measures: each field that one needs, and no other', () => {
    const read = contract.indicators.flatMap(({ measures = [] }) =>
      measures.flatMap((id) => {
        const measure = contract.measures[id];
        return measure === undefined ? [] : [...needs(measure).fields, ...needs(measure).joins];
      }),
    );
    // A field of a view is worked out from others, which are read as well.
    const records = new Set(fields.map(({ field }) => field.split('.')[0]));
    const own = new Set(read.filter((field) => records.has(field.split('.')[0] ?? '')));
    const told = fields.filter(({ readBy }) => readBy.length > 0).map(({ field }) => field);
    expect(new Set(told)).toEqual(own);
  });

  test('names a requirement that no indicator uses, and a field that nothing demands', () => {
    const unused = requirements.filter(({ usedBy }) => usedBy.length === 0);
    // PGB skill and budget plan are registered, and no clause counts them.
    expect(unused.map(({ code }) => code)).toContain('ON7');
    expect(used(nothing, 'melding.wettelijk')).toMatchObject({ demandedBy: [] });
    expect(used(nothing, 'melding.wettelijk').readBy).toContain('R12-P1');
  });

  test('of a year of which the requirements are not at hand, tells nothing of what is demanded', () => {
    const older: Contract = sva2020;
    const of2020 = demand(older, older.indicators, nothing);
    expect(of2020.requirements).toEqual([]);
    expect(of2020.fields.every(({ demandedBy }) => demandedBy.length === 0)).toBe(true);
  });
});

describe('how far a field is there', () => {
  const data = dataset({
    klacht: [
      { klachtId: 'K1', ontvangstdatum: '2022-03-30', afhandeling: 'gegrond' },
      { klachtId: 'K2', ontvangstdatum: '2022-03-31', afhandeling: null },
      { klachtId: 'K3', ontvangstdatum: '2022-04-01', afhandeling: 'ongegrond' },
      { klachtId: 'K4', afhandeling: null },
    ],
  });

  test('is unknown without its file, and without its column', () => {
    expect(used(nothing, 'klacht.afhandeling').there).toBeNull();
    expect(used(data, 'klacht.betreft').there).toBeNull();
  });

  test('is a number of rows, of all and by month; a row without a date is in no month', () => {
    expect(used(data, 'klacht.afhandeling').there).toEqual({
      filled: 2,
      rows: 4,
      months: [
        { month: '2022-03', filled: 1, rows: 2 },
        { month: '2022-04', filled: 1, rows: 1 },
      ],
    });
  });

  test('of a file without rows is nothing of nothing', () => {
    const table = dataset({ klacht: [] }).table('klacht');
    const rate = table === null ? null : fillRate(table, 'afhandeling');
    expect(rate).toEqual({ filled: 0, rows: 0, months: [] });
  });

  test('counts a value of every kind of field, and no empty one', () => {
    const rows = dataset({
      indicatie: [
        {
          indicatieId: 'I1',
          volume: 2,
          kosten: 3.5,
          begindatum: '2022-01-01',
          eenheid: '01',
          aanbieder: 'A',
        },
        { indicatieId: 'I2' },
      ],
      product: [{ productcode: 'P', wet: 'Wmo', gonGerelateerd: false }, { productcode: 'Q' }],
    });
    for (const [record, names] of [
      ['indicatie', ['volume', 'kosten', 'begindatum', 'eenheid', 'aanbieder']],
      ['product', ['wet', 'gonGerelateerd']],
    ] as const) {
      const table = rows.table(record);
      for (const name of names)
        expect(table === null ? null : fillRate(table, name), name).toMatchObject({
          filled: 1,
          rows: 2,
        });
    }
  });
});

describe('whether an indicator can be counted', () => {
  const of = (data: Dataset, code: string, peildatum: '2022-07-15' | null = '2022-07-15') =>
    services(contract.indicators, contract.measures, data, contract, peildatum).find(
      (service) => service.code === code,
    );

  test('is asked of every clause with a measure, and of no other', () => {
    const all = services(contract.indicators, contract.measures, nothing, contract, null);
    expect(all.map(({ code }) => code)).toEqual(
      contract.indicators.filter(({ measures }) => measures !== undefined).map(({ code }) => code),
    );
  });

  test('is no without a file that it needs, which is named', () => {
    expect(of(nothing, 'R12-P2')).toMatchObject({ missing: ['klacht'], from: null, lost: [] });
  });

  test('is from the first to the last day that its periods go by, with what falls out', () => {
    const data = dataset({
      klacht: [
        {
          klachtId: 'K1',
          betreft: 'WIJ',
          ontvangstdatum: '2022-03-30',
          datumAfhandeling: '2022-04-28',
          afhandeling: 'gegrond',
        },
        {
          klachtId: 'K2',
          betreft: 'WIJ',
          ontvangstdatum: '2022-04-04',
          datumAfhandeling: '2022-05-02',
        },
        {
          klachtId: 'K3',
          betreft: 'WIJ',
          ontvangstdatum: '2022-05-04',
          datumAfhandeling: '2022-05-01',
          afhandeling: 'ongegrond',
        },
      ],
    });
    expect(of(data, 'R12-P2')).toMatchObject({
      missing: [],
      from: '2022-03-30',
      to: '2022-05-04',
      lost: [
        { reason: 'impossible-order', count: 1 },
        { reason: 'unknown', count: 1 },
      ],
    });
  });

  test('goes no further than the peildatum', () => {
    const data = dataset({
      klacht: [{ klachtId: 'K1', ontvangstdatum: '2022-03-30', datumAfhandeling: '2022-12-31' }],
    });
    expect(of(data, 'R12-P2')?.to).toBe('2022-07-15');
    expect(of(data, 'R12-P2', null)?.to).toBe('2022-12-31');
  });

  test('has no first day where every date lies after the peildatum, and one with a date on it', () => {
    const received = (ontvangstdatum: IsoDate) =>
      dataset({
        klacht: [{ klachtId: 'K1', ontvangstdatum, datumAfhandeling: '2022-12-31' }],
      });
    expect(of(received('2022-07-16'), 'R12-P2')).toMatchObject({
      missing: [],
      from: null,
      to: null,
    });
    expect(of(received('2022-07-15'), 'R12-P2')).toMatchObject({
      from: '2022-07-15',
      to: '2022-07-15',
    });
  });
});
