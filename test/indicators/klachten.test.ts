import { describe, expect, test } from 'vitest';
import {
  klachtenDeelsGegrond,
  klachtenGegrond,
  klachtenGegrondVierKwartalen,
  klachtenOpMeldingen,
  openstaandeKlachten,
} from '../../src/indicators/index.ts';
import { year } from '../../src/model/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

type Klacht = Some<'klacht'>;
const klacht = (more: Klacht = {}) => ({
  klachtId: 'K',
  betreft: 'WIJ' as const,
  ontvangstdatum: '2022-04-11' as const,
  ...more,
});
const many = (number: number, more: Klacht) =>
  Array.from({ length: number }, (_, index) =>
    klacht({ klachtId: `${JSON.stringify(more)}-${index}`, ...more }),
  );

describe('R12-P1 sets the complaints received against the wettelijke meldingen of the period', () => {
  const melding = (more: Some<'melding'> = {}) => ({
    meldingId: 'M',
    begindatum: '2022-05-10' as const,
    wettelijk: true,
    ...more,
  });
  const of = (klachten: Klacht[], meldingen: Some<'melding'>[], noemer?: string) =>
    counted(
      klachtenOpMeldingen,
      {
        klacht: klachten.map((row, index) => klacht({ klachtId: `K${index}`, ...row })),
        melding: meldingen.map((row, index) => melding({ meldingId: `M${index}`, ...row })),
      },
      { readings: noemer === undefined ? {} : { noemer } },
    );

  test('it is a ratio of two flows, and may exceed 100%', () => {
    expect(of([{}, {}], [{}]).counts).toEqual({ teller: 2, noemer: 1 });
  });

  test('of nothing it is 0 out of 0', () => {
    expect(of([], []).counts).toEqual({ teller: 0, noemer: 0 });
  });

  test.each<[string, Klacht, number]>([
    ['received on the first day counts', { ontvangstdatum: '2022-04-01' }, 1],
    ['received the day before does not', { ontvangstdatum: '2022-03-31' }, 0],
    ['received on the last day counts', { ontvangstdatum: '2022-06-30' }, 1],
    ['about a provider does not (C30)', { betreft: 'aanbieder' }, 0],
    ['about the municipality does not (C30)', { betreft: 'gemeente' }, 0],
    ['withdrawn was filed, and counts', { afhandeling: 'ingetrokken/nvt/geen klacht' }, 1],
    ['that is still open counts', { afhandeling: null }, 1],
  ])('a complaint %s', (_, more, teller) => {
    expect(of([more], []).counts.teller).toBe(teller);
  });

  test('of which it is not known whom it is about, it is out and printed (C30)', () => {
    const tally = of([{ betreft: null }], []);
    expect(tally.counts.teller).toBe(0);
    expect(notCounted(tally)).toEqual({ 'excluded-by-rule': 1 });
  });

  test.each<[string, Some<'melding'>, number, number]>([
    ['that is wettelijk counts under both', {}, 1, 1],
    ['that is not wettelijk counts under alle-meldingen only', { wettelijk: false }, 0, 1],
    ['of which that is not known counts under alle-meldingen only', { wettelijk: null }, 0, 1],
    [
      'that is dubbel stays a melding (C32)',
      { soortAfhandeling: 'dubbel', redenVoortijdigEinde: 'dubbel' },
      1,
      1,
    ],
    ['that refers to nowhere is a melding of its own (C3)', { vervolgOpMeldingId: 'weg' }, 1, 1],
    [
      'that follows a wettelijke melding is none of its own (C3)',
      { vervolgOpMeldingId: 'M1' },
      0,
      0,
    ],
    [
      'that follows a melding that is not wettelijk is one among the wettelijke (C3)',
      { vervolgOpMeldingId: 'M2' },
      1,
      0,
    ],
  ])('a melding %s', (_, more, wettelijk, alle) => {
    const rows: Some<'melding'>[] = [
      more,
      { begindatum: '2021-05-10' },
      { begindatum: '2021-05-10', wettelijk: false },
    ];
    expect(of([], rows).counts.noemer).toBe(wettelijk);
    expect(of([], rows, 'alle-meldingen').counts.noemer).toBe(alle);
  });

  test('a complaint or melding after the peildatum has not happened, and is out', () => {
    const tally = counted(
      klachtenOpMeldingen,
      {
        klacht: [klacht({ ontvangstdatum: '2022-06-02' })],
        melding: [melding({ begindatum: '2022-06-02' })],
      },
      { peildatum: '2022-06-01' },
    );
    expect(tally.counts).toEqual({ teller: 0, noemer: 0 });
    expect(tally.uncertain).toEqual({ teller: 1, noemer: 1 });
  });
});

/** The complaints handled in 2020, as the Jaarverslag has them: 39 + 12 + 6 + 18 + 53 = 128. */
const jaarverslag = [
  ...many(39, { afhandeling: 'opgelost door bemiddeling', datumAfhandeling: '2020-03-02' }),
  ...many(12, { afhandeling: 'gegrond', datumAfhandeling: '2020-05-02' }),
  ...many(6, { afhandeling: 'deels gegrond', datumAfhandeling: '2020-07-02' }),
  ...many(18, { afhandeling: 'ongegrond', datumAfhandeling: '2020-09-02' }),
  ...many(53, { afhandeling: 'ingetrokken/nvt/geen klacht', datumAfhandeling: '2020-12-31' }),
].map((row, index) => ({
  ...row,
  // 15 were open when the year began; 124 came in.
  ontvangstdatum: index < 15 ? ('2019-12-01' as const) : ('2020-01-02' as const),
}));
const open = many(11, { afhandeling: 'in behandeling', ontvangstdatum: '2020-12-30' });
const in2020 = { period: year(2020), peildatum: '2021-02-01' } as const;

describe('R12-P2 gives the share of the complaints handled in the period that was found justified', () => {
  test.each([
    [{}, 12, 128],
    [{ teller: 'ook-deels-gegrond' }, 18, 128],
    [{ noemer: 'beoordeeld' }, 12, 36],
    [{ teller: 'ook-deels-gegrond', noemer: 'beoordeeld' }, 18, 36],
  ] as const)('of 2020 it is, under %j, %d out of %d', (readings, teller, noemer) => {
    const rows = { klacht: [...jaarverslag, ...open] };
    expect(counted(klachtenGegrond, rows, { ...in2020, readings }).counts).toEqual({
      teller,
      noemer,
    });
  });

  test('found justified in part is a line of its own: 6 of 128', () => {
    expect(counted(klachtenDeelsGegrond, { klacht: jaarverslag }, in2020).counts).toEqual({
      teller: 6,
      noemer: 128,
    });
    const judged = { ...in2020, readings: { noemer: 'beoordeeld' } };
    expect(counted(klachtenDeelsGegrond, { klacht: jaarverslag }, judged).counts).toEqual({
      teller: 6,
      noemer: 36,
    });
  });

  test('those open before, received, handled and open after add up: 15 + 124 - 128 = 11', () => {
    expect(
      counted(openstaandeKlachten, { klacht: [...jaarverslag, ...open] }, in2020).counts,
    ).toEqual({
      count: 11,
      flow: { begin: 15, in: 124, out: 128, end: 11 },
    });
  });

  const of = (more: Klacht, readings = {}) =>
    counted(klachtenGegrond, { klacht: [klacht(more)] }, { readings });

  test('the line over twelve months has those handled from a year before the first day after the period', () => {
    const klacht = ['2021-06-30', '2021-07-01', '2022-03-31', '2022-06-30', '2022-07-01'].map(
      (datumAfhandeling, index) => ({
        klachtId: `K${index}`,
        betreft: 'WIJ' as const,
        ontvangstdatum: '2021-06-01' as const,
        datumAfhandeling: datumAfhandeling as '2021-06-30',
        afhandeling: index === 2 ? ('gegrond' as const) : ('ongegrond' as const),
      }),
    );
    expect(counted(klachtenGegrondVierKwartalen, { klacht }).counts).toEqual({
      teller: 1,
      noemer: 3,
    });
    expect(counted(klachtenGegrond, { klacht }).counts).toEqual({ teller: 0, noemer: 1 });
  });

  test('of nothing it is 0 out of 0', () => {
    expect(counted(klachtenGegrond, { klacht: [] }).counts).toEqual({ teller: 0, noemer: 0 });
  });

  test.each<[string, Klacht, number]>([
    ['on the last day counts', { datumAfhandeling: '2022-06-30' }, 1],
    ['the day after does not', { datumAfhandeling: '2022-07-01' }, 0],
    ['on the day it came in counts', { datumAfhandeling: '2022-04-11' }, 1],
    [
      'about a provider does not count (C30)',
      { datumAfhandeling: '2022-05-11', betreft: 'aanbieder' },
      0,
    ],
  ])('a complaint handled %s', (_, more, noemer) => {
    expect(of({ afhandeling: 'gegrond', ...more }).counts).toEqual({ teller: noemer, noemer });
  });

  test.each<[string, Klacht, { [reason: string]: number }, number]>([
    [
      'handled but still in behandeling is unknown, in the bounds only (C31)',
      { afhandeling: 'in behandeling', datumAfhandeling: '2022-05-11' },
      { unknown: 1 },
      1,
    ],
    [
      'handled without an oordeel is unknown, in the bounds only (C31)',
      { datumAfhandeling: '2022-05-11' },
      { unknown: 1 },
      1,
    ],
    [
      'handled before it came in is impossible, and in the bounds (C26)',
      { afhandeling: 'gegrond', datumAfhandeling: '2022-04-10' },
      { 'impossible-order': 1 },
      1,
    ],
    [
      'of which it is not known whom it is about is out and printed (C30)',
      { afhandeling: 'gegrond', datumAfhandeling: '2022-05-11', betreft: null },
      { 'excluded-by-rule': 1 },
      0,
    ],
    [
      'with an oordeel but no date is in no period',
      { afhandeling: 'gegrond' },
      { 'no-period': 1 },
      0,
    ],
    ['that is open is nowhere', { afhandeling: 'in behandeling' }, {}, 0],
  ])('a complaint %s', (_, more, buckets, uncertain) => {
    const tally = of(more);
    expect(tally.counts).toEqual({ teller: 0, noemer: 0 });
    expect(notCounted(tally)).toEqual(buckets);
    expect(tally.uncertain).toEqual({ teller: uncertain, noemer: uncertain });
  });

  test('it is broken down by soort and by afhandeling, and the parts add up', () => {
    const tally = counted(klachtenGegrond, { klacht: jaarverslag }, in2020);
    expect(parts(tally, 'afhandeling')).toEqual({
      'opgelost door bemiddeling': 39,
      gegrond: 12,
      'deels gegrond': 6,
      ongegrond: 18,
      'ingetrokken/nvt/geen klacht': 53,
    });
    expect(parts(tally, 'soort')).toEqual({ 'niet ingevuld': 128 });
  });
});

describe('the complaints that are open', () => {
  const of = (more: Klacht) => counted(openstaandeKlachten, { klacht: [klacht(more)] });

  test('the day of handling is the first day out', () => {
    expect(of({ afhandeling: 'gegrond', datumAfhandeling: '2022-06-30' }).counts.count).toBe(0);
    expect(of({ afhandeling: 'gegrond', datumAfhandeling: '2022-07-01' }).counts.count).toBe(1);
  });

  test('handled without a date is not in the stock, and is printed', () => {
    const tally = of({ afhandeling: 'ongegrond' });
    expect(tally.counts.count).toBe(0);
    expect(notCounted(tally)).toEqual({ 'date-missing': 1 });
  });
});

describe('R12-P2, line: found justified in part', () => {
  const of = (more: Some<'klacht'>) =>
    counted(klachtenDeelsGegrond, {
      klacht: [
        {
          klachtId: 'K',
          betreft: 'WIJ',
          ontvangstdatum: '2022-04-04',
          datumAfhandeling: '2022-05-16',
          afhandeling: 'deels gegrond',
          ...more,
        },
      ],
    });

  test('is about WIJ: not the provider, and not the municipality', () => {
    expect(of({}).counts).toEqual({ teller: 1, noemer: 1 });
    for (const betreft of ['aanbieder', 'gemeente'] as const)
      expect(of({ betreft }).counts).toEqual({ teller: 0, noemer: 0 });
  });

  test('a complaint that is handled before it came in is in an impossible order', () => {
    expect(notCounted(of({ ontvangstdatum: '2022-05-17' }))).toEqual({ 'impossible-order': 1 });
  });
});
