import { describe, expect, test } from 'vitest';
import {
  begroting,
  begrotingEersteVersie,
  gedeclareerd,
  gedeclareerdLaatsteMaanden,
} from '../../src/indicators/index.ts';
import { quarter } from '../../src/model/index.ts';
import { counted, notCounted, type Some } from './situation.ts';

const declaratie = (more: Some<'declaratie'> = {}) => ({
  indicatieId: 'I',
  productcode: 'A',
  zorgperiodeVan: '2022-05-01' as const,
  zorgperiodeTot: '2022-05-31' as const,
  bedrag: 100,
  debetCredit: 'D' as const,
  status: 'goedgekeurd' as const,
  ...more,
});
const of = (
  rows: Some<'declaratie'>[],
  asked: Parameters<typeof counted>[2] = {},
  measure: typeof gedeclareerd | typeof gedeclareerdLaatsteMaanden = gedeclareerd,
) =>
  counted(
    measure,
    {
      declaratie: rows.map(declaratie),
      indicatie: [{ indicatieId: 'I', financieringsvorm: 'ZIN' }],
      product: [
        { productcode: 'A', categorie: 'Jeugd', gonGerelateerd: false },
        { productcode: 'G', categorie: 'Wmo GON', gonGerelateerd: true },
      ],
    },
    asked,
  );

describe('R15-P1: what was declared', () => {
  test('is debet less credit of what was approved, paid or not', () => {
    const rows: Some<'declaratie'>[] = [
      {},
      { status: 'betaald', bedrag: '50.25' },
      { debetCredit: 'C', bedrag: 30 },
      { status: 'ingediend' },
      { status: 'afgekeurd' },
    ];
    expect(of(rows).counts).toEqual({ cents: 12_025, records: 3, empty: 0 });
    const cents = (option: string) => of(rows, { readings: { gedeclareerd: option } }).counts.cents;
    expect([cents('ingediend'), cents('betaald')]).toEqual([32_025, 5025]);
    const lately = of(rows, {}, gedeclareerdLaatsteMaanden);
    expect(lately.counts).toEqual({ cents: 12_025, records: 3, empty: 0 });
  });

  test('is about care that ended in the year, up to the last day of the period', () => {
    const rows: Some<'declaratie'>[] = [
      { zorgperiodeVan: '2021-12-01', zorgperiodeTot: '2021-12-31' },
      { zorgperiodeVan: '2021-12-15', zorgperiodeTot: '2022-01-01' },
      { zorgperiodeVan: '2022-06-01', zorgperiodeTot: '2022-06-30' },
      { zorgperiodeVan: '2022-06-15', zorgperiodeTot: '2022-07-01' },
    ];
    expect(of(rows).counts.records).toBe(2);
    expect(of(rows, { period: quarter(2022, 1) }).counts.records).toBe(1);
  });

  test('is printed apart where status, or debet or credit, is not known', () => {
    const tally = of([{ status: null }, { debetCredit: null }, { bedrag: null }]);
    expect(notCounted(tally)).toEqual({ unknown: 2 });
    expect(tally.counts).toEqual({ cents: 0, records: 1, empty: 1 });
    const paid = of([{ status: null }], { readings: { gedeclareerd: 'betaald' } });
    expect(notCounted(paid)).toEqual({ unknown: 1 });
  });

  test('stands apart for GON, and for what has no indicatie', () => {
    const { groups } = of([{}, { productcode: 'G' }, { indicatieId: null }]);
    const cents = (name: string) =>
      Object.fromEntries(
        groups
          .filter(({ by }) => by[name] !== undefined)
          .map(({ by, counts }) => [by[name], counts.cents]),
      );
    expect(cents('gon')).toEqual({ GON: 10_000, 'niet-GON': 20_000, 'niet bekend': 0 });
    expect(cents('indicatie')).toEqual({ 'met een indicatie': 20_000, 'zonder indicatie': 10_000 });
  });

  test('of the last two months is apart, to see how complete it is', () => {
    const rows: Some<'declaratie'>[] = [
      { zorgperiodeTot: '2022-04-30' },
      { zorgperiodeTot: '2022-05-01' },
      { zorgperiodeTot: '2022-06-30' },
      { zorgperiodeTot: '2022-06-30', productcode: 'G' },
    ];
    const early = rows.map((row) => ({ zorgperiodeVan: '2022-04-01', ...row }) as const);
    expect(of(early, {}, gedeclareerdLaatsteMaanden).counts.records).toBe(2);
    const refused = early.map((row) => ({ ...row, status: 'afgekeurd' }) as const);
    const sentIn = { readings: { gedeclareerd: 'ingediend' } };
    expect(of(refused, {}, gedeclareerdLaatsteMaanden).counts.records).toBe(0);
    expect(of(refused, sentIn, gedeclareerdLaatsteMaanden).counts.records).toBe(2);
  });
});

describe('R15-P1: the budget', () => {
  const rows: Some<'begrotingspost'>[] = [
    { jaar: '2022', categorie: 'Jeugd', versie: '1', bedrag: 1000 },
    { jaar: '2022', categorie: 'Jeugd', versie: '2', bedrag: 1200 },
    { jaar: '2022', categorie: 'Wmo GON', versie: '1', bedrag: 500 },
    { jaar: '2022', categorie: 'Wmo Voorzieningen', versie: '2', bedrag: 300 },
    { jaar: '2021', categorie: 'Jeugd', versie: '3', bedrag: 900 },
  ];
  const budget = (measure: typeof begroting | typeof begrotingEersteVersie) =>
    counted(measure, { begrotingspost: rows as never });

  test('is that of the year in which the period ends, each post in its last version', () => {
    const tally = budget(begroting);
    expect(tally.counts).toEqual({ cents: 200_000, records: 3, empty: 0 });
    expect(tally.buckets).toEqual([
      { reason: 'excluded-by-rule', rule: 'er is een latere versie', count: 1 },
    ]);
  });

  test('stands beside it as it was first adopted', () => {
    expect(budget(begrotingEersteVersie).counts.cents).toBe(180_000);
  });

  test('of a year without posts is no amount of posts, not a budget of nothing that is known', () => {
    const tally = counted(
      begroting,
      { begrotingspost: rows as never },
      { period: quarter(2023, 1) },
    );
    expect(tally.counts).toEqual({ cents: 0, records: 0, empty: 0 });
  });
});
