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
