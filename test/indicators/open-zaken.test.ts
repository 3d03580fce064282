/** What is open beside each duration: begun, and not ended on the last day of the quarter, 30 June 2022. */
import { describe, expect, test } from 'vitest';
import {
  aanvragenZonderBesluit,
  lopendeOnderzoeken,
  onderzoekenBijHetGon,
  plannenZonderAanvraag,
  terugVanGonZonderPlan,
} from '../../src/indicators/index.ts';
import type { Measure, Readings } from '../../src/model/index.ts';
import { counted, notCounted, type Some } from './situation.ts';

type Melding = Some<'melding'>;
type Onderzoek = Some<'onderzoek'>;

/** By age what one onderzoek comes to, of which the melding may have been withdrawn. */
const ages = (measure: Measure, row: Onderzoek, melding: Melding = {}, readings: Readings = {}) => {
  const tally = counted(
    measure,
    {
      melding: [{ meldingId: 'M', begindatum: '2022-04-01', ...melding }],
      onderzoek: [{ onderzoekId: 'O', meldingId: 'M', ...row }],
    },
    { readings },
  );
  const parts = tally.groups.flatMap(({ by, counts }) =>
    (counts.count ?? 0) > 0 ? Object.values(by) : [],
  );
  expect(parts).toHaveLength(tally.counts.count ?? 0);
  return { parts, buckets: notCounted(tally) };
};
const OUT = { parts: [], buckets: {} };
const open = (part: string) => ({ parts: [part], buckets: {} });
const DATE_MISSING = { parts: [], buckets: { 'date-missing': 1 } };

describe('F3.1: an onderzoek is open from its begin until the plan is sent', () => {
  const of = (more: Onderzoek, melding?: Melding, readings?: Readings) =>
    ages(lopendeOnderzoeken, { begindatum: '2022-05-12', ...more }, melding, readings);

  test.each<[string, Onderzoek, object]>([
    // 12 May to 30 June is 19 + 30 days.
    ['that has no end is open, for 49 days', {}, open('43 t/m 365 dagen')],
    [
      'that began on the last day is open, for 0 days',
      { begindatum: '2022-06-30' },
      open('0 t/m 14 dagen'),
    ],
    ['that began the day after is not', { begindatum: '2022-07-01' }, OUT],
    [
      'of which the plan was sent on the last day is not',
      { datumPlanVerzonden: '2022-06-30' },
      OUT,
    ],
    [
      'of which it was sent the day after is',
      { datumPlanVerzonden: '2022-07-01' },
      open('43 t/m 365 dagen'),
    ],
    [
      'that ended after its plan was sent is open until then',
      { datumPlanVerzonden: '2022-06-20', einddatum: '2022-07-01' },
      open('43 t/m 365 dagen'),
    ],
    ['with an end alone is not', { einddatum: '2022-06-20' }, OUT],
    ['that ended without a plan is not', { einddatum: '2022-06-20', wijzeEinde: 'verhuisd' }, OUT],
    [
      'of which the plan was sent is not, though the resident left later',
      { datumPlanVerzonden: '2022-06-20', einddatum: '2022-07-01', wijzeEinde: 'verhuisd' },
      OUT,
    ],
    ['with an aanvraag and no plan is', { datumAanvraag: '2022-06-01' }, open('43 t/m 365 dagen')],
    ['that ended, but not when, lacks a date', { wijzeEinde: 'plan verzonden' }, DATE_MISSING],
    [
      'without a begin is in no period',
      { begindatum: null },
      { parts: [], buckets: { 'no-period': 1 } },
    ],
  ])('one %s', (_, more, expected) => {
    expect(of(more)).toEqual(expected);
  });

  test('under einde=einddatum it is over on its end, also where the plan was sent later', () => {
    const more = { einddatum: '2022-06-20', datumPlanVerzonden: '2022-07-01' } as const;
    expect(of(more)).toEqual(open('43 t/m 365 dagen'));
    expect(of(more, {}, { einde: 'einddatum' })).toEqual(OUT);
    const later = { datumPlanVerzonden: '2022-06-20', einddatum: '2022-07-01' } as const;
    expect(of(later, {}, { einde: 'einddatum' })).toEqual(open('43 t/m 365 dagen'));
    const left = { einddatum: '2022-06-20', wijzeEinde: 'verhuisd' } as const;
    expect(of(left, {}, { einde: 'einddatum' })).toEqual(OUT);
    expect(of({}, { datumIntrekking: '2022-06-20' }, { einde: 'einddatum' })).toEqual(OUT);
  });

  test('under start=melding it runs since the melding', () => {
    const recent = { begindatum: '2022-06-20' } as const;
    expect(of(recent)).toEqual(open('0 t/m 14 dagen'));
    expect(of(recent, {}, { start: 'melding' })).toEqual(open('43 t/m 365 dagen'));
  });
});

const RETURNED = { datumNaarGon: '2022-05-02', datumVanGon: '2022-06-01' } as const;

describe.each<[string, Measure, Onderzoek, { readonly end: keyof Onderzoek }, string]>([
  [
    'F3.1: an onderzoek',
    lopendeOnderzoeken,
    { begindatum: '2022-06-01' },
    { end: 'datumPlanVerzonden' },
    '29 t/m 42 dagen',
  ],
  [
    'R07-P4: an onderzoek that went to the GON',
    onderzoekenBijHetGon,
    { datumNaarGon: '2022-06-01' },
    { end: 'datumVanGon' },
    '29 t/m 42 dagen',
  ],
  [
    'R07-P3: an onderzoek that came back from the GON',
    terugVanGonZonderPlan,
    RETURNED,
    { end: 'datumPlanVerzonden' },
    '29 t/m 42 dagen',
  ],
  [
    'R07-P3: an aanvraag',
    aanvragenZonderBesluit,
    { datumAanvraag: '2022-06-01' },
    { end: 'datumBesluit' },
    '29 t/m 42 dagen',
  ],
])('%s', (_, measure, begun, { end }, age) => {
  const of = (more: Onderzoek, melding?: Melding) => ages(measure, { ...begun, ...more }, melding);

  test('is open from 1 to 30 June, 29 days, while nothing has ended it', () => {
    expect(of({})).toEqual(open(age));
    expect(of({ [end]: '2022-07-01' })).toEqual(open(age));
    expect(of({ [end]: '2022-06-30' })).toEqual(OUT);
  });

  test('is no longer open where its melding was withdrawn, on the day that says so', () => {
    expect(of({}, { datumIntrekking: '2022-06-30' })).toEqual(OUT);
    expect(of({}, { datumIntrekking: '2022-07-01' })).toEqual(open(age));
    const handled = { datumAfhandeling: '2022-06-30', soortAfhandeling: 'ingetrokken' } as const;
    expect(of({}, handled)).toEqual(OUT);
    expect(of({}, { ...handled, soortAfhandeling: 'doorgezet naar onderzoek' })).toEqual(open(age));
  });

  test('that came to its end counts by that, whatever became of its melding', () => {
    expect(of({ [end]: '2022-07-01' }, { datumIntrekking: '2022-06-30' })).toEqual(open(age));
  });

  test('lacks a date where the melding was withdrawn and no day of that is known', () => {
    expect(of({}, { soortAfhandeling: 'ingetrokken' })).toEqual(DATE_MISSING);
    expect(of({}, { redenVoortijdigEinde: 'overleden' })).toEqual(DATE_MISSING);
  });

  test('is not open where the onderzoek ended without a plan, and lacks a date where that has none', () => {
    expect(of({ einddatum: '2022-06-30', wijzeEinde: 'overleden' })).toEqual(OUT);
    expect(of({ einddatum: '2022-07-01', wijzeEinde: 'overleden' })).toEqual(open(age));
    expect(of({ wijzeEinde: 'overleden' })).toEqual(DATE_MISSING);
  });
});

describe('R07-P4: an onderzoek is with the GON', () => {
  test('no longer once its plan was sent, though no return is registered', () => {
    const sent = { datumNaarGon: '2022-06-01', datumPlanVerzonden: '2022-06-20' } as const;
    expect(ages(onderzoekenBijHetGon, sent)).toEqual(OUT);
    expect(ages(onderzoekenBijHetGon, { ...sent, datumVanGon: '2022-07-01' })).toEqual(
      open('29 t/m 42 dagen'),
    );
  });

  test('only if it went there: of others nothing is missing', () => {
    expect(ages(onderzoekenBijHetGon, { begindatum: '2022-06-01' })).toEqual(OUT);
  });
});

describe('R07-P3: an onderzoek is back from the GON', () => {
  test('only if it went there and came back: of others nothing is missing', () => {
    expect(ages(terugVanGonZonderPlan, { datumNaarGon: '2022-06-01' })).toEqual(OUT);
    expect(ages(terugVanGonZonderPlan, { datumVanGon: '2022-06-01' })).toEqual(OUT);
  });

  test('not on the last day where it comes back the day after', () => {
    expect(ages(terugVanGonZonderPlan, { ...RETURNED, datumVanGon: '2022-07-01' })).toEqual(OUT);
  });
});

describe('R07-P3: an aanvraag is open', () => {
  const of = (more: Onderzoek) =>
    ages(aanvragenZonderBesluit, { datumAanvraag: '2022-06-01', ...more });

  test('after the plan was sent and the onderzoek has ended by that', () => {
    const plan = { einddatum: '2022-05-20', wijzeEinde: 'plan verzonden' } as const;
    expect(of(plan)).toEqual(open('29 t/m 42 dagen'));
    expect(of({ wijzeEinde: 'plan verzonden' })).toEqual(open('29 t/m 42 dagen'));
  });

  test('after an end without a plan that lies before it', () => {
    const before = { einddatum: '2022-05-31', wijzeEinde: 'ander domein' } as const;
    expect(of(before)).toEqual(open('29 t/m 42 dagen'));
    expect(of({ ...before, einddatum: '2022-06-01' })).toEqual(OUT);
  });

  test('not where there is a besluit of which the day is not known', () => {
    expect(of({ uitkomstBesluit: 'toegekend' })).toEqual(DATE_MISSING);
  });

  test('only if there is one', () => {
    expect(ages(aanvragenZonderBesluit, { begindatum: '2022-06-01' })).toEqual(OUT);
  });
});

describe('R07-P3: a plan waits for an aanvraag', () => {
  const of = (more: Onderzoek, melding?: Melding) =>
    ages(plannenZonderAanvraag, { datumPlanVerzonden: '2022-06-01', ...more }, melding);

  test.each<[string, Onderzoek, Melding, object]>([
    // 1 to 30 June is 29 days.
    ['since it was sent, while nothing follows', {}, {}, open('29 t/m 42 dagen')],
    ['not before it is sent', { datumPlanVerzonden: '2022-07-01' }, {}, OUT],
    ['not where no plan was sent', { datumPlanVerzonden: null }, {}, OUT],
    ['until the aanvraag', { datumAanvraag: '2022-06-30' }, {}, OUT],
    [
      'also where that comes the day after',
      { datumAanvraag: '2022-07-01' },
      {},
      open('29 t/m 42 dagen'),
    ],
    ['not after a besluit, whenever the aanvraag was', { datumBesluit: '2022-06-20' }, {}, OUT],
    [
      'though the onderzoek ended by it',
      { einddatum: '2022-06-01', wijzeEinde: 'plan verzonden' },
      {},
      open('29 t/m 42 dagen'),
    ],
    [
      'not where the person moved away since',
      { einddatum: '2022-06-20', wijzeEinde: 'verhuisd' },
      {},
      OUT,
    ],
    ['not where the melding was withdrawn since', {}, { datumIntrekking: '2022-06-20' }, OUT],
    [
      'of which the day is not known where there is a besluit without one',
      { uitkomstBesluit: 'toegekend' },
      {},
      DATE_MISSING,
    ],
    [
      'nor where the melding was withdrawn without one',
      {},
      { soortAfhandeling: 'ingetrokken' },
      DATE_MISSING,
    ],
  ])('%s', (_, row, melding, found) => {
    expect(of(row, melding)).toEqual(found);
  });
});
