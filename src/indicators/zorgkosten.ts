import type { MeasureFor } from '../records/index.ts';

const goedgekeurd = {
  'goedgekeurd of betaald, of de status is niet ingevuld': {
    not: { is: { status: ['ingediend', 'afgekeurd'] } },
  },
} as const;

/** What makes the amount of a declaration unusable, whatever it is for. */
const onbruikbaar = {
  'de status van de declaratie is niet ingevuld': { not: { filled: 'status' } },
  'debet of credit is niet ingevuld': { not: { filled: 'debetCredit' } },
  'het bedrag is niet ingevuld': { not: { filled: 'bedrag' } },
} as const;

const verschil = {
  of: 'bedrag',
  minus: { 'wat is gecrediteerd': { is: { debetCredit: 'C' } } },
} as const;

const periode = {
  id: 'periode',
  question: 'In welke periode valt een declaratie?',
  options: [
    { id: 'einde', title: 'die waarin de zorgperiode eindigt' },
    {
      id: 'begin',
      title: 'die waarin de zorgperiode begint',
      set: { cohort: { instroom: 'zorgperiodeVan' } },
    },
    {
      id: 'boeking',
      title: 'die waarin zij is geboekt',
      missing: ['de boekdatum van een declaratie'],
    },
  ],
  why: 'Kosten horen bij de tijd waarin de zorg is geleverd; aan het eind van de zorgperiode is zij dat.',
  source: 'meetinstructies R15-P1: op datum van levering, niet van boeking',
  decides: 'gemeente',
} as const;

const status = {
  id: 'status',
  question: 'Welke declaraties tellen mee?',
  options: [
    { id: 'goedgekeurd', title: 'die zijn goedgekeurd of betaald' },
    {
      id: 'ingediend',
      title: 'ook die zijn ingediend en nog niet beoordeeld',
      set: {
        'of.goedgekeurd of betaald, of de status is niet ingevuld': {
          not: { is: { status: 'afgekeurd' } },
        },
      },
    },
    {
      id: 'betaald',
      title: 'alleen die zijn betaald',
      set: {
        'of.goedgekeurd of betaald, of de status is niet ingevuld': {
          not: { is: { status: ['ingediend', 'afgekeurd', 'goedgekeurd'] } },
        },
      },
    },
  ],
  why: 'Een ingediende declaratie kan nog worden afgekeurd; een goedgekeurde is verschuldigd.',
  source: 'meetinstructies R15-P1',
  decides: 'gemeente',
} as const;

const limits = [
  'Een zorgperiode die over de grens van de periode loopt, telt geheel mee waar zij eindigt.',
  'De laatste maanden zijn nog niet volledig: declaraties komen later.',
] as const;

/** K1: what was declared for jeugdhulp that WIJ or a GP referred to, less what was credited. */
export const declaratiewaardeJeugd = {
  id: 'declaratiewaarde-jeugd',
  title: 'Declaratiewaarde jeugdhulp, verwezen door WIJ of de huisarts',
  unit: 'euro',
  decimals: 2,
  over: 'declaratie',
  cohort: { afgerond: 'zorgperiodeTot' },
  of: {
    'jeugdhulp, of de wet van het product is niet bekend': {
      not: { is: { 'productcode.wet': ['Wmo', 'Wvggz', 'geen'] } },
    },
    'verwezen door de gemeente (WIJ) of de huisarts, of de verwijzer is niet bekend': {
      not: { is: { 'indicatie.verwijzerType': ['03', '04', '05', '06', '08'] } },
    },
    ...goedgekeurd,
  },
  buckets: {
    unknown: {
      'de wet van het product is niet bekend': { not: { filled: 'productcode.wet' } },
      'de verwijzer is niet bekend': {
        any: [
          { not: { filled: 'indicatie.verwijzerType' } },
          { is: { 'indicatie.verwijzerType': '07' } },
        ],
      },
      ...onbruikbaar,
    },
  },
  sum: verschil,
  groups: {
    verwijzer: 'indicatie.verwijzerType',
    product: 'productcode.categorie',
    aanbieder: 'indicatie.aanbieder',
  },
  limits: [...limits, 'WIJ heeft geen eigen verwijzerscode: 01 (gemeente) is gelezen als WIJ.'],
  readings: [
    {
      id: 'verwijzers',
      question: 'Van welke verwijzers?',
      options: [
        { id: 'wij-en-huisartsen', title: 'WIJ en huisartsen' },
        {
          id: 'alle',
          title: 'alle verwijzers',
          set: {
            'of.verwezen door de gemeente (WIJ) of de huisarts, of de verwijzer is niet bekend':
              null,
            'buckets.unknown.de verwijzer is niet bekend': null,
          },
        },
      ],
      why: 'De indicator noemt die twee. De inleiding van de tabel noemt ook de andere verwijzers, en de voetnoot iedere verwijzer, aanbieder en soort product.',
      source: 'Focusdocument 2020, kostenbeheersing (regels 53, 56 en 61)',
      decides: 'contractoverleg',
    },
    status,
    periode,
  ],
} as const satisfies MeasureFor<'declaratie'>;

/** K3: what was declared for Wmo (oud), less what was credited. */
export const kostenWmoOud = {
  id: 'kosten-wmo-oud',
  title: 'Gedeclareerde kosten Wmo (oud)',
  unit: 'euro',
  decimals: 2,
  over: 'declaratie',
  cohort: { afgerond: 'zorgperiodeTot' },
  of: {
    'Wmo (oud), of het product is niet bekend': {
      any: [
        { is: { 'productcode.categorie': ['Wmo Huishoudelijke hulp', 'Wmo Voorzieningen'] } },
        { not: { filled: 'productcode.categorie' } },
      ],
    },
    ...goedgekeurd,
  },
  buckets: {
    unknown: {
      'of het Wmo (oud) is, is niet bekend': { not: { filled: 'productcode.categorie' } },
      ...onbruikbaar,
    },
  },
  sum: verschil,
  groups: { product: 'productcode.categorie', aanbieder: 'indicatie.aanbieder' },
  limits: [
    ...limits,
    'Alleen wat is gedeclareerd: persoonsgebonden budgetten en eigen inkoop van de gemeente staan er niet in.',
  ],
  readings: [
    {
      id: 'wmo-oud',
      question: 'Wat is Wmo (oud)?',
      options: [
        {
          id: 'voor-decentralisatie',
          title: 'de voorzieningen van vóór 2015: huishoudelijke hulp en hulpmiddelen',
        },
        {
          id: 'buiten-gon',
          title: 'alle Wmo die niet bij het GON hoort',
          set: {
            'of.Wmo (oud), of het product is niet bekend': {
              any: [
                { not: { filled: 'productcode.wet' } },
                {
                  all: [
                    { is: { 'productcode.wet': 'Wmo' } },
                    { not: { is: { 'productcode.gonGerelateerd': true } } },
                  ],
                },
              ],
            },
            'buckets.unknown.of het Wmo (oud) is, is niet bekend': {
              any: [
                { not: { filled: 'productcode.wet' } },
                { not: { filled: 'productcode.gonGerelateerd' } },
              ],
            },
          },
        },
      ],
      why: 'De tekst zegt niet wat ‘WMO (oud)’ omvat; bijlage 1 zet er ‘WMO nieuw’ tegenover.',
      source: 'Focusdocument 2020, kostenbeheersing en bijlage 1 (regels 58, 114 en 118)',
      decides: 'contractoverleg',
    },
    status,
    periode,
  ],
} as const satisfies MeasureFor<'declaratie'>;
