import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { explain } from '../../src/explain/index.ts';
import { report } from '../../src/index.ts';
import {
  jeugdhulpViaHuisartsEnSpecialisten,
  verwijzingenHuisartsSpecialistisch,
  verwijzingenVanuitHuisarts,
  verwijzingenVanuitOjg,
} from '../../src/indicators/index.ts';
import { type Measure, type Readings, year } from '../../src/model/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

const product = [
  { productcode: 'sggz', wet: 'Jeugdwet', categorie: 'Jeugd', specialistisch: true },
  { productcode: 'licht', wet: 'Jeugdwet', categorie: 'Jeugd', specialistisch: false },
  { productcode: 'wmo', wet: 'Wmo', specialistisch: true },
  { productcode: 'wvggz', wet: 'Wvggz', specialistisch: true },
  { productcode: 'geen', wet: 'geen', specialistisch: true },
  { productcode: 'zonder wet', categorie: 'Jeugd', specialistisch: true },
  { productcode: 'open', wet: 'Jeugdwet' },
  { productcode: 'leeg' },
] as const satisfies Some<'product'>[];

type Verwijzing = Some<'verwijzing'>;
const of = (measure: Measure, rows: Verwijzing[], readings: Readings = {}) =>
  counted(
    measure,
    {
      product,
      ojgTraject: [{ trajectId: 'T' }],
      verwijzing: [
        // Of another year: it only shows that the link with the OJG is registered.
        { verwijzingId: 'eerder', datum: '2020-03-01', ojgTrajectId: 'T' },
        ...rows.map((row, index) => ({
          verwijzingId: `V${index}`,
          persoonId: 'P',
          datum: '2022-03-01' as const,
          verwijzerType: '02' as const,
          productcode: 'sggz',
          ...row,
        })),
      ],
    },
    { period: year(2022), peildatum: '2023-01-15', readings },
  );
const YES = { teller: 1, noemer: 1 };
const NO = { teller: 0, noemer: 1 };
const OUT = { teller: 0, noemer: 0 };
const shares: [string, Measure][] = [
  ['R05-E1', jeugdhulpViaHuisartsEnSpecialisten],
  ['R08-E1', verwijzingenVanuitHuisarts],
  ['R08-E2', verwijzingenVanuitOjg],
];

describe('of the referrals to jeugdhulp of a year', () => {
  test.each(shares)('%s of none is 0 out of 0', (_, measure) => {
    expect(of(measure, []).counts).toEqual(OUT);
  });

  test.each(shares)('%s leaves out another year and the Wmo', (_, measure) => {
    expect(of(measure, [{ datum: '2021-12-31' }]).counts).toEqual(OUT);
    for (const productcode of ['wmo', 'wvggz', 'geen'])
      expect(notCounted(of(measure, [{ productcode }])), productcode).toEqual({});
    for (const productcode of ['wmo', 'wvggz', 'geen'])
      expect(of(measure, [{ productcode }]).counts, productcode).toEqual(OUT);
    expect(of(measure, [{ datum: '2022-12-31' }]).counts.noemer).toBe(1);
  });

  test.each(shares)('%s prints who came by nobody, without bounds', (_, measure) => {
    const tally = of(measure, [{ verwijzerType: '06' }]);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'excluded-by-rule': 1 });
    expect(tally.uncertain).toEqual({ teller: 0, noemer: 0 });
  });

  test.each(
    shares.flatMap(([code, measure]) =>
      (
        [
          { verwijzerType: null },
          { verwijzerType: '07' },
          { productcode: 'leeg' },
          { productcode: 'zonder wet' },
          { productcode: null },
        ] as const
      ).map((more) => [code, JSON.stringify(more), measure, more] as const),
    ),
  )('%s does not know %s: in the bounds', (_, __, measure, more) => {
    const tally = of(measure, [more]);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ unknown: 1 });
    expect(tally.uncertain).toEqual({ teller: 1, noemer: 1 });
  });

  test.each(shares)(
    '%s counts each start, or under eenheid=jeugdige each person once',
    (_, measure) => {
      const rows = [{ ojgTrajectId: 'T' }, { ojgTrajectId: 'T' }];
      expect(of(measure, rows).counts).toEqual({ teller: 2, noemer: 2 });
      expect(of(measure, rows, { eenheid: 'jeugdige' }).counts).toEqual(YES);
      const two = rows.map((row, index) => ({ ...row, persoonId: `P${index}` }));
      const persons = of(measure, two, { eenheid: 'jeugdige' });
      expect(persons.counts).toEqual({ teller: 2, noemer: 2 });
      const nobody = of(measure, [{ persoonId: null }], { eenheid: 'jeugdige' });
      expect(notCounted(nobody)).toEqual({ 'not-linked': 1 });
    },
  );

  test.each<[Verwijzing['verwijzerType'] & string, boolean[], boolean, boolean]>([
    // R05-E1 under its three readings, R08-E1, and R08-E2 with an OJG-traject
    ['01', [false, false, false], false, false],
    ['02', [true, true, true], true, true],
    ['03', [true, false, true], false, false],
    ['04', [false, false, true], false, false],
    ['05', [true, true, true], false, false],
    ['08', [false, false, false], false, false],
  ])('a referrer %s', (verwijzerType, specialists, gp, ojg) => {
    const options = ['jeugdarts-en-medisch', 'alleen-medisch', 'ook-instelling'];
    const row = { verwijzerType, ojgTrajectId: 'T' };
    expect(
      options.map(
        (specialisten) =>
          of(jeugdhulpViaHuisartsEnSpecialisten, [row], { specialisten }).counts.teller === 1,
      ),
    ).toEqual(specialists);
    expect(of(verwijzingenVanuitHuisarts, [row]).counts).toEqual(gp ? YES : NO);
    expect(of(verwijzingenVanuitOjg, [row]).counts).toEqual(ojg ? YES : NO);
  });
});

describe('R05-E1 is about specialist jeugdhulp only', () => {
  test('that is not specialist is out, and of which that is not known in the bounds', () => {
    expect(of(jeugdhulpViaHuisartsEnSpecialisten, [{ productcode: 'licht' }]).counts).toEqual(OUT);
    const tally = of(jeugdhulpViaHuisartsEnSpecialisten, [{ productcode: 'open' }]);
    expect(notCounted(tally)).toEqual({ unknown: 1 });
    expect(of(verwijzingenVanuitHuisarts, [{ productcode: 'open' }]).counts).toEqual(YES);
  });
});

describe('R08-E2 is the part of R08-E1 that came after an OJG-traject', () => {
  const rows: Verwijzing[] = [
    { ojgTrajectId: 'T' },
    {},
    { ojgTrajectId: 'weg' },
    { verwijzerType: '01', ojgTrajectId: 'T' },
    { verwijzerType: '05' },
  ];

  test('a key that leads nowhere is no OJG-traject', () => {
    expect(of(verwijzingenVanuitHuisarts, rows).counts).toEqual({ teller: 3, noemer: 5 });
    expect(of(verwijzingenVanuitOjg, rows).counts).toEqual({ teller: 1, noemer: 5 });
  });

  test('under vanuit=ook-gemeente a referral by the municipality after an OJG-traject counts too', () => {
    expect(of(verwijzingenVanuitOjg, rows, { vanuit: 'ook-gemeente' }).counts).toEqual({
      teller: 2,
      noemer: 5,
    });
  });

  test('its ways add up to all referrals', () => {
    expect(parts(of(verwijzingenVanuitOjg, rows), 'weg')).toEqual({
      'huisarts met OJG': 1,
      'huisarts zonder OJG': 2,
      'gemeente, na een OJG-traject': 1,
      overig: 1,
    });
  });
});

describe('products of one referral', () => {
  test.each(shares)(
    '%s counts each, since nothing tells that they are of one: it says so, and the referral is an option without a field',
    (_, measure) => {
      const one = [{ productcode: 'sggz' }, { productcode: 'sggz', verwijzingId: 'V2' }];
      expect(of(measure, one).counts.noemer).toBe(2);
      expect(measure.limits?.some((text) => text.includes('dan telt elk product'))).toBe(true);
      const option = measure.readings
        ?.find(({ id }) => id === 'eenheid')
        ?.options.find((other) => other?.id === 'verwijzing');
      expect(option?.missing).toHaveLength(1);
    },
  );
});

describe('R08-E2 where no referral at all has an OJG-traject', () => {
  const rows = [{ verwijzingId: 'V', datum: '2022-03-01', verwijzerType: '02' }] as const;
  const asked = { period: year(2022), peildatum: '2023-01-15' } as const;
  const of = (measure: Measure) => counted(measure, { product, verwijzing: rows }, asked);

  test('has no data, and says which field is empty: it is not 0%', () => {
    expect(of(verwijzingenVanuitOjg)).toMatchObject({
      status: 'no-data',
      absent: ['verwijzing.ojgTrajectId'],
      counts: {},
    });
  });

  test('leaves R08-E1 counted', () => {
    expect(of(verwijzingenVanuitHuisarts).status).toBe('counted');
  });

  test('has no data in the account either, in words that name the field and its file', () => {
    const data = dataset({ product, ojgTraject: [], verwijzing: rows });
    const account = report(sva2022, data, asked);
    expect(account.outcome('R08-E2')).toMatchObject({
      status: 'no-data',
      value: null,
      note: 'geen gegevens: ojg_traject_id in verwijzing is nergens ingevuld, en dat is geen 0',
    });
    const told = explain(sva2022, 'R08-E2', data, 'V', asked);
    expect(String(told)).toContain('verwijzing.ojgTrajectId nergens ingevuld');
  });
});

describe('P2 counts the referrals of GPs to specialist jeugdhulp', () => {
  test.each<[string, Verwijzing, number, object]>([
    ['by a GP counts', {}, 1, {}],
    ['by another does not', { verwijzerType: '05' }, 0, {}],
    ['to other jeugdhulp does not', { productcode: 'licht' }, 0, {}],
    ['of which the referrer is not known may', { verwijzerType: null }, 0, { unknown: 1 }],
    ['of which the product is not known may', { productcode: 'open' }, 0, { unknown: 1 }],
  ])('a referral %s', (_, more, count, excluded) => {
    const tally = of(verwijzingenHuisartsSpecialistisch, [more]);
    expect(tally.counts).toEqual({ count });
    expect(notCounted(tally)).toEqual(excluded);
  });

  test.each(['01', '03', '04', '06', '08'] as const)(
    'a referral by another (%s) is not one of a GP, so nothing of it is unknown',
    (verwijzerType) => {
      const tally = of(verwijzingenHuisartsSpecialistisch, [{ verwijzerType }]);
      expect(tally.counts).toEqual({ count: 0 });
      expect(notCounted(tally)).toEqual({});
    },
  );

  test.each(['wmo', 'wvggz', 'geen'])('a referral to %s is not to jeugdhulp', (productcode) => {
    const tally = of(verwijzingenHuisartsSpecialistisch, [{ productcode }]);
    expect(tally.counts).toEqual({ count: 0 });
    expect(notCounted(tally)).toEqual({});
  });

  test('those after an OJG-traject stand apart', () => {
    const tally = of(verwijzingenHuisartsSpecialistisch, [{ ojgTrajectId: 'T' }, {}, {}]);
    expect(parts(tally, 'ojg')).toEqual({ 'na een OJG-traject': 1, 'zonder OJG-traject': 2 });
  });
});

describe('R08-E2 shows the ways to jeugdhulp', () => {
  const ways: Verwijzing[] = [
    { verwijzerType: '02', ojgTrajectId: 'T' },
    { verwijzerType: '02' },
    { verwijzerType: '01', ojgTrajectId: 'T' },
    { verwijzerType: '01' },
    { verwijzerType: '03', ojgTrajectId: 'T' },
  ];

  test('each referral is in one of them', () => {
    expect(parts(of(verwijzingenVanuitOjg, ways), 'weg')).toEqual({
      'huisarts met OJG': 1,
      'huisarts zonder OJG': 1,
      'gemeente, na een OJG-traject': 1,
      overig: 2,
    });
  });

  test('those by the municipality after an OJG-traject count under vanuit=ook-gemeente', () => {
    expect(of(verwijzingenVanuitOjg, ways).counts).toEqual({ teller: 1, noemer: 5 });
    const too = of(verwijzingenVanuitOjg, ways, { vanuit: 'ook-gemeente' });
    expect(too.counts).toEqual({ teller: 2, noemer: 5 });
  });
});
