/** The ways of a journey: who comes to a place from where, and in which period. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const of = (nodes: object, edges: object) =>
  ({
    id: 'proef',
    title: 'proef',
    unit: 'zaken',
    decimals: 0,
    over: 'melding',
    cohort: { lopend: ['begindatum', 'datumAfhandeling'] },
    range: { months: 12 },
    journey: { version: '1', first: 'begin', nodes, edges },
  }) as unknown as Measure;
const start = (melding: readonly object[]) =>
  calculate(dataset({ melding } as object), { terms, calendar }, '2022-10-15');

test('to a place come those of all ways that lead there, and all of them go on', () => {
  const measure = of(
    {
      begin: {},
      balie: { when: { is: { kanaal: 'balie' } } },
      digitaal: { when: { is: { kanaal: 'digitaal' } } },
      gesprek: { when: { is: { wettelijk: true } } },
      klaar: { when: { filled: 'datumAfhandeling' } },
    },
    { begin: ['balie', 'digitaal'], balie: ['gesprek'], digitaal: ['gesprek'], gesprek: ['klaar'] },
  );
  const row = { begindatum: '2022-05-01', wettelijk: true };
  const rows = [
    { ...row, kanaal: 'balie', datumAfhandeling: '2022-05-03' },
    { ...row, kanaal: 'digitaal', datumAfhandeling: '2022-05-03' },
    { ...row, kanaal: 'digitaal' },
    { ...row, kanaal: 'balie', wettelijk: false },
  ];
  const { nodes } = start(rows)(measure, quarter(2022, 2)).counts.journey ?? { nodes: [] };
  expect(nodes.map(({ node, in: came, out, there }) => [node, came, out, there])).toEqual([
    ['begin', 4, 4, 0],
    ['balie', 2, 1, 1],
    ['digitaal', 2, 2, 0],
    ['gesprek', 3, 2, 1],
    ['klaar', 2, 0, 2],
  ]);
});

test('a first place without a date has no number of those who came there in the period', () => {
  const measure = of({ begin: {}, klaar: { at: 'datumAfhandeling' } }, { begin: ['klaar'] });
  const rows = [{ begindatum: '2022-05-01', datumAfhandeling: '2022-05-03' }];
  const { nodes } = start(rows)(measure, quarter(2022, 2)).counts.journey ?? { nodes: [] };
  expect(nodes.map(({ node, period }) => [node, period])).toEqual([
    ['begin', null],
    ['klaar', 1],
  ]);
});

test('to the first place came those of whom its date lies in the period, its first and last day included', () => {
  const measure = of({ begin: { at: 'begindatum' }, klaar: {} }, { begin: ['klaar'] });
  const rows = ['2022-03-31', '2022-04-01', '2022-06-30', '2022-07-01'].map((begindatum) => ({
    begindatum,
  }));
  const { nodes } = start(rows)(measure, quarter(2022, 2)).counts.journey ?? { nodes: [] };
  expect(nodes.find(({ node }) => node === 'begin')?.period).toBe(2);
});

test('one calculation keeps the ways of two journeys apart, though they ask the same', () => {
  const isAtDesk = { when: { is: { kanaal: 'balie' } } };
  const count = start([{ begindatum: '2022-05-01', kanaal: 'balie' }]);
  for (const to of ['balie', 'loket']) {
    const measure = of({ begin: {}, [to]: isAtDesk }, { begin: [to] });
    const { nodes } = count(measure, quarter(2022, 2)).counts.journey ?? { nodes: [] };
    expect(nodes.map(({ node, in: came }) => [node, came])).toEqual([
      ['begin', 1],
      [to, 1],
    ]);
  }
});

test('where one place of several asks for a day in the period, each period has its own ways', () => {
  const measure = of(
    {
      begin: { at: 'begindatum' },
      balie: { when: { is: { kanaal: 'balie' } } },
      klaar: { when: { reached: 'datumAfhandeling' } },
    },
    { begin: ['balie'], balie: ['klaar'] },
  );
  const row = { begindatum: '2022-02-01', kanaal: 'balie' };
  const count = start([
    { ...row, datumAfhandeling: '2022-03-10' },
    { ...row, datumAfhandeling: '2022-06-10' },
  ]);
  const handled = (n: 1 | 2) =>
    count(measure, quarter(2022, n)).counts.journey?.nodes.find(({ node }) => node === 'klaar')?.in;
  expect([handled(1), handled(2)]).toEqual([1, 2]);
});

test('persons are told apart by a key: by anything else nobody is known', () => {
  const rows = ['P1', 'P1', 'P2', undefined].map((persoonId) => ({
    begindatum: '2022-05-01',
    kanaal: 'balie',
    ...(persoonId !== undefined && { persoonId }),
  }));
  const persons = (path: string) => {
    const measure = of(
      { begin: {}, balie: { when: { is: { kanaal: 'balie' } } } },
      { begin: ['balie'] },
    );
    const { journey } = measure as { journey?: object };
    const asked = { ...measure, journey: { ...journey, persons: path } } as unknown as Measure;
    const { nodes } = start(rows)(asked, quarter(2022, 2)).counts.journey ?? { nodes: [] };
    return nodes.map((node) => node.persons);
  };
  expect(persons('persoonId')).toEqual([2, 2]);
  expect(persons('kanaal')).toEqual([0, 0]);
});

test('days go from the last place that has a date, and to the earliest of the records that are asked for', () => {
  const planned = { is: { budgetplan: true } };
  const onderzoek = { record: 'onderzoek', on: 'meldingId', where: planned };
  const measure = of(
    {
      begin: { at: 'begindatum' },
      balie: { when: { is: { kanaal: 'balie' } } },
      onderzoek: { when: { some: onderzoek }, at: { ...onderzoek, date: 'begindatum' } },
      klaar: { when: { filled: 'datumAfhandeling' }, at: 'datumAfhandeling' },
    },
    { begin: ['balie'], balie: ['onderzoek'], onderzoek: ['klaar'] },
  );
  const melding = [
    { meldingId: 'M1', begindatum: '2022-05-01', datumAfhandeling: '2022-05-16' },
    { meldingId: 'M2', begindatum: '2022-05-02' },
    { meldingId: 'backwards', begindatum: '2022-05-20', datumAfhandeling: '2022-05-22' },
    { meldingId: 'without a begin', datumAfhandeling: '2022-05-12' },
    { meldingId: 'without onderzoek', begindatum: '2022-05-01' },
    { meldingId: 'after the quarter', begindatum: '2022-05-01' },
    { meldingId: 'without that date', begindatum: '2022-05-03', datumAfhandeling: '2022-05-13' },
  ].map((row) => ({ ...row, kanaal: 'balie' }));
  const begun = (meldingId: string | null, begindatum: string | null, budgetplan = true) => ({
    meldingId,
    begindatum,
    budgetplan,
  });
  const rows = {
    melding,
    onderzoek: [
      begun('M1', '2022-05-11'),
      begun('M1', '2022-05-06'),
      begun('M2', '2022-05-04', false),
      begun('M2', '2022-05-10'),
      begun('backwards', '2022-05-15'),
      begun('without a begin', '2022-05-09'),
      begun('after the quarter', '2022-07-05'),
      begun('without that date', null),
      begun(null, '2022-05-01'),
    ],
  } as object;
  const count = calculate(dataset(rows), { terms, calendar }, '2022-10-15');
  const { journey } = count(measure, quarter(2022, 2)).counts;
  expect(journey?.nodes.map(({ period }) => period)).toEqual([6, null, 4, 4]);
  expect(journey?.edges).toEqual([
    { from: 'begin', to: 'balie', count: 6, period: null, histogram: [], backwards: 0 },
    {
      from: 'balie',
      to: 'onderzoek',
      count: 5,
      period: 4,
      // M1 after five days, M2 after eight.
      histogram: [
        [5, 1],
        [8, 1],
      ],
      backwards: 1,
    },
    {
      from: 'onderzoek',
      to: 'klaar',
      count: 3,
      period: 4,
      // The one without a begin after three, the one that went backwards after seven; M1 after ten, and so from its begin the last.
      histogram: [
        [3, 1],
        [7, 1],
        [10, 2],
      ],
      backwards: 0,
    },
  ]);
});

describe('a step', () => {
  const handled = of(
    {
      begin: { at: 'begindatum' },
      klaar: { when: { filled: 'datumAfhandeling' }, at: 'datumAfhandeling' },
    },
    { begin: ['klaar'] },
  );
  const steps = (measure: Measure, melding: readonly object[]) => {
    const { journey } = start(melding)(measure, quarter(2022, 2)).counts;
    return journey?.edges.map(({ count, period, histogram, backwards }) => ({
      count,
      period,
      histogram,
      backwards,
    }));
  };

  test('is in the period from its first day up to its last', () => {
    const days = ['2022-03-31', '2022-04-01', '2022-06-30', '2022-07-01'];
    const melding = days.map((datumAfhandeling) => ({
      begindatum: '2022-03-30',
      datumAfhandeling,
    }));
    expect(steps(handled, melding)).toEqual([
      {
        count: 4,
        period: 2,
        // 2 and 92 days from 30 March.
        histogram: [
          [2, 1],
          [92, 1],
        ],
        backwards: 0,
      },
    ]);
  });

  test('on the day of the one before it took 0 days, and did not go backwards', () => {
    const melding = [{ begindatum: '2022-05-01', datumAfhandeling: '2022-05-01' }];
    // What was there for no day runs on none: it is told, and not followed.
    expect(steps(handled, melding)).toEqual([
      { count: 0, period: 1, histogram: [[0, 1]], backwards: 0 },
    ]);
  });

  test('of what a rule leaves out is in no period', () => {
    const buckets = { 'excluded-by-rule': { digitaal: { is: { kanaal: 'digitaal' } } } };
    const melding = ['digitaal', 'balie'].map((kanaal) => ({
      begindatum: '2022-05-01',
      datumAfhandeling: '2022-05-04',
      kanaal,
    }));
    expect(steps({ ...handled, buckets } as unknown as Measure, melding)).toEqual([
      { count: 1, period: 1, histogram: [[3, 1]], backwards: 0 },
    ]);
  });

  test('to a record that cannot be found, since the key is empty, has no day and takes none', () => {
    const onderzoek = { record: 'onderzoek', on: 'meldingId' };
    const looked = of(
      {
        begin: { at: 'begindatum' },
        gezocht: { when: { filled: 'kanaal' }, at: { ...onderzoek, date: 'begindatum' } },
        klaar: { when: { filled: 'datumAfhandeling' }, at: 'datumAfhandeling' },
      },
      { begin: ['gezocht'], gezocht: ['klaar'] },
    );
    const melding = ['M1', undefined].map((meldingId) => ({
      meldingId,
      kanaal: 'balie',
      begindatum: '2022-05-01',
      datumAfhandeling: '2022-05-11',
    }));
    const rows = { melding, onderzoek: [{ meldingId: 'M1', begindatum: '2022-05-05' }] } as object;
    const count = calculate(dataset(rows), { terms, calendar }, '2022-10-15');
    const { journey } = count(looked, quarter(2022, 2)).counts;
    expect(journey?.edges.map(({ period, histogram }) => [period, histogram])).toEqual([
      [1, [[4, 1]]],
      // Six days from the onderzoek, or ten from the begin.
      [
        2,
        [
          [6, 1],
          [10, 1],
        ],
      ],
    ]);
  });
});

test('persons are counted at each place by the cases that came there', () => {
  const measure = of(
    {
      begin: {},
      balie: { when: { is: { kanaal: 'balie' } } },
      digitaal: { when: { is: { kanaal: 'digitaal' } } },
    },
    { begin: ['balie', 'digitaal'] },
  );
  const { journey } = measure as { journey?: object };
  const asked = { ...measure, journey: { ...journey, persons: 'persoonId' } } as unknown as Measure;
  const rows = [
    ['P1', 'balie'],
    ['P1', 'balie'],
    ['P2', 'digitaal'],
    ['P3', 'digitaal'],
    ['P1', 'digitaal'],
    ['P4', 'telefoon'],
  ].map(([persoonId, kanaal]) => ({ begindatum: '2022-05-01', persoonId, kanaal }));
  const { nodes } = start(rows)(asked, quarter(2022, 2)).counts.journey ?? { nodes: [] };
  expect(nodes.map(({ node, in: came, persons }) => [node, came, persons])).toEqual([
    ['begin', 6, 4],
    ['balie', 2, 1],
    ['digitaal', 3, 3],
  ]);
});
