import type { PerformanceIndicator } from '../../model/index.ts';

/** The six performance indicators of the municipality. One value was ever given. */
export const indicatoren = [
  {
    id: 'een-gezin-een-plan-een-regisseur',
    code: 'I1',
    title: 'Eén gezin, één plan, één regisseur',
    wording: "% cliënten 'basisondersteuning' dat werkt met één gezin, één plan, één regisseur",
    source: { document: 'jaarverslag-gemeente-2017', lines: [37, 37] },
    footnotes: [],
    unit: '%',
    values: [
      {
        kind: 'behaald',
        year: 2016,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [39, 39], words: '-' },
      },
      {
        kind: 'begroting',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [41, 41], words: '-' },
      },
      {
        kind: 'behaald',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: ['VN2'],
        source: { document: 'jaarverslag-gemeente-2017', lines: [43, 43], words: '-' },
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Een streepje is ‘niet beschikbaar’ of ‘niet dit jaar gemeten’; welk van beide, zegt alleen de voetnoot bij 2017 (regels 21 en 93).',
      },
    ],
  },
  {
    id: 'plan-met-eigen-netwerk',
    code: 'I2',
    title: 'Plan zelf of met informele ondersteuning uitgevoerd',
    wording:
      '% inwoners dat (een gedeelte van) het ondersteuningsplan zelf of met behulp van informele ondersteuning (waaronder sociaal netwerk, vrijwilligers, e.d.) uitvoert',
    source: { document: 'jaarverslag-gemeente-2017', lines: [47, 47] },
    earlier: {
      id: 'plan-met-eigen-netwerk-eerder',
      code: 'I2-0',
      title: 'Eerdere formulering',
      wording:
        "% cliënten 'basisondersteuning' dat een deel van het ondersteuningsplan zelf en/of met behulp van het eigen netwerk uitvoert:",
      source: { document: 'jaarverslag-gemeente-2017', lines: [45, 45] },
    },
    footnotes: ['VN1'],
    unit: '%',
    values: [
      {
        kind: 'behaald',
        year: 2016,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [49, 49], words: '-' },
      },
      {
        kind: 'begroting',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [51, 51], words: '-' },
      },
      {
        kind: 'behaald',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: ['VN2'],
        source: { document: 'jaarverslag-gemeente-2017', lines: [53, 53], words: '-' },
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Redactioneel heet de aanpassing (regel 91), maar de populatie verandert: van cliënten met basisondersteuning naar inwoners (regels 45 en 47).',
      },
    ],
  },
  {
    id: 'doelen-in-het-plan-bereikt',
    code: 'I3',
    title: 'Doelen van het plan bereikt',
    wording:
      '% cliënten waarbij de doelrealisatie op basis van de uitkomsten uit de ZRM (zelfredzaamheidsmatrix) conform de beoogde doelen uit het PVA (plan van aanpak) is',
    source: { document: 'jaarverslag-gemeente-2017', lines: [57, 57] },
    earlier: {
      id: 'doelen-in-het-plan-bereikt-eerder',
      code: 'I3-0',
      title: 'Eerdere formulering',
      wording:
        "% cliënten met 'basisondersteuning' waarvan de beoogde doelstellingen in het plan van aanpak zijn bereikt:",
      source: { document: 'jaarverslag-gemeente-2017', lines: [55, 55] },
    },
    footnotes: ['VN1'],
    unit: '%',
    values: [
      {
        kind: 'behaald',
        year: 2016,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [59, 59], words: '-' },
      },
      {
        kind: 'begroting',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [61, 61], words: '-' },
      },
      {
        kind: 'behaald',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: ['VN2'],
        source: { document: 'jaarverslag-gemeente-2017', lines: [63, 63], words: '-' },
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Redactioneel heet de aanpassing (regel 91), maar het instrument verandert: nu volgens de zelfredzaamheidsmatrix (regels 55 en 57).',
      },
    ],
  },
  {
    id: 'opgelost-door-basisvoorzieningen',
    code: 'I4',
    title: 'Opgelost door verwijzing naar basisvoorzieningen',
    wording:
      '% hulpvragen dat door de WIJ-teams is opgelost door verwijzing naar algemene basisvoorzieningen',
    source: { document: 'jaarverslag-gemeente-2017', lines: [65, 65] },
    footnotes: [],
    unit: '%',
    values: [
      {
        kind: 'behaald',
        year: 2016,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [67, 67], words: '-' },
      },
      {
        kind: 'begroting',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [69, 69], words: '-' },
      },
      {
        kind: 'behaald',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: ['VN2'],
        source: { document: 'jaarverslag-gemeente-2017', lines: [71, 71], words: '-' },
      },
    ],
  },
  {
    id: 'onderzoeken-naar-maatwerk',
    code: 'I5',
    title: 'Afgeronde onderzoeken die tot maatwerk leidden',
    wording:
      '% afgeronde onderzoeken door WIJ-Groningen dat heeft geleid tot een geïndiceerde maatwerk voorziening',
    source: { document: 'jaarverslag-gemeente-2017', lines: [73, 73] },
    footnotes: ['VN1'],
    unit: '%',
    values: [
      {
        kind: 'behaald',
        year: 2016,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [75, 75], words: '-' },
      },
      {
        kind: 'begroting',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [77, 77], words: '-' },
      },
      {
        kind: 'behaald',
        year: 2017,
        value: 62,
        status: 'available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [79, 79], words: '62%' },
        basis: {
          missing: 'teller-en-noemer',
          why: 'hoeveel onderzoeken zijn afgerond en hoeveel daarvan tot een maatwerkvoorziening leidden, staat er niet; 4.873 bestelde voorzieningen op 87,2% van 12.217 vragen is 45,7%',
        },
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Het enige getal van de tabel; teller en noemer staan nergens (regels 79 en 109).',
      },
    ],
  },
  {
    id: 'klachten-over-de-ondersteuningsstructuur',
    code: 'I6',
    title: 'Klachten over de ondersteuningsstructuur',
    wording: [
      { text: '% klachten die betrekking heeft op de', lines: [81, 81] },
      { text: 'ondersteuningsstructuur.', lines: [83, 83] },
    ],
    source: { document: 'jaarverslag-gemeente-2017', lines: [81, 83] },
    footnotes: ['VN3'],
    unit: '%',
    values: [
      {
        kind: 'behaald',
        year: 2016,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [85, 85], words: '-' },
      },
      {
        kind: 'begroting',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [87, 87], words: '-' },
      },
      {
        kind: 'behaald',
        year: 2017,
        value: null,
        status: 'not-available',
        footnotes: [],
        source: { document: 'jaarverslag-gemeente-2017', lines: [89, 89], words: '-' },
      },
    ],
    remarks: [{ kind: 'bronfout', text: '“% klachten die betrekking heeft” (regel 81): hebben.' }],
  },
] as const satisfies readonly PerformanceIndicator[];
