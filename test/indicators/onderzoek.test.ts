import { describe, expect, test } from 'vitest';
import {
  doorlooptijdTotAanvraag,
  doorlooptijdTotBesluit,
  doorlooptijdTotGon,
  doorlooptijdVanGonTotPlan,
  onderzoekBinnenZesWeken,
  onderzoekBinnenZesWekenJeugd,
} from '../../src/indicators/index.ts';
import { type IsoDate, type Measure, quarter, type Readings } from '../../src/model/index.ts';
import { type Asked, counted, days, notCounted, parts, type Some } from './situation.ts';

/** A wettelijke melding of Thursday 31 March 2022; six weeks later is Thursday 12 May. */
const melding = (more: Some<'melding'> = {}) => ({
  meldingId: 'M',
  persoonId: 'P',
  begindatum: '2022-03-31' as const,
  wettelijk: true,
  wet: 'Wmo' as const,
  ...more,
});
const onderzoek = (more: Some<'onderzoek'> = {}) => ({
  onderzoekId: 'O',
  meldingId: 'M',
  persoonId: 'P',
  begindatum: '2022-04-04' as const,
  ...more,
});
const DEADLINE = '2022-05-12';
const ON_TIME = { teller: 1, noemer: 1 };
const LATE = { teller: 0, noemer: 1 };
const OUT = { teller: 0, noemer: 0 };

const of = (
  meldingen: Some<'melding'> | Some<'melding'>[],
  onderzoeken: Some<'onderzoek'> | Some<'onderzoek'>[] | null,
  readings: Readings = {},
  asked: Asked = {},
  measure: Measure = onderzoekBinnenZesWeken,
) =>
  counted(
    measure,
    {
      melding: [meldingen].flat().map(melding),
      onderzoek: onderzoeken === null ? [] : [onderzoeken].flat().map(onderzoek),
    },
    { ...asked, readings },
  );

describe('R07-P3 gives the share of the trajecten of which the onderzoek was finished within six weeks', () => {
  test('of nothing it is 0 out of 0', () => {
    expect(of([], []).counts).toEqual(OUT);
  });

  test.each<[string, Some<'onderzoek'> | null, typeof OUT]>([
    ['a plan sent on day 42 is in time', { datumPlanVerzonden: DEADLINE }, ON_TIME],
    ['a plan sent on day 43 is late', { datumPlanVerzonden: '2022-05-13' }, LATE],
    [
      'a plan sent on the day of the melding is in time',
      { begindatum: '2022-03-31', datumPlanVerzonden: '2022-03-31' },
      ON_TIME,
    ],
    ['an onderzoek that is open is late', {}, LATE],
    ['a melding that nobody started on is late, and does not vanish', null, LATE],
    ['an einddatum does for a plan where that is empty', { einddatum: DEADLINE }, ON_TIME],
    [
      'of two ends that differ the later counts',
      { datumPlanVerzonden: '2022-05-01', einddatum: '2022-05-13' },
      LATE,
    ],
    [
      'of two ends that differ the later counts, also the plan',
      { einddatum: '2022-05-01', datumPlanVerzonden: '2022-05-13' },
      LATE,
    ],
    [
      'a start of onderzoek before the melding is not impossible (C17)',
      { begindatum: '2022-03-01', datumPlanVerzonden: DEADLINE },
      ON_TIME,
    ],
    [
      'time with the GON is not deducted',
      { datumNaarGon: '2022-04-10', datumVanGon: '2022-04-24', datumPlanVerzonden: '2022-05-13' },
      LATE,
    ],
    [
      'a pause is not deducted',
      {
        opschortingVan: '2022-04-10',
        opschortingTot: '2022-05-01',
        opschortingReden: 'op verzoek inwoner',
        datumPlanVerzonden: '2022-05-20',
      },
      LATE,
    ],
  ])('%s', (_, row, counts) => {
    expect(of({}, row).counts).toEqual(counts);
  });

  test.each<[string, IsoDate, IsoDate, typeof OUT]>([
    [
      'a melding on a Saturday starts that day; its term ends on the Monday after',
      '2022-05-07',
      '2022-06-20',
      ON_TIME,
    ],
    ['and not a day later', '2022-05-07', '2022-06-21', LATE],
    ['Good Friday and Easter Monday move a term', '2022-03-04', '2022-04-19', ON_TIME],
    ['Koningsdag moves a term by one day', '2022-03-16', '2022-04-28', ON_TIME],
    ['Whit Monday moves a term', '2022-04-25', '2022-06-07', ON_TIME],
  ])('%s', (_, begindatum, datumPlanVerzonden, counts) => {
    expect(of({ begindatum }, { begindatum: null, datumPlanVerzonden }).counts).toEqual(counts);
  });

  test('a traject falls in the quarter in which its deadline lies', () => {
    // 17 February + 42 = 31 March; 18 February + 42 = 1 April.
    expect(of({ begindatum: '2022-02-17' }, { datumPlanVerzonden: '2022-05-20' }).counts).toEqual(
      OUT,
    );
    expect(of({ begindatum: '2022-02-18' }, { datumPlanVerzonden: '2022-05-20' }).counts).toEqual(
      LATE,
    );
    expect(of({ begindatum: '2022-05-19' }, null).counts).toEqual(LATE);
    expect(of({ begindatum: '2022-05-20' }, null).counts).toEqual(OUT);
  });

  test.each<[string, Some<'melding'>, typeof OUT]>([
    ['that is not wettelijk is out', { wettelijk: false }, OUT],
    ['of which that is not known is out', { wettelijk: null }, OUT],
    ['of the Jeugdwet is on the other line', { wet: 'Jeugdwet' }, OUT],
    ['of nobody known counts: anonymous is a person too (C14)', { persoonId: null }, ON_TIME],
    [
      'that follows a melding that is not there is one of its own (C3)',
      { vervolgOpMeldingId: 'weg' },
      ON_TIME,
    ],
    [
      'that is a request to re-assess stays in (C16)',
      { soortMelding: 'Verzoek herbeoordeling Wmo maatwerk' },
      ON_TIME,
    ],
  ])('a melding %s', (_, more, counts) => {
    expect(of(more, { datumPlanVerzonden: DEADLINE }).counts).toEqual(counts);
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null]>([
    ['dubbel by reason (C13)', { redenVoortijdigEinde: 'dubbel' }, null],
    [
      'dubbel by afhandeling (C13)',
      { soortAfhandeling: 'dubbel', datumAfhandeling: '2022-04-10' },
      null,
    ],
    [
      'added to a running dossier without an onderzoek of its own (C13)',
      { soortAfhandeling: 'toegevoegd aan lopend dossier' },
      null,
    ],
    [
      'merged with another onderzoek (C13)',
      {},
      { wijzeEinde: 'samengevoegd', einddatum: '2022-05-20' },
    ],
    ['with the wet empty: on neither line (C38)', { wet: null }, null],
    ['with the Wvggz: on neither line (C38)', { wet: 'Wvggz' }, null],
    ['with wet = geen: on neither line', { wet: 'geen' }, null],
  ])('left out and printed: a melding %s', (_, more, row) => {
    const tally = of(more, row);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'excluded-by-rule': 1 });
    expect(tally.uncertain).toEqual({ teller: 0, noemer: 0 });
  });

  test('a melding that follows a wettelijke melding leaves the population; one that follows another does not (C3)', () => {
    const first = { meldingId: 'E', begindatum: '2021-01-04' as const };
    const follow = { vervolgOpMeldingId: 'E' };
    expect(of([first, follow], []).counts).toEqual(OUT);
    expect(notCounted(of([first, follow], []))).toEqual({ 'excluded-by-rule': 1 });
    expect(of([{ ...first, wettelijk: false }, follow], []).counts).toEqual(LATE);
  });

  test('added to a running dossier with an onderzoek of its own stays in (C13)', () => {
    const more = { soortAfhandeling: 'toegevoegd aan lopend dossier' } as const;
    expect(of(more, { datumPlanVerzonden: DEADLINE }).counts).toEqual(ON_TIME);
  });

  const early: [string, (day: IsoDate) => [Some<'melding'>, Some<'onderzoek'> | null]][] = [
    ['datum_intrekking', (day) => [{ datumIntrekking: day }, null]],
    [
      'datum_afhandeling if ingetrokken',
      (day) => [{ soortAfhandeling: 'ingetrokken', datumAfhandeling: day }, null],
    ],
    [
      'the end of an onderzoek that was ingetrokken',
      (day) => [{}, { wijzeEinde: 'ingetrokken', einddatum: day }],
    ],
    [
      'the end of an onderzoek by death',
      (day) => [{}, { wijzeEinde: 'overleden', einddatum: day }],
    ],
    [
      'the end of an onderzoek by moving',
      (day) => [{}, { wijzeEinde: 'verhuisd', einddatum: day }],
    ],
    [
      'the end of an onderzoek for another domein (C12)',
      (day) => [{}, { wijzeEinde: 'ander domein', einddatum: day }],
    ],
    [
      'datum_intrekking with geen contact (C12)',
      (day) => [{ redenVoortijdigEinde: 'geen contact', datumIntrekking: day }, null],
    ],
    [
      'datum_intrekking with ander domein (C12)',
      (day) => [{ redenVoortijdigEinde: 'ander domein', datumIntrekking: day }, null],
    ],
  ];
  test.each(early)(
    'an early end is dated by %s: on the deadline it is left out, a day later it is late (C12, C19)',
    (_, on) => {
      const inTime = of(...on(DEADLINE));
      expect(inTime.counts).toEqual(OUT);
      expect(notCounted(inTime)).toEqual({ 'excluded-by-rule': 1 });
      expect(of(...on('2022-05-13')).counts).toEqual(LATE);
    },
  );

  test('of several dates of an early end the earliest counts (C19)', () => {
    const more = {
      datumIntrekking: '2022-05-13',
      soortAfhandeling: 'ingetrokken',
      datumAfhandeling: DEADLINE,
    } as const;
    expect(notCounted(of(more, null))).toEqual({ 'excluded-by-rule': 1 });
  });

  test('a date of afhandeling for another reason is no early end (C19)', () => {
    const more = {
      soortAfhandeling: 'doorgezet naar onderzoek',
      datumAfhandeling: '2022-04-04',
    } as const;
    expect(of(more, {}).counts).toEqual(LATE);
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null]>([
    ['wijze_einde is filled without a date (C11)', {}, { wijzeEinde: 'plan verzonden' }],
    ['withdrawn without a date (C19)', {}, { wijzeEinde: 'ingetrokken' }],
    [
      'withdrawn without a date, though a plan was sent: it tells not when (C19)',
      {},
      { wijzeEinde: 'ingetrokken', datumPlanVerzonden: '2022-05-01' },
    ],
    ['a reason of an early end without a date (C19)', { redenVoortijdigEinde: 'overleden' }, {}],
    ['afhandeling ingetrokken without a date (C19)', { soortAfhandeling: 'ingetrokken' }, null],
  ])('not judged, and in the bounds: %s', (_, more, row) => {
    const tally = of(more, row);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
    expect(tally.uncertain).toEqual({ teller: 1, noemer: 1 });
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'>]>([
    ['before the melding', {}, { begindatum: null, datumPlanVerzonden: '2022-03-30' }],
    [
      'before the start of its own onderzoek',
      {},
      { begindatum: '2022-04-20', datumPlanVerzonden: '2022-04-19' },
    ],
    ['after the peildatum (C18)', {}, { datumPlanVerzonden: '2022-07-16' }],
    ['by withdrawal before the melding', { datumIntrekking: '2022-03-30' }, {}],
  ])('not judged, and in the bounds: an end %s (C17)', (_, more, row) => {
    const tally = of(more, row);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'impossible-order': 1 });
    expect(tally.uncertain).toEqual({ teller: 1, noemer: 1 });
  });

  test('an end on the peildatum is one', () => {
    const asked = { peildatum: '2022-05-12' } as const;
    expect(of({}, { datumPlanVerzonden: DEADLINE }, {}, asked).counts).toEqual(ON_TIME);
  });

  test('a melding without begindatum is in no period, printed and outside the bounds', () => {
    const tally = of({ begindatum: null }, {});
    expect(notCounted(tally)).toEqual({ 'no-period': 1 });
    expect(tally.uncertain.noemer).toBe(0);
  });

  test('one melding and two persons are two trajecten (C14)', () => {
    const rows = [
      { onderzoekId: 'A', persoonId: 'P', datumPlanVerzonden: DEADLINE },
      { onderzoekId: 'B', persoonId: 'Q' },
    ] as const;
    expect(of({}, [...rows]).counts).toEqual({ teller: 1, noemer: 2 });
  });

  test('a second onderzoek of one person on one melding is judged on the one that began first (C14)', () => {
    const rows: Some<'onderzoek'>[] = [
      { onderzoekId: 'A', begindatum: '2022-05-01' },
      { onderzoekId: 'B', begindatum: '2022-04-01', datumPlanVerzonden: DEADLINE },
    ];
    expect(of({}, rows).counts).toEqual(ON_TIME);
    expect(of({}, [...rows].toReversed()).counts).toEqual(ON_TIME);
  });

  test('an onderzoek without a person is about the person of the melding (C14)', () => {
    const rows = [
      { onderzoekId: 'A', persoonId: null },
      { onderzoekId: 'B', begindatum: '2022-05-01' as const },
    ];
    expect(of({}, rows).counts.noemer).toBe(1);
  });

  test('the same person with two meldingen is two trajecten', () => {
    expect(of([{}, { meldingId: 'N' }], []).counts.noemer).toBe(2);
  });

  test('an onderzoek without a melding, or with one that is not there, is no traject here (C36)', () => {
    expect(of([], { meldingId: null, datumPlanVerzonden: DEADLINE }).counts).toEqual(OUT);
    expect(of([], { datumPlanVerzonden: DEADLINE }).counts).toEqual(OUT);
  });

  test('open on the peildatum and not yet due is undecided, not late', () => {
    const tally = of({}, {}, {}, { peildatum: '2022-05-11' });
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ undecided: 1 });
    expect(tally.uncertain.noemer).toBe(0);
    expect(of({}, {}, {}, { peildatum: DEADLINE }).counts).toEqual(LATE);
  });

  test('ended without a date is a missing date, also before it is due', () => {
    const tally = of({}, { wijzeEinde: 'plan verzonden' }, {}, { peildatum: '2022-05-11' });
    expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
  });

  test('it is split by the four of EN1, and shows the requests to re-assess (C16)', () => {
    const tally = of(
      [
        { soortMelding: 'Verzoek herbeoordeling Wmo maatwerk', soortMelder: 'Politie' },
        { meldingId: 'N', soortMelding: 'Wonen' },
      ],
      [],
    );
    expect(parts(tally, 'soort')).toEqual({ 'Verzoek herbeoordeling Wmo maatwerk': 1, Wonen: 1 });
    expect(parts(tally, 'melder')).toEqual({ Politie: 1, 'niet ingevuld': 1 });
  });
});

describe('the open questions of R07-P3', () => {
  test('instroom leaves out what is open and not yet due, and prints it (C20)', () => {
    const tally = of({ begindatum: '2022-06-10' }, {}, { cohort: 'instroom' });
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ undecided: 1 });
    const ended = { begindatum: '2022-06-11', datumPlanVerzonden: '2022-07-14' } as const;
    expect(of({ begindatum: '2022-06-10' }, ended, { cohort: 'instroom' }).counts).toEqual(ON_TIME);
  });

  test('afgerond counts by the day of the end, whenever the deadline was', () => {
    expect(
      of({ begindatum: '2021-01-04' }, { datumPlanVerzonden: '2022-06-30' }, { cohort: 'afgerond' })
        .counts,
    ).toEqual(LATE);
    expect(of({}, { datumPlanVerzonden: '2022-07-01' }, { cohort: 'afgerond' }).counts).toEqual(
      OUT,
    );
    expect(of({}, {}, { cohort: 'afgerond' }).counts).toEqual(OUT);
  });

  test('termijnenwet=nee leaves a term of 42 days where it ends', () => {
    const row = { begindatum: null, datumPlanVerzonden: '2022-06-20' } as const;
    expect(of({ begindatum: '2022-05-07' }, row, { termijnenwet: 'nee' }).counts).toEqual(LATE);
  });

  test('melding=alle counts every melding but those of the Jeugdwet; any follow-up of an existing melding is none (C3)', () => {
    const alle = { melding: 'alle' };
    expect(of({ wettelijk: false, wet: null }, null, alle).counts).toEqual(LATE);
    const rows = [
      { meldingId: 'E', begindatum: '2021-01-04' as const, wettelijk: false },
      { vervolgOpMeldingId: 'E' },
    ];
    expect(of(rows, [], alle).counts).toEqual(OUT);
    expect(notCounted(of(rows, [], alle))).toEqual({ 'excluded-by-rule': 1 });
  });

  test('start=onderzoek lets the term begin with the onderzoek', () => {
    const row = { begindatum: '2022-04-07', datumPlanVerzonden: '2022-05-19' } as const;
    expect(of({}, row).counts).toEqual(LATE);
    expect(of({}, row, { start: 'onderzoek' }).counts).toEqual(ON_TIME);
    expect(notCounted(of({}, null, { start: 'onderzoek' }))).toEqual({ 'no-period': 1 });
  });

  test('einde=einddatum takes that date where there is one, else the plan', () => {
    const einde = { einde: 'einddatum' };
    expect(
      of({}, { einddatum: '2022-05-01', datumPlanVerzonden: '2022-05-13' }, einde).counts,
    ).toEqual(ON_TIME);
    expect(of({}, { datumPlanVerzonden: '2022-05-13' }, einde).counts).toEqual(LATE);
  });

  test.each<[string, Some<'onderzoek'>, typeof OUT]>([
    [
      'at the request of the resident is left out',
      { opschortingVan: '2022-04-10', opschortingReden: 'op verzoek inwoner' },
      OUT,
    ],
    [
      'for third parties stays in',
      { opschortingVan: '2022-04-10', opschortingReden: 'wacht op derden' },
      LATE,
    ],
    ['without a begin stays in', { opschortingReden: 'op verzoek inwoner' }, LATE],
  ])('opschorting=aftrekken: a pause %s', (_, row, counts) => {
    expect(of({}, row, { opschorting: 'aftrekken' }).counts).toEqual(counts);
  });

  test('herbeoordeling=niet-mee leaves out the requests to re-assess', () => {
    const more = { soortMelding: 'Verzoek herbeoordeling Jeugdwet maatwerk' } as const;
    expect(of(more, null, { herbeoordeling: 'niet-mee' }).counts).toEqual(OUT);
  });
});

describe('the line of R07-P3 for the Jeugdwet', () => {
  const jeugd = (more: Some<'melding'>, row: Some<'onderzoek'> | null) =>
    of({ wet: 'Jeugdwet', ...more }, row, {}, {}, onderzoekBinnenZesWekenJeugd);

  test('is of 42 days that no Saturday or holiday moves', () => {
    const more = { begindatum: '2022-05-07' } as const;
    expect(jeugd(more, { begindatum: null, datumPlanVerzonden: '2022-06-18' }).counts).toEqual(
      ON_TIME,
    );
    expect(jeugd(more, { begindatum: null, datumPlanVerzonden: '2022-06-20' }).counts).toEqual(
      LATE,
    );
  });

  test.each<[Readings, Some<'melding'>, Some<'onderzoek'>, typeof OUT]>([
    // A melding of 1 May falls due on 12 June; its plan of 4 July comes in the next quarter.
    [{}, { begindatum: '2022-05-01' }, { datumPlanVerzonden: '2022-07-04' }, LATE],
    [
      { cohort: 'afgerond' },
      { begindatum: '2022-05-01' },
      { datumPlanVerzonden: '2022-07-04' },
      OUT,
    ],
    [
      { cohort: 'instroom' },
      { begindatum: '2022-06-25' },
      { datumPlanVerzonden: '2022-07-04' },
      ON_TIME,
    ],
    [
      { start: 'onderzoek' },
      { begindatum: '2022-04-01' },
      { begindatum: '2022-05-01', datumPlanVerzonden: '2022-06-12' },
      ON_TIME,
    ],
    [
      { einde: 'einddatum' },
      { begindatum: '2022-05-01' },
      { einddatum: '2022-06-12', datumPlanVerzonden: '2022-06-14' },
      ON_TIME,
    ],
    [{ melding: 'alle' }, { wettelijk: false, begindatum: '2022-05-01' }, {}, LATE],
    [
      { opschorting: 'aftrekken' },
      { begindatum: '2022-05-01' },
      { opschortingReden: 'op verzoek inwoner', opschortingVan: '2022-05-10' },
      OUT,
    ],
    [
      { herbeoordeling: 'niet-mee' },
      { begindatum: '2022-05-01', soortMelding: 'Verzoek herbeoordeling Jeugdwet maatwerk' },
      {},
      OUT,
    ],
  ])('asks what the headline asks, under %j too', (readings, more, row, counts) => {
    const asked = of(
      { wet: 'Jeugdwet', ...more },
      { begindatum: null, ...row },
      readings,
      {},
      onderzoekBinnenZesWekenJeugd,
    );
    expect(asked.counts).toEqual(counts);
  });

  test('is about wettelijke meldingen, and the first onderzoek of a person on one', () => {
    const open = jeugd({ wettelijk: false }, null);
    expect([open.counts, notCounted(open)]).toEqual([OUT, {}]);
    const two = [{}, { onderzoekId: 'O2', begindatum: '2022-04-11' }] as const;
    const tally = of({ wet: 'Jeugdwet' }, [...two], {}, {}, onderzoekBinnenZesWekenJeugd);
    expect(tally.counts).toEqual(LATE);
  });

  test('leaves out what was added to a running dossier, unless it has an onderzoek of its own', () => {
    const added = { soortAfhandeling: 'toegevoegd aan lopend dossier' } as const;
    expect(notCounted(jeugd(added, null))).toEqual({ 'excluded-by-rule': 1 });
    expect(jeugd(added, {}).counts).toEqual(LATE);
    expect(jeugd({}, null).counts).toEqual(LATE);
  });

  test.each(['Wmo', 'Wvggz', 'geen', null] as const)('does not count a melding of %s', (wet) => {
    expect(jeugd({ wet }, null).counts).toEqual(OUT);
  });

  test.each<[string, Some<'melding'>, Some<'onderzoek'> | null, string]>([
    ['dubbel', { soortAfhandeling: 'dubbel' }, null, 'excluded-by-rule'],
    ['withdrawn in time', { datumIntrekking: DEADLINE }, null, 'excluded-by-rule'],
    ['ended without a date', {}, { wijzeEinde: 'overleden' }, 'date-missing'],
    ['merged', {}, { wijzeEinde: 'samengevoegd' }, 'excluded-by-rule'],
  ])('leaves out and prints what was %s', (_, more, row, reason) => {
    const tally = jeugd(more, row);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ [reason]: 1 });
  });
});

describe.each<[string, Measure, 'Wmo' | 'Jeugdwet', 'Wmo' | 'Jeugdwet']>([
  ['of the Wmo', onderzoekBinnenZesWeken, 'Wmo', 'Jeugdwet'],
  ['of the Jeugdwet', onderzoekBinnenZesWekenJeugd, 'Jeugdwet', 'Wmo'],
])('both lines of R07-P3 read alike: that %s', (_, measure, wet, other) => {
  const asked = (
    more: Some<'melding'>,
    row: Some<'onderzoek'> | null,
    readings: Readings = {},
    peildatum: IsoDate = '2022-07-15',
  ) => of({ wet, ...more }, row, readings, { peildatum }, measure);

  test('leaves out what follows on a wettelijke melding; under melding=alle, on any', () => {
    const follows = (earlier: Some<'melding'>, readings: Readings = {}) =>
      of(
        [
          { wet, vervolgOpMeldingId: 'V' },
          { meldingId: 'V', wet: other, persoonId: null, ...earlier },
        ],
        null,
        readings,
        {},
        measure,
      );
    const out = { 'excluded-by-rule': 1 };
    expect(notCounted(follows({}))).toEqual(out);
    expect(follows({ wettelijk: false }).counts).toEqual(LATE);
    expect(notCounted(follows({ wettelijk: false }, { melding: 'alle' }))).toEqual(out);
    expect(asked({}, null, { melding: 'alle' }).counts).toEqual(LATE);
  });

  test('under einde=einddatum a plan does for an end where that is empty', () => {
    const sent = { datumPlanVerzonden: DEADLINE } as const;
    expect(asked({}, sent, { einde: 'einddatum' }).counts).toEqual(ON_TIME);
  });

  test.each([
    'Verzoek herbeoordeling Wmo maatwerk',
    'Verzoek herbeoordeling Jeugdwet maatwerk',
  ] as const)('counts a %s, and not under herbeoordeling=niet-mee', (soortMelding) => {
    expect(asked({ soortMelding }, null).counts).toEqual(LATE);
    const without = asked({ soortMelding }, null, { herbeoordeling: 'niet-mee' });
    expect([without.counts, notCounted(without)]).toEqual([OUT, {}]);
  });

  test.each(['ingetrokken', 'overleden', 'verhuisd', 'ander domein', 'plan verzonden'] as const)(
    'one that ended (%s) without a date lacks it, also while its last day is still to come',
    (wijzeEinde) => {
      const tally = asked({}, { wijzeEinde }, {}, '2022-05-01');
      expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
    },
  );

  test('one that is finished is in time, also while its last day is still to come', () => {
    const sent = { datumPlanVerzonden: '2022-04-20', wijzeEinde: 'plan verzonden' } as const;
    expect(asked({}, sent, {}, '2022-05-01').counts).toEqual(ON_TIME);
  });
});

describe('the steps of R07-P3', () => {
  const steps: [string, Measure, Some<'onderzoek'>, number, Some<'onderzoek'>][] = [
    [
      'start to GON',
      doorlooptijdTotGon,
      { datumNaarGon: '2022-04-14' },
      10,
      { begindatum: null, datumNaarGon: '2022-04-14' },
    ],
    [
      'GON to plan',
      doorlooptijdVanGonTotPlan,
      { datumNaarGon: '2022-04-14', datumVanGon: '2022-04-28', datumPlanVerzonden: '2022-05-01' },
      3,
      { datumNaarGon: '2022-04-14', datumPlanVerzonden: '2022-05-01' },
    ],
    [
      'plan to aanvraag',
      doorlooptijdTotAanvraag,
      { datumPlanVerzonden: '2022-05-01', datumAanvraag: '2022-05-06' },
      5,
      { datumAanvraag: '2022-05-06' },
    ],
    [
      'aanvraag to besluit',
      doorlooptijdTotBesluit,
      { datumAanvraag: '2022-05-06', datumBesluit: '2022-05-20' },
      14,
      { datumBesluit: '2022-05-20' },
    ],
  ];
  test.each(steps)(
    'from %s counts the days of those that made it in the period, and prints a missing date',
    (_, measure, row, length, missing) => {
      const count = (more: Some<'onderzoek'>, asked: Asked = {}) =>
        counted(measure, { onderzoek: [onderzoek(more)] }, asked);
      expect(days(count(row))).toEqual([length]);
      expect(days(count(row, { period: quarter(2022, 1) }))).toEqual([]);
      expect(days(count({}))).toEqual([]);
      expect(notCounted(count({}))).toEqual({});
      expect(notCounted(count(missing))).toEqual({ 'date-missing': 1 });
    },
  );

  test('an aanvraag before the plan is an impossible order here, never a negative duration', () => {
    const tally = counted(doorlooptijdTotAanvraag, {
      onderzoek: [onderzoek({ datumPlanVerzonden: '2022-05-10', datumAanvraag: '2022-05-09' })],
    });
    expect(days(tally)).toEqual([]);
    expect(notCounted(tally)).toEqual({ 'impossible-order': 1 });
  });

  test('an onderzoek that was not at the GON has no step from it', () => {
    const row = onderzoek({ datumPlanVerzonden: '2022-05-01' });
    expect(notCounted(counted(doorlooptijdVanGonTotPlan, { onderzoek: [row] }))).toEqual({});
  });
});
