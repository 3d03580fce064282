import { describe, expect, test } from 'vitest';
import {
  doorlooptijdOnderzoek,
  onderzoekBinnenZesWekenNaBegin,
} from '../../src/indicators/index.ts';
import type { Readings } from '../../src/model/index.ts';
import { counted, days, notCounted, type Some } from './situation.ts';

const of = (more: Some<'onderzoek'>, readings: Readings = {}) =>
  counted(
    doorlooptijdOnderzoek,
    {
      melding: [{ meldingId: 'M', begindatum: '2022-04-01' }],
      onderzoek: [
        {
          onderzoekId: 'O',
          meldingId: 'M',
          begindatum: '2022-04-11',
          datumPlanVerzonden: '2022-05-10',
          wijzeEinde: 'plan verzonden',
          ...more,
        },
      ],
    },
    { readings },
  );

describe('F3.1 gives the days that the onderzoeken took that came to a plan in the period', () => {
  test('of none there are no days', () => {
    expect(counted(doorlooptijdOnderzoek, {}).counts).toEqual({ histogram: [] });
  });

  test('the clock starts with the onderzoek, or under start=melding with the melding', () => {
    // 11 April to 10 May is 19 + 10 days; from 1 April it is 10 more.
    expect(days(of({}))).toEqual([29]);
    expect(days(of({}, { start: 'melding' }))).toEqual([39]);
    expect(days(of({}, { einde: 'einddatum' }))).toEqual([29]);
  });

  test('an onderzoek of one day took 0 days', () => {
    expect(days(of({ begindatum: '2022-05-10' }))).toEqual([0]);
  });

  test.each<[string, Some<'onderzoek'>, number[], number[]]>([
    ['the later of two ends counts', { einddatum: '2022-05-20' }, [39], [39]],
    ['an earlier end counts only under einde=einddatum', { einddatum: '2022-05-03' }, [29], [22]],
    [
      'an end without a date of sending counts',
      { datumPlanVerzonden: null, einddatum: '2022-05-20' },
      [39],
      [39],
    ],
    [
      'an end of another kind than a plan does not',
      { datumPlanVerzonden: null, einddatum: '2022-05-20', wijzeEinde: 'verhuisd' },
      [],
      [],
    ],
    [
      'a plan that was sent counts, though the resident left after it',
      { einddatum: '2022-05-20', wijzeEinde: 'verhuisd' },
      [29],
      [29],
    ],
    ['a plan in the next quarter does not', { datumPlanVerzonden: '2022-07-01' }, [], []],
    ['an open onderzoek does not', { datumPlanVerzonden: null, wijzeEinde: null }, [], []],
  ])('%s', (_, more, later, end) => {
    expect(days(of(more))).toEqual(later);
    expect(days(of(more, { einde: 'einddatum' }))).toEqual(end);
  });

  test.each(['ingetrokken', 'overleden', 'verhuisd', 'ander domein', 'samengevoegd'] as const)(
    'an onderzoek that ended without a plan (%s) is not one that came to a plan, so it lacks nothing',
    (wijzeEinde) => {
      const tally = of({ datumPlanVerzonden: null, einddatum: '2022-05-20', wijzeEinde });
      expect(days(tally)).toEqual([]);
      expect(notCounted(tally)).toEqual({});
    },
  );

  test.each<[string, Some<'onderzoek'>, Readings, string]>([
    ['without a begin lacks a date', { begindatum: null }, {}, 'date-missing'],
    [
      'without a melding lacks a date under start=melding',
      { meldingId: null },
      { start: 'melding' },
      'date-missing',
    ],
    [
      'that ends before it begins is in an impossible order',
      { begindatum: '2022-05-11' },
      {},
      'impossible-order',
    ],
    [
      'of which the plan was sent, but not when, is in no period',
      { datumPlanVerzonden: null },
      {},
      'no-period',
    ],
  ])('an onderzoek %s', (_, more, readings, reason) => {
    const tally = of(more, readings);
    expect(days(tally)).toEqual([]);
    expect(notCounted(tally)).toEqual({ [reason]: 1 });
  });

  test('an onderzoek that ends before its melding can be timed from its own begin, not from the melding', () => {
    const more = { begindatum: '2022-03-20', datumPlanVerzonden: '2022-04-01' } as const;
    expect(days(of(more))).toEqual([12]);
    expect(days(of(more, { start: 'melding' }))).toEqual([0]);
  });
});

describe('F3.1, line: the share of the onderzoeken that came to a plan within six weeks', () => {
  // Six weeks after Monday 4 April are Monday 16 May.
  const judged = (more: Some<'onderzoek'>, readings: Readings = {}) =>
    counted(
      onderzoekBinnenZesWekenNaBegin,
      {
        melding: [{ meldingId: 'M', begindatum: '2022-03-28' }],
        onderzoek: [{ onderzoekId: 'O', meldingId: 'M', begindatum: '2022-04-04', ...more }],
      },
      { readings },
    );
  const IN_TIME = { teller: 1, noemer: 1 };
  const LATE = { teller: 0, noemer: 1 };
  const OUT = { teller: 0, noemer: 0 };

  test.each<[string, Some<'onderzoek'>, object]>([
    ['on the 42nd day is in time', { datumPlanVerzonden: '2022-05-16' }, IN_TIME],
    ['on the 43rd is late', { datumPlanVerzonden: '2022-05-17' }, LATE],
    ['never is late', {}, LATE],
    [
      'in time, but ended later, is late',
      { datumPlanVerzonden: '2022-05-16', einddatum: '2022-05-17' },
      LATE,
    ],
    [
      'late is not excused by a later withdrawal',
      { einddatum: '2022-05-17', wijzeEinde: 'ingetrokken' },
      LATE,
    ],
  ])('a plan %s', (_, more, counts) => {
    expect(judged(more).counts).toEqual(counts);
  });

  test('falls in the period of its last day, and no holiday moves that', () => {
    // 27 May 2022, equated with a holiday, is 42 days after Friday 15 April; 30 June is after 19 May.
    const late = { begindatum: '2022-04-15', datumPlanVerzonden: '2022-05-30' } as const;
    expect(judged(late).counts).toEqual(LATE);
    expect(judged({ begindatum: '2022-05-19' }).counts).toEqual(LATE);
    expect(judged({ begindatum: '2022-05-20' }).counts).toEqual(OUT);
  });

  test.each<[string, Some<'onderzoek'>, string]>([
    [
      'withdrawn on the last day',
      { einddatum: '2022-05-16', wijzeEinde: 'ingetrokken' },
      'excluded-by-rule',
    ],
    [
      'merged with another',
      { einddatum: '2022-06-16', wijzeEinde: 'samengevoegd' },
      'excluded-by-rule',
    ],
    ['ended without a date', { wijzeEinde: 'plan verzonden' }, 'date-missing'],
    ['withdrawn without a date', { wijzeEinde: 'ingetrokken' }, 'date-missing'],
    ['ended before it began', { datumPlanVerzonden: '2022-04-01' }, 'impossible-order'],
    ['without a begin', { begindatum: null, datumPlanVerzonden: '2022-05-16' }, 'no-period'],
  ])('an onderzoek %s is not judged, and printed', (_, more, reason) => {
    const tally = judged(more);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ [reason]: 1 });
  });

  test('one that is open, with its last day after the peildatum, is undecided', () => {
    const tally = counted(
      onderzoekBinnenZesWekenNaBegin,
      { onderzoek: [{ onderzoekId: 'O', begindatum: '2022-04-04' }] },
      { peildatum: '2022-05-15' },
    );
    expect(notCounted(tally)).toEqual({ undecided: 1 });
  });

  test('of one that has ended it is decided, or unknown when, before its last day', () => {
    const early = (more: Some<'onderzoek'>) =>
      counted(
        onderzoekBinnenZesWekenNaBegin,
        { onderzoek: [{ onderzoekId: 'O', begindatum: '2022-04-04', ...more }] },
        { peildatum: '2022-05-15' },
      );
    const sent = { datumPlanVerzonden: '2022-05-10' } as const;
    expect(early(sent).counts).toEqual(IN_TIME);
    expect(early({ ...sent, wijzeEinde: 'plan verzonden' }).counts).toEqual(IN_TIME);
    expect(notCounted(early({ wijzeEinde: 'overleden' }))).toEqual({ 'date-missing': 1 });
  });

  test('under start=melding the term begins at the melding', () => {
    // Six weeks after Monday 28 March are Monday 9 May.
    const more = { datumPlanVerzonden: '2022-05-10' } as const;
    expect(judged(more).counts).toEqual(IN_TIME);
    expect(judged(more, { start: 'melding' }).counts).toEqual(LATE);
  });
});
