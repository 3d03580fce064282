import type { MeasureFor } from '../records/index.ts';

/** R01-P2: persons with a running volunteer's post on the last day of the period. */
export const vrijwilligersWerkzaam = {
  id: 'vrijwilligers-werkzaam',
  title: 'Vrijwilligers werkzaam bij WIJ',
  unit: 'vrijwilligers',
  decimals: 0,
  over: 'vrijwilligersinzet',
  cohort: { stand: ['begindatum', 'einddatum'] },
  of: { 'de inzet is die van een vrijwilliger': { is: { soort: 'vrijwilliger' } } },
  unique: 'persoonId',
  stock: { begin: 'begindatum', end: 'einddatum' },
  groups: {
    wijkteam: 'wijkteam',
    looptijd: {
      cases: {
        'zonder einddatum, en langer dan 18 maanden geleden begonnen': {
          all: [
            { not: { filled: 'einddatum' } },
            { not: { during: { date: 'begindatum', months: 18 } } },
          ],
        },
        overige: { reached: 'begindatum' },
      },
    },
  },
  limits: ['Een inzet zonder einddatum blijft meetellen, ook als zij in de praktijk is gestopt.'],
  readings: [
    {
      id: 'moment',
      question:
        'Hoeveel vrijwilligers: personen op de laatste dag, voltijdsbanen, of een gemiddelde?',
      options: [
        { id: 'stand', title: 'op de laatste dag van de periode' },
        { id: 'fte', title: 'in voltijdsbanen', missing: ['uren per week'] },
        {
          id: 'gemiddeld',
          title: 'gemiddeld over de periode',
          missing: ['een afspraak over welke dagen wordt gemiddeld'],
        },
      ],
      why: 'Het Jaarverslag 2020 geeft ‘Aantal vrijwilligers per jaareinde’. Hoeveel verschillende er in de periode waren, staat als regel erbij.',
      source: 'meetinstructies R01-P2',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'vrijwilligersinzet'>;

/** R01-P2, line: the persons with a volunteer's post on any day of the period. */
export const vrijwilligersInDePeriode = {
  id: 'vrijwilligers-in-de-periode',
  title: 'Verschillende vrijwilligers op enige dag van de periode',
  unit: 'vrijwilligers',
  decimals: 0,
  over: 'vrijwilligersinzet',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  of: vrijwilligersWerkzaam.of,
  unique: 'persoonId',
  count: {},
  limits: vrijwilligersWerkzaam.limits,
} as const satisfies MeasureFor<'vrijwilligersinzet'>;

/** R01-P3: volunteers who moved on to regular work, a participatiebaan or a werkervaringsplaats in the period. */
export const vrijwilligersBegeleidNaarWerk = {
  id: 'vrijwilligers-begeleid-naar-werk',
  title: 'Vrijwilligers begeleid naar werk, participatiebaan of werkervaringsplaats',
  unit: 'vrijwilligers',
  decimals: 0,
  direction: 'higher',
  over: 'vrijwilligersinzet',
  cohort: { afgerond: 'datumUitstroom' },
  of: {
    'de bestemming is werk, een participatiebaan of een werkervaringsplaats': {
      is: { bestemming: ['regulier werk', 'participatiebaan', 'werkervaringsplaats'] },
    },
    'hoogstens 90 dagen eerder nog vrijwilliger, of de persoon is niet bekend': {
      any: [
        {
          overlap: {
            record: 'vrijwilligersinzet',
            on: 'persoonId',
            where: { is: { soort: 'vrijwilliger' } },
            spell: ['begindatum', 'einddatum'],
            with: 'datumUitstroom',
            days: 90,
          },
        },
        { not: { filled: 'persoonId' } },
      ],
    },
  },
  unique: 'persoonId',
  count: {},
  groups: { bestemming: 'bestemming' },
  limits: ['Het jaarcijfer telt elke persoon eenmaal en is dus niet de som van de kwartalen.'],
  readings: [
    {
      id: 'begeleid',
      question:
        'Telt elke overgang, alleen die met begeleiding door WIJ, of ook wie nog op weg is?',
      options: [
        { id: 'aangekomen', title: 'elke overgang' },
        {
          id: 'door-wij',
          title: 'alleen met begeleiding door WIJ',
          set: { 'of.begeleid door WIJ': { is: { begeleidDoorWij: true } } },
        },
        {
          id: 'in-begeleiding',
          title: 'wie in de periode werd begeleid, aangekomen of niet',
          missing: ['begin en einde van de begeleiding'],
        },
      ],
      why: 'Het Jaarverslag 2020 telt ‘Uitstroom van onbetaald naar regulier werk’ zonder die voorwaarde.',
      source: 'meetinstructies R01-P3; keuze C4',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'vrijwilligersinzet'>;

/**
 * B1.2: volunteers who moved on to a participatiebaan or a werkervaringsplaats in the period. Regular work, which
 * R01-P3 counts too, is not asked here.
 */
export const begeleidNaarWerk2020 = {
  id: 'vrijwilligers-begeleid-naar-participatiebaan',
  title: 'Vrijwilligers begeleid naar een participatiebaan of werkervaringsplaats',
  unit: 'vrijwilligers',
  decimals: 0,
  direction: 'higher',
  over: 'vrijwilligersinzet',
  cohort: { afgerond: 'datumUitstroom' },
  of: {
    'de bestemming is een participatiebaan of een werkervaringsplaats': {
      is: { bestemming: ['participatiebaan', 'werkervaringsplaats'] },
    },
    'hoogstens 90 dagen eerder nog vrijwilliger, of de persoon is niet bekend': {
      any: [
        {
          overlap: {
            record: 'vrijwilligersinzet',
            on: 'persoonId',
            where: { is: { soort: 'vrijwilliger' } },
            spell: ['begindatum', 'einddatum'],
            with: 'datumUitstroom',
            days: 90,
          },
        },
        { not: { filled: 'persoonId' } },
      ],
    },
  },
  unique: 'persoonId',
  count: {},
  groups: { bestemming: 'bestemming' },
  limits: [
    'Het cijfer van een half jaar telt elke persoon eenmaal en is dus niet de som van de kwartalen.',
    'Dat iemand hoogstens 90 dagen eerder nog vrijwilliger was, is een eigen grens: de clausule noemt er geen.',
  ],
  readings: [
    {
      id: 'begeleid',
      question: 'Wie is begeleid naar: wie aankwam, of wie wordt begeleid?',
      options: [
        { id: 'aangekomen', title: 'wie er in de periode begon' },
        {
          id: 'door-wij',
          title: 'wie er in de periode begon, met begeleiding door WIJ',
          set: { 'of.begeleid door WIJ': { is: { begeleidDoorWij: true } } },
        },
        {
          id: 'in-begeleiding',
          title: 'wie in de periode werd begeleid, aangekomen of niet',
          missing: ['begin en einde van de begeleiding'],
        },
      ],
      why: '‘Begeleid naar’ noemt een bestemming; wie daar niet kwam, is er niet naartoe begeleid.',
      source:
        'Focusdocument 2020, bijlage 2, resultaat 1 (regel 127); meetinstructies R01-P3; keuze C4',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'vrijwilligersinzet'>;
