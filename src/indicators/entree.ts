import type { MeasureFor } from '../records/index.ts';

/** Came in at the counter, by telephone or digitally; where the channel is empty, who reported decides (C1). */
const bijDeEntree = {
  any: [
    {
      all: [
        { is: { kanaal: ['balie', 'telefoon', 'digitaal'] } },
        { not: { is: { soortMelding: 'WvGGZ' } } },
        {
          not: {
            is: { soortMelder: ['Huisarts OJG', 'School OJG', 'Veilig thuis', 'Politie'] },
          },
        },
      ],
    },
    {
      all: [
        { not: { filled: 'kanaal' } },
        { not: { is: { soortMelder: ['Huisarts OJG', 'School OJG'] } } },
      ],
    },
  ],
} as const;

/** R01-P1: of the first questions that reach the entree, the share settled there directly. */
export const directAfgehandeldEntree = {
  id: 'direct-afgehandeld-entree',
  title: 'Eerste vragen die de entree direct afhandelt',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'melding',
  cohort: { instroom: 'begindatum' },
  of: {
    'het is een eerste vraag, of dat is niet ingevuld': { not: { is: { eersteVraag: false } } },
    'geen herbeoordeling': {
      not: {
        is: {
          soortMelding: [
            'Verzoek herbeoordeling Wmo maatwerk',
            'Verzoek herbeoordeling Jeugdwet maatwerk',
          ],
        },
      },
    },
    'geen vervolg op een eerdere melding': { not: { filled: 'vervolgOpMeldingId' } },
    'binnengekomen bij de entree: balie, telefoon of digitaal': bijDeEntree,
  },
  buckets: {
    'excluded-by-rule': {
      'of het een eerste vraag is, is niet ingevuld': { not: { filled: 'eersteVraag' } },
    },
  },
  share: {
    where: {
      'direct afgehandeld': {
        is: {
          soortAfhandeling: [
            'beantwoord',
            'inzet eigen kracht',
            'inzet informeel netwerk/voorliggend veld',
            'extern doorverwezen',
          ],
        },
      },
      'zonder dossier en zonder onderzoek': {
        all: [
          { not: { filled: 'dossierId' } },
          { not: { some: { record: 'onderzoek', on: 'meldingId' } } },
        ],
      },
    },
  },
  groups: {
    soort: 'soortMelding',
    melder: 'soortMelder',
    verwijzer: 'verwijzer',
    afhandeling: 'soortAfhandeling',
    wijkteam: 'wijkteam',
  },
  readings: [
    {
      id: 'eerste-vraag',
      question: 'Wat is een eerste vraag?',
      options: [
        { id: 'nieuw', title: 'een nieuwe vraag: geen vervolg en geen herbeoordeling' },
        {
          id: 'alle',
          title: 'elke geregistreerde vraag',
          set: {
            'of.het is een eerste vraag, of dat is niet ingevuld': null,
            'of.geen herbeoordeling': null,
            'of.geen vervolg op een eerdere melding': null,
            'buckets.excluded-by-rule.of het een eerste vraag is, is niet ingevuld': null,
          },
        },
        {
          id: 'ooit',
          title: 'de eerste vraag die iemand ooit stelt',
          missing: ['de datum van de eerste vraag van een persoon, ook van voor dit systeem'],
        },
      ],
      why: 'Een herbeoordeling is nooit een eerste vraag. Het Jaarverslag 2020 telde alle vragen (37%).',
      source: 'meetinstructies R01-P1, lezing 1; keuze C2',
      decides: 'contractoverleg',
    },
    {
      id: 'direct',
      question: 'Wat is direct afgehandeld?',
      options: [
        { id: 'zonder-dossier', title: 'zonder dossier en zonder onderzoek, wanneer dan ook' },
        {
          id: 'zelfde-dag',
          title: 'op dezelfde dag',
          set: {
            'share.where.zonder dossier en zonder onderzoek': {
              within: { from: 'begindatum', to: 'datumAfhandeling', days: 0 },
            },
          },
        },
        {
          id: 'vijf-werkdagen',
          title: 'binnen vijf werkdagen',
          set: {
            'share.where.zonder dossier en zonder onderzoek': {
              within: { from: 'begindatum', to: 'datumAfhandeling', workdays: 5 },
            },
          },
        },
      ],
      why: 'Het gemeentelijk jaarverslag 2017 en het Focusdocument 2020 zeggen: zonder de aanmaak van een dossier.',
      source:
        'meetinstructies R01-P1, lezing 2; Jaarverslag gemeente 2017; Focusdocument 2020, resultaat 6',
      decides: 'contractoverleg',
    },
    {
      id: 'entree',
      question: 'Wat is binnen de entree?',
      options: [
        { id: 'drie-kanalen', title: 'fysiek, telefonisch en digitaal' },
        {
          id: 'alle',
          title: 'alles wat binnenkomt',
          set: { 'of.binnengekomen bij de entree: balie, telefoon of digitaal': null },
        },
      ],
      why: 'O4.1 noemt de entree ‘zowel fysiek, telefonisch als digitaal’. Meldingen van OJG, Veilig Thuis en politie komen daar niet binnen.',
      source: 'meetinstructies R01-P1, lezing 3; O4.1; keuze C1',
      decides: 'contractoverleg',
    },
  ],
  limits: [
    'Meldingen zonder afhandeling blijven in de noemer; zij kunnen later nog direct worden afgehandeld.',
  ],
} as const satisfies MeasureFor<'melding'>;

/** R01-P1, line: the persons who asked those questions, each once. */
export const personenBijDeEntree = {
  id: 'personen-bij-de-entree',
  title: 'Unieke personen met een eerste vraag bij de entree',
  unit: 'personen',
  decimals: 0,
  over: 'melding',
  cohort: directAfgehandeldEntree.cohort,
  of: directAfgehandeldEntree.of,
  buckets: directAfgehandeldEntree.buckets,
  unique: 'persoonId',
  count: {},
  limits: ['Een anonieme vraag heeft geen persoon, en telt hier niet.'],
  readings: [directAfgehandeldEntree.readings[0], directAfgehandeldEntree.readings[2]],
} as const satisfies MeasureFor<'melding'>;

/** F6.1a: of the meldingen received in the period, the share that the network settled, without a dossier. */
export const meldingenAfgerondDoorNetwerk = {
  id: 'meldingen-afgerond-door-netwerk',
  title: 'Meldingen afgerond door inzet van het netwerk, zonder dossier',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'melding',
  cohort: { instroom: 'begindatum' },
  buckets: {
    'excluded-by-rule': {
      'vervolg op een eerdere melding': { filled: 'vervolgOpMelding.meldingId' },
    },
    unknown: {
      'afgehandeld, maar hoe is niet ingevuld': {
        all: [{ filled: 'datumAfhandeling' }, { not: { filled: 'soortAfhandeling' } }],
      },
    },
  },
  share: {
    where: {
      'afgerond door inzet van het netwerk': {
        is: {
          soortAfhandeling: ['inzet eigen kracht', 'inzet informeel netwerk/voorliggend veld'],
        },
      },
      'zonder dossier': { not: { filled: 'dossierId' } },
    },
  },
  groups: {
    soort: 'soortMelding',
    melder: 'soortMelder',
    afhandeling: 'soortAfhandeling',
    wijkteam: 'wijkteam',
  },
  readings: [
    {
      id: 'netwerk',
      question: 'Wat is inzet van het netwerk?',
      options: [
        { id: 'ruim', title: 'eigen kracht, het informele netwerk en het voorliggend veld' },
        {
          id: 'informeel-netwerk',
          title: 'alleen het informele netwerk en het voorliggend veld',
          set: {
            'share.where.afgerond door inzet van het netwerk': {
              is: { soortAfhandeling: 'inzet informeel netwerk/voorliggend veld' },
            },
          },
        },
        {
          id: 'direct-afgehandeld',
          title: 'elke directe afhandeling',
          set: {
            'share.where.afgerond door inzet van het netwerk': {
              is: {
                soortAfhandeling: [
                  'beantwoord',
                  'inzet eigen kracht',
                  'inzet informeel netwerk/voorliggend veld',
                  'extern doorverwezen',
                ],
              },
            },
          },
        },
      ],
      why: 'F7.1 zegt wat het netwerk is: ‘eigen kracht, informele netwerk, alg. voorzien. e.d.’. Het resultaat bij F6.1 spreekt van direct afhandelen.',
      source: 'Focusdocument 2020, resultaten 6 en 7 (regels 47 en 48)',
      decides: 'contractoverleg',
    },
    {
      id: 'noemer',
      question: 'Ten opzichte van welke meldingen?',
      options: [
        { id: 'ontvangen', title: 'die in de periode zijn ontvangen' },
        {
          id: 'afgehandeld',
          title: 'die in de periode zijn afgehandeld',
          set: { cohort: { afgerond: 'datumAfhandeling' } },
        },
      ],
      why: 'De clausule zegt ‘% meldingen dat is afgerond’: van de meldingen het deel dat zo is afgerond.',
      source: 'Focusdocument 2020, resultaat 6 (regel 47)',
      decides: 'contractoverleg',
    },
    {
      id: 'entree',
      question: 'Alle meldingen, of die van de entree?',
      options: [
        { id: 'alle', title: 'alle meldingen' },
        {
          id: 'drie-kanalen',
          title: 'die fysiek, telefonisch of digitaal bij de entree binnenkomen',
          set: { 'of.binnengekomen bij de entree: balie, telefoon of digitaal': bijDeEntree },
        },
      ],
      why: 'De indicator zegt meldingen, zonder meer; alleen het resultaat zegt ‘vragen van inwoners die de entree bereiken’.',
      source: 'Focusdocument 2020, resultaat 6 (regel 47)',
      decides: 'contractoverleg',
    },
  ],
  limits: [
    'Meldingen zonder afhandeling blijven in de noemer; zij kunnen later nog door het netwerk worden afgerond.',
    'De kwaliteit van de vraaganalyse (F6.1b) wordt niet geregistreerd.',
  ],
} as const satisfies MeasureFor<'melding'>;
