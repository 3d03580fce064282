import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  half,
  month,
  parsePeriod,
  quarter,
  quarters,
  year,
  yearBefore,
  yearToDate,
} from '../../src/model/period.ts';
import { parseDay } from '../../src/util/day.ts';

describe('a period', () => {
  test('is whole days, the last one included', () => {
    expect(quarter(2022, 2)).toEqual({ name: '2022-Q2', from: '2022-04-01', to: '2022-06-30' });
    expect(half(2022, 2)).toEqual({ name: '2022-H2', from: '2022-07-01', to: '2022-12-31' });
    expect(month(2024, 2)).toEqual({ name: '2024-02', from: '2024-02-01', to: '2024-02-29' });
    expect(year(2022)).toEqual({ name: '2022', from: '2022-01-01', to: '2022-12-31' });
  });

  test('is refused where the calendar has none such', () => {
    const refused = (make: () => unknown) =>
      expect(make).toThrow(expect.objectContaining({ name: 'SvaError', code: 'invalid-period' }));
    refused(() => quarter(2022, 5 as 4));
    refused(() => quarter(2022, 0 as 1));
    refused(() => half(2022, 3 as 2));
    refused(() => month(2022, 13));
    refused(() => month(2022, 1.5));
    refused(() => year(Number.NaN));
    refused(() => year('x' as unknown as number));
    refused(() => parsePeriod(2022 as unknown as string));
  });

  test('comes as the quarters of some years in order, each beginning the day after the one before', () => {
    const list = quarters(2021, 2022);
    expect(list.map(({ name }) => name)).toEqual([
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
      '2022-Q1',
      '2022-Q2',
      '2022-Q3',
      '2022-Q4',
    ]);
    const begins = list.slice(1).map(({ from }) => parseDay(from));
    expect(begins).toEqual(list.slice(0, -1).map(({ to }) => (parseDay(to) ?? 0) + 1));
    expect(quarters(2022, 2021)).toEqual([]);
    // A last year that is left out is no empty list.
    expect(() => quarters(2022, undefined as never)).toThrow('een jaar is een heel getal');
    expect(() => quarters('2022' as never, 2022)).toThrow('een jaar is een heel getal');
  });

  test('may be any stretch of days, one day included', () => {
    expect(between('2022-01-01', '2022-09-30').name).toBe('2022-01-01/2022-09-30');
    expect(between('2022-05-05', '2022-05-05').from).toBe('2022-05-05');
  });

  test.each([
    ['2022-02-01', '2022-02-31'],
    ['2022-13-01', '2022-12-31'],
    ['2022-06-02', '2022-06-01'],
  ] as const)('is refused from %s to %s', (from, to) => {
    expect(() => between(from, to)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });
});

describe('the text of a period', () => {
  test.each([
    ['2022-Q2', '2022-Q2'],
    ['2022q2', '2022-Q2'],
    ['2022-K2', '2022-Q2'],
    ['2022-H1', '2022-H1'],
    ['2022h1', '2022-H1'],
    ['2022-03', '2022-03'],
    ['2022', '2022'],
    [' 2022-Q2 ', '2022-Q2'],
    ['2022-01-01/2022-09-30', '2022-01-01/2022-09-30'],
  ])('%j is read as %s', (text, name) => {
    expect(parsePeriod(text).name).toBe(name);
  });

  test.each([
    '2022-Q5',
    '2022-Q0',
    '2022-H3',
    '2022-13',
    '2022-00',
    '2022-3',
    '22-Q1',
    'Q2-2022',
    '2022-01-01',
    '2022-01-01/2022',
    '2022-01-01 / 2022-09-30',
    '2022-02-01/2022-02-30',
    '2022-09-30/2022-01-01',
    '',
  ])('%j is refused', (text) => {
    expect(() => parsePeriod(text)).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  test('that cannot be read is answered with the forms that can', () => {
    expect(() => parsePeriod('voorjaar')).toThrow('2022-Q2, 2022-H1, 2022-03, 2022');
  });

  test('is the name of the period it reads', () => {
    for (const period of [quarter(2022, 3), half(2022, 1), month(2022, 11), year(2022)]) {
      expect(parsePeriod(period.name)).toEqual(period);
    }
  });
});

describe('the year to date', () => {
  test('runs from 1 January to the last day of the period', () => {
    expect(yearToDate(quarter(2022, 3))).toEqual({
      name: '2022 t/m 2022-Q3',
      from: '2022-01-01',
      to: '2022-09-30',
    });
  });

  test('is null for a period that begins on 1 January, or in an earlier year', () => {
    expect(yearToDate(quarter(2022, 1))).toBeNull();
    expect(yearToDate(year(2022))).toBeNull();
    expect(yearToDate(between('2021-10-01', '2022-03-31'))).toBeNull();
  });
});

describe('the same period a year earlier', () => {
  test.each([
    ['2022-Q2', '2021-Q2', '2021-04-01', '2021-06-30'],
    ['2022-H1', '2021-H1', '2021-01-01', '2021-06-30'],
    ['2022', '2021', '2021-01-01', '2021-12-31'],
    ['2025-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02', '2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02-01/2024-02-28', '2023-02-01/2023-02-28', '2023-02-01', '2023-02-28'],
    ['2025-02-28/2025-02-28', '2024-02-28/2024-02-28', '2024-02-28', '2024-02-28'],
    ['2024-02-29/2024-03-31', '2023-02-28/2023-03-31', '2023-02-28', '2023-03-31'],
    ['2022-01-10/2022-03-20', '2021-01-10/2021-03-20', '2021-01-10', '2021-03-20'],
  ])('of %s is %s', (text, name, from, to) => {
    expect(yearBefore(parsePeriod(text))).toEqual({ name, from, to });
  });

  test('of a year to date is the year to date of the year before', () => {
    expect(yearBefore(yearToDate(month(2025, 2)) ?? year(2025))).toMatchObject({
      from: '2024-01-01',
      to: '2024-02-29',
    });
  });

  test('of whole months is whole months, whatever the year', () => {
    void assert(
      property(integer({ min: 1901, max: 2100 }), integer({ min: 1, max: 12 }), (number, index) => {
        expect(yearBefore(month(number, index))).toEqual(month(number - 1, index));
      }),
    );
  });
});
