import type { CostIndicator } from '../../model/index.ts';

/** The four indicators of costs, which are followed and have no figure to reach. */
export const kostenindicatoren = [
  {
    id: 'jeugdkosten',
    code: 'K1',
    title: 'Declaratiewaarde jeugd',
    wording: 'Totale declaratiewaarde WIJ Groningen en verwijzer huisartsen',
    source: { document: 'focusdocument-2020', lines: [56, 56] },
    domain: 'jeugd',
    quantity: 'declaratiewaarde',
    part: {
      id: 'onderdeel-jeugdkosten',
      code: 'K1-O',
      title: 'Onderdeel: jeugdkosten',
      wording: 'Jeugdkosten',
      source: { document: 'focusdocument-2020', lines: [56, 56] },
    },
    norm: {
      id: 'norm-jeugdkosten',
      code: 'K1-N',
      title: 'Ontwikkeling volgen',
      wording: 'Ontwikkeling volgen',
      source: { document: 'focusdocument-2020', lines: [56, 56] },
    },
    frequency: 'maand',
    footnote: 'VN1',
    unmeasured: {
      kind: 'bedrag',
      why: 'het toerekenen van bedragen aan een periode is nog niet opgenomen',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Alleen WIJ en huisartsen (regel 56), terwijl de inleiding ook de andere verwijzers noemt (regel 53) en de voetnoot iedere verwijzer en aanbieder (regel 61).',
      },
      {
        kind: 'bronfout',
        text: 'De norm is volgen (regel 56), maar de voetnoot spreekt van een taakstelling die gerealiseerd moet worden (regel 61).',
      },
    ],
  },
  {
    id: 'jeugdkosten-indicatiewaarde',
    code: 'K2',
    title: 'Indicatiewaarde jeugd',
    wording: 'Indicatiewaarde Jeugd per verwijzer en soort product',
    source: { document: 'focusdocument-2020', lines: [57, 57] },
    domain: 'jeugd',
    quantity: 'indicatiewaarde',
    part: {
      id: 'onderdeel-jeugdkosten-indicatiewaarde',
      code: 'K2-O',
      title: 'Onderdeel: jeugdkosten - indicatiewaarde',
      wording: 'Jeugdkosten - indicatiewaarde',
      source: { document: 'focusdocument-2020', lines: [57, 57] },
    },
    norm: {
      id: 'norm-jeugdkosten-indicatiewaarde',
      code: 'K2-N',
      title: 'Ontwikkeling volgen',
      wording: 'Ontwikkeling volgen',
      source: { document: 'focusdocument-2020', lines: [57, 57] },
    },
    frequency: 'maand',
    unmeasured: {
      kind: 'bedrag',
      why: 'het toerekenen van bedragen aan een periode is nog niet opgenomen',
    },
  },
  {
    id: 'wmo-oud-kosten',
    code: 'K3',
    title: 'Totale kosten Wmo (oud)',
    wording: 'Totaal kosten',
    source: { document: 'focusdocument-2020', lines: [58, 58] },
    domain: 'wmo',
    quantity: 'kosten',
    part: {
      id: 'onderdeel-wmo-oud-kosten',
      code: 'K3-O',
      title: 'Onderdeel: Wmo (oud) kosten',
      wording: 'WMO (oud) kosten',
      source: { document: 'focusdocument-2020', lines: [58, 58] },
    },
    norm: {
      id: 'norm-wmo-oud-kosten',
      code: 'K3-N',
      title: 'Ontwikkeling volgen',
      wording: 'Ontwikkeling volgen',
      source: { document: 'focusdocument-2020', lines: [58, 58] },
    },
    frequency: 'maand',
    unmeasured: {
      kind: 'bedrag',
      why: 'het toerekenen van bedragen aan een periode is nog niet opgenomen',
    },
    remarks: [
      {
        kind: 'lezing',
        text: 'Wat “WMO (oud)” omvat, staat er niet (regel 58).',
        reading: 'de voorzieningen van vóór de decentralisatie van 2015',
        alternative: 'de contracten van vóór het GON',
      },
    ],
  },
  {
    id: 'wmo-indicatiewaarde',
    code: 'K4',
    title: 'Indicatiewaarde Wmo',
    wording: 'Indicatiewaarde GON producten; Huishoudelijke hulp',
    source: { document: 'focusdocument-2020', lines: [59, 59] },
    domain: 'wmo',
    quantity: 'indicatiewaarde',
    part: {
      id: 'onderdeel-wmo-indicatiewaarde',
      code: 'K4-O',
      title: 'Onderdeel: Wmo indicatiewaarde',
      wording: 'WMO indicatiewaarde',
      source: { document: 'focusdocument-2020', lines: [59, 59] },
    },
    norm: {
      id: 'norm-wmo-indicatiewaarde',
      code: 'K4-N',
      title: 'Ontwikkeling volgen',
      wording: 'Ontwikkeling volgen',
      source: { document: 'focusdocument-2020', lines: [59, 59] },
    },
    frequency: 'maand',
    unmeasured: {
      kind: 'bedrag',
      why: 'het toerekenen van bedragen aan een periode is nog niet opgenomen',
    },
    remarks: [
      {
        kind: 'lezing',
        text: '“GON producten; Huishoudelijke hulp” (regel 59).',
        reading: 'twee waarden naast elkaar',
        alternative: 'de huishoudelijke hulp als GON-product',
      },
    ],
  },
] as const satisfies readonly CostIndicator[];
