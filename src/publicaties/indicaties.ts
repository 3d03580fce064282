import type { Table } from './table.ts';

/** How many indicaties of each product group: new ones and renewed ones. */
export const indicaties = {
  document: 'jaarverslag-wij-2020',
  place: '§2.2, p. 6',
  unit: 'indicaties',
  rows: [
    {
      id: 'IP01',
      title: 'Indicaties: Doorbraaktraject (nieuw)',
      line: 219,
      words: 'Doorbraaktraject (nieuw) 13',
      fits: [
        {
          year: 2022,
          code: 'O15.1a',
          how: 'deels',
          part: 'Doorbraaktraject',
          reservation:
            'Aantallen van nieuwe indicaties en herindicaties, meer dan één per inwoner; geen waarde in euro’s.',
        },
      ],
      cells: {
        2020: {
          value: 13,
          status: 'hersteld',
          note: 'Er staat één getal, zonder kolom: als dat van 2020 sluit het totaal.',
        },
      },
    },
    {
      id: 'IP02',
      title: 'Indicaties: Jeugd',
      line: 221,
      words: 'Jeugd 2.725 2.706 2.457',
      fits: [
        { year: 2020, code: 'K2', how: 'nee', reservation: 'Een aantal en geen waarde.' },
        {
          year: 2022,
          code: 'O15.1a',
          how: 'deels',
          part: 'jeugd',
          reservation:
            'Aantallen van nieuwe indicaties en herindicaties, meer dan één per inwoner; geen waarde in euro’s.',
        },
      ],
      cells: { 2018: 2457, 2019: 2706, 2020: 2725 },
    },
    {
      id: 'IP03',
      title: 'Indicaties: JeugdTeam 050 (nieuw)',
      line: 222,
      words: 'JeugdTeam 050 (nieuw) 207',
      fits: [
        {
          year: 2022,
          code: 'O15.1a',
          how: 'deels',
          part: 'JeugdTeam 050',
          reservation:
            'Aantallen van nieuwe indicaties en herindicaties, meer dan één per inwoner; geen waarde in euro’s.',
        },
      ],
      cells: {
        2020: {
          value: 207,
          status: 'hersteld',
          note: 'Er staat één getal, zonder kolom: als dat van 2020 sluit het totaal.',
        },
      },
    },
    {
      id: 'IP04',
      title: 'Indicaties: Wmo Huishoudelijke hulp',
      line: 224,
      words: 'Wmo Huishoudelijke hulp 5.551 2.426 2.046',
      fits: [
        { year: 2020, code: 'K4', how: 'nee', reservation: 'Een aantal en geen waarde.' },
        {
          year: 2022,
          code: 'O15.1a',
          how: 'deels',
          part: 'huishoudelijke hulp',
          reservation:
            'Aantallen van nieuwe indicaties en herindicaties, meer dan één per inwoner; geen waarde in euro’s.',
        },
      ],
      cells: {
        2018: 2046,
        2019: 2426,
        2020: {
          value: 5551,
          breakBefore:
            'Van 2.426 naar 5.551 in een jaar met nieuwe regels voor huishoudelijke hulp (§ 3.2, regel 400).',
        },
      },
    },
    {
      id: 'IP05',
      title: 'Indicaties: Wmo GON',
      line: 225,
      words: 'Wmo GON 3.740 3.767 3.843',
      fits: [
        { year: 2020, code: 'K4', how: 'nee', reservation: 'Een aantal en geen waarde.' },
        { year: 2022, code: 'O15.1b', how: 'nee', reservation: 'Een aantal en geen waarde.' },
      ],
      cells: { 2018: 3843, 2019: 3767, 2020: 3740 },
    },
    {
      id: 'IP06',
      title: 'Indicaties: Wmo Voorzieningen',
      line: 226,
      words: 'Wmo Voorzieningen 2.784 4.255 3.664',
      fits: [
        {
          year: 2022,
          code: 'O15.1a',
          how: 'deels',
          part: 'voorzieningen',
          reservation:
            'Aantallen van nieuwe indicaties en herindicaties, meer dan één per inwoner; geen waarde in euro’s.',
        },
      ],
      cells: { 2018: 3664, 2019: 4255, 2020: 2784 },
    },
    {
      id: 'IP07',
      title: 'Indicaties: Wmo Begeleiding overig (PGB, LWI en Haren)',
      line: 227,
      words: 'Wmo Begeleiding overig (PGB, LWI en Haren 1.139 1.224 460',
      fits: [
        {
          year: 2022,
          code: 'O15.1a',
          how: 'deels',
          part: 'begeleiding overig',
          reservation:
            'Aantallen van nieuwe indicaties en herindicaties, meer dan één per inwoner; geen waarde in euro’s.',
        },
      ],
      cells: {
        2018: 460,
        2019: {
          value: 1224,
          breakBefore: 'Van 460 naar 1.224: de bron zegt niet waarom. Haren hoort bij de groep.',
        },
        2020: 1139,
      },
    },
    {
      id: 'IP08',
      title: 'Indicaties: Maatwerkbudget WIMP',
      line: 228,
      words: 'Maatwerkbudget WIMP 635 401 391',
      fits: [
        {
          year: 2022,
          code: 'O15.1a',
          how: 'deels',
          part: 'maatwerkbudget',
          reservation:
            'Aantallen van nieuwe indicaties en herindicaties, meer dan één per inwoner; geen waarde in euro’s.',
        },
      ],
      cells: { 2018: 391, 2019: 401, 2020: 635 },
    },
    {
      id: 'IP09',
      title: 'Indicaties: Totaal',
      line: 229,
      words: 'Totaal 16.794 14.779 12.861',
      cells: { 2018: 12861, 2019: 14779, 2020: 16794 },
    },
  ],
} as const satisfies Table;
