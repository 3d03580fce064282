/** What spells are worth: which days count, at which price, and to the cent. Amounts are worked out by hand. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const price = { product: 'productcode', provider: 'aanbieder', unit: 'eenheid', own: 'kosten' };
const byVolume = (per: string) => ({
  alles: { where: { filled: 'besluitdatum' }, per, volume: { of: 'volume', price } },
});
const byAmount = (per: string) => ({
  alles: { where: { filled: 'besluitdatum' }, per, amount: 'kosten' },
});

/** Of the indicaties decided on in the second quarter of 2022: what they are worth in it. */
function worth(rates: object, indicatie: readonly object[], more: object = {}) {
  const {
    tarief = [],
    days = 'range',
    dates = {},
    of = {},
    ...accrued
  } = more as Record<string, unknown>;
  const decided = indicatie.map((row) => ({ besluitdatum: '2022-05-01', ...row }));
  const rows = {
    indicatie: decided,
    product: [],
    ...(tarief !== null && { tarief }),
  } as object;
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'euro',
    decimals: 2,
    over: 'indicatie',
    dates,
    of,
    cohort: { instroom: 'besluitdatum' },
    sum: { accrued: { spell: ['begindatum', 'einddatum'], days, rates, ...accrued } },
  } as unknown as Measure;
  const counted = calculate(dataset(rows), { terms, calendar }, '2022-07-15');
  const { cents, empty: unpriced, shared } = counted(measure, quarter(2022, 2)).counts;
  return { cents, unpriced, shared };
}
const nothing = { cents: 0, unpriced: 0, shared: 0 };
const may = (from: number, to: number) => ({
  begindatum: `2022-05-${String(from).padStart(2, '0')}`,
  einddatum: `2022-05-${String(to).padStart(2, '0')}`,
});

describe('a spell without a day in it', () => {
  test('is worth nothing and wants no price, whether its begin is missing or its end comes before it', () => {
    // The volume is missing, so that a spell with days would be without a price.
    const rows = [{ einddatum: '2022-05-10' }, may(10, 5), {}];
    expect(worth(byVolume('day'), [may(5, 10)])).toEqual({ ...nothing, unpriced: 1 });
    for (const days of ['range', 'all'])
      expect(worth(byVolume('day'), rows, { days })).toEqual(nothing);
    expect(worth(byVolume('total'), [{ volume: 1, kosten: 1 }])).toEqual(nothing);
  });

  test('takes no days from a spell of the same', () => {
    const once = { same: ['persoonId'], latest: 'besluitdatum' };
    const of = (row: object) => ({ persoonId: 'P1', kosten: 1, ...row });
    const first = of(may(1, 10));
    const later = (row: object) => of({ besluitdatum: '2022-06-01', ...row });
    for (const empty of [{ einddatum: '2022-05-05' }, may(8, 3)])
      expect(worth(byAmount('day'), [first, later(empty)], { once })).toEqual({
        ...nothing,
        cents: 1000,
      });
    // One day is a spell: that day counts once.
    expect(worth(byAmount('day'), [first, later(may(4, 4))], { once })).toEqual({
      ...nothing,
      cents: 1000,
      shared: 1,
    });
  });
});

describe('a spell up to a date that the measure names, which comes before its begin', () => {
  // The day of the besluit is the first on which it is not there any more.
  const named = { dates: { einde: 'besluitdatum' }, spell: ['begindatum', 'einde'] };
  const wrong = { begindatum: '2022-05-08', besluitdatum: '2022-05-04' };

  test('is worth nothing, also where all of it is of the day on which it begins', () => {
    for (const per of ['day', 'once', 'total']) {
      expect(worth(byAmount(per), [{ ...wrong, kosten: 5 }], named)).toEqual(nothing);
      expect(worth(byAmount(per), [wrong], named)).toEqual(nothing);
    }
  });

  test('takes no days from a spell of the same', () => {
    const once = { same: ['persoonId'], latest: 'datumStartLevering' };
    const of = { persoonId: 'P1', kosten: 1 };
    const rows = [
      {
        ...of,
        begindatum: '2022-05-01',
        besluitdatum: '2022-05-11',
        datumStartLevering: '2022-04-01',
      },
      { ...of, ...wrong, datumStartLevering: '2022-04-02' },
    ];
    // Ten days, from 1 up to 10 May.
    expect(worth(byAmount('day'), rows, { ...named, once })).toEqual({ ...nothing, cents: 1000 });
  });
});

test('a spell without an end has no whole, also where its end is the first day on which it is not there', () => {
  const row = { begindatum: '2022-05-01', kosten: 5 };
  const named = { dates: { einde: 'einddatum' }, spell: ['begindatum', 'einde'] };
  for (const spell of [{}, named]) {
    expect(worth(byAmount('total'), [row], spell)).toEqual({ ...nothing, unpriced: 1 });
    // Up to the last day of the quarter there are 61 days.
    expect(worth(byAmount('day'), [row], spell)).toEqual({ ...nothing, cents: 61 * 500 });
  }
});

describe('the days that count', () => {
  const daily = byAmount('day');
  const from = (begindatum: string, einddatum?: string) => ({
    kosten: 1,
    begindatum,
    ...(einddatum !== undefined && { einddatum }),
  });

  test('are those of the range, or all of the spell, which has no whole without an end', () => {
    // 41 days from 1 March up to 10 April, ten of them in the quarter; 92 from 1 May up to 31 July, 61 of them.
    const rows = [from('2022-03-01', '2022-04-10'), from('2022-05-01', '2022-07-31')];
    expect(worth(daily, rows).cents).toBe(1000 + 6100);
    expect(worth(daily, rows, { days: 'all' }).cents).toBe(4100 + 9200);
    expect(worth(daily, [from('2022-05-01')], { days: 'all' })).toEqual({
      ...nothing,
      unpriced: 1,
    });
  });

  test('of a month are parts of that month, in one year and the next', () => {
    // December and January as a whole, of February half.
    const row = { ...from('2021-12-01', '2022-02-14'), kosten: 100 };
    expect(worth(byAmount('month'), [row], { days: 'all' }).cents).toBe(25_000);
  });

  test('of what is paid at once are the first', () => {
    for (const days of ['range', 'all']) {
      const rows = [from('2022-05-01', '2022-05-10'), from('2022-06-30')];
      expect(worth(byAmount('once'), rows, { days })).toEqual({ ...nothing, cents: 200 });
    }
    expect(worth(byAmount('once'), [from('2022-03-31', '2022-05-10')])).toEqual(nothing);
  });

  test('of a whole are as many as it has', () => {
    const row = { ...from('2022-06-26', '2022-07-05'), kosten: 10 };
    expect(worth(byAmount('total'), [row]).cents).toBe(500);
    expect(worth(byAmount('week'), [{ ...row, kosten: 7 }]).cents).toBe(500);
  });

  test('have the price of the first rate that applies, and none where none does', () => {
    const where = (financieringsvorm: string) => ({ is: { financieringsvorm } });
    const rates = {
      zin: { where: where('ZIN'), per: 'day', amount: 'kosten' },
      pgb: { where: where('PGB'), per: 'day', amount: 'offertebedrag' },
    };
    const row = { ...may(1, 10), kosten: 1, offertebedrag: 2 };
    const inCents = (financieringsvorm?: string) => worth(rates, [{ ...row, financieringsvorm }]);
    expect(inCents('ZIN')).toEqual({ ...nothing, cents: 1000 });
    expect(inCents('PGB')).toEqual({ ...nothing, cents: 2000 });
    expect(inCents()).toEqual({ ...nothing, unpriced: 1 });
  });

  test('have none after the last of the table of prices', () => {
    const row = { productcode: 'A', volume: 1, eenheid: '04', ...may(1, 10) };
    const tarief = [
      {
        productcode: 'A',
        eenheid: '04',
        geldigVan: '2022-01-01',
        geldigTot: '2022-05-05',
        bedrag: 10,
      },
    ];
    expect(worth(byVolume('day'), [row], { tarief })).toEqual({
      ...nothing,
      cents: 5000,
      unpriced: 1,
    });
  });
});

describe('of spells that share days the one with the latest date counts', () => {
  const once = { same: ['persoonId'], latest: 'datumStartLevering' };
  const of = (indicatieId: string, kosten: number, datumStartLevering?: string) => ({
    indicatieId,
    persoonId: 'P1',
    kosten,
    ...(datumStartLevering !== undefined && { datumStartLevering }),
    ...may(1, 10),
  });
  const shared = { ...nothing, cents: 1000, shared: 1 };

  test('whatever they are called', () => {
    for (const [one, other] of [
      ['I1', 'I2'],
      ['I2', 'I1'],
    ] as const) {
      const rows = [of(one, 1, '2022-04-02'), of(other, 2, '2022-04-01')];
      expect(worth(byAmount('day'), rows, { once })).toEqual(shared);
    }
  });

  test('and one without that date goes after all that have it', () => {
    for (const [one, other] of [
      ['I1', 'I2'],
      ['I2', 'I1'],
    ] as const) {
      const rows = [of(one, 1, '2022-04-02'), of(other, 2)];
      expect(worth(byAmount('day'), rows, { once })).toEqual(shared);
    }
  });

  test('and what the clause is not about takes no days', () => {
    const rows = [
      { ...of('I1', 1, '2022-04-01'), financieringsvorm: 'ZIN' },
      { ...of('I2', 2, '2022-04-02'), financieringsvorm: 'PGB' },
    ];
    const inNatura = { inNatura: { is: { financieringsvorm: 'ZIN' } } };
    expect(worth(byAmount('day'), rows, { once, of: inNatura })).toEqual({
      ...nothing,
      cents: 1000,
    });
  });

  test('and of three too, of which the other two share theirs', () => {
    const rows = ['I1', 'I2', 'I3'].map((name) => of(name, 1, '2022-04-01'));
    expect(worth(byAmount('day'), rows, { once })).toEqual({ ...nothing, cents: 1000, shared: 2 });
  });

  test('and of which it is not known who has them, share none', () => {
    const rows = ['I1', 'I2'].map((name) => ({
      ...of(name, 1, '2022-04-01'),
      persoonId: undefined,
    }));
    expect(worth(byAmount('day'), rows, { once })).toEqual({ ...nothing, cents: 2000 });
  });

  test('and those that follow each other share none', () => {
    const rows = [
      { ...of('I1', 1, '2022-04-01'), ...may(1, 5) },
      { ...of('I2', 1, '2022-04-02'), ...may(6, 10) },
    ];
    expect(worth(byAmount('day'), rows, { once })).toEqual({ ...nothing, cents: 1000 });
  });
});

test('records share days only when they agree on every field that is asked', () => {
  const once = { same: ['persoonId', 'financieringsvorm'], latest: 'besluitdatum' };
  const rows = ['P1', 'P2', 'P3'].flatMap((persoonId) =>
    ['ZIN', 'PGB'].map((financieringsvorm) => ({
      persoonId,
      financieringsvorm,
      kosten: 1,
      ...may(1, 10),
    })),
  );
  expect(worth(byAmount('day'), rows, { once })).toEqual({ ...nothing, cents: 6000 });
  expect(worth(byAmount('day'), [...rows, rows[0] as object], { once })).toEqual({
    ...nothing,
    cents: 6000,
    shared: 1,
  });
});

test('to ask a field once more changes nothing, though there are then more combinations than a number can count', () => {
  const spell = (persoonId: string, aanbieder?: string) => ({
    persoonId,
    ...(aanbieder !== undefined && { aanbieder }),
    kosten: 1,
    ...may(1, 10),
  });
  const twelve = Array.from({ length: 12 }, (_, n) => String(n).padStart(2, '0'));
  const rows = [
    ...twelve.map((n) => spell(`P${n}`, `A${n}`)),
    // Of these only the first is the same as another: one agrees on neither field, and an empty one is nobody's.
    spell('P00', 'A00'),
    spell('P01', 'A11'),
    spell('P11', 'A01'),
    spell('P02'),
    spell('P02'),
  ];
  for (const times of [1, 8]) {
    const same = Array.from({ length: times }, () => ['persoonId', 'aanbieder']).flat();
    expect(worth(byAmount('day'), rows, { once: { same, latest: 'besluitdatum' } })).toEqual({
      ...nothing,
      cents: 16_000,
      shared: 1,
    });
  }
});

describe('the table of prices', () => {
  const product = { productcode: 'A', volume: 1, eenheid: '04' };
  const tarief = (more: object) => ({ productcode: 'A', eenheid: '04', ...more });

  test('that begins halfway leaves the days before without a price, and says so', () => {
    const late = [tarief({ geldigVan: '2022-05-06', bedrag: 10 })];
    expect(worth(byVolume('day'), [{ ...product, ...may(1, 10) }], { tarief: late })).toEqual({
      ...nothing,
      cents: 5000,
      unpriced: 1,
    });
  });

  test('has no price for a unit that is no time, of which it has only that of an hour', () => {
    const hourly = [tarief({ geldigVan: '2022-01-01', bedrag: 10 })];
    const pieces = { ...product, eenheid: '82', ...may(1, 1) };
    expect(worth(byVolume('day'), [pieces], { tarief: hourly })).toEqual({
      ...nothing,
      unpriced: 1,
    });
  });

  test('may be absent: then the price of the record itself counts', () => {
    const row = { ...product, kosten: 3, ...may(1, 1) };
    expect(worth(byVolume('day'), [row], { tarief: null })).toEqual({ ...nothing, cents: 300 });
  });

  test('with a price for one day has it on that day', () => {
    const prices = [
      tarief({ geldigVan: '2022-05-03', geldigTot: '2022-05-03', bedrag: 7 }),
      tarief({ geldigVan: '2022-01-01', bedrag: 1 }),
    ];
    expect(worth(byVolume('day'), [{ ...product, ...may(1, 10) }], { tarief: prices })).toEqual({
      ...nothing,
      cents: 900 + 700,
    });
  });

  test('has for each unit and each provider a price of its own', () => {
    const prices = [
      tarief({ geldigVan: '2022-01-01', bedrag: 60 }),
      tarief({ geldigVan: '2022-01-01', bedrag: 90, aanbieder: 'Z' }),
    ];
    const rows = [
      { ...product, ...may(1, 1) },
      { ...product, ...may(1, 1), aanbieder: 'Y' },
      { ...product, ...may(1, 1), aanbieder: 'Z' },
      { ...product, ...may(1, 1), eenheid: '01' },
      { ...product, ...may(1, 1), eenheid: '16' },
    ];
    // An hour 60, that of Z 90; a minute 1; a part of the day of four hours 240.
    expect(worth(byVolume('day'), rows, { tarief: prices })).toEqual({
      ...nothing,
      cents: 6000 + 6000 + 9000 + 100 + 24_000,
    });
  });

  test('has for every product, provider and unit together its own price, and none where one is missing', () => {
    const [products, providers, units] = [
      ['A', 'B', 'C', 'D', 'E', undefined],
      ['X', 'Y', 'Z', undefined],
      ['01', '82', '83', undefined],
    ];
    const every = products.flatMap((productcode) =>
      providers.flatMap((aanbieder) =>
        units.map((eenheid) => ({
          ...(productcode !== undefined && { productcode }),
          ...(aanbieder !== undefined && { aanbieder }),
          ...(eenheid !== undefined && { eenheid }),
        })),
      ),
    );
    const euros = (index: number) => (index + 1) ** 2;
    const prices = every.map((one, index) => ({
      ...one,
      geldigVan: '2022-01-01',
      bedrag: euros(index),
    }));
    const rows = every.map((one) => ({ ...one, volume: 1, ...may(1, 1) }));
    const priced = every.flatMap(({ productcode, eenheid }, index) =>
      productcode === undefined || eenheid === undefined ? [] : [euros(index)],
    );
    for (const order of [rows, rows.toReversed()])
      expect(worth(byVolume('day'), order, { tarief: prices })).toEqual({
        cents: 100 * priced.reduce((sum, one) => sum + one, 0),
        unpriced: rows.length - priced.length,
        shared: 0,
      });
  });

  test('gives of two prices of one provider the one that holds since last, in whatever order they stand', () => {
    const prices = [
      tarief({ geldigVan: '2022-01-01', bedrag: 5, aanbieder: 'Z' }),
      tarief({ geldigVan: '2022-04-01', bedrag: 8, aanbieder: 'Z' }),
      tarief({ geldigVan: '2022-03-01', bedrag: 6, aanbieder: 'Z' }),
    ];
    const row = { ...product, ...may(1, 1), aanbieder: 'Z' };
    for (const order of [prices, prices.toReversed()])
      expect(worth(byVolume('day'), [row], { tarief: order }).cents).toBe(800);
  });

  test('gives of two equal amounts for two units that of the first unit, in whatever order they stand', () => {
    // 6 a minute is 360 an hour.
    const prices = ['04', '01'].map((eenheid) =>
      tarief({ geldigVan: '2022-01-01', bedrag: 6, eenheid }),
    );
    for (const order of [prices, prices.toReversed()])
      expect(worth(byVolume('day'), [{ ...product, ...may(1, 1) }], { tarief: order }).cents).toBe(
        36_000,
      );
  });

  test('does without what has no product, no amount, no unit or no begin', () => {
    const whole = tarief({ geldigVan: '2022-01-01', bedrag: 5 });
    const row = { ...product, ...may(1, 1) };
    expect(worth(byVolume('day'), [row], { tarief: [whole] }).cents).toBe(500);
    for (const missing of ['productcode', 'eenheid', 'bedrag', 'geldigVan']) {
      const lacking = Object.fromEntries(
        Object.entries(whole).filter(([field]) => field !== missing),
      );
      expect(worth(byVolume('day'), [row], { tarief: [lacking] })).toEqual({
        ...nothing,
        unpriced: 1,
      });
    }
    // Nor does a record have one without a unit or a product: then its own price is taken, where it has one.
    for (const missing of ['eenheid', 'productcode']) {
      const lacking = { ...row, [missing]: undefined, kosten: 3 };
      expect(worth(byVolume('day'), [lacking], { tarief: [whole] }).cents).toBe(300);
    }
  });

  test('in another unit of time is converted to the cent, also for half a cent', () => {
    // A minute at 0,30 an hour is half a cent, which is rounded up; so is every odd number of them.
    const prices = [tarief({ geldigVan: '2022-01-01', bedrag: 0.3 })];
    for (let minutes = 1; minutes < 20; minutes += 2) {
      const row = { ...product, ...may(1, 1), eenheid: '01', volume: minutes };
      expect(worth(byVolume('day'), [row], { tarief: prices }).cents).toBe((minutes + 1) / 2);
    }
  });

  test('may go from one unit to another within a spell', () => {
    const prices = [
      tarief({ geldigVan: '2022-01-01', geldigTot: '2022-05-05', bedrag: 60 }),
      tarief({ geldigVan: '2022-05-06', bedrag: 2, eenheid: '01' }),
    ];
    // Five days at 60 an hour, five at 2 a minute, which is 120 an hour.
    const row = { ...product, ...may(1, 10) };
    expect(worth(byVolume('day'), [row], { tarief: prices }).cents).toBe(30_000 + 60_000);
    // So many that no plain number holds the parts of a month: 5/31 of each, of 1 234 567,5 hours a month.
    const much = { ...row, volume: 1_234_567.5 };
    const above = 12_345_675n * 5n * (6000n + 12_000n);
    const below = 10n * 31n;
    expect(worth(byVolume('month'), [much], { tarief: prices }).cents).toBe(
      Number((2n * above + below) / (2n * below)),
    );
  });
});

describe('a field that does not hold what is asked of it gives no value', () => {
  const row = {
    productcode: 'A',
    aanbieder: 'Z',
    volume: 1,
    eenheid: '04',
    kosten: 3,
    ...may(1, 1),
  };
  const tarief = [{ productcode: 'A', eenheid: '04', geldigVan: '2022-01-01', bedrag: 5 }];
  const by = (more: object, per: unknown = 'day') => ({
    alles: {
      where: { filled: 'besluitdatum' },
      per,
      volume: { of: 'volume', price: { ...price, ...more } },
    },
  });
  const unpriced = { ...nothing, unpriced: 1 };

  test('a rate by what has no codes, or by another code', () => {
    const codes = { ZIN: 'day' };
    const perCode = (field: string) => by({}, { by: field, codes });
    expect(worth(perCode('financieringsvorm'), [{ ...row, financieringsvorm: 'ZIN' }]).cents).toBe(
      300,
    );
    expect(worth(perCode('financieringsvorm'), [{ ...row, financieringsvorm: 'PGB' }])).toEqual(
      unpriced,
    );
    expect(worth(perCode('aanbieder'), [row])).toEqual(unpriced);
  });

  test('a volume that is an amount, and a price of its own that is a plain number', () => {
    const volume = { of: 'offertebedrag', price };
    const rates = { alles: { where: { filled: 'besluitdatum' }, per: 'day', volume } };
    expect(worth(rates, [{ ...row, offertebedrag: 2 }])).toEqual(unpriced);
    expect(worth(by({ own: 'volume' }), [row])).toEqual(unpriced);
  });

  test('a product that is no key has no price in the table', () => {
    expect(worth(by({}), [row], { tarief })).toEqual({ ...nothing, cents: 500 });
    expect(worth(by({ product: 'aanbieder' }), [row], { tarief })).toEqual({
      ...nothing,
      cents: 300,
    });
  });

  test('a provider may be told by a text, a code or a key; by anything else it is none in particular', () => {
    const dear = { ...tarief[0], aanbieder: 'Z', bedrag: 9 };
    const inCents = (provider: string, more: object = {}) =>
      worth(by({ provider }), [{ ...row, persoonId: 'Z', ...more }], { tarief: [...tarief, dear] })
        .cents;
    expect([inCents('aanbieder'), inCents('persoonId')]).toEqual([900, 900]);
    expect([inCents('eenheid'), inCents('begindatum')]).toEqual([500, 500]);
    // Two products, so that what is kept of the one does not show in the other.
    const other = { ...tarief[0], productcode: 'B', bedrag: 7 };
    const rows = [row, { ...row, productcode: 'B' }];
    expect(worth(by({ provider: 'begindatum' }), rows, { tarief: [...tarief, other] })).toEqual({
      ...nothing,
      cents: 1200,
    });
  });
});

test('an amount is rounded to the cent, half up, also where no plain number holds its parts', () => {
  // One day of June is a thirtieth of a month.
  for (let whole = 30_000_000_000; whole < 30_000_000_040; whole++) {
    const june = { begindatum: '2022-06-01', einddatum: '2022-06-01' };
    const cents = (more: number) =>
      worth(byAmount('month'), [{ kosten: (30 * whole + more) / 100, ...june }]).cents;
    expect([cents(14), cents(15)]).toEqual([whole, whole + 1]);
  }
});

test('fields of so many values that together no number names them all keep two rows apart that differ', () => {
  // Four fields of ten thousand values: 10^16 names, and numbers are exact up to 2^53. The two differ in the last field alone.
  const once = {
    same: ['persoonId', 'onderzoekId', 'productcode', 'aanbieder'],
    latest: 'datumStartLevering',
  };
  const most = 10_000;
  const filler = Array.from({ length: most }, (_, n) => ({
    persoonId: `P${n}`,
    onderzoekId: `O${n}`,
    productcode: `C${n}`,
    aanbieder: `A${n}`,
  }));
  const last = { ...filler[most - 1], ...may(5, 10), kosten: 1 };
  const [one, other] = [most - 3, most - 4].map((n) => ({ ...last, aanbieder: `A${n}` }));
  const alone = { ...nothing, cents: 1200 };
  expect(worth(byAmount('day'), [...filler, one ?? {}, other ?? {}], { once })).toEqual(alone);
  // Of two of the same one counts.
  expect(worth(byAmount('day'), [...filler, one ?? {}, one ?? {}], { once })).toEqual({
    ...nothing,
    cents: 600,
    shared: 1,
  });
});
