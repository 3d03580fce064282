import { describe, expect, test } from 'vitest';
import type { Tally } from '../../src/calculate/index.ts';
import {
  inwonerreis,
  inwonerreisOggz,
  inwonerreisOjg,
  inwonerreisOjgSchool,
  inwonerreisWvggz,
  onderzoekenZonderMelding,
  verkennendOnderzoekBinnenVeertienDagen,
} from '../../src/indicators/index.ts';
import type { RecordOf } from '../../src/records/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

/** The places where records of the cohort still are, or ended. */
const there = ({ counts }: Tally): { [node: string]: number } =>
  Object.fromEntries(
    (counts.journey?.nodes ?? [])
      .filter((place) => place.there > 0)
      .map((place) => [place.node, place.there]),
  );
const node = ({ counts }: Tally, name: string) =>
  counts.journey?.nodes.find((place) => place.node === name);
const edge = ({ counts }: Tally, from: string, to: string) =>
  counts.journey?.edges.find((step) => step.from === from && step.to === to);

describe('R07-P1 follows the meldingen of a quarter to where they are on the peildatum', () => {
  const melding = (more: Some<'melding'> = {}) => ({
    meldingId: 'M',
    persoonId: 'P',
    begindatum: '2022-04-04' as const,
    ...more,
  });
  const onderzoek = (more: Some<'onderzoek'> = {}) => ({
    onderzoekId: 'O',
    meldingId: 'M',
    persoonId: 'P',
    begindatum: '2022-04-11' as const,
    ...more,
  });
  const of = (
    rows: {
      melding?: Some<'melding'>;
      onderzoek?: Some<'onderzoek'>;
      ondersteuning?: Some<'ondersteuning'>[];
      indicatie?: Some<'indicatie'>[];
      casusregie?: Some<'casusregie'>[];
    },
    asked: Parameters<typeof counted>[2] = {},
  ) =>
    counted(
      inwonerreis,
      {
        melding: [melding(rows.melding)],
        onderzoek: rows.onderzoek === undefined ? [] : [onderzoek(rows.onderzoek)],
        ondersteuning: (rows.ondersteuning ?? []).map((row, index) => ({
          ondersteuningId: `S${index}`,
          onderzoekId: 'O',
          ...row,
        })),
        indicatie: (rows.indicatie ?? []).map((row, index) => ({
          indicatieId: `I${index}`,
          onderzoekId: 'O',
          ...row,
        })),
        casusregie: (rows.casusregie ?? []).map((row, index) => ({
          regieId: `R${index}`,
          dossierId: 'D',
          ...row,
        })),
      },
      asked,
    );

  test('a melding on which nothing followed is still there', () => {
    expect(there(of({}))).toEqual({ melding: 1 });
    expect(there(of({ melding: { soortAfhandeling: 'doorgezet naar onderzoek' } }))).toEqual({
      melding: 1,
    });
  });

  test.each([
    ['beantwoord', 'direct afgehandeld', 2],
    ['inzet eigen kracht', 'direct afgehandeld', 2],
    ['inzet informeel netwerk/voorliggend veld', 'direct afgehandeld', 2],
    ['extern doorverwezen', 'direct afgehandeld', 2],
    ['toegevoegd aan lopend dossier', 'toegevoegd aan een lopend dossier', 2],
    ['ingetrokken', 'voortijdig beëindigd', null],
    ['dubbel', 'voortijdig beëindigd', null],
    ['spoed/crisis', 'spoed of crisis', null],
  ] as const)(
    'handled as ‘%s’ it is %s, on the day on which it was handled or on none',
    (soortAfhandeling, place, days) => {
      const tally = of({ melding: { soortAfhandeling, datumAfhandeling: '2022-04-06' } });
      expect(there(tally)).toEqual({ [place]: 1 });
      expect(node(tally, 'melding')).toMatchObject({ in: 1, out: 1, there: 0 });
      expect(edge(tally, 'melding', place)?.histogram).toEqual(days === null ? [] : [[days, 1]]);
    },
  );

  test('a melding is withdrawn by a reason, or by a date: on that day, whenever it was handled', () => {
    const early = 'voortijdig beëindigd';
    expect(there(of({ melding: { redenVoortijdigEinde: 'verhuisd' } }))).toEqual({ [early]: 1 });
    const dates = { datumIntrekking: '2022-04-14', datumAfhandeling: '2022-04-20' } as const;
    const tally = of({ melding: dates });
    expect(there(tally)).toEqual({ [early]: 1 });
    expect(edge(tally, 'melding', early)?.histogram).toEqual([[10, 1]]);
    expect(there(of({ melding: { ...dates, route: 'spoed' } }))).toEqual({ [early]: 1 });
  });

  test.each<[Some<'onderzoek'>, string]>([
    [{ datumNaarGon: '2022-05-02' }, 'naar het GON'],
    [{ datumPlanVerzonden: '2022-05-02' }, 'plan verzonden'],
    [{ einddatum: '2022-05-02' }, 'plan verzonden'],
    [{ datumAanvraag: '2022-05-02' }, 'aanvraag'],
  ])(
    'an onderzoek of which the begin is not registered has begun by %j: it is %s',
    (row, place) => {
      const tally = of({ onderzoek: { begindatum: null, ...row } });
      expect(there(tally)).toEqual({ [place]: 1 });
      expect(node(tally, 'onderzoek')).toMatchObject({ in: 1, out: 1 });
    },
  );

  test('the plan has been sent on the later of two dates', () => {
    const two = { datumPlanVerzonden: '2022-05-02', einddatum: '2022-05-09' } as const;
    const tally = of({ onderzoek: { ...two, wijzeEinde: 'plan verzonden' } });
    expect(edge(tally, 'onderzoek', 'plan verzonden')?.histogram).toEqual([[28, 1]]);
  });

  test.each<[Some<'onderzoek'>, string]>([
    [{}, 'onderzoek voortijdig gestopt'],
    [{ wijzeEinde: 'plan verzonden' }, 'plan verzonden'],
    [{ datumPlanVerzonden: '2022-05-02' }, 'plan verzonden'],
    [{ einddatum: '2022-05-02' }, 'plan verzonden'],
    [{ datumAanvraag: '2022-05-02' }, 'aanvraag'],
  ])('a melding withdrawn while its onderzoek says %j: it is %s', (row, place) => {
    const melding = { soortAfhandeling: 'ingetrokken' } as const;
    expect(there(of({ melding, onderzoek: row }))).toEqual({ [place]: 1 });
  });

  test('an onderzoek goes before the way in which the melding was handled, also after spoed', () => {
    const handled = { soortAfhandeling: 'beantwoord' } as const;
    expect(there(of({ melding: handled, onderzoek: {} }))).toEqual({ onderzoek: 1 });
    const urgent = of({ melding: { route: 'spoed' }, onderzoek: {} });
    expect(there(urgent)).toEqual({ onderzoek: 1 });
    expect(node(urgent, 'spoed of crisis')).toMatchObject({ in: 1, out: 1, period: null });
    // The way over spoed has no date: the days run from the melding.
    expect(edge(urgent, 'spoed of crisis', 'onderzoek')?.histogram).toEqual([[7, 1]]);
  });

  test('an onderzoek that is to begin after the peildatum has not begun', () => {
    expect(there(of({ onderzoek: { begindatum: '2022-07-16' } }))).toEqual({ melding: 1 });
    expect(there(of({ onderzoek: { begindatum: '2022-07-15' } }))).toEqual({ onderzoek: 1 });
  });

  test('it may go to the GON and back; with a plan it has been back, whether that is registered or not', () => {
    const gon = { datumNaarGon: '2022-04-20' } as const;
    expect(there(of({ onderzoek: gon }))).toEqual({ 'naar het GON': 1 });
    const back = { ...gon, datumVanGon: '2022-05-04' } as const;
    const tally = of({ onderzoek: back });
    expect(there(tally)).toEqual({ 'terug van het GON': 1 });
    expect(edge(tally, 'naar het GON', 'terug van het GON')?.histogram).toEqual([[14, 1]]);
    const sent = { datumPlanVerzonden: '2022-05-09', wijzeEinde: 'plan verzonden' } as const;
    expect(
      edge(of({ onderzoek: { ...back, ...sent } }), 'terug van het GON', 'plan verzonden'),
    ).toMatchObject({ count: 1, histogram: [[5, 1]] });
    expect(
      edge(of({ onderzoek: { ...gon, ...sent } }), 'naar het GON', 'plan verzonden'),
    ).toMatchObject({ count: 1, histogram: [[19, 1]] });
  });

  test('it may stop early, at each point of the onderzoek', () => {
    const stopped = { wijzeEinde: 'overleden', einddatum: '2022-05-02' } as const;
    const tally = of({ onderzoek: stopped });
    expect(there(tally)).toEqual({ 'onderzoek voortijdig gestopt': 1 });
    expect(edge(tally, 'onderzoek', 'onderzoek voortijdig gestopt')?.histogram).toEqual([[21, 1]]);
    const intrekking = { datumIntrekking: '2022-05-02', datumAfhandeling: '2022-04-20' } as const;
    const withdrawn = of({ melding: intrekking, onderzoek: {} });
    expect(there(withdrawn)).toEqual({ 'onderzoek voortijdig gestopt': 1 });
    // The earlier of two days: it was withdrawn before the onderzoek was closed.
    const closed = { wijzeEinde: 'ingetrokken', einddatum: '2022-05-09' } as const;
    const both = of({ melding: intrekking, onderzoek: closed });
    expect(edge(both, 'onderzoek', 'onderzoek voortijdig gestopt')?.histogram).toEqual([[21, 1]]);
    const gon = { datumNaarGon: '2022-04-20' } as const;
    const stop = { wijzeEinde: 'overleden' } as const;
    expect(
      edge(of({ onderzoek: { ...gon, ...stop } }), 'naar het GON', 'onderzoek voortijdig gestopt')
        ?.count,
    ).toBe(1);
    const back = of({ onderzoek: { ...gon, datumVanGon: '2022-05-04', ...stop } });
    expect(edge(back, 'terug van het GON', 'onderzoek voortijdig gestopt')?.count).toBe(1);
  });

  test('after the plan comes the aanvraag with its besluit, and the indicatie when it has begun', () => {
    const sent = { datumPlanVerzonden: '2022-05-02', wijzeEinde: 'plan verzonden' } as const;
    expect(there(of({ onderzoek: sent }))).toEqual({ 'plan verzonden': 1 });
    const asked = { ...sent, datumAanvraag: '2022-05-09' } as const;
    const waits = of({ onderzoek: asked });
    expect(there(waits)).toEqual({ aanvraag: 1 });
    expect(edge(waits, 'plan verzonden', 'aanvraag')?.histogram).toEqual([[7, 1]]);
    const decided = (uitkomstBesluit: RecordOf<'onderzoek'>['uitkomstBesluit']) =>
      of({ onderzoek: { ...asked, datumBesluit: '2022-05-16', uitkomstBesluit } });
    expect(there(decided('deels'))).toEqual({ toegekend: 1 });
    expect(there(decided('afgewezen'))).toEqual({ afgewezen: 1 });
    expect(there(decided('ingetrokken'))).toEqual({ 'aanvraag ingetrokken': 1 });
    expect(edge(decided('deels'), 'aanvraag', 'toegekend')?.histogram).toEqual([[7, 1]]);
    expect(edge(decided('afgewezen'), 'aanvraag', 'afgewezen')?.histogram).toEqual([[7, 1]]);
    const gone = edge(decided('ingetrokken'), 'aanvraag', 'aanvraag ingetrokken');
    expect(gone?.histogram).toEqual([[7, 1]]);
    const granted = { ...asked, datumBesluit: '2022-05-16', uitkomstBesluit: 'toegekend' } as const;
    const begun = of({
      onderzoek: granted,
      indicatie: [{ begindatum: '2022-06-13' }, { begindatum: '2022-05-30' }],
    });
    expect(there(begun)).toEqual({ 'indicatie begonnen': 1 });
    expect(edge(begun, 'toegekend', 'indicatie begonnen')?.histogram).toEqual([[14, 1]]);
    const later = of({ onderzoek: granted, indicatie: [{ begindatum: '2022-07-16' }] });
    expect(there(later)).toEqual({ toegekend: 1 });
  });

  test('or the support by WIJ, which ends when all of it has ended', () => {
    const sent = { datumPlanVerzonden: '2022-05-02', wijzeEinde: 'plan verzonden' } as const;
    const ended = {
      begindatum: '2022-05-09',
      einddatum: '2022-06-20',
      redenUitstroom: 'doel bereikt',
    } as const;
    expect(there(of({ onderzoek: sent, ondersteuning: [{ begindatum: '2022-05-09' }] }))).toEqual({
      'ondersteuning door WIJ': 1,
    });
    const done = of({ onderzoek: sent, ondersteuning: [ended] });
    expect(there(done)).toEqual({ 'doel bereikt': 1 });
    expect(edge(done, 'ondersteuning door WIJ', 'uitgestroomd')?.histogram).toEqual([[42, 1]]);
    const other = of({
      onderzoek: sent,
      ondersteuning: [ended, { begindatum: '2022-05-23', einddatum: '2022-07-16' }],
    });
    expect(there(other)).toEqual({ 'ondersteuning door WIJ': 1 });
    const planned = of({ onderzoek: sent, ondersteuning: [ended, { begindatum: '2022-07-16' }] });
    expect(there(planned)).toEqual({ 'doel bereikt': 1 });
    const left = (redenUitstroom: RecordOf<'ondersteuning'>['redenUitstroom']) =>
      there(of({ onderzoek: sent, ondersteuning: [{ ...ended, redenUitstroom }] }));
    expect(left('naar netwerk/basisvoorziening')).toEqual({
      'naar netwerk of basisvoorziening': 1,
    });
    expect(left('naar maatwerk')).toEqual({ 'naar maatwerk': 1 });
    expect(left('verhuisd')).toEqual({ 'uitgestroomd om een andere reden': 1 });
    const unknown = { ...ended, redenUitstroom: null } as const;
    expect(there(of({ onderzoek: sent, ondersteuning: [unknown] }))).toEqual({ uitgestroomd: 1 });
  });

  test('and casusregie on the dossier of the melding, until that has ended', () => {
    const rows = {
      melding: { dossierId: 'D' },
      onderzoek: { datumPlanVerzonden: '2022-05-02', wijzeEinde: 'plan verzonden' },
      ondersteuning: [{ begindatum: '2022-05-09' }],
    } as const;
    const regie = { begindatum: '2022-05-23' } as const;
    const more = { ...rows, ondersteuning: [...rows.ondersteuning] };
    const runs = of({ ...more, casusregie: [regie] });
    expect(there(runs)).toEqual({ casusregie: 1 });
    expect(edge(runs, 'ondersteuning door WIJ', 'casusregie')?.histogram).toEqual([[14, 1]]);
    const ended = of({ ...more, casusregie: [{ ...regie, einddatum: '2022-06-27' }] });
    expect(there(ended)).toEqual({ 'regie beëindigd': 1 });
    expect(edge(ended, 'casusregie', 'regie beëindigd')?.histogram).toEqual([[35, 1]]);
  });

  test('events are those of the period, whatever the cohort', () => {
    const old = of({
      melding: { begindatum: '2022-03-28' },
      onderzoek: { begindatum: '2022-04-04' },
    });
    expect(old.counts.count).toBe(0);
    expect(node(old, 'melding')).toMatchObject({ in: 0, period: 0 });
    expect(node(old, 'onderzoek')).toMatchObject({ in: 0, period: 1 });
    expect(edge(old, 'melding', 'onderzoek')).toMatchObject({
      count: 0,
      period: 1,
      histogram: [[7, 1]],
    });
  });

  test('a step on an earlier day than the one before is not 0 days, but counted apart', () => {
    const tally = of({ melding: { begindatum: '2022-04-20' }, onderzoek: {} });
    expect(edge(tally, 'melding', 'onderzoek')).toMatchObject({
      count: 1,
      period: 1,
      histogram: [],
      backwards: 1,
    });
  });

  test('a melding with two onderzoeken is one, and persons are counted beside it', () => {
    const tally = counted(inwonerreis, {
      melding: [
        melding(),
        melding({ meldingId: 'N' }),
        melding({ meldingId: 'A', persoonId: null }),
      ],
      onderzoek: [
        onderzoek(),
        onderzoek({ onderzoekId: 'O2', begindatum: '2022-04-18' }),
        onderzoek({ onderzoekId: 'O3', meldingId: 'N' }),
      ],
    });
    expect(tally.counts.count).toBe(3);
    expect(node(tally, 'melding')).toMatchObject({ in: 3, persons: 1 });
    expect(node(tally, 'onderzoek')).toMatchObject({ in: 2, persons: 1 });
  });

  test('an onderzoek without a melding has no melding to follow, and is counted apart', () => {
    const rows = {
      melding: [melding()],
      onderzoek: [
        onderzoek(),
        onderzoek({ onderzoekId: 'O2', meldingId: null }),
        onderzoek({ onderzoekId: 'O3', meldingId: 'elders' }),
        onderzoek({ onderzoekId: 'O4', meldingId: null, begindatum: '2022-07-01' }),
      ],
    };
    expect(counted(inwonerreis, rows).counts.count).toBe(1);
    expect(counted(onderzoekenZonderMelding, rows).counts.count).toBe(2);
  });

  test('who has an indicatie that began and support by WIJ comes to where both are', () => {
    const granted = {
      einddatum: '2022-05-02',
      datumAanvraag: '2022-05-09',
      uitkomstBesluit: 'toegekend',
      datumBesluit: '2022-05-16',
    } as const;
    const both = (begindatum: '2022-06-01' | '2022-07-16') =>
      of({
        onderzoek: granted,
        indicatie: [{ begindatum: '2022-06-01' }],
        ondersteuning: [{ begindatum }],
      });
    expect(there(both('2022-06-01'))).toEqual({ 'ook ondersteuning door WIJ': 1 });
    expect(there(both('2022-07-16'))).toEqual({ 'indicatie begonnen': 1 });
    // Support alone is no indicatie.
    expect(
      there(of({ onderzoek: granted, ondersteuning: [{ begindatum: '2022-06-01' }] })),
    ).toEqual({ 'ondersteuning door WIJ': 1 });
  });

  test('who leaves has left, whichever way there was to the support: by both, by regie, or after a refusal', () => {
    const asked = { einddatum: '2022-05-02', datumAanvraag: '2022-05-09' } as const;
    const granted = { ...asked, uitkomstBesluit: 'toegekend', datumBesluit: '2022-05-16' } as const;
    const refused = { ...granted, uitkomstBesluit: 'afgewezen' } as const;
    const ended = {
      begindatum: '2022-05-20',
      einddatum: '2022-07-01',
      redenUitstroom: 'doel bereikt',
    } as const;
    const indicatie = [{ begindatum: '2022-06-01' }] as const;
    const left = { 'doel bereikt': 1 };
    const melding = { dossierId: 'D' };
    const ways = [
      { onderzoek: granted, indicatie: [...indicatie], ondersteuning: [ended] },
      { onderzoek: refused, ondersteuning: [ended] },
      { onderzoek: asked, ondersteuning: [ended] },
      {
        melding,
        onderzoek: granted,
        indicatie: [...indicatie],
        ondersteuning: [ended],
        casusregie: [{ begindatum: '2022-05-20' as const }],
      },
    ];
    for (const rows of ways) expect(there(of(rows))).toEqual(left);
    // One support that goes on, and it has not.
    expect(
      there(of({ onderzoek: refused, ondersteuning: [ended, { begindatum: '2022-05-20' }] })),
    ).toEqual({ 'ondersteuning door WIJ': 1 });
    // Regie without support has nothing to leave.
    expect(
      there(
        of({
          melding,
          onderzoek: granted,
          indicatie: [...indicatie],
          casusregie: [{ begindatum: '2022-05-20' }],
        }),
      ),
    ).toEqual({ casusregie: 1 });
  });

  test('an indicatie that has ended has ended when none goes on', () => {
    const granted = {
      einddatum: '2022-05-02',
      datumAanvraag: '2022-05-09',
      uitkomstBesluit: 'toegekend',
      datumBesluit: '2022-05-16',
    } as const;
    const over = { begindatum: '2022-05-20', einddatum: '2022-07-14' } as const;
    expect(there(of({ onderzoek: granted, indicatie: [over] }))).toEqual({
      'indicatie geëindigd': 1,
    });
    expect(
      there(of({ onderzoek: granted, indicatie: [over, { begindatum: '2022-05-20' }] })),
    ).toEqual({ 'indicatie begonnen': 1 });
  });

  test('it is told apart by the four fields of EN1 and by law, each melding in one part of each', () => {
    const tally = counted(inwonerreis, {
      melding: [
        melding({ wet: 'Wmo', soortMelder: 'Politie', verwijzer: 'huisarts' }),
        melding({ meldingId: 'N', wet: 'Jeugdwet', soortAfhandeling: 'beantwoord' }),
        melding({ meldingId: 'A', soortMelding: 'Huisuitzetting' }),
      ],
      onderzoek: [onderzoek()],
    });
    expect(parts(tally, 'wet')).toEqual({ Wmo: 1, Jeugdwet: 1, 'niet ingevuld': 1 });
    expect(parts(tally, 'melder')).toEqual({ Politie: 1, 'niet ingevuld': 2 });
    expect(parts(tally, 'verwijzer')).toEqual({ huisarts: 1, 'niet ingevuld': 2 });
    expect(parts(tally, 'soort')).toEqual({ Huisuitzetting: 1, 'niet ingevuld': 2 });
    expect(parts(tally, 'afhandeling')).toEqual({ beantwoord: 1, 'niet ingevuld': 2 });
    const wmo = tally.groups.find(({ by }) => by['wet'] === 'Wmo');
    expect(wmo?.counts.journey?.nodes.find((place) => place.node === 'onderzoek')?.in).toBe(1);
  });
});

describe('R08-P1 follows the trajecten of the OJG at the GP', () => {
  const traject = (more: Some<'ojgTraject'> = {}) => ({
    trajectId: 'T',
    persoonId: 'P',
    datumVerwijzing: '2022-04-01' as const,
    begindatum: '2022-04-08' as const,
    plaats: 'huisarts' as const,
    ...more,
  });
  const of = (
    rows: Some<'ojgTraject'>[],
    measure: typeof inwonerreisOjg | typeof inwonerreisOjgSchool = inwonerreisOjg,
  ) =>
    counted(measure, {
      ojgTraject: rows.map((row, index) =>
        traject({ trajectId: `T${index}`, persoonId: `P${index}`, ...row }),
      ),
    });

  test('from the verwijzing to the outcome; a running one is still there', () => {
    const tally = of([
      {},
      { gesprekken: 2 },
      { gesprekken: 5, einddatum: '2022-06-07', uitkomst: 'zelf afgehandeld' },
      { einddatum: '2022-06-07', uitkomst: 'specialistische ggz' },
      { einddatum: '2022-06-07' },
    ]);
    expect(there(tally)).toEqual({
      'start OJG': 1,
      gesprekken: 1,
      'zelf afgehandeld': 1,
      'specialistische ggz': 1,
      'uitkomst onbekend': 1,
    });
    expect(edge(tally, 'verwijzing', 'start OJG')?.histogram).toEqual([[7, 5]]);
    // The talks have no date: the days run from the start.
    expect(edge(tally, 'gesprekken', 'zelf afgehandeld')?.histogram).toEqual([[60, 1]]);
  });

  test.each([
    ['zelf afgehandeld', 'zelf afgehandeld'],
    ['WIJ/wijkteam', 'naar WIJ of wijkteam'],
    ['vrij toegankelijk', 'vrij toegankelijk'],
    ['basis-ggz', 'basis-ggz'],
    ['specialistische ggz', 'specialistische ggz'],
    ['jeugdhulp-/lvb-aanbieder', 'jeugdhulp- of lvb-aanbieder'],
    ['medisch', 'medisch'],
    ['voortijdig gestopt', 'voortijdig gestopt'],
    ['onbekend', 'uitkomst onbekend'],
    [null, 'uitkomst onbekend'],
  ] as const)(
    'a traject with outcome ‘%s’ ends at %s, on its last day, with or without talks',
    (uitkomst, place) => {
      const ended = { einddatum: '2022-05-08', uitkomst } as const;
      const tally = of([ended, { ...ended, gesprekken: 3 }]);
      expect(there(tally)).toEqual({ [place]: 2 });
      expect(edge(tally, 'start OJG', place)?.histogram).toEqual([[30, 1]]);
      expect(edge(tally, 'gesprekken', place)?.histogram).toEqual([[30, 1]]);
    },
  );

  test('an outcome that is registered as unknown is one, before there is a date', () => {
    expect(there(of([{ uitkomst: 'onbekend' }]))).toEqual({ 'uitkomst onbekend': 1 });
  });

  test('one that is begun again within 28 days is the same, with the last outcome; after 29 days it is another', () => {
    const first = {
      persoonId: 'P',
      einddatum: '2022-05-02',
      uitkomst: 'voortijdig gestopt',
    } as const;
    const again = (begindatum: '2022-05-30' | '2022-05-31') =>
      of([
        first,
        {
          persoonId: 'P',
          datumVerwijzing: '2022-05-20',
          begindatum,
          einddatum: '2022-06-30',
          uitkomst: 'basis-ggz',
        },
      ]);
    expect(there(again('2022-05-30'))).toEqual({ 'basis-ggz': 1 });
    expect(edge(again('2022-05-30'), 'start OJG', 'basis-ggz')?.histogram).toEqual([[83, 1]]);
    expect(there(again('2022-05-31'))).toEqual({ 'voortijdig gestopt': 1, 'basis-ggz': 1 });
    expect(node(again('2022-05-31'), 'verwijzing')).toMatchObject({ in: 2, persons: 1 });
  });

  test('who was 18 already when it began is told apart, by the birthday and not by days', () => {
    const ages = (geboortedatum: `${number}-${number}-${number}` | null, begindatum: string) =>
      parts(
        counted(inwonerreisOjg, {
          ojgTraject: [traject({ begindatum: begindatum as '2022-04-08' })],
          persoon: [{ persoonId: 'P', geboortedatum }],
        }),
        'leeftijd',
      );
    const [young, grown] = [{ 'jonger dan 18 bij de start': 1 }, { '18 of ouder bij de start': 1 }];
    expect(ages('2004-04-09', '2022-04-08')).toEqual(young);
    expect(ages('2004-04-08', '2022-04-08')).toEqual(grown);
    // Five leap days lie between, where four or five may.
    expect(ages('2004-06-15', '2022-06-14')).toEqual(young);
    expect(ages('2004-06-15', '2022-06-15')).toEqual(grown);
    expect(ages('2004-02-29', '2022-04-08')).toEqual(grown);
    expect(ages(null, '2022-04-08')).toEqual({ 'leeftijd niet bekend': 1 });
    expect(ages('2022-04-09', '2022-04-08')).toEqual({ 'leeftijd niet bekend': 1 });
  });

  test('a birth that cannot be keeps no traject out: only the breakdown by age needs it', () => {
    const tally = counted(inwonerreisOjg, {
      ojgTraject: [traject()],
      persoon: [{ persoonId: 'P', geboortedatum: '2052-04-08' }],
    });
    expect([tally.counts.count, notCounted(tally)]).toEqual([1, {}]);
    expect(parts(tally, 'leeftijd')).toEqual({ 'leeftijd niet bekend': 1 });
  });

  test('those at school stand apart', () => {
    const rows = [{ plaats: 'school' }, { plaats: null }] as const;
    expect(of([...rows]).counts.count).toBe(1);
    expect(of([...rows], inwonerreisOjgSchool).counts.count).toBe(1);
  });
});

describe('R11 follows meldingen by their dated steps', () => {
  type Stap = NonNullable<RecordOf<'meldingStap'>['stap']>;
  const melding = (more: Some<'melding'> = {}) => ({
    meldingId: 'M',
    soortMelding: 'OGGz' as const,
    begindatum: '2022-04-04' as const,
    ...more,
  });
  const steps = (...list: [Stap, `2022-${string}`, string?][]) =>
    list.map(([stap, datum, uitkomst]) => ({
      meldingId: 'M',
      stap,
      datum: datum as `${number}-${number}-${number}`,
      uitkomst: uitkomst ?? null,
    }));
  const oggz = (...list: Parameters<typeof steps>) =>
    counted(inwonerreisOggz, { melding: [melding()], meldingStap: steps(...list) });

  test('R11-P1: a melding is there until contact is made, or tried in vain', () => {
    expect(there(oggz())).toEqual({ melding: 1 });
    expect(there(oggz(['contactpoging', '2022-04-06']))).toEqual({ 'contact niet gelukt': 1 });
    const tally = oggz(['contactpoging', '2022-04-06'], ['contact', '2022-04-11']);
    expect(there(tally)).toEqual({ 'contact gelegd': 1 });
    expect(edge(tally, 'melding', 'contact gelegd')?.histogram).toEqual([[7, 1]]);
  });

  test('R11-P1: then it is bemoeizorg or handed over, and closed; the first of equal steps counts', () => {
    const tally = oggz(
      ['contact', '2022-04-11'],
      ['bemoeizorg WIJ', '2022-04-25'],
      ['bemoeizorg WIJ', '2022-04-18'],
      ['overdracht VNN', '2022-05-02'],
      ['afsluiting', '2022-06-01', 'stabiel'],
    );
    expect(there(tally)).toEqual({ 'stabiel of toegeleid': 1 });
    expect(edge(tally, 'contact gelegd', 'bemoeizorg door WIJ')?.histogram).toEqual([[7, 1]]);
    expect(edge(tally, 'bemoeizorg door WIJ', 'overgedragen aan VNN')?.histogram).toEqual([
      [14, 1],
    ]);
    expect(
      there(oggz(['contact', '2022-04-11'], ['afsluiting', '2022-05-01', 'geen contact'])),
    ).toEqual({ afgesloten: 1 });
  });

  const before: [string, Parameters<typeof steps>][] = [
    ['melding', []],
    ['contact gelegd', [['contact', '2022-04-11']]],
    ['contact niet gelukt', [['contactpoging', '2022-04-11']]],
    ['bemoeizorg door WIJ', [['bemoeizorg WIJ', '2022-04-11']]],
    ['overgedragen aan VNN', [['overdracht VNN', '2022-04-11']]],
    ['overgedragen aan Lentis', [['overdracht Lentis', '2022-04-11']]],
    ['overgedragen aan GGD of anders', [['overdracht GGD/overig', '2022-04-11']]],
  ];
  /** From each of these places, the steps that lead to the places after it. */
  const onwards = (...places: string[]) =>
    before.filter(([place]) => places.includes(place)).map((way) => [way] as const);

  test.each(before)('R11-P1: a step of its own leads to %s, on its day', (place, list) => {
    const tally = oggz(...list);
    expect(there(tally)).toEqual({ [place]: 1 });
    if (place !== 'melding') expect(edge(tally, 'melding', place)?.histogram).toEqual([[7, 1]]);
  });

  test.each(onwards('melding', 'contact gelegd', 'contact niet gelukt'))(
    'R11-P1: bemoeizorg follows on %j',
    ([place, list]) => {
      const tally = oggz(...list, ['bemoeizorg WIJ', '2022-05-11']);
      expect(there(tally)).toEqual({ 'bemoeizorg door WIJ': 1 });
      expect(edge(tally, place, 'bemoeizorg door WIJ')?.count).toBe(1);
    },
  );

  test.each(onwards('melding', 'contact gelegd', 'contact niet gelukt', 'bemoeizorg door WIJ'))(
    'R11-P1: a handing over, or a melding under the Wvggz that follows, comes on %j',
    ([place, list]) => {
      for (const [to, [step]] of before.slice(4)) {
        if (step === undefined) continue;
        const tally = oggz(...list, [step[0], '2022-05-11']);
        expect(there(tally)).toEqual({ [to]: 1 });
        expect(edge(tally, place, to)?.count).toBe(1);
      }
      const tally = counted(inwonerreisOggz, {
        melding: [
          melding(),
          melding({ meldingId: 'W', soortMelding: 'WvGGZ', vervolgOpMeldingId: 'M' }),
        ],
        meldingStap: steps(...list),
      });
      expect(there(tally)).toEqual({ 'naar WvGGZ': 1 });
      expect(edge(tally, place, 'naar WvGGZ')?.count).toBe(1);
    },
  );

  test.each(before)(
    'R11-P1: after %s it may be closed, with a good outcome or another',
    (place, list) => {
      const closed = (...uitkomst: string[]) =>
        oggz(...list, ['afsluiting', '2022-05-11', ...uitkomst] as [
          'afsluiting',
          '2022-05-11',
          string?,
        ]);
      for (const good of ['stabiel', 'toegeleid naar passende ondersteuning']) {
        expect(there(closed(good))).toEqual({ 'stabiel of toegeleid': 1 });
        expect(edge(closed(good), place, 'stabiel of toegeleid')?.count).toBe(1);
      }
      expect(there(closed())).toEqual({ afgesloten: 1 });
      expect(edge(closed(), place, 'afgesloten')?.count).toBe(1);
    },
  );

  test('R11: persons are counted beside the meldingen', () => {
    for (const [measure, soortMelding] of [
      [inwonerreisOggz, 'OGGz'],
      [inwonerreisWvggz, 'WvGGZ'],
    ] as const) {
      const of = { soortMelding, persoonId: 'P' } as const;
      const tally = counted(measure, {
        melding: [melding(of), melding({ ...of, meldingId: 'N', vervolgOpMeldingId: 'M' })],
      });
      expect(node(tally, 'melding')).toMatchObject({ in: 2, persons: 1 });
    }
  });

  test('R11-P1: bemoeizorg is OGGz, unless only the type of that name is asked', () => {
    const rows = { melding: [melding({ soortMelding: 'Bemoeizorg' })] };
    expect(counted(inwonerreisOggz, rows).counts.count).toBe(1);
    expect(
      counted(inwonerreisOggz, rows, { readings: { soort: 'alleen-oggz' } }).counts.count,
    ).toBe(0);
    const oggz = { melding: [melding()] };
    const only = counted(inwonerreisOggz, oggz, { readings: { soort: 'alleen-oggz' } });
    expect(only.counts.count).toBe(1);
  });

  test('R11-P2: triage, verkennend onderzoek and aanvraag, or taken up in the regular way', () => {
    const of = (...list: Parameters<typeof steps>) =>
      counted(inwonerreisWvggz, {
        melding: [melding({ soortMelding: 'WvGGZ' })],
        meldingStap: steps(...list),
      });
    expect(there(of(['triage', '2022-04-05']))).toEqual({ triage: 1 });
    const asked = of(
      ['triage', '2022-04-05'],
      ['verkennend onderzoek', '2022-04-12'],
      ['aanvraag zorgmachtiging', '2022-04-19'],
    );
    expect(there(asked)).toEqual({ 'aanvraag zorgmachtiging': 1 });
    expect(edge(asked, 'triage', 'verkennend onderzoek')?.histogram).toEqual([[7, 1]]);
    expect(there(of(['triage', '2022-04-05'], ['afsluiting', '2022-04-20']))).toEqual({
      'geen WvGGZ, regulier opgepakt': 1,
    });
    expect(there(of(['verkennend onderzoek', '2022-04-12']))).toEqual({
      'verkennend onderzoek': 1,
    });
  });

  test.each<[string, Parameters<typeof steps>]>([
    ['melding', []],
    ['triage', [['triage', '2022-04-05']]],
    ['verkennend onderzoek', [['verkennend onderzoek', '2022-04-12']]],
  ])(
    'R11-P2: on %s an aanvraag may follow, or it is taken up in the regular way',
    (place, list) => {
      const of = (...more: Parameters<typeof steps>) =>
        counted(inwonerreisWvggz, {
          melding: [melding({ soortMelding: 'WvGGZ' }), melding({ meldingId: 'N' })],
          meldingStap: steps(...list, ...more),
        });
      for (const [step, to] of [
        ['aanvraag zorgmachtiging', 'aanvraag zorgmachtiging'],
        ['afsluiting', 'geen WvGGZ, regulier opgepakt'],
      ] as const) {
        const tally = of([step, '2022-05-11']);
        // The other melding is of another kind, and is not followed.
        expect(there(tally)).toEqual({ [to]: 1 });
        expect(edge(tally, place, to)?.count).toBe(1);
      }
    },
  );

  test('R11-P2: the days run from the melding', () => {
    const tally = counted(inwonerreisWvggz, {
      melding: [
        melding({
          soortMelding: 'WvGGZ',
          datumAfhandeling: '2022-04-06',
          datumIntrekking: '2022-04-07',
        }),
      ],
      meldingStap: steps(['triage', '2022-04-11']),
    });
    expect(edge(tally, 'melding', 'triage')?.histogram).toEqual([[7, 1]]);
  });

  test('R11-P2: the verkennend onderzoek is in time on day 14, and not on day 15', () => {
    const of = (datum: `2022-${string}`) =>
      counted(verkennendOnderzoekBinnenVeertienDagen, {
        melding: [melding({ soortMelding: 'WvGGZ' })],
        meldingStap: steps(['verkennend onderzoek', datum]),
      }).counts;
    expect(of('2022-04-18')).toEqual({ teller: 1, noemer: 1 });
    expect(of('2022-04-19')).toEqual({ teller: 0, noemer: 1 });
  });

  test('R11-P2: that share is of verkennende onderzoeken under the Wvggz; when the melding came must be known', () => {
    const of = (more: Some<'melding'>, stap: Stap = 'verkennend onderzoek') =>
      counted(verkennendOnderzoekBinnenVeertienDagen, {
        melding: [melding({ soortMelding: 'WvGGZ', ...more })],
        meldingStap: steps([stap, '2022-04-18']),
      });
    const OUT = { teller: 0, noemer: 0 };
    expect(of({}, 'triage').counts).toEqual(OUT);
    expect(of({ soortMelding: 'OGGz' }).counts).toEqual(OUT);
    const unknown = of({ begindatum: null });
    expect([unknown.counts, notCounted(unknown)]).toEqual([OUT, { 'date-missing': 1 }]);
  });
});
