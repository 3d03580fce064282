/** Conditions, each by the smallest case at its boundary. */
import { expect, test } from 'vitest';
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
  const overlaps = (indicatie: object) => {
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
              record: 'ondersteuning',
              on: 'persoonId',
              spell: ['begindatum', 'einddatum'],
              with: ['begindatum', 'einddatum'],
            },
          },
        },
      },
    } as unknown as Measure;
    const rows = {
      indicatie: [{ persoonId: 'P1', besluitdatum: '2022-05-15', ...indicatie }],
      ondersteuning: [{ persoonId: 'P1', begindatum: '2022-05-01' }],
    } as object;
    return calculate(dataset(rows), { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2))
      .counts.teller;
  };
  expect(overlaps({ begindatum: '2022-05-01' })).toBe(1);
  expect([overlaps({}), overlaps({ einddatum: '2022-06-01' })]).toEqual([0, 0]);
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
