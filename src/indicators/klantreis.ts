import type { MeasureFor } from '../records/index.ts';
import {
  afgehandeldAlsIngetrokken,
  beeindigdOfIngetrokken,
  ouderdom,
  zonderPlan,
} from './afhandeling.ts';

/** When the plan was there; an onderzoek that ended early without a plan that was sent has none. */
const einde = {
  latest: [
    'datumPlanVerzonden',
    { date: 'einddatum', where: { not: { is: { wijzeEinde: zonderPlan } } } },
  ],
} as const;

const start = {
  id: 'start',
  question: 'Wanneer begint de klok?',
  options: [
    { id: 'onderzoek', title: 'bij het begin van het onderzoek' },
    { id: 'melding', title: 'bij de melding', set: { 'dates.start': 'melding.begindatum' } },
  ],
  why: 'De clausule vraagt doorlooptijden per fase, met de melding als eigen fase. Waar de zes weken van het resultaat beginnen, zegt de tekst niet; in 2022 is dat de melding.',
  source: 'Focusdocument 2020, resultaat 3 (regel 38); R07-P3',
  decides: 'contractoverleg',
} as const;

const klaar = {
  id: 'einde',
  question: 'Wanneer is het onderzoek klaar?',
  why: 'Het resultaat laat het onderzoek aan het opstellen van het plan voorafgaan; vastgelegd wordt wanneer het plan is verzonden.',
  source: 'Focusdocument 2020, resultaat 3 (regel 38); meetinstructies R07-P3, lezing 4',
  decides: 'contractoverleg',
} as const;
const alsPlanVerzonden = {
  id: 'plan-verzonden',
  title: 'als het plan is verzonden; van twee datums de laatste',
} as const;
const opEinddatum = {
  id: 'einddatum',
  title: 'op de einddatum van het onderzoek, ook als het plan later is verzonden',
} as const;

/** F3.1: days that the onderzoek took, of those that came to a plan in the period. */
export const doorlooptijdOnderzoek = {
  id: 'doorlooptijd-onderzoek',
  title: 'Doorlooptijd van de fase onderzoek',
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  over: 'onderzoek',
  dates: { start: 'begindatum', einde },
  cohort: { afgerond: 'einde' },
  of: {
    'het onderzoek is niet zonder plan geëindigd': {
      any: [{ filled: 'datumPlanVerzonden' }, { not: { is: { wijzeEinde: zonderPlan } } }],
    },
  },
  buckets: {
    'date-missing': { 'de datum waarop de fase begint ontbreekt': { not: { filled: 'start' } } },
  },
  duration: { from: 'start', to: 'einde', open: 'lopende-onderzoeken' },
  limits: [
    'Alleen onderzoeken die zijn geëindigd: hoe lang de open onderzoeken al duren, staat in een eigen regel.',
  ],
  readings: [
    start,
    {
      ...klaar,
      options: [
        alsPlanVerzonden,
        {
          ...opEinddatum,
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
    },
  ],
} as const satisfies MeasureFor<'onderzoek'>;

/** F3.1, line: the onderzoeken that have begun and are not over on the last day, by how long they have run. */
export const lopendeOnderzoeken = {
  id: 'lopende-onderzoeken',
  title: 'Onderzoeken die nog lopen, naar ouderdom',
  unit: 'zaken',
  decimals: 0,
  over: 'onderzoek',
  dates: {
    start: 'begindatum',
    einde: {
      first: [
        {
          date: 'einddatum',
          where: {
            all: [
              { not: { is: { wijzeEinde: zonderPlan } } },
              { notAfter: ['datumPlanVerzonden', 'einddatum'] },
            ],
          },
        },
        'datumPlanVerzonden',
        'einddatum',
        'melding.datumIntrekking',
        afgehandeldAlsIngetrokken,
      ],
    },
  },
  cohort: { stand: ['start', 'einde'] },
  buckets: {
    'date-missing': {
      'beëindigd of ingetrokken zonder datum': {
        all: [{ not: { filled: 'einde' } }, beeindigdOfIngetrokken],
      },
    },
  },
  distribution: { by: { daysSince: 'start', upTo: ouderdom } },
  limits: [
    'Een onderzoek met een aanvraag loopt hier door zolang het plan niet is verzonden; in de populatie per fase staat het bij de aanvraag.',
    'Een melding waarop nog geen onderzoek is geregistreerd staat er niet bij, ook niet als de klok bij de melding begint.',
  ],
  readings: [
    start,
    {
      ...klaar,
      options: [
        alsPlanVerzonden,
        {
          ...opEinddatum,
          set: {
            'dates.einde': {
              first: [
                { date: 'einddatum', where: { not: { is: { wijzeEinde: zonderPlan } } } },
                'datumPlanVerzonden',
                'einddatum',
                'melding.datumIntrekking',
                afgehandeldAlsIngetrokken,
              ],
            },
          },
        },
      ],
    },
  ],
} as const satisfies MeasureFor<'onderzoek'>;

/** F3.1, line for the six weeks of result 3, which the clause itself does not measure. No holiday moves the term. */
export const onderzoekBinnenZesWekenNaBegin = {
  id: 'onderzoek-binnen-zes-weken-na-begin',
  title: 'Onderzoek binnen zes weken afgerond (termijn van het Focusdocument)',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'onderzoek',
  dates: {
    start: 'begindatum',
    einde,
    voortijdigEinde: {
      earliest: [{ date: 'einddatum', where: { is: { wijzeEinde: zonderPlan } } }],
    },
    uiterste: { after: 'start', term: 'sva-onderzoek' },
  },
  cohort: { verval: 'uiterste' },
  buckets: {
    'excluded-by-rule': {
      'samengevoegd met een ander onderzoek': { is: { wijzeEinde: 'samengevoegd' } },
      'zonder plan geëindigd op of voor de uiterste dag': {
        notAfter: ['voortijdigEinde', 'uiterste'],
      },
    },
    undecided: {
      'nog open, en de uiterste dag komt nog': {
        all: [
          { not: { filled: 'einde' } },
          { not: { filled: 'voortijdigEinde' } },
          { not: { filled: 'wijzeEinde' } },
          { not: { elapsed: 'uiterste' } },
        ],
      },
    },
    'date-missing': {
      'beëindigd zonder datum': {
        all: [
          { filled: 'wijzeEinde' },
          { not: { filled: 'einde' } },
          { not: { filled: 'voortijdigEinde' } },
        ],
      },
    },
  },
  share: { where: { 'afgerond op of voor de uiterste dag': { notAfter: ['einde', 'uiterste'] } } },
  readings: [start],
} as const satisfies MeasureFor<'onderzoek'>;
