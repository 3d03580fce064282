import { describe, expect, test } from 'vitest';
import {
  duurInterventies,
  duurInterventiesPerHuishouden,
  lopendeInterventies,
  lopendeInterventiesPerHuishouden,
  zeerZwareComplexeGezinnen,
  zwareComplexeGezinnen,
} from '../../src/indicators/index.ts';
import type { Measure } from '../../src/model/index.ts';
import { counted, days, notCounted, parts, type Some } from './situation.ts';

const status = (more: Some<'complexiteitStatus'> = {}) => ({
  huishoudenId: 'H',
  niveau: 'zeer_zwaar_complex' as const,
  begindatum: '2022-01-10' as const,
  ...more,
});
const kind = (more: Some<'persoon'> = {}) => ({
  persoonId: 'K',
  huishoudenId: 'H',
  geboortedatum: '2012-02-03' as const,
  ...more,
});

describe('R10-P1 counts the gezinnen with a very heavy, complex situation on the last day', () => {
  const of = (statuses: Some<'complexiteitStatus'>[], persons: Some<'persoon'>[] = [{}]) =>
    counted(zeerZwareComplexeGezinnen, {
      complexiteitStatus: statuses.map(status),
      persoon: persons.map((row, index) => kind({ persoonId: `K${index}`, ...row })),
      huishouden: [{ huishoudenId: 'H' }],
    });

  test('of nothing there are 0', () => {
    expect(of([]).counts.count).toBe(0);
  });

  test.each<[string, Some<'complexiteitStatus'>, number]>([
    ['that runs counts', {}, 1],
    ['from the last day on counts', { begindatum: '2022-06-30' }, 1],
    ['from the day after does not', { begindatum: '2022-07-01' }, 0],
    [
      'runs until the day before its end: an end on the last day is out (C28)',
      { einddatum: '2022-06-30' },
      0,
    ],
    ['with an end the day after is in (C28)', { einddatum: '2022-07-01' }, 1],
    [
      'that begins and ends on one day is in no stock',
      { begindatum: '2022-06-30', einddatum: '2022-06-30' },
      0,
    ],
    ['of the level below is not this one', { niveau: 'zwaar_complex' }, 0],
    ['without a level is not', { niveau: null }, 0],
  ])('a status %s', (_, row, count) => {
    expect(of([row]).counts.count).toBe(count);
  });

  test('two statuses of one household are one gezin', () => {
    expect(of([{}, { begindatum: '2022-03-01' }]).counts.count).toBe(1);
  });

  test.each<[string, Some<'persoon'>[], number]>([
    ['who turns 18 the day after the last is still a child', [{ geboortedatum: '2004-07-01' }], 1],
    ['who turns 18 on the last day is not', [{ geboortedatum: '2004-06-30' }], 0],
    ['born on the last day is a child', [{ geboortedatum: '2022-06-30' }], 1],
    ['still to be born is not', [{ geboortedatum: '2022-07-01' }], 0],
    ['who came on the last day makes one', [{ van: '2022-06-30', tot: '2023-01-01' }], 1],
    [
      'who comes the day after does not yet',
      [{ geboortedatum: '1980-01-01' }, { van: '2022-07-01' }],
      0,
    ],
    [
      'of whom is known when it left, not when it came, is out from that day on',
      [{ geboortedatum: '1980-01-01' }, { tot: '2022-06-30' }],
      0,
    ],
    ['and is in until then', [{ geboortedatum: '1980-01-01' }, { tot: '2022-07-01' }], 1],
    [
      'of unknown age who left long ago leaves no doubt',
      [
        { geboortedatum: '1980-01-01' },
        { geboortedatum: null, van: '2010-01-01', tot: '2022-01-01' },
      ],
      0,
    ],
    ['beside an adult makes a gezin', [{ geboortedatum: '1980-01-01' }, {}], 1],
    [
      'who left the household before the last day does not',
      [{ geboortedatum: '1980-01-01' }, { van: '2012-02-03', tot: '2022-06-29' }],
      0,
    ],
    [
      'who leaves it on the last day does: it is the last day in',
      [{ van: '2012-02-03', tot: '2022-06-30' }],
      1,
    ],
  ])(
    'a gezin has a member of less than 18 years on the last day (C27): one %s',
    (_, persons, count) => {
      const tally = of([{}], persons);
      expect(tally.counts.count).toBe(count);
      expect(notCounted(tally)).toEqual({});
    },
  );

  test.each<[string, Some<'persoon'>[]]>([
    ['nobody is known', []],
    ['no age is known', [{ geboortedatum: null }]],
    [
      'an adult is known and of another the age is not',
      [{ geboortedatum: '1980-01-01' }, { geboortedatum: null }],
    ],
  ])(
    'a household of which the composition is not known is out and printed (C27): %s',
    (_, persons) => {
      const tally = of([{}], persons);
      expect(tally.counts.count).toBe(0);
      expect(notCounted(tally)).toEqual({ 'not-linked': 1 });
    },
  );

  test('a child beside one of unknown age is enough', () => {
    expect(of([{}], [{}, { geboortedatum: null }]).counts.count).toBe(1);
  });

  test('an unknown household cannot be linked', () => {
    const tally = of([{ huishoudenId: null }]);
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'not-linked': 1 });
  });

  test('a status that ends before it begins is in an impossible order', () => {
    expect(notCounted(of([{ einddatum: '2022-01-09' }]))).toEqual({ 'impossible-order': 1 });
  });

  test('new and ended ones stand beside the number', () => {
    const rows = [
      status({ huishoudenId: 'A' }),
      status({ huishoudenId: 'B', begindatum: '2022-04-01' }),
      status({ huishoudenId: 'C', einddatum: '2022-06-30' }),
    ];
    const persoon = ['A', 'B', 'C'].map((id) => kind({ persoonId: id, huishoudenId: id }));
    expect(
      counted(zeerZwareComplexeGezinnen, { complexiteitStatus: rows, persoon }).counts,
    ).toEqual({
      count: 2,
      flow: { begin: 2, in: 1, out: 1, end: 2 },
    });
  });

  test('the level below has a line of its own', () => {
    const rows = {
      complexiteitStatus: [status({ niveau: 'zwaar_complex' }), status({ huishoudenId: 'I' })],
      persoon: [kind()],
    };
    expect(counted(zwareComplexeGezinnen, rows).counts.count).toBe(1);
    const below = [
      status({ niveau: 'zwaar_complex' }),
      status({ niveau: 'zwaar_complex', begindatum: '2022-05-01' }),
      status({ niveau: 'zwaar_complex', huishoudenId: 'J', einddatum: '2022-06-01' }),
      status({ niveau: 'zwaar_complex', huishoudenId: 'Z' }),
      status({ huishoudenId: 'I' }),
    ];
    const persoon = [
      kind(),
      kind({ persoonId: 'J', huishoudenId: 'J' }),
      kind({ persoonId: 'I', huishoudenId: 'I' }),
      // Z is no gezin.
      kind({ persoonId: 'Z', huishoudenId: 'Z', geboortedatum: '1980-01-01' }),
    ];
    expect(counted(zwareComplexeGezinnen, { complexiteitStatus: below, persoon }).counts).toEqual({
      count: 1,
      flow: { begin: 2, in: 0, out: 1, end: 1 },
    });
  });
});

describe('R10-P2 gives the days that interventions in such gezinnen took', () => {
  const interventie = (more: Some<'interventie'> = {}) => ({
    huishoudenId: 'H',
    soort: 'gezinsinterventie',
    begindatum: '2022-03-01' as const,
    einddatum: '2022-05-10' as const,
    ...more,
  });
  const of = (
    interventies: Some<'interventie'>[],
    statuses: Some<'complexiteitStatus'>[] = [{ begindatum: '2020-01-01' }],
    persoon: Some<'persoon'>[] = [{}],
    measure: Measure = duurInterventies,
  ) =>
    counted(measure, {
      interventie: interventies.map(interventie),
      complexiteitStatus: statuses.map(status),
      persoon: persoon.map(kind),
    });

  test('by household overlapping and near ones are one, of whichever kind, and no day counts twice', () => {
    const measure = duurInterventiesPerHuishouden;
    const own = (rows: Some<'interventie'>[]) => days(of(rows, undefined, undefined, measure));
    expect(own([])).toEqual([]);
    expect(own([{}])).toEqual([70]);
    const other = { soort: 'JIM', begindatum: '2022-05-01', einddatum: '2022-06-09' } as const;
    expect(own([{}, other])).toEqual([100]);
    expect(days(of([{}, other]))).toEqual([39, 70]);
    // 10 May and 7 June are 28 days apart; a day more is another spell.
    const near = { soort: 'JIM', begindatum: '2022-06-07', einddatum: '2022-06-08' } as const;
    expect(own([{}, near])).toEqual([99]);
    expect(own([{}, { ...near, begindatum: '2022-06-08' }])).toEqual([0, 70]);
    expect(own([{}, { soort: 'JIM', begindatum: '2022-05-01', einddatum: null }])).toEqual([]);
  });

  test('by household those that run are told by how long they have', () => {
    const tally = of(
      [{ einddatum: null }, { soort: 'JIM', begindatum: '2021-01-01', einddatum: '2022-04-01' }],
      undefined,
      undefined,
      lopendeInterventiesPerHuishouden,
    );
    expect(tally.counts.count).toBe(1);
    expect(parts(tally, 'verdeling')).toEqual({ 'meer dan 365 dagen': 1 });
  });

  test('of nothing there is no duration', () => {
    expect(days(of([]))).toEqual([]);
  });

  test('it is end minus begin; an end on its begin is 0 days', () => {
    expect(days(of([{}]))).toEqual([70]);
    expect(days(of([{ begindatum: '2022-05-10' }]))).toEqual([0]);
  });

  test.each<[string, Some<'interventie'>, number[]]>([
    ['ended on the last day counts', { einddatum: '2022-06-30' }, [121]],
    ['ended the day after does not', { einddatum: '2022-07-01' }, []],
    ['that runs does not', { einddatum: null }, []],
  ])('an intervention %s', (_, row, expected) => {
    expect(days(of([row]))).toEqual(expected);
  });

  test.each<[string, Some<'complexiteitStatus'>, number]>([
    [
      'that begins on the last day of the intervention is in time (C28)',
      { begindatum: '2022-05-10' },
      1,
    ],
    ['that begins the day after is not', { begindatum: '2022-05-11' }, 0],
    [
      'that ends on the day after the first is on the first day (C28)',
      { begindatum: '2021-01-01', einddatum: '2022-03-02' },
      1,
    ],
    [
      'that ends on the first day is not: it lasts until the day before (C28)',
      { begindatum: '2021-01-01', einddatum: '2022-03-01' },
      0,
    ],
    [
      'of one day that begins and ends on it is none',
      { begindatum: '2022-04-01', einddatum: '2022-04-01' },
      0,
    ],
    ['of the level below is not enough', { niveau: 'zwaar_complex' }, 0],
    ['of another household is not', { huishoudenId: 'I' }, 0],
  ])('the household was very heavy on any day of it: a status %s', (_, row, count) => {
    expect(days(of([{}], [row]))).toHaveLength(count);
  });

  test.each<[string, Some<'interventie'>[], number[]]>([
    ['the next day are one', [{ einddatum: '2022-04-01' }, { begindatum: '2022-04-02' }], [70]],
    ['the same day are one', [{ einddatum: '2022-04-01' }, { begindatum: '2022-04-01' }], [70]],
    [
      'exactly 28 days later are one',
      [{ einddatum: '2022-04-01' }, { begindatum: '2022-04-29' }],
      [70],
    ],
    [
      '29 days later are two',
      [{ einddatum: '2022-04-01' }, { begindatum: '2022-04-30' }],
      [10, 31],
    ],
    [
      'while the first still runs are parallel, and each counted',
      [{ einddatum: '2022-04-10' }, { begindatum: '2022-04-09' }],
      [31, 40],
    ],
    [
      'of another kind are two',
      [{ einddatum: '2022-04-01' }, { begindatum: '2022-04-02', soort: 'ander' }],
      [31, 38],
    ],
    [
      'of an unknown kind are two',
      [
        { einddatum: '2022-04-01', soort: null },
        { begindatum: '2022-04-02', soort: null },
      ],
      [31, 38],
    ],
    [
      'three in a row are one',
      [
        { einddatum: '2022-03-10' },
        { begindatum: '2022-03-20', einddatum: '2022-03-30' },
        { begindatum: '2022-04-10' },
      ],
      [70],
    ],
  ])('spells of one household and kind (C29) that begin %s', (_, rows, expected) => {
    expect(days(of(rows))).toEqual(expected);
    expect(days(of([...rows].toReversed()))).toEqual(expected);
  });

  test('a spell that runs on takes the one before it along: neither has ended', () => {
    expect(
      days(of([{ einddatum: '2022-05-10' }, { begindatum: '2022-05-20', einddatum: null }])),
    ).toEqual([]);
  });

  test.each<[string, Some<'interventie'>, Some<'persoon'>[], { [reason: string]: number }]>([
    [
      'that ends before it begins is in an impossible order, never negative',
      { begindatum: '2022-05-11' },
      [{}],
      { 'impossible-order': 1 },
    ],
    ['without a begin misses a date', { begindatum: null }, [{}], { 'date-missing': 1 }],
    ['of an unknown household cannot be linked', { huishoudenId: null }, [{}], { 'not-linked': 1 }],
    ['of a household of unknown composition cannot be linked (C27)', {}, [], { 'not-linked': 1 }],
    [
      'of a household without children is not about a gezin',
      {},
      [{ geboortedatum: '1980-01-01' }],
      {},
    ],
  ])('an intervention %s', (_, row, persons, buckets) => {
    const tally = of([row], [{ begindatum: '2020-01-01' }], persons);
    expect(days(tally)).toEqual([]);
    expect(notCounted(tally)).toEqual(buckets);
  });

  test('one without a begin, in a household that never was very heavy, is not asked after', () => {
    const tally = of([{ begindatum: null }], [{ niveau: 'zwaar_complex' }]);
    expect(notCounted(tally)).toEqual({});
  });

  test.each([
    ['2022-06-02', '0 t/m 28 dagen'],
    ['2022-06-01', '29 t/m 91 dagen'],
    ['2022-03-31', '29 t/m 91 dagen'],
    ['2022-03-30', '92 t/m 182 dagen'],
    ['2021-12-30', '92 t/m 182 dagen'],
    ['2021-12-29', '183 t/m 365 dagen'],
    ['2021-06-30', '183 t/m 365 dagen'],
    ['2021-06-29', 'meer dan 365 dagen'],
  ] as const)('one that runs since %s has run %s', (begindatum, part) => {
    const row = { begindatum, einddatum: null };
    const tally = of([row], undefined, undefined, lopendeInterventies);
    expect(parts(tally, 'verdeling')).toEqual({ [part]: 1 });
  });

  test('those that run are shown by how long they have', () => {
    const tally = of(
      [{ einddatum: null }, { begindatum: '2022-06-30', soort: 'ander', einddatum: null }],
      undefined,
      undefined,
      lopendeInterventies,
    );
    expect(parts(tally, 'verdeling')).toEqual({ '0 t/m 28 dagen': 1, '92 t/m 182 dagen': 1 });
  });
});
