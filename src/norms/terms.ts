import type { TermId, TermRule } from '../model/index.ts';

/**
 * The terms that measures name. The Algemene termijnenwet moves the end of a term of a statute; it does not reach those of
 * the Set van Afspraken. Suspension (Awb 4:15, 7:10) and adjournment (7:10: six weeks, 9:11: four weeks) are no terms of
 * their own here: they lengthen a case, and each would be a date of the record.
 *
 * Dates of entry into force are those of the text as quoted in the sources; where none tells, `from` is left out.
 */
export const terms = {
  'wmo-onderzoek': {
    title: 'onderzoek na een melding (Wmo)',
    weeks: 6,
    atw: true,
    source: 'Wmo 2015 (BWBR0035362) art. 2.3.2 lid 1',
    from: '2015-01-01',
    to: null,
  },
  'sva-onderzoek': {
    title: 'onderzoek volgens de Set van Afspraken',
    weeks: 6,
    atw: false,
    source: 'Set van Afspraken 2022, V7.3 (regel 103)',
    from: '2022-01-01',
    to: '2022-12-31',
  },
  'wmo-beschikking': {
    title: 'beschikking na een aanvraag (Wmo)',
    weeks: 2,
    atw: true,
    source: 'Wmo 2015 (BWBR0035362) art. 2.3.5 lid 2',
    from: '2015-01-01',
    to: null,
  },
  'awb-beschikking': {
    title: 'beschikking na een aanvraag, zonder eigen wettelijke termijn (Awb)',
    weeks: 8,
    atw: true,
    source: 'Awb (BWBR0005537) art. 4:13 lid 2',
    from: '1994-01-01',
    to: null,
  },
  'awb-bezwaar-indienen': {
    title: 'bezwaar indienen, vanaf de bekendmaking (Awb)',
    weeks: 6,
    atw: true,
    source: 'Awb (BWBR0005537) art. 6:7 en 6:8',
    from: '1994-01-01',
    to: null,
  },
  'awb-bezwaar-beslissen': {
    title: 'beslissen op bezwaar, vanaf het einde van de bezwaartermijn (Awb)',
    weeks: 6,
    atw: true,
    source: 'Awb (BWBR0005537) art. 7:10 lid 1',
    to: null,
  },
  'awb-bezwaar-beslissen-commissie': {
    title: 'beslissen op bezwaar met een adviescommissie (Awb)',
    weeks: 12,
    atw: true,
    source: 'Awb (BWBR0005537) art. 7:10 lid 1 en 7:13',
    to: null,
  },
  'awb-klacht': {
    title: 'een klacht afhandelen (Awb)',
    weeks: 6,
    atw: true,
    source: 'Awb (BWBR0005537) art. 9:11 lid 1',
    to: null,
  },
  'awb-klacht-commissie': {
    title: 'een klacht afhandelen met een klachtadviescommissie (Awb)',
    weeks: 10,
    atw: true,
    source: 'Awb (BWBR0005537) art. 9:11 lid 1 en afd. 9.1.3',
    to: null,
  },
  'sva-uitvoeringsplan': {
    title: 'tijd van de aanbieder voor het uitvoeringsplan',
    days: 14,
    atw: false,
    source: 'Set van Afspraken 2022, V7.10 (regel 107)',
    from: '2022-01-01',
    to: '2022-12-31',
  },
} as const satisfies Record<TermId, TermRule>;
