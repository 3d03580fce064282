/** What hangs on a date that is not known is not known either: for each question about dates, its smallest case. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const ends = (measure: object, rows: object) =>
  calculate(
    dataset(rows),
    { terms, calendar },
    '2022-07-15',
  )(
    { id: 'proef', title: 'proef', unit: '%', decimals: 0, ...measure } as unknown as Measure,
    quarter(2022, 2),
  ).extremes;

/** The share of the complaints handled in the quarter of which something holds. */
const klachten = (condition: object) => ({
  over: 'klacht',
  cohort: { afgerond: 'datumAfhandeling' },
  dates: {
    start: 'ontvangstdatum',
    uiterste: { after: 'ontvangstdatum', term: { days: 7 } },
    einde: { earliest: ['ontvangstdatum', 'datumAfhandeling'] },
    voortijdigEinde: {
      first: [{ date: 'ontvangstdatum', where: { filled: 'datumAfhandeling' } }],
    },
    laatsteDag: { period: 'last-day' },
  },
  share: { where: { gevraagd: condition } },
});
const known = { ontvangstdatum: '2022-05-01', datumAfhandeling: '2022-05-03' };
const missing = { datumAfhandeling: '2022-05-03' };
const either = { least: { teller: 0, noemer: 1 }, most: { teller: 1, noemer: 1 } };

describe('of a complaint of which the day it came in is missing', () => {
  test.each<[string, object]>([
    ['had come in by the last day of the period', { reached: 'ontvangstdatum' }],
    ['had come in by the peildatum', { elapsed: 'ontvangstdatum' }],
    ['came in before it was handled', { notAfter: ['ontvangstdatum', 'datumAfhandeling'] }],
    [
      'was handled within a week',
      { within: { from: 'ontvangstdatum', to: 'datumAfhandeling', days: 7 } },
    ],
    [
      'came in in the two months up to the last day of the period, which is itself known',
      { within: { from: 'ontvangstdatum', to: 'laatsteDag', days: 60 } },
    ],
    ['came in in the period', { during: 'ontvangstdatum' }],
    ['came in in the year up to its end', { during: { date: 'ontvangstdatum', months: 12 } }],
    ['ran on the last day', { running: ['ontvangstdatum', 'datumAfhandeling'] }],
    ['is less than a year old', { age: { from: 'ontvangstdatum', under: 1 } }],
    ['has the date that the measure calls its start', { filled: 'start' }],
    ['has a day on which its term ends', { filled: 'uiterste' }],
    ['has come to the first of two dates, of which one is known', { reached: 'einde' }],
    [
      'has come to a date that counts since something else is filled',
      { reached: 'voortijdigEinde' },
    ],
    ['has come in, or not', { not: { reached: 'ontvangstdatum' } }],
    [
      'has come in and is handled',
      { all: [{ reached: 'datumAfhandeling' }, { reached: 'ontvangstdatum' }] },
    ],
    [
      'has come in or is handled after the period',
      { any: [{ not: { reached: 'datumAfhandeling' } }, { reached: 'ontvangstdatum' }] },
    ],
  ])('it is not known whether it %s', (_, condition) => {
    expect(ends(klachten(condition), { klacht: [missing] })).toEqual(either);
    expect(ends(klachten(condition), { klacht: [known] })).toBeNull();
    expect(ends(klachten(condition), { klacht: [] })).toBeNull();
  });

  test('what does not hang on that day is known', () => {
    const handled = { reached: 'datumAfhandeling' };
    expect(ends(klachten(handled), { klacht: [missing] })).toBeNull();
    expect(ends(klachten({ any: [handled, { reached: 'ontvangstdatum' }] }), { klacht: [missing] }))
      // One part holds whatever the other says.
      .toBeNull();
  });
});

test('in a distribution by days since a date may be who has none, and is not who has one that is still to come', () => {
  const since = {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    distribution: { by: { daysSince: 'persoon.geboortedatum', upTo: [7] } },
  };
  const born = (...days: (string | null)[]) => ({
    persoon: days.map((geboortedatum, n) => ({ persoonId: `P${n}`, geboortedatum })),
    melding: days.map((_, n) => ({ begindatum: '2022-05-01', persoonId: `P${n}` })),
  });
  // The last day of the period is 30 June.
  expect(ends(since, born('2022-06-30', '2022-07-01'))).toBeNull();
  expect(ends(since, born('2022-06-30', '2022-07-01', null))).toEqual({
    least: { count: 1 },
    most: { count: 2 },
  });
});

test('a date that may count, since it is not known whether what it hangs on holds, is known not to be there where it is empty', () => {
  const called = {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    dates: {
      einde: { first: [{ date: 'datumAfhandeling', where: { is: { kanaal: 'telefoon' } } }] },
    },
    share: { where: { gevraagd: { reached: 'einde' } } },
  };
  const melding = { begindatum: '2022-05-01' };
  expect(ends(called, { melding: [melding] })).toBeNull();
  expect(ends(called, { melding: [{ ...melding, datumAfhandeling: '2022-05-02' }] })).toEqual(
    either,
  );
});

test('of a date that hangs on what is not filled in, only the records are in doubt of which it is not', () => {
  const called = {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    dates: {
      einde: { first: [{ date: 'datumAfhandeling', where: { is: { kanaal: 'telefoon' } } }] },
    },
    share: { where: { gevraagd: { reached: 'einde' } } },
  };
  const melding = ['telefoon', 'balie', undefined].map((kanaal) => ({
    begindatum: '2022-05-01',
    datumAfhandeling: '2022-05-02',
    kanaal,
  }));
  expect(ends(called, { melding })).toEqual({
    least: { teller: 1, noemer: 3 },
    most: { teller: 2, noemer: 3 },
  });
});

test('of some questions together only what is not known is in doubt', () => {
  const asking = (...all: object[]) => ({
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    share: { where: { gevraagd: { all } } },
  });
  const byTelephone = { is: { kanaal: 'telefoon' } };
  const melding = { meldingId: 'M1', begindatum: '2022-05-01' };
  const onderzocht = { some: { record: 'onderzoek', on: 'meldingId' } };
  const rows = (meldingId: string) => ({ melding: [melding], onderzoek: [{ meldingId }] });
  expect(ends(asking(onderzocht, byTelephone), rows('M1'))).toEqual(either);
  // That there is none is known, and so is that it has not ended.
  expect(ends(asking(onderzocht, byTelephone), rows('M2'))).toBeNull();
  const handled = { filled: 'datumAfhandeling' };
  expect(ends(asking(handled, byTelephone), { melding: [melding] })).toBeNull();
  expect(
    ends(asking(handled, byTelephone), {
      melding: [{ ...melding, datumAfhandeling: '2022-05-02' }],
    }),
  ).toEqual(either);
});

test('what is known of one record is so whatever is missing of another', () => {
  expect(ends(klachten({ reached: 'ontvangstdatum' }), { klacht: [missing, known] })).toEqual({
    least: { teller: 1, noemer: 2 },
    most: { teller: 2, noemer: 2 },
  });
});

describe('whether spells overlap of which one ends on a day that is missing', () => {
  const spells = {
    indicatie: ['begindatum', 'einddatum'],
    declaratie: ['zorgperiodeVan', 'zorgperiodeTot'],
  } as const;
  const overlapping = (over: keyof typeof spells, record: keyof typeof spells) => ({
    over,
    cohort: { instroom: spells[over][0] },
    share: {
      where: {
        gevraagd: {
          overlap: { record, on: 'indicatieId', spell: spells[record], with: spells[over] },
        },
      },
    },
  });
  const indicatie = [{ indicatieId: 'I1', begindatum: '2022-05-01', einddatum: '2022-05-31' }];
  const declared = { indicatieId: 'I1', zorgperiodeVan: '2022-05-10' };

  test.each([
    ['the other', overlapping('indicatie', 'declaratie')],
    ['this one', overlapping('declaratie', 'indicatie')],
  ])('is not known, be it %s', (_, asked) => {
    const whole = { ...declared, zorgperiodeTot: '2022-05-20' };
    expect(ends(asked, { indicatie, declaratie: [whole] })).toBeNull();
    expect(ends(asked, { indicatie, declaratie: [declared] })).toEqual(either);
  });
});

describe('whether spells overlap', () => {
  /** The share of the stretches of casusregie that ended in the quarter in which there was ondersteuning too. */
  const supported = {
    over: 'casusregie',
    cohort: { afgerond: 'einddatum' },
    share: {
      where: {
        ondersteund: {
          overlap: {
            record: 'ondersteuning',
            on: 'persoonId',
            spell: ['begindatum', 'einddatum'],
            with: ['begindatum', 'einddatum'],
          },
        },
      },
    },
  };
  const regie = { persoonId: 'P1', begindatum: '2022-05-01', einddatum: '2022-05-20' };
  const hulp = { persoonId: 'P1', begindatum: '2022-05-05', einddatum: '2022-05-06' };
  const { begindatum: _, ...regieWithout } = regie;
  const { begindatum: __, ...hulpWithout } = hulp;

  test('is known where all days are', () => {
    expect(ends(supported, { casusregie: [regie], ondersteuning: [hulp] })).toBeNull();
  });

  test('is not known where the other begins on a day that is missing', () => {
    expect(ends(supported, { casusregie: [regie], ondersteuning: [hulpWithout] })).toEqual(either);
  });

  test('is not known where this one begins on a day that is missing', () => {
    expect(ends(supported, { casusregie: [regieWithout], ondersteuning: [hulp] })).toEqual(either);
  });

  test('is known of another person, whose days say nothing of this one', () => {
    const other = { ...hulpWithout, persoonId: 'P2' };
    expect(ends(supported, { casusregie: [regie], ondersteuning: [other] })).toBeNull();
    expect(ends(supported, { casusregie: [regieWithout], ondersteuning: [other] })).toBeNull();
  });

  test('is known of each for which it is, whatever is missing of another', () => {
    const two = ['P1', 'P2'].map((persoonId) => ({ ...regie, persoonId }));
    const ondersteuning = [hulp, { ...hulpWithout, persoonId: 'P2' }];
    expect(ends(supported, { casusregie: two, ondersteuning })).toEqual({
      least: { teller: 1, noemer: 2 },
      most: { teller: 2, noemer: 2 },
    });
  });

  test('is known where the other is not of the kind that is asked, and not where it may be', () => {
    const { ondersteund } = supported.share.where;
    const where = { is: { voorgenomen: true } };
    const asked = {
      ...supported,
      share: { where: { ondersteund: { overlap: { ...ondersteund.overlap, where } } } },
    };
    const found = (other: object) => ends(asked, { casusregie: [regie], ondersteuning: [other] });
    expect(found({ ...hulp, voorgenomen: true })).toBeNull();
    expect(found({ ...hulpWithout, voorgenomen: false })).toBeNull();
    expect(found({ ...hulpWithout, voorgenomen: true })).toEqual(either);
    expect(found(hulp)).toEqual(either);
  });
});
