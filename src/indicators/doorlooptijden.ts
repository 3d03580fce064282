import type { MeasureFor } from '../records/index.ts';
import {
  afgehandeldAlsIngetrokken,
  beeindigdOfIngetrokken,
  ouderdom,
  zonderPlan,
} from './afhandeling.ts';

/** R07-P3, line ("Doorlooperperiodieken"): days from the start of the onderzoek to its sending to the GON. */
export const doorlooptijdTotGon = {
  id: 'doorlooptijd-tot-gon',
  title: 'Doorlooptijd van start van het onderzoek tot verzending naar het GON',
  unit: 'dagen',
  decimals: 0,
  over: 'onderzoek',
  cohort: { afgerond: 'datumNaarGon' },
  of: { 'verzonden naar het GON': { filled: 'datumNaarGon' } },
  buckets: { 'date-missing': { 'de begindatum ontbreekt': { not: { filled: 'begindatum' } } } },
  duration: {
    from: 'begindatum',
    to: 'datumNaarGon',
    open: {
      unknown:
        'niet elk onderzoek gaat naar het GON, en welk lopend onderzoek er nog heen gaat, wordt niet geregistreerd',
    },
  },
} as const satisfies MeasureFor<'onderzoek'>;

const verzondenNaarGon = { filled: 'datumNaarGon' } as const;

/** R07-P3, line: days from the return by the GON to the sending of the plan. */
export const doorlooptijdVanGonTotPlan = {
  id: 'doorlooptijd-van-gon-tot-plan',
  title: 'Doorlooptijd van terugontvangst van het GON tot verzending van het plan',
  unit: 'dagen',
  decimals: 0,
  over: 'onderzoek',
  cohort: { afgerond: 'datumPlanVerzonden' },
  of: { 'het onderzoek is bij het GON geweest': verzondenNaarGon },
  buckets: {
    'date-missing': { 'de datum van terugontvangst ontbreekt': { not: { filled: 'datumVanGon' } } },
  },
  duration: { from: 'datumVanGon', to: 'datumPlanVerzonden', open: 'terug-van-gon-zonder-plan' },
} as const satisfies MeasureFor<'onderzoek'>;

/** R07-P3, line: the onderzoeken that are back from the GON and of which no plan is sent, by how long they are back. */
export const terugVanGonZonderPlan = {
  id: 'terug-van-gon-zonder-plan',
  title: 'Onderzoeken terug van het GON waarvan het plan nog niet is verzonden, naar ouderdom',
  unit: 'zaken',
  decimals: 0,
  over: 'onderzoek',
  dates: {
    einde: {
      first: [
        'datumPlanVerzonden',
        'einddatum',
        'melding.datumIntrekking',
        afgehandeldAlsIngetrokken,
      ],
    },
  },
  cohort: { stand: ['datumVanGon', 'einde'] },
  of: {
    'het onderzoek is bij het GON geweest': verzondenNaarGon,
    'het onderzoek is terug van het GON': { filled: 'datumVanGon' },
  },
  buckets: {
    'date-missing': {
      'beëindigd of ingetrokken zonder datum': {
        all: [{ not: { filled: 'einde' } }, beeindigdOfIngetrokken],
      },
    },
  },
  distribution: { by: { daysSince: 'datumVanGon', upTo: ouderdom } },
} as const satisfies MeasureFor<'onderzoek'>;

/** R07-P3, line: days from the plan to the aanvraag. */
export const doorlooptijdTotAanvraag = {
  id: 'doorlooptijd-tot-aanvraag',
  title: 'Doorlooptijd van verzending van het plan tot de aanvraag',
  unit: 'dagen',
  decimals: 0,
  over: 'onderzoek',
  cohort: { afgerond: 'datumAanvraag' },
  of: { 'er is een aanvraag': { filled: 'datumAanvraag' } },
  buckets: {
    'date-missing': {
      'de datum waarop het plan is verzonden ontbreekt': { not: { filled: 'datumPlanVerzonden' } },
    },
  },
  duration: {
    from: 'datumPlanVerzonden',
    to: 'datumAanvraag',
    open: {
      unknown:
        'niet op elk plan volgt een aanvraag, en op welk plan er nog een komt, wordt niet geregistreerd',
    },
  },
} as const satisfies MeasureFor<'onderzoek'>;

/** R07-P3, line: the plans that were sent and on which no aanvraag has followed, by how long ago they were sent. */
export const plannenZonderAanvraag = {
  id: 'plannen-zonder-aanvraag',
  title: 'Verzonden plannen waarop nog geen aanvraag is gevolgd, naar ouderdom',
  unit: 'zaken',
  decimals: 0,
  over: 'onderzoek',
  dates: {
    einde: {
      first: [
        'datumAanvraag',
        'datumBesluit',
        {
          date: 'einddatum',
          where: {
            all: [
              { is: { wijzeEinde: zonderPlan } },
              { notAfter: ['datumPlanVerzonden', 'einddatum'] },
            ],
          },
        },
        'melding.datumIntrekking',
        afgehandeldAlsIngetrokken,
      ],
    },
  },
  cohort: { stand: ['datumPlanVerzonden', 'einde'] },
  of: { 'het plan is verzonden': { filled: 'datumPlanVerzonden' } },
  buckets: {
    'date-missing': {
      'er is een besluit, maar geen datum van aanvraag of besluit': {
        all: [{ not: { filled: 'einde' } }, { filled: 'uitkomstBesluit' }],
      },
      'ingetrokken of voortijdig beëindigd zonder datum': {
        all: [
          { not: { filled: 'einde' } },
          {
            any: [
              { is: { 'melding.soortAfhandeling': 'ingetrokken' } },
              { filled: 'melding.redenVoortijdigEinde' },
            ],
          },
        ],
      },
    },
  },
  distribution: { by: { daysSince: 'datumPlanVerzonden', upTo: ouderdom } },
  limits: [
    'Op een plan hoeft geen aanvraag te volgen, en dat er geen komt wordt niet geregistreerd: wie er geen doet, blijft hier staan.',
  ],
} as const satisfies MeasureFor<'onderzoek'>;

/** R07-P3, line: days from the aanvraag to the besluit. */
export const doorlooptijdTotBesluit = {
  id: 'doorlooptijd-tot-besluit',
  title: 'Doorlooptijd van aanvraag tot besluit',
  unit: 'dagen',
  decimals: 0,
  over: 'onderzoek',
  cohort: { afgerond: 'datumBesluit' },
  of: { 'er is een besluit': { filled: 'datumBesluit' } },
  buckets: {
    'date-missing': {
      'de datum van de aanvraag ontbreekt': { not: { filled: 'datumAanvraag' } },
    },
  },
  duration: { from: 'datumAanvraag', to: 'datumBesluit', open: 'aanvragen-zonder-besluit' },
} as const satisfies MeasureFor<'onderzoek'>;

/** R07-P3, line: the aanvragen on which there is no besluit, by how long ago they were made. */
export const aanvragenZonderBesluit = {
  id: 'aanvragen-zonder-besluit',
  title: 'Aanvragen waarop nog geen besluit is genomen, naar ouderdom',
  unit: 'zaken',
  decimals: 0,
  over: 'onderzoek',
  dates: {
    einde: {
      first: [
        'datumBesluit',
        {
          date: 'einddatum',
          where: {
            all: [{ is: { wijzeEinde: zonderPlan } }, { notAfter: ['datumAanvraag', 'einddatum'] }],
          },
        },
        'melding.datumIntrekking',
        afgehandeldAlsIngetrokken,
      ],
    },
  },
  cohort: { stand: ['datumAanvraag', 'einde'] },
  of: { 'er is een aanvraag': { filled: 'datumAanvraag' } },
  buckets: {
    'date-missing': {
      'er is een besluit, maar de datum ontbreekt': {
        all: [{ not: { filled: 'einde' } }, { filled: 'uitkomstBesluit' }],
      },
      'voortijdig beëindigd of ingetrokken zonder datum': {
        all: [
          { not: { filled: 'einde' } },
          { not: { filled: 'einddatum' } },
          {
            any: [
              { is: { wijzeEinde: zonderPlan } },
              { is: { 'melding.soortAfhandeling': 'ingetrokken' } },
              { filled: 'melding.redenVoortijdigEinde' },
            ],
          },
        ],
      },
    },
  },
  distribution: { by: { daysSince: 'datumAanvraag', upTo: ouderdom } },
} as const satisfies MeasureFor<'onderzoek'>;
