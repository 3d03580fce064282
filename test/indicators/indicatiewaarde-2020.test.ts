import { describe, expect, test } from 'vitest';
import {
  indicatiewaardeGon2020,
  indicatiewaardeHuishoudelijkeHulp2020,
  indicatiewaardeJeugd2020,
} from '../../src/indicators/index.ts';
import { type Measure, month } from '../../src/model/index.ts';
import { counted, notCounted, type Some } from './situation.ts';

const producten = [
  { productcode: 'jeugd', wet: 'Jeugdwet', categorie: 'Jeugd', gonGerelateerd: false },
  { productcode: 'hulp', wet: 'Wmo', categorie: 'Wmo Huishoudelijke hulp', gonGerelateerd: false },
  { productcode: 'gon', wet: 'Wmo', categorie: 'Wmo GON', gonGerelateerd: true },
  { productcode: 'leeg' },
] as const satisfies Some<'product'>[];

type Indicatie = Some<'indicatie'> & { readonly indicatieId: string };
/** A PGB of € 3.650 a year, which is € 10 a day in 2022, from 1 to 10 May: € 100. */
const pgb = (productcode: string, more: Some<'indicatie'> = {}): Indicatie => ({
  indicatieId: `I-${productcode}`,
  productcode,
  financieringsvorm: 'PGB',
  pgbBedrag: '3650',
  begindatum: '2022-05-01',
  einddatum: '2022-05-10',
  besluitdatum: '2022-04-20',
  ...more,
});
const all = ['jeugd', 'hulp', 'gon', 'leeg'].map((code) => pgb(code));
const of = (measure: Measure, rows: Indicatie[]) =>
  counted(measure, { indicatie: rows, product: producten }, { period: month(2022, 5) });

describe('the value of indicaties of 2020', () => {
  test.each<[string, Measure]>([
    ['K2, of jeugdhulp', indicatiewaardeJeugd2020],
    ['K4, of GON products', indicatiewaardeGon2020],
    ['K4, of household help', indicatiewaardeHuishoudelijkeHulp2020],
  ])('%s takes its own products, and prints those of which that is not known', (_, measure) => {
    const tally = of(measure, all);
    expect(tally.counts.cents).toBe(10_000);
    expect(notCounted(tally)).toEqual({ unknown: 1 });
  });

  test.each<[string, Measure, Some<'product'>, string]>([
    ['K2', indicatiewaardeJeugd2020, { wet: 'Wvggz' }, 'other'],
    ['K2', indicatiewaardeJeugd2020, { wet: 'geen' }, 'other'],
    ['K2', indicatiewaardeJeugd2020, { categorie: 'Jeugd' }, 'unknown'],
    ['K2', indicatiewaardeJeugd2020, { wet: 'Jeugdwet' }, 'own'],
    ['K4', indicatiewaardeGon2020, { wet: 'Wmo', gonGerelateerd: false }, 'other'],
    ['K4', indicatiewaardeGon2020, { categorie: 'Wmo GON', specialistisch: true }, 'unknown'],
    ['K4', indicatiewaardeHuishoudelijkeHulp2020, { wet: 'Wmo' }, 'unknown'],
    ['K4', indicatiewaardeHuishoudelijkeHulp2020, { categorie: 'Jeugd' }, 'other'],
    ['K4', indicatiewaardeHuishoudelijkeHulp2020, { categorie: 'Wmo Huishoudelijke hulp' }, 'own'],
  ])('%s: what is of it is decided by one field of the product (%#)', (_, measure, more, kind) => {
    const tally = counted(
      measure,
      { indicatie: [pgb('p')], product: [{ productcode: 'p', ...more }] },
      { period: month(2022, 5) },
    );
    expect(tally.counts.cents).toBe(kind === 'own' ? 10_000 : 0);
    expect(notCounted(tally)).toEqual(kind === 'unknown' ? { unknown: 1 } : {});
  });

  test.each<[string, Measure, string]>([
    ['K2', indicatiewaardeJeugd2020, 'jeugd'],
    ['K4', indicatiewaardeGon2020, 'gon'],
    ['K4', indicatiewaardeHuishoudelijkeHulp2020, 'hulp'],
  ])('%s is of what had a day in the month, whenever it was delivered', (_, measure, code) => {
    const worth = (begindatum: '2022-04-20' | '2022-06-01', einddatum: '2022-05-05' | null) =>
      of(measure, [pgb(code, { begindatum, einddatum, datumStartLevering: '2022-06-15' })]).counts;
    expect(worth('2022-04-20', '2022-05-05')).toMatchObject({ cents: 5000, records: 1 });
    expect(worth('2022-06-01', null)).toMatchObject({ cents: 0, records: 0 });
  });

  test('takes only the days of the period: half of a spell that began before it', () => {
    const spell = pgb('jeugd', { begindatum: '2022-04-26', einddatum: '2022-05-05' });
    expect(of(indicatiewaardeJeugd2020, [spell]).counts.cents).toBe(5000);
  });

  test('of jeugdhulp is divided by referrer and by kind of product, to the cent', () => {
    const rows = [
      pgb('jeugd', { verwijzerType: '01' }),
      pgb('jeugd', {
        indicatieId: 'I2',
        persoonId: 'P2',
        verwijzerType: '02',
        einddatum: '2022-05-05',
      }),
    ];
    const { groups, counts } = of(indicatiewaardeJeugd2020, rows);
    const by = (name: string) =>
      groups.filter(({ by: part }) => name in part).map((part) => part.counts.cents ?? 0);
    expect(by('verwijzer').toSorted((a, b) => a - b)).toEqual([5000, 10_000]);
    expect(by('product')).toEqual([15_000]);
    expect(counts.cents).toBe(15_000);
  });
});
