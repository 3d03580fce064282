/** The cases of a duration, followed: since when they are in sight, and whether they have ended. */
import { describe, expect, test } from 'vitest';
import { following } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type IsoDate, type MeasureOver, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const described = { id: 'proef', title: 'proef', unit: 'dagen', decimals: 0 } as const;
const over = 'klacht';
const took = {
  ...described,
  over,
  cohort: { afgerond: 'datumAfhandeling' },
  duration: { from: 'ontvangstdatum', to: 'datumAfhandeling', negative: 'zero' },
} as unknown as MeasureOver;
const open = {
  ...described,
  over,
  cohort: { stand: ['ontvangstdatum', 'datumAfhandeling'] },
  count: {},
} as unknown as MeasureOver;

type Asked = { duration?: MeasureOver; still?: MeasureOver; peildatum?: IsoDate };
const follow = (
  rows: object,
  { duration = took, still = open, peildatum = '2022-07-15' }: Asked = {},
) => following(dataset(rows), { terms, calendar }, peildatum)(duration, still, quarter(2022, 2));
const klacht = (ontvangstdatum?: string, datumAfhandeling?: string) => ({
  ...(ontvangstdatum !== undefined && { ontvangstdatum }),
  ...(datumAfhandeling !== undefined && { datumAfhandeling }),
});

describe('cases of which only those are followed that began on some days', () => {
  test('are those that began on the first of them, on the last and between, whether ended, gone or open', () => {
    const rows: object = {
      klacht: [
        klacht('2022-04-09', '2022-04-20'),
        klacht('2022-04-10', '2022-04-13'),
        klacht('2022-04-20', '2022-04-21'),
        klacht('2022-04-20'),
        klacht('2022-04-21'),
      ],
    };
    const begun = { from: '2022-04-10', to: '2022-04-20' } as const;
    expect(
      following(dataset(rows), { terms, calendar }, '2022-07-15')(
        took,
        open,
        quarter(2022, 2),
        begun,
      ),
    ).toEqual({
      entered: [[0, 3]],
      ended: [
        [1, 1],
        [3, 1],
      ],
      left: [],
      // From 20 April to 30 June.
      open: [[71, 1]],
    });
  });
});

describe('a case that ended in the quarter', () => {
  test('took the days from begin to end, and is in sight from its begin', () => {
    expect(follow({ klacht: [klacht('2022-05-01', '2022-05-04')] })).toEqual({
      entered: [[0, 1]],
      ended: [[3, 1]],
      left: [],
      open: [],
    });
  });

  test('that began before it has come into sight after the days that it had run on the first day', () => {
    // 22 March to 1 April are ten days, to 4 April thirteen.
    expect(follow({ klacht: [klacht('2022-03-22', '2022-04-04')] })).toEqual({
      entered: [[10, 1]],
      ended: [[13, 1]],
      left: [],
      open: [],
    });
  });

  test('on its first day had run all its days by then', () => {
    expect(follow({ klacht: [klacht('2022-03-22', '2022-04-01')] })?.entered).toEqual([[10, 1]]);
  });

  test('before it began took 0 days, where the measure counts it so', () => {
    const dates = { from: 'datumNaarGon', to: 'begindatum', negative: 'zero' };
    const duration = {
      ...described,
      over: 'onderzoek',
      cohort: { instroom: 'begindatum' },
      duration: dates,
    } as unknown as MeasureOver;
    const still = {
      ...described,
      over: 'onderzoek',
      cohort: { stand: ['datumNaarGon', 'begindatum'] },
      count: {},
    } as unknown as MeasureOver;
    const rows = { onderzoek: [{ datumNaarGon: '2022-05-04', begindatum: '2022-05-01' }] };
    expect(follow(rows, { duration, still })).toEqual({
      entered: [[0, 1]],
      ended: [[0, 1]],
      left: [],
      open: [],
    });
  });

  test('of which the begin is not known is not followed', () => {
    expect(follow({ klacht: [klacht(undefined, '2022-05-04')] })).toEqual({
      entered: [],
      ended: [],
      left: [],
      open: [],
    });
  });

  test('by one date is not followed where the other is not known', () => {
    const handled = { ...took, cohort: { instroom: 'ontvangstdatum' } } as unknown as MeasureOver;
    const none = {
      ...open,
      of: { niets: { is: { betreft: 'gemeente' } } },
    } as unknown as MeasureOver;
    expect(follow({ klacht: [klacht('2022-05-04')] }, { duration: handled, still: none })).toEqual({
      entered: [],
      ended: [],
      left: [],
      open: [],
    });
  });
});

describe('a case that is open', () => {
  test('has run up to the last day of the quarter, and is in sight since it began, or the first day', () => {
    expect(follow({ klacht: [klacht('2022-06-20'), klacht('2022-03-22')] })).toEqual({
      entered: [
        [0, 1],
        [10, 1],
      ],
      ended: [],
      left: [],
      // From 20 June to 30 June ten days, from 22 March a hundred.
      open: [
        [10, 1],
        [100, 1],
      ],
    });
  });

  test('has run up to the peildatum where that comes first, and is not there where it began after it', () => {
    const rows = { klacht: [klacht('2022-06-01'), klacht('2022-06-11'), klacht('2022-06-12')] };
    expect(follow(rows, { peildatum: '2022-06-11' })?.open).toEqual([
      [0, 1],
      [10, 1],
    ]);
  });

  test('that is planned after the peildatum has not begun, though the plan lies in the quarter', () => {
    const spell = {
      over: 'ondersteuning',
      cohort: { stand: ['begindatum', 'einddatum'] },
      count: {},
    };
    const duration = {
      ...described,
      over: 'ondersteuning',
      cohort: { afgerond: 'einddatum' },
      duration: { from: 'begindatum', to: 'einddatum' },
    } as unknown as MeasureOver;
    const still = { ...described, ...spell } as unknown as MeasureOver;
    const rows = { ondersteuning: [{ begindatum: '2022-06-12' }, { begindatum: '2022-06-11' }] };
    expect(follow(rows, { duration, still, peildatum: '2022-06-11' })).toEqual({
      entered: [[0, 1]],
      ended: [],
      left: [],
      open: [[0, 1]],
    });
  });

  test('has run up to a peildatum before the quarter, and came into sight no later', () => {
    const rows = { klacht: [klacht('2022-03-01')] };
    expect(follow(rows, { peildatum: '2022-03-11' })).toEqual({
      entered: [[10, 1]],
      ended: [],
      left: [],
      open: [[10, 1]],
    });
  });

  test('on the last day of the quarter and ended is followed once: as ended', () => {
    const still = { ...open, cohort: { lopend: ['ontvangstdatum', 'datumAfhandeling'] } };
    expect(
      follow(
        { klacht: [klacht('2022-05-01', '2022-05-04')] },
        { still: still as unknown as MeasureOver },
      ),
    ).toEqual({ entered: [[0, 1]], ended: [[3, 1]], left: [], open: [] });
  });
});

describe('a case that left without the end that is counted', () => {
  /** Complaints that took up to a handling that was no withdrawal; open is each until it was handled in any way. */
  const handled = {
    ...took,
    of: { 'niet ingetrokken': { not: { is: { afhandeling: 'ingetrokken/nvt/geen klacht' } } } },
  } as unknown as MeasureOver;
  const withdrawn = (begin: string, end: string) => ({
    ...klacht(begin, end),
    afhandeling: 'ingetrokken/nvt/geen klacht',
  });
  const followed = (...klachten: object[]) => follow({ klacht: klachten }, { duration: handled });

  test('is followed until then, and is neither ended nor open', () => {
    expect(followed(withdrawn('2022-05-01', '2022-05-04'))).toEqual({
      entered: [[0, 1]],
      ended: [],
      left: [[3, 1]],
      open: [],
    });
  });

  test('and began before the quarter has come into sight after the days that it had run', () => {
    expect(followed(withdrawn('2022-03-22', '2022-04-04'))).toEqual({
      entered: [[10, 1]],
      ended: [],
      left: [[13, 1]],
      open: [],
    });
  });

  test('is open where it left after the last day, and not there where it left before the first', () => {
    expect(
      followed(withdrawn('2022-06-20', '2022-07-01'), withdrawn('2022-03-01', '2022-03-31')),
    ).toEqual({ entered: [[0, 1]], ended: [], left: [], open: [[10, 1]] });
  });

  test('on the last day has left, unless that day is the last one in', () => {
    expect(followed(withdrawn('2022-06-20', '2022-06-30'))).toMatchObject({
      left: [[10, 1]],
      open: [],
    });
    const post = { ...described, over: 'vrijwilligersinzet' };
    const duration = {
      ...post,
      cohort: { afgerond: 'einddatum' },
      of: { structureel: { is: { structureel: true } } },
      duration: { from: 'begindatum', to: 'einddatum' },
    } as unknown as MeasureOver;
    const still = {
      ...post,
      cohort: { stand: ['begindatum', 'einddatum'] },
      count: {},
    } as unknown as MeasureOver;
    const until = (einddatum: string) =>
      follow(
        { vrijwilligersinzet: [{ begindatum: '2022-06-20', einddatum }] },
        { duration, still },
      );
    expect(until('2022-06-30')).toMatchObject({ left: [], open: [[10, 1]] });
    expect(until('2022-06-29')).toMatchObject({ left: [[9, 1]], open: [] });
  });
});

describe('nothing is followed', () => {
  test('where a file that one of the measures reads is not there', () => {
    expect(follow({ melding: [] })).toBeNull();
    const related = {
      gevraagd: { some: { record: 'bezwaar', on: 'bezwaarId', at: 'klachtId' } },
    };
    const rows = { klacht: [klacht('2022-05-01')] };
    for (const asked of [
      { duration: { ...took, of: related } as unknown as MeasureOver },
      { still: { ...open, of: related } as unknown as MeasureOver },
    ])
      expect(follow(rows, asked)).toBeNull();
  });

  test('of measures over different records, or of one that is no duration', () => {
    const others = {
      ...open,
      over: 'melding',
      cohort: { stand: ['begindatum', 'datumAfhandeling'] },
    };
    const rows = { klacht: [klacht('2022-05-01')], melding: [{ begindatum: '2022-05-01' }] };
    expect(follow(rows, { still: others as unknown as MeasureOver })).toBeNull();
    expect(follow(rows, { duration: open })).toBeNull();
  });
});

test('a case that is open by one date, and not by a spell, stays so until it has ended', () => {
  const still = {
    ...described,
    over,
    cohort: { instroom: 'ontvangstdatum' },
    count: {},
  } as unknown as MeasureOver;
  const rows = [klacht('2022-05-01'), klacht('2022-05-01', '2022-05-04')];
  // From 1 May up to 30 June are sixty days.
  expect(follow({ klacht: rows }, { still })).toEqual({
    entered: [[0, 2]],
    ended: [[3, 1]],
    left: [],
    open: [[60, 1]],
  });
});
