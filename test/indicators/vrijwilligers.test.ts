import { describe, expect, test } from 'vitest';
import {
  begeleidNaarWerk2020,
  vrijwilligersBegeleidNaarWerk,
  vrijwilligersInDePeriode,
  vrijwilligersWerkzaam,
} from '../../src/indicators/index.ts';
import { half, year } from '../../src/model/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

type Inzet = Some<'vrijwilligersinzet'>;
const inzet = (more: Inzet = {}): Inzet => ({
  persoonId: 'P',
  soort: 'vrijwilliger',
  begindatum: '2021-01-01',
  ...more,
});

describe('R01-P2, line: the persons with a post of vrijwilliger on any day of the period', () => {
  const inPeriode = (...rows: Inzet[]) =>
    counted(vrijwilligersInDePeriode, { vrijwilligersinzet: rows }).counts.count;

  test.each<[string, Inzet, number]>([
    ['that ended on the first day count', { einddatum: '2022-04-01' }, 1],
    ['that ended the day before do not', { einddatum: '2022-03-31' }, 0],
    ['that began on the last day count', { begindatum: '2022-06-30' }, 1],
    ['that began the day after do not', { begindatum: '2022-07-01' }, 0],
    ['of a stagiair do not', { soort: 'stagiair' }, 0],
  ])('posts %s', (_, more, count) => {
    expect(inPeriode(inzet(more))).toBe(count);
  });

  test('count a person once, and one who left beside one who came', () => {
    const left = inzet({ einddatum: '2022-05-01' });
    const came = inzet({ persoonId: 'Q', begindatum: '2022-06-01' });
    expect(inPeriode(left, inzet({ begindatum: '2022-06-01' }))).toBe(1);
    expect(inPeriode(left, came)).toBe(2);
  });
});

describe('R01-P2 counts the persons with a post of vrijwilliger on the last day of the period', () => {
  const werkzaam = (...rows: Inzet[]) =>
    counted(vrijwilligersWerkzaam, { vrijwilligersinzet: rows });

  test('of nobody there are 0', () => {
    expect(werkzaam().counts.count).toBe(0);
  });

  test.each<[string, Inzet, number]>([
    ['a post without an end runs', {}, 1],
    ['a post that begins on the last day counts', { begindatum: '2022-06-30' }, 1],
    ['a post that begins the day after does not', { begindatum: '2022-07-01' }, 0],
    ['the end is the last day in: an end on the last day counts', { einddatum: '2022-06-30' }, 1],
    ['an end the day before does not', { einddatum: '2022-06-29' }, 0],
    [
      'a post of one day, the last, counts',
      { begindatum: '2022-06-30', einddatum: '2022-06-30' },
      1,
    ],
    ['an end after the peildatum is a plan and valid (C5)', { einddatum: '2023-01-01' }, 1],
    ['a stagiair is not a vrijwilliger', { soort: 'stagiair' }, 0],
    ['a participatiebaan is not', { soort: 'participatiebaan' }, 0],
    ['a werkervaringsplaats is not', { soort: 'werkervaringsplaats' }, 0],
    ['an empty soort is not', { soort: null }, 0],
  ])('%s', (_, more, count) => {
    expect(werkzaam(inzet(more)).counts.count).toBe(count);
  });

  test('two posts of one person are one volunteer', () => {
    expect(werkzaam(inzet(), inzet({ wijkteam: 'Oost' })).counts.count).toBe(1);
  });

  test.each<[string, Inzet, string]>([
    [
      'an end before the start is excluded as an impossible order',
      { einddatum: '2020-12-31' },
      'impossible-order',
    ],
    ['a begin after the peildatum has not happened', { begindatum: '2022-08-01' }, 'none'],
    ['an empty begin is in no period', { begindatum: null }, 'no-period'],
    ['a post of nobody cannot be linked', { persoonId: null }, 'not-linked'],
  ])('%s', (_, more, reason) => {
    const tally = werkzaam(inzet(more));
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual(reason === 'none' ? {} : { [reason]: 1 });
  });

  test('those that were there, came, went and are there add up', () => {
    const tally = werkzaam(
      inzet({ persoonId: 'bleef' }),
      inzet({ persoonId: 'kwam', begindatum: '2022-04-01' }),
      inzet({ persoonId: 'ging', einddatum: '2022-06-29' }),
      inzet({ persoonId: 'was al weg', einddatum: '2022-03-30' }),
      inzet({ persoonId: 'wisselde', einddatum: '2022-05-01' }),
      inzet({ persoonId: 'wisselde', begindatum: '2022-05-10' }),
    );
    expect(tally.counts.flow).toEqual({ begin: 3, in: 1, out: 1, end: 3 });
  });

  test('a post without change for more than 18 months is shown apart, because it may have stopped', () => {
    const tally = werkzaam(
      inzet({ persoonId: 'A', begindatum: '2020-12-31' }),
      inzet({ persoonId: 'B', begindatum: '2021-01-01' }),
      inzet({ persoonId: 'C', begindatum: '2020-12-31', einddatum: '2022-12-31' }),
    );
    expect(parts(tally, 'looptijd')).toEqual({
      'zonder einddatum, en langer dan 18 maanden geleden begonnen': 1,
      overige: 2,
    });
  });

  test('the number in full-time equivalents cannot be computed', () => {
    expect(() => counted(vrijwilligersWerkzaam, {}, { readings: { moment: 'fte' } })).toThrow(
      /uren per week/,
    );
  });
});

describe('R01-P3 counts the volunteers who moved on to work, a participatiebaan or a werkervaringsplaats', () => {
  const overgang = (more: Inzet = {}): Inzet =>
    inzet({ datumUitstroom: '2022-05-10', bestemming: 'regulier werk', ...more });
  const gegaan = (...rows: Inzet[]) =>
    counted(vrijwilligersBegeleidNaarWerk, { vrijwilligersinzet: rows });

  test('of nobody there are 0', () => {
    expect(gegaan().counts.count).toBe(0);
  });

  test.each<[string, Inzet, number]>([
    ['a transition on the first day of the quarter counts', { datumUitstroom: '2022-04-01' }, 1],
    ['a transition on the last day counts', { datumUitstroom: '2022-06-30' }, 1],
    ['a transition the day after does not', { datumUitstroom: '2022-07-01' }, 0],
    ['a post without a date of transition does not', { datumUitstroom: null }, 0],
    ['a participatiebaan counts', { bestemming: 'participatiebaan' }, 1],
    ['a werkervaringsplaats counts', { bestemming: 'werkervaringsplaats' }, 1],
    ['overig does not', { bestemming: 'overig' }, 0],
    ['onbekend does not', { bestemming: 'onbekend' }, 0],
    ['an empty bestemming does not', { bestemming: null }, 0],
    ['arrived counts, also when WIJ did not guide it (C4)', { begeleidDoorWij: false }, 1],
    ['arrived counts, also when that is not known (C4)', { begeleidDoorWij: null }, 1],
    [
      'from a participatiebaan only, it is no volunteer who moved on',
      { soort: 'participatiebaan' },
      0,
    ],
    ['a post that still runs is a gap of 0 days (C6)', { einddatum: null }, 1],
    ['a post that ends after the transition is a gap of 0 days', { einddatum: '2022-12-31' }, 1],
    ['exactly 90 days after the last day counts (C6)', { einddatum: '2022-02-09' }, 1],
    ['91 days does not', { einddatum: '2022-02-08' }, 0],
    ['a post that begins on the day of transition counts', { begindatum: '2022-05-10' }, 1],
    ['a post that begins the day after does not (C6)', { begindatum: '2022-05-11' }, 0],
    ['a post without begin is not usable (C6)', { begindatum: null }, 0],
    [
      'a post that ends before it begins is not usable (C6)',
      { begindatum: '2022-04-01', einddatum: '2022-03-31' },
      0,
    ],
  ])('%s', (_, more, count) => {
    expect(gegaan(overgang(more)).counts.count).toBe(count);
  });

  test('the gap is judged per person, over all of the posts (C6)', () => {
    expect(
      gegaan(overgang({ einddatum: '2021-06-30' }), inzet({ begindatum: '2022-01-01' })).counts
        .count,
    ).toBe(1);
    expect(
      gegaan(overgang({ einddatum: '2021-06-30' }), inzet({ persoonId: 'ander' })).counts.count,
    ).toBe(0);
  });

  test('a transition after the peildatum has not happened', () => {
    const tally = counted(
      vrijwilligersBegeleidNaarWerk,
      { vrijwilligersinzet: [overgang()] },
      { peildatum: '2022-05-09' },
    );
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'impossible-order': 1 });
  });

  test('a transition of nobody cannot be linked, and is printed', () => {
    const tally = gegaan(overgang({ persoonId: null }));
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'not-linked': 1 });
  });

  test('two transitions of one person are one in the total and both in the breakdown, which says that it overlaps', () => {
    const tally = gegaan(
      overgang({ bestemming: 'werkervaringsplaats' }),
      overgang({ datumUitstroom: '2022-06-10' }),
    );
    expect(tally.counts.count).toBe(1);
    expect(parts(tally, 'bestemming')).toEqual({ 'regulier werk': 1, werkervaringsplaats: 1 });
    expect(tally.groups.every(({ overlap }) => overlap)).toBe(true);
  });

  test('the year counts each person once, and is not the sum of the quarters', () => {
    const rows = [overgang({ datumUitstroom: '2022-02-10' }), overgang()];
    const inYear = counted(
      vrijwilligersBegeleidNaarWerk,
      { vrijwilligersinzet: rows },
      { period: year(2022), peildatum: '2023-01-15' },
    );
    expect(inYear.counts.count).toBe(1);
  });

  test('under begeleid=door-wij only a yes counts', () => {
    const readings = { begeleid: 'door-wij' };
    for (const [begeleidDoorWij, count] of [
      [true, 1],
      [false, 0],
      [null, 0],
    ] as const) {
      const rows = { vrijwilligersinzet: [overgang({ begeleidDoorWij })] };
      expect(counted(vrijwilligersBegeleidNaarWerk, rows, { readings }).counts.count).toBe(count);
    }
  });
});

describe('B1.2 counts the volunteers who moved on to a participatiebaan or werkervaringsplaats', () => {
  const overgang = (more: Inzet = {}) =>
    inzet({ datumUitstroom: '2022-05-10', bestemming: 'participatiebaan', ...more });
  const gegaan = (...rows: Inzet[]) => counted(begeleidNaarWerk2020, { vrijwilligersinzet: rows });

  test('of nobody there are 0', () => {
    expect(gegaan().counts.count).toBe(0);
  });

  test.each<[string, Inzet, number, number]>([
    ['to a participatiebaan', {}, 1, 1],
    ['to a werkervaringsplaats', { bestemming: 'werkervaringsplaats' }, 1, 1],
    ['to regular work, which 2022 adds', { bestemming: 'regulier werk' }, 0, 1],
    ['to something else', { bestemming: 'overig' }, 0, 0],
    ['to nobody knows where', { bestemming: null }, 0, 0],
    ['in the quarter before', { datumUitstroom: '2022-03-31' }, 0, 0],
    ['on the last day', { datumUitstroom: '2022-06-30' }, 1, 1],
    ['90 days after the last post', { einddatum: '2022-02-09' }, 1, 1],
    ['91 days after it', { einddatum: '2022-02-08' }, 0, 0],
    ['from a post of stagiair', { soort: 'stagiair' }, 0, 0],
  ])('%s, beside the count of R01-P3', (_, more, count, of2022) => {
    expect(gegaan(overgang(more)).counts.count).toBe(count);
    const rows = { vrijwilligersinzet: [overgang(more)] };
    expect(counted(vrijwilligersBegeleidNaarWerk, rows).counts.count).toBe(of2022);
  });

  test('the half year counts each person once, and is not the sum of its quarters', () => {
    const rows = [
      overgang({ datumUitstroom: '2022-02-10' }),
      overgang({ bestemming: 'werkervaringsplaats' }),
    ];
    const tally = counted(
      begeleidNaarWerk2020,
      { vrijwilligersinzet: rows },
      { period: half(2022, 1) },
    );
    expect(tally.counts.count).toBe(1);
    expect(parts(tally, 'bestemming')).toEqual({ participatiebaan: 1, werkervaringsplaats: 1 });
  });

  test('a transition of nobody cannot be linked, and is printed', () => {
    const tally = gegaan(overgang({ persoonId: null }));
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'not-linked': 1 });
  });

  test('under begeleid=door-wij only a yes counts', () => {
    for (const [begeleidDoorWij, count] of [
      [true, 1],
      [false, 0],
      [null, 0],
    ] as const) {
      const rows = { vrijwilligersinzet: [overgang({ begeleidDoorWij })] };
      const readings = { begeleid: 'door-wij' };
      expect(counted(begeleidNaarWerk2020, rows, { readings }).counts.count).toBe(count);
    }
  });
});
