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
    hangsOn: 'kolomkop ‘Opdracht aan WIJ Groningen’ bij resultaten 1-3',
    markLine: 65,
  },
  {
    id: 'voetnoot-eisen-staan-in-hoofdstuk-4-en-5',
    code: 'VN2',
    title: 'Eisen staan in hoofdstuk 4 en 5',
    wording:
      'Voor specifieke wettelijke eisen en dataregistratie vereisten wordt verwezen naar de hoofdstukken 4 en 5.',
    source: { document: 'sva-2022', lines: [84, 84] },
    mark: '²',
    hangsOn: 'kolomkop ‘Opdracht aan WIJ Groningen’ bij resultaten 4-5',
    markLine: 80,
    remarks: [
      {
        kind: 'bronfout',
        text: 'Verwijst naar ‘hoofdstukken 4 en 5’; het document heeft geen genummerde hoofdstukken.',
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
    hangsOn: 'V7.15, ‘aanbieders’',
    markLine: 109,
  },
  {
    id: 'voetnoot-mag-ook-in-de-bevestigingsbrief',
    code: 'VN4',
    title: 'Mag ook in de bevestigingsbrief',
    wording: 'Deze informatie kan ook worden opgenomen in de bevestigingsbrief',
    source: { document: 'sva-2022', lines: [187, 187] },
    mark: '⁴',
    hangsOn: 'GE-12.2, ‘Brief’',
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
    hangsOn: 'EN1, ‘soort afhandeling’',
    markLine: 224,
  },
] as const satisfies readonly Footnote[];
