/** What may count when something is missing, a rule and its smallest case at a time. */
import { describe, expect, test } from 'vitest';
import { calculate, quantileBounds } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { MeasureFor, OverName } from '../../src/records/index.ts';

const described = { id: 'proef', title: 'proef', unit: 'zaken', decimals: 0 } as const;
const over = <N extends OverName>(measure: Omit<MeasureFor<N>, keyof typeof described>) =>
  ({ ...described, ...measure }) as unknown as Measure;
const ends = (measure: Measure, rows: object) =>
  calculate(dataset(rows), { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2)).extremes;

const melding = (more: object = {}) => ({ begindatum: '2022-05-01' as const, ...more });
const ofMeldingen = (more: object) =>
  over<'melding'>({ over: 'melding', cohort: { instroom: 'begindatum' }, ...more } as never);
const share = (where: object) => ofMeldingen({ share: { where: { gevraagd: where } } });

describe('an empty cell', () => {
  const atDesk = share({ is: { kanaal: 'balie' } });

  test('is unknown: it may be in the teller or not', () => {
    expect(ends(atDesk, { melding: [melding({ kanaal: 'balie' }), melding()] })).toEqual({
      least: { teller: 1, noemer: 2 },
      most: { teller: 2, noemer: 2 },
    });
  });

  test('moves nothing where all are filled', () => {
    expect(ends(atDesk, { melding: [melding({ kanaal: 'balie' })] })).toBeNull();
  });

  test('of what the measure asks whether it is filled, is what the measure says of it', () => {
    const rows = { melding: [melding({ kanaal: 'balie' }), melding()] };
    expect(ends(share({ filled: 'kanaal' }), rows)).toBeNull();
    const excluding = ofMeldingen({
      buckets: { 'excluded-by-rule': { 'kanaal niet ingevuld': { not: { filled: 'kanaal' } } } },
      share: { where: { balie: { is: { kanaal: 'balie' } } } },
    });
    expect(ends(excluding, rows)).toBeNull();
  });

  test('of an end that may be open, of a reference, and of what has no such thing, is known', () => {
    const rows = { melding: [melding({ meldingId: 'M1' })] };
    expect(ends(share({ reached: 'datumAfhandeling' }), rows)).toBeNull();
    expect(ends(share({ is: { 'dossier.dossierId': 'D1' } }), { ...rows, dossier: [] })).toBeNull();
    expect(ends(share({ reached: 'datumIntrekking' }), rows)).toBeNull();
  });

  test('of what is filled in at an end is known as long as that end has not come', () => {
    const answered = share({ is: { soortAfhandeling: 'beantwoord' } });
    expect(ends(answered, { melding: [melding()] })).toBeNull();
    const handled = melding({ datumAfhandeling: '2022-05-02' });
    expect(ends(answered, { melding: [handled] })).toEqual({
      least: { teller: 0, noemer: 1 },
      most: { teller: 1, noemer: 1 },
    });
  });

  test('that decides whether the clause is about the record may bring it in, or keep it out', () => {
    const ofWettelijk = ofMeldingen({ of: { wettelijk: { is: { wettelijk: true } } }, count: {} });
    expect(ends(ofWettelijk, { melding: [melding({ wettelijk: true }), melding()] })).toEqual({
      least: { count: 1 },
      most: { count: 2 },
    });
    const ofOthers = ofMeldingen({
      of: { 'niet wettelijk': { not: { is: { wettelijk: true } } } },
      count: {},
    });
    // Counted, since it is not known to be wettelijk; and it may be.
    expect(ends(ofOthers, { melding: [melding()] })).toEqual({
      least: { count: 0 },
      most: { count: 1 },
    });
  });

  test('that a rule rests on may take the record out', () => {
    for (const reason of ['unknown', 'excluded-by-rule']) {
      const ruled = ofMeldingen({
        buckets: { [reason]: { digitaal: { is: { kanaal: 'digitaal' } } } },
        count: {},
      });
      expect(ends(ruled, { melding: [melding({ kanaal: 'balie' }), melding()] })).toEqual({
        least: { count: 1 },
        most: { count: 2 },
      });
    }
  });

  test('of which a bucket for what is unknown asks whether it is filled, may take the record out', () => {
    const ruled = ofMeldingen({
      buckets: { unknown: { 'heeft een kanaal': { filled: 'kanaal' } } },
      count: {},
    });
    expect(ends(ruled, { melding: [melding()] })).toEqual({
      least: { count: 0 },
      most: { count: 1 },
    });
  });

  test('of a record of another type may make it the one that is asked for', () => {
    const withPlan = over<'onderzoek'>({
      over: 'onderzoek',
      cohort: { instroom: 'begindatum' },
      share: {
        where: {
          netwerk: {
            some: {
              record: 'ondersteuningsplan',
              on: 'onderzoekId',
              where: { is: { inzetInformeelNetwerk: 'ja' } },
            },
          },
        },
      },
    });
    const onderzoek = [{ onderzoekId: 'O1', begindatum: '2022-05-01' as const }];
    const plan = { planId: 'P1', onderzoekId: 'O1' };
    expect(ends(withPlan, { onderzoek, ondersteuningsplan: [plan] })).toEqual({
      least: { teller: 0, noemer: 1 },
      most: { teller: 1, noemer: 1 },
    });
    // That a plan is there at all is known.
    expect(ends(withPlan, { onderzoek, ondersteuningsplan: [] })).toBeNull();
  });
});

describe('a share of which the noemer may be nothing', () => {
  const ofWettelijk = ofMeldingen({
    of: { wettelijk: { is: { wettelijk: true } } },
    share: { where: { balie: { is: { kanaal: 'balie' } } } },
  });

  test('has no ends: there is no share, or there is one of all or of none', () => {
    // Whether it is wettelijk is not known: 0/0 or 1/1, and 0/0 or 0/1.
    for (const kanaal of ['balie', 'digitaal'])
      expect(ends(ofWettelijk, { melding: [melding({ kanaal })] })).toBeNull();
    const known = melding({ kanaal: 'digitaal', wettelijk: true });
    expect(ends(ofWettelijk, { melding: [known, melding({ kanaal: 'balie' })] })).toEqual({
      least: { teller: 0, noemer: 1 },
      most: { teller: 1, noemer: 2 },
    });
  });
});

describe('a distribution', () => {
  test('over cases may have what may be of one of them, and not what is of none', () => {
    const cases = { balie: { is: { kanaal: 'balie' } }, keten: { is: { kanaal: 'keten' } } };
    const byCases = ofMeldingen({ distribution: { by: { cases } } });
    const rows = ['balie', 'digitaal', 'digitaal', undefined].map((kanaal) => melding({ kanaal }));
    expect(ends(byCases, { melding: rows })).toEqual({ least: { count: 1 }, most: { count: 2 } });
    expect(ends(byCases, { melding: rows.slice(0, 3) })).toBeNull();
  });
});

test('a clause about two things, of which one is not filled in, may be about the record or not', () => {
  const of = { wettelijk: { is: { wettelijk: true } }, balie: { is: { kanaal: 'balie' } } };
  const rows = [melding({ kanaal: 'balie', wettelijk: true }), melding({ kanaal: 'balie' })];
  expect(ends(ofMeldingen({ of, count: {} }), { melding: rows })).toEqual({
    least: { count: 1 },
    most: { count: 2 },
  });
});

test('of a reference that leads nowhere the fields there are not unknown, whatever another reference leads to', () => {
  const data = dataset({
    onderzoek: [{ onderzoekId: 'O1', meldingId: 'M1', begindatum: '2022-05-01' }],
    melding: [{ meldingId: 'M1' }],
    persoon: [{ persoonId: 'P1' }],
  });
  const count = calculate(data, { terms, calendar }, '2022-07-15');
  const found = (gevraagd: object) =>
    count(
      over<'onderzoek'>({
        over: 'onderzoek',
        cohort: { instroom: 'begindatum' },
        share: { where: { gevraagd } },
      } as never),
      quarter(2022, 2),
    ).extremes;
  expect(found({ is: { 'melding.kanaal': 'balie' } })).not.toBeNull();
  expect(found({ age: { from: 'persoon.geboortedatum', under: 18 } })).toBeNull();
});

describe('what hangs on a date that is not known', () => {
  test('may be so or not, unless another date that it needs is known not to be there', () => {
    const fast = over<'onderzoek'>({
      over: 'onderzoek',
      cohort: { afgerond: 'datumVanGon' },
      share: { where: { snel: { within: { from: 'begindatum', to: 'einddatum', days: 7 } } } },
    });
    const onderzoek = { onderzoekId: 'O1', datumVanGon: '2022-05-01' as const };
    expect(ends(fast, { onderzoek: [onderzoek] })).toBeNull();
    expect(ends(fast, { onderzoek: [{ ...onderzoek, einddatum: '2022-05-03' }] })).toEqual({
      least: { teller: 0, noemer: 1 },
      most: { teller: 1, noemer: 1 },
    });
  });

  test('has the least median at once, and the most as far as the peildatum where the begin is known', () => {
    const wait = over<'onderzoek'>({
      over: 'onderzoek',
      cohort: { instroom: 'datumNaarGon' },
      duration: { from: 'datumNaarGon', to: 'begindatum' },
    });
    // May be planned: no end. Of a date that cannot be, the peildatum is the last day.
    const onderzoek = [{ onderzoekId: 'O1', datumNaarGon: '2022-06-15' as const }];
    expect(ends(wait, { onderzoek })).toEqual({
      least: { median: 0, p90: 0 },
      most: { median: null, p90: null },
    });
    const handled = over<'ojgTraject'>({
      over: 'ojgTraject',
      cohort: { instroom: 'datumVerwijzing' },
      duration: { from: 'datumVerwijzing', to: 'begindatum' },
    });
    expect(
      ends(handled, { ojgTraject: [{ trajectId: 'T1', datumVerwijzing: '2022-06-15' }] }),
    ).toEqual({ least: { median: 0, p90: 0 }, most: { median: 30, p90: 30 } });
  });
});

test('a duration that is known still to run is in no quantile, whatever is missing of another', () => {
  const handled = over<'klacht'>({
    over: 'klacht',
    cohort: { instroom: 'ontvangstdatum' },
    of: { WIJ: { is: { betreft: 'WIJ' } } },
    duration: { from: 'ontvangstdatum', to: 'datumAfhandeling' },
  });
  const klacht = (more: object) => ({ ontvangstdatum: '2022-06-01' as const, ...more });
  const rows = [
    klacht({ klachtId: 'K1', betreft: 'WIJ', datumAfhandeling: '2022-06-02' }),
    // It may be about WIJ: five days, or none.
    klacht({ klachtId: 'K2', datumAfhandeling: '2022-06-06' }),
    klacht({ klachtId: 'K3', betreft: 'WIJ' }),
  ];
  expect(ends(handled, { klacht: rows })).toEqual({
    least: { median: 1, p90: 1 },
    most: { median: 1, p90: 5 },
  });
});

test('a duration that is known not to have begun is in no quantile either', () => {
  const atGon = over<'onderzoek'>({
    over: 'onderzoek',
    cohort: { afgerond: 'datumVanGon' },
    of: { budget: { is: { budgetplan: true } } },
    duration: { from: 'datumNaarGon', to: 'datumVanGon' },
  });
  const rows = [
    { datumNaarGon: '2022-05-01', datumVanGon: '2022-05-06', budgetplan: true },
    { datumVanGon: '2022-05-10', budgetplan: true },
    { datumNaarGon: '2022-05-01', datumVanGon: '2022-05-02' },
  ];
  // Five days, and one that may count: one day.
  expect(ends(atGon, { onderzoek: rows })).toEqual({
    least: { median: 1, p90: 5 },
    most: { median: 5, p90: 5 },
  });
});

describe('a duration of which the days are not known', () => {
  const handled = (more: object = {}) =>
    over<'klacht'>({
      over: 'klacht',
      cohort: { afgerond: 'datumAfhandeling' },
      duration: { from: 'ontvangstdatum', to: 'datumAfhandeling' },
      ...more,
    } as never);
  const anyDays = { least: { median: 0, p90: 0 }, most: { median: null, p90: null } };

  test('since its begin is not, may be any', () => {
    expect(ends(handled(), { klacht: [{ datumAfhandeling: '2022-05-03' }] })).toEqual(anyDays);
  });

  test('since both stand in an impossible order, or one lies after the peildatum, may be any', () => {
    const wrong = { ontvangstdatum: '2022-05-04', datumAfhandeling: '2022-05-03' };
    expect(ends(handled(), { klacht: [wrong] })).toEqual(anyDays);
    const begun = handled({ cohort: { instroom: 'ontvangstdatum' } });
    const later = { ontvangstdatum: '2022-05-04', datumAfhandeling: '2022-07-16' };
    expect(ends(begun, { klacht: [later] })).toEqual(anyDays);
    expect(ends(begun, { klacht: [{ ...later, datumAfhandeling: '2022-07-15' }] })).toBeNull();
  });

  test('is of no other: one that ends on the day of its begin took 0', () => {
    const klacht = [
      { ontvangstdatum: '2022-05-03', datumAfhandeling: '2022-05-03' },
      { ontvangstdatum: '2022-05-03', datumAfhandeling: '2022-05-03' },
      { datumAfhandeling: '2022-05-03' },
    ];
    // The median of three is the second.
    expect(ends(handled(), { klacht })).toEqual({
      least: { median: 0, p90: 0 },
      most: { median: 0, p90: null },
    });
  });

  test('since it hangs on what is missing by which date it begins, may be any though one is filled', () => {
    const measure = over<'ojgTraject'>({
      over: 'ojgTraject',
      dates: {
        start: {
          first: [
            { date: 'datumVerwijzing', where: { is: { aardHoofdvraag: 'gedrag' } } },
            'persoon.geboortedatum',
          ],
        },
      },
      cohort: { instroom: 'datumVerwijzing' },
      duration: { from: 'start', to: 'begindatum' },
    } as never);
    const traject = { trajectId: 'T', persoonId: 'P', datumVerwijzing: '2022-05-01' };
    const persoon = [{ persoonId: 'P', geboortedatum: '2022-04-01' }];
    expect(ends(measure, { persoon, ojgTraject: [traject] })).toEqual(anyDays);
  });

  test('since it is not known to count, is any where it has no begin, and as long as it took where it has both', () => {
    const measure = over<'onderzoek'>({
      over: 'onderzoek',
      cohort: { instroom: 'begindatum' },
      buckets: { unknown: { 'geen budgetplan': { not: { filled: 'budgetplan' } } } },
      duration: { from: 'datumNaarGon', to: 'datumVanGon' },
    } as never);
    const begun = { begindatum: '2022-05-01' };
    expect(ends(measure, { onderzoek: [begun] })).toEqual(anyDays);
    const known = { datumNaarGon: '2022-05-02', datumVanGon: '2022-05-04', budgetplan: true };
    const longer = { datumNaarGon: '2022-05-02', datumVanGon: '2022-05-06' };
    const onderzoek = [known, longer].map((row) => ({ ...begun, ...row }));
    // Two days, with or without one of four.
    expect(ends(measure, { onderzoek })).toEqual({
      least: { median: 2, p90: 2 },
      most: { median: 2, p90: 4 },
    });
  });
});

test('of persons who are counted once, a record without one may not count whatever is missing of it', () => {
  const persons = ofMeldingen({
    unique: 'persoonId',
    of: { balie: { is: { kanaal: 'balie' } } },
    count: {},
  });
  const known = melding({ persoonId: 'P1', kanaal: 'balie' });
  expect(ends(persons, { melding: [known, melding()] })).toBeNull();
  expect(ends(persons, { melding: [known, melding({ persoonId: 'P2' })] })).toEqual({
    least: { count: 1 },
    most: { count: 2 },
  });
});

test('a sum of spells has no ends where the day on which one begins is missing', () => {
  const worth = over<'indicatie'>({
    over: 'indicatie',
    cohort: { instroom: 'besluitdatum' },
    sum: {
      accrued: {
        spell: ['begindatum', 'einddatum'],
        days: 'range',
        rates: { pgb: { where: { filled: 'pgbBedrag' }, per: 'year', amount: 'pgbBedrag' } },
      },
    },
  });
  const indicatie = { indicatieId: 'I1', besluitdatum: '2022-05-01', pgbBedrag: 1000 };
  const begun = { ...indicatie, indicatieId: 'I2', begindatum: '2022-05-01' };
  expect(ends(worth, { indicatie: [begun] })).toBeNull();
  expect(ends(worth, { indicatie: [begun, indicatie] })).toEqual({
    least: { cents: null },
    most: { cents: null },
  });
});

test('an empty key refers to nothing: it is not some other person', () => {
  const isFirst = share({ is: { persoonId: 'P1' } });
  expect(ends(isFirst, { melding: [melding({ persoonId: 'P1' }), melding()] })).toBeNull();
});

describe('a sum', () => {
  const bedrag = over<'declaratie'>({
    over: 'declaratie',
    cohort: { afgerond: 'zorgperiodeTot' },
    sum: { of: 'bedrag', minus: { credit: { is: { debetCredit: 'C' } } } },
  });
  const declaratie = (more: object) => ({ zorgperiodeTot: '2022-05-31' as const, ...more });

  test('of which an amount is missing has no ends: nothing is made up', () => {
    expect(
      ends(bedrag, {
        declaratie: [
          declaratie({ bedrag: 10, debetCredit: 'D' }),
          declaratie({ debetCredit: 'D' }),
        ],
      }),
    ).toEqual({ least: { cents: null }, most: { cents: null } });
  });

  test('of which it is not known whether an amount is credited has both', () => {
    expect(
      ends(bedrag, {
        declaratie: [declaratie({ bedrag: 10, debetCredit: 'D' }), declaratie({ bedrag: 2.5 })],
      }),
    ).toEqual({ least: { cents: 750 }, most: { cents: 1250 } });
  });
});

describe('a sum of which all amounts are there', () => {
  const indicatie = (kosten: number, more: object) => ({
    besluitdatum: '2022-05-01' as const,
    financieringsvorm: 'ZIN',
    eenheid: '04',
    frequentie: '1',
    kosten,
    ...more,
  });
  const sum = (more: object, minus?: object) =>
    over<'indicatie'>({
      over: 'indicatie',
      cohort: { instroom: 'besluitdatum' },
      ...more,
      sum: { of: 'kosten', ...(minus !== undefined && { minus }) },
    } as never);

  test('may have that of a record of which it is not known whether the clause is about it, or not', () => {
    const ofZin = sum({ of: { zin: { is: { financieringsvorm: 'ZIN' } } } });
    const rows = [indicatie(10, {}), indicatie(5, { financieringsvorm: undefined })];
    expect(ends(ofZin, { indicatie: rows })).toEqual({
      least: { cents: 1000 },
      most: { cents: 1500 },
    });
    expect(ends(ofZin, { indicatie: rows.slice(0, 1) })).toBeNull();
  });

  test('has what is taken off by two conditions only where both may hold', () => {
    const taking = sum({}, { uur: { is: { eenheid: '04' } }, dag: { is: { frequentie: '1' } } });
    const rows = [
      // Taken off: -10. May be: 2 or -2. Not, whatever the other says: 3.
      indicatie(10, {}),
      indicatie(2, { frequentie: undefined }),
      indicatie(3, { eenheid: '01', frequentie: undefined }),
    ];
    expect(ends(taking, { indicatie: rows })).toEqual({
      least: { cents: -900 },
      most: { cents: -500 },
    });
  });

  test('is known whatever is missing of a record of another period', () => {
    const other = { besluitdatum: '2021-05-01', kosten: undefined, financieringsvorm: undefined };
    const rows = { indicatie: [indicatie(10, {}), indicatie(0, other)] };
    expect(ends(sum({}), rows)).toBeNull();
    const accrued = over<'indicatie'>({
      over: 'indicatie',
      cohort: { instroom: 'besluitdatum' },
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days: 'range',
          rates: {
            zin: { where: { is: { financieringsvorm: 'ZIN' } }, per: 'day', amount: 'kosten' },
          },
        },
      },
    });
    const begun = { begindatum: '2022-05-01' };
    const known = [indicatie(10, begun), indicatie(0, { ...begun, ...other })];
    expect(ends(accrued, { indicatie: known })).toBeNull();
    // One of which no price is known may be worth anything.
    const unpriced = indicatie(0, { ...begun, kosten: undefined });
    expect(ends(accrued, { indicatie: [...known, unpriced] })).toEqual({
      least: { cents: null },
      most: { cents: null },
    });
  });
});

describe('a quantile with records that may be added', () => {
  test('goes as far as those that move it: 1, 2, 9 with 0 to 4 days, and one of which nothing is known', () => {
    const sure = [1, 2, 9].map((days) => [days, 1] as const);
    expect(quantileBounds(sure, [], 5)).toEqual({ least: 2, most: 2 });
    expect(quantileBounds(sure, [[{ least: 0, most: 4 }, 1]], 5)).toEqual({ least: 1, most: 2 });
    expect(quantileBounds(sure, [[{ least: 0, most: null }, 1]], 9)).toEqual({
      least: 9,
      most: null,
    });
    expect(quantileBounds([], [[{ least: 3, most: 5 }, 1]], 5)).toEqual({ least: 3, most: 5 });
    expect(quantileBounds([], [], 5)).toEqual({ least: null, most: null });
  });
});
