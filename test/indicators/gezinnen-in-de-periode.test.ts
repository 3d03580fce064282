import { describe, expect, test } from 'vitest';
import { zeerZwareComplexeGezinnenInDePeriode } from '../../src/indicators/index.ts';
import { counted, type Some } from './situation.ts';

describe('R10-P1, line: the gezinnen in a very heavy, complex situation on any day of the quarter', () => {
  const of = (...statuses: Some<'complexiteitStatus'>[]) =>
    counted(zeerZwareComplexeGezinnenInDePeriode, {
      complexiteitStatus: statuses.map((row) => ({
        huishoudenId: 'H',
        niveau: 'zeer_zwaar_complex' as const,
        begindatum: '2022-01-10' as const,
        ...row,
      })),
      persoon: ['H', 'I'].map((huishoudenId) => ({
        persoonId: `kind van ${huishoudenId}`,
        huishoudenId,
        geboortedatum: '2012-02-03' as const,
      })),
      huishouden: [{ huishoudenId: 'H' }, { huishoudenId: 'I' }],
    }).counts.count;

  test.each<[string, Some<'complexiteitStatus'>, number]>([
    [
      'that ended within the quarter counts, which is no longer there on the last day',
      { einddatum: '2022-05-20' },
      1,
    ],
    [
      'of which the first day of the quarter is the last day counts',
      { einddatum: '2022-04-02' },
      1,
    ],
    [
      'that ended on the first day of the quarter does not: the end is the first day out',
      { einddatum: '2022-04-01' },
      0,
    ],
    ['that begins on the last day counts', { begindatum: '2022-06-30' }, 1],
    ['that begins the day after does not', { begindatum: '2022-07-01' }, 0],
    ['of the level below does not', { niveau: 'zwaar_complex' }, 0],
  ])('a status %s', (_, row, count) => {
    expect(of(row)).toBe(count);
  });

  test('a household with two statuses is one gezin, and two households are two', () => {
    expect(of({ einddatum: '2022-04-20' }, { begindatum: '2022-05-01' })).toBe(1);
    expect(of({}, { huishoudenId: 'I' })).toBe(2);
  });
});
