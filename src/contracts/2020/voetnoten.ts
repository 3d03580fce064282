import type { Footnote } from '../../model/index.ts';

/** The footnote at the first indicator of costs. */
export const voetnoten = [
  {
    id: 'voetnoot-gezamenlijk-voor-de-taakstelling',
    code: 'VN1',
    title: 'Gezamenlijk verantwoordelijk voor de taakstelling',
    wording:
      'Gemeente Groningen en WIJ Groningen staan gezamenlijk voor het realiseren van de taakstelling en monitoren in gezamenlijkheid de totale declaratiewaarde Jeugdkosten (per verwijzer, aanbieder en soort product)',
    source: { document: 'focusdocument-2020', lines: [61, 61] },
    mark: '*',
    markLine: 56,
    on: 'K1',
    at: 'huisartsen',
    remarks: [
      {
        kind: 'lezing',
        text: 'Hoe hoog de taakstelling is, staat er niet (regel 61).',
        reading: 'de € 3,2 miljoen onder bijlage 1 (regel 119)',
      },
    ],
  },
] as const satisfies readonly Footnote[];
