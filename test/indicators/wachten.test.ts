import { describe, expect, test } from 'vitest';
import {
  duurUitvoeringsplanGon,
  wachtlijstLevering,
  wachtlijstOndersteuning,
  wachtlijstOnderzoek,
  wachtTotNuOpLevering,
  wachtTotNuOpOndersteuning,
  wachtTotNuOpOnderzoek,
  wachttijdTotLevering,
  wachttijdTotOndersteuning,
  wachttijdTotOnderzoek,
} from '../../src/indicators/index.ts';
import { quarter } from '../../src/model/index.ts';
import { type Asked, counted, days, notCounted, parts, type Some } from './situation.ts';

const LAST = '2022-06-30';
const NEXT = '2022-07-01';

describe('R07-P4 w1: meldingen wait for the start of their onderzoek', () => {
  const rows = (
    meldingen: Some<'melding'> | Some<'melding'>[],
    onderzoeken: Some<'onderzoek'> | Some<'onderzoek'>[] | null,
  ) => ({
    melding: [meldingen]
      .flat()
      .map((row) => ({ meldingId: 'M', begindatum: '2022-05-02' as const, ...row })),
    onderzoek:
      onderzoeken === null
        ? []
        : [onderzoeken].flat().map((row) => ({ onderzoekId: 'O', meldingId: 'M', ...row })),
  });
  const list = (...args: Parameters<typeof rows>) => counted(wachtlijstOnderzoek, rows(...args));
  const waits = (...args: Parameters<typeof rows>) => counted(wachttijdTotOnderzoek, rows(...args));

  test('of nothing there is no list and no wait', () => {
    expect(list([], []).counts.count).toBe(0);
    expect(days(waits([], []))).toEqual([]);
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null, number]>([
    ['a melding of the last day waits', { begindatum: LAST }, null, 1],
    ['a melding of the day after does not', { begindatum: NEXT }, null, 0],
    ['a melding waits whether wettelijk or not (C21)', { wettelijk: false }, null, 1],
    ['a follow-up counts in a stock (C3)', { vervolgOpMeldingId: 'M' }, null, 1],
    ['an onderzoek begun on the last day ends the wait', {}, { begindatum: LAST }, 0],
    ['an onderzoek to begin the day after does not (C10)', {}, { begindatum: NEXT }, 1],
    [
      'an onderzoek to begin after the peildatum does not (C10)',
      {},
      { begindatum: '2022-09-01' },
      1,
    ],
    ['an onderzoek without a begin does not', {}, {}, 1],
    [
      'an onderzoek of which all is still to come does not',
      {},
      { begindatum: '2022-07-05', datumNaarGon: '2022-07-06' },
      1,
    ],
    [
      'being passed on does not end the wait (C9)',
      { soortAfhandeling: 'doorgezet naar onderzoek', datumAfhandeling: '2022-05-10' },
      null,
      1,
    ],
    [
      'being handled in another way does, on that day',
      { soortAfhandeling: 'beantwoord', datumAfhandeling: LAST },
      null,
      0,
    ],
    ['and not before', { soortAfhandeling: 'beantwoord', datumAfhandeling: NEXT }, null, 1],
    ['being withdrawn does, on that day', { datumIntrekking: LAST }, null, 0],
    ['and not before', { datumIntrekking: NEXT }, null, 1],
  ])('on the list: %s', (_, more, row, count) => {
    const tally = list(more, row);
    expect(tally.counts.count).toBe(count);
    expect(notCounted(tally)).toEqual({});
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null]>([
    ['handled without a date (C8)', { soortAfhandeling: 'extern doorverwezen' }, null],
    ['ended early without a date (C8)', { redenVoortijdigEinde: 'verhuisd' }, null],
    ['with a plan but no begin of onderzoek', {}, { datumPlanVerzonden: '2022-06-01' }],
    [
      'of which the onderzoek has a way of ending but no begin',
      {},
      { wijzeEinde: 'plan verzonden' },
    ],
  ])('a melding %s is not on the list, and is printed', (_, more, row) => {
    const tally = list(more, row);
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
  });

  test('two onderzoeken planned on one melding are one wait, which the first to begin ends (C21)', () => {
    const two = [{ onderzoekId: 'A' }, { onderzoekId: 'B' }];
    expect(list({}, two).counts.count).toBe(1);
    const begun = [
      { onderzoekId: 'A', begindatum: '2022-06-10' as const },
      { onderzoekId: 'B', begindatum: '2022-06-01' as const, persoonId: 'Q' },
    ];
    expect(list({}, begun).counts.count).toBe(0);
    expect(days(waits({}, begun))).toEqual([30]);
  });

  test('an onderzoek without a melding is not on it (C36)', () => {
    expect(list([], { meldingId: null }).counts.count).toBe(0);
    expect(days(waits([], { meldingId: null, begindatum: LAST }))).toEqual([]);
    expect(notCounted(waits([], { meldingId: 'weg', begindatum: LAST }))).toEqual({});
  });

  test('the list is divided by age', () => {
    const tally = list(
      [{ begindatum: '2022-06-16' }, { meldingId: 'N', begindatum: '2022-05-18' }],
      [],
    );
    expect(parts(tally, 'ouderdom')).toEqual({ '0 t/m 14 dagen': 1, '43 t/m 365 dagen': 1 });
  });

  test('who is on it has waited from the melding up to the last day, 0 days where it came in then', () => {
    const wait = (...args: Parameters<typeof rows>) =>
      counted(wachtTotNuOpOnderzoek, rows(...args));
    expect(days(wait([], []))).toEqual([]);
    const tally = wait(
      [
        { meldingId: 'A', begindatum: '2022-06-30' },
        { meldingId: 'B', begindatum: '2022-05-01' },
        { meldingId: 'C', begindatum: '2021-06-30', wijkteam: 'Oost' },
        { meldingId: 'D', begindatum: '2022-07-01' },
        { meldingId: 'E', begindatum: '2022-04-01' },
      ],
      [
        { onderzoekId: 'O1', meldingId: 'C', begindatum: '2022-07-01' },
        { onderzoekId: 'O2', meldingId: 'E', begindatum: '2022-06-30' },
      ],
    );
    expect(days(tally)).toEqual([0, 60, 365]);
    expect(parts(tally, 'wijkteam')).toMatchObject({ Oost: 1 });
    const first = counted(wachtTotNuOpOnderzoek, rows([{ begindatum: '2022-05-01' }], null), {
      period: quarter(2022, 3),
      peildatum: '2022-10-15',
    });
    expect(days(first)).toEqual([152]);
  });

  test('in a period that is not over, days after the peildatum have not been waited', () => {
    const tally = counted(wachtTotNuOpOnderzoek, rows([{ begindatum: '2022-05-01' }], null), {
      peildatum: '2022-05-31',
    });
    expect(days(tally)).toEqual([30]);
  });

  test('of those who wait it tells as many as the list has', () => {
    const given = rows(
      [
        { meldingId: 'A' },
        { meldingId: 'B', begindatum: NEXT },
        { meldingId: 'C', datumIntrekking: LAST },
      ],
      null,
    );
    expect(days(counted(wachtTotNuOpOnderzoek, given))).toHaveLength(
      counted(wachtlijstOnderzoek, given).counts.count ?? -1,
    );
  });

  test('who waited, came, left and waits adds up', () => {
    const tally = list(
      [
        { meldingId: 'A', begindatum: '2022-03-01' },
        { meldingId: 'B', begindatum: '2022-04-01' },
        { meldingId: 'C', begindatum: '2022-03-01' },
      ],
      { meldingId: 'C', begindatum: '2022-06-30' },
    );
    expect(tally.counts.flow).toEqual({ begin: 2, in: 1, out: 1, end: 2 });
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'>, number[]]>([
    ['begun on the last day it ended in the quarter', {}, { begindatum: LAST }, [59]],
    ['begun the day after it did not', {}, { begindatum: NEXT }, []],
    ['begun on the day of the melding it took 0 days', {}, { begindatum: '2022-05-02' }, [0]],
    [
      'withdrawn before that it is no wait that ended (C21)',
      { datumIntrekking: '2022-05-09' },
      { begindatum: '2022-05-10' },
      [],
    ],
    [
      'withdrawn on that day it is (C21)',
      { datumIntrekking: '2022-05-10' },
      { begindatum: '2022-05-10' },
      [8],
    ],
    [
      'withdrawn afterwards it is',
      { datumIntrekking: '2022-05-11' },
      { begindatum: '2022-05-10' },
      [8],
    ],
    [
      'withdrawn by afhandeling before that it is not',
      { soortAfhandeling: 'ingetrokken', datumAfhandeling: '2022-05-09' },
      { begindatum: '2022-05-10' },
      [],
    ],
    [
      'passed on before that it is (C9)',
      { soortAfhandeling: 'doorgezet naar onderzoek', datumAfhandeling: '2022-05-09' },
      { begindatum: '2022-05-10' },
      [8],
    ],
    ['not yet begun it has not ended', {}, {}, []],
  ])('a wait: %s', (_, more, row, expected) => {
    expect(days(waits(more, row))).toEqual(expected);
  });

  test('an onderzoek before the melding is an impossible order, never a negative wait', () => {
    const tally = waits({}, { begindatum: '2022-05-01' });
    expect(days(tally)).toEqual([]);
    expect(notCounted(tally)).toEqual({ 'impossible-order': 1 });
  });

  test('a start after the peildatum is not yet a wait that ended (C10)', () => {
    const tally = counted(wachttijdTotOnderzoek, rows({}, { begindatum: '2022-06-20' }), {
      peildatum: '2022-06-19',
    });
    expect(days(tally)).toEqual([]);
    expect(tally.buckets).toEqual([]);
  });

  test('a missing date of melding is printed; so is a start that shows but has no date', () => {
    expect(notCounted(waits({ begindatum: null }, { begindatum: LAST }))).toEqual({
      'date-missing': 1,
    });
    expect(notCounted(waits({}, { datumPlanVerzonden: LAST }))).toEqual({ 'no-period': 1 });
  });

  test('the joint list of the chain cannot be computed', () => {
    expect(() => counted(wachttijdTotOnderzoek, {}, { readings: { wachtlijst: 'keten' } })).toThrow(
      /niemand/,
    );
  });
});

describe('R07-P4 w2: planned support waits for its start', () => {
  const rows = (
    ondersteuningen: Some<'ondersteuning'> | Some<'ondersteuning'>[],
    onderzoeken: Some<'onderzoek'> | Some<'onderzoek'>[] = { datumPlanVerzonden: '2022-05-02' },
  ) => ({
    ondersteuning: [ondersteuningen].flat().map((row) => ({
      ondersteuningId: 'S',
      onderzoekId: 'O',
      persoonId: 'P',
      voorgenomen: true,
      ...row,
    })),
    onderzoek: [onderzoeken]
      .flat()
      .map((row) => ({ onderzoekId: 'O', meldingId: 'M', persoonId: 'P', ...row })),
    melding: [
      { meldingId: 'M', dossierId: 'D' },
      { meldingId: 'N', dossierId: 'E' },
    ],
  });
  const list = (...args: Parameters<typeof rows>) =>
    counted(wachtlijstOndersteuning, rows(...args));
  const waits = (...args: Parameters<typeof rows>) =>
    counted(wachttijdTotOndersteuning, rows(...args));

  test('of nothing there is no list and no wait', () => {
    expect(list([]).counts.count).toBe(0);
    expect(days(waits([]))).toEqual([]);
  });

  test.each<[string, Some<'ondersteuning'>, Some<'onderzoek'>, number]>([
    ['with a plan sent on the last day it waits', {}, { datumPlanVerzonden: LAST }, 1],
    ['with a plan sent the day after it does not', {}, { datumPlanVerzonden: NEXT }, 0],
    [
      'of two ends of the onderzoek the later is the plan (C22)',
      {},
      { datumPlanVerzonden: '2022-05-02', einddatum: NEXT },
      0,
    ],
    ['an einddatum does for a plan (C22)', {}, { einddatum: LAST }, 1],
    [
      'the end of an onderzoek that was withdrawn is no plan',
      {},
      { einddatum: LAST, wijzeEinde: 'ingetrokken' },
      0,
    ],
    [
      'not voorgenomen it is not on the list (C23)',
      { voorgenomen: false },
      { datumPlanVerzonden: LAST },
      0,
    ],
    [
      'when that is not known it is not on the list',
      { voorgenomen: null },
      { datumPlanVerzonden: LAST },
      0,
    ],
    [
      'begun on the last day it waits no longer',
      { begindatum: LAST },
      { datumPlanVerzonden: '2022-05-02' },
      0,
    ],
    [
      'to begin the day after it waits (C10)',
      { begindatum: NEXT },
      { datumPlanVerzonden: '2022-05-02' },
      1,
    ],
    [
      'to begin after the peildatum it waits (C10)',
      { begindatum: '2022-10-01' },
      { datumPlanVerzonden: '2022-05-02' },
      1,
    ],
    [
      'begun before the plan it never waited',
      { begindatum: '2022-05-01' },
      { datumPlanVerzonden: '2022-05-02' },
      0,
    ],
  ])('on the list: %s', (_, row, plan, count) => {
    expect(list(row, plan).counts.count).toBe(count);
  });

  test.each<[string, Some<'ondersteuning'>, number[]]>([
    ['begun on the last day of the quarter it ended', { begindatum: LAST }, [59]],
    ['begun the day after it did not', { begindatum: NEXT }, []],
    [
      'also when it was not voorgenomen (C23)',
      { begindatum: '2022-05-12', voorgenomen: false },
      [10],
    ],
    ['begun on the day of the plan it took 0 days', { begindatum: '2022-05-02' }, [0]],
    ['not yet begun it has not ended', {}, []],
  ])('a wait: %s', (_, row, expected) => {
    expect(days(waits(row))).toEqual(expected);
  });

  test('begun before the plan it is 0 days, flagged and not negative (C23, V7.7)', () => {
    const tally = waits([
      { begindatum: '2022-04-12' },
      { ondersteuningId: 'T', begindatum: '2022-05-03' },
    ]);
    expect(days(tally)).toEqual([0, 1]);
    expect(tally.counts.flagged).toBe(1);
  });

  test('a start after the peildatum is not yet a wait that ended (C10)', () => {
    const tally = counted(wachttijdTotOndersteuning, rows({ begindatum: '2022-06-20' }), {
      peildatum: '2022-06-19',
    });
    expect(days(tally)).toEqual([]);
  });

  test.each<[string, Some<'ondersteuning'>]>([
    ['names no plan and has no dossier', { onderzoekId: null }],
    ['names a plan that is not there', { onderzoekId: 'weg', dossierId: 'D' }],
    ['is of another person than the plan', { onderzoekId: null, dossierId: 'D', persoonId: 'Q' }],
    ['is of another dossier than the plan', { onderzoekId: null, dossierId: 'E' }],
  ])('support that %s cannot be linked, and is printed (C22)', (_, row) => {
    const tally = waits({ begindatum: '2022-05-12', ...row });
    expect(days(tally)).toEqual([]);
    expect(notCounted(tally)).toEqual({ 'not-linked': 1 });
  });

  test('support that names no plan belongs to the earliest usable one of its dossier and person (C22)', () => {
    const plans: Some<'onderzoek'>[] = [
      { onderzoekId: 'later', datumPlanVerzonden: '2022-05-10' },
      { onderzoekId: 'eerste', datumPlanVerzonden: '2022-05-05' },
      { onderzoekId: 'zonder' },
      { onderzoekId: 'onmogelijk', begindatum: '2022-05-03', datumPlanVerzonden: '2022-05-01' },
      { onderzoekId: 'ander dossier', meldingId: 'N', datumPlanVerzonden: '2022-05-01' },
    ];
    const row = { onderzoekId: null, dossierId: 'D', begindatum: '2022-05-12' } as const;
    expect(days(waits(row, plans))).toEqual([7]);
    expect(days(waits({ ...row, onderzoekId: 'later' }, plans))).toEqual([2]);
  });

  test('the list is divided by age since the plan', () => {
    expect(parts(list({}, { datumPlanVerzonden: '2022-06-16' }), 'ouderdom')).toEqual({
      '0 t/m 14 dagen': 1,
    });
  });
});

describe('R07-P4: how long support and indicaties wait so far', () => {
  test('planned support has waited since its plan', () => {
    const wait = (begindatum: '2022-06-30' | '2022-07-01' | null) =>
      counted(wachtTotNuOpOndersteuning, {
        ondersteuning: [
          { ondersteuningId: 'S', onderzoekId: 'O', voorgenomen: true, begindatum },
          { ondersteuningId: 'T', onderzoekId: 'O', voorgenomen: false },
        ],
        onderzoek: [{ onderzoekId: 'O', meldingId: 'M', datumPlanVerzonden: '2022-05-31' }],
        melding: [{ meldingId: 'M' }],
      });
    expect([days(wait(null)), days(wait('2022-07-01')), days(wait('2022-06-30'))]).toEqual([
      [30],
      [30],
      [],
    ]);
  });

  test('an indicatie has waited since the decision, or its begin where that came first', () => {
    const tally = counted(wachtTotNuOpLevering, {
      indicatie: [
        { indicatieId: 'A', besluitdatum: '2022-06-01', begindatum: '2022-06-15' },
        { indicatieId: 'B', besluitdatum: null, begindatum: '2022-06-15' },
        { indicatieId: 'C', begindatum: '2022-01-01', datumStartLevering: '2022-06-30' },
        {
          indicatieId: 'D',
          begindatum: '2022-01-01',
          einddatum: '2022-01-01',
          redenWijziging: '13',
        },
      ],
    });
    expect(days(tally)).toEqual([15, 29]);
  });
});

describe('R07-P4 w3: granted indicaties wait for the provider', () => {
  const indicatie = (more: Some<'indicatie'> = {}) => ({
    indicatieId: 'I',
    besluitdatum: '2022-05-02' as const,
    begindatum: '2022-05-09' as const,
    ...more,
  });
  const list = (row: Some<'indicatie'>) =>
    counted(wachtlijstLevering, { indicatie: [indicatie(row)] });
  const waits = (row: Some<'indicatie'>, asked: Asked = {}) =>
    counted(wachttijdTotLevering, { indicatie: [indicatie(row)] }, asked);

  test.each<[string, Some<'indicatie'>, number]>([
    ['decided on, it waits', {}, 1],
    [
      'decided on the last day it waits, though it begins later',
      { besluitdatum: LAST, begindatum: '2022-08-01' },
      1,
    ],
    [
      'begun on the last day it waits, without a besluit',
      { besluitdatum: null, begindatum: LAST },
      1,
    ],
    ['decided on and begun the day after it does not', { besluitdatum: NEXT, begindatum: NEXT }, 0],
    ['delivered from the last day on it does not', { datumStartLevering: LAST }, 0],
    ['to be delivered from the day after it does', { datumStartLevering: NEXT }, 1],
    ['to be delivered after the peildatum it does (C10)', { datumStartLevering: '2022-10-01' }, 1],
    ['ended before it was delivered it does not', { einddatum: '2022-06-01' }, 0],
    ['granted until later it does', { einddatum: '2023-06-01' }, 1],
  ])('on the list: %s', (_, row, count) => {
    const tally = list(row);
    expect(tally.counts.count).toBe(count);
    expect(notCounted(tally)).toEqual({});
  });

  test.each(['01', '13'] as const)(
    'an indicatie removed with %s, ending on its first day, is out and printed',
    (redenWijziging) => {
      const row = { redenWijziging, einddatum: '2022-05-09' } as const;
      expect(days(waits({ ...row, datumStartLevering: '2022-05-09' }))).toEqual([]);
      expect(notCounted(waits({ ...row, datumStartLevering: '2022-05-09' }))).toEqual({
        'excluded-by-rule': 1,
      });
      expect(list(row).counts.count).toBe(0);
    },
  );

  test('an indicatie that ends on its first day for another reason is not removed', () => {
    const row = {
      redenWijziging: '02',
      einddatum: '2022-05-09',
      datumStartLevering: '2022-05-09',
    } as const;
    expect(days(waits(row))).toEqual([7]);
  });

  test.each<[string, Some<'indicatie'>, number[], { [reason: string]: number }]>([
    ['is from besluit to the start of delivery', { datumStartLevering: LAST }, [59], {}],
    ['that ends the day after is not in the quarter', { datumStartLevering: NEXT }, [], {}],
    ['that has not ended is none', {}, [], {}],
    [
      'without a besluit misses a date',
      { besluitdatum: null, datumStartLevering: LAST },
      [],
      { 'date-missing': 1 },
    ],
    [
      'that ends before the besluit is impossible',
      { datumStartLevering: '2022-05-01' },
      [],
      { 'impossible-order': 1 },
    ],
  ])('a wait %s', (_, row, expected, buckets) => {
    const tally = waits(row);
    expect(days(tally)).toEqual(expected);
    expect(notCounted(tally)).toEqual(buckets);
  });

  test('a start after the peildatum is not yet a wait that ended (C10)', () => {
    expect(days(waits({ datumStartLevering: '2022-06-20' }, { peildatum: '2022-06-19' }))).toEqual(
      [],
    );
  });
});

describe('R07-P4: the days that the GON used for its uitvoeringsplan', () => {
  const of = (row: Some<'onderzoek'>) =>
    counted(duurUitvoeringsplanGon, { onderzoek: [{ onderzoekId: 'O', ...row }] });

  test.each<[string, Some<'onderzoek'>, number[], { [reason: string]: number }]>([
    [
      'are from sending to return',
      { datumNaarGon: '2022-05-02', datumVanGon: '2022-05-16' },
      [14],
      {},
    ],
    ['are 0 on the same day', { datumNaarGon: '2022-05-02', datumVanGon: '2022-05-02' }, [0], {}],
    ['are not there while it is out', { datumNaarGon: '2022-05-02' }, [], {}],
    [
      'cannot be told without the sending',
      { datumVanGon: '2022-05-16' },
      [],
      { 'date-missing': 1 },
    ],
    [
      'are never negative',
      { datumNaarGon: '2022-05-17', datumVanGon: '2022-05-16' },
      [],
      { 'impossible-order': 1 },
    ],
  ])('%s', (_, row, expected, buckets) => {
    expect(days(of(row))).toEqual(expected);
    expect(notCounted(of(row))).toEqual(buckets);
  });
});

describe('R07-P4: what a wait lacks', () => {
  const melding = { meldingId: 'M', begindatum: '2022-05-02' } as const;

  test.each<[Some<'onderzoek'>]>([
    [{ datumNaarGon: '2022-05-10' }],
    [{ datumPlanVerzonden: '2022-05-10' }],
    [{ einddatum: '2022-05-10' }],
    [{ datumAanvraag: '2022-05-10' }],
    [{ wijzeEinde: 'plan verzonden' }],
  ])('an onderzoek that has begun by %j waits no longer, but since when is not known', (row) => {
    const rows = { melding: [melding], onderzoek: [{ onderzoekId: 'O', meldingId: 'M', ...row }] };
    const tally = counted(wachtlijstOnderzoek, rows);
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
  });

  test('an onderzoek without a melding is no wait, and nothing of it is missing', () => {
    const rows = { onderzoek: [{ onderzoekId: 'O', datumNaarGon: '2022-05-10' }] } as const;
    expect(notCounted(counted(wachtlijstOnderzoek, rows))).toEqual({});
  });

  test('a melding withdrawn after its onderzoek began had waited until then', () => {
    const tally = counted(wachttijdTotOnderzoek, {
      melding: [{ ...melding, soortAfhandeling: 'ingetrokken', datumAfhandeling: '2022-06-20' }],
      onderzoek: [{ onderzoekId: 'O', meldingId: 'M', begindatum: '2022-05-10' }],
    });
    expect(days(tally)).toEqual([8]);
  });

  test('support that ended has begun, but when is not known; what has neither date has not', () => {
    const of = (more: Some<'ondersteuning'>) =>
      notCounted(
        counted(wachttijdTotOndersteuning, {
          onderzoek: [{ onderzoekId: 'O', datumPlanVerzonden: '2022-05-02' }],
          ondersteuning: [{ ondersteuningId: 'S', onderzoekId: 'O', ...more }],
        }),
      );
    expect(of({ einddatum: '2022-06-20' })).toEqual({ 'no-period': 1 });
    expect(of({ datumVoorgenomen: '2022-05-20' })).toEqual({});
    expect(of({ begindatum: '2022-07-20', einddatum: '2022-07-25' })).toEqual({});
  });

  test('planned support leaves the list when it begins, not when it ends', () => {
    const { counts } = counted(wachtlijstOndersteuning, {
      onderzoek: [{ onderzoekId: 'O', datumPlanVerzonden: '2022-05-02' }],
      ondersteuning: [
        {
          ondersteuningId: 'S',
          onderzoekId: 'O',
          voorgenomen: true,
          datumVoorgenomen: '2022-05-01',
          begindatum: '2022-06-01',
          einddatum: '2022-07-10',
        },
      ],
    });
    expect(counts.flow).toEqual({ begin: 0, in: 1, out: 1, end: 0 });
  });

  test('an indicatie that was removed is not waited for: it ends on the day on which it begins', () => {
    const of = (more: Some<'indicatie'>) =>
      counted(wachtlijstLevering, {
        indicatie: [
          {
            indicatieId: 'I',
            besluitdatum: '2022-05-02',
            begindatum: '2022-07-05',
            einddatum: '2022-07-05',
            redenWijziging: '13',
            ...more,
          },
        ],
      });
    expect(notCounted(of({}))).toEqual({ 'excluded-by-rule': 1 });
    expect(of({ einddatum: '2022-07-06' }).counts.count).toBe(1);
    expect(of({ redenWijziging: '02' }).counts.count).toBe(1);
  });
});
