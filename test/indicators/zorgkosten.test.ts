import { describe, expect, test } from 'vitest';
import { declaratiewaardeJeugd, kostenWmoOud } from '../../src/indicators/index.ts';
import { type Measure, month, type Readings } from '../../src/model/index.ts';
import { counted, notCounted, type Some } from './situation.ts';

const producten = [
  { productcode: 'jeugd', wet: 'Jeugdwet', categorie: 'Jeugd', gonGerelateerd: false },
  { productcode: 'hulp', wet: 'Wmo', categorie: 'Wmo Huishoudelijke hulp', gonGerelateerd: false },
  { productcode: 'stoel', wet: 'Wmo', categorie: 'Wmo Voorzieningen', gonGerelateerd: false },
  { productcode: 'gon', wet: 'Wmo', categorie: 'Wmo GON', gonGerelateerd: true },
  {
    productcode: 'pgb',
    wet: 'Wmo',
    categorie: 'Wmo Begeleiding overig (PGB, LWI, Haren)',
    gonGerelateerd: false,
  },
  { productcode: 'wvggz', wet: 'Wvggz' },
  { productcode: 'geen', wet: 'geen' },
  { productcode: 'zonder wet', categorie: 'Wmo Huishoudelijke hulp' },
  { productcode: 'zonder groep', wet: 'Wmo', gonGerelateerd: false },
  { productcode: 'zonder gon', wet: 'Wmo', categorie: 'Wmo Voorzieningen' },
  { productcode: 'alleen gon', gonGerelateerd: false },
  { productcode: 'leeg' },
] as const satisfies Some<'product'>[];
const indicaties = (['01', '02', '03', '04', '05', '06', '07', '08', null] as const).map(
  (verwijzerType) => ({ indicatieId: `I${verwijzerType}`, verwijzerType, aanbieder: 'A' }),
);

type Declaratie = Some<'declaratie'>;
/** € 100,50 for the care of May 2022. */
const declaratie = (more: Declaratie = {}): Declaratie => ({
  indicatieId: 'I02',
  productcode: 'jeugd',
  zorgperiodeVan: '2022-05-01',
  zorgperiodeTot: '2022-05-31',
  bedrag: '100.50',
  debetCredit: 'D',
  status: 'goedgekeurd',
  ...more,
});
const of = (measure: Measure, rows: Declaratie[], readings: Readings = {}) =>
  counted(
    measure,
    { declaratie: rows, product: producten, indicatie: indicaties },
    { period: month(2022, 5), readings },
  );
const cents = (measure: Measure, more: Declaratie, readings: Readings = {}) =>
  of(measure, [declaratie(more)], readings).counts.cents;

describe('K1 sums what was declared for jeugdhulp that WIJ or a GP referred to', () => {
  test('of nothing it is € 0, and nothing lacks an amount', () => {
    expect(of(declaratiewaardeJeugd, []).counts).toMatchObject({ cents: 0, empty: 0 });
  });

  test('adds up whole cents, and takes off what was credited', () => {
    const rows = [
      declaratie({ bedrag: '0.10' }),
      declaratie({ bedrag: '0.20' }),
      declaratie({ bedrag: '1000' }),
      declaratie({ bedrag: '300.05', debetCredit: 'C' }),
    ];
    expect(of(declaratiewaardeJeugd, rows).counts.cents).toBe(70_025);
    expect(of(declaratiewaardeJeugd, rows.slice(3)).counts.cents).toBe(-30_005);
  });

  test.each<[string, Declaratie, number, number]>([
    ['by WIJ (01)', { indicatieId: 'I01' }, 10_050, 10_050],
    ['by a GP (02)', { indicatieId: 'I02' }, 10_050, 10_050],
    ['by a jeugdarts (03)', { indicatieId: 'I03' }, 0, 10_050],
    ['by an institution (04)', { indicatieId: 'I04' }, 0, 10_050],
    ['by a specialist (05)', { indicatieId: 'I05' }, 0, 10_050],
    ['by nobody (06)', { indicatieId: 'I06' }, 0, 10_050],
    ['by a judge (08)', { indicatieId: 'I08' }, 0, 10_050],
    ['of the Wmo', { productcode: 'hulp' }, 0, 0],
    ['of the Wvggz', { productcode: 'wvggz' }, 0, 0],
    ['of no law', { productcode: 'geen' }, 0, 0],
  ])('%s, and under verwijzers=alle', (_, more, chosen, all) => {
    expect(cents(declaratiewaardeJeugd, more)).toBe(chosen);
    expect(cents(declaratiewaardeJeugd, more, { verwijzers: 'alle' })).toBe(all);
  });

  test.each<[string, Declaratie, number, number]>([
    ['that ends on the last day counts', { zorgperiodeTot: '2022-05-31' }, 1, 1],
    ['that ends in the next month counts there', { zorgperiodeTot: '2022-06-01' }, 0, 1],
    ['that began the month before counts where it ends', { zorgperiodeVan: '2022-04-30' }, 1, 0],
  ])('a zorgperiode %s, and under periode=begin', (_, more, end, begin) => {
    expect(cents(declaratiewaardeJeugd, more)).toBe(end * 10_050);
    expect(cents(declaratiewaardeJeugd, more, { periode: 'begin' })).toBe(begin * 10_050);
  });

  test.each<[Declaratie['status'] & string, number, number, number]>([
    ['goedgekeurd', 1, 1, 0],
    ['betaald', 1, 1, 1],
    ['ingediend', 0, 1, 0],
    ['afgekeurd', 0, 0, 0],
  ])('a declaration that is %s', (status, approved, submitted, paid) => {
    expect(cents(declaratiewaardeJeugd, { status })).toBe(approved * 10_050);
    expect(cents(declaratiewaardeJeugd, { status }, { status: 'ingediend' })).toBe(
      submitted * 10_050,
    );
    expect(cents(declaratiewaardeJeugd, { status }, { status: 'betaald' })).toBe(paid * 10_050);
  });

  test.each<[string, Declaratie]>([
    ['of a product that is not in the table', { productcode: 'weg' }],
    ['of a product without a law', { productcode: 'leeg' }],
    ['of a product without a law, of which the kind is known', { productcode: 'zonder wet' }],
    ['without an indicatie', { indicatieId: null }],
    ['of an indicatie without a referrer', { indicatieId: 'Inull' }],
    ['of a referrer that is the old unknown (07)', { indicatieId: 'I07' }],
    ['without a status', { status: null }],
    ['that is not debit or credit', { debetCredit: null }],
    ['without an amount', { bedrag: null }],
  ])('a declaration %s is not counted, and printed', (_, more) => {
    const tally = of(declaratiewaardeJeugd, [declaratie(more)]);
    expect(tally.counts).toMatchObject({ cents: 0, empty: 0 });
    expect(notCounted(tally)).toEqual({ unknown: 1 });
  });

  test('is broken down by referrer, product and provider, in amounts that add up', () => {
    const { groups, counts } = of(declaratiewaardeJeugd, [
      declaratie(),
      declaratie({ indicatieId: 'I01', bedrag: '50' }),
      declaratie({ indicatieId: 'I01', bedrag: '20', debetCredit: 'C' }),
    ]);
    const amounts = (breakdown: string) =>
      Object.fromEntries(
        groups.flatMap(({ by, counts: part }) =>
          by[breakdown] === undefined || part.cents === 0 ? [] : [[by[breakdown], part.cents]],
        ),
      );
    expect(counts.cents).toBe(13_050);
    expect(amounts('verwijzer')).toEqual({ '01': 3000, '02': 10_050 });
    expect(amounts('product')).toEqual({ Jeugd: 13_050 });
    expect(amounts('aanbieder')).toEqual({ A: 13_050 });
  });
});

describe('K3 sums what was declared for Wmo (oud)', () => {
  const BUITEN = { 'wmo-oud': 'buiten-gon' };
  test.each<[string, number, number]>([
    ['hulp', 1, 1],
    ['stoel', 1, 1],
    ['pgb', 0, 1],
    ['gon', 0, 0],
    ['jeugd', 0, 0],
  ])('%s, and under wmo-oud=buiten-gon', (productcode, before, outside) => {
    expect(cents(kostenWmoOud, { productcode })).toBe(before * 10_050);
    expect(cents(kostenWmoOud, { productcode }, BUITEN)).toBe(outside * 10_050);
  });

  test('of a product that is not known it is not counted, and printed, under both readings', () => {
    for (const readings of [{}, BUITEN]) {
      const tally = of(kostenWmoOud, [declaratie({ productcode: 'leeg' })], readings);
      expect(tally.counts.cents).toBe(0);
      expect(notCounted(tally)).toEqual({ unknown: 1 });
    }
  });

  test.each<[string, boolean, boolean]>([
    ['zonder wet', true, false],
    ['zonder groep', false, true],
    ['zonder gon', true, false],
    ['alleen gon', false, false],
  ])(
    'each reading asks what it needs to know: ‘%s’ is counted or printed',
    (productcode, before, outside) => {
      const more = { productcode };
      expect(cents(kostenWmoOud, more)).toBe(before ? 10_050 : 0);
      expect(cents(kostenWmoOud, more, BUITEN)).toBe(outside ? 10_050 : 0);
      const printed = (readings: Readings) =>
        notCounted(of(kostenWmoOud, [declaratie(more)], readings));
      expect(printed({})).toEqual(before ? {} : { unknown: 1 });
      expect(printed(BUITEN)).toEqual(outside ? {} : { unknown: 1 });
    },
  );

  test.each<[string, Declaratie]>([
    ['without a status', { status: null }],
    ['that is not debit or credit', { debetCredit: null }],
    ['without an amount', { bedrag: null }],
  ])('a declaration %s is not counted, and printed', (_, more) => {
    const tally = of(kostenWmoOud, [declaratie({ productcode: 'hulp', ...more })]);
    expect(tally.counts).toMatchObject({ cents: 0, empty: 0 });
    expect(notCounted(tally)).toEqual({ unknown: 1 });
  });

  test('the referrer does not matter, and a credit is taken off', () => {
    const rows = [
      declaratie({ productcode: 'hulp', indicatieId: null }),
      declaratie({ productcode: 'stoel', bedrag: '40', debetCredit: 'C' }),
    ];
    expect(of(kostenWmoOud, rows).counts.cents).toBe(6050);
  });

  test.each([
    ['einde', '2022-05-31', 1],
    ['begin', '2022-06-01', 1],
    ['einde', '2022-06-01', 0],
  ] as const)('under periode=%s care until %s', (periode, zorgperiodeTot, times) => {
    expect(cents(kostenWmoOud, { productcode: 'hulp', zorgperiodeTot }, { periode })).toBe(
      times * 10_050,
    );
  });

  test('under status=ingediend what was sent in counts too', () => {
    const more = { productcode: 'hulp', status: 'ingediend' } as const;
    expect(cents(kostenWmoOud, more)).toBe(0);
    expect(cents(kostenWmoOud, more, { status: 'ingediend' })).toBe(10_050);
    expect(cents(kostenWmoOud, more, { status: 'betaald' })).toBe(0);
  });
});
