import type { Table } from './table.ts';

/** The key figures of section 2.1 that an indicator asks for, or something near it. */
export const kerncijfers = {
  document: 'jaarverslag-wij-2020',
  place: '§2.1, p. 5',
  unit: 'aantal',
  rows: [
    {
      id: 'K02',
      title: 'Resultaat',
      line: 139,
      words: 'Resultaat (* miljoen euro) 0,42 -/- 0,02 1,08',
      unit: 'miljoen euro',
      fits: [
        {
          year: 2020,
          code: 'BV1',
          how: 'deels',
          part: 'jaarresultaat',
          reservation: 'De begroting waarnaast het hoort, is niet voorhanden.',
        },
      ],
      cells: { 2018: 1.08, 2019: -0.02, 2020: 0.42 },
    },
    {
      id: 'K03',
      title: 'Aantal binnengekomen vragen',
      line: 140,
      words: 'Aantal binnengekomen vragen 30.975 39438 34000',
      unit: 'vragen',
      fits: [
        {
          year: 2022,
          code: 'R01-P1',
          how: 'benadering',
          as: 'noemer',
          reservation:
            'Alle vragen langs elke weg, niet alleen eerste vragen aan de entree. In 2020: entrees deels dicht, nieuwe triage, en 6.847 vragen over financiën tegen 12.755 in 2019.',
        },
        {
          year: 2020,
          code: 'B12.1',
          how: 'ja',
          as: 'noemer',
          reading: { noemer: 'alle-meldingen' },
        },
        {
          year: 2022,
          code: 'R12-P1',
          how: 'ja',
          as: 'noemer',
          reading: { noemer: 'alle-meldingen' },
        },
      ],
      cells: {
        2018: { value: 34000, note: 'Een rond getal: vermoedelijk afgerond.' },
        2019: {
          value: 39438,
          status: 'strijdig',
          note: 'De tabellen van § 2.2 tellen op tot 39.542, en de tekst rekent daarmee.',
          contradicts: ['V02', 'V03', 'MT.tot.2019', 'MM.tot.2019'],
        },
        2020: {
          value: 30975,
          status: 'strijdig',
          note: 'De tabellen van § 2.2 tellen op tot 30.974.',
          contradicts: ['MT.tot.2020', 'MM.tot.2020'],
        },
      },
    },
    {
      id: 'K04',
      title: '% direct afgehandeld',
      line: 141,
      words: '% direct afgehandeld 37% 58% 499',
      unit: '%',
      fits: [
        {
          year: 2020,
          code: 'F6.1',
          how: 'nee',
          reservation: 'Wat door inzet van het netwerk is afgerond, staat er niet apart.',
        },
        {
          year: 2022,
          code: 'R01-P1',
          how: 'benadering',
          reservation:
            'Alle vragen langs elke weg, niet alleen eerste vragen aan de entree. In 2020: entrees deels dicht, nieuwe triage, en 6.847 vragen over financiën tegen 12.755 in 2019.',
        },
      ],
      cells: {
        2018: {
          value: 49,
          status: 'hersteld',
          note: 'De scan heeft “499”: 49%, het procentteken als 9 gelezen.',
        },
        2019: 58,
        2020: 37,
      },
    },
    {
      id: 'K05',
      title: 'Aantal productbestellingen (= afgeronde indicaties)',
      line: 142,
      words: 'Aantal productbestellingen 16.794 14.779 12.861',
      unit: 'indicaties',
      fits: [
        {
          year: 2017,
          code: 'I5',
          how: 'nee',
          reservation:
            'Indicaties en herindicaties, meer dan één per inwoner: geen afgeronde onderzoeken.',
        },
        { year: 2020, code: 'K2', how: 'nee', reservation: 'Een aantal en geen waarde.' },
        { year: 2020, code: 'K4', how: 'nee', reservation: 'Een aantal en geen waarde.' },
        {
          year: 2022,
          code: 'O15.1a',
          how: 'deels',
          part: 'alle indicaties',
          reservation:
            'Met het GON erbij; nieuwe indicaties en herindicaties, meer dan één per inwoner; geen waarde in euro’s.',
        },
      ],
      cells: {
        2018: 12861,
        2019: {
          value: 14779,
          breakBefore:
            'Van 2018 naar 2019 gaat Begeleiding overig, waar Haren bij hoort, van 460 naar 1.224: de bron zegt niet waarom.',
        },
        2020: {
          value: 16794,
          breakBefore:
            'In 2020 zijn twee productgroepen nieuw (Doorbraaktraject, JeugdTeam 050), en gaf huishoudelijke hulp meer dan twee keer zoveel indicaties.',
        },
      },
    },
    {
      id: 'K06',
      title: 'Aantal lopende omgevingsgerichte activiteiten per jaareinde',
      line: 143,
      words: 'Aantal lopende omgevingsgerichte activiteiten per jaareinde 455 630 596',
      unit: 'activiteiten',
      stock: 'end',
      fits: [
        {
          year: 2020,
          code: 'F8.1',
          how: 'deels',
          part: 'aantal omgevingsgerichte activiteiten',
          reservation: 'Een telling op de laatste dag, zonder doel; in 2020 corona.',
        },
        {
          year: 2022,
          code: 'O3.1',
          how: 'deels',
          part: 'aantal omgevingsgerichte activiteiten',
          reservation: 'Een telling op de laatste dag, zonder doel; in 2020 corona.',
        },
      ],
      cells: { 2018: 596, 2019: 630, 2020: 455 },
    },
    {
      id: 'K07',
      title: 'Klanttevredenheid impactmeting preventie/wijkgericht werken',
      line: 144,
      words: 'Klanttevredenheid impactmeting preventie/wijkgericht werken 8.1 8 nvt',
      unit: 'rapportcijfer',
      fits: [
        {
          year: 2022,
          code: 'R09-P1',
          how: 'deels',
          part: 'tevredenheid in de impactmeting',
          reservation: 'De indicator is een verhaal; 282 antwoorden in 2020, 114 in 2019.',
        },
      ],
      cells: {
        2018: { value: null, status: 'nvt', note: 'De bron heeft “nvt”.' },
        2019: 8,
        2020: 8.1,
      },
    },
    {
      id: 'K08',
      title: 'Klanttevredenheid over kwaliteit - CEO Wmo',
      line: 145,
      words: 'Klanttevredenheid over kwaliteit - ceo Wmo nvt 84% 819',
      unit: '%',
      fits: [
        {
          year: 2022,
          code: 'R07-E6',
          how: 'ja',
          reservation: 'Het jaar is dat van het onderzoek, niet dat waarover het gaat.',
        },
      ],
      cells: {
        2018: { value: 81, status: 'hersteld', note: 'De scan heeft “819”: 81%.' },
        2019: {
          value: 84,
          note: 'Het jaar van de kolom is dat van het onderzoek: over 2019 is het niet gehouden (§ 3.2, regel 390).',
        },
        2020: {
          value: null,
          status: 'nvt',
          note: 'De bron heeft “nvt”: het gewone onderzoek is in 2020 niet gehouden (§ 3.2).',
        },
      },
    },
  ],
} as const satisfies Table;
