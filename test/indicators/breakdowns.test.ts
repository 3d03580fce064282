import { describe, expect, test } from 'vitest';
import type { RecordRows } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import type { Measure } from '../../src/model/index.ts';
import type { Some } from './situation.ts';
import { counted, parts } from './situation.ts';

const product: Some<'product'>[] = [
  { productcode: 'A', categorie: 'Jeugd', wet: 'Jeugdwet', gonGerelateerd: false },
  { productcode: 'B', categorie: 'Wmo Voorzieningen', wet: 'Wmo', gonGerelateerd: true },
  { productcode: 'C', specialistisch: true },
];

/** Two indicaties that differ in every field by which is divided; the one of product C in nothing but that. */
const indicatie: Some<'indicatie'>[] = [
  { productcode: 'A', financieringsvorm: 'ZIN', verwijzerType: '01', eenheid: '04' },
  { productcode: 'B', financieringsvorm: 'PGB', verwijzerType: '02', eenheid: '16' },
  { productcode: 'C', financieringsvorm: 'ZIN', verwijzerType: '01', eenheid: '04' },
].map((row, index) => ({
  ...(row as Some<'indicatie'>),
  indicatieId: `I${index}`,
  persoonId: `P${index}`,
  begindatum: '2022-05-01',
  besluitdatum: '2022-04-20',
}));

const declaratie: Some<'declaratie'>[] = ['A', 'B', 'C'].map((productcode, index) => ({
  indicatieId: `I${index}`,
  productcode,
  zorgperiodeVan: '2022-05-01',
  zorgperiodeTot: '2022-05-31',
  bedrag: 100,
  debetCredit: 'D',
  status: 'goedgekeurd',
}));
const declared = { product, indicatie, declaratie } as RecordRows;
const indicated = { product, indicatie } as RecordRows;

const verwijzing = {
  product: [
    { productcode: 'A', categorie: 'Jeugd', wet: 'Jeugdwet', specialistisch: true },
    { productcode: 'D', categorie: 'Wmo GON', wet: 'Jeugdwet', specialistisch: true },
  ],
  verwijzing: [
    { verwijzingId: 'V1', datum: '2022-05-01', verwijzerType: '02', productcode: 'A' },
    { verwijzingId: 'V2', datum: '2022-05-01', verwijzerType: '02', productcode: 'D' },
    { verwijzingId: 'V3', datum: '2022-05-01', verwijzerType: '03', productcode: 'A' },
  ],
} as const;

const trajecten: Some<'ojgTraject'>[] = [
  { plaats: 'huisarts', uitkomst: 'zelf afgehandeld', aardHoofdvraag: 'gedrag' },
  { plaats: 'school', uitkomst: 'medisch', aardHoofdvraag: 'gedrag' },
  { plaats: 'huisarts', uitkomst: 'medisch', aardHoofdvraag: 'opvoeding' },
].map((row, index) => ({
  ...(row as Some<'ojgTraject'>),
  trajectId: `T${index}`,
  begindatum: '2022-04-01',
}));
const running = { ojgTraject: trajecten.map((row) => ({ ...row, uitkomst: null })) } as RecordRows;
const ended = {
  ojgTraject: trajecten.map((row) => ({ ...row, einddatum: '2022-06-01' })),
} as RecordRows;

const measures = new Map<string, Measure>(Object.entries(indicators));

/** How many records are in each part, of those that have any. */
const sizes = (measure: Measure, breakdown: string, rows: RecordRows) =>
  Object.fromEntries(
    counted(measure, rows)
      .groups.flatMap(({ by, counts }) => {
        const size = counts.records ?? counts.noemer ?? counts.count ?? 0;
        const part = by[breakdown];
        return part === undefined || size === 0 ? [] : [[part, size] as const];
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

const byGroup = { Jeugd: 1, 'Wmo Voorzieningen': 1, 'niet ingevuld': 1 };
const byLaw = { Jeugdwet: 1, Wmo: 1, 'niet ingevuld': 1 };
const byGon = { GON: 1, 'niet-GON': 1, 'niet bekend': 1 };
const byForm = { PGB: 1, ZIN: 2 };
const byReferrer = { '01': 2, '02': 1 };

describe('a breakdown divides by the field that it is named after', () => {
  test.each<[keyof typeof indicators, string, RecordRows, { [part: string]: number }]>([
    ['gedeclareerd', 'productgroep', declared, byGroup],
    ['gedeclareerd', 'wet', declared, byLaw],
    ['gedeclareerd', 'gon', declared, byGon],
    ['gedeclareerd', 'financieringsvorm', declared, byForm],
    ['gedeclareerdLaatsteMaanden', 'productgroep', declared, { Jeugd: 1, 'niet ingevuld': 1 }],
    ['indicatiewaarde', 'productgroep', indicated, byGroup],
    ['indicatiewaarde', 'wet', indicated, byLaw],
    ['indicatiewaarde', 'gon', indicated, byGon],
    ['indicatiewaarde', 'financieringsvorm', indicated, byForm],
    ['indicatiewaarde', 'verwijzer', indicated, byReferrer],
    ['indicatiewaardeNieuw', 'wet', indicated, byLaw],
    ['verplichting', 'financieringsvorm', indicated, byForm],
    ['verplichtingAantal', 'verwijzer', indicated, byReferrer],
    ['indicatiewaardeLaatsteMaanden', 'productgroep', indicated, { Jeugd: 1, 'niet ingevuld': 1 }],
    ['indicatiewaardeJeugd2020', 'product', indicated, { Jeugd: 1 }],
    ['indicatiewaardeJeugd2020', 'verwijzer', indicated, { '01': 1 }],
    ['indicatiewaardeGon2020', 'product', indicated, { 'Wmo Voorzieningen': 1 }],
    ['kostenWmoOud', 'product', declared, { 'Wmo Voorzieningen': 1 }],
    ['jeugdhulpViaHuisartsEnSpecialisten', 'product', verwijzing, { Jeugd: 2, 'Wmo GON': 1 }],
    ['jeugdhulpViaHuisartsEnSpecialisten', 'verwijzer', verwijzing, { '02': 2, '03': 1 }],
    ['verwijzingenVanuitHuisarts', 'product', verwijzing, { Jeugd: 2, 'Wmo GON': 1 }],
    ['verwijzingenVanuitHuisarts', 'verwijzer', verwijzing, { '02': 2, '03': 1 }],
    ['verwijzingenHuisartsSpecialistisch', 'product', verwijzing, { Jeugd: 1, 'Wmo GON': 1 }],
    ['lopendeOjgTrajecten', 'plaats', running, { huisarts: 2, school: 1 }],
    ['ojgZonderSpecialistischeZorg', 'plaats', ended, { huisarts: 2, school: 1 }],
    ['ojgZonderSpecialistischeZorg', 'uitkomst', ended, { medisch: 2, 'zelf afgehandeld': 1 }],
  ])('%s by %s', (name, breakdown, rows, expected) => {
    expect(sizes(measures.get(name) as Measure, breakdown, rows)).toEqual(expected);
  });

  const melding: Some<'melding'>[] = [
    { soortMelder: 'Inwoner/zelfmelder', soortMelding: 'Wonen' },
    { soortMelder: 'Inwoner/zelfmelder', soortMelding: 'Gezondheid en welzijn' },
    { soortMelder: 'Iemand uit netwerk inwoner', soortMelding: 'Gezondheid en welzijn' },
  ].map((row, index) => ({
    ...(row as Some<'melding'>),
    meldingId: `M${index}`,
    begindatum: '2022-05-02',
  }));

  test('cases by who reported them, and waits by what was asked', () => {
    const cases = parts(
      counted(indicators.onderhandenWerkPerFase, { melding } as RecordRows),
      'melder',
    );
    expect(cases).toEqual({ 'Iemand uit netwerk inwoner': 1, 'Inwoner/zelfmelder': 2 });
    const onderzoek = melding.map(({ meldingId }, index) => ({
      onderzoekId: `O${index}`,
      meldingId,
      begindatum: '2022-05-10',
    }));
    const begun = { melding, onderzoek } as RecordRows;
    const waits = parts(counted(indicators.wachttijdTotOnderzoek, begun), 'soort');
    expect(waits).toEqual({ 'Gezondheid en welzijn': 2, Wonen: 1 });
  });

  test('household help by the way in which it is paid for', () => {
    const help = [{ productcode: 'H', categorie: 'Wmo Huishoudelijke hulp' }];
    const rows = indicatie.map((row) => ({ ...row, productcode: 'H' }));
    const measure = indicators.indicatiewaardeHuishoudelijkeHulp2020;
    const all = { product: help, indicatie: rows } as RecordRows;
    expect(sizes(measure, 'financieringsvorm', all)).toEqual(byForm);
  });
});

describe('an age is counted up to and including the last day of its class', () => {
  const plan = (begin: string) => ({
    onderzoek: [{ onderzoekId: 'O', datumPlanVerzonden: begin }],
    ondersteuning: [{ ondersteuningId: 'S', onderzoekId: 'O', voorgenomen: true }],
  });
  const ages: [string, Measure, (begin: string) => unknown][] = [
    [
      'open complaints',
      indicators.openstaandeKlachten,
      (begin) => ({ klacht: [{ klachtId: 'K', betreft: 'WIJ', ontvangstdatum: begin }] }),
    ],
    [
      'meldingen that wait',
      indicators.wachtlijstOnderzoek,
      (begin) => ({ melding: [{ meldingId: 'M', begindatum: begin }] }),
    ],
    ['support that waits', indicators.wachtlijstOndersteuning, plan],
    [
      'indicaties that wait',
      indicators.wachtlijstLevering,
      (begin) => ({ indicatie: [{ indicatieId: 'I', besluitdatum: begin }] }),
    ],
  ];
  const classes = [
    ['2022-06-16', '0 t/m 14 dagen'],
    ['2022-06-15', '15 t/m 28 dagen'],
    ['2022-06-02', '15 t/m 28 dagen'],
    ['2022-06-01', '29 t/m 42 dagen'],
    ['2022-05-19', '29 t/m 42 dagen'],
    ['2022-05-18', '43 t/m 365 dagen'],
    ['2021-06-30', '43 t/m 365 dagen'],
    ['2021-06-29', 'meer dan 365 dagen'],
  ] as const;

  test.each(
    ages.flatMap(([name, measure, rows]) =>
      classes.map(([begin, part]) => [name, begin, part, measure, rows] as const),
    ),
  )('%s since %s: %s', (_, begin, part, measure, rows) => {
    expect(parts(counted(measure, rows(begin) as RecordRows), 'ouderdom')).toEqual({ [part]: 1 });
  });

  test.each([
    ['2022-06-02', '0 t/m 28 dagen'],
    ['2022-03-31', '29 t/m 91 dagen'],
    ['2021-12-30', '92 t/m 182 dagen'],
    ['2021-06-30', '183 t/m 365 dagen'],
    ['2021-06-29', 'meer dan 365 dagen'],
  ] as const)('an OJG-traject since %s: %s', (begindatum, part) => {
    const rows = { ojgTraject: [{ trajectId: 'T', begindatum }] };
    expect(parts(counted(indicators.lopendeOjgTrajecten, rows), 'verdeling')).toEqual({
      [part]: 1,
    });
  });
});
