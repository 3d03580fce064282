import type { Table } from './table.ts';

/** How many meldingen of each type. An empty cell is a type that the year does not have: the others make up the total. */
export const meldingtypen = {
  document: 'jaarverslag-wij-2020',
  place: '§2.2, p. 6',
  unit: 'meldingen',
  rows: [
    {
      id: 'MT01',
      title: 'Meldingen: Gezondheid en welzijn',
      line: 192,
      words: 'Gezondheid en welzijn 9.104 11.533',
      cells: { 2019: 11533, 2020: 9104 },
    },
    {
      id: 'MT02',
      title: 'Meldingen: Financiën',
      line: 193,
      words: 'Financién 6.847 12.755',
      cells: { 2019: 12755, 2020: 6847 },
    },
    {
      id: 'MT03',
      title: 'Meldingen: Verzoek herbeoordeling Wmo maatwerk',
      line: 194,
      words: 'Verzoek herbeoordeling Wmo maatwerk 6.734 4.657',
      cells: { 2019: 4657, 2020: 6734 },
    },
    {
      id: 'MT04',
      title: 'Meldingen: Opvoeden en opgroeien',
      line: 195,
      words: 'Opvoeden en opgroeien 2.785 2.553',
      cells: { 2019: 2553, 2020: 2785 },
    },
    {
      id: 'MT05',
      title: 'Meldingen: Wonen',
      line: 196,
      words: 'Wonen 1.726 2.707',
      cells: { 2019: 2707, 2020: 1726 },
    },
    {
      id: 'MT06',
      title: 'Meldingen: Participatie',
      line: 197,
      words: 'Participatie 1.243 1.945',
      cells: { 2019: 1945, 2020: 1243 },
    },
    {
      id: 'MT07',
      title: 'Meldingen: Overlast',
      line: 198,
      words: 'Overlast 496 471',
      cells: { 2019: 471, 2020: 496 },
    },
    {
      id: 'MT08',
      title: 'Meldingen: Afhankelijkheidsrelatie',
      line: 199,
      words: 'Afhankelijkheidsrelatie 475 323',
      cells: { 2019: 323, 2020: 475 },
    },
    {
      id: 'MT09',
      title: 'Meldingen: Verzoek herbeoordeling Jeugdwet maatwerk',
      line: 200,
      words: 'Verzoek herbeoordeling Jeugdwet maatwerk 359 294',
      cells: { 2019: 294, 2020: 359 },
    },
    {
      id: 'MT10',
      title: 'Meldingen: Ontmoeting',
      line: 201,
      words: 'Ontmoeting 308 1.012',
      cells: { 2019: 1012, 2020: 308 },
    },
    {
      id: 'MT11',
      title: 'Meldingen: Onbekend',
      line: 202,
      words: 'Onbekend 295 596',
      cells: { 2019: 596, 2020: 295 },
    },
    {
      id: 'MT12',
      title: 'Meldingen: Bemoeizorg',
      line: 203,
      words: 'Bemoeizorg 200 7',
      fits: [
        {
          year: 2020,
          code: 'B11.1',
          how: 'deels',
          part: 'meldingen Bemoeizorg',
          reservation: 'Eén stap van de reis.',
        },
        {
          year: 2022,
          code: 'R11-P1',
          how: 'deels',
          part: 'meldingen Bemoeizorg',
          reservation: 'Eén stap van de reis.',
        },
      ],
      cells: {
        2019: 7,
        2020: {
          value: 200,
          breakBefore: 'Van 7 in 2019 naar 200: de bron verklaart die sprong niet.',
        },
      },
    },
    {
      id: 'MT13',
      title: 'Meldingen: Mantelzorg',
      line: 204,
      words: 'Mantelzorg 199 505',
      cells: { 2019: 505, 2020: 199 },
    },
    {
      id: 'MT14',
      title: 'Meldingen: Huisuitzetting',
      line: 205,
      words: 'Huisuitzetting 94 113',
      fits: [
        {
          year: 2022,
          code: 'EN3',
          how: 'ja',
          part: 'aantal',
          reservation: 'Het soort afhandeling ontbreekt.',
        },
      ],
      cells: { 2019: 113, 2020: 94 },
    },
    {
      id: 'MT15',
      title: 'Meldingen: Forensisch',
      line: 206,
      words: 'Forensisch 83',
      cells: {
        2020: {
          value: 83,
          status: 'hersteld',
          note: 'Er staat één getal, zonder kolom: als dat van 2020 sluit het totaal.',
        },
      },
    },
    {
      id: 'MT16',
      title: 'Meldingen: Bewonersinitiatief',
      line: 207,
      words: 'Bewonersinitiatief 25 66',
      cells: { 2019: 66, 2020: 25 },
    },
    {
      id: 'MT17',
      title: 'Meldingen: Verzoek voor ondersteuning/begeleiding/hulp',
      line: 208,
      words: 'Verzoek voor ondersteuning/begeleiding/ hulp 1 1',
      cells: { 2019: 1, 2020: 1 },
    },
    {
      id: 'MT18',
      title: 'Meldingen: Aanvraag WMO',
      line: 209,
      words: 'Aanvraag WMO 3',
      cells: {
        2019: {
          value: 3,
          status: 'hersteld',
          note: 'Er staat één getal, zonder kolom: als dat van 2019 sluit het totaal.',
        },
      },
    },
    {
      id: 'MT19',
      title: 'Meldingen: Zorgaanbieder/ketenpartner (als meldingtype)',
      line: 210,
      words: 'Zorgaanbieder/ketenpartner 1',
      cells: {
        2019: {
          value: 1,
          status: 'hersteld',
          note: 'Er staat één getal, zonder kolom: als dat van 2019 sluit het totaal.',
        },
      },
    },
    {
      id: 'MT.tot',
      title: 'Meldingen per type: totaal',
      line: 211,
      words: 'Totaal 30.974 39.542',
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
        2019: { value: 39542, contradicts: ['K03.2019'] },
        2020: { value: 30974, contradicts: ['K03.2020'] },
      },
    },
  ],
} as const satisfies Table;
