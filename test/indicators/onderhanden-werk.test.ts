import { describe, expect, test } from 'vitest';
import {
  casusregie,
  casusregieZaken,
  onderhandenWerkNaarOuderdom,
  onderhandenWerkPerFase,
  ondersteuningDoorWij,
  ondersteuningDoorWijZaken,
  populatiePerFase,
  populatiePerFaseKlantreis,
  werkvoorraadPerFaseKlantreis,
} from '../../src/indicators/index.ts';
import { type IsoDate, type Measure, underReadings } from '../../src/model/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

const melding = (more: Some<'melding'> = {}) => ({
  meldingId: 'M',
  persoonId: 'P',
  begindatum: '2022-05-02' as const,
  ...more,
});
const onderzoek = (more: Some<'onderzoek'> = {}) => ({
  onderzoekId: 'O',
  meldingId: 'M',
  ...more,
});
const of = (
  meldingen: Some<'melding'> | Some<'melding'>[],
  onderzoeken: Some<'onderzoek'> | Some<'onderzoek'>[] | null,
  measure: Measure = onderhandenWerkPerFase,
) =>
  counted(measure, {
    melding: [meldingen].flat().map(melding),
    onderzoek: onderzoeken === null ? [] : [onderzoeken].flat().map(onderzoek),
  });
const fase = (...rows: Parameters<typeof of>) => parts(of(...rows), 'verdeling');

const MELDING = { melding: 1 };
const ONDERZOEK = { onderzoek: 1 };
const GON = { 'onderzoek, bij het GON': 1 };
const PLAN = { 'plan verzonden, wacht op aanvraag': 1 };
const AANVRAAG = { aanvraag: 1 };
const NONE = {};
const LAST = '2022-06-30';
const NEXT = '2022-07-01';

describe('R07-P2 counts the cases in each phase of access on the last day of the period', () => {
  test('of nothing there is nothing in any phase, and each phase is shown', () => {
    const tally = of([], []);
    expect(tally.counts.count).toBe(0);
    expect(tally.groups.map(({ by }) => by['verdeling'])).toEqual([
      'aanvraag',
      'plan verzonden, wacht op aanvraag',
      'onderzoek, bij het GON',
      'onderzoek',
      'melding',
    ]);
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null, { [part: string]: number }]>([
    ['a melding of the last day is in fase melding', { begindatum: LAST }, null, MELDING],
    ['a melding of the day after is in none', { begindatum: NEXT }, null, NONE],
    [
      'a melding that is nog open is in fase melding',
      { soortAfhandeling: 'nog open' },
      null,
      MELDING,
    ],
    [
      'a melding passed on to an onderzoek that has not begun still waits (C9)',
      { soortAfhandeling: 'doorgezet naar onderzoek', datumAfhandeling: '2022-05-10' },
      null,
      MELDING,
    ],
    [
      'so it does while that onderzoek is planned after the last day (C9, C10)',
      { soortAfhandeling: 'doorgezet naar onderzoek', datumAfhandeling: '2022-05-10' },
      { begindatum: NEXT },
      MELDING,
    ],
    [
      'a melding handled in another way on the last day is out',
      { soortAfhandeling: 'beantwoord', datumAfhandeling: LAST },
      null,
      NONE,
    ],
    [
      'a melding handled the day after is in',
      { soortAfhandeling: 'beantwoord', datumAfhandeling: NEXT },
      null,
      MELDING,
    ],
    [
      'a melding handled in another way, on which an onderzoek began later, was out in between',
      { soortAfhandeling: 'beantwoord', datumAfhandeling: '2022-05-10' },
      { begindatum: NEXT },
      NONE,
    ],
    [
      'and is back from the day on which that begins',
      { soortAfhandeling: 'beantwoord', datumAfhandeling: '2022-05-10' },
      { begindatum: LAST },
      ONDERZOEK,
    ],
    ['a melding withdrawn on the last day is out', { datumIntrekking: LAST }, null, NONE],
    ['a melding withdrawn the day after is in', { datumIntrekking: NEXT }, null, MELDING],
    ['a follow-up counts in a stock (C3)', { vervolgOpMeldingId: 'M' }, null, MELDING],
    ['an onderzoek from the last day on is in fase onderzoek', {}, { begindatum: LAST }, ONDERZOEK],
    [
      'an onderzoek that begins the day after leaves the case in fase melding',
      {},
      { begindatum: NEXT },
      MELDING,
    ],
    ['sent to the GON it is there', {}, { begindatum: '2022-05-10', datumNaarGon: LAST }, GON],
    [
      'sent the day after it is not yet',
      {},
      { begindatum: '2022-05-10', datumNaarGon: NEXT },
      ONDERZOEK,
    ],
    [
      'come back on the last day it is there no longer',
      {},
      { begindatum: '2022-05-10', datumNaarGon: '2022-05-11', datumVanGon: LAST },
      ONDERZOEK,
    ],
    [
      'come back the day after it is still there',
      {},
      { begindatum: '2022-05-10', datumNaarGon: '2022-05-11', datumVanGon: NEXT },
      GON,
    ],
    [
      'a plan sent on the last day waits for an aanvraag',
      {},
      { begindatum: '2022-05-10', datumPlanVerzonden: LAST },
      PLAN,
    ],
    [
      'a plan sent the day after leaves it in onderzoek',
      {},
      { begindatum: '2022-05-10', datumPlanVerzonden: NEXT },
      ONDERZOEK,
    ],
    ['an einddatum does for a plan', {}, { begindatum: '2022-05-10', einddatum: LAST }, PLAN],
    [
      'of two ends the later counts',
      {},
      { begindatum: '2022-05-10', datumPlanVerzonden: '2022-06-01', einddatum: NEXT },
      ONDERZOEK,
    ],
    [
      'of two ends that both have come it waits for an aanvraag',
      {},
      { begindatum: '2022-05-10', datumPlanVerzonden: '2022-06-01', einddatum: LAST },
      PLAN,
    ],
    [
      'a plan without a begin of onderzoek has been sent all the same',
      {},
      { datumPlanVerzonden: LAST },
      PLAN,
    ],
    [
      'an aanvraag on the last day is in fase aanvraag',
      {},
      { begindatum: '2022-05-10', datumPlanVerzonden: '2022-06-01', datumAanvraag: LAST },
      AANVRAAG,
    ],
    [
      'an aanvraag the day after is not yet',
      {},
      { begindatum: '2022-05-10', datumPlanVerzonden: '2022-06-01', datumAanvraag: NEXT },
      PLAN,
    ],
    [
      'an aanvraag goes before an onderzoek that is still open (C37)',
      {},
      { begindatum: '2022-05-10', datumAanvraag: LAST },
      AANVRAAG,
    ],
    [
      'an aanvraag goes before a stay at the GON (C37)',
      {},
      { begindatum: '2022-05-10', datumNaarGon: '2022-05-11', datumAanvraag: LAST },
      AANVRAAG,
    ],
    [
      'a besluit on the last day takes the case out (C37)',
      {},
      { begindatum: '2022-05-10', datumAanvraag: '2022-06-01', datumBesluit: LAST },
      NONE,
    ],
    [
      'a besluit the day after does not',
      {},
      { begindatum: '2022-05-10', datumAanvraag: '2022-06-01', datumBesluit: NEXT },
      AANVRAAG,
    ],
    [
      'a withdrawal takes a case in aanvraag out (C37)',
      { datumIntrekking: LAST },
      { begindatum: '2022-05-10', datumAanvraag: '2022-06-01' },
      NONE,
    ],
    [
      'a withdrawal by afhandeling takes an onderzoek out (C37)',
      { soortAfhandeling: 'ingetrokken', datumAfhandeling: LAST },
      { begindatum: '2022-05-10' },
      NONE,
    ],
    [
      'a melding that proves to be dubbel takes its onderzoek out',
      { soortAfhandeling: 'dubbel', datumAfhandeling: LAST },
      { begindatum: '2022-05-10' },
      NONE,
    ],
    [
      'an early end takes an onderzoek out on the day on which the melding was handled',
      {
        soortAfhandeling: 'beantwoord',
        redenVoortijdigEinde: 'verhuisd',
        datumAfhandeling: LAST,
      },
      { begindatum: '2022-05-10' },
      NONE,
    ],
    ...(
      [
        [{ datumNaarGon: '2022-05-12' }, GON],
        [{ datumPlanVerzonden: '2022-05-12' }, PLAN],
        [{ einddatum: '2022-05-12' }, PLAN],
        [{ datumAanvraag: '2022-05-12' }, AANVRAAG],
      ] as const
    ).map(
      ([row, expected]): [
        string,
        Some<'melding'>,
        Some<'onderzoek'>,
        { [part: string]: number },
      ] => [
        `a melding handled in another way has an onderzoek all the same by ${Object.keys(row)[0]}`,
        { soortAfhandeling: 'beantwoord', datumAfhandeling: '2022-05-10' },
        row,
        expected,
      ],
    ),
    [
      'a plan of which the date is there lacks none',
      {},
      { begindatum: '2022-05-10', wijzeEinde: 'plan verzonden', datumPlanVerzonden: LAST },
      PLAN,
    ],
    [
      'nor does one of which the end is there',
      {},
      { begindatum: '2022-05-10', wijzeEinde: 'plan verzonden', einddatum: LAST },
      PLAN,
    ],
    [
      'an onderzoek that was ingetrokken on the last day is out',
      {},
      { begindatum: '2022-05-10', wijzeEinde: 'ingetrokken', einddatum: LAST },
      NONE,
    ],
    [
      'an onderzoek that was merged on the last day is out',
      {},
      { begindatum: '2022-05-10', wijzeEinde: 'samengevoegd', einddatum: LAST },
      NONE,
    ],
    [
      'an onderzoek that ends early the day after is in',
      {},
      { begindatum: '2022-05-10', wijzeEinde: 'verhuisd', einddatum: NEXT },
      ONDERZOEK,
    ],
    [
      'an onderzoek on a melding that was added to a dossier goes on',
      { soortAfhandeling: 'toegevoegd aan lopend dossier', datumAfhandeling: '2022-05-03' },
      { begindatum: '2022-05-10' },
      ONDERZOEK,
    ],
    [
      'the status and sluitdatum of the dossier are not used (C34)',
      { dossierId: 'D' },
      { begindatum: '2022-05-10' },
      ONDERZOEK,
    ],
  ])('%s', (_, more, row, expected) => {
    const tally = of(more, row);
    expect(parts(tally, 'verdeling')).toEqual(expected);
    expect(notCounted(tally)).toEqual({});
    expect(tally.counts.count).toBe(Object.keys(expected).length);
    const byAge = of(more, row, onderhandenWerkNaarOuderdom);
    expect(byAge.counts.count, 'the same cases by age').toBe(tally.counts.count);
  });

  test.each<[string, Some<'onderzoek'>, { [part: string]: number }]>([
    ['in onderzoek', { begindatum: '2022-05-10' }, ONDERZOEK],
    ['in aanvraag', { begindatum: '2022-05-10', datumAanvraag: LAST }, AANVRAAG],
    ['nowhere before it begins', { begindatum: NEXT }, NONE],
  ])('an onderzoek without a melding counts in its fases (C36): %s', (_, row, expected) => {
    expect(fase([], { meldingId: null, ...row })).toEqual(expected);
    expect(fase([], { meldingId: 'weg', ...row })).toEqual(expected);
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null]>([
    ['handled in another way (C8)', { soortAfhandeling: 'beantwoord' }, null],
    ['handled as dubbel (C8)', { soortAfhandeling: 'dubbel' }, null],
    [
      'handled as dubbel while its onderzoek runs',
      { soortAfhandeling: 'dubbel' },
      { begindatum: '2022-05-10' },
    ],
    ['ended early (C8)', { redenVoortijdigEinde: 'overleden' }, null],
    [
      'passed on and then ended early (C8, C9)',
      {
        soortAfhandeling: 'doorgezet naar onderzoek',
        datumAfhandeling: '2022-05-10',
        redenVoortijdigEinde: 'verhuisd',
      },
      { begindatum: '2022-05-12' },
    ],
    [
      'of which the onderzoek was withdrawn (C11)',
      {},
      { begindatum: '2022-05-10', wijzeEinde: 'ingetrokken' },
    ],
    [
      'of which a plan was sent (C11)',
      {},
      { begindatum: '2022-05-10', wijzeEinde: 'plan verzonden' },
    ],
    [
      'of which a plan was sent before an aanvraag of later (C11)',
      {},
      { begindatum: '2022-05-10', wijzeEinde: 'plan verzonden', datumAanvraag: NEXT },
    ],
  ])('without any date it is not in the stock, and is printed: a case %s', (_, more, row) => {
    const tally = of(more, row);
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
  });

  test('an afhandeling that is empty, nog open or doorgezet is not handled, so it needs no date (C8)', () => {
    for (const soortAfhandeling of [null, 'nog open', 'doorgezet naar onderzoek'] as const) {
      expect(fase({ soortAfhandeling }, null)).toEqual(MELDING);
    }
  });

  test('a plan of which the date is missing is in fase aanvraag from the aanvraag on', () => {
    const row = {
      begindatum: '2022-05-10',
      wijzeEinde: 'plan verzonden',
      datumAanvraag: LAST,
    } as const;
    expect(fase({}, row)).toEqual(AANVRAAG);
  });

  test('that support has begun proves nothing (C11, V7.7)', () => {
    const tally = counted(onderhandenWerkPerFase, {
      melding: [melding()],
      onderzoek: [onderzoek({ begindatum: '2022-05-10' })],
      ondersteuning: [{ ondersteuningId: 'S', onderzoekId: 'O', begindatum: '2022-05-12' }],
    });
    expect(parts(tally, 'verdeling')).toEqual(ONDERZOEK);
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null]>([
    ['a withdrawal before the melding', { datumIntrekking: '2022-05-01' }, null],
    ['a plan before the melding', {}, { datumPlanVerzonden: '2022-05-01' }],
    [
      'a plan before its own onderzoek',
      {},
      { begindatum: '2022-05-11', datumPlanVerzonden: '2022-05-10' },
    ],
    [
      'a plan after the peildatum (C18)',
      {},
      { begindatum: '2022-05-10', datumPlanVerzonden: '2022-07-16' },
    ],
    [
      'back from the GON before it went',
      {},
      { begindatum: '2022-05-10', datumNaarGon: '2022-05-12', datumVanGon: '2022-05-11' },
    ],
  ])('not in the stock, and printed as an impossible order (C17): %s', (_, more, row) => {
    const tally = of(more, row);
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'impossible-order': 1 });
  });

  test('a start of onderzoek before the melding is not impossible (C17)', () => {
    expect(fase({}, { begindatum: '2022-05-01' })).toEqual(ONDERZOEK);
  });

  test('a melding of which no onderzoek has begun is one case, however many are planned', () => {
    const rows = [
      { onderzoekId: 'A', persoonId: 'P' },
      { onderzoekId: 'B', persoonId: 'Q' },
    ];
    expect(fase({}, rows)).toEqual(MELDING);
    expect(fase({}, rows, populatiePerFase)).toEqual({ melding: 2 });
  });

  test('of a melding of which one onderzoek has begun another that has not is no case in fase melding', () => {
    const rows = [{ onderzoekId: 'A' }, { onderzoekId: 'B', begindatum: '2022-05-10' as const }];
    expect(fase({}, rows)).toEqual(ONDERZOEK);
    expect(fase({}, rows, populatiePerFase)).toEqual(ONDERZOEK);
  });

  test('a person with two cases is one person in each phase, and one in all', () => {
    const rows = [
      melding(),
      melding({ meldingId: 'N' }),
      melding({ meldingId: 'X', persoonId: null }),
    ];
    const data = {
      melding: rows,
      onderzoek: [onderzoek({ meldingId: 'N', begindatum: '2022-05-10' })],
    };
    expect(counted(onderhandenWerkPerFase, data).counts.count).toBe(3);
    const persons = counted(populatiePerFase, data);
    expect(persons.counts.count).toBe(1);
    expect(parts(persons, 'verdeling')).toEqual({ onderzoek: 1, melding: 1 });
    expect(persons.groups.every(({ overlap }) => overlap)).toBe(true);
    expect(notCounted(persons)).toEqual({ 'not-linked': 1 });
  });

  test('the phases of a past day can be rebuilt from a later extract', () => {
    const row = { begindatum: '2022-07-05', datumPlanVerzonden: '2022-07-14' } as const;
    expect(fase({ begindatum: LAST }, row)).toEqual(MELDING);
  });

  test.each<[IsoDate, string]>([
    ['2022-06-30', '0 t/m 14 dagen'],
    ['2022-06-16', '0 t/m 14 dagen'],
    ['2022-06-15', '15 t/m 28 dagen'],
    ['2022-06-02', '15 t/m 28 dagen'],
    ['2022-06-01', '29 t/m 42 dagen'],
    ['2022-05-19', '29 t/m 42 dagen'],
    ['2022-05-18', '43 t/m 365 dagen'],
    ['2021-06-30', '43 t/m 365 dagen'],
    ['2021-06-29', 'meer dan 365 dagen'],
  ])('a case of %s is %s old, counted from the melding', (begindatum, label) => {
    expect(fase({ begindatum }, { begindatum: LAST }, onderhandenWerkNaarOuderdom)).toEqual({
      [label]: 1,
    });
  });

  test('a case without melding is as old as its onderzoek', () => {
    const row = { meldingId: null, begindatum: '2022-06-15' } as const;
    expect(fase([], row, onderhandenWerkNaarOuderdom)).toEqual({ '15 t/m 28 dagen': 1 });
  });

  test('the phases of the Route van de vraag cannot be computed', () => {
    expect(() =>
      counted(onderhandenWerkPerFase, {}, { readings: { fasen: 'route-van-de-vraag' } }),
    ).toThrow(/niemand registreert/);
  });
});

describe('the lines of R07-P2 beside the phases', () => {
  const spells: [
    string,
    (
      row: {
        begindatum?: IsoDate | null;
        einddatum?: IsoDate | null;
        persoonId?: string | null;
        einde?: true;
      }[],
    ) => ReturnType<typeof counted>,
  ][] = [
    [
      'support by WIJ',
      (rows) =>
        counted(ondersteuningDoorWij, {
          ondersteuning: rows.map(({ einde, ...row }, index) => ({
            ondersteuningId: `S${index}`,
            persoonId: 'P',
            begindatum: '2022-05-02',
            ...(einde && { redenUitstroom: 'doel bereikt' }),
            ...row,
          })),
        }),
    ],
    [
      'casusregie',
      (rows) =>
        counted(casusregie, {
          casusregie: rows.map(({ einde, ...row }, index) => ({
            regieId: `R${index}`,
            persoonId: 'P',
            begindatum: '2022-05-02',
            ...(einde && { doelrealisatieEinde: 'geheel' }),
            ...row,
          })),
        }),
    ],
  ];
  describe.each(spells)('%s on the last day', (_, count) => {
    test('counts each person once', () => {
      expect(count([{}, {}]).counts.count).toBe(1);
      expect(count([]).counts.count).toBe(0);
    });
    test('an end is the first day out', () => {
      expect(count([{ einddatum: LAST }]).counts.count).toBe(0);
      expect(count([{ einddatum: NEXT }]).counts.count).toBe(1);
    });
    test('begun and ended on one day it is in no stock', () => {
      expect(count([{ begindatum: LAST, einddatum: LAST }]).counts.count).toBe(0);
    });
    test('begun the day after it is not there', () => {
      expect(count([{ begindatum: NEXT }]).counts.count).toBe(0);
    });
    test('known to have ended, without a date, it is not in the stock, and is printed', () => {
      const tally = count([{ einde: true }]);
      expect(tally.counts.count).toBe(0);
      expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
    });
    test('of nobody known it cannot be linked', () => {
      expect(notCounted(count([{ persoonId: null }]))).toEqual({ 'not-linked': 1 });
    });
    test('without a begin it is in no period', () => {
      expect(notCounted(count([{ begindatum: null }]))).toEqual({ 'no-period': 1 });
    });
    test('what was there, came, went and is there adds up', () => {
      const rows = [
        { persoonId: 'A', begindatum: '2021-01-01' },
        { persoonId: 'B' },
        { persoonId: 'C', begindatum: '2021-01-01', einddatum: LAST },
      ] as const;
      expect(count([...rows]).counts.flow).toEqual({ begin: 2, in: 1, out: 1, end: 2 });
    });
  });
});

describe('F3.1 counts the cases and persons in the three phases that the Focusdocument names', () => {
  const begun = { begindatum: '2022-05-10' } as const;
  const klantreis = (
    first: Some<'melding'> | Some<'melding'>[],
    second: Some<'onderzoek'> | Some<'onderzoek'>[] | null,
    readings: { [question: string]: string } = {},
    measure: Measure = werkvoorraadPerFaseKlantreis,
  ) => of(first, second, underReadings(measure, readings));

  test('of nothing there is nothing in any phase, and each phase is shown', () => {
    const tally = klantreis([], []);
    expect(tally.counts.count).toBe(0);
    expect(tally.groups.map(({ by }) => by['verdeling'])).toEqual([
      'aanvraag',
      'onderzoek',
      'melding',
    ]);
  });

  test.each<[string, Some<'onderzoek'> | null, { [part: string]: number }]>([
    ['a melding without an onderzoek is in melding', null, MELDING],
    ['an onderzoek that begins the day after is not begun', { begindatum: NEXT }, MELDING],
    ['an onderzoek that began is in onderzoek', begun, ONDERZOEK],
    ['one that is at the GON is in onderzoek', { ...begun, datumNaarGon: '2022-05-12' }, ONDERZOEK],
    [
      'a plan that is sent the day after leaves it there',
      { ...begun, datumPlanVerzonden: NEXT },
      ONDERZOEK,
    ],
    [
      'an aanvraag of the last day is in aanvraag',
      { ...begun, datumPlanVerzonden: '2022-06-01', datumAanvraag: LAST },
      AANVRAAG,
    ],
    [
      'one that is decided is in none',
      { ...begun, datumAanvraag: '2022-06-01', datumBesluit: LAST },
      NONE,
    ],
    [
      'one that was withdrawn is in none',
      { ...begun, einddatum: LAST, wijzeEinde: 'ingetrokken' },
      NONE,
    ],
  ])('%s', (_, more, phases) => {
    const tally = klantreis({}, more);
    expect(parts(tally, 'verdeling')).toEqual(phases);
    expect(notCounted(tally)).toEqual({});
  });

  test.each<[string, Some<'onderzoek'>]>([
    ['sent', { ...begun, datumPlanVerzonden: LAST }],
    [
      'sent, with an aanvraag still to come',
      { ...begun, datumPlanVerzonden: LAST, datumAanvraag: NEXT },
    ],
    ['ended with a date of its own', { ...begun, einddatum: LAST }],
  ])(
    'after a plan that is %s it is in none of the three, and printed; under na-het-plan=onderzoek in onderzoek',
    (_, more) => {
      const tally = klantreis({}, more);
      expect(parts(tally, 'verdeling')).toEqual(NONE);
      expect(notCounted(tally)).toEqual({ 'excluded-by-rule': 1 });
      const other = klantreis({}, more, { 'na-het-plan': 'onderzoek' });
      expect(parts(other, 'verdeling')).toEqual(ONDERZOEK);
      expect(notCounted(other)).toEqual({});
    },
  );

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null]>([
    ['that ended early without a date', { redenVoortijdigEinde: 'verhuisd' }, null],
    ['of which the plan was sent, but not when', {}, { ...begun, wijzeEinde: 'plan verzonden' }],
  ])('a case %s lacks a date', (_, first, second) => {
    expect(notCounted(klantreis(first, second))).toEqual({ 'date-missing': 1 });
  });

  test('one person in two cases is one in the population, and two in the werkvoorraad', () => {
    const two = [{}, { meldingId: 'M2' }];
    const persons = klantreis(two, { ...begun, persoonId: 'P' }, {}, populatiePerFaseKlantreis);
    expect(persons.counts.count).toBe(1);
    expect(parts(persons, 'verdeling')).toEqual({ onderzoek: 1, melding: 1 });
    expect(klantreis(two, begun).counts.count).toBe(2);
  });

  test('a person of whom the plan is sent is in no phase of the population either, unless it is read so', () => {
    const sent = { ...begun, datumPlanVerzonden: LAST } as const;
    const persons = (readings: { [question: string]: string }) =>
      klantreis({}, sent, readings, populatiePerFaseKlantreis).counts.count;
    expect(persons({})).toBe(0);
    expect(persons({ 'na-het-plan': 'onderzoek' })).toBe(1);
  });
});

describe('R07-P2: cases stand beside the persons', () => {
  const spells = [
    { persoonId: 'P', begindatum: '2022-04-10' },
    { persoonId: 'P', begindatum: '2022-01-10' },
    { persoonId: 'Q', begindatum: '2022-01-10', einddatum: '2022-06-30' },
  ] as const;
  const ondersteuning = spells.map((row, index) => ({ ondersteuningId: `O${index}`, ...row }));
  const regie = spells.map((row, index) => ({ regieId: `R${index}`, ...row }));

  test('two of one person are two cases: two were there, one came and one went', () => {
    const flow = { begin: 2, in: 1, out: 1, end: 2 };
    expect(counted(ondersteuningDoorWijZaken, { ondersteuning }).counts).toEqual({
      count: 2,
      flow,
    });
    expect(counted(casusregieZaken, { casusregie: regie }).counts).toEqual({ count: 2, flow });
    expect(counted(ondersteuningDoorWij, { ondersteuning }).counts.count).toBe(1);
    expect(counted(casusregie, { casusregie: regie }).counts.count).toBe(1);
  });
});
