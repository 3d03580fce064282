import type { MeasureFor } from '../records/index.ts';

/** A second registration of the same melding, whichever of the two fields says so. */
const dubbel = {
  any: [
    { is: { 'melding.redenVoortijdigEinde': 'dubbel' } },
    { is: { 'melding.soortAfhandeling': 'dubbel' } },
  ],
} as const;

/**
 * It is over, but when is not known: the onderzoek has a way of ending and no date, or it ended early and none of the
 * dates that could tell when is there. A plan that was sent does not tell when a case was withdrawn.
 */
const beeindigdZonderDatum = {
  all: [
    { not: { filled: 'voortijdigEinde' } },
    {
      any: [
        { all: [{ filled: 'onderzoek.wijzeEinde' }, { not: { filled: 'einde' } }] },
        {
          is: { 'onderzoek.wijzeEinde': ['ingetrokken', 'overleden', 'verhuisd', 'ander domein'] },
        },
        { filled: 'melding.redenVoortijdigEinde' },
        { is: { 'melding.soortAfhandeling': 'ingetrokken' } },
      ],
    },
  ],
} as const;

/** The questions that the clause leaves open for the Wmo and the Jeugdwet alike. */
const cohort = {
  id: 'cohort',
  question:
    'Welke trajecten horen bij een kwartaal: die vervallen, die zijn afgerond, of die zijn begonnen?',
  options: [
    { id: 'verval', title: 'de uiterste dag ligt in de periode' },
    {
      id: 'afgerond',
      title: 'het onderzoek is in de periode afgerond',
      set: { cohort: { afgerond: 'einde' } },
    },
    {
      id: 'instroom',
      title: 'de melding is in de periode gedaan',
      set: { cohort: { instroom: 'start' } },
    },
  ],
  why: 'Elk traject is op de laatste dag van het kwartaal te beoordelen. ‘Afgerond’ verbergt wat nooit eindigt; ‘instroom’ is aan het eind van het kwartaal nog niet compleet.',
  source: 'meetinstructies R07-P3, lezing 1',
  decides: 'contractoverleg',
} as const;

const start = {
  id: 'start',
  question: 'Wanneer begint de termijn?',
  options: [
    { id: 'melding', title: 'op de begindatum van de melding' },
    {
      id: 'onderzoek',
      title: 'op de begindatum van het onderzoek',
      set: { 'dates.start': 'onderzoek.begindatum' },
    },
  ],
  why: 'De clausule zegt ‘van de melding tot de afronding’; V7.3 alleen leest anders. Tijd die voor het onderzoek verloren gaat, mag niet wegvallen.',
  source: 'meetinstructies R07-P3, lezing 3; EN2; V7.3',
  decides: 'contractoverleg',
} as const;

const einde = {
  id: 'einde',
  question: 'Wanneer is het onderzoek afgerond? Eis ON4 noemt één veld met twee betekenissen.',
  options: [
    {
      id: 'plan-verzonden',
      title: 'als het plan is verzonden; de laatste datum als er twee zijn',
    },
    {
      id: 'einddatum',
      title: 'op de einddatum van het onderzoek, waar die is ingevuld',
      set: {
        'dates.einde': { first: ['onderzoek.einddatum', 'onderzoek.datumPlanVerzonden'] },
      },
    },
  ],
  why: 'Tot de inwoner het plan heeft, is het onderzoek voor hem niet af.',
  source: 'meetinstructies R07-P3, lezing 4; ON4',
  decides: 'contractoverleg',
} as const;

const opschorting = {
  id: 'opschorting',
  question: 'Telt de tijd mee waarin het onderzoek op verzoek van de inwoner stillag?',
  options: [
    { id: 'niet-aftrekken', title: 'ja: niets wordt afgetrokken' },
    {
      id: 'aftrekken',
      title: 'nee: zulke trajecten tellen niet mee',
      set: {
        'buckets.excluded-by-rule.opgeschort op verzoek van de inwoner': {
          all: [
            { is: { 'onderzoek.opschortingReden': 'op verzoek inwoner' } },
            { filled: 'onderzoek.opschortingVan' },
          ],
        },
      },
    },
  ],
  why: 'De regels van de Awb over opschorten gelden niet in de meldingsfase.',
  source: 'meetinstructies R07-P3, lezing 6',
  decides: 'contractoverleg',
} as const;

const herbeoordeling = {
  id: 'herbeoordeling',
  question: 'Telt een verzoek om herbeoordeling mee?',
  options: [
    { id: 'mee', title: 'ja' },
    {
      id: 'niet-mee',
      title: 'nee',
      set: {
        'of.geen herbeoordeling': {
          not: {
            is: {
              'melding.soortMelding': [
                'Verzoek herbeoordeling Wmo maatwerk',
                'Verzoek herbeoordeling Jeugdwet maatwerk',
              ],
            },
          },
        },
      },
    },
  ],
  why: 'De inwoner vraagt erom; wat op eigen initiatief van WIJ gebeurt, is niet te onderscheiden.',
  source: 'meetinstructies R07-P3, lezing 2; keuze C16',
  decides: 'contractoverleg',
} as const;

/**
 * R07-P3: the share of trajecten of which the onderzoek was finished within six weeks of the (wettelijke) melding.
 * One traject is one wettelijke melding for one person; it falls in the period in which its deadline lies, so that
 * each can be judged on the last day and none that never ends is left out.
 */
export const onderzoekBinnenZesWeken = {
  id: 'onderzoek-binnen-zes-weken',
  title: 'Onderzoek binnen zes weken na de wettelijke melding afgerond (Wmo)',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'traject',
  dates: {
    start: 'melding.begindatum',
    einde: { latest: ['onderzoek.datumPlanVerzonden', 'onderzoek.einddatum'] },
    voortijdigEinde: {
      earliest: [
        'melding.datumIntrekking',
        {
          date: 'melding.datumAfhandeling',
          where: { is: { 'melding.soortAfhandeling': 'ingetrokken' } },
        },
        {
          date: 'onderzoek.einddatum',
          where: {
            is: {
              'onderzoek.wijzeEinde': ['ingetrokken', 'overleden', 'verhuisd', 'ander domein'],
            },
          },
        },
      ],
    },
    uiterste: { after: 'start', term: 'wmo-onderzoek' },
  },
  cohort: { verval: 'uiterste' },
  of: {
    'de melding is wettelijk': { is: { 'melding.wettelijk': true } },
    'de wet is niet de Jeugdwet': { not: { is: { 'melding.wet': 'Jeugdwet' } } },
    'het is het eerste onderzoek van deze persoon op deze melding': { is: { eerste: true } },
  },
  buckets: {
    'excluded-by-rule': {
      'vervolg op een wettelijke melding': { is: { 'melding.vervolgOpMelding.wettelijk': true } },
      dubbel,
      'toegevoegd aan een lopend dossier, zonder eigen onderzoek': {
        all: [
          { is: { 'melding.soortAfhandeling': 'toegevoegd aan lopend dossier' } },
          { not: { filled: 'onderzoekId' } },
        ],
      },
      'samengevoegd met een ander onderzoek': { is: { 'onderzoek.wijzeEinde': 'samengevoegd' } },
      'de wet is niet ingevuld, of een andere dan Wmo en Jeugdwet': {
        any: [{ not: { filled: 'melding.wet' } }, { is: { 'melding.wet': ['Wvggz', 'geen'] } }],
      },
      'voortijdig beëindigd op of voor de uiterste dag': {
        notAfter: ['voortijdigEinde', 'uiterste'],
      },
    },
    undecided: {
      'nog open, en de uiterste dag komt nog': {
        all: [
          { not: { filled: 'einde' } },
          { not: { filled: 'voortijdigEinde' } },
          { not: beeindigdZonderDatum },
          { not: { elapsed: 'uiterste' } },
        ],
      },
    },
    'date-missing': { 'beëindigd zonder datum': beeindigdZonderDatum },
  },
  share: { where: { 'afgerond op of voor de uiterste dag': { notAfter: ['einde', 'uiterste'] } } },
  groups: {
    melder: 'melding.soortMelder',
    verwijzer: 'melding.verwijzer',
    soort: 'melding.soortMelding',
    wijkteam: 'melding.wijkteam',
  },
  limits: [
    'Een herbeoordeling op eigen initiatief van WIJ is niet te onderscheiden van een op verzoek.',
    'Met welke melding een samengevoegde melding is samengegaan, is niet geregistreerd.',
  ],
  readings: [
    cohort,
    {
      id: 'termijnenwet',
      question:
        'Verschuift de Algemene termijnenwet een uiterste dag in het weekend of op een feestdag?',
      options: [
        { id: 'ja', title: 'ja: de zes weken zijn een wettelijke termijn (Wmo 2015, art. 2.3.2)' },
        {
          id: 'nee',
          title: 'nee: altijd 42 dagen',
          set: { 'dates.uiterste': { after: 'start', term: 'sva-onderzoek' } },
        },
      ],
      why: 'De clausule noemt ‘de wettelijke termijn van 6 weken’; voor een termijn in een wet geldt de Algemene termijnenwet.',
      source: 'Algemene termijnenwet art. 1; meetinstructies A10',
      decides: 'contractoverleg',
    },
    {
      id: 'melding',
      question: 'Slaan de haakjes in ‘(wettelijke) melding’ op alle meldingen?',
      options: [
        { id: 'wettelijk', title: 'alleen wettelijke meldingen' },
        {
          id: 'alle',
          title: 'alle meldingen',
          set: {
            'of.de melding is wettelijk': null,
            'buckets.excluded-by-rule.de wet is niet ingevuld, of een andere dan Wmo en Jeugdwet':
              null,
            'buckets.excluded-by-rule.vervolg op een wettelijke melding': {
              filled: 'melding.vervolgOpMelding.meldingId',
            },
          },
        },
      ],
      why: 'Bij een direct afgehandelde vraag hoort geen onderzoek; de haakjes verwijzen naar eis EN5.',
      source: 'meetinstructies R07-P3, lezing 2; EN5',
      decides: 'contractoverleg',
    },
    start,
    einde,
    opschorting,
    herbeoordeling,
  ],
} as const satisfies MeasureFor<'traject'>;

/** R07-P3, the line for the Jeugdwet: the six weeks are a term of the agreement (V7.3), which no holiday moves. */
export const onderzoekBinnenZesWekenJeugd = {
  id: 'onderzoek-binnen-zes-weken-jeugd',
  title: 'Onderzoek binnen zes weken na de melding afgerond (Jeugdwet; termijn van de SvA)',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'traject',
  dates: {
    ...onderzoekBinnenZesWeken.dates,
    uiterste: { after: 'start', term: 'sva-onderzoek' },
  },
  cohort: { verval: 'uiterste' },
  of: {
    'de melding is wettelijk': { is: { 'melding.wettelijk': true } },
    'de wet is de Jeugdwet': { is: { 'melding.wet': 'Jeugdwet' } },
    'het is het eerste onderzoek van deze persoon op deze melding': { is: { eerste: true } },
  },
  buckets: {
    'excluded-by-rule': {
      'vervolg op een wettelijke melding': { is: { 'melding.vervolgOpMelding.wettelijk': true } },
      dubbel,
      'toegevoegd aan een lopend dossier, zonder eigen onderzoek': {
        all: [
          { is: { 'melding.soortAfhandeling': 'toegevoegd aan lopend dossier' } },
          { not: { filled: 'onderzoekId' } },
        ],
      },
      'samengevoegd met een ander onderzoek': { is: { 'onderzoek.wijzeEinde': 'samengevoegd' } },
      'voortijdig beëindigd op of voor de uiterste dag': {
        notAfter: ['voortijdigEinde', 'uiterste'],
      },
    },
    undecided: onderzoekBinnenZesWeken.buckets.undecided,
    'date-missing': onderzoekBinnenZesWeken.buckets['date-missing'],
  },
  share: { where: { 'afgerond op of voor de uiterste dag': { notAfter: ['einde', 'uiterste'] } } },
  readings: [
    cohort,
    {
      id: 'melding',
      question: 'Slaan de haakjes in ‘(wettelijke) melding’ op alle meldingen?',
      options: [
        { id: 'wettelijk', title: 'alleen wettelijke meldingen' },
        {
          id: 'alle',
          title: 'alle meldingen',
          set: {
            'of.de melding is wettelijk': null,
            'buckets.excluded-by-rule.vervolg op een wettelijke melding': {
              filled: 'melding.vervolgOpMelding.meldingId',
            },
          },
        },
      ],
      why: 'Bij een direct afgehandelde vraag hoort geen onderzoek; de haakjes verwijzen naar eis EN5.',
      source: 'meetinstructies R07-P3, lezing 2; EN5',
      decides: 'contractoverleg',
    },
    start,
    einde,
    opschorting,
    herbeoordeling,
  ],
} as const satisfies MeasureFor<'traject'>;
