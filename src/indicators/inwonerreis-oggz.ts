import type { MeasureFor } from '../records/index.ts';

/** The dated steps of a melding. */
const stappen = { record: 'meldingStap', on: 'meldingId' } as const;

const contact = { ...stappen, where: { is: { stap: 'contact' } } } as const;
const contactpoging = { ...stappen, where: { is: { stap: 'contactpoging' } } } as const;
const bemoeizorg = { ...stappen, where: { is: { stap: 'bemoeizorg WIJ' } } } as const;
const naarVnn = { ...stappen, where: { is: { stap: 'overdracht VNN' } } } as const;
const naarLentis = { ...stappen, where: { is: { stap: 'overdracht Lentis' } } } as const;
const naarAnderen = { ...stappen, where: { is: { stap: 'overdracht GGD/overig' } } } as const;
const triage = { ...stappen, where: { is: { stap: 'triage' } } } as const;
const verkennend = { ...stappen, where: { is: { stap: 'verkennend onderzoek' } } } as const;
const zorgmachtiging = { ...stappen, where: { is: { stap: 'aanvraag zorgmachtiging' } } } as const;
const afsluiting = { ...stappen, where: { is: { stap: 'afsluiting' } } } as const;

/** A melding that became one of the Wvggz: a new melding follows on it. */
const wordtWvggz = {
  some: {
    record: 'melding',
    on: 'vervolgOpMeldingId',
    at: 'meldingId',
    where: { is: { soortMelding: 'WvGGZ' } },
  },
} as const;

const einde = ['stabiel of toegeleid', 'afgesloten'] as const;
const overdracht = [
  'overgedragen aan VNN',
  'overgedragen aan Lentis',
  'overgedragen aan GGD of anders',
] as const;

/** R11-P1: the way of meldingen about residents who care does not reach (OGGz). */
export const inwonerreisOggz = {
  id: 'inwonerreis-oggz',
  title: 'Inwonerreis van meldingen OGGz',
  unit: 'meldingen',
  decimals: 0,
  over: 'melding',
  cohort: { instroom: 'begindatum' },
  of: { 'een melding OGGz': { is: { soortMelding: ['OGGz', 'Bemoeizorg'] } } },
  journey: {
    version: '2022-1',
    first: 'melding',
    nodes: {
      melding: { at: 'begindatum' },
      'contact gelegd': {
        when: { some: contact },
        at: { ...contact, date: 'datum' },
      },
      'contact niet gelukt': {
        when: { some: contactpoging },
        at: { ...contactpoging, date: 'datum' },
      },
      'bemoeizorg door WIJ': {
        when: { some: bemoeizorg },
        at: { ...bemoeizorg, date: 'datum' },
      },
      'overgedragen aan VNN': {
        when: { some: naarVnn },
        at: { ...naarVnn, date: 'datum' },
      },
      'overgedragen aan Lentis': {
        when: { some: naarLentis },
        at: { ...naarLentis, date: 'datum' },
      },
      'overgedragen aan GGD of anders': {
        when: { some: naarAnderen },
        at: { ...naarAnderen, date: 'datum' },
      },
      'naar WvGGZ': { when: wordtWvggz },
      'stabiel of toegeleid': {
        when: {
          some: {
            ...stappen,
            where: {
              is: {
                stap: 'afsluiting',
                uitkomst: ['stabiel', 'toegeleid naar passende ondersteuning'],
              },
            },
          },
        },
        at: { ...afsluiting, date: 'datum' },
      },
      afgesloten: {
        when: { some: afsluiting },
        at: { ...afsluiting, date: 'datum' },
      },
    },
    edges: {
      melding: [
        'contact gelegd',
        'contact niet gelukt',
        'bemoeizorg door WIJ',
        ...overdracht,
        'naar WvGGZ',
        ...einde,
      ],
      'contact gelegd': ['bemoeizorg door WIJ', ...overdracht, 'naar WvGGZ', ...einde],
      'contact niet gelukt': ['bemoeizorg door WIJ', ...overdracht, 'naar WvGGZ', ...einde],
      'bemoeizorg door WIJ': [...overdracht, 'naar WvGGZ', ...einde],
      'overgedragen aan VNN': einde,
      'overgedragen aan Lentis': einde,
      'overgedragen aan GGD of anders': einde,
    },
    persons: 'persoonId',
  },
  readings: [
    {
      id: 'soort',
      question: 'Welke meldingen zijn OGGz?',
      options: [
        { id: 'oggz-en-bemoeizorg', title: 'soort melding OGGz en Bemoeizorg' },
        {
          id: 'alleen-oggz',
          title: 'alleen soort melding OGGz',
          set: { 'of.een melding OGGz': { is: { soortMelding: 'OGGz' } } },
        },
      ],
      why: 'Het Jaarverslag 2020 telt onder ‘Bemoeizorg/Openbare geestelijke gezondheidszorg (OGGz)’ 202 meldingen, en in de tabel van meldingtypen 200 keer Bemoeizorg; een type OGGz kent die tabel niet.',
      source: 'meetinstructies R11-P1; Jaarverslag WIJ 2020, regels 203 en 701-710',
      decides: 'contractoverleg',
    },
  ],
  limits: [
    'De uitkomst van een afsluiting heeft nog geen codelijst: alleen ‘stabiel’ en ‘toegeleid naar passende ondersteuning’ worden herkend.',
    'Een anonieme melding heeft geen persoon, en telt alleen als melding.',
    'Wie eerst bemoeizorg kreeg en daarna is overgedragen, staat bij allebei.',
  ],
} as const satisfies MeasureFor<'melding'>;

const naTriage = [
  'verkennend onderzoek',
  'aanvraag zorgmachtiging',
  'geen WvGGZ, regulier opgepakt',
] as const;

/** A percentage of so few says little: meetinstructies R11. */
const weinigMeldingen =
  'Er zijn weinig meldingen WvGGZ (28 in 2020): lees percentages alleen over een jaar; over een kortere periode zeggen alleen de aantallen iets.';

/** R11-P2: the way of meldingen under the Wet verplichte ggz, as received. */
export const inwonerreisWvggz = {
  id: 'inwonerreis-wvggz',
  title: 'Inwonerreis van meldingen WvGGZ',
  unit: 'meldingen',
  decimals: 0,
  over: 'melding',
  cohort: { instroom: 'begindatum' },
  of: { 'een melding WvGGZ': { is: { soortMelding: 'WvGGZ' } } },
  journey: {
    version: '2022-1',
    first: 'melding',
    nodes: {
      melding: { at: 'begindatum' },
      triage: {
        when: { some: triage },
        at: { ...triage, date: 'datum' },
      },
      'verkennend onderzoek': {
        when: { some: verkennend },
        at: { ...verkennend, date: 'datum' },
      },
      'aanvraag zorgmachtiging': {
        when: { some: zorgmachtiging },
        at: { ...zorgmachtiging, date: 'datum' },
      },
      'geen WvGGZ, regulier opgepakt': {
        when: { some: afsluiting },
        at: { ...afsluiting, date: 'datum' },
      },
    },
    edges: {
      melding: ['triage', ...naTriage],
      triage: naTriage,
      'verkennend onderzoek': ['aanvraag zorgmachtiging', 'geen WvGGZ, regulier opgepakt'],
    },
    persons: 'persoonId',
  },
  limits: [
    'Telefonische consultatie en advies zijn geen meldingen.',
    weinigMeldingen,
    'Een melding met een aanvraag én een afsluiting staat bij de aanvraag.',
    'Een anonieme melding heeft geen persoon, en telt alleen als melding.',
  ],
} as const satisfies MeasureFor<'melding'>;

/** R11-P2, line: the verkennend onderzoek within 14 days (Jaarverslag WIJ 2020); counted plain, no statute is established. */
export const verkennendOnderzoekBinnenVeertienDagen = {
  id: 'verkennend-onderzoek-binnen-veertien-dagen',
  title: 'Verkennend onderzoek binnen 14 dagen na de melding WvGGZ',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'meldingStap',
  cohort: { afgerond: 'datum' },
  of: {
    'een verkennend onderzoek bij een melding WvGGZ': {
      is: { stap: 'verkennend onderzoek', 'melding.soortMelding': 'WvGGZ' },
    },
  },
  buckets: {
    'date-missing': {
      'de begindatum van de melding ontbreekt': { not: { filled: 'melding.begindatum' } },
    },
  },
  share: {
    where: {
      'binnen 14 dagen na de melding': {
        within: { from: 'melding.begindatum', to: 'datum', days: 14 },
      },
    },
  },
  limits: [
    'De 14 dagen staan in het Jaarverslag 2020; of er een wettelijke termijn achter zit, is niet nagegaan. Zij schuiven niet op bij weekend en feestdag.',
    'Een melding zonder verkennend onderzoek telt niet mee.',
    weinigMeldingen,
  ],
} as const satisfies MeasureFor<'meldingStap'>;
