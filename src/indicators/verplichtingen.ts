import type { MeasureFor, RatioFor } from '../records/index.ts';

/** Duties of the agreement that can be counted and for which it asks no figure: none of these is an indicator. */

/** O12.1: of the complaints about WIJ of which the term ended in the period, the share handled within it. */
export const klachtenBinnenTermijn = {
  id: 'klachten-binnen-termijn',
  title: 'Klachten over WIJ die binnen de wettelijke termijn zijn afgehandeld',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'klacht',
  dates: { uiterste: { after: 'ontvangstdatum', term: 'awb-klacht' } },
  cohort: { verval: 'uiterste' },
  of: {
    'de klacht betreft niet de aanbieder of de gemeente': {
      not: { is: { betreft: ['aanbieder', 'gemeente'] } },
    },
  },
  buckets: {
    'excluded-by-rule': {
      'wie de klacht betreft is niet ingevuld': { not: { filled: 'betreft' } },
    },
    undecided: {
      'nog open, en de termijn loopt nog': {
        all: [{ not: { filled: 'datumAfhandeling' } }, { not: { elapsed: 'uiterste' } }],
      },
    },
    'date-missing': {
      'afgehandeld zonder datum': {
        all: [
          { filled: 'afhandeling' },
          { not: { is: { afhandeling: 'in behandeling' } } },
          { not: { filled: 'datumAfhandeling' } },
        ],
      },
    },
  },
  share: {
    where: {
      'afgehandeld op of voor de uiterste dag': { notAfter: ['datumAfhandeling', 'uiterste'] },
    },
  },
  limits: [
    'Verdaging (ten hoogste vier weken) en uitstel met instemming van de klager worden niet geregistreerd; zo’n klacht telt hier als te laat.',
    'Een ingetrokken klacht telt op de dag waarop zij is afgehandeld.',
  ],
  readings: [
    {
      id: 'termijn',
      question: 'Wat is de wettelijke termijn?',
      options: [
        { id: 'zes-weken', title: 'zes weken' },
        {
          id: 'tien-weken',
          title: 'tien weken: met een klachtadviescommissie',
          set: { 'dates.uiterste': { after: 'ontvangstdatum', term: 'awb-klacht-commissie' } },
        },
        {
          id: 'met-verdaging',
          title: 'met vier weken erbij waar de klacht is verdaagd',
          missing: ['de datum van verdaging'],
        },
      ],
      why: 'De SvA noemt geen wet en geen aantal weken. Artikel 9:11 van de Awb geeft zes weken, of tien met een commissie; of die er is, wordt niet geregistreerd.',
      source: 'Set van Afspraken 2022, O12.1 (regel 122); Awb (BWBR0005537) art. 9:11 lid 1',
      decides: 'contractoverleg',
    },
    {
      id: 'cohort',
      question: 'Welke klachten: waarvan de termijn in de periode afliep, of die zijn afgehandeld?',
      options: [
        { id: 'verval', title: 'waarvan de termijn in de periode afliep' },
        {
          id: 'afgerond',
          title: 'die in de periode zijn afgehandeld',
          set: { cohort: { afgerond: 'datumAfhandeling' } },
        },
      ],
      why: 'Een klacht die blijft liggen, zou anders nooit te laat zijn.',
      source: 'Als bij R07-P3',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'klacht'>;

/** V7.9: of the plans sent in the period, the share that says whether the informal network is used. */
export const plannenMetUitspraakOverNetwerk = {
  id: 'plannen-met-uitspraak-over-netwerk',
  title: 'Ondersteuningsplannen die zeggen of het informele netwerk wordt ingezet',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'ondersteuningsplan',
  cohort: { afgerond: 'onderzoek.datumPlanVerzonden' },
  share: {
    where: {
      'de inzet van het informele netwerk is ingevuld': { filled: 'inzetInformeelNetwerk' },
    },
  },
  groups: { inzet: 'inzetInformeelNetwerk' },
  limits: ['Hoe de inzet wordt gestimuleerd, wordt niet geregistreerd; alleen dat.'],
} as const satisfies MeasureFor<'ondersteuningsplan'>;

/** V7.10: of the onderzoeken that went to the GON and whose plan was sent in the period, the share with 14 days between. */
export const veertienDagenVoorAanbieder = {
  id: 'veertien-dagen-voor-aanbieder',
  title: 'Onderzoeken met ten minste veertien dagen tussen het GON en het plan',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'onderzoek',
  dates: { uiterste: { after: 'datumNaarGon', term: 'sva-uitvoeringsplan' } },
  cohort: { afgerond: 'datumPlanVerzonden' },
  of: {
    'verzonden naar of terug van het GON': {
      any: [{ filled: 'datumNaarGon' }, { filled: 'datumVanGon' }],
    },
  },
  buckets: {
    'date-missing': {
      'de datum van verzending naar het GON ontbreekt': { not: { filled: 'datumNaarGon' } },
    },
  },
  share: {
    where: {
      'het plan is verzonden op of na de veertiende dag': {
        notAfter: ['uiterste', 'datumPlanVerzonden'],
      },
    },
  },
  limits: [
    'Dit is hoeveel dagen er waren, niet hoeveel de aanbieder kreeg: de afgesproken retourdatum wordt niet geregistreerd.',
    'Alleen het GON; van andere aanbieders wordt niet geregistreerd wanneer zij zijn betrokken.',
  ],
} as const satisfies MeasureFor<'onderzoek'>;

const zonderHuishouden = {
  'not-linked': {
    'het huishouden van de persoon is niet bekend': { not: { filled: 'persoon.huishoudenId' } },
  },
} as const;

/** V7.13: of the households with support by WIJ on the last day, the share in which a supported person has regie. */
export const huishoudensMetRegie = {
  id: 'huishoudens-met-regie',
  title: 'Door WIJ ondersteunde huishoudens met lopende regie',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'ondersteuning',
  cohort: { stand: ['begindatum', 'einddatum'] },
  buckets: zonderHuishouden,
  unique: 'persoon.huishoudenId',
  share: {
    where: {
      'een ondersteunde persoon heeft op de laatste dag regie': {
        some: {
          record: 'casusregie',
          on: 'persoonId',
          where: { running: ['begindatum', 'einddatum'] },
        },
      },
    },
  },
  limits: [
    'Wie de regisseur is, wordt niet geregistreerd; of het er één is, is dus niet te tellen.',
  ],
} as const satisfies MeasureFor<'ondersteuning'>;

/** V7.13, line: the spells of regie that run on the last day, set against the households that have one: 100% is one each. */
export const regieperiodenPerHuishouden = {
  id: 'regieperioden-per-huishouden',
  title: 'Lopende perioden van regie ten opzichte van huishoudens met regie',
  unit: '%',
  decimals: 0,
  ratio: {
    teller: {
      over: 'casusregie',
      cohort: { stand: ['begindatum', 'einddatum'] },
      buckets: zonderHuishouden,
    },
    noemer: {
      over: 'casusregie',
      cohort: { stand: ['begindatum', 'einddatum'] },
      buckets: zonderHuishouden,
      unique: 'persoon.huishoudenId',
    },
  },
  limits: [
    '100% is één periode per huishouden. Meer kan ook één regisseur zijn voor meer gezinsleden.',
  ],
} as const satisfies RatioFor;

/** EN3: meldingen of a threatening eviction that came in in the period, by how they were handled. */
export const dreigendeHuisuitzettingen = {
  id: 'dreigende-huisuitzettingen',
  title: 'Meldingen van een dreigende huisuitzetting',
  unit: 'meldingen',
  decimals: 0,
  over: 'melding',
  cohort: { instroom: 'begindatum' },
  of: { 'de melding gaat over een huisuitzetting': { is: { soortMelding: 'Huisuitzetting' } } },
  count: {},
  groups: { afhandeling: 'soortAfhandeling' },
} as const satisfies MeasureFor<'melding'>;

/** OA1: activities that began in the period, by theme. */
export const begonnenActiviteiten = {
  id: 'begonnen-activiteiten',
  title: 'Begonnen omgevingsgerichte activiteiten',
  unit: 'activiteiten',
  decimals: 0,
  over: 'omgevingsgerichteActiviteit',
  cohort: { instroom: 'begindatum' },
  count: {},
  groups: { thema: 'thema' },
} as const satisfies MeasureFor<'omgevingsgerichteActiviteit'>;

/** OA1, line: of the activities that ended in the period, the share of which the result was recorded. */
export const activiteitenMetResultaat = {
  id: 'activiteiten-met-resultaat',
  title: 'Geëindigde omgevingsgerichte activiteiten met een vastgelegd resultaat',
  unit: '%',
  decimals: 1,
  over: 'omgevingsgerichteActiviteit',
  cohort: { afgerond: 'einddatum' },
  share: { where: { 'het resultaat is vastgelegd': { filled: 'resultaat' } } },
  groups: { thema: 'thema' },
} as const satisfies MeasureFor<'omgevingsgerichteActiviteit'>;
