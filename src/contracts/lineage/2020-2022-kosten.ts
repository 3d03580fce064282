import type { Link } from '../../model/index.ts';

/** The cost indicators, the running of the organisation, and the six projects. */
export const kosten = [
  {
    from: ['K1'],
    to: ['R15-P1', 'O15.1a'],
    relation: 'broadened',
    comparability: {
      series: 'voorwaardelijk',
      condition: 'alleen de gedeclareerde bedragen van jeugd, door WIJ en huisartsen verwezen',
    },
    why: 'Van jeugd door twee verwijzers naar alle maatwerk en jeugdhulp, en van declaraties naar verplichtingen en declaraties. De maat is nu de begroting van de gemeente; de gemeente registreert, WIJ duidt.',
    quotes: {
      from: [
        { code: 'K1', words: 'Totale declaratiewaarde WIJ Groningen en verwijzer huisartsen' },
      ],
      to: [
        { code: 'R15-P1', words: '(verplichting zowel als gedeclareerde bedragen)' },
        { code: 'O15.1a', words: 'de aantallen, indicatiewaarden en declaratiewaarde' },
      ],
    },
    note: 'In 2020 elke maand; hoe vaak in 2022, staat er niet.',
  },
  {
    from: ['K2'],
    to: ['O15.1a', 'R07-E7', 'R05-E1', 'R08-E1', 'R08-E2'],
    relation: 'split',
    comparability: {
      series: 'voorwaardelijk',
      condition: 'alleen de indicatiewaarde, voor jeugd apart; de aandelen per verwijzer niet',
    },
    parts: [
      {
        title: 'indicatiewaarde naar product',
        to: ['O15.1a', 'R07-E7'],
        relation: 'broadened',
        comparability: { series: 'voorwaardelijk', condition: 'alleen als jeugd apart is geteld' },
        why: 'Dezelfde grootheid, nu voor alle maatwerk en jeugdhulp.',
      },
      {
        title: 'per verwijzer',
        to: ['R05-E1', 'R08-E1', 'R08-E2'],
        relation: 'reworded',
        comparability: { series: 'nee' },
        why: 'Was een waarde in euro’s, is een aandeel van het aantal verwijzingen of van de jeugdhulp.',
      },
    ],
    why: 'De waarde en de verwijzer, in 2020 één regel, staan in 2022 los van elkaar.',
    quotes: {
      from: [{ code: 'K2', words: 'Indicatiewaarde Jeugd per verwijzer en soort product' }],
      to: [
        { code: 'O15.1a', words: 'indicatiewaarden en declaratiewaarde' },
        { code: 'R07-E7', words: 'Indicatiewaarde verstrekte (maatwerk)voorzieningen' },
        { code: 'R05-E1', words: 'via verwijzing door de huisarts en andere specialisten' },
        { code: 'R08-E1', words: '% verwijzingen naar jeugdhulp vanuit de huisarts' },
        { code: 'R08-E2', words: '% verwijzingen naar jeugdhulp vanuit de OJG' },
      ],
    },
  },
  {
    from: ['K3'],
    to: ['R15-P1'],
    relation: 'merged',
    comparability: {
      series: 'voorwaardelijk',
      condition: 'alleen als de oude Wmo uit het totaal kan worden gehaald, en anders niet',
    },
    why: 'De oude Wmo is opgegaan in de kosten van alle voorzieningen: SvA 2022 kent het begrip niet.',
    quotes: {
      from: [{ code: 'K3', words: 'Totaal kosten' }],
      to: [{ code: 'R15-P1', words: 'Ontwikkeling Kosten (maatwerk)voorzieningen' }],
    },
  },
  {
    from: ['K4'],
    to: ['O15.1b', 'O15.1a', 'R07-E7'],
    relation: 'split',
    comparability: {
      series: 'voorwaardelijk',
      condition:
        'het GON-deel als prijs en indeling van producten gelijk blijven; huishoudelijke hulp alleen als zij apart is geteld',
    },
    why: 'De indicatiewaarde van het GON staat in 2022 apart genoemd. Huishoudelijke hulp staat er niet met name: gelezen is dat zij bij de voorzieningen buiten het GON hoort.',
    quotes: {
      from: [{ code: 'K4', words: 'Indicatiewaarde GON producten; Huishoudelijke hulp' }],
      to: [
        { code: 'O15.1b', words: 'de indicatiewaarde van de aan GON gerelateerde voorzieningen' },
        { code: 'O15.1a', words: 'alle niet aan GON gerelateerde voorzieningen' },
        { code: 'R07-E7', words: 'Indicatiewaarde verstrekte (maatwerk)voorzieningen' },
      ],
    },
  },
  {
    from: ['BV1'],
    to: ['GE-3'],
    relation: 'reworded',
    comparability: {
      series: 'voorwaardelijk',
      condition: 'elk jaar naast zijn eigen begroting; SvA 2022 vraagt zelf geen cijfer',
    },
    why: 'Werken volgens de begroting blijft, nu als eis van de gemeente. De beschikking naast de begroting is weg.',
    quotes: {
      from: [{ code: 'BV1', words: 'Begroting' }],
      to: [{ code: 'GE-3', words: 'conform de overeengekomen begroting 2022' }],
    },
  },
  {
    from: ['BV2'],
    to: ['SD5'],
    relation: 'dropped',
    comparability: { series: 'nee' },
    why: 'Over deelopdrachten wordt in SvA 2022 geen verantwoording gevraagd. Het woord staat er één keer, als onderwerp van overleg.',
    quotes: {
      from: [{ code: 'BV2', words: 'Deelopdrachten' }],
      to: [{ code: 'SD5', words: 'inhoudelijke verdieping op (deel)opdrachten' }],
    },
  },
  {
    from: ['P1'],
    to: [],
    relation: 'dropped',
    comparability: { series: 'nee' },
    why: 'SvA 2022 noemt het project niet. Gezinnen met zware, complexe problematiek (R10) liggen het dichtst bij, maar zijn geen huishoudens met een stapeling van voorzieningen.',
    quotes: { from: [{ code: 'P1', words: '240 Domein Stapelaars' }], to: [] },
  },
  {
    from: ['P2'],
    to: ['R05-P1', 'R08-P3', 'R08-E3', 'O8.1'],
    relation: 'reworded',
    comparability: { series: 'nee' },
    why: 'Van een besparing in euro’s naar hoeveel huisartsen met een OJG werken en hoeveel trajecten zonder doorverwijzing blijven.',
    quotes: {
      from: [
        { code: 'P2', words: 'OJG' },
        { code: 'P2.2', words: 'verwijzen huisartsen minder door naar gespecialiseerde jeugdhulp' },
      ],
      to: [
        { code: 'R05-P1', words: '75% van huisartsen maken gebruik van een OJG' },
        {
          code: 'R08-P3',
          words: '% van OJG trajecten dat niet leidt tot een doorverwijzing',
        },
        { code: 'R08-E3', words: '% van alle huisartsen in de gemeente die werken met een OJG' },
        { code: 'O8.1', words: 'in tenminste 75 % van alle huisartsenpraktijken' },
      ],
    },
    note: 'SvA 2022 heeft voor dezelfde 75% verschillende eenheden: huisartsen (R05-P1) en huisartsenpraktijken (O8.1); R08-E3 telt alle huisartsen in de gemeente, zonder 75%.',
  },
  {
    from: ['P3'],
    to: [],
    relation: 'dropped',
    comparability: { series: 'nee' },
    why: 'Geen van de zes doelen is in 2022 een indicator. De kosten zitten in die van alle voorzieningen (R15).',
    quotes: { from: [{ code: 'P3', words: 'Leefwereld + jeugd-stapelaars' }], to: [] },
  },
  {
    from: ['P4'],
    to: ['R01-P1'],
    relation: 'merged',
    comparability: { series: 'nee' },
    why: 'De betere entree is geen project meer; wat ervan te zien is, zit in het aandeel vragen dat direct wordt afgehandeld.',
    quotes: {
      from: [
        { code: 'P4', words: 'Versterking Triage' },
        { code: 'P4.1', words: 'direct op de juiste plek terecht komen' },
      ],
      to: [{ code: 'R01-P1', words: 'direct wordt afgehandeld' }],
    },
  },
  {
    from: ['P5'],
    to: ['V2.4'],
    relation: 'dropped',
    comparability: { series: 'nee' },
    why: 'Geen indicator en geen besparing meer. Samen met het onderwijs collectief werken staat nu als verplichting bij resultaat 2.',
    quotes: {
      from: [
        { code: 'P5', words: 'Samenwerking onderwijs' },
        {
          code: 'P5.1',
          words: 'substitutie van individuele oplossingen door collectieve oplossingen',
        },
      ],
      to: [
        {
          code: 'V2.4',
          words:
            'In samenwerking met onderwijs en kinderopvang (preventieve en collectieve) activiteiten uitvoert',
        },
      ],
    },
  },
  {
    from: ['P6'],
    to: ['R15-P1'],
    relation: 'merged',
    comparability: { series: 'nee' },
    why: 'De besparing op de oude Wmo is opgegaan in de kosten van alle voorzieningen tegenover de begroting.',
    quotes: {
      from: [
        { code: 'P6', words: 'WMO (oud)' },
        { code: 'P6.1', words: 'Minder uitgaven bij de Wmo voorzieningen' },
      ],
      to: [{ code: 'R15-P1', words: 'vs. gemeentelijke begroting' }],
    },
  },
] as const satisfies readonly Link[];
