import type { MeasureFor } from '../records/index.ts';

const jeugdhulp = {
  'jeugdhulp, of de wet van het product is niet bekend': {
    not: { is: { 'productcode.wet': ['Wmo', 'Wvggz', 'geen'] } },
  },
} as const;
const specialistisch = {
  'specialistisch, of dat is niet bekend': { not: { is: { 'productcode.specialistisch': false } } },
} as const;

const verwijzerOnbekend = {
  'de verwijzer is niet bekend': {
    any: [{ not: { filled: 'verwijzerType' } }, { is: { verwijzerType: '07' } }],
  },
} as const;
const jeugdhulpOnbekend = {
  'of het jeugdhulp is, is niet bekend': { not: { filled: 'productcode.wet' } },
} as const;
const specialistischOnbekend = {
  'of het specialistische jeugdhulp is, is niet bekend': {
    any: [
      { not: { filled: 'productcode.wet' } },
      { not: { filled: 'productcode.specialistisch' } },
    ],
  },
} as const;
const geenVerwijzer = {
  'geen verwijzer: de jeugdige kwam zelf': { is: { verwijzerType: '06' } },
} as const;

/** Of whom the share is: each new start, or each person once. */
const eenheid = {
  id: 'eenheid',
  question: 'Wat telt: elke nieuwe start van jeugdhulp, of elke jeugdige?',
  options: [
    { id: 'start', title: 'elke nieuwe start' },
    { id: 'jeugdige', title: 'elke jeugdige één keer', set: { unique: 'persoonId' } },
    {
      id: 'verwijzing',
      title: 'elke verwijzing één keer, ook als zij op één dag tot meer producten leidt',
      missing: ['een nummer van de verwijzing, dat bij elk product van dezelfde verwijzing staat'],
    },
    { id: 'euro', title: 'de kosten', missing: ['het bedrag dat bij een verwijzing hoort'] },
  ],
  why: 'Eén jeugdige kan in een jaar langs verschillende wegen jeugdhulp krijgen; elke start heeft één verwijzer. Welke producten uit dezelfde verwijzing komen, wordt niet geregistreerd.',
  source: 'meetinstructies R05-E1',
  decides: 'contractoverleg',
} as const;

/** What rows by product cannot tell of the referral behind them. */
const perProduct =
  'Leidt één verwijzing op één dag tot meer producten, dan telt elk product: of producten van dezelfde dag uit één verwijzing komen, zegt de registratie niet. Een percentage weegt zulke verwijzingen zwaarder.';

/** R05-E1: of the specialist jeugdhulp begun in the period, the share that came by a GP or another medical referrer. */
export const jeugdhulpViaHuisartsEnSpecialisten = {
  id: 'jeugdhulp-via-huisarts-en-specialisten',
  title: 'Specialistische jeugdhulp via huisarts en andere specialisten',
  unit: '%',
  decimals: 1,
  over: 'verwijzing',
  cohort: { instroom: 'datum' },
  of: { ...jeugdhulp, ...specialistisch },
  buckets: {
    'excluded-by-rule': geenVerwijzer,
    unknown: { ...specialistischOnbekend, ...verwijzerOnbekend },
  },
  share: {
    where: {
      'verwezen door huisarts, jeugdarts of medisch specialist': {
        is: { verwijzerType: ['02', '03', '05'] },
      },
    },
  },
  groups: { verwijzer: 'verwijzerType', product: 'productcode.categorie' },
  limits: [
    'Welke kant op beter is, staat niet in de clausule.',
    perProduct,
    'Of een start nieuw is, of een verlenging, herindicatie of splitsing van lopende hulp, is niet te zien: het einde van eerdere hulp staat niet bij de verwijzing. Elke geregistreerde start telt als nieuw.',
  ],
  readings: [
    {
      id: 'specialisten',
      question: 'Wie zijn de andere specialisten?',
      options: [
        { id: 'jeugdarts-en-medisch', title: 'de jeugdarts en de medisch specialist' },
        {
          id: 'alleen-medisch',
          title: 'alleen de medisch specialist',
          set: {
            'share.where.verwezen door huisarts, jeugdarts of medisch specialist': {
              is: { verwijzerType: ['02', '05'] },
            },
          },
        },
        {
          id: 'ook-instelling',
          title: 'ook de gecertificeerde instelling',
          set: {
            'share.where.verwezen door huisarts, jeugdarts of medisch specialist': {
              is: { verwijzerType: ['02', '03', '04', '05'] },
            },
          },
        },
      ],
      why: 'De drie vormen samen de medische weg naar jeugdhulp; een gecertificeerde instelling hoort daar niet bij.',
      source: 'meetinstructies R05-E1; iJw 3.2, COD327',
      decides: 'contractoverleg',
    },
    eenheid,
  ],
} as const satisfies MeasureFor<'verwijzing'>;

/** The ways to jeugdhulp, which add up to all of it. */
const weg = {
  cases: {
    'huisarts met OJG': {
      all: [{ is: { verwijzerType: '02' } }, { filled: 'ojgTraject.trajectId' }],
    },
    'huisarts zonder OJG': { is: { verwijzerType: '02' } },
    'gemeente, na een OJG-traject': {
      all: [{ is: { verwijzerType: '01' } }, { filled: 'ojgTraject.trajectId' }],
    },
    overig: { filled: 'verwijzerType' },
  },
} as const;

/** R08-E1: of the referrals to jeugdhulp in the period, the share by a GP, with or without an OJG. */
export const verwijzingenVanuitHuisarts = {
  id: 'verwijzingen-vanuit-huisarts',
  title: 'Verwijzingen naar jeugdhulp vanuit de huisarts',
  unit: '%',
  decimals: 1,
  over: 'verwijzing',
  cohort: { instroom: 'datum' },
  of: jeugdhulp,
  buckets: {
    'excluded-by-rule': geenVerwijzer,
    unknown: { ...jeugdhulpOnbekend, ...verwijzerOnbekend },
  },
  share: { where: { 'verwezen door de huisarts': { is: { verwijzerType: '02' } } } },
  groups: { verwijzer: 'verwijzerType', product: 'productcode.categorie' },
  limits: [perProduct],
  readings: [eenheid],
} as const satisfies MeasureFor<'verwijzing'>;

/** R08-E2: the share by a GP after an OJG-traject. The law knows no referral by the OJG, who advises the GP. */
export const verwijzingenVanuitOjg = {
  id: 'verwijzingen-vanuit-ojg',
  title: 'Verwijzingen naar jeugdhulp vanuit de OJG',
  unit: '%',
  decimals: 1,
  over: 'verwijzing',
  cohort: { instroom: 'datum' },
  of: jeugdhulp,
  buckets: verwijzingenVanuitHuisarts.buckets,
  share: {
    where: {
      'verwezen door de huisarts na een OJG-traject': {
        all: [{ is: { verwijzerType: '02' } }, { filled: 'ojgTraject.trajectId' }],
      },
    },
  },
  groups: { weg },
  filledSomewhere: ['ojgTrajectId'],
  limits: [
    'Of een verwijzing uit een OJG-traject komt, zegt de koppeling in de registratie. Is die nergens gevuld, dan is er geen uitkomst, en geen 0%.',
    perProduct,
    'Een advies van de OJG om te verwijzen waarop binnen 90 dagen geen start volgt, is geen verwijzing.',
  ],
  readings: [
    {
      id: 'vanuit',
      question: 'Welke verwijzingen zijn vanuit de OJG?',
      options: [
        { id: 'huisarts-met-ojg', title: 'die door de huisarts na een OJG-traject' },
        {
          id: 'ook-gemeente',
          title: 'ook die door de gemeente na een OJG-traject',
          set: {
            'share.where.verwezen door de huisarts na een OJG-traject': {
              all: [{ is: { verwijzerType: ['01', '02'] } }, { filled: 'ojgTraject.trajectId' }],
            },
          },
        },
        {
          id: 'uitkomst-ojg',
          title:
            'de uitkomsten van de OJG zelf, over dezelfde noemer: een schatting, want een advies is nog geen start',
          missing: ['welke uitkomst van een OJG-traject een start van jeugdhulp werd'],
        },
      ],
      why: 'De OJG verwijst niet zelf: hij adviseert de huisarts, en diens verwijzing heeft code 02. De eigen uitkomsten van de OJG gaan over andere records en een ander jaar; zonder koppeling is hun deel alleen een schatting.',
      source: 'meetinstructies R08-E2; iJw 3.2, COD327',
      decides: 'contractoverleg',
    },
    eenheid,
  ],
} as const satisfies MeasureFor<'verwijzing'>;

/** P2, second goal: the referrals by GPs to specialist jeugdhulp, of which the OJG must bring fewer. */
export const verwijzingenHuisartsSpecialistisch = {
  id: 'verwijzingen-huisarts-specialistisch',
  title: 'Verwijzingen van huisartsen naar gespecialiseerde jeugdhulp',
  unit: 'verwijzingen',
  decimals: 0,
  direction: 'lower',
  over: 'verwijzing',
  cohort: { instroom: 'datum' },
  of: {
    'verwezen door de huisarts, of de verwijzer is niet bekend': {
      not: { is: { verwijzerType: ['01', '03', '04', '05', '06', '08'] } },
    },
    ...jeugdhulp,
    ...specialistisch,
  },
  buckets: { unknown: { ...specialistischOnbekend, ...verwijzerOnbekend } },
  count: {},
  groups: {
    ojg: {
      cases: {
        'na een OJG-traject': { filled: 'ojgTraject.trajectId' },
        'zonder OJG-traject': { not: { filled: 'ojgTraject.trajectId' } },
      },
    },
    product: 'productcode.categorie',
  },
  limits: [
    'Dit volgt het doel van het project. Zijn besparing en zijn kosten worden niet geregistreerd.',
  ],
} as const satisfies MeasureFor<'verwijzing'>;
