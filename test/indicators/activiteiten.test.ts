import { describe, expect, test } from 'vitest';
import { omgevingsgerichteActiviteiten } from '../../src/indicators/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

const of = (...rows: Some<'omgevingsgerichteActiviteit'>[]) =>
  counted(omgevingsgerichteActiviteiten, {
    omgevingsgerichteActiviteit: rows.map((row, index) => ({
      activiteitId: `A${index}`,
      begindatum: '2022-01-10',
      ...row,
    })),
  });

describe('F8.1 counts the activities that run on the last day of the period', () => {
  test('of none there are 0', () => {
    expect(of().counts).toEqual({ count: 0, flow: { begin: 0, in: 0, out: 0, end: 0 } });
  });

  test.each<[string, Some<'omgevingsgerichteActiviteit'>, number]>([
    ['without an end runs', {}, 1],
    ['that begins on the last day runs', { begindatum: '2022-06-30' }, 1],
    ['that begins the day after does not', { begindatum: '2022-07-01' }, 0],
    [
      'the end is the first day out: an end on the last day does not',
      { einddatum: '2022-06-30' },
      0,
    ],
    ['an end the day after does', { einddatum: '2022-07-01' }, 1],
    ['an end after the peildatum is a plan and valid', { einddatum: '2023-01-01' }, 1],
  ])('an activity %s', (_, more, count) => {
    expect(of(more).counts.count).toBe(count);
  });

  test('what came and went in the period stands beside it', () => {
    const { counts } = of({}, { begindatum: '2022-05-01' }, { einddatum: '2022-05-01' });
    expect(counts.flow).toEqual({ begin: 2, in: 1, out: 1, end: 2 });
  });

  test('an end before the begin is in an impossible order', () => {
    expect(notCounted(of({ einddatum: '2022-01-01' }))).toEqual({ 'impossible-order': 1 });
  });

  test('is broken down by theme, and by whether a result is recorded', () => {
    const tally = of({ thema: 'ontmoeting', resultaat: 'buurtmaaltijd' }, { thema: null });
    expect(parts(tally, 'thema')).toEqual({ ontmoeting: 1, 'niet ingevuld': 1 });
    expect(parts(tally, 'resultaat')).toEqual({
      'resultaat vastgelegd': 1,
      'resultaat niet vastgelegd': 1,
    });
  });
});
