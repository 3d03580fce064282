import type { Footnote } from '../../model/index.ts';

/** The five footnotes, and where their marks stand. */
export const voetnoten = [
  {
    id: 'voetnoot-eisen-staan-in-randvoorwaarden-en-registratie-eisen',
    code: 'VN1',
    title: 'Eisen staan in randvoorwaarden en registratie-eisen',
    wording:
      'Voor specifieke wettelijke eisen en dataregistratie vereisten wordt verwezen naar de randvoorwaarden en registratie eisen.',
    source: { document: 'sva-2022', lines: [69, 69] },
    mark: '¹',
    on: null,
    at: 'Opdracht aan WIJ Groningen',
    markLine: 65,
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het merk staat alleen boven de tabel van de resultaten 1 tot en met 3.',
        reading: 'geldt voor de opdrachten van die tabel',
        alternative: 'geldt voor alle opdrachten',
        why: 'De koppen van de resultaten 6 en verder hebben geen merk.',
      },
    ],
  },
  {
    id: 'voetnoot-eisen-staan-in-hoofdstuk-4-en-5',
    code: 'VN2',
    title: 'Eisen staan in hoofdstuk 4 en 5',
    wording:
      'Voor specifieke wettelijke eisen en dataregistratie vereisten wordt verwezen naar de hoofdstukken 4 en 5.',
    source: { document: 'sva-2022', lines: [84, 84] },
    mark: '²',
    on: null,
    at: 'Opdracht aan WIJ Groningen',
    markLine: 80,
    remarks: [
      {
        kind: 'bronfout',
        text: 'Verwijst naar ‘hoofdstukken 4 en 5’; het document heeft geen genummerde hoofdstukken.',
        reading: 'de randvoorwaarden en de registratie-eisen',
        why: 'Voetnoot ¹ zegt hetzelfde met die namen.',
      },
      {
        kind: 'toedeling',
        text: 'Het merk staat alleen boven de tabel van de resultaten 4 en 5.',
        reading: 'geldt voor de opdrachten van die tabel',
        alternative: 'geldt voor alle opdrachten',
        why: 'De koppen van de resultaten 6 en verder hebben geen merk.',
      },
    ],
  },
  {
    id: 'voetnoot-ook-wie-via-de-verwijzindex-is-gemeld',
    code: 'VN3',
    title: 'Ook wie via de verwijzindex is gemeld',
    wording:
      'Hieronder wordt ook verstaan jeugdigen en gezinnen die via de verwijzindex gemeld zijn',
    source: { document: 'sva-2022', lines: [112, 112] },
    mark: '³',
    on: 'V7.15',
    at: 'aanbieders',
    markLine: 109,
  },
  {
    id: 'voetnoot-mag-ook-in-de-bevestigingsbrief',
    code: 'VN4',
    title: 'Mag ook in de bevestigingsbrief',
    wording: 'Deze informatie kan ook worden opgenomen in de bevestigingsbrief',
    source: { document: 'sva-2022', lines: [187, 187] },
    mark: '⁴',
    on: 'GE-12.2',
    at: 'Brief',
    markLine: 181,
  },
  {
    id: 'voetnoot-afhandeling-per-soort',
    code: 'VN5',
    title: 'Afhandeling per soort',
    wording:
      'Gespecificeerd naar afhandeling per soort waaronder de volgende: inzet eigen kracht, doorgezet naar onderzoek e.d.',
    source: { document: 'sva-2022', lines: [264, 264] },
    mark: '⁵',
    on: 'EN1',
    at: 'soort afhandeling',
    markLine: 224,
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat midden in de eisen, na OS5.',
        reading: 'hoort bij EN1',
        alternative: 'hoort bij OS5',
        why: 'Het merk ⁵ staat in EN1.',
      },
    ],
  },
] as const satisfies readonly Footnote[];
