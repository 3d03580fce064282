import type { Link } from '../../model/index.ts';

/** The prose that agrees or defines something, and the footnote. What only tells how the document is built has no link. */
export const teksten = [
  {
    from: ['TX1', 'TX3'],
    to: ['TX4'],
    relation: 'merged',
    comparability: { series: 'n.v.t.' },
    why: 'Waarom er focus is, staat er bijna woord voor woord, en een focusdocument is er ook in 2022. Dat resultaten daarin zijn uitgelicht, staat er niet meer.',
    quotes: {
      from: [
        {
          code: 'TX1',
          words: 'Dit focusdocument fungeert als oplegger voor de Set van Afspraken 2020',
        },
        {
          code: 'TX3',
          words:
            'Doeltreffendheid en doelmatigheid zijn hier sleutelbegrippen; passende ondersteuning tegen lagere kosten.',
        },
      ],
      to: [
        { code: 'TX4', words: 'met een focusdocument, als oplegger bij de Set van Afspraken' },
        {
          code: 'TX4',
          words:
            'Doeltreffendheid en doelmatigheid zijn hier sleutelbegrippen; passende ondersteuning tegen lagere kosten.',
        },
      ],
    },
  },
  {
    from: ['TX2'],
    to: ['O1.1', 'O3.1', 'O6.1', 'O7.3', 'WA-1'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'De alinea vat de opdracht van SvA 2020 samen, die niet voorhanden is. SvA 2022 heeft zo’n samenvatting niet: wat de alinea noemt, staat er in aparte opdrachten en afspraken.',
    quotes: {
      from: [
        { code: 'TX2', words: 'creëren we preventieve en collectieve activiteiten' },
        { code: 'TX2', words: 'jaagt initiatieven van (groepen) inwoners aan' },
        { code: 'TX2', words: 'om zelf grip te krijgen en te houden op hun leven' },
        { code: 'TX2', words: 'biedt lichte ondersteuning aan inwoners' },
        { code: 'TX2', words: 'verzorgt de indicering voor de Wmo en jeugdhulp' },
      ],
      to: [
        { code: 'O1.1', words: 'preventieve collectieve oplossingen' },
        { code: 'O3.1', words: 'ontwikkelt samen met inwoners en de samenwerkingspartners' },
        { code: 'O6.1', words: 'het herstel en/of de continuering van de eigen regie' },
        { code: 'O7.3', words: 'Biedt ondersteuning' },
        {
          code: 'WA-1',
          words: 'toekenning van een Wmo maatwerkvoorziening of zorgtoewijzing Jeugd',
        },
      ],
    },
    note: 'Indiceren is in 2022 geen opdracht op zichzelf: het heet toekennen, en staat in de randvoorwaarden over hoe dat gaat.',
  },
  {
    from: ['TX4'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 spreekt van transformatie, maar niet van versnelling of acceleratieprojecten.',
    quotes: {
      from: [{ code: 'TX4', words: 'versnelling aan op de transformatieopgave' }],
      to: [],
    },
    note: 'Kan in het focusdocument 2022 staan, dat niet voorhanden is. Wat van elk project werd, staat bij P1-P6.',
  },
  {
    from: ['TX6'],
    to: ['R07'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Passend bij de vraag staat ook in resultaat 7; het tweede deel, herwinnen of stabiliseren, is daar aansluiten op eigen kracht. Of resultaat 7 van SvA 2020 al zo luidde, is niet bekend.',
    quotes: {
      from: [
        { code: 'TX6', words: 'past bij de behoefte c.q. vraag van de inwoner' },
        { code: 'TX6', words: 'het herwinnen van zelfredzaamheid dan wel stabiliseren' },
      ],
      to: [
        {
          code: 'R07',
          words: 'passend bij de ondersteuningsvraag en sluit aan op de eigen kracht van inwoners',
        },
      ],
    },
  },
  {
    from: ['TX8', 'TX9'],
    to: ['O7.3', 'O7.4'],
    relation: 'split',
    comparability: { series: 'n.v.t.' },
    why: 'De regie op twee niveaus staat in twee opdrachten. Dat zij alleen aan WIJ is, staat er niet meer.',
    quotes: {
      from: [
        { code: 'TX8', words: 'de exclusieve opdracht om hier regie op te voeren' },
        { code: 'TX9', words: 'voert zowel proces- als casusregie' },
      ],
      to: [
        { code: 'O7.3', words: 'voert hierop inhoudelijke casusregie' },
        { code: 'O7.4', words: 'Voert procesregie als sprake is van geïndiceerde ondersteuning' },
      ],
    },
    note: 'Wat van elk niveau werd, staat bij RG1 en RG2.',
  },
  {
    from: ['TX10'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 vraagt niet bij elke interventie te verkennen wat spoor 1 kan bijdragen. Dat elk plan de inzet van het informele netwerk noemt (V7.9), komt er het dichtst bij.',
    quotes: {
      from: [
        { code: 'TX10', words: 'welke bijdrage daaraan geleverd kan worden vanuit spoor één' },
      ],
      to: [],
    },
    note: 'Kan in het focusdocument 2022 staan, dat niet voorhanden is.',
  },
  {
    from: ['TX11'],
    to: ['SD5'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Of WIJ in 2022 naast de opdracht deelopdrachten heeft, staat er niet: het woord staat er één keer, tussen haakjes, als onderwerp van overleg.',
    quotes: {
      from: [{ code: 'TX11', words: 'een aantal deelopdrachten' }],
      to: [{ code: 'SD5', words: 'inhoudelijke verdieping op (deel)opdrachten' }],
    },
  },
  {
    from: ['TX13'],
    to: ['SD6'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Nog steeds wat nadere uitwerking vraagt. In 2022 veelal domein overstijgend, en samen met maatschappelijke partners.',
    quotes: {
      from: [{ code: 'TX13', words: 'die een nadere uitwerking vragen in 2020' }],
      to: [{ code: 'SD6', words: 'veelal domein overstijgend – die vragen om verdere uitwerking' }],
    },
    note: 'De meetlat (ML1-ML3) staat alleen in SvA 2022; of zij er in 2020 was, is niet bekend.',
  },
  {
    from: ['VN1'],
    to: ['O15.2'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Samen beheersmaatregelen ontwikkelen komt er het dichtst bij, voor alle maatwerk en jeugdhulp. Of de taakstelling nog geldt, en of resultaat 15 van SvA 2020 al zo luidde, is niet bekend.',
    quotes: {
      from: [{ code: 'VN1', words: 'staan gezamenlijk voor het realiseren van de taakstelling' }],
      to: [
        {
          code: 'O15.2',
          words:
            'ontwikkelt in samenwerking met de gemeente Groningen beheersmaatregelen en implementeert deze',
        },
      ],
    },
    note: 'Een taakstelling kan in het focusdocument 2022 staan, dat niet voorhanden is.',
  },
] as const satisfies readonly Link[];
