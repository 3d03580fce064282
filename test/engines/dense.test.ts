/** Two engines over small worlds, in which what seldom meets in random data meets often. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, month, quarter, year } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { naive, type Rows } from './naive.ts';

const times = Number(process.env['SVA_RUNS'] ?? 1);
const peildatum = '2022-07-15';
/** One calculation answers all: what it keeps of the one must not show in the other. */
const periods = [quarter(2022, 2), month(2022, 6), year(2022)];

/** What both engines say; parts of a breakdown have no order of their own. */
const comparable = (answer: ReturnType<ReturnType<typeof naive>>) => {
  const { counts, buckets, uncertain, extremes, groups } = answer;
  const byName = groups.map((group) => [JSON.stringify(group.by), group] as const);
  return { counts, buckets, uncertain, extremes, groups: new Map(byName) };
};
function expectSame(measure: Measure, rows: Rows): void {
  const [columns, plain] = [
    calculate(dataset(rows), { terms, calendar }, peildatum),
    naive(rows, { terms, calendar }, peildatum),
  ];
  // The second time from a day cube, where a measure has one: these periods are more than a year of days.
  for (const period of [...periods, ...periods])
    expect(
      comparable(columns(measure, period) as never),
      JSON.stringify({ measure, rows }),
    ).toEqual(comparable(plain(measure, period)));
}

type Cells = { readonly [field: string]: fc.Arbitrary<unknown> };
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const rowsOf = (cells: Cells, most: number) => fc.array(fc.record(cells), { maxLength: most });
/** Not of all fields there is something: a field is mostly filled, and now and then not. */
const mostly = <T>(...values: T[]) =>
  fc.oneof(
    { weight: 6, arbitrary: oneOf<T | null>(...values) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const described = { id: 'proef', title: 'proef', unit: 'zaken', decimals: 0 } as const;

/** Measures over rows of some tables, all tried on both engines. */
function expectAgreement(
  measures: fc.Arbitrary<object>,
  tables: { readonly [name: string]: fc.Arbitrary<readonly unknown[]> },
  numRuns: number,
) {
  fc.assert(
    fc.property(measures, fc.record(tables), (measure, rows) =>
      expectSame({ ...described, ...measure } as unknown as Measure, rows as Rows),
    ),
    { numRuns: numRuns * times, seed: 2022 },
  );
}

const begins = ['2022-03-30', '2022-04-01', '2022-04-02', '2022-05-10', '2022-07-01'];
const ends = ['2022-03-31', '2022-04-01', '2022-04-02', '2022-05-09', '2022-06-30', '2022-07-01'];
const spell = { begindatum: mostly(...begins), einddatum: mostly(...ends, null) };
const inQuarter = ['2022-04-01', '2022-05-10', '2022-06-30'];

describe('two engines agree on what spells are worth', () => {
  const price = { product: 'productcode', provider: 'aanbieder', unit: 'eenheid', own: 'kosten' };
  const perFrequentie = {
    by: 'frequentie',
    codes: { '1': 'day', '2': 'week', '4': 'month', '5': 'year', '6': 'total' },
  };
  const measures = fc
    .record({
      days: oneOf('range', 'all'),
      per: oneOf<unknown>(perFrequentie, perFrequentie, 'once', 'four-weeks'),
      latest: oneOf('besluitdatum', 'begindatum'),
      isShared: fc.boolean(),
      of: oneOf<object>({}, { of: { soort: { is: { financieringsvorm: 'ZIN' } } } }),
    })
    .map(({ days, per, latest, isShared, of }) => ({
      over: 'indicatie',
      ...of,
      cohort: { lopend: ['begindatum', 'einddatum'] },
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days,
          rates: {
            pgb: { where: { is: { financieringsvorm: 'PGB' } }, per: 'year', amount: 'pgbBedrag' },
            rest: { where: { filled: 'eenheid' }, per, volume: { of: 'volume', price } },
          },
          ...(isShared && { once: { same: ['persoonId', 'aanbieder'], latest } }),
        },
      },
    }));
  const indicatie = {
    ...spell,
    persoonId: mostly('P1', 'P2'),
    productcode: mostly('A', 'B'),
    aanbieder: mostly('X', 'Y'),
    besluitdatum: mostly('2022-01-01', '2022-01-02', '2022-01-03'),
    volume: mostly(0, 1, 2.5, 99_999.99),
    eenheid: mostly('01', '04', '16', '82'),
    frequentie: mostly('1', '2', '4', '5', '6'),
    kosten: mostly(0, 1.01, 33.33, 300_000),
    financieringsvorm: mostly('ZIN', 'ZIN', 'PGB'),
    pgbBedrag: mostly(0, 1000, 12_345.67),
  };
  const named = (rows: object[]) => rows.map((row, i) => ({ indicatieId: `I${i % 7}`, ...row }));
  const tarief = {
    productcode: mostly('A', 'A', 'B'),
    aanbieder: oneOf('X', 'Y', null),
    geldigVan: mostly('2022-01-01', '2022-04-02', '2022-05-10'),
    geldigTot: oneOf('2022-04-01', '2022-05-09', '2022-06-30', null),
    bedrag: mostly(10, 33.33, 99.99),
    eenheid: mostly('01', '04', '16', '82'),
  };
  const product = fc.constant([{ productcode: 'A' }, { productcode: 'B' }]);

  test('by the prices of a table, and where spells share days', () => {
    const tables = {
      indicatie: rowsOf(indicatie, 4).map(named),
      tarief: rowsOf(tarief, 4),
      product,
    };
    expectAgreement(measures, tables, 150);
  });

  test('by their own price where there is no table, and of many that share days', () => {
    expectAgreement(measures, { indicatie: rowsOf(indicatie, 7).map(named), product }, 120);
  });

  test('of which the end is the first day out, by a number of euros', () => {
    const worth = (days: string) => ({
      over: 'ondersteuning',
      cohort: { lopend: ['begindatum', 'einddatum'] },
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days,
          rates: { uren: { where: { filled: 'persoonId' }, per: 'day', amount: 'omvang' } },
          once: { same: ['persoonId'], latest: 'datumVoorgenomen' },
        },
      },
    });
    const ondersteuning = {
      ...spell,
      persoonId: mostly('P1', 'P1', 'P2'),
      omvang: mostly(0, 1, 2.25),
      datumVoorgenomen: mostly('2022-01-01', '2022-01-02'),
    };
    const tables = {
      ondersteuning: rowsOf(ondersteuning, 5).map((rows) =>
        rows.map((row, i) => ({ ondersteuningId: `O${i}`, ...row })),
      ),
    };
    expectAgreement(oneOf('range', 'all').map(worth), tables, 150);
  });
});

describe('two engines agree on what may be where something is missing', () => {
  const named = (conditions: fc.Arbitrary<object>) =>
    fc.dictionary(oneOf('een', 'twee'), conditions, { maxKeys: 2, noNullPrototype: true });

  test('in sums of which amounts are taken off', () => {
    const asked = oneOf(
      { is: { debetCredit: 'C' } },
      { not: { is: { debetCredit: 'D' } } },
      { filled: 'indicatieId' },
    );
    const measures = fc
      .record({
        minus: fc.option(named(asked), { nil: undefined }),
        of: named(asked),
        rest: named(asked),
      })
      .map(({ minus, of, rest }) => ({
        over: 'declaratie',
        cohort: { afgerond: 'zorgperiodeTot' },
        of,
        buckets: { unknown: rest },
        sum: { of: 'bedrag', ...(minus !== undefined && { minus }) },
      }));
    const declaratie = {
      zorgperiodeTot: mostly(...inQuarter),
      bedrag: oneOf(-3, 10, 2.5, 2.5, null),
      debetCredit: oneOf('D', 'C', null),
      indicatieId: oneOf('I1', null),
    };
    const filled = { ...declaratie, bedrag: oneOf(-3, 10, 2.5) };
    expectAgreement(
      measures,
      { declaratie: fc.oneof(rowsOf(declaratie, 3), rowsOf(filled, 4)) },
      250,
    );
  });

  test('in days of which an end is missing, or before the begin', () => {
    const measures = fc
      .record({
        cohort: oneOf<object>({ instroom: 'ontvangstdatum' }, { afgerond: 'datumAfhandeling' }),
        negative: oneOf<object>({}, { negative: 'zero' }),
        ends: oneOf(
          ['ontvangstdatum', 'datumAfhandeling'],
          ['start', 'datumAfhandeling'],
          ['datumAfhandeling', 'einde'],
        ),
        bucket: oneOf('date-missing', 'unknown', 'excluded-by-rule'),
        asked: named(
          oneOf<object>({ not: { filled: 'datumAfhandeling' } }, { is: { betreft: 'WIJ' } }),
        ),
      })
      .map(({ cohort, negative, ends: [from, to], bucket, asked }) => ({
        over: 'klacht',
        cohort,
        dates: {
          start: {
            first: [
              { date: 'ontvangstdatum', where: { is: { betreft: 'WIJ' } } },
              'datumAfhandeling',
            ],
          },
          einde: { latest: ['ontvangstdatum', 'datumAfhandeling'] },
        },
        buckets: { [bucket]: asked },
        duration: { from, to, ...negative },
      }));
    const klacht = {
      ontvangstdatum: mostly(...inQuarter, null),
      datumAfhandeling: mostly(...inQuarter, '2022-07-20', null),
      betreft: oneOf('WIJ', 'aanbieder', null),
    };
    expectAgreement(measures, { klacht: rowsOf(klacht, 5) }, 250);
  });

  test('in versions of the same', () => {
    const asked = oneOf<object>(
      { is: { wettelijk: true } },
      { is: { kanaal: 'balie' } },
      { filled: 'begindatum' },
    );
    const measures = fc
      .record({
        of: named(asked),
        rest: named(asked),
        keep: oneOf('first', 'last'),
        isShare: fc.boolean(),
      })
      .map(({ of, rest, keep, isShare }) => ({
        over: 'melding',
        cohort: { instroom: 'begindatum' },
        of,
        buckets: { undecided: rest },
        version: { of: 'kanaal', same: ['persoonId'], keep },
        ...(isShare
          ? { share: { where: { wettelijk: { is: { wettelijk: true } } } } }
          : { count: {} }),
      }));
    const melding = {
      persoonId: mostly('P1', 'P1', 'P2'),
      begindatum: mostly(...inQuarter),
      kanaal: mostly('balie', 'telefoon', 'digitaal'),
      wettelijk: oneOf(true, true, false, null),
    };
    expectAgreement(measures, { melding: rowsOf(melding, 5) }, 250);
  });

  test('in a ratio of two populations, each with what is missing in it', () => {
    const population = fc
      .record({
        of: named(oneOf<object>({ is: { wettelijk: true } }, { is: { kanaal: 'balie' } })),
        unique: fc.boolean(),
      })
      .map(({ of, unique }) => ({
        over: 'melding',
        cohort: { instroom: 'begindatum' },
        of,
        ...(unique && { unique: 'persoonId' }),
      }));
    const melding = {
      persoonId: mostly('P1', 'P2'),
      begindatum: mostly(...inQuarter),
      kanaal: oneOf('balie', 'telefoon', null),
      wettelijk: oneOf(true, false, null),
    };
    expectAgreement(
      fc.record({ teller: population, noemer: population }).map((ratio) => ({ ratio })),
      { melding: rowsOf(melding, 4) },
      150,
    );
  });
});

describe('two engines agree on spells', () => {
  const persons = mostly('P1', 'P1', 'P2');

  test('that overlap those of another table', () => {
    const measures = fc
      .record({
        own: oneOf<unknown>(['begindatum', 'einddatum'], 'begindatum', 'einddatum', [
          'start',
          'einde',
        ]),
        days: oneOf<object>({}, { days: 1 }, { days: 28 }),
        where: oneOf<object>(
          {},
          { where: { filled: 'omvang' } },
          { where: { is: { redenUitstroom: 'doel bereikt' } } },
          { where: { reached: 'einddatum' } },
        ),
        isNot: fc.boolean(),
      })
      .map(({ own, days, where, isNot }) => {
        const asked = {
          overlap: {
            record: 'ondersteuning',
            on: 'persoonId',
            spell: ['begindatum', 'einddatum'],
            with: own,
            ...days,
            ...where,
          },
        };
        return {
          over: 'casusregie',
          cohort: { lopend: ['begindatum', 'einddatum'] },
          dates: { start: { earliest: ['begindatum'] }, einde: { latest: ['einddatum'] } },
          share: { where: { gevraagd: isNot ? { not: asked } : asked } },
        };
      });
    const casusregie = { ...spell, persoonId: persons };
    const ondersteuning = {
      ...spell,
      persoonId: persons,
      omvang: mostly(1),
      redenUitstroom: mostly('doel bereikt', 'verhuisd'),
    };
    expectAgreement(
      measures,
      { casusregie: rowsOf(casusregie, 3), ondersteuning: rowsOf(ondersteuning, 3) },
      250,
    );
  });

  test('in a stock, of persons and of records, and what came and went', () => {
    const measures = fc
      .record({
        unique: fc.boolean(),
        of: oneOf<object>({}, { of: { uren: { filled: 'omvang' } } }),
        ends: oneOf(['begindatum', 'einddatum'], ['begindatum', 'einde']),
      })
      .map(({ unique, of, ends: asked }) => ({
        over: 'ondersteuning',
        cohort: { stand: asked },
        dates: { einde: { latest: ['einddatum'] } },
        ...of,
        ...(unique && { unique: 'persoonId' }),
        groups: {
          persoon: 'persoonId',
          uren: { cases: { veel: { filled: 'omvang' } } },
          dagen: { daysSince: 'einde', upTo: [0, 30] },
        },
        stock: { begin: asked[0], end: asked[1] },
      }));
    const ondersteuning = { ...spell, persoonId: persons, omvang: mostly(1) };
    expectAgreement(measures, { ondersteuning: rowsOf(ondersteuning, 6) }, 180);
  });

  test('in a table in which few rows are near a period', () => {
    const dates = {
      start: {
        first: [{ date: 'begindatum', where: { reached: 'einddatum' } }, 'datumVoorgenomen'],
      },
      einde: { latest: ['einddatum', 'begindatum'] },
    };
    const measures = oneOf<object>(
      { cohort: { instroom: 'begindatum' } },
      { cohort: { instroom: 'start' } },
      { cohort: { afgerond: 'einde' } },
      { cohort: { lopend: ['begindatum', 'einddatum'] } },
      { cohort: { lopend: ['start', 'einde'] } },
      { cohort: { stand: ['begindatum', 'einddatum'] } },
    ).map((cohort) => ({
      over: 'ondersteuning',
      ...cohort,
      dates,
      groups: { persoon: 'persoonId' },
      count: {},
    }));
    const day = (...more: string[]) =>
      oneOf('2021-01-01', '2021-02-01', '2023-01-01', '2023-02-01', '2024-01-01', ...more);
    const ondersteuning = {
      begindatum: day(...begins),
      einddatum: day(...ends),
      persoonId: persons,
      datumVoorgenomen: day('2022-05-01'),
    };
    const rows = fc.array(fc.record(ondersteuning), { minLength: 25, maxLength: 40 });
    expectAgreement(measures, { ondersteuning: rows }, 50);
  });
});

test('two engines agree on journeys, of which the steps are dated by other records', () => {
  const seen = { record: 'onderzoek', on: 'meldingId', date: 'begindatum' };
  const when = oneOf<object>(
    { filled: 'kanaal' },
    { reached: 'datumAfhandeling' },
    { some: { record: 'onderzoek', on: 'meldingId' } },
  );
  const measures = fc
    .record({
      when: fc.tuple(when, when),
      at: oneOf<unknown>(seen, { ...seen, where: { filled: 'einddatum' } }, 'datumIntrekking'),
      more: oneOf<object>({}, { persons: 'persoonId' }),
      of: oneOf<object>({}, { of: { kanaal: { filled: 'kanaal' } } }),
    })
    .map(({ when: [one, two], at, more, of }) => ({
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      ...of,
      journey: {
        version: '1',
        first: 'melding',
        nodes: {
          melding: { at: 'begindatum' },
          onderzoek: { when: one, at },
          klaar: { when: two, at: 'datumAfhandeling' },
          rest: {},
        },
        edges: { melding: ['onderzoek', 'klaar', 'rest'], onderzoek: ['klaar', 'rest'] },
        ...more,
      },
      groups: { kanaal: 'kanaal' },
    }));
  const melding = {
    meldingId: mostly('M1', 'M2', 'M3'),
    persoonId: mostly('P1', 'P2'),
    begindatum: mostly(...inQuarter, '2022-03-31'),
    datumAfhandeling: mostly(...inQuarter, null),
    datumIntrekking: mostly(...inQuarter, null),
    kanaal: mostly('balie', 'digitaal'),
  };
  const onderzoek = {
    meldingId: mostly('M1', 'M2'),
    begindatum: mostly('2022-04-01', '2022-05-10', '2022-06-30', '2022-07-01'),
    einddatum: mostly('2022-06-30'),
  };
  const tables = { melding: rowsOf(melding, 5), onderzoek: rowsOf(onderzoek, 3) };
  expectAgreement(measures, tables, 200);
});
