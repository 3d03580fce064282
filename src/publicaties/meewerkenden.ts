import type { Table } from './table.ts';

/** Who works along without being employed, and who of them found work: the lower rows of the key figures. */
export const meewerkenden = {
  document: 'jaarverslag-wij-2020',
  place: '§2.1, p. 5',
  unit: 'personen',
  rows: [
    {
      id: 'K13',
      title: 'Aantal vrijwilligers per jaareinde',
      line: 150,
      words: 'Aantal vrijwilligers per jaareinde 205 269 252',
      unit: 'vrijwilligers',
      stock: 'end',
      fits: [
        { year: 2020, code: 'B1.1', how: 'ja' },
        { year: 2022, code: 'R01-P2', how: 'ja' },
      ],
      cells: { 2018: 252, 2019: 269, 2020: 205 },
    },
    {
      id: 'K14',
      title: 'Aantal stagiaires per jaareinde',
      line: 151,
      words: 'Aantal stagiaires per jaareinde 128 139 140',
      unit: 'stagiaires',
      stock: 'end',
      cells: { 2018: 140, 2019: 139, 2020: 128 },
    },
    {
      id: 'K15',
      title: 'Aantal participatiebanen per jaareinde',
      line: 152,
      words: 'Aantal participatiebanen per jaareinde 23 35 29',
      unit: 'banen',
      stock: 'end',
      fits: [
        {
          year: 2020,
          code: 'B1.2',
          how: 'nee',
          reservation: 'Een stand van banen, geen vrijwilligers die daarheen zijn begeleid.',
        },
        {
          year: 2022,
          code: 'R01-P3',
          how: 'nee',
          reservation: 'Een stand van banen, geen vrijwilligers die daarheen zijn begeleid.',
        },
      ],
      cells: { 2018: 29, 2019: 35, 2020: 23 },
    },
    {
      id: 'K16',
      title: 'Aantal werkervaringsplaatsen per jaareinde',
      line: 153,
      words: 'Aantal werkervaringsplaatsen per jaareinde 9 10 8',
      unit: 'plaatsen',
      stock: 'end',
      fits: [
        {
          year: 2020,
          code: 'B1.2',
          how: 'nee',
          reservation: 'Een stand van plaatsen, geen vrijwilligers die daarheen zijn begeleid.',
        },
        {
          year: 2022,
          code: 'R01-P3',
          how: 'nee',
          reservation: 'Een stand van plaatsen, geen vrijwilligers die daarheen zijn begeleid.',
        },
      ],
      cells: { 2018: 8, 2019: 10, 2020: 9 },
    },
    {
      id: 'K17',
      title: 'Uitstroom van onbetaald naar regulier werk',
      line: 154,
      words: 'Uitstroom van onbetaald naar regulier werk 34 37 31',
      fits: [
        { year: 2020, code: 'B1.2', how: 'nee', reservation: 'Regulier werk hoort daar niet bij.' },
        {
          year: 2022,
          code: 'R01-P3',
          how: 'deels',
          part: 'regulier werk',
          reservation:
            'Van wie onbetaald werkte, niet alleen van vrijwilligers; participatiebaan en werkervaringsplaats ontbreken.',
        },
      ],
      cells: { 2018: 31, 2019: 37, 2020: 34 },
    },
  ],
} as const satisfies Table;
