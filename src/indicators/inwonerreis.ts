import type { MeasureFor } from '../records/index.ts';
import { zonderPlan } from './afhandeling.ts';

/** Something of an onderzoek is registered: it has begun, whether its own begin is known or not. */
const begonnen = {
  any: [
    { elapsed: 'onderzoek.begindatum' },
    { filled: 'onderzoek.datumNaarGon' },
    { filled: 'onderzoek.datumPlanVerzonden' },
    { filled: 'onderzoek.einddatum' },
    { filled: 'onderzoek.datumAanvraag' },
  ],
} as const;

const gestopt = { is: { 'onderzoek.wijzeEinde': zonderPlan } } as const;

const planVerzonden = {
  any: [
    { is: { 'onderzoek.wijzeEinde': 'plan verzonden' } },
    { filled: 'onderzoek.datumPlanVerzonden' },
    { all: [{ filled: 'onderzoek.einddatum' }, { not: gestopt }] },
    { filled: 'onderzoek.datumAanvraag' },
  ],
} as const;

const ingetrokken = {
  any: [
    { is: { 'melding.soortAfhandeling': ['ingetrokken', 'dubbel'] } },
    { filled: 'melding.redenVoortijdigEinde' },
    { filled: 'melding.datumIntrekking' },
  ],
} as const;

/** Support by WIJ on this plan, as far as it has begun. */
const ondersteuning = { record: 'ondersteuningOpPlan', on: 'onderzoekId' } as const;
const begonnenOndersteuning = { elapsed: 'ondersteuning.begindatum' } as const;
const begonnenBijWij = { some: { ...ondersteuning, where: begonnenOndersteuning } } as const;
/** Some support has begun, and none that has goes on. */
const beeindigd = {
  all: [
    begonnenBijWij,
    {
      not: {
        some: {
          ...ondersteuning,
          where: { all: [begonnenOndersteuning, { not: { elapsed: 'ondersteuning.einddatum' } }] },
        },
      },
    },
  ],
} as const;
/** An indicatie on this onderzoek, as far as it has begun. */
const indicatie = { record: 'indicatie', on: 'onderzoekId' } as const;
const indicatieBegonnen = { some: { ...indicatie, where: { elapsed: 'begindatum' } } } as const;
/** Casusregie on the dossier of the melding. */
const regie = { record: 'casusregie', on: 'dossierId', at: 'melding.dossierId' } as const;

/** R07-P1: the way of a question, from the melding to the end of the support. */
export const inwonerreis = {
  id: 'inwonerreis',
  title: 'Inwonerreis: de weg van een vraag',
  unit: 'meldingen',
  decimals: 0,
  over: 'traject',
  dates: {
    einde: {
      latest: [
        'onderzoek.datumPlanVerzonden',
        { date: 'onderzoek.einddatum', where: { not: gestopt } },
      ],
    },
    voortijdigEinde: {
      earliest: ['melding.datumIntrekking', { date: 'onderzoek.einddatum', where: gestopt }],
    },
  },
  cohort: { instroom: 'melding.begindatum' },
  of: {
    'er is een melding, en van haar onderzoeken telt het eerste': {
      all: [{ filled: 'melding.meldingId' }, { is: { eersteVanMelding: true } }],
    },
  },
  journey: {
    version: '2022-2',
    first: 'melding',
    nodes: {
      melding: { at: 'melding.begindatum' },
      'spoed of crisis': {
        when: {
          any: [
            { is: { 'melding.route': 'spoed' } },
            { is: { 'melding.soortAfhandeling': 'spoed/crisis' } },
          ],
        },
      },
      onderzoek: { when: begonnen, at: 'onderzoek.begindatum' },
      'voortijdig beëindigd': { when: ingetrokken, at: 'melding.datumIntrekking' },
      'direct afgehandeld': {
        when: {
          is: {
            'melding.soortAfhandeling': [
              'beantwoord',
              'inzet eigen kracht',
              'inzet informeel netwerk/voorliggend veld',
              'extern doorverwezen',
            ],
          },
        },
        at: 'melding.datumAfhandeling',
      },
      'toegevoegd aan een lopend dossier': {
        when: { is: { 'melding.soortAfhandeling': 'toegevoegd aan lopend dossier' } },
        at: 'melding.datumAfhandeling',
      },
      'naar het GON': {
        when: { filled: 'onderzoek.datumNaarGon' },
        at: 'onderzoek.datumNaarGon',
      },
      'terug van het GON': {
        when: { filled: 'onderzoek.datumVanGon' },
        at: 'onderzoek.datumVanGon',
      },
      'onderzoek voortijdig gestopt': {
        when: { any: [gestopt, { all: [ingetrokken, { not: planVerzonden }] }] },
        at: 'voortijdigEinde',
      },
      'plan verzonden': { when: planVerzonden, at: 'einde' },
      aanvraag: { when: { filled: 'onderzoek.datumAanvraag' }, at: 'onderzoek.datumAanvraag' },
      toegekend: {
        when: { is: { 'onderzoek.uitkomstBesluit': ['toegekend', 'deels'] } },
        at: 'onderzoek.datumBesluit',
      },
      afgewezen: {
        when: { is: { 'onderzoek.uitkomstBesluit': 'afgewezen' } },
        at: 'onderzoek.datumBesluit',
      },
      'aanvraag ingetrokken': {
        when: { is: { 'onderzoek.uitkomstBesluit': 'ingetrokken' } },
        at: 'onderzoek.datumBesluit',
      },
      'indicatie begonnen': {
        when: indicatieBegonnen,
        at: { ...indicatie, date: 'begindatum' },
      },
      'indicatie geëindigd': {
        when: {
          not: {
            some: {
              ...indicatie,
              where: { all: [{ elapsed: 'begindatum' }, { not: { elapsed: 'einddatum' } }] },
            },
          },
        },
        at: { ...indicatie, date: 'einddatum' },
      },
      'ondersteuning door WIJ': {
        when: begonnenBijWij,
        at: { ...ondersteuning, date: 'ondersteuning.begindatum' },
      },
      'ook ondersteuning door WIJ': {
        when: begonnenBijWij,
        at: { ...ondersteuning, date: 'ondersteuning.begindatum' },
      },
      casusregie: {
        when: { some: { ...regie, where: { elapsed: 'begindatum' } } },
        at: { ...regie, date: 'begindatum' },
      },
      uitgestroomd: { when: beeindigd, at: { ...ondersteuning, date: 'ondersteuning.einddatum' } },
      'doel bereikt': {
        when: {
          some: {
            ...ondersteuning,
            where: { is: { 'ondersteuning.redenUitstroom': 'doel bereikt' } },
          },
        },
      },
      'naar netwerk of basisvoorziening': {
        when: {
          some: {
            ...ondersteuning,
            where: { is: { 'ondersteuning.redenUitstroom': 'naar netwerk/basisvoorziening' } },
          },
        },
      },
      'naar maatwerk': {
        when: {
          some: {
            ...ondersteuning,
            where: { is: { 'ondersteuning.redenUitstroom': 'naar maatwerk' } },
          },
        },
      },
      'uitgestroomd om een andere reden': {
        when: { some: { ...ondersteuning, where: { filled: 'ondersteuning.redenUitstroom' } } },
      },
      'regie beëindigd': {
        when: {
          not: { some: { ...regie, where: { not: { elapsed: 'einddatum' } } } },
        },
        at: { ...regie, date: 'einddatum' },
      },
    },
    edges: {
      melding: [
        'spoed of crisis',
        'onderzoek',
        'voortijdig beëindigd',
        'direct afgehandeld',
        'toegevoegd aan een lopend dossier',
      ],
      'spoed of crisis': ['onderzoek', 'voortijdig beëindigd'],
      onderzoek: ['naar het GON', 'onderzoek voortijdig gestopt', 'plan verzonden'],
      'naar het GON': ['terug van het GON', 'onderzoek voortijdig gestopt', 'plan verzonden'],
      'terug van het GON': ['onderzoek voortijdig gestopt', 'plan verzonden'],
      'plan verzonden': ['aanvraag', 'ondersteuning door WIJ'],
      aanvraag: ['toegekend', 'afgewezen', 'aanvraag ingetrokken', 'ondersteuning door WIJ'],
      toegekend: ['indicatie begonnen', 'ondersteuning door WIJ'],
      afgewezen: ['ondersteuning door WIJ'],
      'aanvraag ingetrokken': ['ondersteuning door WIJ'],
      'indicatie begonnen': ['ook ondersteuning door WIJ', 'casusregie', 'indicatie geëindigd'],
      'ook ondersteuning door WIJ': ['casusregie', 'uitgestroomd'],
      'ondersteuning door WIJ': ['casusregie', 'uitgestroomd'],
      uitgestroomd: [
        'doel bereikt',
        'naar netwerk of basisvoorziening',
        'naar maatwerk',
        'uitgestroomd om een andere reden',
      ],
      casusregie: ['uitgestroomd', 'regie beëindigd'],
    },
    persons: 'persoonId',
  },
  groups: {
    wet: 'melding.wet',
    soort: 'melding.soortMelding',
    melder: 'melding.soortMelder',
    verwijzer: 'melding.verwijzer',
    afhandeling: 'melding.soortAfhandeling',
  },
  readings: [
    {
      id: 'stappen',
      question: 'Welke stappen heeft de reis?',
      options: [
        { id: 'registratie', title: 'de stappen die de registratie-eisen kennen' },
        {
          id: 'route-van-de-vraag',
          title: 'de stappen van de Route van de vraag',
          missing: ['de Route van de vraag: die is niet voorhanden'],
        },
      ],
      why: 'De clausule rust op de Route van de vraag. Het Jaarverslag 2020 noemt daarvan drie routes: enkelvoudig, complex, en spoed of crisis.',
      source: 'meetinstructies R07-P1; Jaarverslag WIJ 2020, Route van de vraag',
      decides: 'contractoverleg',
    },
  ],
  limits: [
    'Wie is uitgestroomd zonder reden, is nog bij ‘uitgestroomd’.',
    'Van een melding met meer onderzoeken wordt het eerste gevolgd.',
    'Wie na het plan zonder aanvraag en zonder WIJ verder gaat (eigen kracht, netwerk), is niet te onderscheiden van wie nog wacht.',
    'Wie een aanvraag deed en ondersteuning van WIJ krijgt, gaat naar die ondersteuning; is ook de indicatie begonnen, dan naar ‘ook ondersteuning door WIJ’.',
    'Een evaluatie hangt aan de regie en niet aan de melding: zij is geen plaats van de reis.',
    'Een onderzoek zonder melding heeft geen melding om te volgen; het staat in de regel over onderzoeken zonder melding.',
    'Casusregie hangt aan het dossier, dus aan het huishouden: zij kan er al voor de melding zijn.',
  ],
} as const satisfies MeasureFor<'traject'>;

/** R07-P1, line: onderzoeken begun in the period of which the melding is not there: a step without the one before it. */
export const onderzoekenZonderMelding = {
  id: 'onderzoeken-zonder-melding',
  title: 'Begonnen onderzoeken zonder melding',
  unit: 'zaken',
  decimals: 0,
  over: 'onderzoek',
  cohort: { instroom: 'begindatum' },
  of: { 'er is geen melding bij bekend': { not: { filled: 'melding.meldingId' } } },
  count: {},
} as const satisfies MeasureFor<'onderzoek'>;
