import type { MeasureFor } from '../records/index.ts';
import {
  afgehandeldAlsIngetrokken,
  andersAfgehandeld,
  beeindigdOfIngetrokken,
  ouderdom,
  zonderPlan,
} from './afhandeling.ts';

const eersteOnderzoek = {
  'er is een melding': { filled: 'meldingId' },
  'het is het eerste onderzoek op de melding': { is: { eersteVanMelding: true } },
} as const;

/** Up to when is waited by what still waits. */
const laatsteDag = { period: 'last-day' } as const;

/** The onderzoek shows that it has begun, but not when. */
const begonnenZonderDatum = {
  all: [
    { not: { filled: 'onderzoek.begindatum' } },
    {
      any: [
        { filled: 'onderzoek.datumNaarGon' },
        { filled: 'onderzoek.datumPlanVerzonden' },
        { filled: 'onderzoek.einddatum' },
        { filled: 'onderzoek.datumAanvraag' },
        { filled: 'onderzoek.wijzeEinde' },
      ],
    },
  ],
} as const;

/** R07-P4: days from melding to the start of its first onderzoek, of the waits that ended in the period. */
export const wachttijdTotOnderzoek = {
  id: 'wachttijd-tot-onderzoek',
  title: 'Wachttijd van melding tot start van het onderzoek',
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  over: 'traject',
  dates: {
    voortijdigEinde: {
      earliest: [
        'melding.datumIntrekking',
        {
          date: 'melding.datumAfhandeling',
          where: { is: { 'melding.soortAfhandeling': 'ingetrokken' } },
        },
      ],
    },
  },
  cohort: { afgerond: 'onderzoek.begindatum' },
  of: {
    ...eersteOnderzoek,
    'het onderzoek is op de peildatum begonnen': {
      any: [{ elapsed: 'onderzoek.begindatum' }, begonnenZonderDatum],
    },
  },
  buckets: {
    'excluded-by-rule': {
      'ingetrokken voordat het onderzoek begon': {
        all: [
          { filled: 'voortijdigEinde' },
          { not: { notAfter: ['onderzoek.begindatum', 'voortijdigEinde'] } },
        ],
      },
    },
    'date-missing': {
      'de begindatum van de melding ontbreekt': { not: { filled: 'melding.begindatum' } },
    },
  },
  duration: {
    from: 'melding.begindatum',
    to: 'onderzoek.begindatum',
    open: 'wachtlijst-onderzoek',
  },
  groups: { soort: 'melding.soortMelding', wijkteam: 'melding.wijkteam' },
  readings: [
    {
      id: 'wachtlijst',
      question: 'Welke wachtlijsten: die van WIJ, of die van de hele keten?',
      options: [
        {
          id: 'eigen',
          title:
            'die van WIJ (op onderzoek en op ondersteuning); die op levering door een aanbieder apart',
        },
        {
          id: 'keten',
          title: 'één lijst met de aanbieders samen',
          missing: ['de gezamenlijke wachtlijst van WIJ en GON'],
        },
      ],
      why: 'WIJ verantwoordt zijn eigen wachtlijst; het Jaarverslag 2020 spreekt van een gezamenlijke ‘wachtlijst Wmo GON’.',
      source: 'meetinstructies R07-P4',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'traject'>;

/** R07-P4, line: the meldingen that wait for an onderzoek on the last day of the period. */
export const wachtlijstOnderzoek = {
  id: 'wachtlijst-onderzoek',
  title: 'Meldingen die wachten op de start van het onderzoek',
  unit: 'wachtenden',
  decimals: 0,
  direction: 'lower',
  over: 'traject',
  dates: {
    einde: {
      earliest: [
        'onderzoek.begindatum',
        'melding.datumIntrekking',
        { date: 'melding.datumAfhandeling', where: andersAfgehandeld },
      ],
    },
  },
  cohort: { stand: ['melding.begindatum', 'einde'] },
  of: eersteOnderzoek,
  buckets: {
    'date-missing': {
      'afgehandeld of voortijdig beëindigd zonder datum': {
        all: [
          { not: { filled: 'einde' } },
          { any: [andersAfgehandeld, { filled: 'melding.redenVoortijdigEinde' }] },
        ],
      },
      'het onderzoek is begonnen, maar de begindatum ontbreekt': begonnenZonderDatum,
    },
  },
  stock: { begin: 'melding.begindatum', end: 'einde' },
  groups: { ouderdom: { daysSince: 'melding.begindatum', upTo: ouderdom } },
} as const satisfies MeasureFor<'traject'>;

/** R07-P4, line: how long they have waited so far. */
export const wachtTotNuOpOnderzoek = {
  id: 'wacht-tot-nu-op-onderzoek',
  title: 'Dagen die meldingen tot nu toe wachten op de start van het onderzoek',
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  over: 'traject',
  dates: { ...wachtlijstOnderzoek.dates, laatsteDag },
  cohort: wachtlijstOnderzoek.cohort,
  of: wachtlijstOnderzoek.of,
  buckets: wachtlijstOnderzoek.buckets,
  duration: { from: 'melding.begindatum', to: 'laatsteDag' },
  groups: { soort: 'melding.soortMelding', wijkteam: 'melding.wijkteam' },
} as const satisfies MeasureFor<'traject'>;

/** When the plan was there: an onderzoek that ended early without a plan that was sent has none. */
const plan = {
  latest: [
    'onderzoek.datumPlanVerzonden',
    {
      date: 'onderzoek.einddatum',
      where: { not: { is: { 'onderzoek.wijzeEinde': zonderPlan } } },
    },
  ],
} as const;

/** R07-P4, line: days from the plan to the start of the support by WIJ that carries it out. */
export const wachttijdTotOndersteuning = {
  id: 'wachttijd-tot-ondersteuning',
  title: 'Wachttijd van plan tot start van de ondersteuning door WIJ',
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  over: 'ondersteuningOpPlan',
  dates: { start: plan },
  cohort: { afgerond: 'ondersteuning.begindatum' },
  of: {
    'de ondersteuning is op de peildatum begonnen': {
      any: [
        { elapsed: 'ondersteuning.begindatum' },
        {
          all: [
            { not: { filled: 'ondersteuning.begindatum' } },
            { filled: 'ondersteuning.einddatum' },
          ],
        },
      ],
    },
  },
  buckets: { 'not-linked': { 'geen plan gevonden': { not: { filled: 'start' } } } },
  duration: {
    from: 'start',
    to: 'ondersteuning.begindatum',
    negative: 'zero',
    open: 'wachtlijst-ondersteuning',
  },
  limits: [
    'Ondersteuning die voor het plan begon (overbruggend, V7.7) telt als 0 dagen en wordt apart genoemd.',
  ],
} as const satisfies MeasureFor<'ondersteuningOpPlan'>;

/** R07-P4, line: planned support that has not begun on the last day, though the plan has been sent. */
export const wachtlijstOndersteuning = {
  id: 'wachtlijst-ondersteuning',
  title: 'Ondersteuning door WIJ die na het plan nog moet beginnen',
  unit: 'wachtenden',
  decimals: 0,
  direction: 'lower',
  over: 'ondersteuningOpPlan',
  dates: { start: plan },
  cohort: { stand: ['start', 'ondersteuning.begindatum'] },
  of: { 'de ondersteuning is voorgenomen': { is: { 'ondersteuning.voorgenomen': true } } },
  stock: { begin: 'start', end: 'ondersteuning.begindatum' },
  groups: { ouderdom: { daysSince: 'start', upTo: ouderdom } },
  limits: ['Een plan dat tijdens het wachten is ingetrokken, is niet te herkennen.'],
} as const satisfies MeasureFor<'ondersteuningOpPlan'>;

/** R07-P4, line: how long they have waited so far. */
export const wachtTotNuOpOndersteuning = {
  id: 'wacht-tot-nu-op-ondersteuning',
  title: 'Dagen die voorgenomen ondersteuning tot nu toe wacht op haar start',
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  over: 'ondersteuningOpPlan',
  dates: { ...wachtlijstOndersteuning.dates, laatsteDag },
  cohort: wachtlijstOndersteuning.cohort,
  of: wachtlijstOndersteuning.of,
  duration: { from: 'start', to: 'laatsteDag' },
  limits: wachtlijstOndersteuning.limits,
} as const satisfies MeasureFor<'ondersteuningOpPlan'>;

const verwijderdeIndicatie = {
  all: [{ is: { redenWijziging: ['01', '13'] } }, { notAfter: ['einddatum', 'begindatum'] }],
} as const;

/** R07-P4, line: days from the decision to the start of the delivery by the provider. */
export const wachttijdTotLevering = {
  id: 'wachttijd-tot-levering',
  title: 'Wachttijd van besluit tot start van de levering door de aanbieder',
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  over: 'indicatie',
  cohort: { afgerond: 'datumStartLevering' },
  of: { 'de levering is op de peildatum begonnen': { elapsed: 'datumStartLevering' } },
  buckets: {
    'excluded-by-rule': { 'verwijderde indicatie': verwijderdeIndicatie },
    'date-missing': { 'de besluitdatum ontbreekt': { not: { filled: 'besluitdatum' } } },
  },
  duration: { from: 'besluitdatum', to: 'datumStartLevering', open: 'wachtlijst-levering' },
} as const satisfies MeasureFor<'indicatie'>;

/** R07-P4, line: granted indicaties of which the delivery has not begun on the last day. */
export const wachtlijstLevering = {
  id: 'wachtlijst-levering',
  title: 'Indicaties die wachten op de start van de levering door de aanbieder',
  unit: 'wachtenden',
  decimals: 0,
  direction: 'lower',
  over: 'indicatie',
  dates: {
    start: { earliest: ['besluitdatum', 'begindatum'] },
    einde: { earliest: ['datumStartLevering', 'einddatum'] },
  },
  cohort: { stand: ['start', 'einde'] },
  buckets: { 'excluded-by-rule': { 'verwijderde indicatie': verwijderdeIndicatie } },
  stock: { begin: 'start', end: 'einde' },
  groups: { ouderdom: { daysSince: 'start', upTo: ouderdom } },
} as const satisfies MeasureFor<'indicatie'>;

/** R07-P4, line: how long they have waited so far. */
export const wachtTotNuOpLevering = {
  id: 'wacht-tot-nu-op-levering',
  title: 'Dagen die indicaties tot nu toe wachten op de start van de levering',
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  over: 'indicatie',
  dates: { ...wachtlijstLevering.dates, laatsteDag },
  cohort: wachtlijstLevering.cohort,
  buckets: wachtlijstLevering.buckets,
  duration: { from: 'start', to: 'laatsteDag' },
} as const satisfies MeasureFor<'indicatie'>;

/** R07-P4, line: days that the GON used for its uitvoeringsplan. V7.10 is about the days that it was offered. */
export const duurUitvoeringsplanGon = {
  id: 'duur-uitvoeringsplan-gon',
  title: 'Duur van het uitvoeringsplan bij het GON',
  unit: 'dagen',
  decimals: 0,
  over: 'onderzoek',
  cohort: { afgerond: 'datumVanGon' },
  of: { 'terug van het GON': { filled: 'datumVanGon' } },
  buckets: {
    'date-missing': {
      'de datum van verzending naar het GON ontbreekt': { not: { filled: 'datumNaarGon' } },
    },
  },
  duration: { from: 'datumNaarGon', to: 'datumVanGon', open: 'onderzoeken-bij-het-gon' },
  limits: [
    'V7.10 vraagt hoeveel dagen de aanbieder kreeg; daarvoor ontbreekt de afgesproken retourdatum.',
  ],
} as const satisfies MeasureFor<'onderzoek'>;

/** R07-P4, line: the onderzoeken that are with the GON on the last day, by how long. A plan that was sent shows a return. */
export const onderzoekenBijHetGon = {
  id: 'onderzoeken-bij-het-gon',
  title: 'Onderzoeken die bij het GON zijn, naar ouderdom',
  unit: 'zaken',
  decimals: 0,
  over: 'onderzoek',
  dates: {
    einde: {
      first: [
        'datumVanGon',
        'datumPlanVerzonden',
        'einddatum',
        'melding.datumIntrekking',
        afgehandeldAlsIngetrokken,
      ],
    },
  },
  cohort: { stand: ['datumNaarGon', 'einde'] },
  of: { 'verzonden naar het GON': { filled: 'datumNaarGon' } },
  buckets: {
    'date-missing': {
      'beëindigd of ingetrokken zonder datum': {
        all: [{ not: { filled: 'einde' } }, beeindigdOfIngetrokken],
      },
    },
  },
  distribution: { by: { daysSince: 'datumNaarGon', upTo: ouderdom } },
} as const satisfies MeasureFor<'onderzoek'>;
