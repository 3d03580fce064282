import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { explain, moves } from '../../src/explain/index.ts';
import { quarter } from '../../src/model/index.ts';
import type { RecordOf } from '../../src/records/index.ts';

const base: RecordOf<'indicatie'> = {
  indicatieId: 'I1',
  persoonId: 'P1',
  productcode: 'A',
  financieringsvorm: 'ZIN',
  volume: 3,
  eenheid: '04',
  frequentie: '2',
  kosten: 30,
  begindatum: '2022-02-15',
};
const registered = (more: Partial<RecordOf<'indicatie'>> = {}) =>
  dataset({
    indicatie: [{ ...base, ...more }],
    tarief: [],
    product: [{ productcode: 'A', wet: 'Wmo', categorie: 'Wmo GON', gonGerelateerd: true }],
  });
const options = { period: quarter(2022, 1), peildatum: '2022-07-15' } as const;

describe('what an indicatie adds to a sum', () => {
  test('is told with the volume, the unit, the days and the price, so that it can be worked out by hand', () => {
    const [row] = explain(sva2022, 'R07-E7', registered(), 'I1', options).rows;
    // 3 hours a week of € 30, 45 days of 7 in a week: € 578,571…
    expect(row?.worth).toMatchObject({
      per: 'week',
      basis: { title: 'volume', value: 3, unit: 'uur' },
      days: [{ from: '2022-02-15', to: '2022-03-31', days: 45, of: 7, price: 30 }],
      until: { day: '2022-03-31', cents: 57_857 },
      before: { cents: 0 },
      cents: 57_857,
      unpriced: false,
    });
    expect(row?.counted).toMatchObject({ value: 578.57, unit: 'euro' });
  });

  test('is the difference of two rounded values in a later period', () => {
    const later = { ...options, period: quarter(2022, 2) };
    const [row] = explain(sva2022, 'R07-E7', registered(), 'I1', later).rows;
    // 136 days up to 30 June: 1.748,571…; less the 578,57 up to 31 March.
    expect(row?.worth).toMatchObject({
      until: { cents: 174_857 },
      before: { cents: 57_857 },
      cents: 117_000,
    });
  });

  test('is nothing, and told to be without price, where no price is known', () => {
    const [row] = explain(sva2022, 'R07-E7', registered({ kosten: undefined }), 'I1', options).rows;
    expect(row?.worth).toMatchObject({ unpriced: true, cents: 0, days: [{ price: null }] });
  });

  test('is left out with the values', () => {
    const hidden = { ...options, withoutValues: true };
    const { rows } = explain(sva2022, 'R07-E7', registered(), 'I1', hidden);
    expect(rows[0]?.worth).toBeNull();
    expect(rows[0]?.counted?.value).toBe('ingevuld');
  });
});

test('of which several files are missing, that is said of several', () => {
  const text = String(explain(sva2022, 'R07-P3', dataset({}), 'M', options));
  expect(text).toContain('Er is niets geteld: melding, onderzoek ontbreken.');
});

describe('the records behind a difference', () => {
  const between = (more: Partial<RecordOf<'indicatie'>>) =>
    moves(sva2022, 'R07-E7', { data: registered(), options }, { data: registered(more), options });

  test('are those that are worth another amount, where a price is another', () => {
    expect(between({ kosten: 60 })).toMatchObject([
      { within: null, records: [{ id: 'I1', before: 578.57, after: 1157.14 }] },
    ]);
  });

  test('are those that changed their line of a breakdown alone', () => {
    expect(between({ verwijzerType: '02' })).toMatchObject([
      { within: { by: 'verwijzer', from: ['niet ingevuld'] }, records: [{ id: 'I1' }] },
    ]);
  });

  test('are none when nothing changed', () => {
    expect(between({})).toEqual([]);
  });
});
