import type { MeasureFor } from '../records/index.ts';

const inDeGemeente = {
  'de praktijk ligt op de laatste dag in de gemeente, of dat is niet bekend': {
    any: [
      { running: ['praktijk.inGemeenteVan', 'praktijk.inGemeenteTot'] },
      { not: { filled: 'praktijk.inGemeenteVan' } },
    ],
  },
} as const;

/** An empty begin is unusable, not "always": it is told apart, like a practice that is not in the register. */
const zonderPraktijk = {
  'not-linked': {
    'de praktijk, of haar begindatum in de gemeente, staat niet in het register': {
      not: { filled: 'praktijk.inGemeenteVan' },
    },
  },
} as const;

const lopend = { running: ['ingangsdatum', 'einddatum'] } as const;

/** A place that somebody fills. */
const ojgWerkt = {
  some: { record: 'ojgInzet', on: 'praktijkId', where: { all: [lopend, { is: { bezet: true } }] } },
} as const;

/** The agreement decides, also while the place is vacant for a while; how many are vacant is shown. */
const ojgPlaats = {
  cases: {
    'OJG-plaats bezet': ojgWerkt,
    'OJG-plaats vacant': {
      some: {
        record: 'ojgInzet',
        on: 'praktijkId',
        where: { all: [lopend, { is: { bezet: false } }] },
      },
    },
    'bezetting niet ingevuld': { some: { record: 'ojgInzet', on: 'praktijkId', where: lopend } },
    'geen OJG': { not: { some: { record: 'ojgInzet', on: 'praktijkId', where: lopend } } },
  },
} as const;

const verwezenInTwaalfMaanden = {
  some: {
    record: 'ojgTraject',
    on: 'praktijkId',
    where: { during: { date: 'begindatum', months: 12 } },
  },
} as const;

/** R05-P1 and R08-E3: of the GPs in the municipality on the last day, the share whose practice has a running OJG. */
export const huisartsenMetOjg = {
  id: 'huisartsen-met-ojg',
  title: 'Huisartsen die met een OJG werken',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'huisarts',
  cohort: { stand: ['van', 'tot'] },
  of: inDeGemeente,
  buckets: zonderPraktijk,
  unique: 'huisartsId',
  share: {
    where: {
      'de praktijk heeft op de laatste dag een lopende OJG-inzet': {
        some: { record: 'ojgInzet', on: 'praktijkId', where: lopend },
      },
    },
  },
  groups: { 'ojg-plaats': ojgPlaats },
  limits: ['Waarnemers en huisartsen in dienst zijn niet te onderscheiden.'],
  readings: [
    {
      id: 'gebruik',
      question: 'Wanneer werkt een huisarts met een OJG?',
      options: [
        { id: 'overeenkomst', title: 'als de praktijk een lopende overeenkomst heeft' },
        {
          id: 'bezet',
          title: 'als er op de laatste dag ook een OJG werkt',
          set: {
            'share.where.de praktijk heeft op de laatste dag een lopende OJG-inzet': ojgWerkt,
          },
        },
        {
          id: 'verwijzend',
          title: 'als de praktijk in de laatste twaalf maanden naar de OJG verwees',
          set: {
            'share.where.de praktijk heeft op de laatste dag een lopende OJG-inzet':
              verwezenInTwaalfMaanden,
          },
        },
      ],
      why: 'R05 zegt ‘maken gebruik van’, R08 ‘werken met’: de overeenkomst is de maat voor beide. Wie nooit verwijst maakt geen gebruik; dat staat als tweede regel ernaast.',
      source: 'meetinstructies R05-P1, lezing 2',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'huisarts'>;

/** R05-P1, line: GPs whose practice referred to the OJG in the last twelve months. */
export const huisartsenVerwijzendNaarOjg = {
  id: 'huisartsen-verwijzend-naar-ojg',
  title: 'Huisartsen van wie de praktijk in twaalf maanden naar de OJG verwees',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'huisarts',
  cohort: { stand: ['van', 'tot'] },
  of: inDeGemeente,
  buckets: zonderPraktijk,
  unique: 'huisartsId',
  share: {
    where: {
      'in de laatste twaalf maanden begon een OJG-traject vanuit de praktijk':
        verwezenInTwaalfMaanden,
    },
  },
} as const satisfies MeasureFor<'huisarts'>;

/** R05-P1, line in the unit of O8.1: practices with a running OJG. */
export const huisartsenpraktijkenMetOjg = {
  id: 'huisartsenpraktijken-met-ojg',
  title: 'Huisartsenpraktijken met een OJG',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'huisartsenpraktijk',
  cohort: { stand: ['inGemeenteVan', 'inGemeenteTot'] },
  share: {
    where: {
      'de praktijk heeft op de laatste dag een lopende OJG-inzet': {
        some: { record: 'ojgInzet', on: 'praktijkId', where: lopend },
      },
    },
  },
  groups: { 'ojg-plaats': ojgPlaats },
  readings: [
    {
      id: 'gebruik',
      question: 'Wanneer werkt een praktijk met een OJG?',
      options: [
        { id: 'overeenkomst', title: 'als de praktijk een lopende overeenkomst heeft' },
        {
          id: 'bezet',
          title: 'als er op de laatste dag ook een OJG werkt',
          set: {
            'share.where.de praktijk heeft op de laatste dag een lopende OJG-inzet': ojgWerkt,
          },
        },
        {
          id: 'verwijzend',
          title: 'als de praktijk in de laatste twaalf maanden naar de OJG verwees',
          set: {
            'share.where.de praktijk heeft op de laatste dag een lopende OJG-inzet':
              verwezenInTwaalfMaanden,
          },
        },
      ],
      why: 'O8.1 zegt ‘werken met’; wat voor de huisartsen geldt, geldt hier per praktijk.',
      source: 'meetinstructies R05-P1, lezing 2; O8.1',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'huisartsenpraktijk'>;

/** R08-P2: the OJG-trajecten begun in the period, by the kind of question. */
export const aardOndersteuningsvraagOjg = {
  id: 'aard-ondersteuningsvraag-ojg',
  title: 'Aard van de ondersteuningsvraag bij de OJG (hoofdvraag)',
  unit: 'trajecten',
  decimals: 0,
  over: 'ojgTraject',
  cohort: { instroom: 'begindatum' },
  distribution: { by: 'aardHoofdvraag' },
} as const satisfies MeasureFor<'ojgTraject'>;

/** R08-P2, line: the further questions; a traject may have several, so they add up to more than the trajecten. */
export const aardNevenvragenOjg = {
  id: 'aard-nevenvragen-ojg',
  title: 'Aard van de ondersteuningsvraag bij de OJG (nevenvragen)',
  unit: 'trajecten',
  decimals: 0,
  over: 'ojgTraject',
  cohort: { instroom: 'begindatum' },
  distribution: { by: 'aardNevenvragen' },
} as const satisfies MeasureFor<'ojgTraject'>;

/** R08-P3: of the OJG-trajecten that ended with a known outcome, the share not referred to specialist care. */
export const ojgZonderSpecialistischeZorg = {
  id: 'ojg-zonder-specialistische-zorg',
  title: 'OJG-trajecten zonder doorverwijzing naar specialistische zorg',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'ojgTraject',
  // Named so that it is read: a traject that ends before it begins is in an impossible order, hence in the bounds.
  dates: { start: 'begindatum' },
  cohort: { afgerond: 'einddatum' },
  buckets: {
    unknown: {
      'uitkomst niet bekend, of voortijdig gestopt': {
        any: [
          { not: { filled: 'uitkomst' } },
          { is: { uitkomst: ['voortijdig gestopt', 'onbekend'] } },
        ],
      },
    },
  },
  share: {
    where: {
      'geen doorverwijzing naar specialistische zorg': {
        not: { is: { uitkomst: ['basis-ggz', 'specialistische ggz', 'jeugdhulp-/lvb-aanbieder'] } },
      },
    },
  },
  groups: { uitkomst: 'uitkomst', plaats: 'plaats' },
  readings: [
    {
      id: 'specialistisch',
      question: 'Wat is specialistische zorg?',
      options: [
        { id: 'toewijzing-nodig', title: 'alle jeugdhulp waarvoor een toewijzing nodig is' },
        {
          id: 'specialistische-ggz',
          title: 'alleen specialistische ggz',
          set: {
            'share.where.geen doorverwijzing naar specialistische zorg': {
              not: { is: { uitkomst: 'specialistische ggz' } },
            },
          },
        },
        {
          id: 'elke-doorverwijzing',
          title: 'elke doorverwijzing',
          set: {
            'share.where.geen doorverwijzing naar specialistische zorg': {
              is: { uitkomst: 'zelf afgehandeld' },
            },
          },
        },
      ],
      why: 'Zo past het bij ‘jeugdhulp’ met een verwijzing en bij het kostendoel van project OJG in het Focusdocument 2020.',
      source: 'meetinstructies R08-P3, lezing 1',
      decides: 'contractoverleg',
    },
    {
      id: 'leidt-tot',
      question: 'Waaruit blijkt dat een traject tot een verwijzing leidt?',
      options: [
        { id: 'uitkomst', title: 'uit de vastgelegde uitkomst' },
        {
          id: 'toewijzing',
          title: 'uit een toewijzing binnen 90 dagen',
          missing: ['toewijzingen van de gemeente, gekoppeld aan het OJG-traject'],
        },
      ],
      why: 'De koppeling met toewijzingen van de gemeente wordt niet geregistreerd.',
      source: 'meetinstructies R08-P3, lezing 3',
      decides: 'contractoverleg',
    },
  ],
  limits: [
    'Een traject heeft één uitkomst. Volgden er twee verwijzingen, dan gaat die naar specialistische zorg voor; is de andere vastgelegd, dan telt het traject ten onrechte als zonder.',
  ],
} as const satisfies MeasureFor<'ojgTraject'>;

/** R08-P3, line: the trajecten without an outcome yet, by how long they have run. */
export const lopendeOjgTrajecten = {
  id: 'lopende-ojg-trajecten',
  title: 'Lopende OJG-trajecten naar ouderdom',
  unit: 'trajecten',
  decimals: 0,
  over: 'ojgTraject',
  cohort: { stand: ['begindatum', 'einddatum'] },
  buckets: {
    'date-missing': {
      'geëindigd zonder datum': { all: [{ filled: 'uitkomst' }, { not: { filled: 'einddatum' } }] },
    },
  },
  distribution: { by: { daysSince: 'begindatum', upTo: [28, 91, 182, 365] } },
  groups: { plaats: 'plaats' },
} as const satisfies MeasureFor<'ojgTraject'>;
