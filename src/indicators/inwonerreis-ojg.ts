import type { MeasureFor } from '../records/index.ts';

const uitkomsten = [
  'zelf afgehandeld',
  'naar WIJ of wijkteam',
  'vrij toegankelijk',
  'basis-ggz',
  'specialistische ggz',
  'jeugdhulp- of lvb-aanbieder',
  'medisch',
  'voortijdig gestopt',
  'uitkomst onbekend',
] as const;

/** The way of a youth through the OJG: the last registered outcome of a traject is where it ends. */
const reis = {
  version: '2022-1',
  first: 'verwijzing',
  nodes: {
    verwijzing: { at: 'eersteTraject.datumVerwijzing' },
    'start OJG': { when: { filled: 'begindatum' }, at: 'begindatum' },
    gesprekken: { when: { filled: 'laatsteTraject.gesprekken' } },
    'zelf afgehandeld': {
      when: { is: { 'laatsteTraject.uitkomst': 'zelf afgehandeld' } },
      at: 'einddatum',
    },
    'naar WIJ of wijkteam': {
      when: { is: { 'laatsteTraject.uitkomst': 'WIJ/wijkteam' } },
      at: 'einddatum',
    },
    'vrij toegankelijk': {
      when: { is: { 'laatsteTraject.uitkomst': 'vrij toegankelijk' } },
      at: 'einddatum',
    },
    'basis-ggz': { when: { is: { 'laatsteTraject.uitkomst': 'basis-ggz' } }, at: 'einddatum' },
    'specialistische ggz': {
      when: { is: { 'laatsteTraject.uitkomst': 'specialistische ggz' } },
      at: 'einddatum',
    },
    'jeugdhulp- of lvb-aanbieder': {
      when: { is: { 'laatsteTraject.uitkomst': 'jeugdhulp-/lvb-aanbieder' } },
      at: 'einddatum',
    },
    medisch: { when: { is: { 'laatsteTraject.uitkomst': 'medisch' } }, at: 'einddatum' },
    'voortijdig gestopt': {
      when: { is: { 'laatsteTraject.uitkomst': 'voortijdig gestopt' } },
      at: 'einddatum',
    },
    'uitkomst onbekend': {
      when: { any: [{ is: { 'laatsteTraject.uitkomst': 'onbekend' } }, { filled: 'einddatum' }] },
      at: 'einddatum',
    },
  },
  edges: {
    verwijzing: ['start OJG'],
    'start OJG': ['gesprekken', ...uitkomsten],
    gesprekken: uitkomsten,
  },
  persons: 'persoonId',
} as const;

/** Who was an adult already when it began: the Jeugdwet is of those under 18, and at times of those up to 23. */
const groups = {
  leeftijd: {
    cases: {
      'jonger dan 18 bij de start': {
        age: { from: 'persoon.geboortedatum', under: 18, at: 'begindatum' },
      },
      '18 of ouder bij de start': { notAfter: ['persoon.geboortedatum', 'begindatum'] },
      'leeftijd niet bekend': { not: { notAfter: ['persoon.geboortedatum', 'begindatum'] } },
    },
  },
} as const;

const limits = [
  'Wie binnen 28 dagen opnieuw begint, heeft één traject: dat van de eerste verwijzing, met de laatste uitkomst. De 28 dagen zijn een voorstel; de SvA zegt er niets over.',
  'Wie nog bij ‘start OJG’ of ‘gesprekken’ is, heeft een lopend traject.',
] as const;

/** R08-P1: the way of youths supported by an OJG at the GP. */
export const inwonerreisOjg = {
  id: 'inwonerreis-ojg',
  title: 'Inwonerreis van jeugdigen bij de OJG',
  unit: 'trajecten',
  decimals: 0,
  over: 'ojgPeriode',
  cohort: { instroom: 'begindatum' },
  of: { 'niet op school': { not: { is: { 'eersteTraject.plaats': 'school' } } } },
  journey: reis,
  groups,
  limits,
} as const satisfies MeasureFor<'ojgPeriode'>;

/** R08-P1, line: the same for the OJG at school, where result 8 is about the GP. */
export const inwonerreisOjgSchool = {
  id: 'inwonerreis-ojg-school',
  title: 'Inwonerreis van jeugdigen bij de OJG op school',
  unit: 'trajecten',
  decimals: 0,
  over: 'ojgPeriode',
  cohort: { instroom: 'begindatum' },
  of: { 'op school': { is: { 'eersteTraject.plaats': 'school' } } },
  journey: reis,
  groups,
  limits,
} as const satisfies MeasureFor<'ojgPeriode'>;
