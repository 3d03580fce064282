/** A breakdown by a field has a part for each of its values, and one for those without. */
import { describe, expect, test } from 'vitest';
import { calculate, EMPTY } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

/** The parts of OJG trajecten or meldingen of the quarter, with how many there are in each. */
function parts(
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
  const { groups } = calculate(
    dataset({ [over]: filled }),
    { terms, calendar },
    '2022-07-15',
  )(measure, quarter(2022, 2));
  return groups.map(({ by: { deel }, counts, overlap }) => [deel, counts.count, overlap]);
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
