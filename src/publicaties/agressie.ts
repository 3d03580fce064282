import type { Table } from './table.ts';

/** Incidents of aggression: the two rows of which the figures of 2018 contradict each other. */
export const agressie = {
  document: 'jaarverslag-wij-2020',
  place: '§2.2, p. 7',
  unit: 'incidenten',
  rows: [
    {
      id: 'AG.comb',
      title: 'Agressie: combinatie van agressie / pandverbod',
      line: 280,
      words: 'Combinatie van agressie / pandverbod 4 10 7',
      cells: {
        2018: {
          value: 7,
          status: 'strijdig',
          note: 'Meer dan het totaal van dat jaar.',
          contradicts: ['AG.tot.2018'],
        },
        2019: 10,
        2020: 4,
      },
    },
    {
      id: 'AG.tot',
      title: 'Agressie: totaal',
      line: 282,
      words: 'totaal 10 17 5',
      cells: {
        2018: {
          value: 5,
          status: 'strijdig',
          note: 'Minder dan één van de rijen.',
          contradicts: ['AG.comb.2018'],
        },
        2019: 17,
        2020: 10,
      },
    },
  ],
} as const satisfies Table;
