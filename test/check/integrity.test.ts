import { describe, expect, test } from 'vitest';
import { integrityIssues } from '../../src/check/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const complaint = (datumAfhandeling: string | null) => {
  const data = dataset({
    klacht: [
      { klachtId: 'K1', afhandeling: 'gegrond', ontvangstdatum: '2022-04-01', datumAfhandeling },
    ],
  } as Parameters<typeof dataset>[0]);
  return integrityIssues(data, { terms, calendar }, '2022-07-15').map(({ message }) => message);
};

describe('a rule of the registration', () => {
  test('asks for a date that is not there', () => {
    expect(complaint(null)).toEqual([expect.stringContaining('Vul datum_afhandeling in')]);
  });

  test('does not ask to fill in what is filled in and cannot be read: that has a finding', () => {
    expect(complaint('15/04/2022')).toEqual([]);
  });

  test('is kept by a date that can be read', () => {
    expect(complaint('2022-04-15')).toEqual([]);
  });
});
