import type { Link } from '../../model/index.ts';

/** The nine goals, what had attention, and what was done without a figure. */
export const doelen = [
  {
    from: ['D1', 'A1'],
    to: ['TX2'],
    relation: 'merged',
    comparability: { series: 'n.v.t.' },
    why: 'Een doel van de gemeente en een aandachtspunt staan in 2020 in de opdracht aan WIJ: talenten benutten, zelf grip houden. Meedoen ongeacht beperkingen staat er niet.',
    quotes: {
      from: [
        { code: 'D1', words: 'Talenten worden benut' },
        { code: 'A1', words: 'Meer eigen regie' },
      ],
      to: [
        { code: 'TX2', words: 'dat inwoners hun talenten en mogelijkheden benutten' },
        { code: 'TX2', words: 'om zelf grip te krijgen en te houden op hun leven' },
      ],
    },
    note: 'Waar één gezin, één plan, één regisseur bleef, staat bij I1.',
  },
  {
    from: ['D2', 'D9', 'A2'],
    to: ['TX6'],
    relation: 'merged',
    comparability: { series: 'n.v.t.' },
    why: 'Wat doelen waren, bepaalt in 2020 wat passende ondersteuning is: zij past bij de vraag, en bij het herwinnen van zelfredzaamheid. Samenredzaam en ont-kokerd staan er niet.',
    quotes: {
      from: [
        { code: 'D2', words: 'De zelfredzaamheid en samenredzaamheid nemen toe' },
        { code: 'D9', words: 'De geboden ondersteuning is vraaggericht' },
        { code: 'A2', words: 'Het stabiliseren dan wel versterken van de zelfredzaamheid' },
      ],
      to: [
        { code: 'TX6', words: 'het herwinnen van zelfredzaamheid dan wel stabiliseren' },
        { code: 'TX6', words: 'past bij de behoefte c.q. vraag van de inwoner' },
      ],
    },
  },
  {
    from: ['D5'],
    to: ['P2.2', 'P3.5'],
    relation: 'narrowed',
    comparability: { series: 'n.v.t.' },
    why: 'Van minder kinderen met een indicatie naar minder verwijzingen door huisartsen en minder indicaties voor verblijf, elk als doel van een project. Opvoedkracht staat er niet.',
    quotes: {
      from: [{ code: 'D5', words: 'Minder kinderen met een stempel/indicatie' }],
      to: [
        {
          code: 'P2.2',
          words: 'verwijzen huisartsen minder door naar gespecialiseerde jeugdhulp',
        },
        { code: 'P3.5', words: 'Het aantal indicaties verblijf jeugd neemt jaarlijks af' },
      ],
    },
  },
  {
    from: ['D8'],
    to: ['TX3', 'VN1'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Binnen het budget blijven is lagere kosten geworden, met voor jeugd een taakstelling van gemeente en WIJ samen.',
    quotes: {
      from: [{ code: 'D8', words: 'blijven binnen het beschikbare budget' }],
      to: [
        { code: 'TX3', words: 'passende ondersteuning tegen lagere kosten' },
        { code: 'VN1', words: 'staan gezamenlijk voor het realiseren van de taakstelling' },
      ],
    },
  },
  {
    from: ['D3', 'D4', 'D6', 'D7', 'A5'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Het Focusdocument zegt er niets van. Zij kunnen in de Set van Afspraken 2020 staan, die niet voorhanden is.',
    quotes: {
      from: [
        { code: 'D3', words: 'Kinderen en jongeren groeien veilig en gezond op' },
        { code: 'D4', words: 'De zorg normaliseert en ont-medicaliseert' },
        { code: 'D6', words: 'De gezondheid en het welbevinden van inwoners nemen toe' },
        { code: 'D7', words: 'Stadjers kunnen langer zelfstandig blijven wonen' },
        { code: 'A5', words: 'Vergroten contacten en bekendheid WIJ in de wijk' },
      ],
      to: [],
    },
    note: 'In SvA 2022 lijken D3 en D7 op de effecten ME4 en ME2, en A5 op resultaat 4.',
  },
  {
    from: ['A3'],
    to: ['F1', 'F4'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Effectiviteit van interventies is de impact geworden die een plan met doelen laat zien, en het effect dat met de inwoner wordt geëvalueerd. Evidence-based programma’s staan er niet.',
    quotes: {
      from: [{ code: 'A3', words: 'Effectiviteit van interventies' }],
      to: [
        {
          code: 'F1',
          words: 'zodat de impact van onze ondersteuning goed in kaart gebracht wordt',
        },
        { code: 'F4', words: 'het effect van de lichte ondersteuning' },
      ],
    },
  },
  {
    from: ['A4'],
    to: ['F3', 'F6'],
    relation: 'split',
    comparability: { series: 'n.v.t.' },
    why: 'Tijdig is in 2020 zes weken voor het onderzoek; de aard van het antwoord is direct afhandelen of doorverwijzen.',
    quotes: {
      from: [{ code: 'A4', words: '(tijdig, aard van beantwoorden ondersteuningsvraag)' }],
      to: [
        { code: 'F3', words: 'vindt plaats binnen een termijn van zes weken' },
        { code: 'F6', words: 'handelt vragen direct af en verwijst actief door' },
      ],
    },
  },
  {
    from: ['G4'],
    to: ['P4', 'OO4.1'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'Beter uitvragen, aanmelden en verdelen is een project voor triage geworden, en een opgave om de route van de vraag te volgen.',
    quotes: {
      from: [
        { code: 'G4', words: "'hoe en wat vraag je uit in het eerste contact?'" },
        { code: 'G4', words: "'aanmelden en verdelen'" },
      ],
      to: [
        { code: 'P4', words: 'Versterking Triage' },
        { code: 'P4.1', words: 'kwalitatief hoogstaande triage' },
        { code: 'OO4.1', words: 'de route van de vraag kwantitatief en kwalitatief gemonitord' },
      ],
    },
    note: 'De brede vraaganalyse keert terug in F6.1, als een toename van de kwaliteit van analyse.',
  },
] as const satisfies readonly Link[];
