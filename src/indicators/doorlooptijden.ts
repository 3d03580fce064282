import type { MeasureFor } from '../records/index.ts';

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
  duration: { from: 'begindatum', to: 'datumNaarGon' },
} as const satisfies MeasureFor<'onderzoek'>;

/** R07-P3, line: days from the return by the GON to the sending of the plan. */
export const doorlooptijdVanGonTotPlan = {
  id: 'doorlooptijd-van-gon-tot-plan',
  title: 'Doorlooptijd van terugontvangst van het GON tot verzending van het plan',
  unit: 'dagen',
  decimals: 0,
  over: 'onderzoek',
  cohort: { afgerond: 'datumPlanVerzonden' },
  of: { 'het onderzoek is bij het GON geweest': { filled: 'datumNaarGon' } },
  buckets: {
    'date-missing': { 'de datum van terugontvangst ontbreekt': { not: { filled: 'datumVanGon' } } },
  },
  duration: { from: 'datumVanGon', to: 'datumPlanVerzonden' },
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
  duration: { from: 'datumPlanVerzonden', to: 'datumAanvraag' },
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
  duration: { from: 'datumAanvraag', to: 'datumBesluit' },
} as const satisfies MeasureFor<'onderzoek'>;
