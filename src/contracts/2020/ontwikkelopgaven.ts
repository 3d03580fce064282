import type { Ontwikkelopgave } from '../../model/index.ts';

/** The five ontwikkelopgaven; the table has no column for what followed. */
export const ontwikkelopgaven = [
  {
    id: 'ontwikkelopgave-dossiers-op-orde',
    code: 'OO1',
    title: 'Dossiers op orde',
    wording: 'Dossiers op orde: doel en resultaat',
    source: { document: 'focusdocument-2020', lines: [96, 96] },
    vervolg: null,
    tasks: [
      {
        id: 'dossiers-verbeteren',
        code: 'OO1.1',
        title: 'Dossiers verbeteren, met aandacht voor doelen en resultaten',
        wording:
          'WIJ Groningen werkt aan een kwaliteitsverbetering van haar dossiers waarbij in 2020 expliciete aandacht is voor formuleren van doelen en resultaten.',
        source: { document: 'focusdocument-2020', lines: [96, 96] },
        planning: [],
        serves: ['F1.1'],
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Geen kwartaal, terwijl F1.1 vanaf het derde kwartaal groei verwacht (regels 24 en 96).',
      },
    ],
  },
  {
    id: 'ontwikkelopgave-lichte-ondersteuning',
    code: 'OO2',
    title: 'Lichte ondersteuning',
    wording: 'Lichte ondersteuning',
    source: { document: 'focusdocument-2020', lines: [97, 97] },
    vervolg: null,
    tasks: [
      {
        id: 'definitie-lichte-ondersteuning',
        code: 'OO2.1',
        title: 'De definitie uitwerken',
        wording:
          'De definitie van lichte ondersteuning wordt in gezamenlijkheid uitgewerkt. De definitie van 2019 wordt opnieuw tegen het licht gehouden.',
        source: { document: 'focusdocument-2020', lines: [97, 97] },
        planning: [{ step: 'gereed', quarters: ['2020-Q2'] }],
        serves: ['F2.1', 'F2.2', 'F2.3'],
        remarks: [
          {
            kind: 'bronfout',
            text: 'De definitie is gereed in Q2, nadat het eerste halfjaar waarover F2.1 en F2.2 gaan begonnen is (regels 25 en 97); de definitie van 2019 is niet voorhanden.',
          },
        ],
      },
      {
        id: 'registratie-lichte-ondersteuning',
        code: 'OO2.2',
        title: 'Registratie en monitoring inrichten',
        wording: 'Registratie en monitoring worden ingericht.',
        source: { document: 'focusdocument-2020', lines: [97, 97] },
        planning: [{ step: 'gereed', quarters: ['2020-Q2'] }],
        serves: ['F2.1', 'F2.2', 'F2.3'],
        remarks: [
          {
            kind: 'bronfout',
            text: 'De registratie is er pas in Q2, dus over het eerste halfjaar kan niet geregistreerd zijn (regels 25 en 97).',
          },
        ],
      },
      {
        id: 'realisatie-lichte-ondersteuning',
        code: 'OO2.3',
        title: 'Gereed in Q2 2020',
        wording: 'Realisatie: Q2 2020',
        source: { document: 'focusdocument-2020', lines: [97, 97] },
        planning: [{ step: 'gereed', quarters: ['2020-Q2'] }],
        serves: ['F2.1', 'F2.2', 'F2.3'],
        remarks: [
          {
            kind: 'toedeling',
            text: 'Een eigen punt in de lijst, dat voor de andere twee geldt (regel 97).',
            reading: 'geldt voor OO2.1 en OO2.2',
          },
        ],
      },
    ],
  },
  {
    id: 'ontwikkelopgave-doelrealisatie',
    code: 'OO3',
    title: 'Uitwerking van doelrealisatie',
    wording: 'Uitwerking Doelrealisatie',
    source: { document: 'focusdocument-2020', lines: [98, 98] },
    vervolg: null,
    tasks: [
      {
        id: 'doelrealisatie-inrichten',
        code: 'OO3.1',
        title: 'Doelrealisatie uitwerken en inrichten',
        wording:
          'Het hele proces rondom de inrichting van doelrealisatie in het primair proces wordt uitgewerkt en ingericht in Q1 en Q2 met aandacht voor de impact van de ondersteuning van de inwoner en daarbij de registratie van de prestatielevering.',
        source: { document: 'focusdocument-2020', lines: [98, 98] },
        planning: [{ step: 'uitwerken', quarters: ['2020-Q1', '2020-Q2'] }],
        serves: ['F2.4', 'F4.1', 'F5.1'],
        remarks: [
          {
            kind: 'bronfout',
            text: 'Q1 was al voorbij toen het document in april 2020 definitief werd (regels 98 en 124).',
          },
        ],
      },
      {
        id: 'doelrealisatie-naast-dossiers',
        code: 'OO3.2',
        title: 'In verbinding met de dossiers',
        wording: 'Dit ontwikkeldoel staat in verbinding met ontwikkeldoel 1.',
        source: { document: 'focusdocument-2020', lines: [98, 98] },
        planning: [],
        serves: [],
        remarks: [
          {
            kind: 'bronfout',
            text: '“ontwikkeldoel” (regel 98) heet elders ontwikkelopgave (regels 91-95).',
          },
        ],
      },
      {
        id: 'eerste-metingen-doelrealisatie',
        code: 'OO3.3',
        title: 'Eerste metingen',
        wording: 'De eerste metingen worden verricht in Q3.',
        source: { document: 'focusdocument-2020', lines: [98, 98] },
        planning: [{ step: 'eerste-meting', quarters: ['2020-Q3'] }],
        serves: ['F2.4', 'F4.1', 'F5.1'],
        remarks: [
          {
            kind: 'bronfout',
            text: 'Eerste metingen in Q3; bij resultaat 4 en 5 in q4 (regels 39, 40 en 98).',
          },
        ],
      },
    ],
  },
  {
    id: 'ontwikkelopgave-verbinding-spoor-1',
    code: 'OO4',
    title: 'Verbinding met spoor 1',
    wording: 'Verbinding spoor 1',
    source: { document: 'focusdocument-2020', lines: [99, 99] },
    vervolg: null,
    tasks: [
      {
        id: 'monitoring-route-van-de-vraag',
        code: 'OO4.1',
        title: 'De route van de vraag monitoren',
        wording:
          'Ontwikkelopgave behorend bij resultaat 5: WIJ ontwikkelt een monitoringssysteem waarbij de route van de vraag kwantitatief en kwalitatief gemonitord kan worden. Eerste resultaten zijn in Q4 beschikbaar.',
        source: { document: 'focusdocument-2020', lines: [99, 99] },
        planning: [{ step: 'eerste-resultaten', quarters: ['2020-Q4'] }],
        serves: ['F6.1'],
        remarks: [
          {
            kind: 'bronfout',
            text: '“resultaat 5” (regel 99) gaat over evaluatie van het plan (regel 40); bedoeld is 6, de vragen in de entree (regel 47).',
            reading: 'resultaat 6',
            alternative: 'resultaat 5',
          },
        ],
      },
      {
        id: 'kwaliteitscriteria-interventies-in-de-wijk',
        code: 'OO4.2',
        title: 'Kwaliteitscriteria voor interventies in de wijk',
        wording:
          'Ontwikkelopgave bij resultaat 7: WIJ stelt kwaliteitscriteria op zodat inzichtelijk is wat op wijkniveau aan interventies wordt verricht en op welke wijze dat bijdraagt aan een versterking van de sociale basis. Q1 is testfase, Q2 en Q3 uitrollen, Q4 eerste resultaten.',
        source: { document: 'focusdocument-2020', lines: [99, 99] },
        planning: [
          { step: 'testen', quarters: ['2020-Q1'] },
          { step: 'uitrollen', quarters: ['2020-Q2', '2020-Q3'] },
          { step: 'eerste-resultaten', quarters: ['2020-Q4'] },
        ],
        serves: ['F8.1'],
        remarks: [
          {
            kind: 'bronfout',
            text: '“resultaat 7” (regel 99) gaat over plannen met inzet van het netwerk (regel 48); bedoeld is 8, activiteiten en interventies (regel 49).',
            reading: 'resultaat 8',
            alternative: 'resultaat 7',
          },
          {
            kind: 'bronfout',
            text: 'F8.1 zelf verwijst niet naar een ontwikkelopgave en noemt geen begin (regel 49); hier komen de eerste resultaten pas in Q4 (regel 99).',
          },
        ],
      },
    ],
  },
  {
    id: 'ontwikkelopgave-haren-en-ten-boer',
    code: 'OO5',
    title: 'Haren en Ten Boer',
    wording:
      'Uitvoering additionele opdrachten Haren en Ten Boer conform het addendum Haren en Ten Boer bij de Set van Afspraken',
    source: { document: 'focusdocument-2020', lines: [100, 100] },
    vervolg: null,
    tasks: [
      {
        id: 'advies-aanvraagprocedure-gpk',
        code: 'OO5.1',
        title: 'Advies over de aanvraagprocedure GPK',
        wording: 'Advies definitieve organisatie aanvraagprocedure GPK in Haren en Ten boer',
        source: { document: 'focusdocument-2020', lines: [100, 100] },
        planning: [],
        serves: [],
        remarks: [{ kind: 'bronfout', text: '“Ten boer” (regel 100): Ten Boer.' }],
      },
      {
        id: 'onderzoek-wij-haren',
        code: 'OO5.2',
        title: 'Onderzoek naar werkmethodiek en huisvesting in Haren',
        wording:
          'Onderzoek werkmethoediek en huisvesting WIJ Haren irt overige teams WIJ Groningen',
        source: { document: 'focusdocument-2020', lines: [100, 100] },
        planning: [],
        serves: [],
        remarks: [{ kind: 'bronfout', text: '“werkmethoediek” (regel 100): werkmethodiek.' }],
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Geen kwartaal genoemd; het addendum is niet voorhanden (regel 100).',
      },
    ],
  },
] as const satisfies readonly Ontwikkelopgave[];
