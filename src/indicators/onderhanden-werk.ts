import type { MeasureFor } from '../records/index.ts';
import { andersAfgehandeld, zonderPlan } from './afhandeling.ts';

/** Something of the onderzoek has happened by the last day, whether its own begin is registered or not. */
const begonnen = {
  any: [
    { reached: 'onderzoek.begindatum' },
    { reached: 'onderzoek.datumNaarGon' },
    { reached: 'onderzoek.datumPlanVerzonden' },
    { reached: 'onderzoek.einddatum' },
    { reached: 'onderzoek.datumAanvraag' },
  ],
} as const;

/** Nothing of an onderzoek is registered, now or later. */
const nooitBegonnen = {
  all: [
    { not: { filled: 'onderzoek.begindatum' } },
    { not: { filled: 'onderzoek.datumNaarGon' } },
    { not: { filled: 'onderzoek.datumPlanVerzonden' } },
    { not: { filled: 'onderzoek.einddatum' } },
    { not: { filled: 'onderzoek.datumAanvraag' } },
  ],
} as const;

const vervallen = { is: { 'melding.soortAfhandeling': ['ingetrokken', 'dubbel'] } } as const;

/**
 * The day on which a case leaves the access phases: decided, or ended early. The day on which the melding was handled
 * is one when that ended the case, not when an onderzoek followed.
 */
const einde = {
  earliest: [
    'onderzoek.datumBesluit',
    'melding.datumIntrekking',
    {
      date: 'melding.datumAfhandeling',
      where: {
        all: [
          andersAfgehandeld,
          { any: [vervallen, { filled: 'melding.redenVoortijdigEinde' }, nooitBegonnen] },
        ],
      },
    },
    { date: 'onderzoek.einddatum', where: { is: { 'onderzoek.wijzeEinde': zonderPlan } } },
  ],
} as const;

const dates = { start: { first: ['melding.begindatum', 'onderzoek.begindatum'] }, einde } as const;

/** A melding that was handled in another way counts again from the day on which an onderzoek begins after all. */
const openOpDeDag = {
  'de melding is niet anders afgehandeld, of het onderzoek is al begonnen': {
    any: [begonnen, { not: { all: [andersAfgehandeld, { reached: 'melding.datumAfhandeling' }] } }],
  },
} as const;

/** One case for each melding while none of its onderzoeken has begun; then one for each that has. */
const zaken = {
  ...openOpDeDag,
  'een onderzoek dat is begonnen, of het eerste op de melding': {
    any: [begonnen, { is: { eersteVanMelding: true } }],
  },
} as const;

/** Of persons: the same for each person on a melding. */
const personen = {
  ...openOpDeDag,
  'een onderzoek dat is begonnen, of het eerste van deze persoon op de melding': {
    any: [begonnen, { is: { eerste: true } }],
  },
} as const;

const buckets = {
  'date-missing': {
    'afgehandeld of voortijdig beëindigd zonder datum': {
      all: [
        { not: { filled: 'einde' } },
        {
          any: [
            { filled: 'melding.redenVoortijdigEinde' },
            vervallen,
            { is: { 'onderzoek.wijzeEinde': zonderPlan } },
            { all: [andersAfgehandeld, { not: begonnen }] },
          ],
        },
      ],
    },
    'het plan is verzonden, maar de datum ontbreekt': {
      all: [
        { is: { 'onderzoek.wijzeEinde': 'plan verzonden' } },
        { not: { filled: 'onderzoek.datumPlanVerzonden' } },
        { not: { filled: 'onderzoek.einddatum' } },
        { not: { reached: 'onderzoek.datumAanvraag' } },
      ],
    },
  },
} as const;

/** Of two ends of an onderzoek the later counts. */
const planVerzonden = {
  any: [
    {
      all: [
        { reached: 'onderzoek.datumPlanVerzonden' },
        { not: { filled: 'onderzoek.einddatum' } },
      ],
    },
    {
      all: [
        { reached: 'onderzoek.einddatum' },
        { not: { filled: 'onderzoek.datumPlanVerzonden' } },
      ],
    },
    { all: [{ reached: 'onderzoek.datumPlanVerzonden' }, { reached: 'onderzoek.einddatum' }] },
  ],
} as const;

/** The latest phase reached on the last day; the first that holds counts. */
const fase = {
  cases: {
    aanvraag: { reached: 'onderzoek.datumAanvraag' },
    'plan verzonden, wacht op aanvraag': planVerzonden,
    'onderzoek, bij het GON': {
      all: [{ reached: 'onderzoek.datumNaarGon' }, { not: { reached: 'onderzoek.datumVanGon' } }],
    },
    onderzoek: begonnen,
    melding: { reached: 'melding.begindatum' },
  },
} as const;

/** R07-P2: the cases in each phase of access on the last day of the period. */
export const onderhandenWerkPerFase = {
  id: 'onderhanden-werk-per-fase',
  title: 'Onderhanden werk per fase (zaken)',
  unit: 'zaken',
  decimals: 0,
  over: 'traject',
  dates,
  cohort: { stand: ['start', 'einde'] },
  of: zaken,
  buckets,
  distribution: { by: fase },
  groups: { melder: 'melding.soortMelder', wijkteam: 'melding.wijkteam' },
  limits: [
    'Een zaak zonder einddatum die in de praktijk is gestopt, blijft meetellen; zie de verdeling naar ouderdom.',
  ],
  readings: [
    {
      id: 'fasen',
      question: 'Welke fasen telt de clausule?',
      options: [
        { id: 'drie-fasen', title: 'melding, onderzoek en aanvraag, met de tussenstappen apart' },
        {
          id: 'route-van-de-vraag',
          title: 'alle fasen van de Route van de vraag',
          missing: ['de Route van de vraag: die is in de SvA nog niet bepaald'],
        },
      ],
      why: 'Het Focusdocument 2020 noemt deze drie; de Route van de vraag is in 2022 nog in ontwikkeling.',
      source: 'meetinstructies R07-P2; Focusdocument 2020, resultaat 3',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'traject'>;

/** R07-P2, line: the persons in each phase. One person may be in several. */
export const populatiePerFase = {
  id: 'populatie-per-fase',
  title: 'Populatie per fase (unieke personen)',
  unit: 'personen',
  decimals: 0,
  over: 'traject',
  dates,
  cohort: { stand: ['start', 'einde'] },
  of: personen,
  buckets,
  unique: 'persoonId',
  distribution: { by: fase },
} as const satisfies MeasureFor<'traject'>;

/** The three phases that the Focusdocument of 2020 names. */
const faseKlantreis = {
  cases: {
    aanvraag: { reached: 'onderzoek.datumAanvraag' },
    onderzoek: begonnen,
    melding: { reached: 'melding.begindatum' },
  },
} as const;

/** After the plan, and before an aanvraag that may never come, a case is in none of the three phases. */
const bucketsKlantreis = {
  'excluded-by-rule': {
    'het plan is verzonden en er is geen aanvraag': {
      all: [planVerzonden, { not: { reached: 'onderzoek.datumAanvraag' } }],
    },
  },
  ...buckets,
} as const;

const naHetPlan = {
  id: 'na-het-plan',
  question: 'In welke fase is een zaak waarvan het plan is verzonden, zonder aanvraag?',
  options: [
    { id: 'geen', title: 'in geen van de drie: het onderzoek is klaar' },
    {
      id: 'onderzoek',
      title: 'in de fase onderzoek',
      set: { 'buckets.excluded-by-rule.het plan is verzonden en er is geen aanvraag': null },
    },
  ],
  why: 'De clausule noemt melding, onderzoek en aanvraag. Op een plan volgt niet altijd een aanvraag; wie er geen doet, zou nooit uit de fase gaan.',
  source: 'Focusdocument 2020, resultaat 3 (regel 38)',
  decides: 'contractoverleg',
} as const;

/** F3.1: the persons in each phase of the klantreis on the last day. One person may be in several. */
export const populatiePerFaseKlantreis = {
  id: 'populatie-per-fase-klantreis',
  title: 'Populatie in de fasen melding, onderzoek en aanvraag (unieke personen)',
  unit: 'personen',
  decimals: 0,
  over: 'traject',
  dates,
  cohort: { stand: ['start', 'einde'] },
  of: personen,
  buckets: bucketsKlantreis,
  unique: 'persoonId',
  distribution: { by: faseKlantreis },
  readings: [naHetPlan],
} as const satisfies MeasureFor<'traject'>;

/** F3.1, line: the cases in each of those phases, which the result calls the werkvoorraad. */
export const werkvoorraadPerFaseKlantreis = {
  id: 'werkvoorraad-per-fase-klantreis',
  title: 'Werkvoorraad in de fasen melding, onderzoek en aanvraag (zaken)',
  unit: 'zaken',
  decimals: 0,
  over: 'traject',
  dates,
  cohort: { stand: ['start', 'einde'] },
  of: zaken,
  buckets: bucketsKlantreis,
  distribution: { by: faseKlantreis },
  groups: { wijkteam: 'melding.wijkteam' },
  readings: [naHetPlan],
} as const satisfies MeasureFor<'traject'>;

/** R07-P2, line: how long the cases have been open on the last day. */
export const onderhandenWerkNaarOuderdom = {
  id: 'onderhanden-werk-naar-ouderdom',
  title: 'Onderhanden werk naar ouderdom sinds de melding (zaken)',
  unit: 'zaken',
  decimals: 0,
  over: 'traject',
  dates,
  cohort: { stand: ['start', 'einde'] },
  of: zaken,
  buckets,
  distribution: { by: { daysSince: 'start', upTo: [14, 28, 42, 365] } },
} as const satisfies MeasureFor<'traject'>;

/** R07-P2, line: persons supported by the WIJ team on the last day; it runs beside the phases of access. */
export const ondersteuningDoorWij = {
  id: 'ondersteuning-door-wij',
  title: 'Inwoners in ondersteuning door het WIJ-team',
  unit: 'personen',
  decimals: 0,
  over: 'ondersteuning',
  cohort: { stand: ['begindatum', 'einddatum'] },
  buckets: {
    'date-missing': {
      'uitgestroomd zonder datum': {
        all: [{ filled: 'redenUitstroom' }, { not: { filled: 'einddatum' } }],
      },
    },
  },
  unique: 'persoonId',
  stock: { begin: 'begindatum', end: 'einddatum' },
} as const satisfies MeasureFor<'ondersteuning'>;

/** R07-P2, line: persons under casusregie on the last day. */
export const casusregie = {
  id: 'casusregie',
  title: 'Inwoners in casusregie',
  unit: 'personen',
  decimals: 0,
  over: 'casusregie',
  cohort: { stand: ['begindatum', 'einddatum'] },
  buckets: {
    'date-missing': {
      'beëindigd zonder datum': {
        all: [{ filled: 'doelrealisatieEinde' }, { not: { filled: 'einddatum' } }],
      },
    },
  },
  unique: 'persoonId',
  stock: { begin: 'begindatum', end: 'einddatum' },
} as const satisfies MeasureFor<'casusregie'>;

/** R07-P2, line: the same as cases: a person may have more than one. */
export const ondersteuningDoorWijZaken = {
  id: 'ondersteuning-door-wij-zaken',
  title: 'Ondersteuning door het WIJ-team (zaken)',
  unit: 'zaken',
  decimals: 0,
  over: 'ondersteuning',
  cohort: ondersteuningDoorWij.cohort,
  buckets: ondersteuningDoorWij.buckets,
  stock: ondersteuningDoorWij.stock,
} as const satisfies MeasureFor<'ondersteuning'>;

/** R07-P2, line: the same as cases. */
export const casusregieZaken = {
  id: 'casusregie-zaken',
  title: 'Casusregie (zaken)',
  unit: 'zaken',
  decimals: 0,
  over: 'casusregie',
  cohort: casusregie.cohort,
  buckets: casusregie.buckets,
  stock: casusregie.stock,
} as const satisfies MeasureFor<'casusregie'>;
