import type { AnnualReport } from '../../model/index.ts';

/** The three footnotes of the table. */
export const voetnoten = [
  {
    id: 'voetnoot-redactionele-aanpassing',
    code: 'VN1',
    title: 'Redactionele aanpassing',
    wording:
      'Redactionele aanpassing van eerder voorgestelde indicator bij het daadwerkelijk operationaliseren van de betreffende indicator;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [91, 91] },
    mark: '*',
    remarks: [
      {
        kind: 'bronfout',
        text: 'De vijfde indicator draagt dit teken (regel 73), maar zijn eerdere formulering staat er niet.',
      },
    ],
  },
  {
    id: 'voetnoot-nog-niet-geoperationaliseerd',
    code: 'VN2',
    title: 'Nog niet volledig geoperationaliseerd',
    wording:
      'Deze indicatoren zijn (ten dele) gewijzigd in methodische opzet (bijvoorbeeld via kwalitatieve procescontroles) en (nog) niet volledig geoperationaliseerd. In het kader van registratie is de (wijze van) vastlegging in sommige gevallen niet overal gelijktijdig doorgevoerd, waardoor representatieve resultaten (nog) niet geleverd kunnen worden;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [93, 93] },
    mark: '**',
    remarks: [
      {
        kind: 'lezing',
        text: '“Deze indicatoren”: het teken staat bij de waarde van 1-4 (regels 43, 53, 63 en 71).',
      },
    ],
  },
  {
    id: 'voetnoot-klachten-niet-zo-gecategoriseerd',
    code: 'VN3',
    title: 'Klachten niet zo gecategoriseerd',
    wording:
      'Klachten worden niet op een dergelijke wijze gecategoriseerd (zie voor aantal klachten 4.2.2.).',
    source: { document: 'jaarverslag-gemeente-2017', lines: [95, 95] },
    mark: '***',
    remarks: [
      {
        kind: 'bronfout',
        text: 'Verwijst naar 4.2.2 (regel 95), dat niet voorhanden is; een aantal klachten staat hier zelf, op regel 111.',
      },
    ],
  },
] as const satisfies AnnualReport['footnotes'];
