import type { MeasureFor } from '../records/index.ts';
import { zonderPlan } from './afhandeling.ts';

/** When the plan was there; an onderzoek that ended early without a plan that was sent has none. */
const dates = {
  einde: {
    latest: [
      'datumPlanVerzonden',
      { date: 'einddatum', where: { not: { is: { wijzeEinde: zonderPlan } } } },
    ],
  },
} as const;

/** Each onderzoek comes to one plan. */
const metPlan = {
  'het onderzoek is niet zonder plan geëindigd': {
    any: [{ filled: 'datumPlanVerzonden' }, { not: { is: { wijzeEinde: zonderPlan } } }],
  },
} as const;

/** What a finished plan is, in the clauses of 2020. */
const afgerond = {
  id: 'afgerond',
  question: 'Wanneer is een ondersteuningsplan afgerond?',
  options: [
    { id: 'vastgesteld', title: 'als het plan er is: verzonden aan de inwoner' },
    {
      id: 'uitgevoerd',
      title: 'als de uitvoering van het plan is geëindigd',
      missing: ['de datum waarop de uitvoering van een plan eindigt'],
    },
  ],
  why: 'Resultaat 2 spreekt van ondersteuning ‘Na afronding van het ondersteuningsplan’: daarna begint de uitvoering pas.',
  source: 'Focusdocument 2020, resultaten 2 en 7 (regels 25 en 48)',
  decides: 'contractoverleg',
} as const;

const ondersteundDoorWij = { some: { record: 'ondersteuning', on: 'onderzoekId' } } as const;

/** F2.3: of the plans finished in the period, the share with support by WIJ itself. */
export const plannenMetLichteOndersteuning = {
  id: 'plannen-met-lichte-ondersteuning',
  title: 'Afgeronde plannen met lichte ondersteuning door WIJ',
  unit: '%',
  decimals: 1,
  over: 'onderzoek',
  dates,
  cohort: { afgerond: 'einde' },
  of: metPlan,
  buckets: {
    unknown: {
      'de persoon krijgt ondersteuning, maar bij welk plan is niet ingevuld': {
        all: [
          { not: ondersteundDoorWij },
          {
            some: {
              record: 'ondersteuning',
              on: 'persoonId',
              where: { not: { filled: 'onderzoekId' } },
            },
          },
        ],
      },
    },
  },
  share: { where: { 'WIJ biedt zelf ondersteuning bij het plan': ondersteundDoorWij } },
  limits: ['Een onderzoek telt als één plan.'],
  readings: [
    {
      id: 'lichte-ondersteuning',
      question: 'Wat is lichte ondersteuning?',
      options: [
        { id: 'door-wij', title: 'alle ondersteuning die het WIJ-team zelf biedt' },
        {
          id: 'definitie',
          title: 'wat de partijen als lichte ondersteuning vaststellen',
          missing: ['of ondersteuning licht is, naar de definitie van ontwikkelopgave 2'],
        },
      ],
      why: 'Resultaat 2 omschrijft haar als wat WIJ zelf aan een inwoner biedt; de definitie moest in 2020 nog worden vastgesteld en is niet voorhanden.',
      source: 'Focusdocument 2020, resultaat 2 en ontwikkelopgave 2 (regels 25 en 97)',
      decides: 'contractoverleg',
    },
    {
      id: 'inzet',
      question:
        'Wanneer is er inzet: als zij is voorgenomen, als zij begon, of alleen na het plan?',
      options: [
        { id: 'voorgenomen', title: 'als er ondersteuning bij het plan hoort, begonnen of niet' },
        {
          id: 'begonnen',
          title: 'als de ondersteuning op de peildatum is begonnen',
          set: {
            'share.where.WIJ biedt zelf ondersteuning bij het plan': {
              some: {
                record: 'ondersteuning',
                on: 'onderzoekId',
                where: { elapsed: 'begindatum' },
              },
            },
          },
        },
        {
          id: 'na-het-plan',
          title: 'als zij begon op of na de dag waarop het plan is verzonden',
          set: {
            'share.where.WIJ biedt zelf ondersteuning bij het plan': {
              some: {
                record: 'ondersteuning',
                on: 'onderzoekId',
                where: {
                  all: [
                    { elapsed: 'begindatum' },
                    { notAfter: ['onderzoek.datumPlanVerzonden', 'begindatum'] },
                  ],
                },
              },
            },
          },
        },
      ],
      why: 'De clausule gaat over plannen en wat daarin wordt ingezet. Resultaat 2 noemt ondersteuning gedurende het onderzoek en na het plan.',
      source: 'Focusdocument 2020, resultaat 2 (regel 25)',
      decides: 'contractoverleg',
    },
    afgerond,
  ],
} as const satisfies MeasureFor<'onderzoek'>;

const ondersteuningsplan = { record: 'ondersteuningsplan', on: 'onderzoekId' } as const;
const vermeld = {
  some: { ...ondersteuningsplan, where: { filled: 'inzetInformeelNetwerk' } },
} as const;
const metNetwerk = {
  some: {
    ...ondersteuningsplan,
    where: { any: [{ is: { inzetInformeelNetwerk: 'ja' } }, { is: { inzetVrijwilligers: true } }] },
  },
} as const;
const alleenNetwerk = {
  some: { ...ondersteuningsplan, where: { is: { inzetInformeelNetwerk: 'ja' } } },
} as const;
const ookGestimuleerd = {
  some: {
    ...ondersteuningsplan,
    where: {
      any: [
        { is: { inzetInformeelNetwerk: ['ja', 'wordt gestimuleerd'] } },
        { is: { inzetVrijwilligers: true } },
      ],
    },
  },
} as const;
const helemaalVermeld = {
  some: {
    ...ondersteuningsplan,
    where: { all: [{ filled: 'inzetInformeelNetwerk' }, { filled: 'inzetVrijwilligers' }] },
  },
} as const;

/** F7.1: of the plans finished in the period, the share in which the network is put to use. */
export const plannenMetInzetNetwerk = {
  id: 'plannen-met-inzet-netwerk',
  title: 'Afgeronde plannen met inzet van het netwerk',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'onderzoek',
  dates,
  cohort: { afgerond: 'einde' },
  of: metPlan,
  buckets: {
    unknown: {
      'of het netwerk wordt ingezet, is niet vastgelegd': {
        all: [{ not: metNetwerk }, { not: helemaalVermeld }],
      },
    },
  },
  share: { where: { 'het netwerk wordt ingezet': metNetwerk } },
  groups: {
    'informeel netwerk': {
      cases: {
        ja: alleenNetwerk,
        'wordt gestimuleerd': {
          some: {
            ...ondersteuningsplan,
            where: { is: { inzetInformeelNetwerk: 'wordt gestimuleerd' } },
          },
        },
        nee: { some: { ...ondersteuningsplan, where: { is: { inzetInformeelNetwerk: 'nee' } } } },
        'niet ingevuld': { not: vermeld },
      },
    },
  },
  limits: ['Een onderzoek telt als één plan.'],
  readings: [
    {
      id: 'netwerk',
      question: 'Wat is inzet van het netwerk?',
      options: [
        {
          id: 'netwerk-of-vrijwilligers',
          title: 'inzet van het informele netwerk of van vrijwilligers',
        },
        {
          id: 'informeel-netwerk',
          title: 'alleen inzet van het informele netwerk',
          set: {
            'share.where.het netwerk wordt ingezet': alleenNetwerk,
            'buckets.unknown.of het netwerk wordt ingezet, is niet vastgelegd': { not: vermeld },
          },
        },
        {
          id: 'ook-gestimuleerd',
          title: 'ook als die inzet wordt gestimuleerd',
          set: {
            'share.where.het netwerk wordt ingezet': ookGestimuleerd,
            'buckets.unknown.of het netwerk wordt ingezet, is niet vastgelegd': {
              all: [{ not: ookGestimuleerd }, { not: helemaalVermeld }],
            },
          },
        },
        {
          id: 'ruim',
          title: 'ook eigen kracht en algemene voorzieningen',
          missing: ['het gebruik van eigen kracht en algemene voorzieningen per plan'],
        },
      ],
      why: 'Resultaat 7 laat elk plan zeggen of het informele netwerk wordt ingezet, en dat is wat per plan wordt vastgelegd. De clausule noemt ook eigen kracht en algemene voorzieningen; die hebben geen eigen gegeven.',
      source: 'Focusdocument 2020, resultaat 7 (regel 48)',
      decides: 'contractoverleg',
    },
    afgerond,
  ],
} as const satisfies MeasureFor<'onderzoek'>;

/** F7.1, line: the share of those plans that says whether the informal network is put to use, as result 7 asks of all. */
export const plannenMetVermeldingNetwerk = {
  id: 'plannen-met-vermelding-netwerk',
  title: 'Afgeronde plannen die zeggen of het informele netwerk wordt ingezet',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'onderzoek',
  dates,
  cohort: { afgerond: 'einde' },
  of: metPlan,
  share: { where: { 'of het informele netwerk wordt ingezet, is vastgelegd': vermeld } },
} as const satisfies MeasureFor<'onderzoek'>;
