import type { Table } from './table.ts';

/** How many meldingen by each melder. An empty cell is a melder that the year does not have: the others make up the total. */
export const melders = {
  document: 'jaarverslag-wij-2020',
  place: '§2.2, p. 6',
  unit: 'meldingen',
  rows: [
    {
      id: 'MM01',
      title: 'Meldingen via: Inwoner / zelfmelder',
      line: 199,
      words: 'Inwoner / zelfmelder 16.025 25.963',
      cells: { 2019: 25963, 2020: 16025 },
    },
    {
      id: 'MM02',
      title: 'Meldingen via: Iemand uit netwerk inwoner',
      line: 200,
      words: 'lemand uit netwerk inwoner 5.228 4.766',
      cells: { 2019: 4766, 2020: 5228 },
    },
    {
      id: 'MM03',
      title: 'Meldingen via: Huisarts OJG',
      line: 201,
      words: 'Huisarts 0JG 367 75',
      cells: { 2019: 75, 2020: 367 },
    },
    {
      id: 'MM04',
      title: 'Meldingen via: Huisarts POH',
      line: 202,
      words: 'Huisarts POH 224 236',
      cells: { 2019: 236, 2020: 224 },
    },
    {
      id: 'MM05',
      title: 'Meldingen via: Overig',
      line: 203,
      words: 'Overig 2.481 1.970',
      cells: { 2019: 1970, 2020: 2481 },
    },
    {
      id: 'MM06',
      title: 'Meldingen via: Politie',
      line: 204,
      words: 'Politie 191 189',
      cells: { 2019: 189, 2020: 191 },
    },
    {
      id: 'MM07',
      title: 'Meldingen via: Scholen',
      line: 205,
      words: 'Scholen 692 883',
      cells: { 2019: 883, 2020: 692 },
    },
    {
      id: 'MM08',
      title: 'Meldingen via: School OJG',
      line: 206,
      words: 'School OJG 27',
      cells: {
        2020: {
          value: 27,
          status: 'hersteld',
          note: 'Er staat één getal, zonder kolom: als dat van 2020 sluit het totaal.',
        },
      },
    },
    {
      id: 'MM09',
      title: 'Meldingen via: Veilig thuis',
      line: 207,
      words: 'Veilig thuis 457 298',
      cells: { 2019: 298, 2020: 457 },
    },
    {
      id: 'MM10',
      title: 'Meldingen via: Veiligheidshuis',
      line: 208,
      words: 'Veiligheidshuis 100 29',
      cells: { 2019: 29, 2020: 100 },
    },
    {
      id: 'MM11',
      title: 'Meldingen via: Woningcorporatie',
      line: 209,
      words: 'Woningcorporatie 469 509',
      cells: { 2019: 509, 2020: 469 },
    },
    {
      id: 'MM12',
      title: 'Meldingen via: Zorgaanbieder/ketenpartner',
      line: 210,
      words: 'Zorgaanbieder/ketenpartner 4.713 4.624',
      cells: { 2019: 4624, 2020: 4713 },
    },
    {
      id: 'MM.tot',
      title: 'Meldingen per melder: totaal',
      line: 211,
      words: 'Totaal 30.974 39.542',
      cells: {
        2019: { value: 39542, contradicts: ['K03.2019'] },
        2020: { value: 30974, contradicts: ['K03.2020'] },
      },
    },
  ],
} as const satisfies Table;
