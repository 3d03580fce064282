/** A breakdown by a field has a part for each of its values, and one for those without. */
import { describe, expect, test } from 'vitest';
import { calculate, EMPTY } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

/** The parts of OJG trajecten or meldingen of the quarter, with how many there are in each. */
function parts(...asked: Parameters<typeof counted>) {
  return counted(...asked).groups.map(({ by: { deel }, counts, overlap }) => [
    deel,
    counts.count,
    overlap,
  ]);
}

function counted(
  over: 'melding' | 'ojgTraject',
  by: unknown,
  rows: readonly object[],
  more: object = {},
) {
  const date = over === 'melding' ? 'begindatum' : 'datumVerwijzing';
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'zaken',
    decimals: 0,
    over,
    cohort: { instroom: date },
    groups: { deel: by },
    count: {},
    ...more,
  } as unknown as Measure;
  const filled = rows.map((row) => ({ [date]: '2022-05-01', ...row }));
  const count = calculate(dataset({ [over]: filled }), { terms, calendar }, '2022-07-15');
  return count(measure, quarter(2022, 2));
}

describe('a breakdown', () => {
  test('by yes or no has no, yes and those of which it is not known', () => {
    const rows = [{ wettelijk: true }, { wettelijk: false }, { wettelijk: true }, {}];
    expect(parts('melding', 'wettelijk', rows)).toEqual([
      ['nee', 1, false],
      ['ja', 2, false],
      [EMPTY, 1, false],
    ]);
  });

  test('by what has no order of its own is in that of its characters, on any machine', () => {
    const rows = ['P10', 'P9', 'Ä', 'a', 'P9', 'B'].map((persoonId) => ({ persoonId }));
    expect(parts('melding', 'persoonId', rows)).toEqual([
      ['B', 1, false],
      ['P10', 1, false],
      ['P9', 2, false],
      ['a', 1, false],
      ['Ä', 1, false],
    ]);
    expect(parts('melding', 'persoonId', [{}, { persoonId: 'P1' }])).toContainEqual([
      EMPTY,
      1,
      false,
    ]);
  });

  test('by several codes a record has it in each of those parts once, which says that they overlap', () => {
    const rows = [
      { aardNevenvragen: ['gedrag', 'opvoeding'] },
      { aardNevenvragen: ['opvoeding', 'opvoeding'] },
      {},
    ];
    const found = parts('ojgTraject', 'aardNevenvragen', rows);
    expect(found).toEqual([
      ['opvoeding', 2, true],
      ['gedrag', 1, true],
      [EMPTY, 1, true],
    ]);
  });

  test('by a field that is filled of none has one part, of all', () => {
    expect(parts('melding', 'wijkteam', [{}, {}])).toEqual([[EMPTY, 2, false]]);
  });

  test('by several codes has what is asked of each part counted of its records', () => {
    const rows = [
      { aardNevenvragen: ['gedrag', 'opvoeding'], persoonId: 'P1' },
      { aardNevenvragen: ['opvoeding'] },
    ];
    const share = { where: { bekend: { filled: 'persoonId' } } };
    const found = counted('ojgTraject', 'aardNevenvragen', rows, { count: undefined, share });
    expect(
      found.groups.map(({ by, counts }) => [by['deel'], counts.teller, counts.noemer]),
    ).toEqual([
      ['opvoeding', 1, 2],
      ['gedrag', 1, 1],
    ]);
  });

  test('by a code has what is asked of the part without one counted of the records without one', () => {
    const rows = [{ soortMelder: 'Politie' }, { persoonId: 'P1' }, {}];
    const share = { where: { bekend: { filled: 'persoonId' } } };
    const found = counted('melding', 'soortMelder', rows, { count: undefined, share });
    expect(
      found.groups.map(({ by, counts }) => [by['deel'], counts.teller, counts.noemer]),
    ).toEqual([
      ['Politie', 0, 1],
      [EMPTY, 1, 2],
    ]);
  });

  test('by a number of days has a part from the day after the one before it, and one for all that is longer', () => {
    const by = { daysSince: 'datumAfhandeling', upTo: [7, 28, 91] };
    // Days before the last day of the period, 30 June.
    const rows = [
      '2022-06-23',
      '2022-06-22',
      '2022-06-02',
      '2022-06-01',
      '2022-03-31',
      '2022-03-30',
    ];
    const found = rows.map((datumAfhandeling) => ({ datumAfhandeling, begindatum: '2022-04-01' }));
    expect(parts('melding', by, found)).toEqual([
      ['0 t/m 7 dagen', 1, false],
      ['8 t/m 28 dagen', 2, false],
      ['29 t/m 91 dagen', 2, false],
      ['meer dan 91 dagen', 1, false],
    ]);
  });

  test('that is a distribution counts those that are of a kind, also in another breakdown', () => {
    const by = { cases: { balie: { is: { kanaal: 'balie' } } } };
    const rows = [
      { kanaal: 'balie', wettelijk: true },
      { kanaal: 'digitaal', wettelijk: true },
      { wettelijk: false },
    ];
    const distribution = { by };
    const found = counted('melding', 'wettelijk', rows, { count: undefined, distribution });
    expect(found.counts).toEqual({ count: 1 });
    expect(found.groups.map(({ by, counts }) => [...Object.values(by), counts.count])).toEqual([
      ['ja', 1],
      ['balie', 1],
    ]);
  });

  test('that is a distribution by several codes counts a record once, in however many parts it stands', () => {
    const rows = [{ aardNevenvragen: ['gedrag', 'opvoeding'] }, {}];
    const distribution = { by: 'aardNevenvragen' };
    const found = counted('ojgTraject', 'aardHoofdvraag', rows, { count: undefined, distribution });
    expect(found.counts).toEqual({ count: 2 });
    expect(found.groups.map(({ by, counts }) => [...Object.values(by), counts.count])).toEqual([
      [EMPTY, 2],
      ['opvoeding', 1],
      ['gedrag', 1],
      [EMPTY, 1],
    ]);
  });

  test('by days has those on the last day, those of before, and none of which the day is not known or still to come', () => {
    const by = { daysSince: 'datumAfhandeling', upTo: [0, 30] };
    const rows = ['2022-06-30', '2022-05-31', '2022-05-30', '2022-07-01', null].map(
      (datumAfhandeling) => ({ datumAfhandeling }),
    );
    expect(parts('melding', by, rows)).toEqual([
      ['0 t/m 0 dagen', 1, false],
      ['1 t/m 30 dagen', 1, false],
      ['meer dan 30 dagen', 1, false],
    ]);
  });

  test('by days has all classes, also those of none', () => {
    const by = { daysSince: 'datumAfhandeling', upTo: [0, 30] };
    expect(parts('melding', by, [{ datumAfhandeling: '2022-06-30' }])).toEqual([
      ['0 t/m 0 dagen', 1, false],
      ['1 t/m 30 dagen', 0, false],
      ['meer dan 30 dagen', 0, false],
    ]);
  });

  test('by cases has the first that holds, also where it is empty, and leaves out what is of none', () => {
    const by = {
      cases: {
        wettelijk: { is: { wettelijk: true } },
        balie: { is: { kanaal: 'balie' } },
        keten: { is: { kanaal: 'keten' } },
      },
    };
    const rows = [
      { wettelijk: true, kanaal: 'balie' },
      { kanaal: 'balie' },
      { kanaal: 'digitaal' },
    ];
    expect(parts('melding', by, rows)).toEqual([
      ['wettelijk', 1, false],
      ['balie', 1, false],
      ['keten', 0, false],
    ]);
  });

  test('of persons overlaps, since one may be in several parts', () => {
    const rows = [
      { persoonId: 'P1', wettelijk: true },
      { persoonId: 'P1', wettelijk: false },
    ];
    expect(parts('melding', 'wettelijk', rows, { unique: 'persoonId' })).toEqual([
      ['nee', 1, true],
      ['ja', 1, true],
    ]);
  });
});

test('a field of several codes is filled where it has one', () => {
  const asked = (value: object) =>
    calculate(
      dataset({ ojgTraject: [{ datumVerwijzing: '2022-05-01', ...value }] } as object),
      { terms, calendar },
      '2022-07-15',
    )(
      {
        id: 'proef',
        title: 'proef',
        unit: '%',
        decimals: 0,
        over: 'ojgTraject',
        cohort: { instroom: 'datumVerwijzing' },
        share: { where: { gevraagd: { filled: 'aardNevenvragen' } } },
      } as unknown as Measure,
      quarter(2022, 2),
    ).counts.teller;
  expect([
    asked({}),
    asked({ aardNevenvragen: [] }),
    asked({ aardNevenvragen: ['opvoeding'] }),
  ]).toEqual([0, 0, 1]);
});

describe('an age', () => {
  const ages = {
    over: 'ondersteuning',
    cohort: { stand: ['begindatum', 'einddatum'] },
    distribution: { by: { daysSince: 'begindatum', upTo: [0, 14, 42] } },
  };
  const within = (period: ReturnType<typeof quarter>, begins: readonly string[]) => {
    const count = calculate(
      dataset({ ondersteuning: begins.map((begindatum) => ({ begindatum })) } as object),
      { terms, calendar },
      '2022-07-15',
    );
    const measure = { id: 'x', title: 'x', unit: 'zaken', decimals: 0, ...ages };
    return count(measure as unknown as Measure, period).groups.map(({ counts }) => counts.count);
  };

  test('is told up to the last day of a period that is over', () => {
    expect(within(quarter(2022, 2), ['2022-06-30', '2022-06-16', '2022-05-18'])).toEqual([
      1, 1, 0, 1,
    ]);
  });

  test('in a period that goes on is told up to the peildatum: days that have not come are not counted', () => {
    // On 15 July these are 0, 14, 15, 42 and 43 days old; on 30 September the youngest would be of 77.
    const begins = ['2022-07-15', '2022-07-01', '2022-06-30', '2022-06-03', '2022-06-02'];
    expect(within(quarter(2022, 3), begins)).toEqual([1, 1, 2, 1]);
  });

  test('of what is planned for later in the period is 0 days, and of what comes after it there is none', () => {
    expect(within(quarter(2022, 3), ['2022-07-16', '2022-09-30', '2022-10-01'])).toEqual([
      2, 0, 0, 0,
    ]);
  });
});
