import type { MeasureFor } from '../records/index.ts';

/** The price of a unit on a day. A unit that is a euro costs a euro. */
const prijs = {
  product: 'productcode',
  provider: 'aanbieder',
  unit: 'eenheid',
  own: 'kosten',
} as const;

/** FQ (WMO757); an empty frequency tells nothing. */
const perFrequentie = {
  by: 'frequentie',
  codes: {
    '1': 'day',
    '2': 'week',
    '3': 'four-weeks',
    '4': 'month',
    '5': 'year',
    '6': 'total',
  },
} as const;

/** Hulpmiddelen and woningaanpassingen: pieces that are delivered, with no frequency but a total. */
const ineens = {
  all: [
    { is: { eenheid: '82' } },
    { any: [{ is: { frequentie: '6' } }, { not: { filled: 'frequentie' } }] },
  ],
} as const;

/** An offer is the price where no price of a unit is known. */
const alleenOfferte = {
  all: [
    { filled: 'offertebedrag' },
    { not: { filled: 'kosten' } },
    { not: { some: { record: 'tarief', on: 'productcode' } } },
  ],
} as const;

const tarieven = {
  'een PGB is een bedrag per jaar': {
    where: { is: { financieringsvorm: 'PGB' } },
    per: 'year',
    amount: 'pgbBedrag',
  },
  'een offerte voor stuks die eenmalig worden geleverd': {
    where: { all: [ineens, alleenOfferte] },
    per: 'once',
    amount: 'offertebedrag',
  },
  'stuks die eenmalig worden geleverd': {
    where: ineens,
    per: 'once',
    volume: { of: 'volume', price: prijs },
  },
  'een bedrag in euro’s': {
    where: { is: { eenheid: '83' } },
    per: perFrequentie,
    amount: 'volume',
  },
  'een offerte, waar geen prijs van een eenheid is': {
    where: alleenOfferte,
    per: 'total',
    amount: 'offertebedrag',
  },
  'volume maal prijs': {
    where: { filled: 'volume' },
    per: perFrequentie,
    volume: { of: 'volume', price: prijs },
  },
} as const;

/** Of overlapping toewijzingen for one product of one provider the one that was decided last counts (OP259). */
const eenmaal = {
  same: ['persoonId', 'productcode', 'aanbieder'],
  latest: 'besluitdatum',
} as const;

/** A toewijzing that ends on the day on which it begins, with 01 or 13, is removed: it was never there. */
const verwijderd = {
  'verwijderd (begin en einde op één dag, reden 01 of 13)': {
    all: [
      { is: { redenWijziging: ['01', '13'] } },
      { within: { from: 'begindatum', to: 'einddatum', days: 0 } },
    ],
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
  financieringsvorm: 'financieringsvorm',
  verwijzer: 'verwijzerType',
} as const;

const limits = [
  'Een uur, een dagdeel en een minuut zijn naar elkaar om te rekenen; een etmaal niet: de bronnen geven daar geen factor voor.',
  'Een besluit dat later met terugwerkende kracht is gewijzigd, verandert ook eerdere kwartalen.',
];

/** R07-E7: what indicaties are worth, accrued to the days of the period. */
export const indicatiewaarde = {
  id: 'indicatiewaarde',
  title: 'Indicatiewaarde van voorzieningen die liepen, toegerekend aan de dagen van de periode',
  unit: 'euro',
  decimals: 2,
  over: 'indicatie',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  buckets: { 'excluded-by-rule': verwijderd },
  sum: {
    accrued: {
      spell: ['begindatum', 'einddatum'],
      days: 'range',
      rates: tarieven,
      once: eenmaal,
    },
  },
  groups,
  readings: [
    {
      id: 'waarde',
      question: 'Welke waarde is verstrekt?',
      options: [
        { id: 'lopend', title: 'van wat liep, toegerekend aan de dagen van de periode' },
        {
          id: 'begonnen',
          title: 'van wat in de periode begon, over de hele looptijd',
          set: { cohort: { instroom: 'begindatum' }, 'sum.accrued.days': 'all' },
        },
      ],
      why: '‘Verstrekt’ neigt naar toegekend (dat staat er als regel bij); maar het Jaarverslag 2020 zet de maandelijkse indicatiewaarde naast een declaratiewaarde van dezelfde orde, en dat geeft alleen de toegerekende waarde.',
      source: 'meetinstructies R07-E7; Jaarverslag WIJ 2020, indicatiewaarde Jeugd ZIN',
      decides: 'gemeente',
    },
  ],
  limits,
} as const satisfies MeasureFor<'indicatie'>;

/** R07-E7, line: the whole value of what was granted in the period. */
export const indicatiewaardeNieuw = {
  id: 'indicatiewaarde-nieuw',
  title: 'Indicatiewaarde van voorzieningen die zijn toegekend, over hun hele looptijd',
  unit: 'euro',
  decimals: 2,
  over: 'indicatie',
  cohort: { instroom: 'besluitdatum' },
  buckets: { 'excluded-by-rule': verwijderd },
  sum: {
    accrued: { spell: ['begindatum', 'einddatum'], days: 'all', rates: tarieven, once: eenmaal },
  },
  groups,
  limits: ['Een indicatie zonder einddatum heeft geen hele looptijd: zij heeft hier geen waarde.'],
} as const satisfies MeasureFor<'indicatie'>;

/** What has been granted by the last day of the period. */
const toegekend = {
  'toegekend op de laatste dag van de periode (zonder besluitdatum: begonnen)': {
    any: [
      { reached: 'besluitdatum' },
      { all: [{ not: { filled: 'besluitdatum' } }, { reached: 'begindatum' }] },
    ],
  },
} as const;

/** R15-P1: what has been granted by the last day of the period, as far as it falls in the budget year. */
export const verplichting = {
  id: 'verplichting',
  title: 'Verplichting: de indicatiewaarde die in het begrotingsjaar valt',
  unit: 'euro',
  decimals: 2,
  over: 'indicatie',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  range: 'year',
  of: toegekend,
  buckets: { 'excluded-by-rule': verwijderd },
  sum: {
    accrued: { spell: ['begindatum', 'einddatum'], days: 'range', rates: tarieven, once: eenmaal },
  },
  groups,
  readings: [
    {
      id: 'verplichting',
      question: 'Welk deel van de waarde is een verplichting van dit jaar?',
      options: [
        { id: 'deel-in-het-jaar', title: 'het deel dat in het begrotingsjaar valt' },
        {
          id: 'hele-waarde',
          title: 'de hele waarde van wat in het begrotingsjaar is toegekend',
          set: { cohort: { instroom: 'besluitdatum' }, 'sum.accrued.days': 'all' },
        },
      ],
      why: 'Alleen het deel in het jaar is te vergelijken met een begroting van dat jaar.',
      source: 'meetinstructies R15-P1',
      decides: 'gemeente',
    },
  ],
  limits: [
    ...limits,
    'Een indicatie zonder einddatum telt tot en met 31 december.',
    'Een einddatum die na de periode is gewijzigd, staat er zoals zij op de peildatum is.',
  ],
} as const satisfies MeasureFor<'indicatie'>;

/** R15-P1, line: how many indicaties that is. */
export const verplichtingAantal = {
  id: 'verplichting-aantal',
  title: 'Verplichting: het aantal indicaties dat in het begrotingsjaar loopt',
  unit: 'indicaties',
  decimals: 0,
  over: 'indicatie',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  range: 'year',
  of: toegekend,
  buckets: { 'excluded-by-rule': verwijderd },
  count: {},
  groups,
} as const satisfies MeasureFor<'indicatie'>;

/** R15-P1, line, to set beside what was declared of the same months. */
export const indicatiewaardeLaatsteMaanden = {
  id: 'indicatiewaarde-laatste-maanden',
  title: 'Indicatiewaarde van de laatste twee maanden (om de declaraties ernaast te zetten)',
  unit: 'euro',
  decimals: 2,
  over: 'indicatie',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  range: { months: 2 },
  of: { 'geen GON': { not: { is: { 'productcode.gonGerelateerd': true } } } },
  buckets: { 'excluded-by-rule': verwijderd },
  sum: {
    accrued: { spell: ['begindatum', 'einddatum'], days: 'range', rates: tarieven, once: eenmaal },
  },
  groups: { productgroep: 'productcode.categorie' },
} as const satisfies MeasureFor<'indicatie'>;

/** The law or kind of a product must be known to tell whose costs they are. */
const onbekendProduct = {
  'de wet van het product is niet bekend': { not: { filled: 'productcode.wet' } },
} as const;

/** K2: what the indicaties of jeugdhulp are worth, accrued to the days of the period, per referrer and kind of product. */
export const indicatiewaardeJeugd2020 = {
  id: 'indicatiewaarde-jeugd',
  title: 'Indicatiewaarde jeugdhulp, toegerekend aan de dagen van de periode',
  unit: 'euro',
  decimals: 2,
  over: 'indicatie',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  of: {
    'jeugdhulp, of de wet van het product is niet bekend': {
      not: { is: { 'productcode.wet': ['Wmo', 'Wvggz', 'geen'] } },
    },
  },
  buckets: { 'excluded-by-rule': verwijderd, unknown: onbekendProduct },
  sum: {
    accrued: { spell: ['begindatum', 'einddatum'], days: 'range', rates: tarieven, once: eenmaal },
  },
  groups: { verwijzer: 'verwijzerType', product: 'productcode.categorie' },
  limits,
} as const satisfies MeasureFor<'indicatie'>;

/** K4, first part: what the indicaties of GON products are worth, accrued to the days of the period. */
export const indicatiewaardeGon2020 = {
  id: 'indicatiewaarde-gon',
  title: 'Indicatiewaarde van GON-producten, toegerekend aan de dagen van de periode',
  unit: 'euro',
  decimals: 2,
  over: 'indicatie',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  of: {
    'het product is van het GON, of dat is niet bekend': {
      not: { is: { 'productcode.gonGerelateerd': false } },
    },
  },
  buckets: {
    'excluded-by-rule': verwijderd,
    unknown: {
      'of het product van het GON is, is niet bekend': {
        not: { filled: 'productcode.gonGerelateerd' },
      },
    },
  },
  sum: {
    accrued: { spell: ['begindatum', 'einddatum'], days: 'range', rates: tarieven, once: eenmaal },
  },
  groups: { product: 'productcode.categorie' },
  limits,
} as const satisfies MeasureFor<'indicatie'>;

/** K4, second part: what the indicaties of household help are worth, accrued to the days of the period. */
export const indicatiewaardeHuishoudelijkeHulp2020 = {
  id: 'indicatiewaarde-huishoudelijke-hulp',
  title: 'Indicatiewaarde van huishoudelijke hulp, toegerekend aan de dagen van de periode',
  unit: 'euro',
  decimals: 2,
  over: 'indicatie',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  of: {
    'het product is huishoudelijke hulp, of de productgroep is niet bekend': {
      any: [
        { is: { 'productcode.categorie': 'Wmo Huishoudelijke hulp' } },
        { not: { filled: 'productcode.categorie' } },
      ],
    },
  },
  buckets: {
    'excluded-by-rule': verwijderd,
    unknown: {
      'de productgroep is niet bekend': { not: { filled: 'productcode.categorie' } },
    },
  },
  sum: {
    accrued: { spell: ['begindatum', 'einddatum'], days: 'range', rates: tarieven, once: eenmaal },
  },
  groups: { financieringsvorm: 'financieringsvorm' },
  limits,
} as const satisfies MeasureFor<'indicatie'>;
