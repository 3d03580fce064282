/** What one calculation keeps of one period, one measure or one reading never shows in another. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/calculate.ts';
import { answersKept } from '../../src/calculate/kept.ts';
import { workspace } from '../../src/calculate/selection.ts';
import { tally } from '../../src/calculate/tally.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, month, type Period, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { dayOfDate } from '../../src/util/index.ts';

const described = { id: 'proef', title: 'proef', unit: 'zaken', decimals: 0 } as const;
const rows = {
  casusregie: [
    { regieId: 'R1', persoonId: 'P1', begindatum: '2021-06-01', einddatum: '2022-05-10' },
    { regieId: 'R2', persoonId: 'P2', begindatum: '2022-02-01' },
    { regieId: 'R3', persoonId: 'P3', begindatum: '2022-05-01', einddatum: '2022-08-01' },
    { regieId: 'R4', persoonId: 'P4', begindatum: '2022-04-10', einddatum: '2022-04-15' },
  ],
  ondersteuning: [
    { ondersteuningId: 'O1', persoonId: 'P1', begindatum: '2022-01-10', einddatum: '2022-05-01' },
    { ondersteuningId: 'O2', persoonId: 'P2', begindatum: '2022-05-10', omvang: 3 },
    { ondersteuningId: 'O3', persoonId: 'P3', begindatum: '2022-05-20', einddatum: '2022-06-01' },
    {
      ondersteuningId: 'O4',
      persoonId: 'P3',
      begindatum: '2022-05-25',
      omvang: 2,
      dossierId: 'D1',
    },
    {
      ondersteuningId: 'O5',
      persoonId: 'P2',
      begindatum: '2022-05-11',
      omvang: 1,
      dossierId: 'D1',
    },
  ],
} as object;
const start = () => calculate(dataset(rows), { terms, calendar }, '2022-10-15');
const periods = [1, 2, 3].map((n) => quarter(2022, n as 1 | 2 | 3));

/** All cases of casusregie: those that ran at some day of three years. */
const regies = (more: object): Measure =>
  ({
    ...described,
    over: 'casusregie',
    cohort: { lopend: ['begindatum', 'einddatum'] },
    range: { months: 36 },
    ...more,
  }) as unknown as Measure;
const asking = (condition: object) => regies({ share: { where: { gevraagd: condition } } });

const reached = { reached: 'einddatum' };
const other = { record: 'ondersteuning', on: 'persoonId' };
const overlap = { ...other, spell: ['begindatum', 'einddatum'], with: ['begindatum', 'einddatum'] };

describe('one calculation answers each period as if it were asked alone', () => {
  test.each<[string, Measure]>([
    ['whether a date has been reached', asking(reached)],
    ['whether a date lies in the period', asking({ during: 'begindatum' })],
    ['whether a spell runs on the last day', asking({ running: ['begindatum', 'einddatum'] })],
    ['an age on the last day', asking({ age: { from: 'begindatum', under: 1 } })],
    ['about another record', asking({ some: { ...other, where: reached } })],
    ['about an overlap with another record', asking({ overlap: { ...overlap, where: reached } })],
    ['all of some questions', asking({ all: [{ filled: 'begindatum' }, reached] })],
    ['any of some questions', asking({ any: [reached, { is: { regieId: 'R9' } }] })],
    [
      'any of some questions, one of which tells',
      asking({ any: [{ is: { regieId: 'R2' } }, reached] }),
    ],
    ['not a question', asking({ not: reached })],
    [
      'by a date that counts only where something holds in the period',
      regies({
        dates: { einde: { first: [{ date: 'einddatum', where: reached }, 'begindatum'] } },
        cohort: { afgerond: 'einde' },
        share: { where: { kort: { notAfter: ['einde', 'begindatum'] } } },
      }),
    ],
    [
      'the ways of a journey',
      regies({
        journey: {
          version: '1',
          first: 'begin',
          nodes: {
            begin: { at: 'begindatum' },
            eind: { at: 'einddatum', when: reached },
            rest: {},
          },
          edges: { begin: ['eind', 'rest'] },
        },
      }),
    ],
  ])('%s', (_, measure) => {
    const alone = periods.map((period) => start()(measure, period));
    const together = (order: readonly Period[]) => {
      const count = start();
      return new Map(order.map((period) => [period.name, count(measure, period)]));
    };
    const [forth, back] = [together(periods), together(periods.toReversed())];
    for (const [index, { name }] of periods.entries()) {
      expect(forth.get(name)).toEqual(alone[index]);
      expect(back.get(name)).toEqual(alone[index]);
    }
    // The question is one that periods answer differently.
    expect(new Set(alone.map(({ counts }) => JSON.stringify(counts))).size).toBeGreaterThan(1);
  });
});

describe('what is let go is worked out again', () => {
  const months = Array.from({ length: 12 }, (_, index) =>
    month(2021 + (index > 5 ? 1 : 0), (index % 6) + 1),
  );
  const measures = [
    asking(reached),
    asking({ overlap: { ...overlap, where: reached } }),
    regies({
      dates: { einde: { first: [{ date: 'einddatum', where: reached }, 'begindatum'] } },
      cohort: { afgerond: 'einde' },
      range: { months: 1 },
      count: {},
    }),
  ];

  test('a period that comes back is answered as if it were asked alone', () => {
    const count = start();
    const asked = [...months, ...months.toReversed()];
    for (const period of asked)
      for (const measure of measures)
        expect(count(measure, period)).toEqual(start()(measure, period));
  });

  test.each([0, 1000, 4000])('with room for %i bytes of answers each is the same', (most) => {
    const space = {
      ...workspace(dataset(rows), { terms, calendar }, dayOfDate('2022-10-15')),
      kept: answersKept(most),
    };
    for (const period of [...months, ...months.toReversed()]) {
      const { from, to } = period;
      const moment = { from: dayOfDate(from), to: dayOfDate(to), peildatum: space.peildatum };
      for (const measure of measures)
        expect(tally(space, measure, moment)).toEqual(start()(measure, period));
    }
  });
});

test('one calculation answers each measure as if it were asked alone', () => {
  const share = { where: { kort: { notAfter: ['einde', 'begindatum'] } } };
  const meanings = [
    'einddatum',
    'begindatum',
    { earliest: ['einddatum', 'begindatum'] },
    { latest: ['einddatum', 'begindatum'] },
    { first: [{ date: 'einddatum', where: reached }] },
    { after: 'begindatum', term: { weeks: 2 } },
  ];
  const journey = {
    version: '1',
    first: 'begin',
    nodes: { begin: { at: 'begindatum' }, eind: { at: 'einde' } },
    edges: { begin: ['eind'] },
  };
  const support = (more: object) =>
    ({ ...regies(more), over: 'ondersteuning' }) as unknown as Measure;
  const accrued = (same: string) => ({
    sum: {
      accrued: {
        spell: ['begindatum', 'einddatum'],
        days: 'range',
        rates: { uren: { where: { filled: 'begindatum' }, per: 'day', amount: 'omvang' } },
        once: { same: [same], latest: 'begindatum' },
      },
    },
  });
  const measures = meanings.flatMap((einde) => {
    const dates = { einde };
    return [
      regies({ dates, share }),
      regies({ dates, cohort: { afgerond: 'einde' }, range: { months: 3 }, count: {} }),
      regies({ dates, duration: { from: 'begindatum', to: 'einde' } }),
      regies({ dates, duration: { from: 'einde', to: 'einddatum' } }),
      regies({ dates, journey }),
    ];
  });
  measures.push(
    regies({ share: { where: { kort: { notAfter: ['einddatum', 'begindatum'] } } } }),
    support({ count: {} }),
    support(accrued('persoonId')),
    support(accrued('dossierId')),
    support({ count: {}, cohort: { stand: ['begindatum', 'einddatum'] } }),
  );
  const [forth, back] = [start(), start()];
  const asked = measures.flatMap((measure) => periods.map((period) => ({ measure, period })));
  const alone = asked.map(({ measure, period }) => start()(measure, period));
  expect(asked.map(({ measure, period }) => forth(measure, period))).toEqual(alone);
  const reversed = asked.toReversed().map(({ measure, period }) => back(measure, period));
  expect(reversed.toReversed()).toEqual(alone);
});

describe('dates that a measure calls its start are its own', () => {
  /** Nine klachten of January, handled in April. */
  const klacht = Array.from({ length: 9 }, (_, n) => ({
    ontvangstdatum: `2022-01-0${n + 1}`,
    datumAfhandeling: `2022-04-0${n + 1}`,
  }));
  const counting = (start: unknown, more: object = {}): Measure =>
    ({
      ...described,
      over: 'klacht',
      dates: { start },
      cohort: { instroom: 'start' },
      count: {},
      ...more,
    }) as unknown as Measure;
  const begin = () => calculate(dataset({ klacht } as object), { terms, calendar }, '2022-10-15');

  test('where another measure of the same records means another date by it', () => {
    const count = begin();
    const numbers = (start: string) =>
      [1, 2].map((n) => count(counting(start), quarter(2022, n as 1 | 2)).counts.count);
    expect(numbers('ontvangstdatum')).toEqual([9, 0]);
    expect(numbers('datumAfhandeling')).toEqual([0, 9]);
  });

  test('where it counts in one period and not in another', () => {
    const count = begin();
    const handled = { date: 'ontvangstdatum', where: { reached: 'datumAfhandeling' } };
    const measure = counting({ first: [handled] }, { range: { months: 6 } });
    const numbers = [1, 2].map((n) => count(measure, quarter(2022, n as 1 | 2)).counts.count);
    expect(numbers).toEqual([0, 9]);
  });
});

test('a date may be the latest of some, the earliest, or the first of them that is filled', () => {
  const melding = [
    { begindatum: '2022-04-10', datumAfhandeling: '2022-05-10' },
    { begindatum: '2022-06-10' },
  ];
  const count = calculate(dataset({ melding } as object), { terms, calendar }, '2022-10-15');
  /** How many there are in April, May and June by that date. */
  const numbers = (start: object) => {
    const cohort = { instroom: 'start' };
    const measure = { ...described, over: 'melding', dates: { start }, cohort, count: {} };
    return [4, 5, 6].map(
      (n) => count(measure as unknown as Measure, month(2022, n as 4 | 5 | 6)).counts.count,
    );
  };
  const both = ['begindatum', 'datumAfhandeling'];
  for (const order of [both, both.toReversed()]) {
    expect(numbers({ latest: order })).toEqual([0, 1, 1]);
    expect(numbers({ earliest: order })).toEqual([1, 0, 1]);
  }
  expect(numbers({ first: both })).toEqual([1, 0, 1]);
  expect(numbers({ first: both.toReversed() })).toEqual([0, 1, 1]);
});

test('a date may be the last day of the period, and is the peildatum where that comes first', () => {
  const melding = [{ begindatum: '2022-06-10' }];
  /** Whether that date comes within some days of the begin, in the quarter up to 30 June. */
  const comes = (days: number, peildatum: `${number}-${number}-${number}`) => {
    const measure = {
      ...described,
      over: 'melding',
      dates: { laatsteDag: { period: 'last-day' } },
      cohort: { instroom: 'begindatum' },
      share: { where: { gevraagd: { within: { from: 'begindatum', to: 'laatsteDag', days } } } },
    } as unknown as Measure;
    const count = calculate(dataset({ melding } as object), { terms, calendar }, peildatum);
    return count(measure, quarter(2022, 2)).counts.teller;
  };
  expect([19, 20].map((days) => comes(days, '2022-07-15'))).toEqual([0, 1]);
  expect([4, 5].map((days) => comes(days, '2022-06-15'))).toEqual([0, 1]);
});
