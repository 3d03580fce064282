import type { MeasureFor, RatioFor } from '../records/index.ts';

/**
 * R12-P1: complaints about WIJ received in the period, set against the wettelijke meldingen of that period. A ratio of
 * two flows: a complaint may concern an older melding, and it may exceed 100%.
 */
export const klachtenOpMeldingen = {
  id: 'klachten-op-meldingen',
  title: 'Ingediende klachten over WIJ ten opzichte van de meldingen',
  unit: '%',
  decimals: 2,
  direction: 'lower',
  ratio: {
    teller: {
      over: 'klacht',
      cohort: { instroom: 'ontvangstdatum' },
      of: {
        'de klacht betreft niet de aanbieder of de gemeente': {
          not: { is: { betreft: ['aanbieder', 'gemeente'] } },
        },
      },
      buckets: {
        'excluded-by-rule': {
          'wie de klacht betreft is niet ingevuld': { not: { filled: 'betreft' } },
        },
      },
    },
    noemer: {
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      of: { 'de melding is wettelijk': { is: { wettelijk: true } } },
      buckets: {
        'excluded-by-rule': {
          'vervolg op een wettelijke melding': { is: { 'vervolgOpMelding.wettelijk': true } },
        },
      },
    },
  },
  readings: [
    {
      id: 'noemer',
      question: 'Wat is ‘het totaal aantal meldingen’?',
      options: [
        { id: 'wettelijke-meldingen', title: 'de wettelijke meldingen' },
        {
          id: 'alle-meldingen',
          title: 'alle binnengekomen meldingen',
          set: {
            'ratio.noemer.of.de melding is wettelijk': null,
            'ratio.noemer.buckets.excluded-by-rule.vervolg op een wettelijke melding': {
              filled: 'vervolgOpMelding.meldingId',
            },
          },
        },
      ],
      why: 'Zo lazen beide partijen het: het Jaarverslag 2020 geeft ‘% klachten t.o.v. aantal wettelijke meldingen’. Letterlijk zijn het alle meldingen; dat scheelt een factor 1,7 tot 2,8.',
      source: 'meetinstructies R12-P1; Jaarverslag 2020, klachten',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies RatioFor;

/** Asked of what was found justified, and of what was in part. */
const noemerVanKlachten = {
  id: 'noemer',
  question: 'Ten opzichte van welke klachten?',
  options: [
    { id: 'afgehandeld', title: 'alle afgehandelde klachten' },
    {
      id: 'beoordeeld',
      title: 'alleen inhoudelijk beoordeelde klachten',
      set: {
        'of.inhoudelijk beoordeeld': {
          not: {
            is: { afhandeling: ['opgelost door bemiddeling', 'ingetrokken/nvt/geen klacht'] },
          },
        },
      },
    },
  ],
  why: 'De clausule zegt ‘op het totaal aantal afgehandelde klachten’.',
  source: 'meetinstructies R12-P2',
  decides: 'contractoverleg',
} as const;

/** R12-P2: of the complaints about WIJ handled in the period, the share found justified. */
export const klachtenGegrond = {
  id: 'klachten-gegrond',
  title: 'Afgehandelde klachten die gegrond zijn verklaard',
  unit: '%',
  decimals: 1,
  direction: 'lower',
  over: 'klacht',
  // Named so that it is read: a complaint handled before it came in is in an impossible order, hence in the bounds.
  dates: { start: 'ontvangstdatum' },
  cohort: { afgerond: 'datumAfhandeling' },
  of: {
    'de klacht betreft niet de aanbieder of de gemeente': {
      not: { is: { betreft: ['aanbieder', 'gemeente'] } },
    },
  },
  buckets: {
    'excluded-by-rule': {
      'wie de klacht betreft is niet ingevuld': { not: { filled: 'betreft' } },
    },
    unknown: {
      'afgehandeld, maar het oordeel is niet bekend': {
        any: [{ not: { filled: 'afhandeling' } }, { is: { afhandeling: 'in behandeling' } }],
      },
    },
  },
  share: { where: { 'de klacht is gegrond': { is: { afhandeling: 'gegrond' } } } },
  groups: { soort: 'soortKlacht', afhandeling: 'afhandeling' },
  readings: [
    {
      id: 'teller',
      question: 'Telt een deels gegronde klacht als gegrond?',
      options: [
        { id: 'gegrond', title: 'nee: alleen gegrond' },
        {
          id: 'ook-deels-gegrond',
          title: 'ja: gegrond en deels gegrond',
          set: {
            'share.where.de klacht is gegrond': {
              is: { afhandeling: ['gegrond', 'deels gegrond'] },
            },
          },
        },
      ],
      why: 'Het woord in de bron is ‘grondig’ (bedoeld: gegrond); het Jaarverslag 2020 telt ‘12 klachten gegrond’ en de deels gegronde apart.',
      source: 'meetinstructies R12-P2; Jaarverslag 2020, klachten',
      decides: 'contractoverleg',
    },
    noemerVanKlachten,
  ],
  limits: [
    'Een nieuw oordeel na tussenkomst van de ombudsman is niet apart te registreren: een klacht heeft één oordeel en één datum. Wie het eerste overschrijft, verandert ook het cijfer van toen; een nieuw oordeel hoort daarom in een eigen klacht.',
  ],
} as const satisfies MeasureFor<'klacht'>;

/** R12-P2, line: the same over the last four quarters, since there are few complaints in one. */
export const klachtenGegrondVierKwartalen = {
  id: 'klachten-gegrond-vier-kwartalen',
  title: 'Afgehandelde klachten die gegrond zijn verklaard, over de laatste twaalf maanden',
  unit: '%',
  decimals: 1,
  direction: 'lower',
  over: 'klacht',
  dates: klachtenGegrond.dates,
  cohort: klachtenGegrond.cohort,
  range: { months: 12 },
  of: klachtenGegrond.of,
  buckets: klachtenGegrond.buckets,
  share: klachtenGegrond.share,
  readings: klachtenGegrond.readings,
  limits: klachtenGegrond.limits,
} as const satisfies MeasureFor<'klacht'>;

/** R12-P2, line: the share found justified in part, which the headline leaves out of the teller. */
export const klachtenDeelsGegrond = {
  id: 'klachten-deels-gegrond',
  title: 'Afgehandelde klachten die deels gegrond zijn verklaard',
  unit: '%',
  decimals: 1,
  direction: 'lower',
  over: 'klacht',
  dates: { start: 'ontvangstdatum' },
  cohort: { afgerond: 'datumAfhandeling' },
  of: klachtenGegrond.of,
  buckets: klachtenGegrond.buckets,
  share: { where: { 'de klacht is deels gegrond': { is: { afhandeling: 'deels gegrond' } } } },
  readings: [noemerVanKlachten],
} as const satisfies MeasureFor<'klacht'>;

/** R12-P1 and R12-P2, line: the complaints about WIJ that are open on the last day, and what came in and was handled. */
export const openstaandeKlachten = {
  id: 'openstaande-klachten',
  title: 'Klachten over WIJ die nog niet zijn afgehandeld',
  unit: 'klachten',
  decimals: 0,
  over: 'klacht',
  cohort: { stand: ['ontvangstdatum', 'datumAfhandeling'] },
  of: klachtenGegrond.of,
  buckets: {
    'excluded-by-rule': klachtenGegrond.buckets['excluded-by-rule'],
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
  stock: { begin: 'ontvangstdatum', end: 'datumAfhandeling' },
  groups: {
    soort: 'soortKlacht',
    ouderdom: { daysSince: 'ontvangstdatum', upTo: [14, 28, 42, 365] },
  },
} as const satisfies MeasureFor<'klacht'>;
