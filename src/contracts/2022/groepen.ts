import type { Element } from '../../model/index.ts';

/** The groups of randvoorwaarden, as the document heads them. */
export const randvoorwaardeGroepen = [
  {
    id: 'algemene-eisen',
    code: 'AE',
    title: 'Algemene eisen',
    wording: 'Algemene Eisen',
    source: { document: 'sva-2022', lines: [140, 140] },
  },
  {
    id: 'wettelijke-eisen',
    code: 'WE',
    title: 'Wettelijke eisen',
    wording: 'Wettelijke eisen',
    source: { document: 'sva-2022', lines: [153, 153] },
  },
  {
    id: 'gemeentelijke-eisen',
    code: 'GE',
    title: 'Gemeentelijke eisen',
    wording: 'Gemeentelijke eisen',
    source: { document: 'sva-2022', lines: [164, 164] },
  },
  {
    id: 'dienstverlening',
    code: 'DV',
    title: 'Dienstverlening',
    wording: 'Dienstverlening',
    source: { document: 'sva-2022', lines: [189, 189] },
  },
  {
    id: 'werkafspraken',
    code: 'WA',
    title: 'Werkafspraken',
    wording: 'Werkafspraken',
    source: { document: 'sva-2022', lines: [195, 195] },
  },
  {
    id: 'additionele-eisen-hr',
    code: 'HR',
    title: 'Opleiding en deskundigheid',
    wording:
      'Additionele eisen HR Opleiding en deskundigheid van professionals en vrijwilligers. HR beleid bevat in ieder geval het volgende:',
    source: { document: 'sva-2022', lines: [205, 205] },
    remarks: [
      {
        kind: 'lezing',
        text: 'De kop stelt zelf een eis: het HR-beleid bevat ‘in ieder geval’ het volgende.',
        reading: 'een inleiding op de vier eisen',
        alternative: 'een eigen eis',
        why: 'De zin heeft geen nummer.',
      },
    ],
  },
] as const satisfies readonly Element[];

/** The groups of registration requirements, as the document heads them. */
export const registratieGroepen = [
  {
    id: 'registratie-omgevingsgerichte-aanpak',
    code: 'OA',
    title: 'Omgevingsgerichte aanpak',
    wording: 'Omgevingsgerichte aanpak',
    source: { document: 'sva-2022', lines: [218, 218] },
  },
  {
    id: 'registratie-entree',
    code: 'EN',
    title: 'Entree',
    wording: 'Entree',
    source: { document: 'sva-2022', lines: [222, 222] },
  },
  {
    id: 'registratie-onderzoek',
    code: 'ON',
    title: 'Onderzoek',
    wording: 'Onderzoek (aanmeldmodule)',
    source: { document: 'sva-2022', lines: [234, 234] },
  },
  {
    id: 'registratie-ondersteuning',
    code: 'OS',
    title: 'Ondersteuning door het WIJ-team',
    wording:
      'Ondersteuning door het WIJ team (zie hiervoor de nieuw vastgestelde definitie en registratie eisen)',
    source: { document: 'sva-2022', lines: [252, 252] },
    remarks: [
      {
        kind: 'lezing',
        text: 'Verwijst naar een nieuw vastgestelde definitie en registratie-eisen, die niet voorhanden zijn.',
        reading: 'de vijf eisen die hier staan',
        alternative: 'ook andere',
        why: 'Wat daarin staat, is onbekend.',
      },
    ],
  },
  {
    id: 'registratie-indiceren',
    code: 'IN',
    title: 'Indiceren van maatwerkvoorziening',
    wording: 'Indiceren van maatwerkvoorziening',
    source: { document: 'sva-2022', lines: [266, 266] },
  },
  {
    id: 'registratie-casusregie',
    code: 'CR',
    title: 'Casusregie',
    wording: 'Casusregie (betreft ontwikkelopgave 2022)',
    source: { document: 'sva-2022', lines: [274, 274] },
    remarks: [
      {
        kind: 'toedeling',
        text: '‘ontwikkelopgave 2022’ heeft geen nummer.',
        reading: 'de eisen gelden, en worden nog uitgewerkt',
        alternative: 'de eisen zijn uitgesteld',
        why: 'Ze staan onder ‘moet in ieder geval … beschikbaar’ (TX12).',
      },
    ],
  },
  {
    id: 'registratie-overig',
    code: 'OV',
    title: 'Overig',
    wording: 'Overig',
    source: { document: 'sva-2022', lines: [284, 284] },
  },
] as const satisfies readonly Element[];
