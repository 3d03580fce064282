import type { MeasureFor } from '../records/index.ts';
import { zonderPlan } from './afhandeling.ts';

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

/** F3.1: days that the onderzoek took, of those that came to a plan in the period. */
export const doorlooptijdOnderzoek = {
  id: 'doorlooptijd-onderzoek',
  title: 'Doorlooptijd van de fase onderzoek',
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  over: 'onderzoek',
  dates: {
    start: 'begindatum',
    einde: {
      latest: [
        'datumPlanVerzonden',
        { date: 'einddatum', where: { not: { is: { wijzeEinde: zonderPlan } } } },
      ],
    },
  },
  cohort: { afgerond: 'einde' },
  of: {
    'het onderzoek is niet zonder plan geëindigd': {
      any: [{ filled: 'datumPlanVerzonden' }, { not: { is: { wijzeEinde: zonderPlan } } }],
    },
  },
  buckets: {
    'date-missing': { 'de datum waarop de fase begint ontbreekt': { not: { filled: 'start' } } },
  },
  duration: { from: 'start', to: 'einde' },
  limits: [
    'Alleen onderzoeken die zijn geëindigd: hoe lang de open onderzoeken al duren, staat er niet in.',
  ],
  readings: [
    {
      id: 'start',
      question: 'Wanneer begint de klok?',
      options: [
        { id: 'onderzoek', title: 'bij het begin van het onderzoek' },
        { id: 'melding', title: 'bij de melding', set: { 'dates.start': 'melding.begindatum' } },
      ],
      why: 'De clausule vraagt doorlooptijden per fase, met de melding als eigen fase. Waar de zes weken van het resultaat beginnen, zegt de tekst niet; in 2022 is dat de melding.',
      source: 'Focusdocument 2020, resultaat 3 (regel 38); R07-P3',
      decides: 'contractoverleg',
    },
    {
      id: 'einde',
      question: 'Wanneer is het onderzoek klaar?',
      options: [
        { id: 'plan-verzonden', title: 'als het plan is verzonden; van twee datums de laatste' },
        {
          id: 'einddatum',
          title: 'op de einddatum van het onderzoek, ook als het plan later is verzonden',
          set: {
            'dates.einde': {
              first: [
                { date: 'einddatum', where: { not: { is: { wijzeEinde: zonderPlan } } } },
                'datumPlanVerzonden',
              ],
            },
          },
        },
      ],
      why: 'Het resultaat laat het onderzoek aan het opstellen van het plan voorafgaan; vastgelegd wordt wanneer het plan is verzonden.',
      source: 'Focusdocument 2020, resultaat 3 (regel 38); meetinstructies R07-P3, lezing 4',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'onderzoek'>;
