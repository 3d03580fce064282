import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import {
  onderzoekBinnenZesWeken,
  onderzoekBinnenZesWekenJeugd,
} from '../../src/indicators/index.ts';
import { quarter, type Readings, underReadings } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { RecordOf } from '../../src/records/index.ts';

/** The nine records of the counting rule of R07-P3, second quarter of 2022, snapshot of 15 July 2022. */
const meldingen: [string, `${number}-${number}-${number}`, Partial<RecordOf<'melding'>>?][] = [
  ['A', '2022-03-04'],
  ['B', '2022-03-16'],
  ['C', '2022-02-14'],
  ['D', '2022-05-30'],
  ['E', '2022-04-25'],
  ['F', '2022-04-01'],
  ['G', '2022-04-04', { datumIntrekking: '2022-04-20', redenVoortijdigEinde: 'ingetrokken' }],
  ['H', '2022-05-02'],
  ['I', '2022-05-12'],
];
const plannen: [string, Partial<RecordOf<'onderzoek'>>][] = [
  ['A', { datumPlanVerzonden: '2022-04-19' }],
  ['B', { datumPlanVerzonden: '2022-04-29' }],
  ['C', { datumPlanVerzonden: '2022-04-11' }],
  ['D', { datumPlanVerzonden: '2022-06-20' }],
  ['E', {}],
  ['F', { datumPlanVerzonden: '2022-03-30' }],
  ['G', {}],
  ['H', { wijzeEinde: 'plan verzonden' }],
  ['I', { datumPlanVerzonden: '2022-06-23' }],
];
const nine = dataset({
  melding: meldingen.map(([meldingId, begindatum, more]) => ({
    meldingId,
    persoonId: `P-${meldingId}`,
    begindatum,
    wettelijk: true,
    wet: 'Wmo',
    dossierId: `D-${meldingId}`,
    ...more,
  })),
  onderzoek: plannen.map(([meldingId, rest]) => ({
    onderzoekId: `O-${meldingId}`,
    meldingId,
    persoonId: `P-${meldingId}`,
    ...rest,
  })),
});
const count = calculate(nine, { terms, calendar }, '2022-07-15');
const inQuarter = (readings: Readings) =>
  count(underReadings(onderzoekBinnenZesWeken, readings), quarter(2022, 2));

describe('the nine-record example of R07-P3', () => {
  test.each([
    [{}, 2, 4],
    [{ cohort: 'afgerond' }, 3, 5],
    [{ cohort: 'instroom' }, 2, 3],
    [{ termijnenwet: 'nee' }, 1, 4],
    [{ cohort: 'afgerond', termijnenwet: 'nee' }, 2, 5],
  ] as const)('under %j it is %d out of %d', (readings, teller, noemer) => {
    expect(inQuarter(readings).counts).toEqual({ teller, noemer });
  });

  test('a record without a date and one in an impossible order widen the bounds; one withdrawn in time is excluded', () => {
    const { buckets, uncertain } = inQuarter({});
    expect(uncertain).toEqual({ teller: 2, noemer: 2 });
    expect(buckets.map(({ reason, count: number }) => [reason, number])).toEqual([
      ['impossible-order', 1],
      ['excluded-by-rule', 1],
      ['date-missing', 1],
    ]);
  });

  test('under the cohort afgerond a case with an end but no date is in no period, and an open one is nowhere', () => {
    const { buckets } = inQuarter({ cohort: 'afgerond' });
    expect(buckets.find(({ reason }) => reason === 'no-period')?.count).toBe(1);
  });

  test('a term that ends near a day without a primary source is provisional', () => {
    expect(inQuarter({}).provisional.length).toBeGreaterThan(0);
    expect(inQuarter({ termijnenwet: 'nee' }).provisional).toEqual([]);
  });

  test('the line for the Jeugdwet counts none of them', () => {
    expect(count(onderzoekBinnenZesWekenJeugd, quarter(2022, 2)).counts).toEqual({
      teller: 0,
      noemer: 0,
    });
  });
});
