import type { Link } from '../../model/index.ts';

/** The results themselves, the two levels of regie, the opdrachten and the ontwikkelopgaven. */
export const overig = [
  {
    from: ['F1'],
    to: ['O7.2', 'V7.8'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Het resultaat is opdracht en verplichting geworden: samen met de inwoner, zo concreet mogelijk. Dat het om alle plannen gaat, staat er niet meer.',
    quotes: {
      from: [
        { code: 'F1', words: 'Alle opgestelde ondersteuningsplannen bevatten doelen/resultaten' },
      ],
      to: [
        { code: 'O7.2', words: 'met zo concreet mogelijke doelen/resultaten en acties' },
        {
          code: 'V7.8',
          words: 'Doelen en acties worden samen met de inwoner geformuleerd en vastgelegd',
        },
      ],
    },
  },
  {
    from: ['F2'],
    to: ['O7.3'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Dat WIJ zelf ondersteunt, blijft; het woord licht is weg.',
    quotes: {
      from: [{ code: 'F2', words: 'biedt zelf (lichte) ondersteuning' }],
      to: [{ code: 'O7.3', words: 'Biedt ondersteuning' }],
    },
  },
  {
    from: ['F2-1'],
    to: ['O7.1', 'V7.7'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Dezelfde opdracht, die in 2022 twee keer bij resultaat 7 staat. De directe aanleiding is “indien nodig” geworden, en een goed plan kunnen maken is een tweede doel.',
    quotes: {
      from: [{ code: 'F2-1', words: 'noodzakelijke (overbruggende) ondersteuning' }],
      to: [
        {
          code: 'O7.1',
          words:
            'indien nodig gedurende de onderzoeksfase noodzakelijke overbruggende ondersteuning',
        },
        {
          code: 'V7.7',
          words:
            'Biedt inwoners gedurende de onderzoeksfase noodzakelijke overbruggende ondersteuning',
        },
      ],
    },
  },
  {
    from: ['F2-2'],
    to: ['V7.12'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Perspectief binnen redelijke termijn is herstel binnen afzienbare tijd geworden.',
    quotes: {
      from: [{ code: 'F2-2', words: '(binnen redelijke termijn) herwinnen van zelfredzaamheid' }],
      to: [{ code: 'V7.12', words: 'binnen afzienbaar tijd hersteld kan worden' }],
    },
  },
  {
    from: ['F3'],
    to: ['V7.3', 'R07-P2'],
    relation: 'split',
    comparability: { series: 'n.v.t.' },
    why: 'De zes weken zijn een verplichting geworden, de inzage in de werkvoorraad een indicator.',
    quotes: {
      from: [
        { code: 'F3', words: 'binnen een termijn van zes weken' },
        { code: 'F3', words: 'er is inzage in de werkvoorraad' },
      ],
      to: [
        { code: 'V7.3', words: 'niet langer dan zes weken duurt' },
        { code: 'R07-P2', words: 'populatie/onderhanden werk per fase' },
      ],
    },
  },
  {
    from: ['F4', 'F5'],
    to: ['R14', 'O14.1', 'O13.2', 'V7.18', 'V7.19', 'CR2'],
    relation: 'merged',
    comparability: { series: 'n.v.t.' },
    why: 'Twee resultaten over evalueren, van lichte ondersteuning en van plan en maatwerk, zijn één resultaat met opdrachten bij 7, 13 en 14. Relevante betrokkenen zijn alle betrokken partijen geworden.',
    quotes: {
      from: [
        { code: 'F4', words: 'evalueert samen met de inwoner en relevante betrokkenen het effect' },
        { code: 'F5', words: 'de voortgang en doelrealisatie van het ondersteuningsplan' },
      ],
      to: [
        { code: 'R14', words: 'met alle bij de ondersteuning betrokken partijen, geëvalueerd' },
        { code: 'O14.1', words: 'de voortgang van de doelrealisatie' },
        { code: 'O13.2', words: 'bewaking van doelrealisatie' },
        { code: 'V7.18', words: 'Ingezette ondersteuning wordt altijd geëvalueerd' },
        { code: 'V7.19', words: 'Uitkomst van de evaluatie is zorgvuldig gedocumenteerd' },
        { code: 'CR2', words: 'Tussentijdse evaluatie en doelrealisatie vastgelegd' },
      ],
    },
  },
  {
    from: ['F6'],
    to: ['R01-P1', 'V1.3'],
    relation: 'split',
    comparability: { series: 'n.v.t.' },
    why: 'Direct afhandelen leeft voort in een indicator, actief doorverwijzen in een verplichting bij resultaat 1.',
    quotes: {
      from: [
        { code: 'F6', words: 'handelt vragen direct af' },
        { code: 'F6', words: 'verwijst actief door naar het voorliggend veld' },
      ],
      to: [
        { code: 'R01-P1', words: 'direct wordt afgehandeld' },
        { code: 'V1.3', words: 'verwijst inwoners naar bestaande netwerken' },
      ],
    },
  },
  {
    from: ['F7'],
    to: ['V7.9'],
    relation: 'same',
    comparability: { series: 'n.v.t.' },
    why: 'Bijna woord voor woord gelijk, van bedrijvende naar lijdende vorm. Het is geen resultaat meer maar een verplichting bij het opstellen van het plan.',
    quotes: {
      from: [
        {
          code: 'F7',
          words:
            'of er al dan niet inzet is van het informele netwerk en of/hoe deze inzet wordt gestimuleerd',
        },
      ],
      to: [
        {
          code: 'V7.9',
          words:
            'of er al dan niet inzet is van het informele netwerk en of/hoe deze inzet wordt gestimuleerd',
        },
      ],
    },
  },
  {
    from: ['F8'],
    to: ['O1.2', 'V1.8', 'O3.1'],
    relation: 'split',
    comparability: { series: 'n.v.t.' },
    why: 'Initiatieven mogelijk maken staat in 2022 bij twee resultaten. Dat zij moeten bijdragen aan vragen die WIJ bereiken, is losser geworden: relevant volgens de inwoner, of passend bij de wijk.',
    quotes: {
      from: [{ code: 'F8', words: 'laat initiatieven in het voorliggend veld ontplooiën' }],
      to: [
        { code: 'O1.2', words: 'bewonersinitiatieven' },
        { code: 'V1.8', words: 'vernieuwende initiatieven faciliteert' },
        {
          code: 'O3.1',
          words: 'initiatieven die aansluiten op de behoefte van de inwoners in de wijk',
        },
      ],
    },
  },
  {
    from: ['RG1'],
    to: ['O7.3', 'V7.14'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Casusregie geldt nu de ondersteuning die WIJ zelf uitvoert, zonder dat die licht heet.',
    quotes: {
      from: [{ code: 'RG1', words: "daar waar 'lichte ondersteuning' wordt ingezet" }],
      to: [
        { code: 'O7.3', words: 'voert hierop inhoudelijke casusregie' },
        { code: 'V7.14', words: 'inhoudelijke regie op ondersteuning die hij zelf uitvoert' },
      ],
    },
  },
  {
    from: ['RG2'],
    to: ['O7.4', 'V7.15'],
    relation: 'narrowed',
    comparability: { series: 'n.v.t.' },
    why: 'Procesregie gold elk ondersteuningsplan, en geldt nu ondersteuning met een indicatie, door een aanbieder.',
    quotes: {
      from: [{ code: 'RG2', words: 'het ondersteuningsplan van de inwoner' }],
      to: [
        { code: 'O7.4', words: 'als sprake is van geïndiceerde ondersteuning' },
        { code: 'V7.15', words: 'Voert procesregie op maatwerkondersteuning en jeugdhulp' },
      ],
    },
  },
  {
    from: ['B1'],
    to: ['R01'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Zelfde nummer, opdracht en indicatoren. De tekst van resultaat 1 in SvA 2020 is niet voorhanden.',
    quotes: {
      from: [{ code: 'B1', words: 'Resultaat 1' }],
      to: [{ code: 'R01', words: 'De eigen kracht en samenkracht van inwoners is versterkt' }],
    },
  },
  {
    from: ['B11'],
    to: ['R11'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Zelfde nummer, opdracht en indicatoren. De tekst van resultaat 11 in SvA 2020 is niet voorhanden.',
    quotes: {
      from: [{ code: 'B11', words: 'Resultaat 11' }],
      to: [{ code: 'R11', words: 'Kwetsbare inwoners' }],
    },
  },
  {
    from: ['B12'],
    to: ['R12'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Zelfde nummer, opdracht en indicatoren. De tekst van resultaat 12 in SvA 2020 is niet voorhanden.',
    quotes: {
      from: [{ code: 'B12', words: 'Resultaat 12' }],
      to: [{ code: 'R12', words: 'Klachten zijn zorgvuldig behandeld en afgehandeld' }],
    },
  },
  {
    from: ['B1-O'],
    to: ['O1.3'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Het team is opgericht: oprichten is faciliteren geworden.',
    quotes: {
      from: [{ code: 'B1-O', words: 'Richt een Vrijwilligers Coördinatie Team (VCT) op' }],
      to: [{ code: 'O1.3', words: 'Faciliteert een Vrijwilligers Coördinatie Team (VCT)' }],
    },
  },
  {
    from: ['B11-O'],
    to: ['O11.1'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Gelijk op de aandacht voor OGGZ en WvGGZ na; die staat in 2022 alleen nog in de indicatoren.',
    quotes: {
      from: [{ code: 'B11-O', words: '(met aandacht voor de doelgroepen OGGZ en WvGGZ)' }],
      to: [{ code: 'O11.1', words: 'maakt contact en leidt toe naar passende ondersteuning' }],
    },
  },
  {
    from: ['B12-O'],
    to: ['O12.1'],
    relation: 'same',
    comparability: { series: 'n.v.t.' },
    why: 'Woord voor woord gelijk.',
    quotes: {
      from: [
        {
          code: 'B12-O',
          words: 'verbetert processen en handelingen overeenkomstig de uitkomst van de klachten',
        },
      ],
      to: [
        {
          code: 'O12.1',
          words: 'verbetert processen en handelingen overeenkomstig de uitkomst van de klachten',
        },
      ],
    },
  },
  {
    from: ['OO1'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 haalt haar niet aan; zij kan af zijn, of in het focusdocument 2022 staan.',
    quotes: { from: [{ code: 'OO1', words: 'Dossiers op orde: doel en resultaat' }], to: [] },
  },
  {
    from: ['OO2'],
    to: ['R07-P6', 'OS'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 verwijst onder hetzelfde nummer naar basisondersteuning, en naar een nieuw vastgestelde definitie.',
    quotes: {
      from: [{ code: 'OO2', words: 'Lichte ondersteuning' }],
      to: [
        { code: 'R07-P6', words: 'Zie ontwikkelopgave 2 uit het focusdocument 2022' },
        { code: 'OS', words: 'de nieuw vastgestelde definitie en registratie eisen' },
      ],
    },
  },
  {
    from: ['OO3'],
    to: ['R07-P5', 'R07-P7', 'R14-P1', 'OS5', 'CR4'],
    relation: 'split',
    comparability: { series: 'n.v.t.' },
    why: 'Doelrealisatie is in 2022 onder hetzelfde nummer nog in ontwikkeling. Dat zij wordt vastgelegd, is intussen een registratie-eis.',
    quotes: {
      from: [{ code: 'OO3', words: 'Uitwerking Doelrealisatie' }],
      to: [
        { code: 'R07-P5', words: 'wordt verwezen naar ontwikkelopgave 3' },
        { code: 'R07-P7', words: 'Zie ontwikkelopgave 3' },
        { code: 'R14-P1', words: 'zijn opgenomen als ontwikkelopgave 2022' },
        { code: 'OS5', words: 'Doelrealisatie' },
        { code: 'CR4', words: 'Doelrealisatie beoordeeld en vastgelegd bij uitstroom' },
      ],
    },
  },
  {
    from: ['OO4'],
    to: ['OO1', 'R07-P1'],
    relation: 'split',
    comparability: { series: 'n.v.t.' },
    why: 'De inzet in spoor 1 is onder hetzelfde nummer nog een ontwikkelopgave, waaruit nu een scherpere opdracht moet volgen. De route van de vraag is de grond van de inwonerreis geworden.',
    quotes: {
      from: [
        { code: 'OO4', words: 'Verbinding spoor 1' },
        { code: 'OO4.1', words: 'de route van de vraag kwantitatief en kwalitatief' },
      ],
      to: [
        { code: 'OO1', words: '(zie ontwikkelopgave 4 in het focusdocument 2022)' },
        { code: 'R07-P1', words: '(Op basis van Route van de vraag)' },
      ],
    },
  },
  {
    from: ['OO5'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 haalt haar niet aan; zij kan af zijn, of in het focusdocument 2022 staan.',
    quotes: {
      from: [{ code: 'OO5', words: 'Uitvoering additionele opdrachten Haren en Ten Boer' }],
      to: [],
    },
  },
] as const satisfies readonly Link[];
