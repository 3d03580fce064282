import { describe, expect, test } from 'vitest';
import {
  aardNevenvragenOjg,
  aardOndersteuningsvraagOjg,
  huisartsenMetOjg,
  huisartsenpraktijkenMetOjg,
  huisartsenVerwijzendNaarOjg,
  lopendeOjgTrajecten,
  ojgZonderSpecialistischeZorg,
} from '../../src/indicators/index.ts';
import type { Measure, Readings } from '../../src/model/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

const huisarts = (more: Some<'huisarts'> = {}) => ({
  huisartsId: 'H',
  praktijkId: 'P',
  van: '2015-01-01' as const,
  ...more,
});
const praktijk = (more: Some<'huisartsenpraktijk'> = {}) => ({
  praktijkId: 'P',
  inGemeenteVan: '2010-01-01' as const,
  ...more,
});
const inzet = (more: Some<'ojgInzet'> = {}) => ({
  praktijkId: 'P',
  ingangsdatum: '2020-01-01' as const,
  ...more,
});
const traject = (more: Some<'ojgTraject'> = {}) => ({
  trajectId: 'T',
  praktijkId: 'P',
  begindatum: '2022-01-10' as const,
  ...more,
});

describe('what is set beside R05-P1', () => {
  test('a place is vacant or filled by the agreement that runs, not by one that has ended', () => {
    const of = (...rows: Some<'ojgInzet'>[]) =>
      parts(
        counted(huisartsenMetOjg, {
          huisarts: [huisarts()],
          huisartsenpraktijk: [praktijk()],
          ojgInzet: rows.map(inzet),
        }),
        'ojg-plaats',
      );
    const over = { einddatum: '2022-03-31' } as const;
    expect(of({ bezet: true, ...over }, { bezet: false })).toEqual({ 'OJG-plaats vacant': 1 });
    expect(of({ bezet: false, ...over }, {})).toEqual({ 'bezetting niet ingevuld': 1 });
    expect(of({ bezet: true, ...over })).toEqual({ 'geen OJG': 1 });
  });

  test('a GP counts once, and two GPs of one practice are two', () => {
    const of = (...rows: Some<'huisarts'>[]) =>
      counted(huisartsenVerwijzendNaarOjg, {
        huisarts: rows.map(huisarts),
        huisartsenpraktijk: [praktijk(), praktijk({ praktijkId: 'Q' })],
        ojgTraject: [traject()],
      }).counts;
    expect(of({}, { huisartsId: 'I' })).toEqual({ teller: 2, noemer: 2 });
    expect(of({}, { praktijkId: 'Q' })).toEqual({ teller: 1, noemer: 1 });
  });

  test('a traject with an outcome runs until its end, and without one it is not known when', () => {
    const of = (more: Some<'ojgTraject'>) =>
      counted(lopendeOjgTrajecten, { ojgTraject: [traject({ uitkomst: 'medisch', ...more })] });
    expect(of({ einddatum: '2022-07-10' }).counts.count).toBe(1);
    expect(notCounted(of({ datumVerwijzing: '2022-01-01' }))).toEqual({ 'date-missing': 1 });
  });
});

describe('R05-P1 gives the share of the GPs in the municipality whose practice has a running OJG', () => {
  type Rows = {
    readonly huisarts?: Some<'huisarts'>[];
    readonly praktijk?: Some<'huisartsenpraktijk'>[];
    readonly inzet?: Some<'ojgInzet'>[];
    readonly traject?: Some<'ojgTraject'>[];
  };
  const of = (rows: Rows, measure: Measure = huisartsenMetOjg, readings: Readings = {}) =>
    counted(
      measure,
      {
        huisarts: (rows.huisarts ?? [{}]).map(huisarts),
        huisartsenpraktijk: (rows.praktijk ?? [{}]).map(praktijk),
        ojgInzet: (rows.inzet ?? [{}]).map(inzet),
        ojgTraject: (rows.traject ?? []).map((row, index) =>
          traject({ trajectId: `T${index}`, ...row }),
        ),
      },
      { readings },
    );
  const YES = { teller: 1, noemer: 1 };
  const NO = { teller: 0, noemer: 1 };
  const OUT = { teller: 0, noemer: 0 };

  test('of no GPs it is 0 out of 0', () => {
    expect(of({ huisarts: [] }).counts).toEqual(OUT);
  });

  test.each<[string, Rows, typeof YES]>([
    ['a GP at a practice with a running agreement counts', {}, YES],
    ['a GP at a practice without one is in the noemer', { inzet: [] }, NO],
    ['a GP from the last day on counts', { huisarts: [{ van: '2022-06-30' }] }, YES],
    ['a GP from the day after does not', { huisarts: [{ van: '2022-07-01' }] }, OUT],
    [
      'a GP until the last day counts: it is the last day in',
      { huisarts: [{ tot: '2022-06-30' }] },
      YES,
    ],
    ['a GP until the day before does not', { huisarts: [{ tot: '2022-06-29' }] }, OUT],
    [
      'the end of an affiliation after the peildatum is a plan and valid (C5)',
      { huisarts: [{ tot: '2023-01-01' }] },
      YES,
    ],
    [
      'a practice that leaves the municipality after the last day is in it',
      { praktijk: [{ inGemeenteTot: '2022-06-30' }] },
      YES,
    ],
    ['a practice that left before is out', { praktijk: [{ inGemeenteTot: '2022-06-29' }] }, OUT],
    [
      'a practice that is still to come is out',
      { praktijk: [{ inGemeenteVan: '2022-07-01' }] },
      OUT,
    ],
    [
      'the end of a practice after the peildatum is a plan and valid (C5)',
      { praktijk: [{ inGemeenteTot: '2030-01-01' }] },
      YES,
    ],
    [
      'the end of an agreement is its last day in (C7)',
      { inzet: [{ einddatum: '2022-06-30' }] },
      YES,
    ],
    [
      'an agreement that ended the day before runs no longer (C7)',
      { inzet: [{ einddatum: '2022-06-29' }] },
      NO,
    ],
    ['an agreement from the last day on runs', { inzet: [{ ingangsdatum: '2022-06-30' }] }, YES],
    ['an agreement from the day after does not', { inzet: [{ ingangsdatum: '2022-07-01' }] }, NO],
    [
      'the end of an agreement after the peildatum is a plan and valid (C5)',
      { inzet: [{ einddatum: '2023-01-01' }] },
      YES,
    ],
    [
      'an agreement without a begin is unusable, not "always" (C35)',
      { inzet: [{ ingangsdatum: null }] },
      NO,
    ],
    [
      'an agreement that ends before it begins is unusable',
      { inzet: [{ ingangsdatum: '2022-05-01', einddatum: '2022-04-01' }] },
      NO,
    ],
    ['an agreement of another practice changes nothing', { inzet: [{ praktijkId: 'Q' }] }, NO],
    [
      'a place that is vacant for a while still counts: the agreement decides',
      { inzet: [{ bezet: false }] },
      YES,
    ],
  ])('%s', (_, rows, counts) => {
    expect(of(rows).counts).toEqual(counts);
  });

  test('a GP without begin at the practice is unusable, and in no period (C35)', () => {
    const tally = of({ huisarts: [{ van: null }] });
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'no-period': 1 });
  });

  test.each<[string, Rows]>([
    ['of which the practice has no begin (C35)', { praktijk: [{ inGemeenteVan: null }] }],
    ['of which the practice is not in the register', { praktijk: [] }],
    ['without a practice', { huisarts: [{ praktijkId: null }] }],
  ])('a GP %s is not counted, and is printed outside the bounds', (_, rows) => {
    const tally = of(rows);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'not-linked': 1 });
    expect(tally.uncertain).toEqual({ teller: 0, noemer: 0 });
  });

  test('a GP in two practices counts once, and with an OJG if either has one', () => {
    const rows = {
      huisarts: [{}, { praktijkId: 'Q' }],
      praktijk: [{}, { praktijkId: 'Q' }],
    };
    expect(of(rows).counts).toEqual(YES);
    expect(of({ ...rows, inzet: [{ praktijkId: 'Q' }] }).counts).toEqual(YES);
    expect(of({ ...rows, inzet: [] }).counts).toEqual(NO);
  });

  test('an affiliation that ends before it begins is an impossible order, and widens the bounds', () => {
    const tally = of({ huisarts: [{ van: '2022-05-01', tot: '2022-04-01' }] });
    expect(notCounted(tally)).toEqual({ 'impossible-order': 1 });
    expect(tally.uncertain).toEqual({ teller: 1, noemer: 1 });
  });

  test('how many places are vacant is shown', () => {
    const rows = {
      huisarts: ['A', 'B', 'C', 'D'].map((id) => ({ huisartsId: id, praktijkId: id })),
      praktijk: ['A', 'B', 'C', 'D'].map((praktijkId) => ({ praktijkId })),
      inzet: [
        { praktijkId: 'A', bezet: true },
        { praktijkId: 'B', bezet: false },
        { praktijkId: 'C' },
      ],
    };
    const shown = {
      'OJG-plaats bezet': 1,
      'OJG-plaats vacant': 1,
      'bezetting niet ingevuld': 1,
      'geen OJG': 1,
    };
    expect(parts(of(rows), 'ojg-plaats')).toEqual(shown);
    expect(parts(of(rows, huisartsenpraktijkenMetOjg), 'ojg-plaats')).toEqual(shown);
    for (const measure of [huisartsenMetOjg, huisartsenpraktijkenMetOjg])
      expect(of(rows, measure, { gebruik: 'bezet' }).counts).toEqual({ teller: 1, noemer: 4 });
  });

  test.each<[string, Some<'ojgTraject'>[], number]>([
    [
      'a traject begun on the first day of the last twelve months',
      [{ begindatum: '2021-07-01' }],
      1,
    ],
    ['a traject begun the day before', [{ begindatum: '2021-06-30' }], 0],
    ['a traject begun on the last day', [{ begindatum: '2022-06-30' }], 1],
    ['a traject begun the day after', [{ begindatum: '2022-07-01' }], 0],
    ['a traject from another practice', [{ praktijkId: 'Q' }], 0],
    ['a traject without begin', [{ begindatum: null }], 0],
    ['no traject', [], 0],
  ])('a practice made use of the OJG in twelve months by %s: %#', (_, rows, teller) => {
    expect(of({ traject: rows }, huisartsenVerwijzendNaarOjg).counts).toEqual({
      teller,
      noemer: 1,
    });
    for (const measure of [huisartsenMetOjg, huisartsenpraktijkenMetOjg]) {
      expect(of({ traject: rows }, measure, { gebruik: 'verwijzend' }).counts).toEqual({
        teller,
        noemer: 1,
      });
    }
  });

  test('GPs and practices can disagree on 75%: 38 of 51 practices miss it, their 112 of 148 GPs do not', () => {
    const ids = Array.from({ length: 51 }, (_, index) => `P${index}`);
    // 38 practices with an OJG: 37 of three GPs and one of one; 13 without: 36 GPs together.
    const sizes = ids.map((_, index) => (index < 37 ? 3 : index === 37 ? 1 : index < 48 ? 3 : 2));
    const rows = {
      huisarts: ids.flatMap((praktijkId, index) =>
        Array.from({ length: sizes[index] ?? 0 }, (_, gp) => ({
          huisartsId: `${praktijkId}-${gp}`,
          praktijkId,
        })),
      ),
      praktijk: ids.map((praktijkId) => ({ praktijkId })),
      inzet: ids.slice(0, 38).map((praktijkId) => ({ praktijkId })),
    };
    const practices = of(rows, huisartsenpraktijkenMetOjg).counts;
    const gps = of(rows).counts;
    expect(practices).toEqual({ teller: 38, noemer: 51 });
    expect(gps).toEqual({ teller: 112, noemer: 148 });
    const misses = ({ teller = 0, noemer = 0 }) => 4 * teller < 3 * noemer;
    expect([misses(practices), misses(gps)]).toEqual([true, false]);
  });

  test('a practice without begin is in no period, and one that left is out (C35)', () => {
    const rows = {
      praktijk: [
        { inGemeenteVan: null },
        { praktijkId: 'Q', inGemeenteTot: '2022-06-29' as const },
      ],
    };
    const tally = of(rows, huisartsenpraktijkenMetOjg);
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'no-period': 1 });
  });
});

describe('R08-P2 divides the OJG-trajecten begun in the period by the kind of question', () => {
  const of = (measure: Measure, ...rows: Some<'ojgTraject'>[]) =>
    counted(measure, {
      ojgTraject: rows.map((row, index) =>
        traject({ trajectId: `T${index}`, begindatum: '2022-05-10', ...row }),
      ),
    });

  test('of nothing there are no kinds', () => {
    const tally = of(aardOndersteuningsvraagOjg);
    expect(tally.counts.count).toBe(0);
    expect(parts(tally, 'verdeling')).toEqual({});
  });

  test('a traject has one hoofdvraag; an unknown one has a row of its own, and the rows add up', () => {
    const tally = of(
      aardOndersteuningsvraagOjg,
      { aardHoofdvraag: 'gedrag' },
      { aardHoofdvraag: 'gedrag', plaats: 'school' },
      { aardHoofdvraag: 'scheiding' },
      {},
    );
    expect(tally.counts.count).toBe(4);
    expect(parts(tally, 'verdeling')).toEqual({ gedrag: 2, scheiding: 1, 'niet ingevuld': 1 });
  });

  test('a traject may have several nevenvragen: they add up to more than the trajecten, and say so', () => {
    const tally = of(
      aardNevenvragenOjg,
      { aardNevenvragen: ['gedrag', 'scheiding'] },
      { aardNevenvragen: ['gedrag'] },
      {},
    );
    expect(tally.counts.count).toBe(3);
    expect(parts(tally, 'verdeling')).toEqual({ gedrag: 2, scheiding: 1, 'niet ingevuld': 1 });
    expect(tally.groups.every(({ overlap }) => overlap)).toBe(true);
  });

  test('two trajecten of one person within 28 days stay two (C25)', () => {
    const tally = of(
      aardOndersteuningsvraagOjg,
      { persoonId: 'P', einddatum: '2022-05-20' },
      { persoonId: 'P', begindatum: '2022-05-21' },
    );
    expect(tally.counts.count).toBe(2);
  });

  test.each<[string, Some<'ojgTraject'>, number, { [reason: string]: number }]>([
    ['begun on the last day counts', { begindatum: '2022-06-30' }, 1, {}],
    ['begun the day after does not', { begindatum: '2022-07-01' }, 0, {}],
    ['begun after the peildatum has not happened', { begindatum: '2022-08-01' }, 0, {}],
    ['without begin is in no period', { begindatum: null }, 0, { 'no-period': 1 }],
  ])('a traject %s', (_, row, count, buckets) => {
    const tally = of(aardOndersteuningsvraagOjg, row);
    expect(tally.counts.count).toBe(count);
    expect(notCounted(tally)).toEqual(buckets);
  });
});

describe('R08-P3 gives the share of the ended OJG-trajecten that did not lead to specialist care', () => {
  type Row = Some<'ojgTraject'>;
  const of = (rows: Row[], readings: Readings = {}) =>
    counted(
      ojgZonderSpecialistischeZorg,
      {
        ojgTraject: rows.map((row, index) =>
          traject({ trajectId: `T${index}`, einddatum: '2022-05-10', ...row }),
        ),
      },
      { readings },
    );
  const times = (number: number, uitkomst: Row['uitkomst']): Row[] =>
    Array.from({ length: number }, () => ({ uitkomst }));
  /** The shares that the NJi found, as a hundred trajecten of which 3 are unknown. */
  const nji = [
    ...times(54, 'zelf afgehandeld'),
    ...times(20, 'specialistische ggz'),
    ...times(12, 'WIJ/wijkteam'),
    ...times(5, 'jeugdhulp-/lvb-aanbieder'),
    ...times(4, 'basis-ggz'),
    ...times(2, 'vrij toegankelijk'),
    ...times(1, 'voortijdig gestopt'),
    ...times(1, 'onbekend'),
    ...times(1, null),
  ];

  test.each([
    ['toewijzing-nodig', 68, '70.1', [68, 71]],
    ['specialistische-ggz', 77, '79.4', [77, 80]],
    ['elke-doorverwijzing', 54, '55.7', [54, 57]],
  ] as const)(
    'of the shares of the NJi, under specialistisch=%s, it is %d of 97 (%s%%), with bounds %j of 100',
    (specialistisch, teller, percentage, bounds) => {
      const { counts, uncertain } = of(nji, { specialistisch });
      expect(counts).toEqual({ teller, noemer: 97 });
      expect(((100 * teller) / 97).toFixed(1)).toBe(percentage);
      expect(uncertain).toEqual({ teller: 3, noemer: 3 });
      expect([teller, teller + uncertain.teller]).toEqual(bounds);
      expect(97 + uncertain.noemer).toBe(100);
    },
  );

  test.each([
    ['zelf afgehandeld', 1],
    ['WIJ/wijkteam', 1],
    ['vrij toegankelijk', 1],
    ['medisch', 1],
    ['basis-ggz', 0],
    ['specialistische ggz', 0],
    ['jeugdhulp-/lvb-aanbieder', 0],
  ] as const)('an outcome ‘%s’ counts as %d', (uitkomst, teller) => {
    expect(of([{ uitkomst }]).counts).toEqual({ teller, noemer: 1 });
  });

  test.each<[string, Row, { [reason: string]: number }, number]>([
    [
      'that stopped early is in the bounds only (C26)',
      { uitkomst: 'voortijdig gestopt' },
      { unknown: 1 },
      1,
    ],
    [
      'of which the outcome is onbekend is in the bounds only (C26)',
      { uitkomst: 'onbekend' },
      { unknown: 1 },
      1,
    ],
    ['without outcome is in the bounds only (C26)', { uitkomst: null }, { unknown: 1 }, 1],
    [
      'that ends in the quarter and before it begins is impossible, and in the bounds (C26)',
      { uitkomst: 'medisch', begindatum: '2022-05-11' },
      { 'impossible-order': 1 },
      1,
    ],
    [
      'of which the impossible end lies in another quarter is not',
      { uitkomst: 'medisch', begindatum: '2022-05-11', einddatum: '2022-03-31' },
      {},
      0,
    ],
    [
      'with an outcome and no end is in no period',
      { uitkomst: 'medisch', einddatum: null },
      { 'no-period': 1 },
      0,
    ],
    ['that runs is nowhere', { einddatum: null }, {}, 0],
    [
      'that ended the day after the last is out',
      { uitkomst: 'medisch', einddatum: '2022-07-01' },
      {},
      0,
    ],
  ])('a traject %s', (_, row, buckets, uncertain) => {
    const tally = of([row]);
    expect(tally.counts).toEqual({ teller: 0, noemer: 0 });
    expect(notCounted(tally)).toEqual(buckets);
    expect(tally.uncertain).toEqual({ teller: uncertain, noemer: uncertain });
  });

  test('school is in, and shown apart (C25)', () => {
    const tally = of([
      { uitkomst: 'medisch', plaats: 'school' },
      { uitkomst: 'medisch', plaats: 'huisarts' },
    ]);
    expect(tally.counts).toEqual({ teller: 2, noemer: 2 });
    expect(parts(tally, 'plaats')).toEqual({ school: 1, huisarts: 1 });
  });

  test('a traject of one day counts', () => {
    expect(of([{ uitkomst: 'medisch', begindatum: '2022-05-10' }]).counts.noemer).toBe(1);
  });

  test('what a toewijzing within 90 days says cannot be computed', () => {
    expect(() => of([], { 'leidt-tot': 'toewijzing' })).toThrow(/niemand registreert/);
  });

  test('those that run are shown by how long they have: an end on the last day is out, one without date is printed', () => {
    const tally = counted(lopendeOjgTrajecten, {
      ojgTraject: [
        traject({ trajectId: 'A', begindatum: '2022-06-02' }),
        traject({ trajectId: 'B', begindatum: '2022-06-01' }),
        traject({ trajectId: 'C', einddatum: '2022-06-30' }),
        traject({ trajectId: 'D', einddatum: '2022-07-01' }),
        traject({ trajectId: 'E', uitkomst: 'medisch' }),
      ],
    });
    expect(parts(tally, 'verdeling')).toEqual({
      '0 t/m 28 dagen': 1,
      '29 t/m 91 dagen': 1,
      '92 t/m 182 dagen': 1,
    });
    expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
  });
});
