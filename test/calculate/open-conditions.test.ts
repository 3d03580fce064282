/** Which of several questions is open: one is enough, and what is known is not. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const described = { id: 'proef', title: 'proef', unit: 'zaken', decimals: 0 } as const;
const extremes = (measure: object, rows: object) =>
  calculate(
    dataset(rows),
    { terms, calendar },
    '2022-07-15',
  )({ ...described, ...measure } as unknown as Measure, quarter(2022, 2)).extremes;

const begindatum = '2022-05-01';
const ofMeldingen = (where: object) => ({
  over: 'melding',
  cohort: { instroom: 'begindatum' },
  share: { where },
});
const ofIndicaties = (where: object) => ({
  over: 'indicatie',
  cohort: { instroom: 'begindatum' },
  share: { where: { gevraagd: where } },
});
const oneOrNone = { least: { teller: 0, noemer: 1 }, most: { teller: 1, noemer: 1 } };

describe('of two fields one is empty', () => {
  const rows = { melding: [{ begindatum, kanaal: 'balie' }] };

  test('then the answer is open, whether they are asked in one question or in two', () => {
    const asked = { kanaal: 'balie', wettelijk: true };
    expect(extremes(ofMeldingen({ beide: { is: asked } }), rows)).toEqual(oneOrNone);
    const apart = { balie: { is: { kanaal: 'balie' } }, wet: { is: { wettelijk: true } } };
    expect(extremes(ofMeldingen(apart), rows)).toEqual(oneOrNone);
  });

  test('and known all the same where the other says no', () => {
    const asked = { kanaal: 'digitaal', wettelijk: true };
    expect(extremes(ofMeldingen({ beide: { is: asked } }), rows)).toBeNull();
  });

  test('a field of a record to which nothing leads is not empty but not there', () => {
    const asked = ofMeldingen({ vervolg: { is: { 'vervolgOpMelding.wettelijk': true } } });
    const first = { meldingId: 'M1', begindatum: '2022-01-01' };
    expect(extremes(asked, { melding: [{ begindatum }] })).toBeNull();
    const after = { begindatum, vervolgOpMeldingId: 'M1' };
    expect(extremes(asked, { melding: [first, after] })).toEqual(oneOrNone);
  });
});

describe('a sum that takes two things off', () => {
  const declaraties = {
    over: 'declaratie',
    cohort: { afgerond: 'zorgperiodeTot' },
    sum: {
      of: 'bedrag',
      minus: { credit: { is: { debetCredit: 'C' } }, betaald: { is: { status: 'betaald' } } },
    },
  };

  test('has two ends as soon as one of them is open', () => {
    const row = { zorgperiodeTot: '2022-05-31', bedrag: 10 };
    const ends = (more: object) => extremes(declaraties, { declaratie: [{ ...row, ...more }] });
    expect(ends({ debetCredit: 'C', status: 'betaald' })).toBeNull();
    const either = { least: { cents: -1000 }, most: { cents: 1000 } };
    expect(ends({ debetCredit: 'C' })).toEqual(either);
    expect(ends({ status: 'betaald' })).toEqual(either);
  });
});

describe('a sum of spells', () => {
  const worth = (more: object = {}) => ({
    over: 'indicatie',
    cohort: { instroom: 'begindatum' },
    sum: {
      accrued: {
        spell: ['begindatum', 'einddatum'],
        days: 'range',
        rates: {
          pgb: { where: { is: { financieringsvorm: 'PGB' } }, per: 'year', amount: 'pgbBedrag' },
          zin: { where: { filled: 'kosten' }, per: 'day', amount: 'kosten' },
        },
      },
      ...more,
    },
  });
  const row = { begindatum, einddatum: '2022-05-31', pgbBedrag: 365, kosten: 5 };

  test('has no ends where it is not known by which rate it counts', () => {
    const none = { least: { cents: null }, most: { cents: null } };
    expect(extremes(worth(), { indicatie: [{ ...row, financieringsvorm: 'PGB' }] })).toBeNull();
    expect(extremes(worth(), { indicatie: [row] })).toEqual(none);
  });
});

describe('a record of another type', () => {
  // Indicaties on a day on which an onderzoek of the same person was decided on.
  const asked = (spell: readonly string[]) =>
    ofIndicaties({
      overlap: { record: 'onderzoek', on: 'persoonId', spell, with: 'begindatum' },
    });
  const indicatie = [{ persoonId: 'P1', begindatum }];

  test('of which both dates are missing may overlap any', () => {
    const spell = ['begindatum', 'begindatum'];
    expect(extremes(asked(spell), { indicatie, onderzoek: [{ persoonId: 'P1' }] })).toEqual(
      oneOrNone,
    );
    expect(extremes(asked(spell), { indicatie, onderzoek: [{ persoonId: 'P2' }] })).toBeNull();
  });
});

test('what is known not to have begun does not run, whatever day it may end', () => {
  const running = ofIndicaties({ running: ['datumStartLevering', 'besluitdatum'] });
  expect(extremes(running, { indicatie: [{ begindatum }] })).toBeNull();
  const begun = { begindatum, datumStartLevering: '2022-05-02' };
  expect(extremes(running, { indicatie: [begun] })).toEqual(oneOrNone);
});

test('days that count as none when the end comes before the begin are none, also when others are open', () => {
  const wait = {
    over: 'indicatie',
    cohort: { instroom: 'begindatum' },
    duration: { from: 'begindatum', to: 'besluitdatum', negative: 'zero' },
  };
  const begun = { begindatum: '2022-06-15' };
  const indicatie = [{ besluitdatum: '2022-06-10' }, { besluitdatum: '2022-06-12' }, {}];
  // Two of none, and one of at most the 30 days up to the peildatum.
  expect(extremes(wait, { indicatie: indicatie.map((row) => ({ ...begun, ...row })) })).toEqual({
    least: { median: 0, p90: 0 },
    most: { median: 0, p90: 30 },
  });
});

test('what counts by a date may not count where it is open which of two dates it is', () => {
  const measure = {
    over: 'klacht',
    dates: {
      start: {
        first: [{ date: 'ontvangstdatum', where: { is: { betreft: 'WIJ' } } }, 'datumAfhandeling'],
      },
    },
    cohort: { instroom: 'start' },
    count: {},
  };
  const row = { ontvangstdatum: '2022-01-01', datumAfhandeling: '2022-05-03' };
  expect(extremes(measure, { klacht: [row] })).toEqual({
    least: { count: 0 },
    most: { count: 1 },
  });
  expect(extremes(measure, { klacht: [{ ...row, betreft: 'gemeente' }] })).toBeNull();
});

test('a field of a record two steps away is open only where both steps lead to one', () => {
  const asked = ofIndicaties({ is: { 'onderzoek.melding.wettelijk': true } });
  const ends = (...onderzoeken: (string | null)[]) =>
    extremes(asked, {
      melding: [
        { meldingId: 'M1', wettelijk: false },
        { meldingId: 'M2', wettelijk: true },
        { meldingId: 'M3' },
      ],
      onderzoek: [
        { onderzoekId: 'O0' },
        ...['M1', 'M2', 'M3'].map((meldingId) => ({ onderzoekId: `O${meldingId}`, meldingId })),
      ],
      indicatie: onderzoeken.map((onderzoekId) => ({
        begindatum,
        ...(onderzoekId !== null && { onderzoekId }),
      })),
    });
  expect(ends(null, 'O0', 'OM1', 'OM2')).toBeNull();
  expect(ends(null, 'O0', 'OM1', 'OM2', 'OM3')).toEqual({
    least: { teller: 1, noemer: 5 },
    most: { teller: 2, noemer: 5 },
  });
  expect(ends('OM3')).toEqual(oneOrNone);
});
