import type { MeasureFor } from '../records/index.ts';

const goedgekeurd = {
  'goedgekeurd, ook als er al is betaald': { is: { status: ['goedgekeurd', 'betaald'] } },
} as const;

/** Declared without status, or without an amount that may be taken off or added: not known. */
const nietBekend = {
  'de status is niet ingevuld': { not: { filled: 'status' } },
  'debet of credit is niet ingevuld': { not: { filled: 'debetCredit' } },
} as const;

/** What is not known stays in the population, so that it is printed. */
const ofNietBekend = {
  'goedgekeurd, ook als er al is betaald; of de status is niet bekend': {
    any: [goedgekeurd['goedgekeurd, ook als er al is betaald'], { not: { filled: 'status' } }],
  },
} as const;

const groups = {
  productgroep: 'productcode.categorie',
  wet: 'productcode.wet',
  gon: {
    cases: {
      GON: { is: { 'productcode.gonGerelateerd': true } },
      'niet-GON': { is: { 'productcode.gonGerelateerd': false } },
      'niet bekend': { not: { filled: 'productcode.gonGerelateerd' } },
    },
  },
  financieringsvorm: 'indicatie.financieringsvorm',
  indicatie: {
    cases: {
      'met een indicatie': { filled: 'indicatie.indicatieId' },
      'zonder indicatie': { not: { filled: 'indicatie.indicatieId' } },
    },
  },
} as const;

/** Asked of the year so far, and of its last months. */
const wanneerGedeclareerd = {
  id: 'gedeclareerd',
  question: 'Wanneer is iets gedeclareerd?',
  options: [
    { id: 'goedgekeurd', title: 'als het is goedgekeurd (en misschien betaald)' },
    {
      id: 'ingediend',
      title: 'als het is ingediend, wat er verder ook van kwam',
      set: {
        'of.goedgekeurd, ook als er al is betaald; of de status is niet bekend': null,
        'buckets.unknown.de status is niet ingevuld': null,
      },
    },
    {
      id: 'betaald',
      title: 'als het is betaald',
      set: {
        'of.goedgekeurd, ook als er al is betaald; of de status is niet bekend': {
          any: [{ is: { status: 'betaald' } }, { not: { filled: 'status' } }],
        },
      },
    },
  ],
  why: 'Wat is ingediend kan nog worden afgekeurd; wanneer wordt betaald, zegt niets over de zorg.',
  source: 'meetinstructies R15-P1',
  decides: 'gemeente',
} as const;

/** R15-P1, line: approved declarations for care given in the budget year up to the last day of the period. */
export const gedeclareerd = {
  id: 'gedeclareerd',
  title: 'Gedeclareerd: goedgekeurde declaraties over zorg in het begrotingsjaar tot nu toe',
  unit: 'euro',
  decimals: 2,
  over: 'declaratie',
  cohort: { instroom: 'zorgperiodeTot' },
  range: 'year-to-date',
  of: ofNietBekend,
  buckets: { unknown: nietBekend },
  sum: { of: 'bedrag', minus: { 'wat is gecrediteerd': { is: { debetCredit: 'C' } } } },
  groups,
  readings: [wanneerGedeclareerd],
  limits: [
    'Een declaratie telt op de laatste dag van de zorgperiode, niet op de dag van boeken.',
    'De laatste maanden zijn nog niet volledig; zie de regel over de laatste twee maanden, met vorig jaar ernaast.',
    'Van GON-indicaties is er geen declaratiewaarde per cliënt.',
  ],
} as const satisfies MeasureFor<'declaratie'>;

/** R15-P1, line: the same for the last two months, to see how complete they are. */
export const gedeclareerdLaatsteMaanden = {
  id: 'gedeclareerd-laatste-maanden',
  title: 'Gedeclareerd over zorg in de laatste twee maanden (die nog niet volledig zijn)',
  unit: 'euro',
  decimals: 2,
  over: 'declaratie',
  cohort: { instroom: 'zorgperiodeTot' },
  range: { months: 2 },
  of: {
    ...ofNietBekend,
    'geen GON': { not: { is: { 'productcode.gonGerelateerd': true } } },
  },
  buckets: { unknown: nietBekend },
  sum: { of: 'bedrag', minus: { 'wat is gecrediteerd': { is: { debetCredit: 'C' } } } },
  groups: { productgroep: 'productcode.categorie' },
  readings: [wanneerGedeclareerd],
} as const satisfies MeasureFor<'declaratie'>;

/** R15-P1, line: the budget of the year as it was last adopted. */
export const begroting = {
  id: 'begroting',
  title: 'Begroting van het jaar, in de laatste versie',
  unit: 'euro',
  decimals: 2,
  over: 'begrotingspost',
  cohort: { jaar: 'jaar' },
  version: { of: 'versie', same: ['jaar', 'categorie'], keep: 'last' },
  sum: { of: 'bedrag' },
  groups: { productgroep: 'categorie' },
  limits: [
    'Welke versie de laatste is, staat in geen datum: van meer versies van een post telt die met de hoogste naam, als tekst vergeleken (9 komt na 10), en een versie zonder naam is de eerste.',
  ],
} as const satisfies MeasureFor<'begrotingspost'>;

/** R15-P1, line: the budget as it was first adopted. */
export const begrotingEersteVersie = {
  id: 'begroting-eerste-versie',
  title: 'Begroting van het jaar, in de eerste versie',
  unit: 'euro',
  decimals: 2,
  over: 'begrotingspost',
  cohort: { jaar: 'jaar' },
  version: { of: 'versie', same: ['jaar', 'categorie'], keep: 'first' },
  sum: { of: 'bedrag' },
  groups: { productgroep: 'categorie' },
} as const satisfies MeasureFor<'begrotingspost'>;
