import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cubesOf } from '../../src/calculate/cubes.ts';
import { dayCube } from '../../src/calculate/day-cube.ts';
import { dependsOnPeriod } from '../../src/calculate/dependence.ts';
import { type Moment, workspace } from '../../src/calculate/selection.ts';
import { tally } from '../../src/calculate/tally.ts';
import { dataset } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import type { Condition, Division, Measure, MeasureOver } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { MeasureFor, OverName } from '../../src/records/index.ts';
import { parseDay } from '../../src/util/index.ts';
import { anyMeasure, rowsFor } from '../engines/arbitrary.ts';

const peildatum = parseDay('2022-07-15') as number;
const days = (from: string, to: string): Moment => ({
  from: parseDay(from) as number,
  to: parseDay(to) as number,
  peildatum,
});
const quarter = days('2022-04-01', '2022-06-30');

const over = <N extends OverName>(
  measure: Omit<MeasureFor<N>, 'id' | 'title' | 'unit' | 'decimals'>,
) =>
  ({ id: 'proef', title: 'proef', unit: 'zaken', decimals: 0, ...measure }) as unknown as Measure;
const klachten = over<'klacht'>({
  over: 'klacht',
  cohort: { instroom: 'ontvangstdatum' },
  count: {},
});

const spaceOver = (rows: object) => workspace(dataset(rows), { terms, calendar }, peildatum);

/** The measure without all that asks something of the period, or weighs records against each other. */
function withoutPeriod(measure: MeasureOver): Measure {
  const { unique: _, version: __, range: ___, groups = {}, ...rest } = measure;
  const alone = (value: unknown): unknown => {
    // Of the dates that another is chosen from: each counts always.
    if (Array.isArray(value)) return value.map((one) => (asksPeriod(one?.where) ? one.date : one));
    if (typeof value !== 'object' || value === null) return value;
    // A date that is the last day of the period is no date of the record: another of its own stands for it.
    if ('period' in value) return alone(measure.dates?.start);
    const kept = Object.entries(value).filter(([, part]) => !asksPeriod(part));
    return Object.fromEntries(kept.map(([name, part]) => [name, alone(part)]));
  };
  const isAlone = (by: Division) =>
    typeof by === 'string' || ('cases' in by && !Object.values(by.cases).some(asksPeriod));
  return alone({
    ...rest,
    groups: Object.fromEntries(Object.entries(groups).filter(([, by]) => isAlone(by))),
    ...(measure.distribution !== undefined &&
      !isAlone(measure.distribution.by) && { distribution: undefined, count: {} }),
  }) as Measure;
}

/** Whether a part of a measure is a condition that asks something of the period. */
const asksPeriod = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  QUESTIONS.has(Object.keys(part)[0] ?? '') &&
  dependsOnPeriod(part as Condition);
const QUESTIONS = new Set<string>([
  'is',
  'filled',
  'reached',
  'elapsed',
  'notAfter',
  'within',
  'during',
  'running',
  'age',
  'some',
  'overlap',
  'all',
  'any',
  'not',
]);

describe('a day cube', () => {
  test('of nothing has nothing in each period', () => {
    const cube = dayCube(spaceOver({ klacht: [] }), klachten);
    expect(cube?.(quarter)?.counts).toEqual({ count: 0 });
  });

  test('says of any period that it has what counting the records says, of any measure that can have one', () => {
    const edges = [
      '2021-06-30',
      '2022-02-18',
      '2022-04-01',
      '2022-04-30',
      '2022-06-30',
      '2022-07-16',
    ];
    let made = 0;
    fc.assert(
      fc.property(
        anyMeasure
          .filter(({ survey, journey, sum }) => !(survey ?? journey ?? sum?.accrued))
          .map(withoutPeriod)
          .chain((measure) => rowsFor(measure, 4).map((rows) => [measure, rows] as const)),
        fc.constantFrom(...edges),
        fc.constantFrom(...edges),
        ([measure, rows], a, b) => {
          const space = spaceOver(rows);
          const cube = dayCube(space, measure);
          if (cube === null) return;
          made++;
          const [from = a, to = b] = [a, b].sort();
          const moment = days(from, to);
          expect(cube(moment)).toEqual(tally(space, measure, moment));
        },
      ),
      { seed: 2022, numRuns: 300 },
    );
    expect(made).toBeGreaterThan(150);
  });

  test('is not made where persons are counted once, an answer hangs on the period, or what is asked is followed over time', () => {
    const asked = Object.values(indicators) as Measure[];
    const rows = Object.fromEntries(['melding', 'dossier', 'persoon'].map((name) => [name, []]));
    const unable = asked.filter(
      (measure) =>
        ('unique' in measure ? measure.unique : undefined) ??
        measure.survey ??
        measure.journey ??
        measure.sum?.accrued,
    );
    expect(unable.length).toBeGreaterThan(30);
    expect(unable.filter((measure) => dayCube(spaceOver(rows), measure) !== null)).toEqual([]);
    const reached = over<'klacht'>({
      over: 'klacht',
      cohort: { instroom: 'ontvangstdatum' },
      of: { afgehandeld: { reached: 'datumAfhandeling' } },
      count: {},
    });
    expect(dayCube(spaceOver({ klacht: [] }), reached)).toBeNull();
  });

  test('is not made where a file is not there', () => {
    expect(dayCube(spaceOver({ melding: [] }), klachten)).toBeNull();
  });

  test('has no sums of a period a hundred years before the peildatum, or of what comes more than ten years after it', () => {
    const cube = dayCube(
      spaceOver({ klacht: [{ klachtId: 'K1', ontvangstdatum: '1020-05-01' }] }),
      klachten,
    );
    expect(cube?.(quarter)?.counts).toEqual({ count: 0 });
    expect(cube?.(days('1020-01-01', '1020-12-31'))).toBeNull();
    expect(cube?.(days('2040-01-01', '2040-12-31'))).toBeNull();
  });

  test('is not made of amounts that are too large to be added and taken off exactly', () => {
    const sum = over<'declaratie'>({
      over: 'declaratie',
      cohort: { instroom: 'zorgperiodeVan' },
      sum: { of: 'bedrag' },
    });
    const declared = (...bedragen: (number | string)[]) => ({
      declaratie: bedragen.map((bedrag, index) => ({
        indicatieId: `I${index}`,
        zorgperiodeVan: '2022-05-01',
        bedrag,
      })),
    });
    expect(dayCube(spaceOver(declared(12.5, 0.25)), sum)?.(quarter)?.counts).toEqual({
      cents: 1275,
      records: 2,
      empty: 0,
    });
    // The cents of the largest whole number that is exact, 2 ** 53 - 1; and one cent more.
    expect(dayCube(spaceOver(declared('90071992547409.91')), sum)?.(quarter)?.counts).toEqual({
      cents: Number.MAX_SAFE_INTEGER,
      records: 1,
      empty: 0,
    });
    expect(dayCube(spaceOver(declared('90071992547409.91', '-0.01')), sum)).toBeNull();
  });
});

describe('a day cube says what counting the records says', () => {
  const melding = (meldingId: string, begindatum: string, more: object = {}) => ({
    meldingId,
    begindatum,
    ...more,
  });
  const meldingen = [
    melding('M1', '2022-04-01', {
      datumAfhandeling: '2022-04-01',
      kanaal: 'telefoon',
      wijkteam: 'Zuid',
      dossierId: 'D2',
    }),
    melding('M2', '2022-04-02', {
      datumAfhandeling: '2022-06-30',
      kanaal: 'digitaal',
      wijkteam: 'Noord',
      dossierId: 'D1',
    }),
    melding('M3', '2022-05-31', { kanaal: 'telefoon', wijkteam: 'Centrum' }),
    melding('M4', '2022-07-01', { kanaal: 'balie' }),
  ];
  const klachtenVan = [
    { klachtId: 'K1', ontvangstdatum: '2022-04-01' },
    { klachtId: 'K2', ontvangstdatum: '2022-06-30' },
  ];
  const moments = [
    quarter,
    days('2022-04-01', '2022-04-01'),
    days('2022-04-02', '2022-05-31'),
    days('2022-06-30', '2022-06-30'),
    days('2022-07-01', '2022-07-15'),
    days('2021-01-01', '2021-12-31'),
  ];
  function expectSame(measure: Measure, rows: object) {
    const space = spaceOver(rows);
    // What a cell cannot hold would be empty here, and say less.
    expect(space.data.issues.filter(({ code }) => code === 'unknown-code')).toEqual([]);
    const cube = dayCube(space, measure);
    expect(cube).not.toBeNull();
    for (const moment of moments) expect(cube?.(moment)).toEqual(tally(space, measure, moment));
  }
  const ratio = {
    id: 'proef',
    title: 'proef',
    unit: '%',
    decimals: 0,
    ratio: {
      teller: { over: 'klacht', cohort: { instroom: 'ontvangstdatum' } },
      noemer: { over: 'melding', cohort: { instroom: 'begindatum' } },
    },
  } as unknown as Measure;

  test('of a ratio', () => {
    expectSame(ratio, { klacht: klachtenVan, melding: meldingen });
    const cube = dayCube(spaceOver({ klacht: klachtenVan, melding: meldingen }), ratio);
    expect(cube?.(quarter)?.counts).toEqual({ teller: 2, noemer: 3 });
    expect(cube?.(days('1900-01-01', '1900-12-31'))).toBeNull();
  });

  test('of a ratio of which records have no date, or may not be what one side is about', () => {
    const byTelephone = { is: { kanaal: 'telefoon' } } as const;
    const asked = {
      ...ratio,
      ratio: { ...ratio.ratio, noemer: { ...ratio.ratio?.noemer, of: { byTelephone } } },
    } as unknown as Measure;
    const rows = {
      klacht: [...klachtenVan, { klachtId: 'K4' }],
      melding: [
        ...meldingen,
        { meldingId: 'M5', kanaal: 'telefoon' },
        { meldingId: 'M6', begindatum: '2022-05-01' },
      ],
    };
    expectSame(asked, rows);
    // Of the six meldingen two of the quarter are by telephone, and a third may be.
    const { counts, buckets, extremes } = dayCube(spaceOver(rows), asked)?.(quarter) ?? {};
    expect(counts).toEqual({ teller: 2, noemer: 2 });
    expect(buckets).toEqual([
      { reason: 'no-period', rule: null, count: 1, side: 'teller' },
      { reason: 'no-period', rule: null, count: 1, side: 'noemer' },
    ]);
    expect(extremes).toEqual({ least: { teller: 2, noemer: 3 }, most: { teller: 2, noemer: 2 } });
  });

  test('of a ratio there is none where one of both files is not there, or one side is not by day', () => {
    expect(dayCube(spaceOver({ klacht: klachtenVan }), ratio)).toBeNull();
    expect(dayCube(spaceOver({ melding: meldingen }), ratio)).toBeNull();
  });

  test('of what is there on a day, with the day on which it ends as its first day out', () => {
    expectSame(
      over<'melding'>({
        over: 'melding',
        cohort: { stand: ['begindatum', 'datumAfhandeling'] },
        count: {},
      }),
      { melding: meldingen },
    );
    expectSame(
      over<'melding'>({
        over: 'melding',
        cohort: { stand: ['begindatum', 'datumAfhandeling'] },
        stock: { begin: 'begindatum', end: 'datumAfhandeling' },
        groups: { kanaal: 'kanaal', wijk: 'wijkteam' },
      }),
      { melding: meldingen },
    );
  });

  test('of what is there on a day, with the day on which it ends as its last day in', () => {
    expectSame(
      over<'indicatie'>({
        over: 'indicatie',
        cohort: { lopend: ['begindatum', 'einddatum'] },
        count: {},
      }),
      {
        indicatie: [
          { indicatieId: 'I1', begindatum: '2022-04-01', einddatum: '2022-06-30' },
          { indicatieId: 'I2', begindatum: '2022-04-02', einddatum: '2022-05-31' },
          { indicatieId: 'I3', begindatum: '2022-06-30' },
        ],
      },
    );
  });

  test('of breakdowns by a text, by a key, by a list and by cases, and of a distribution over each', () => {
    const cases = {
      bellen: { is: { kanaal: 'telefoon' } },
      schrijven: { is: { kanaal: 'digitaal' } },
    } as const;
    const groups = {
      wijk: 'wijkteam',
      dossier: 'dossierId',
      kanaal: 'kanaal',
      hoe: { cases },
    } as const;
    const base = { over: 'melding', cohort: { instroom: 'begindatum' }, groups } as const;
    expectSame(over<'melding'>({ ...base, count: {} }), { melding: meldingen });
    for (const by of ['wijkteam', 'dossierId', 'kanaal', { cases }] as const)
      expectSame(over<'melding'>({ ...base, distribution: { by } }), { melding: meldingen });
  });

  test('of a share and of a distribution over cases of which some fields are not filled', () => {
    const open = [...meldingen, melding('M6', '2022-05-01'), melding('M7', '2022-04-01')];
    const bellen = { is: { kanaal: 'telefoon' } } as const;
    const base = { over: 'melding', cohort: { instroom: 'begindatum' } } as const;
    expectSame(over<'melding'>({ ...base, share: { where: { bellen } } }), { melding: open });
    expectSame(over<'melding'>({ ...base, distribution: { by: { cases: { bellen } } } }), {
      melding: open,
    });
  });

  test('of amounts of which some are not filled there is none, since such an amount may be any', () => {
    const sum = over<'indicatie'>({
      over: 'indicatie',
      cohort: { instroom: 'begindatum' },
      sum: { of: 'offertebedrag' },
    });
    const indicatie = (offertebedrag?: number) => ({
      indicatieId: `I${offertebedrag}`,
      begindatum: '2022-04-01',
      offertebedrag,
    });
    expectSame(sum, { indicatie: [indicatie(12.5), indicatie(100)] });
    expect(dayCube(spaceOver({ indicatie: [indicatie(12.5), indicatie()] }), sum)).toBeNull();
  });

  test('of amounts of which the clause itself says that some are not there', () => {
    const offered = over<'indicatie'>({
      over: 'indicatie',
      cohort: { instroom: 'begindatum' },
      of: { 'met offerte of prijs': { any: [{ filled: 'offertebedrag' }, { filled: 'kosten' }] } },
      sum: { of: 'offertebedrag' },
    });
    const indicatie = [
      { indicatieId: 'I1', begindatum: '2022-04-01', offertebedrag: 12.5 },
      { indicatieId: 'I2', begindatum: '2022-04-01', kosten: 3 },
      { indicatieId: 'I3', begindatum: '2022-04-01' },
    ];
    expectSame(offered, { indicatie });
    expect(dayCube(spaceOver({ indicatie }), offered)?.(quarter)?.counts).toEqual({
      cents: 1250,
      records: 2,
      empty: 1,
    });
  });

  test('of amounts that are taken off where the clause says so', () => {
    const sum = over<'declaratie'>({
      over: 'declaratie',
      cohort: { instroom: 'zorgperiodeVan' },
      sum: { of: 'bedrag', minus: { gecrediteerd: { is: { debetCredit: 'C' } } } },
    });
    const declared = (bedrag: number, debetCredit: string) => ({
      indicatieId: `I${bedrag}`,
      zorgperiodeVan: '2022-05-01',
      bedrag,
      debetCredit,
    });
    const rows = { declaratie: [declared(100, 'D'), declared(30, 'C')] };
    expectSame(sum, rows);
    expect(dayCube(spaceOver(rows), sum)?.(quarter)?.counts).toMatchObject({ cents: 7000 });
  });

  test('of records that may be in any period by their date; there is none where such a one is in doubt otherwise too', () => {
    const measure = {
      over: 'melding',
      dates: {
        start: {
          latest: [
            'begindatum',
            { date: 'datumAfhandeling', where: { is: { kanaal: 'telefoon' } } },
          ],
        },
      },
      cohort: { instroom: 'start' },
      count: {},
    } as const;
    const doubtful = melding('M8', '2022-04-01', { datumAfhandeling: '2022-06-30' });
    expectSame(over<'melding'>(measure), { melding: [...meldingen, doubtful] });
    const buckets = { unknown: { 'geen wijkteam': { not: { filled: 'wijkteam' } } } } as const;
    const asked = over<'melding'>({ ...measure, buckets });
    expectSame(asked, { melding: meldingen });
    expect(dayCube(spaceOver({ melding: [...meldingen, doubtful] }), asked)).toBeNull();
    // Without a date it is in no period by what is filled in, so that no rule was asked of it.
    const dateless = { meldingId: 'M9', datumAfhandeling: '2022-06-30' };
    expectSame(asked, { melding: [...meldingen, dateless] });
  });

  test('of a duration of which a date is missing there is none', () => {
    const duration = over<'klacht'>({
      over: 'klacht',
      cohort: { afgerond: 'datumAfhandeling' },
      duration: { from: 'ontvangstdatum', to: 'datumAfhandeling' },
    });
    const done = { klachtId: 'K1', ontvangstdatum: '2022-04-01', datumAfhandeling: '2022-04-05' };
    expectSame(duration, { klacht: [done] });
    expect(
      dayCube(
        spaceOver({ klacht: [done, { klachtId: 'K2', datumAfhandeling: '2022-04-05' }] }),
        duration,
      ),
    ).toBeNull();
  });

  test('of a duration of which a date is known not to be there, or that ends before it begins and is 0 days', () => {
    const onderzoek = [
      ['2022-04-20', '2022-05-10'],
      ['2022-05-01', '2022-05-01'],
      ['2022-05-04', '2022-04-29'],
      [null, '2022-05-03'],
      ['2022-04-29', null],
      [null, null],
    ].map(([datumNaarGon, datumVanGon], n) => ({
      onderzoekId: `O${n}`,
      begindatum: '2022-05-01',
      datumNaarGon,
      datumVanGon,
    }));
    const forward = onderzoek.filter(({ onderzoekId }) => onderzoekId !== 'O2');
    const took = (from: string, to: string, negative: object = {}) =>
      over<'onderzoek'>({
        over: 'onderzoek',
        cohort: { instroom: 'begindatum' },
        duration: { from, to, ...negative },
      } as never);
    const zero = { negative: 'zero' };
    for (const [from, to] of [
      ['datumNaarGon', 'begindatum'],
      ['begindatum', 'datumVanGon'],
    ] as const) {
      expectSame(took(from, to, zero), { onderzoek });
      expectSame(took(from, to), { onderzoek: forward });
      expect(dayCube(spaceOver({ onderzoek }), took(from, to))).toBeNull();
    }
    const cube = dayCube(spaceOver({ onderzoek }), took('datumNaarGon', 'begindatum', zero));
    // From 20 April, 29 April, 1 May, and from 4 May.
    expect(cube?.(quarter)?.counts).toEqual({
      histogram: [
        [0, 2],
        [2, 1],
        [11, 1],
      ],
      flagged: 1,
    });
  });

  describe('of a breakdown into more pairs of a part and a day than a million or so (2 ** 20) there is none', () => {
    const groups = { wijk: 'wijkteam' } as const;
    // The 8.192 days from 1 January 2000 up to 5 June 2022: with 126 wijken, what is not filled in and the whole just 2 ** 20.
    const many = (number: number) =>
      Array.from({ length: number }, (_, index) =>
        melding(`M${index}`, index % 2 === 0 ? '2000-01-01' : '2022-06-05', {
          wijkteam: `wijk ${index}`,
        }),
      );

    test.each([
      ['what came in', { instroom: 'begindatum' }],
      // Without an end it is there on all days after, of which no sums are needed.
      ['what is there', { stand: ['begindatum', 'datumAfhandeling'] }],
      ['what was there', { lopend: ['begindatum', 'datumAfhandeling'] }],
    ] as const)('of %s', (_, cohort) => {
      const measure = over<'melding'>({ over: 'melding', cohort, count: {}, groups });
      expect(dayCube(spaceOver({ melding: many(126) }), measure)).not.toBeNull();
      expect(dayCube(spaceOver({ melding: many(127) }), measure)).toBeNull();
    });
  });

  test('of spells there is none where one ends before it begins; of what came in such a one is in its bucket', () => {
    const wrong = { klachtId: 'K3', ontvangstdatum: '2022-05-10', datumAfhandeling: '2022-05-01' };
    const rows = { klacht: [...klachtenVan, wrong] };
    const spell = ['ontvangstdatum', 'datumAfhandeling'] as const;
    const spells = (cohort: object) =>
      over<'klacht'>({ over: 'klacht', cohort, count: {} } as never);
    for (const cohort of [{ lopend: spell }, { stand: spell }]) {
      expectSame(spells(cohort), { klacht: klachtenVan });
      expect(dayCube(spaceOver(rows), spells(cohort))).toBeNull();
    }
    const inTime = over<'klacht'>({
      over: 'klacht',
      cohort: { instroom: 'ontvangstdatum' },
      share: {
        where: { gauw: { within: { from: 'ontvangstdatum', to: 'datumAfhandeling', weeks: 6 } } },
      },
    });
    expectSame(inTime, rows);
    expect(dayCube(spaceOver(rows), inTime)?.(quarter)?.buckets).toEqual([
      { reason: 'impossible-order', rule: null, count: 1 },
    ]);
    for (const side of ['teller', 'noemer']) {
      const lopend = { ...ratio.ratio, [side]: { over: 'klacht', cohort: { lopend: spell } } };
      const asked = { ...ratio, ratio: lopend } as unknown as Measure;
      expectSame(asked, { klacht: klachtenVan, melding: meldingen });
      expect(dayCube(spaceOver({ ...rows, melding: meldingen }), asked)).toBeNull();
    }
  });

  test('of what is there on a day from a hundred years before the peildatum, the day before the period included', () => {
    const stand = { over: 'melding', cohort: { stand: ['begindatum', 'datumAfhandeling'] } };
    const space = spaceOver({ klacht: klachtenVan, melding: meldingen });
    const first = peildatum - 36_525;
    const fromFirst = { from: first, to: first + 90, peildatum };
    const fromSecond = { from: first + 1, to: first + 90, peildatum };
    const cube = dayCube(space, over<'melding'>({ ...stand, count: {} } as never));
    expect(cube?.(fromFirst)).toBeNull();
    expect(cube?.(fromSecond)?.counts).toEqual({ count: 0 });
    // What came in has no day before.
    expect(dayCube(space, klachten)?.(fromFirst)?.counts).toEqual({ count: 0 });
    for (const side of ['teller', 'noemer']) {
      const asked = { ...ratio, ratio: { ...ratio.ratio, [side]: stand } } as unknown as Measure;
      expect(dayCube(space, asked)?.(fromFirst)).toBeNull();
      expect(dayCube(space, asked)?.(fromSecond)?.counts).toEqual({ teller: 0, noemer: 0 });
    }
  });

  test('where a question is about records of a file that is not there, there is none', () => {
    const measure = over<'melding'>({
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      share: { where: { onderzocht: { some: { record: 'onderzoek', on: 'meldingId' } } } },
    });
    expect(dayCube(spaceOver({ melding: meldingen }), measure)).toBeNull();
    expectSame(measure, {
      melding: meldingen,
      onderzoek: [{ onderzoekId: 'O1', meldingId: 'M2' }],
    });
  });
});

describe('day cubes of a dataset', () => {
  const one = { klacht: [{ klachtId: 'K1', ontvangstdatum: '2022-05-01' as const }] };
  const asked = (data: ReturnType<typeof dataset>, given = { terms, calendar }, at = peildatum) => {
    const space = workspace(data, given, at);
    return cubesOf(data, given, at).tally(space, klachten, { ...quarter, peildatum: at });
  };

  test('are none of a measure that is not by day, however often that is asked', () => {
    const data = dataset(one);
    const space = workspace(data, { terms, calendar }, peildatum);
    const kinds = { ...klachten, unique: 'soortKlacht' } as Measure;
    const found = () => cubesOf(data, { terms, calendar }, peildatum).tally(space, kinds, quarter);
    expect(new Set(Array.from({ length: 7 }, found))).toEqual(new Set([null]));
  });

  test('are made when a measure has been asked of a year of days, and answer from then on', () => {
    const data = dataset(one);
    // 91 days each.
    expect(Array.from({ length: 5 }, () => asked(data))).toEqual([null, null, null, null, null]);
    expect(asked(data)?.counts).toEqual({ count: 1 });
    expect(asked(data)?.counts).toEqual({ count: 1 });
  });

  test('are of one peildatum and one calendar: another begins anew', () => {
    const data = dataset(one);
    for (let times = 0; times < 6; times++) asked(data);
    expect(asked(data)).not.toBeNull();
    expect(asked(data, { terms, calendar }, peildatum + 1)).toBeNull();
    expect(asked(data)).toBeNull();
    for (let times = 0; times < 6; times++) asked(data);
    expect(asked(data)).not.toBeNull();
    expect(asked(data, { terms, calendar: { ...calendar, besluiten: [] } as never })).toBeNull();
  });
});
