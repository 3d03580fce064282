import type { Element } from '../../model/index.ts';

/** The four effects in society that the municipality puts central. */
export const effecten = [
  {
    id: 'betrokken-bij-de-sociale-omgeving',
    code: 'ME1',
    title: 'Betrokken bij de sociale omgeving',
    wording:
      'Inwoners zijn betrokken bij hun sociale omgeving en zetten zich in voor de gemeente en voor elkaar',
    source: { document: 'sva-2022', lines: [16, 16] },
  },
  {
    id: 'gezond-veilig-en-zelfstandig-wonen',
    code: 'ME2',
    title: 'Gezond, veilig en zelfstandig wonen',
    wording: 'Inwoners wonen gezond, veilig en zelfstandig',
    source: { document: 'sva-2022', lines: [17, 17] },
  },
  {
    id: 'zelfredzaam-en-in-eigen-regie',
    code: 'ME3',
    title: 'Zelfredzaam en in eigen regie',
    wording: 'Inwoners zijn zelfredzaam en voeren regie over hun eigen leven',
    source: { document: 'sva-2022', lines: [18, 18] },
  },
  {
    id: 'positief-opgroeien',
    code: 'ME4',
    title: 'Positief opgroeien',
    wording:
      'Jeugdigen groeien veilig en gezond op en ontwikkelen zich tot actief betrokken burgers (Positief Opgroeien)',
    source: { document: 'sva-2022', lines: [19, 19] },
  },
] as const satisfies readonly Element[];
