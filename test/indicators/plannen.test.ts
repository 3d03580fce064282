import { describe, expect, test } from 'vitest';
import {
  plannenMetInzetNetwerk,
  plannenMetLichteOndersteuning,
  plannenMetVermeldingNetwerk,
} from '../../src/indicators/index.ts';
import type { Measure, Readings } from '../../src/model/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

/** An onderzoek that came to a plan in the second quarter of 2022. */
const onderzoek = (more: Some<'onderzoek'> = {}) => ({
  onderzoekId: 'O',
  meldingId: 'M',
  persoonId: 'P',
  begindatum: '2022-04-04' as const,
  datumPlanVerzonden: '2022-05-10' as const,
  wijzeEinde: 'plan verzonden' as const,
  ...more,
});
const YES = { teller: 1, noemer: 1 };
const NO = { teller: 0, noemer: 1 };
const OUT = { teller: 0, noemer: 0 };

describe('a finished plan is an onderzoek that came to a plan in the period', () => {
  const measures: Measure[] = [
    plannenMetLichteOndersteuning,
    plannenMetInzetNetwerk,
    plannenMetVermeldingNetwerk,
  ];
  /** With a plan of which all is recorded, so that only the cohort decides. */
  const noemers = (more: Some<'onderzoek'>) =>
    measures.map(
      (measure) =>
        counted(measure, {
          onderzoek: [onderzoek(more)],
          ondersteuningsplan: [
            {
              planId: 'PL',
              onderzoekId: 'O',
              inzetInformeelNetwerk: 'ja',
              inzetVrijwilligers: false,
            },
          ],
        }).counts.noemer,
    );

  test.each<[string, Some<'onderzoek'>, number]>([
    ['sent on the first day counts', { datumPlanVerzonden: '2022-04-04' }, 1],
    ['sent on the last day counts', { datumPlanVerzonden: '2022-06-30' }, 1],
    ['sent the day after does not', { datumPlanVerzonden: '2022-07-01' }, 0],
    [
      'of two ends the later counts: in the next quarter, so not here',
      { einddatum: '2022-07-01' },
      0,
    ],
    [
      'with an end and no date of sending counts by its end',
      { datumPlanVerzonden: null, einddatum: '2022-05-10' },
      1,
    ],
    [
      'withdrawn without a plan does not',
      { datumPlanVerzonden: null, einddatum: '2022-05-10', wijzeEinde: 'ingetrokken' },
      0,
    ],
    [
      'withdrawn after the plan was sent counts by the plan',
      { einddatum: '2022-07-01', wijzeEinde: 'ingetrokken' },
      1,
    ],
    ['still open does not', { datumPlanVerzonden: null, wijzeEinde: null }, 0],
  ])('an onderzoek %s', (_, more, noemer) => {
    expect(noemers(more)).toEqual([noemer, noemer, noemer]);
  });

  test('a plan that was sent, but when is not known, is in no period and printed', () => {
    const tally = counted(plannenMetLichteOndersteuning, {
      onderzoek: [onderzoek({ datumPlanVerzonden: null })],
    });
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'no-period': 1 });
  });
});

describe('F2.3 gives the share of the finished plans with support by WIJ', () => {
  type Support = Some<'ondersteuning'>;
  const of = (supports: Support[], readings: Readings = {}) =>
    counted(
      plannenMetLichteOndersteuning,
      {
        onderzoek: [onderzoek()],
        ondersteuning: supports.map((row, index) => ({ ondersteuningId: `S${index}`, ...row })),
      },
      { readings },
    );
  const linked = { onderzoekId: 'O', persoonId: 'P' } as const;

  test('of no plans it is 0 out of 0', () => {
    expect(counted(plannenMetLichteOndersteuning, {}).counts).toEqual(OUT);
  });

  test('a plan without support is in the noemer only', () => {
    expect(of([]).counts).toEqual(NO);
    expect(of([{ onderzoekId: 'O2', persoonId: 'P' }]).counts).toEqual(NO);
  });

  test('two forms of support on one plan are one plan', () => {
    expect(of([linked, linked]).counts).toEqual(YES);
  });

  test('support of the person that names no plan may belong to it: not known, in the bounds', () => {
    const tally = of([{ persoonId: 'P' }]);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ unknown: 1 });
    expect(tally.uncertain).toEqual({ teller: 1, noemer: 1 });
    expect(of([{ persoonId: 'P' }, linked]).counts).toEqual(YES);
    expect(of([{ persoonId: 'ander' }]).counts).toEqual(NO);
  });

  test.each<[string, Support, boolean, boolean, boolean]>([
    ['planned and not begun', { voorgenomen: true }, true, false, false],
    ['begun before the plan, to bridge the time', { begindatum: '2022-05-09' }, true, true, false],
    ['begun on the day of the plan', { begindatum: '2022-05-10' }, true, true, true],
    [
      'begun after the period, before the peildatum',
      { begindatum: '2022-07-15' },
      true,
      true,
      true,
    ],
    ['to begin after the peildatum', { begindatum: '2022-07-16' }, true, false, false],
  ])('support %s', (_, more, planned, begun, after) => {
    const support = { ...linked, ...more };
    expect(of([support]).counts).toEqual(planned ? YES : NO);
    expect(of([support], { inzet: 'begonnen' }).counts).toEqual(begun ? YES : NO);
    expect(of([support], { inzet: 'na-het-plan' }).counts).toEqual(after ? YES : NO);
  });
});

describe('F7.1 gives the share of the finished plans in which the network is put to use', () => {
  type Plan = Some<'ondersteuningsplan'>;
  const of = (
    plan: Plan | null,
    readings: Readings = {},
    measure: Measure = plannenMetInzetNetwerk,
  ) =>
    counted(
      measure,
      {
        onderzoek: [onderzoek()],
        ondersteuningsplan: plan === null ? [] : [{ planId: 'PL', onderzoekId: 'O', ...plan }],
      },
      { readings },
    );
  const ALONE = { netwerk: 'informeel-netwerk' };
  const TOO = { netwerk: 'ook-gestimuleerd' };

  test.each<[string, Plan, object | null, object | null, object | null]>([
    // What each reading makes of it; null: not known.
    [
      'network, volunteers',
      { inzetInformeelNetwerk: 'ja', inzetVrijwilligers: true },
      YES,
      YES,
      YES,
    ],
    ['network only', { inzetInformeelNetwerk: 'ja', inzetVrijwilligers: false }, YES, YES, YES],
    ['volunteers only', { inzetInformeelNetwerk: 'nee', inzetVrijwilligers: true }, YES, NO, YES],
    ['neither', { inzetInformeelNetwerk: 'nee', inzetVrijwilligers: false }, NO, NO, NO],
    [
      'a network that is encouraged',
      { inzetInformeelNetwerk: 'wordt gestimuleerd', inzetVrijwilligers: false },
      NO,
      NO,
      YES,
    ],
    ['a network, and nothing of volunteers', { inzetInformeelNetwerk: 'ja' }, YES, YES, YES],
    ['no network, and nothing of volunteers', { inzetInformeelNetwerk: 'nee' }, null, NO, null],
    ['volunteers, and nothing of a network', { inzetVrijwilligers: true }, YES, null, YES],
    ['nothing of both', {}, null, null, null],
  ])('a plan with %s', (_, plan, chosen, alone, too) => {
    for (const [readings, expected] of [
      [{}, chosen],
      [ALONE, alone],
      [TOO, too],
    ] as const) {
      const tally = of(plan, readings);
      expect(tally.counts).toEqual(expected ?? OUT);
      expect(notCounted(tally)).toEqual(expected === null ? { unknown: 1 } : {});
    }
  });

  test('a plan that is not in the registration of plans does not vanish: it is not known', () => {
    expect(notCounted(of(null))).toEqual({ unknown: 1 });
    expect(of(null).uncertain).toEqual({ teller: 1, noemer: 1 });
  });

  test('its line counts the plans that say whether the network is put to use, a no included', () => {
    const line = (plan: Plan | null) => of(plan, {}, plannenMetVermeldingNetwerk).counts;
    expect(line({ inzetInformeelNetwerk: 'nee' })).toEqual(YES);
    expect(line({ inzetInformeelNetwerk: 'wordt gestimuleerd' })).toEqual(YES);
    expect(line({ inzetVrijwilligers: true })).toEqual(NO);
    expect(line(null)).toEqual(NO);
  });

  test('is broken down by what the plan says of the network', () => {
    const tally = of({ inzetInformeelNetwerk: 'wordt gestimuleerd', inzetVrijwilligers: false });
    expect(parts(tally, 'informeel netwerk')).toEqual({ 'wordt gestimuleerd': 1 });
  });
});
