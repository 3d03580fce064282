import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indicatiewaarde,
  indicatiewaardeLaatsteMaanden,
  indicatiewaardeNieuw,
  verplichting,
  verplichtingAantal,
} from '../../src/indicators/index.ts';
import { between, month, type Period, quarter, year } from '../../src/model/index.ts';
import { formatDay } from '../../src/util/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

type Indicatie = Some<'indicatie'>;
type Tarief = Some<'tarief'>;
const perWeek = { volume: 3, eenheid: '04', frequentie: '2', kosten: 30 } as const;
const indicatie = (more: Indicatie = {}) => ({
  indicatieId: 'I',
  persoonId: 'P',
  productcode: 'A',
  financieringsvorm: 'ZIN' as const,
  begindatum: '2022-01-01' as const,
  ...more,
});

/** What indicaties are worth in a period, in cents, and how many could not be valued. */
function worth(
  indicaties: Indicatie[],
  period: Period = quarter(2022, 1),
  tarief: Tarief[] = [],
  measure: Parameters<typeof counted>[0] = indicatiewaarde,
) {
  const { counts } = counted(
    measure,
    {
      indicatie: indicaties.map((row, index) => indicatie({ indicatieId: `I${index}`, ...row })),
      tarief,
      product: [
        { productcode: 'A', wet: 'Wmo', categorie: 'Wmo GON', gonGerelateerd: true },
        { productcode: 'B', wet: 'Jeugdwet', categorie: 'Jeugd', gonGerelateerd: false },
      ],
    },
    { period, peildatum: '2024-12-31' },
  );
  return counts;
}
const cents = (...asked: Parameters<typeof worth>) => worth(...asked).cents;

describe('R07-E7 accrues the value of an indicatie to the days of the quarter', () => {
  test.each([
    [
      '3 hours a week of € 30, from 15-2-2022 on: 45 days',
      { ...perWeek, begindatum: '2022-02-15' },
      quarter(2022, 1),
      57_857,
    ],
    [
      '10 pieces a month of € 50, 15-2 to 14-4-2022: 14/28 and 31/31 of a month',
      {
        volume: 10,
        eenheid: '84',
        frequentie: '4',
        kosten: 50,
        begindatum: '2022-02-15',
        einddatum: '2022-04-14',
      },
      quarter(2022, 1),
      75_000,
    ],
    [
      '120 hours of € 60 in all of 2022: 90/365',
      {
        volume: 120,
        eenheid: '04',
        frequentie: '6',
        kosten: 60,
        einddatum: '2022-12-31',
      },
      quarter(2022, 1),
      177_534,
    ],
    [
      'the same in 2024: 91/366',
      {
        volume: 120,
        eenheid: '04',
        frequentie: '6',
        kosten: 60,
        begindatum: '2024-01-01',
        einddatum: '2024-12-31',
      },
      quarter(2024, 1),
      179_016,
    ],
    [
      'a PGB of € 12.000 a year from 1 March 2022: 31/365',
      { financieringsvorm: 'PGB', pgbBedrag: 12_000, begindatum: '2022-03-01' },
      quarter(2022, 1),
      101_918,
    ],
    [
      'the same in 2024: 31/366',
      { financieringsvorm: 'PGB', pgbBedrag: 12_000, begindatum: '2024-03-01' },
      quarter(2024, 1),
      101_639,
    ],
  ] as [string, Indicatie, Period, number][])('%s', (_, row, period, expected) => {
    expect(cents([row], period)).toBe(expected);
  });

  test.each([
    ['1', 90 * 9000],
    ['2', Math.round((90 / 7) * 9000)],
    ['3', Math.round((90 / 28) * 9000)],
    ['4', 3 * 9000],
    ['5', Math.round((90 / 365) * 9000)],
  ] as const)('by its frequency (%s)', (frequentie, expected) => {
    expect(cents([{ ...perWeek, frequentie }])).toBe(expected);
  });

  test('nothing of no indicaties, of one that ended before, and of one that is still to begin', () => {
    expect(worth([])).toEqual({ cents: 0, records: 0, empty: 0, shared: 0 });
    const before: Indicatie = {
      ...perWeek,
      begindatum: '2021-01-01',
      einddatum: '2021-12-31',
    };
    expect(worth([before, { ...perWeek, begindatum: '2022-04-01' }]).records).toBe(0);
  });

  test('the last day is in: an indicatie of one day is worth a day', () => {
    const day = { begindatum: '2022-03-31', einddatum: '2022-03-31' } as const;
    expect(cents([{ ...perWeek, ...day, frequentie: '1' }])).toBe(9000);
  });

  test('pieces that are delivered once count whole on the first day, in that quarter only', () => {
    const lift: Indicatie = {
      volume: 1,
      eenheid: '82',
      frequentie: '6',
      kosten: 3100,
      begindatum: '2022-02-15',
      einddatum: '2029-02-14',
    };
    expect(([1, 2] as const).map((q) => cents([lift], quarter(2022, q)))).toEqual([310_000, 0]);
    expect(cents([{ ...lift, frequentie: '4' }])).toBe(Math.round(310_000 * (14 / 28)) + 310_000);
  });

  test('a budget in euros is worth its volume, spread over its days', () => {
    const budget: Indicatie = {
      volume: 730,
      eenheid: '83',
      frequentie: '6',
      begindatum: '2022-01-01',
      einddatum: '2022-12-31',
    };
    expect(cents([budget])).toBe(90 * 200);
  });
});

describe('the price of a day', () => {
  const uur: Indicatie = { ...perWeek, frequentie: '1', volume: 1, kosten: 10 };
  const tarief = (more: Tarief = {}): Tarief => ({
    productcode: 'A',
    geldigVan: '2022-01-01',
    bedrag: 20,
    eenheid: '04',
    ...more,
  });

  test('is that of the table on that day, and changes with it; on days without one it is that of the indicatie', () => {
    const table = [
      tarief({ geldigVan: '2022-01-11', geldigTot: '2022-01-20' }),
      tarief({ geldigVan: '2022-01-21', bedrag: 30 }),
    ];
    expect(cents([uur], month(2022, 1), table)).toBe(10 * 1000 + 10 * 2000 + 11 * 3000);
  });

  test('is that of the own provider before that of all, and of none but these', () => {
    const table = [tarief(), tarief({ aanbieder: 'X', bedrag: 15 })];
    const january = (aanbieder: string | null) =>
      cents([{ ...uur, aanbieder }], month(2022, 1), table);
    expect([january('X'), january('Y'), january(null)]).toEqual([46_500, 62_000, 62_000]);
  });

  test('is the one that is valid since last, and of two that begin together the highest', () => {
    const later = tarief({ geldigVan: '2022-01-11', bedrag: 15 });
    for (const table of [
      [tarief(), later],
      [later, tarief()],
    ])
      expect(cents([uur], month(2022, 1), table)).toBe(10 * 2000 + 21 * 1500);
    const two = [tarief(), tarief({ bedrag: 25 }), tarief({ bedrag: 5 })];
    expect(cents([uur], month(2022, 1), two)).toBe(31 * 2500);
  });

  test('of another unit of time is converted: 60 minutes an hour, 4 hours a dagdeel', () => {
    const january = (eenheid: '01' | '04' | '16' | '14', unit: '01' | '04' | '16') =>
      cents([{ ...uur, eenheid }], month(2022, 1), [tarief({ eenheid: unit, bedrag: 24 })]);
    expect(january('16', '04')).toBe(31 * 4 * 2400);
    expect(january('01', '04')).toBe(31 * 40);
    expect(january('04', '01')).toBe(31 * 60 * 2400);
  });

  test('of an etmaal is not converted: no source says to how many hours it comes', () => {
    const january = worth([{ ...uur, eenheid: '14', kosten: null }], month(2022, 1), [tarief()]);
    expect(january).toEqual({ cents: 0, records: 1, empty: 1, shared: 0 });
  });

  test('that is not known makes a day worth nothing, and the indicatie is counted apart', () => {
    const gap = [tarief({ geldigTot: '2022-01-10' })];
    expect(worth([{ ...uur, kosten: null }], month(2022, 1), gap)).toEqual({
      cents: 10 * 2000,
      records: 1,
      empty: 1,
      shared: 0,
    });
    for (const lacking of [{ volume: null }, { frequentie: null }, { kosten: null }])
      expect(worth([{ ...uur, ...lacking }])).toMatchObject({ cents: 0, empty: 1 });
    expect(worth([{ financieringsvorm: 'PGB', ...perWeek }])).toMatchObject({ cents: 0, empty: 1 });
  });

  test('of a total without an end cannot be spread over its days', () => {
    expect(worth([{ ...perWeek, frequentie: '6' }])).toMatchObject({ cents: 0, empty: 1 });
  });

  test('is that of an offer where no price of a unit is', () => {
    const offer: Indicatie = {
      productcode: 'B',
      offertebedrag: 365,
      einddatum: '2022-12-31',
    };
    expect(cents([offer])).toBe(9000);
    // With a price there is nothing that the offer stands for: the volume is missing.
    expect(worth([{ ...offer, productcode: 'A' }], quarter(2022, 1), [tarief()]).empty).toBe(1);
  });
});

describe('which indicaties have a value', () => {
  test('one that is removed has none: it ends on the day on which it begins, with 01 or 13', () => {
    const removed = (redenWijziging: Indicatie['redenWijziging']) =>
      counted(
        indicatiewaarde,
        {
          indicatie: [
            indicatie({
              ...perWeek,
              redenWijziging,
              begindatum: '2022-05-02',
              einddatum: '2022-05-02',
            }),
          ],
          product: [],
          tarief: [],
        },
        { period: quarter(2022, 2) },
      );
    for (const reden of ['01', '13'] as const) {
      expect(notCounted(removed(reden))).toEqual({ 'excluded-by-rule': 1 });
      expect(removed(reden).counts.cents).toBe(0);
    }
    expect(removed('02').counts.cents).toBe(1286);
  });

  test('one of two days is not removed, whatever the reason of its change', () => {
    const days: Indicatie = { begindatum: '2022-03-01', einddatum: '2022-03-02' };
    const row: Indicatie = { ...perWeek, frequentie: '1', redenWijziging: '13', ...days };
    expect(cents([row])).toBe(2 * 9000);
    expect(cents([{ ...row, einddatum: null }])).toBe(31 * 9000);
  });

  test('an offer for pieces that are delivered once counts whole on the first day', () => {
    const lift: Indicatie = {
      eenheid: '82',
      offertebedrag: 3100,
      begindatum: '2022-02-15',
      einddatum: '2029-02-14',
    };
    for (const frequentie of ['6', null] as const) {
      expect(cents([{ ...lift, frequentie }])).toBe(310_000);
      expect(cents([{ ...lift, frequentie }], quarter(2022, 2))).toBe(0);
      // With a price of its own there is nothing that the offer stands for.
      const priced = { ...lift, frequentie, volume: 1, kosten: 2000, pgbBedrag: 5 };
      expect(cents([priced])).toBe(200_000);
    }
    const none = worth([{ ...lift, offertebedrag: null, frequentie: '6' }]);
    expect(none).toMatchObject({ cents: 0, empty: 1 });
  });

  test('pieces without a price of their own cost what the table says of their product', () => {
    const piece: Indicatie = { volume: 2, eenheid: '82', frequentie: '6', kosten: null };
    const table: Tarief[] = [
      { productcode: 'A', geldigVan: '2022-01-01', bedrag: 50, eenheid: '82' },
      { productcode: 'B', geldigVan: '2022-01-01', bedrag: 70, eenheid: '82' },
    ];
    expect(cents([piece], quarter(2022, 1), table)).toBe(2 * 5000);
    expect(cents([{ ...piece, productcode: 'B' }], quarter(2022, 1), table)).toBe(2 * 7000);
  });

  test('one that ends before it begins is impossible', () => {
    const tally = counted(indicatiewaarde, {
      indicatie: [indicatie({ ...perWeek, begindatum: '2022-05-02', einddatum: '2022-05-01' })],
    });
    expect(notCounted(tally)).toEqual({ 'impossible-order': 1 });
  });

  test('of two for the same person, product and provider the one decided last counts on a day that both have', () => {
    const first: Indicatie = {
      ...perWeek,
      frequentie: '1',
      aanbieder: 'X',
      besluitdatum: '2021-12-01',
      einddatum: '2022-03-31',
    };
    const second: Indicatie = {
      ...first,
      volume: 1,
      besluitdatum: '2022-01-15',
      begindatum: '2022-02-01',
      einddatum: '2022-02-28',
    };
    const expected = { cents: (90 - 28) * 9000 + 28 * 3000, records: 2, empty: 0, shared: 1 };
    expect(worth([first, second])).toEqual(expected);
    expect(worth([second, first])).toEqual(expected);
    // Decided on one day, or on no day that is known: the one with the last key.
    for (const besluitdatum of ['2022-01-15', null] as const) {
      const [a, b] = [first, second].map((row) => ({ ...row, besluitdatum }));
      expect(worth([a ?? {}, b ?? {}])).toEqual(expected);
      expect(worth([b ?? {}, a ?? {}])).toMatchObject({ cents: 90 * 9000, shared: 1 });
    }
    // Of another person or another product both count.
    for (const other of [{ persoonId: 'Q' }, { productcode: 'B' }])
      expect(worth([first, { ...second, ...other }]).cents).toBe(90 * 9000 + 28 * 3000);
    // Of another provider, or of none that is known, both count.
    for (const aanbieder of ['Y', null])
      expect(worth([first, { ...second, aanbieder }]).cents).toBe(90 * 9000 + 28 * 3000);
  });

  test('they divide by product group and by GON, to the cent', () => {
    const tally = counted(
      indicatiewaarde,
      {
        indicatie: [
          indicatie(perWeek),
          indicatie({ ...perWeek, indicatieId: 'J', productcode: 'B' }),
          indicatie({ ...perWeek, indicatieId: 'K', productcode: 'C' }),
        ],
        product: [
          { productcode: 'A', categorie: 'Wmo GON', gonGerelateerd: true },
          { productcode: 'B', categorie: 'Jeugd', gonGerelateerd: false },
        ],
      },
      { period: quarter(2022, 1) },
    );
    const by = (name: string) =>
      Object.fromEntries(
        tally.groups
          .filter(({ by: part }) => part[name] !== undefined)
          .map(({ by: part, counts }) => [part[name], counts.cents]),
      );
    expect(by('gon')).toEqual({ GON: 115_714, 'niet-GON': 115_714, 'niet bekend': 115_714 });
    expect(by('productgroep')).toEqual({
      'Wmo GON': 115_714,
      Jeugd: 115_714,
      'niet ingevuld': 115_714,
    });
    expect(tally.counts.cents).toBe(3 * 115_714);
  });
});

describe('other values of the same indicaties', () => {
  const rows: Indicatie[] = [
    {
      ...perWeek,
      frequentie: '1',
      besluitdatum: '2022-02-01',
      begindatum: '2022-03-30',
      einddatum: '2022-04-02',
    },
    { ...perWeek, frequentie: '1', besluitdatum: '2022-03-01', begindatum: '2022-04-01' },
  ];

  test('newly granted is the whole value of what was decided in the quarter; without an end there is no whole', () => {
    expect(worth(rows, quarter(2022, 1), [], indicatiewaardeNieuw)).toEqual({
      cents: 4 * 9000,
      records: 2,
      empty: 1,
      shared: 0,
    });
    const read = (waarde: string, period: Period) =>
      counted(
        indicatiewaarde,
        { indicatie: rows.map((row, i) => indicatie({ ...row, indicatieId: `I${i}` })) },
        { period, readings: { waarde } },
      ).counts;
    expect(read('begonnen', quarter(2022, 1))).toMatchObject({ cents: 36_000, records: 1 });
  });

  test('pieces that are delivered once are worth the same, with an end or without', () => {
    const lift: Indicatie = {
      volume: 1,
      eenheid: '82',
      frequentie: '6',
      kosten: 3100,
      besluitdatum: '2022-02-01',
    };
    for (const einddatum of ['2029-02-14', null] as const)
      expect(worth([{ ...lift, einddatum }], quarter(2022, 1), [], indicatiewaardeNieuw)).toEqual({
        cents: 310_000,
        records: 1,
        empty: 0,
        shared: 0,
      });
  });

  test('a verplichting is what was granted by the last day, as far as it falls in the budget year', () => {
    const open: Indicatie = {
      ...perWeek,
      frequentie: '1',
      besluitdatum: '2022-04-15',
      begindatum: '2022-12-31',
    };
    const old: Indicatie = { ...open, besluitdatum: '2021-06-01', begindatum: '2021-12-30' };
    const of = (period: Period) => worth([open, old], period, [], verplichting);
    expect(of(quarter(2022, 1))).toMatchObject({ cents: 365 * 9000, records: 1 });
    expect(of(quarter(2022, 2))).toMatchObject({ cents: 366 * 9000, records: 2 });
    expect(worth([open, old], quarter(2022, 2), [], verplichtingAantal).count).toBe(2);
  });

  test('a verplichting without a date of decision counts once it has begun', () => {
    const days: Indicatie = { ...perWeek, frequentie: '1', einddatum: '2022-12-31' };
    const records = (more: Indicatie) =>
      worth([{ ...days, ...more }], quarter(2022, 2), [], verplichting).records;
    expect(records({ besluitdatum: null, begindatum: '2022-06-30' })).toBe(1);
    expect(records({ besluitdatum: null, begindatum: '2022-07-01' })).toBe(0);
    expect(records({ besluitdatum: '2022-07-01', begindatum: '2022-01-01' })).toBe(0);
    const late = { besluitdatum: '2022-07-01', datumStartLevering: '2022-01-01' } as const;
    expect(records({ ...late, begindatum: '2022-01-01' })).toBe(0);
  });

  test('a verplichting lasts until the end of the indicatie, whenever it is delivered', () => {
    const row: Indicatie = {
      ...perWeek,
      frequentie: '1',
      besluitdatum: '2021-12-01',
      begindatum: '2022-01-01',
      einddatum: '2022-01-10',
      datumStartLevering: '2022-03-01',
    };
    const of = (measure: typeof verplichting | typeof verplichtingAantal, more: Indicatie = {}) =>
      worth([{ ...row, ...more }], quarter(2022, 2), [], measure);
    expect(of(verplichting).cents).toBe(10 * 9000);
    const before = { begindatum: '2021-01-01', einddatum: '2021-12-31' } as const;
    expect(of(verplichting, before).records).toBe(0);
    expect(of(verplichtingAantal, before).count).toBe(0);
  });

  test('under verplichting=hele-waarde it is all that was decided in the year, whenever it begins', () => {
    const row: Indicatie = {
      ...perWeek,
      frequentie: '1',
      begindatum: '2022-12-30',
      einddatum: '2023-01-02',
      datumStartLevering: '2022-12-30',
    };
    const of = (besluitdatum: '2021-12-31' | '2022-05-01') =>
      counted(
        verplichting,
        { indicatie: [indicatie({ ...row, besluitdatum })] },
        { period: quarter(2022, 2), readings: { verplichting: 'hele-waarde' } },
      ).counts;
    expect(of('2022-05-01')).toMatchObject({ cents: 4 * 9000, records: 1 });
    expect(of('2021-12-31').records).toBe(0);
  });

  test('of the last two months it is the value of their days, without the GON', () => {
    const row: Indicatie = {
      ...perWeek,
      frequentie: '1',
      productcode: 'B',
      begindatum: '2022-01-01',
      datumStartLevering: '2022-06-15',
    };
    const of = (...rows: Indicatie[]) =>
      worth(rows, quarter(2022, 2), [], indicatiewaardeLaatsteMaanden);
    expect(of(row).cents).toBe(61 * 9000);
    expect(of({ ...row, begindatum: '2022-06-30' }).cents).toBe(9000);
    expect(of({ ...row, einddatum: '2022-05-01' }).cents).toBe(9000);
    expect(of({ ...row, einddatum: '2022-04-30' }).records).toBe(0);
    expect(of({ ...row, begindatum: '2022-07-01' }).records).toBe(0);
    expect(of({ ...row, productcode: 'A' }).records).toBe(0);
    // Whether the product is of the GON is not known: it counts.
    expect(of({ ...row, productcode: 'C' }).cents).toBe(61 * 9000);
  });

  test('how many that are stands beside it, by product group', () => {
    const tally = counted(verplichtingAantal, {
      indicatie: [indicatie({ begindatum: '2022-04-01' })],
      product: [{ productcode: 'A', categorie: 'Wmo GON' }],
    });
    expect(parts(tally, 'productgroep')).toEqual({ 'Wmo GON': 1 });
  });
});

describe('cents add up', () => {
  const FIRST = 18_900;
  const day = fc.integer({ min: FIRST, max: FIRST + 500 });
  const row = fc.record({
    volume: fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10),
    eenheid: fc.constantFrom('01', '04', '16', '82', '83', '84'),
    frequentie: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    kosten: fc.integer({ min: 1, max: 99_999 }).map((amount) => amount / 100),
    begin: day,
    length: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    besluit: day,
    persoonId: fc.constantFrom('P', 'Q'),
  });
  const rowsOf = (made: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]) =>
    made.map(({ begin, length, besluit, ...more }, index) => ({
      ...more,
      indicatieId: `I${index}`,
      productcode: 'A',
      aanbieder: 'X',
      begindatum: formatDay(begin),
      einddatum: length === null ? null : formatDay(begin + length),
      besluitdatum: formatDay(besluit),
    })) as Indicatie[];

  test('over the days, months and quarters of a year, and over indicaties', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), day, (made, cut) => {
        const rows = rowsOf(made);
        const whole = cents(rows, year(2022)) ?? 0;
        const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => month(2022, m));
        const quarters = ([1, 2, 3, 4] as const).map((q) => quarter(2022, q));
        for (const stretches of [months, quarters])
          expect(stretches.reduce((sum, part) => sum + (cents(rows, part) ?? 0), 0)).toBe(whole);
        const turn = Math.max(18_993, Math.min(cut, 19_356));
        const halves = [
          between('2022-01-01', formatDay(turn)),
          between(formatDay(turn + 1), '2022-12-31'),
        ];
        expect(halves.reduce((sum, part) => sum + (cents(rows, part) ?? 0), 0)).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('of indicaties that share no days, one by one to the sum', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (made) => {
        const rows = rowsOf(made).map((item, i) => ({ ...item, persoonId: `P${i}` }));
        const each = rows.map((item) => cents([item]) ?? 0);
        expect(each.reduce((sum, one) => sum + one, 0)).toBe(cents(rows));
      }),
      { numRuns: 60 },
    );
  });
});
