/** A file that is not there is told, and is not a file without rows. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const described = { id: 'proef', title: 'proef', unit: 'zaken', decimals: 0 } as const;
const counted = (measure: object, rows: object) =>
  calculate(
    dataset(rows),
    { terms, calendar },
    '2022-07-15',
  )({ ...described, ...measure } as unknown as Measure, quarter(2022, 2));
const meldingen = { over: 'melding', cohort: { instroom: 'begindatum' } };
const withOnderzoek = { onderzocht: { some: { record: 'onderzoek', on: 'meldingId' } } };
const nothing = {
  status: 'no-data',
  counts: {},
  buckets: [],
  uncertain: { teller: 0, noemer: 0 },
  extremes: null,
  groups: [],
  provisional: [],
};

describe('a measure has no data', () => {
  test('where its records are not there, nor those it asks of, each named', () => {
    const asked = { ...meldingen, of: withOnderzoek, count: {} };
    expect(counted(asked, {})).toEqual({ ...nothing, absent: ['melding', 'onderzoek'] });
    expect(counted(asked, { melding: [] })).toEqual({ ...nothing, absent: ['onderzoek'] });
    expect(counted(asked, { onderzoek: [] })).toEqual({ ...nothing, absent: ['melding'] });
    expect(counted(asked, { melding: [], onderzoek: [] })).toMatchObject({
      status: 'counted',
      absent: [],
      counts: { count: 0 },
    });
  });

  test('where a field that must be filled somewhere is nowhere filled, which is named; a file without rows has none', () => {
    const asked = { ...meldingen, filledSomewhere: ['wijkteam'], count: {} };
    const inPeriod = { meldingId: 'M1', begindatum: '2022-05-02' };
    expect(counted(asked, { melding: [inPeriod] })).toEqual({
      ...nothing,
      absent: ['melding.wijkteam'],
    });
    expect(counted(asked, {})).toEqual({ ...nothing, absent: ['melding'] });
    expect(counted(asked, { melding: [] })).toMatchObject({
      status: 'counted',
      counts: { count: 0 },
    });
    // Filled in another period is filled.
    const before = { meldingId: 'M2', begindatum: '2019-05-02', wijkteam: 'Beijum' };
    expect(counted(asked, { melding: [inPeriod, before] })).toMatchObject({
      status: 'counted',
      counts: { count: 1 },
    });
  });

  test('of a ratio, where those of the teller or of the noemer are not there', () => {
    const ratio = {
      ratio: {
        teller: { over: 'klacht', cohort: { instroom: 'ontvangstdatum' } },
        noemer: meldingen,
      },
    };
    expect(counted(ratio, { melding: [] })).toEqual({ ...nothing, absent: ['klacht'] });
    expect(counted(ratio, { klacht: [] })).toEqual({ ...nothing, absent: ['melding'] });
    expect(counted(ratio, { klacht: [], melding: [] })).toMatchObject({
      status: 'counted',
      counts: { teller: 0, noemer: 0 },
      groups: [],
      provisional: [],
    });
  });
});

describe('of a sum of spells the table of prices may be away', () => {
  const at = { record: 'tarief', on: 'productcode' };
  const during = { ...at, spell: ['geldigVan', 'geldigTot'], with: ['begindatum', 'einddatum'] };
  const where = { is: { eenheid: '04' } };
  const indicatie = {
    productcode: 'p',
    besluitdatum: '2022-05-01',
    begindatum: '2022-05-05',
    einddatum: '2022-05-06',
    kosten: 10,
  };
  /** What two days of 10 euros are worth where something holds, and what they may be. */
  const worth = (condition: object) => {
    const measure = {
      over: 'indicatie',
      cohort: { instroom: 'besluitdatum' },
      of: { gevraagd: condition },
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days: 'range',
          rates: { alles: { where: { filled: 'besluitdatum' }, per: 'day', amount: 'kosten' } },
        },
      },
    };
    const { counts, extremes } = counted(measure, { indicatie: [indicatie], product: [] });
    return { cents: counts.cents, extremes };
  };

  test.each<[string, object]>([
    ['it has no price', { some: at }],
    ['it has no price by the hour', { some: { ...at, where } }],
    ['it has no price in its days', { overlap: during }],
    ['it has no price by the hour in its days', { overlap: { ...during, where } }],
  ])('then of each product is known that %s', (_, condition) => {
    expect(worth(condition)).toEqual({ cents: 0, extremes: null });
    expect(worth({ not: condition })).toEqual({ cents: 2000, extremes: null });
    // Also beside what is not known: how it is financed.
    const isPgb = { is: { financieringsvorm: 'PGB' } };
    const unknown = { least: { cents: null }, most: { cents: null } };
    expect(worth({ any: [isPgb, condition] })).toEqual({ cents: 0, extremes: unknown });
    expect(worth({ all: [isPgb, { not: condition }] })).toEqual({ cents: 0, extremes: unknown });
  });
});
