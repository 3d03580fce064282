/** Why a number may still change: terms that end near days of which no decree is known. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, month, quarter, year } from '../../src/model/index.ts';
import { terms } from '../../src/norms/index.ts';

/** Each day of a statute ends where it would; 31 May is equated by hearsay, and of 2021 alone no decree is known. */
const calendar = {
  source: 'proef',
  holidays: [],
  equated: [{ date: '2022-05-31', source: 'proef', provisional: true }],
  decreed: [2022],
} as const;

const described = {
  id: 'proef',
  title: 'proef',
  unit: 'zaken',
  decimals: 0,
  over: 'klacht',
} as const;
const uiterste = { uiterste: { after: 'ontvangstdatum', term: 'awb-klacht' } } as const;
const inTime = { where: { 'op tijd': { notAfter: ['datumAfhandeling', 'uiterste'] } } } as const;
const judged = { cohort: { instroom: 'ontvangstdatum' }, dates: uiterste, share: inTime };

function reasons(measure: object, begins: readonly string[], period = quarter(2022, 2)) {
  const klacht = begins.map((ontvangstdatum) => ({
    ontvangstdatum,
    datumAfhandeling: '2022-06-01',
  }));
  const count = calculate(dataset({ klacht } as object), { terms, calendar }, '2022-07-15');
  return count({ ...described, ...measure } as unknown as Measure, period).provisional;
}

describe('a number may still change', () => {
  // Six weeks after Tuesday 19 April is Tuesday 31 May.
  test('where a term of it ends on a day that is equated by hearsay', () => {
    expect(reasons(judged, ['2022-04-19'])).toHaveLength(1);
    expect(reasons(judged, ['2022-04-20'])).toEqual([]);
    expect(reasons(judged, [])).toEqual([]);
  });

  test('not by a record of which it is not known when the term began', () => {
    const klacht = [{ datumAfhandeling: '2022-06-01' }];
    const count = calculate(dataset({ klacht } as object), { terms, calendar }, '2022-07-15');
    const measure = { ...described, ...judged } as unknown as Measure;
    expect(count(measure, quarter(2022, 2)).provisional).toEqual([]);
  });

  test('by each reason once, in alphabetical order', () => {
    // Six weeks after 22 November is 3 January 2023, a year of which nothing is decreed.
    const found = reasons(
      { ...judged, cohort: { instroom: 'ontvangstdatum' } },
      ['2022-11-22', '2022-04-19', '2022-04-19'],
      year(2022),
    );
    expect(found).toHaveLength(2);
    expect(found).toEqual([...found].sort());
    const other = reasons(judged, ['2022-04-19', '2022-11-22'], year(2022));
    expect(other).toEqual(found);
  });

  test('not where the term ended before the period', () => {
    expect(reasons(judged, ['2022-04-19'], month(2022, 6))).toHaveLength(1);
    expect(reasons(judged, ['2022-04-19'], quarter(2022, 3))).toEqual([]);
  });

  test('where it counts what falls due, only by terms that end in the period', () => {
    const due = { ...judged, cohort: { verval: 'uiterste' } };
    expect(reasons(due, ['2022-04-19'])).toHaveLength(1);
    expect(reasons(due, ['2022-11-22'])).toEqual([]);
    expect(reasons(judged, ['2022-11-22'])).toHaveLength(1);
  });

  test('where it falls due on the first day or the last of the period', () => {
    const due = { ...judged, cohort: { verval: 'uiterste' } };
    // 31 May is not a working day there: the term ends on 1 June.
    const day = (date: `${number}-${number}-${number}`) => ({ name: date, from: date, to: date });
    expect(reasons(due, ['2022-04-19'], day('2022-06-01'))).toHaveLength(1);
    expect(reasons(due, ['2022-04-19'], day('2022-05-31'))).toEqual([]);
    expect(reasons(due, ['2022-04-19'], day('2022-06-02'))).toEqual([]);
  });

  test('by a term that a condition names, and not of a measure that asks for none', () => {
    const within = {
      cohort: { afgerond: 'datumAfhandeling' },
      share: {
        where: {
          gevraagd: {
            within: { from: 'ontvangstdatum', to: 'datumAfhandeling', term: 'awb-klacht' },
          },
        },
      },
    };
    expect(reasons(within, ['2022-04-19'])).toHaveLength(1);
    const klacht = [{ ontvangstdatum: '2022-04-19', datumAfhandeling: '2022-06-01' }];
    const count = calculate(dataset({ klacht } as object), { terms, calendar }, '2022-07-15');
    const plain = { ...described, cohort: { afgerond: 'datumAfhandeling' }, count: {} };
    const asked = (measure: object) =>
      count({ ...described, ...measure } as unknown as Measure, quarter(2022, 2)).provisional;
    expect([asked(within).length, asked(plain).length, asked(judged).length]).toEqual([1, 0, 1]);
    // The same term of another measure, or one with other dates, says nothing of this one.
    expect(asked({ ...plain, dates: { start: 'ontvangstdatum' } })).toEqual([]);
  });

  describe('by a term that it asks about', () => {
    const late = {
      within: { from: 'ontvangstdatum', to: 'datumAfhandeling', term: 'awb-klacht' },
    };
    const plain = { betreft: 'WIJ' };
    const counted = { cohort: { instroom: 'ontvangstdatum' }, count: {} };
    test.each<[string, object]>([
      ['in what the clause is about', { ...counted, of: { late } }],
      ['in a bucket', { ...counted, buckets: { 'excluded-by-rule': { late } } }],
      [
        'in the condition of a date',
        { ...counted, dates: { einde: { first: [{ date: 'datumAfhandeling', where: late }] } } },
      ],
      ['in the teller', { ...counted, count: undefined, share: { where: { late } } }],
      ['in a breakdown', { ...counted, groups: { hoe: { cases: { late } } } }],
      [
        'in a distribution',
        { ...counted, count: undefined, distribution: { by: { cases: { late } } } },
      ],
      ['in one of several', { ...counted, of: { a: { any: [{ is: plain }, late] } } }],
      ['in one of all', { ...counted, of: { a: { all: [{ is: plain }, late] } } }],
      ['in the contrary', { ...counted, of: { a: { not: late } } }],
      ['in a condition that is called after a word of ours', { ...counted, of: { record: late } }],
      ['in conditions of which one is called within', { ...counted, of: { within: late } }],
      [
        'on the way of a journey',
        {
          ...counted,
          count: undefined,
          journey: {
            version: '1',
            first: 'a',
            nodes: { a: {}, b: { when: late } },
            edges: { a: ['b'] },
          },
        },
      ],
      [
        'in working days',
        {
          ...counted,
          of: { a: { within: { from: 'ontvangstdatum', to: 'datumAfhandeling', workdays: 30 } } },
        },
      ],
    ])('%s', (_, measure) => {
      // Six weeks and thirty working days after 19 April both come to 31 May, and after 1 June neither.
      expect(reasons(measure, ['2022-04-19'])).toHaveLength(1);
      expect(reasons(measure, ['2022-06-01'])).toEqual([]);
    });

    test('not of a condition of other records, which go by dates of their own; nor of plain days, which end for certain', () => {
      const some = (where: object) => ({ record: 'klacht', on: 'klachtId', where });
      expect(
        reasons({ ...counted, of: { a: { not: { some: some(late) } } } }, ['2022-04-19']),
      ).toEqual([]);
      for (const length of [{ days: 42 }, { weeks: 6 }, { months: 2 }]) {
        const within = { from: 'ontvangstdatum', to: 'datumAfhandeling', ...length };
        expect(reasons({ ...counted, of: { a: { within } } }, ['2022-04-19'])).toEqual([]);
      }
      expect(
        reasons(
          {
            ...counted,
            count: undefined,
            duration: { from: 'ontvangstdatum', to: 'datumAfhandeling' },
          },
          ['2022-04-19'],
        ),
      ).toEqual([]);
    });
  });

  test('by its own terms alone, whatever was asked before of the same records', () => {
    const klacht = [{ ontvangstdatum: '2022-04-19', datumAfhandeling: '2022-06-01' }];
    const asked = (term: object) =>
      ({
        ...described,
        cohort: { afgerond: 'datumAfhandeling' },
        share: {
          where: { a: { within: { from: 'ontvangstdatum', to: 'datumAfhandeling', ...term } } },
        },
      }) as unknown as Measure;
    const start = () => calculate(dataset({ klacht } as object), { terms, calendar }, '2022-07-15');
    const period = quarter(2022, 2);
    const count = start();
    expect(count(asked({ term: 'awb-klacht' }), period).provisional).toHaveLength(1);
    expect(count(asked({ days: 42 }), period).provisional).toEqual([]);
    expect(start()(asked({ days: 42 }), period).provisional).toEqual([]);
  });
});
