/** Conditions, each by the smallest case at its boundary. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

/** How many of some klachten handled in the quarter there are of which something holds. */
const holds = (condition: object, klacht: object) => {
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'zaken',
    decimals: 0,
    over: 'klacht',
    cohort: { afgerond: 'datumAfhandeling' },
    share: { where: { gevraagd: condition } },
  } as unknown as Measure;
  const rows = { klacht: [{ datumAfhandeling: '2022-05-15', ...klacht }] } as object;
  return calculate(dataset(rows), { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2))
    .counts.teller;
};

test('a length in weeks is seven times as many days', () => {
  const within = { within: { from: 'ontvangstdatum', to: 'datumAfhandeling', weeks: 2 } };
  expect(holds(within, { ontvangstdatum: '2022-05-01' })).toBe(1);
  expect(holds(within, { ontvangstdatum: '2022-04-30' })).toBe(0);
});

test('what is not dated is within no length, and not before anything', () => {
  const within = { within: { from: 'ontvangstdatum', to: 'datumAfhandeling', weeks: 2 } };
  const notAfter = { notAfter: ['datumAfhandeling', 'ontvangstdatum'] };
  expect([holds(within, {}), holds(notAfter, {})]).toEqual([0, 0]);
  expect(holds(notAfter, { ontvangstdatum: '2022-05-15' })).toBe(1);
});

test('what ends before it begins is within no length, and on the day of its begin within any', () => {
  const holdsFor = (length: object, onderzoek: object) => {
    const measure = {
      id: 'proef',
      title: 'proef',
      unit: 'zaken',
      decimals: 0,
      over: 'onderzoek',
      cohort: { instroom: 'begindatum' },
      share: {
        where: { gevraagd: { within: { from: 'datumNaarGon', to: 'begindatum', ...length } } },
      },
    } as unknown as Measure;
    const rows = { onderzoek: [{ begindatum: '2022-05-15', ...onderzoek }] } as object;
    return calculate(dataset(rows), { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2))
      .counts.teller;
  };
  // Working days, a term and plain days: three days from Wednesday 11 May is Monday 16 May.
  for (const [length, longest] of [
    [{ days: 4 }, '2022-05-11'],
    [{ workdays: 3 }, '2022-05-11'],
    [{ months: 1 }, '2022-04-15'],
    [{ term: 'sva-onderzoek' }, '2022-04-03'],
  ] as const) {
    const on = (datumNaarGon: string) => holdsFor(length, { datumNaarGon });
    expect([on('2022-05-16'), on('2022-05-15'), on(longest)]).toEqual([0, 1, 1]);
    expect(on('2022-03-01')).toBe(0);
    expect(holdsFor(length, {})).toBe(0);
  }
});

test('what has not begun overlaps nothing, not even what has no end', () => {
  const overlaps = (indicatie: object, record = 'ondersteuning') => {
    const measure = {
      id: 'proef',
      title: 'proef',
      unit: 'zaken',
      decimals: 0,
      over: 'indicatie',
      cohort: { instroom: 'besluitdatum' },
      share: {
        where: {
          gevraagd: {
            overlap: {
              record,
              on: 'persoonId',
              spell: ['begindatum', 'einddatum'],
              with: ['begindatum', 'einddatum'],
            },
          },
        },
      },
    } as unknown as Measure;
    const rows = {
      indicatie: [
        { persoonId: 'P1', besluitdatum: '2022-05-15', ...indicatie },
        { persoonId: 'P1', besluitdatum: '2021-05-15', begindatum: '2022-05-01' },
      ],
      ondersteuning: [{ persoonId: 'P1', begindatum: '2022-05-01' }],
    } as object;
    return calculate(dataset(rows), { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2))
      .counts.teller;
  };
  // Of ondersteuning the end is the first day out, of an indicatie the last day in.
  for (const record of ['ondersteuning', 'indicatie']) {
    expect(overlaps({ begindatum: '2022-05-01' }, record)).toBe(1);
    expect([overlaps({}, record), overlaps({ einddatum: '2022-06-01' }, record)]).toEqual([0, 0]);
  }
});

test('what has no end is overlapped by nothing that has not begun', () => {
  const overlaps = (indicatie: object) => {
    const measure = {
      id: 'proef',
      title: 'proef',
      unit: 'zaken',
      decimals: 0,
      over: 'casusregie',
      cohort: { instroom: 'begindatum' },
      share: {
        where: {
          gevraagd: {
            overlap: {
              record: 'indicatie',
              on: 'persoonId',
              spell: ['begindatum', 'einddatum'],
              with: ['begindatum', 'einddatum'],
            },
          },
        },
      },
    } as unknown as Measure;
    const rows = {
      casusregie: [{ persoonId: 'P1', begindatum: '2022-05-01' }],
      indicatie: [{ persoonId: 'P1', ...indicatie }],
    } as object;
    return calculate(dataset(rows), { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2))
      .counts.teller;
  };
  expect(overlaps({ begindatum: '2022-05-01' })).toBe(1);
  expect([overlaps({}), overlaps({ einddatum: '2022-06-01' })]).toEqual([0, 0]);
});

test('whether there is a record of another type is asked of the record itself, wherever it stands in the file', () => {
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'zaken',
    decimals: 0,
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    share: { where: { onderzocht: { some: { record: 'onderzoek', on: 'meldingId' } } } },
  } as unknown as Measure;
  const found = (meldingId: string) => {
    const rows = {
      melding: [
        { meldingId: 'M1', begindatum: '2022-01-01' },
        { meldingId: 'M2', begindatum: '2022-05-01' },
      ],
      onderzoek: [{ onderzoekId: 'O1', meldingId }],
    } as object;
    return calculate(dataset(rows), { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2))
      .counts;
  };
  // Only the second came in the quarter.
  expect(found('M1')).toEqual({ teller: 0, noemer: 1 });
  expect(found('M2')).toEqual({ teller: 1, noemer: 1 });
});

describe('a spell overlaps another where both have the same day', () => {
  type Dates = { begindatum?: string; einddatum?: string };
  const may = (from: number, out?: number): Dates => ({
    begindatum: `2022-05-${String(from).padStart(2, '0')}`,
    ...(out !== undefined && { einddatum: `2022-05-${String(out).padStart(2, '0')}` }),
  });
  /** Whether a spell of casusregie, or its end alone, overlaps one of some others of that person. */
  const overlaps = (own: Dates, others: readonly object[], asked: object = {}) => {
    const measure = {
      id: 'proef',
      title: 'proef',
      unit: 'zaken',
      decimals: 0,
      over: 'casusregie',
      cohort: { instroom: 'begindatum' },
      share: {
        where: {
          gevraagd: {
            overlap: {
              record: 'ondersteuning',
              on: 'persoonId',
              spell: ['begindatum', 'einddatum'],
              with: ['begindatum', 'einddatum'],
              ...asked,
            },
          },
        },
      },
    } as unknown as Measure;
    const of = (row: object) => ({ persoonId: 'P1', ...row });
    const rows = {
      casusregie: [of(own)],
      ondersteuning: others.map(of),
      indicatie: others.map(of),
    } as object;
    return calculate(dataset(rows), { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2))
      .counts.teller;
  };
  // Of casusregie and ondersteuning the end is the first day out, of an indicatie the last day in.
  const own = may(10, 20);

  test.each<[string, Dates, number]>([
    ['ends on the day before', may(1, 10), 0],
    ['ends on its first day', may(1, 11), 1],
    ['begins on its last day', may(19), 1],
    ['begins on the day after', may(20), 0],
    ['has one day of it', may(12, 13), 1],
    ['has no day', may(12, 12), 0],
    ['ends before it begins', may(15, 12), 0],
    ['has no end', may(1), 1],
  ])('one that %s', (_, other, found) => {
    expect(overlaps(own, [other])).toBe(found);
    // Whatever else there is of that person, in any order.
    const elsewhere = may(25);
    expect(overlaps(own, [other, elsewhere])).toBe(found);
    expect(overlaps(own, [elsewhere, other])).toBe(found);
  });

  test('also some days after its last, where those are asked', () => {
    expect(overlaps(own, [may(1, 10)], { days: 1 })).toBe(1);
    expect(overlaps(own, [may(1, 9)], { days: 1 })).toBe(0);
    expect(overlaps(own, [may(20)], { days: 1 })).toBe(0);
  });

  test('with the end as its last day in, where that is so of its record', () => {
    expect(overlaps(own, [may(1, 10)], { record: 'indicatie' })).toBe(1);
    expect(overlaps(own, [may(1, 9)], { record: 'indicatie' })).toBe(0);
    expect(overlaps(own, [may(12, 12)], { record: 'indicatie' })).toBe(1);
    expect(overlaps(own, [may(13, 12)], { record: 'indicatie' })).toBe(0);
  });

  test('and of this record, which may have one day, or no end', () => {
    expect(overlaps(may(10, 11), [may(10, 11)])).toBe(1);
    expect(overlaps(may(10), [may(30)])).toBe(1);
    expect(overlaps(may(10), [may(1, 10)])).toBe(0);
    expect(overlaps(may(10, 10), [may(1)])).toBe(0);
  });

  test('or one date of this record, which is that day', () => {
    const onEnd = { with: 'einddatum' };
    expect(overlaps(own, [may(1, 20)], onEnd)).toBe(0);
    expect(overlaps(own, [may(1, 21)], onEnd)).toBe(1);
    expect(overlaps(own, [may(20)], onEnd)).toBe(1);
    expect(overlaps(own, [may(21)], onEnd)).toBe(0);
    expect(overlaps(may(10), [may(1)], onEnd)).toBe(0);
  });

  test('of a record that is asked for, of the same person', () => {
    const where = { is: { voorgenomen: true } };
    const other = may(1, 30);
    expect(overlaps(own, [{ ...other, voorgenomen: true }], { where })).toBe(1);
    expect(overlaps(own, [{ ...other, voorgenomen: false }], { where })).toBe(0);
    expect(overlaps(own, [{ ...other, persoonId: 'P2' }])).toBe(0);
    expect(overlaps({ ...own, persoonId: null } as Dates, [{ ...other, persoonId: null }])).toBe(0);
  });
});

describe('of meldingen of a year', () => {
  const count = (gevraagd: object, melding: readonly object[]) => {
    const measure = {
      id: 'proef',
      title: 'proef',
      unit: 'zaken',
      decimals: 0,
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      range: { months: 12 },
      share: { where: { gevraagd } },
    } as unknown as Measure;
    return melding.map(
      (row) =>
        calculate(
          dataset({ melding: [row] } as object),
          { terms, calendar },
          '2022-07-15',
        )(measure, quarter(2022, 2)).counts.teller,
    );
  };

  test('one runs on the last day of the period from the day it begins up to the day before it is handled', () => {
    const running = { running: ['begindatum', 'datumAfhandeling'] };
    const rows = [
      { begindatum: '2022-06-30' },
      { begindatum: '2022-05-01', datumAfhandeling: '2022-06-29' },
      { begindatum: '2022-05-01', datumAfhandeling: '2022-06-30' },
      { begindatum: '2022-05-01', datumAfhandeling: '2022-07-01' },
    ];
    expect(count(running, rows)).toEqual([1, 0, 0, 1]);
  });

  test('one came in the period from its first day up to its last', () => {
    const rows = ['2022-03-31', '2022-04-01', '2022-06-30'].map((begindatum) => ({ begindatum }));
    expect(count({ during: 'begindatum' }, rows)).toEqual([0, 1, 1]);
  });

  test('one came in some months up to the last day of the period, from the first day of those months', () => {
    const rows = ['2021-06-30', '2021-07-01', '2022-06-30'].map((begindatum) => ({ begindatum }));
    const lastYear = { during: { date: 'begindatum', months: 12 } };
    const lastMonths = { during: { date: 'begindatum', months: 2 } };
    const later = [{ begindatum: '2022-04-30' }, { begindatum: '2022-05-01' }];
    expect(count(lastYear, rows)).toEqual([0, 1, 1]);
    expect(count(lastMonths, later)).toEqual([0, 1]);
  });
});
