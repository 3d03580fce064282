import type { Element } from '../../model/index.ts';

/** The six parts of which the Set van Afspraken says that it consists. */
export const onderdelen = [
  {
    id: 'onderdeel-te-behalen-resultaten',
    code: 'SD1',
    title: 'Te behalen resultaten',
    wording: 'Door Stichting WIJ Groningen te behalen resultaten;',
    source: { document: 'sva-2022', lines: [43, 43] },
  },
  {
    id: 'onderdeel-resultaatindicatoren',
    code: 'SD2',
    title: 'Resultaatindicatoren',
    wording:
      'resultaatindicatoren die door middel van een proces van ‘tellen en vertellen’ inzicht geven in de vorm en mate van resultaatbereik;',
    source: { document: 'sva-2022', lines: [44, 44] },
  },
  {
    id: 'onderdeel-inhoudelijke-opdrachten',
    code: 'SD3',
    title: 'Inhoudelijke opdrachten',
    wording:
      'inhoudelijke opdrachten aan Stichting WIJ Groningen die bijdragen aan het behalen van resultaten;',
    source: { document: 'sva-2022', lines: [45, 45] },
  },
  {
    id: 'onderdeel-algemene-eisen',
    code: 'SD4',
    title: 'Algemene eisen',
    wording: [
      {
        text: 'algemene eisen die de randvoorwaarden en het kader vormen voor de door Stichting WIJ Groningen uit te voeren opdracht. Dit betreffen wettelijke eisen, rijks- en/of gemeentelijke beleidskaders en -ontwikkelingen',
        lines: [46, 46],
      },
      {
        text: 'en algemene eisen ten behoeve van o.a. kwaliteit, professionaliteit, registratie, veiligheid en inzicht in het resultaatbereik;',
        lines: [48, 48],
      },
    ],
    source: { document: 'sva-2022', lines: [46, 48] },
    remarks: [
      {
        kind: 'toedeling',
        text: 'De zin is over een paginagrens gebroken (regels 46 en 48).',
        reading: 'één onderdeel',
        alternative: 'twee onderdelen',
        why: 'De tweede helft begint met ‘en’, zonder opsommingsteken.',
      },
    ],
  },
  {
    id: 'onderdeel-overlegstructuur',
    code: 'SD5',
    title: 'Overlegstructuur',
    wording:
      'overlegstructuur bestaande uit verschillende overlegvormen (bestuurlijk/strategisch overleg, tactisch overleg en operationeel overleg) waar o.a. de algemene gang van zaken, strategische verkenningen, verantwoordings- en resultaatsturing en inhoudelijke verdieping op (deel)opdrachten plaatsvindt;',
    source: { document: 'sva-2022', lines: [50, 50] },
    remarks: [
      {
        kind: 'lezing',
        text: 'Noemt drie overlegvormen, niet hoe vaak en met wie.',
        reading: 'drie overlegvormen; de rest is onbekend',
      },
    ],
  },
  {
    id: 'onderdeel-ontwikkelopgaven',
    code: 'SD6',
    title: 'Ontwikkelopgaven',
    wording:
      'ontwikkelopgaven – veelal domein overstijgend – die vragen om verdere uitwerking. Deze uitwerking zal in onderlinge samenwerking van de gemeente als opdrachtgever, Stichting WIJ Groningen als opdrachtnemer en maatschappelijke partners ter hand worden genomen.',
    source: { document: 'sva-2022', lines: [51, 51] },
  },
] as const satisfies readonly Element[];
