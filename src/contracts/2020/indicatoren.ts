import type { Indicator } from '../../model/index.ts';

/** The twelve indicators of the results in focus and the seven of the second annex, in the order of the tables. */
export const indicatoren = [
  {
    id: 'groei-plannen-met-doelen',
    code: 'F1.1',
    title: 'Groei van plannen met doelen en resultaten',
    wording:
      'Ten opzichte van dossieraudits is vanaf het derde kwartaal 2020 een positieve groei zichtbaar in het aantal ondersteuningsplannen dat doelen en resultaten bevat (zie ontwikkelopgave 1)',
    source: { document: 'focusdocument-2020', lines: [24, 24] },
    result: 'F1',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    planning: { firstResults: '2020-Q3' },
    unmeasured: {
      kind: 'aandeel',
      why: 'de uitkomst van dossieraudits wordt niet geregistreerd, en de bron geeft geen nulmeting',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Groei zonder beginwaarde: welke audit de vergelijking is, staat er niet (regel 24).',
      },
      {
        kind: 'lezing',
        text: '“aantal ondersteuningsplannen” (regel 24).',
        reading: 'het aantal, zoals er staat',
        alternative: 'het aandeel: een aantal groeit ook als er meer plannen zijn',
      },
      { kind: 'bronfout', text: 'Na “(zie ontwikkelopgave 1)” ontbreekt een punt (regel 24).' },
    ],
  },
  {
    id: 'interventies-eerste-helft-2020',
    code: 'F1.2',
    title: 'Interventies ten behoeve van doelen, eerste helft 2020',
    wording:
      'In de eerste twee kwartalen rapporteert WIJ Groningen over de interventies die zijn verricht ten behoeve van het realiseren van dit resultaat.',
    source: { document: 'focusdocument-2020', lines: [24, 24] },
    result: 'F1',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    planning: { firstResults: '2020-Q1', last: '2020-Q2' },
    narrative: {
      mustTell: [
        'welke interventies zijn verricht om doelen en resultaten in alle ondersteuningsplannen te krijgen',
      ],
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Vraagt een rapportage over het eerste kwartaal, terwijl het document pas in april 2020 definitief is (regels 24 en 124).',
      },
      {
        kind: 'lezing',
        text: '“interventies” (regel 24).',
        reading: 'wat WIJ deed om de dossiers te verbeteren',
        alternative: 'de interventies in de plannen zelf, zoals in het resultaat',
      },
    ],
  },
  {
    id: 'tijd-lichte-ondersteuning',
    code: 'F2.1',
    title: 'Tijd aan lichte ondersteuning',
    wording: 'Bestede tijd aan lichte ondersteuning per half jaar',
    source: { document: 'focusdocument-2020', lines: [25, 25] },
    result: 'F2',
    column: 'indicator',
    registrar: null,
    frequency: 'halfjaar',
    unmeasured: {
      kind: 'bedrag',
      why: 'bestede tijd wordt niet geregistreerd, en de definitie van lichte ondersteuning is niet voorhanden',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'De definitie van lichte ondersteuning is pas gereed in Q2 2020 (regel 97), terwijl het eerste halfjaar al geteld moet worden (regel 25).',
      },
    ],
  },
  {
    id: 'kosten-lichte-ondersteuning',
    code: 'F2.2',
    title: 'Kosten van lichte ondersteuning',
    wording: 'Kosten van de lichte ondersteuning per half jaar',
    source: { document: 'focusdocument-2020', lines: [25, 25] },
    result: 'F2',
    column: 'indicator',
    registrar: null,
    frequency: 'halfjaar',
    unmeasured: {
      kind: 'bedrag',
      why: 'kosten van eigen ondersteuning worden niet geregistreerd, en de definitie van lichte ondersteuning is niet voorhanden',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'De definitie van lichte ondersteuning is pas gereed in Q2 2020 (regel 97), terwijl het eerste halfjaar al geteld moet worden (regel 25).',
      },
    ],
  },
  {
    id: 'plannen-met-lichte-ondersteuning',
    code: 'F2.3',
    title: 'Afgeronde plannen met lichte ondersteuning',
    wording: '% afgeronde ondersteuningsplannen met inzet van lichte ondersteuning',
    source: { document: 'focusdocument-2020', lines: [25, 25] },
    result: 'F2',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'aandeel',
      why: 'de definitie van lichte ondersteuning van 2020 is niet voorhanden',
    },
    remarks: [
      {
        kind: 'lezing',
        text: 'Anders dan F2.1 en F2.2 noemt deze regel geen half jaar (regel 25).',
        reading: 'per kwartaal, de algemene regel (regel 87)',
        alternative: 'per half jaar, zoals de regels ervoor',
      },
      {
        kind: 'lezing',
        text: '“afgeronde ondersteuningsplannen” (regel 25).',
        reading: 'plannen die zijn vastgesteld',
        alternative: 'plannen waarvan de uitvoering is geëindigd',
      },
    ],
  },
  {
    id: 'trajecten-met-bereikte-doelen',
    code: 'F2.4',
    title: 'Afgeronde trajecten met bereikte doelen',
    wording:
      '% van afgeronde ondersteuningstrajecten waarvan de doelen/resultaten zijn bereikt (zie ontwikkelopgave 3)',
    source: { document: 'focusdocument-2020', lines: [27, 27] },
    result: 'F2',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    planning: { firstMeasured: '2020-Q3' },
    deferred: { to: 'ontwikkelopgave-doelrealisatie' },
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat in een eigen rij, zonder nummer en zonder resultaat (regel 27).',
        reading: 'indicator bij resultaat 2',
        alternative: 'bij alle ondersteuning',
      },
      { kind: 'bronfout', text: 'Telt trajecten, waar F2.3 plannen telt (regels 25 en 27).' },
    ],
  },
  {
    id: 'doorlooptijden-en-populatie-per-fase',
    code: 'F3.1',
    title: 'Doorlooptijden en populatie per fase',
    wording:
      'Doorlooptijden en populatie per fase van de klantreis (melding, onderzoek en aanvraag)',
    source: { document: 'focusdocument-2020', lines: [38, 38] },
    result: 'F3',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'inwonerreis',
      why: 'de fasen van de klantreis van 2020 zijn niet bepaald; de maten van 2022 kennen andere fasen',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Twee grootheden in één zin: doorlooptijden en populatie (regel 38).',
      },
      {
        kind: 'lezing',
        text: '“inzage in de werkvoorraad” (regel 38) in het resultaat heet hier populatie.',
      },
    ],
  },
  {
    id: 'indicator-evaluatie-lichte-ondersteuning',
    code: 'F4.1',
    title: 'Evaluatie van lichte ondersteuning (uit te werken)',
    wording:
      'Zie ontwikkelopgave 3 Indicator wordt uitgewerkt in q2 en q3. Eerste metingen in q4 met de eerste resultaten in q1 2021.',
    source: { document: 'focusdocument-2020', lines: [39, 39] },
    result: 'F4',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    planning: {
      workedOut: ['2020-Q2', '2020-Q3'],
      firstMeasured: '2020-Q4',
      firstResults: '2021-Q1',
    },
    deferred: { to: 'ontwikkelopgave-doelrealisatie' },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Hier: uitgewerkt in q2 en q3, eerste metingen in q4; ontwikkelopgave 3, waarnaar verwezen wordt: uitgewerkt in Q1 en Q2, eerste metingen in Q3 (regels 39 en 98).',
      },
      {
        kind: 'bronfout',
        text: 'F4 en F5 hebben woordelijk dezelfde cel en geen eigen indicator (regels 39 en 40).',
      },
    ],
  },
  {
    id: 'indicator-evaluatie-plan-en-maatwerk',
    code: 'F5.1',
    title: 'Evaluatie van plan en maatwerk (uit te werken)',
    wording:
      'Zie ontwikkelopgave 3 Indicator wordt uitgewerkt in q2 en q3. Eerste metingen in q4 met de eerste resultaten in q1 2021.',
    source: { document: 'focusdocument-2020', lines: [40, 40] },
    result: 'F5',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    planning: {
      workedOut: ['2020-Q2', '2020-Q3'],
      firstMeasured: '2020-Q4',
      firstResults: '2021-Q1',
    },
    deferred: { to: 'ontwikkelopgave-doelrealisatie' },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Hier: uitgewerkt in q2 en q3, eerste metingen in q4; ontwikkelopgave 3, waarnaar verwezen wordt: uitgewerkt in Q1 en Q2, eerste metingen in Q3 (regels 40 en 98).',
      },
      {
        kind: 'bronfout',
        text: 'F4 en F5 hebben woordelijk dezelfde cel en geen eigen indicator (regels 39 en 40).',
      },
    ],
  },
  {
    id: 'meldingen-afgerond-door-netwerk-en-kwaliteit',
    code: 'F6.1',
    title: 'Meldingen afgerond door het netwerk, met betere analyse',
    wording:
      '% meldingen dat is afgerond door inzet van het netwerk in combinatie met een toename van de kwaliteit van analyse van de vraag. (hier wordt geen dossier aangemaakt) Eerste resultaten van de kwaliteitsmeting vanaf Q4 2020 beschikbaar',
    source: { document: 'focusdocument-2020', lines: [47, 47] },
    result: 'F6',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    planning: { firstResults: '2020-Q4' },
    parts: [
      {
        id: 'meldingen-afgerond-door-netwerk',
        code: 'F6.1a',
        title: 'Meldingen afgerond door inzet van het netwerk',
        source: {
          document: 'focusdocument-2020',
          lines: [47, 47],
          words: '% meldingen dat is afgerond door inzet van het netwerk',
        },
      },
      {
        id: 'kwaliteit-van-de-vraaganalyse',
        code: 'F6.1b',
        title: 'Kwaliteit van de vraaganalyse',
        source: {
          document: 'focusdocument-2020',
          lines: [47, 47],
          words: 'een toename van de kwaliteit van analyse van de vraag',
        },
      },
    ],
    unmeasured: {
      kind: 'aandeel',
      why: 'inzet van het netwerk wordt bij een melding zonder dossier niet geregistreerd, en de kwaliteitsmeting is niet voorhanden',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Twee grootheden in één indicator, “in combinatie met”: een aandeel en een toename (regel 47).',
      },
      {
        kind: 'bronfout',
        text: 'Het resultaat spreekt van vragen en het voorliggend veld, de indicator van meldingen en het netwerk (regel 47).',
      },
      {
        kind: 'lezing',
        text: '“Eerste resultaten … vanaf Q4 2020” (regel 47).',
        reading: 'alleen de kwaliteitsmeting (F6.1b) begint in Q4',
        alternative: 'ook het aandeel',
      },
    ],
  },
  {
    id: 'plannen-met-inzet-netwerk',
    code: 'F7.1',
    title: 'Toename van plannen met inzet van het netwerk',
    wording:
      'Toename van het % afgeronde ondersteuningsplannen met inzet van het netwerk (eigen kracht, informele netwerk, alg. voorzien. e.d.)',
    source: { document: 'focusdocument-2020', lines: [48, 48] },
    result: 'F7',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'aandeel',
      why: 'inzet van het netwerk in plannen heeft geen maat; een beginwaarde voor de toename ontbreekt',
    },
    remarks: [
      { kind: 'bronfout', text: 'Toename zonder beginwaarde en zonder doel (regel 48).' },
      {
        kind: 'bronfout',
        text: 'Het netwerk is hier ook eigen kracht en algemene voorzieningen; in het resultaat alleen het informele netwerk (regel 48).',
      },
    ],
  },
  {
    id: 'activiteiten-en-interventies-met-doel',
    code: 'F8.1',
    title: 'Activiteiten en interventies met hun doel',
    wording: 'Inzichtelijk maken welke activiteiten en interventies ondernomen zijn met welk doel.',
    source: { document: 'focusdocument-2020', lines: [49, 49] },
    result: 'F8',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    narrative: {
      mustTell: ['welke activiteiten en interventies ondernomen zijn', 'met welk doel'],
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Een opdracht, geen grootheid: er valt niets te tellen (regel 49).',
      },
    ],
  },
  {
    id: 'vrijwilligers-werkzaam',
    code: 'B1.1',
    title: 'Vrijwilligers werkzaam in WIJ',
    wording: 'Aantal vrijwilligers werkzaam in WIJ',
    source: { document: 'focusdocument-2020', lines: [127, 127] },
    result: 'B1',
    column: 'indicator',
    registrar: null,
    frequency: 'halfjaar',
    measures: ['vrijwilligers-werkzaam'],
  },
  {
    id: 'vrijwilligers-begeleid-naar-participatiebaan',
    code: 'B1.2',
    title: 'Vrijwilligers begeleid naar participatiebaan of werkervaringsplaats',
    wording: 'Aantal vrijwilligers begeleid naar een participatiebaan of werkervaringsplaats',
    source: { document: 'focusdocument-2020', lines: [127, 127] },
    result: 'B1',
    column: 'indicator',
    registrar: null,
    frequency: 'halfjaar',
    unmeasured: {
      kind: 'aandeel',
      why: 'de maat van 2022 telt ook regulier werk mee; zonder regulier werk is er nog geen maat',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'In de opdracht werft het team mensen mét een participatiebaan of werkervaringsplaats; de indicator telt vrijwilligers die daarheen gaan (regel 127).',
      },
    ],
  },
  {
    id: 'klantenreis-oggz',
    code: 'B11.1',
    title: 'Klantenreis OGGZ',
    wording: 'Klantenreis meldingen OGGZ',
    source: { document: 'focusdocument-2020', lines: [128, 128] },
    result: 'B11',
    column: 'indicator',
    registrar: null,
    frequency: 'halfjaar',
    measures: ['inwonerreis-oggz'],
    remarks: [
      {
        kind: 'bronfout',
        text: '“Klantenreis” (regel 128) heet bij resultaat 3 “klantreis” (regel 38).',
      },
    ],
  },
  {
    id: 'klantenreis-wvggz',
    code: 'B11.2',
    title: 'Klantenreis WvGGZ',
    wording: 'Klantenreis meldingen WvGGZ',
    source: { document: 'focusdocument-2020', lines: [128, 128] },
    result: 'B11',
    column: 'indicator',
    registrar: null,
    frequency: 'halfjaar',
    measures: ['inwonerreis-wvggz'],
  },
  {
    id: 'klachten-op-meldingen',
    code: 'B12.1',
    title: 'Klachten op het totaal aantal meldingen',
    wording: '% ingediende klachten WIJ Groningen op het totaal aantal meldingen;',
    source: { document: 'focusdocument-2020', lines: [129, 129] },
    result: 'B12',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    measures: ['klachten-op-meldingen'],
    remarks: [
      {
        kind: 'bronfout',
        text: '“geringere frequentie” (regel 87) voor de overige resultaten, maar resultaat 12 is per kwartaal (regel 129).',
      },
      {
        kind: 'bronfout',
        text: 'De wettelijke termijn uit de opdracht wordt door geen van de drie indicatoren gemeten (regel 129).',
      },
    ],
  },
  {
    id: 'klachten-gegrond',
    code: 'B12.2',
    title: 'Gegronde klachten',
    wording:
      '% afgehandelde klachten als zijnde grondig verklaard op het totaal aantal afgehandelde klachten WIJ-Groningen;',
    source: { document: 'focusdocument-2020', lines: [129, 129] },
    result: 'B12',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    measures: ['klachten-gegrond'],
    remarks: [{ kind: 'bronfout', text: '“grondig verklaard” (regel 129): gegrond verklaard.' }],
  },
  {
    id: 'verbeteringen-door-klachten',
    code: 'B12.3',
    title: 'Verbetermaatregelen door klachten',
    wording:
      'Stichting WIJ Groningen toont aan op welke manier de afhandeling van de klachten geleid heeft tot verbetermaatregelen',
    source: { document: 'focusdocument-2020', lines: [129, 129] },
    result: 'B12',
    column: 'indicator',
    registrar: null,
    frequency: 'kwartaal',
    narrative: {
      mustTell: [
        'op welke manier de afhandeling van klachten heeft geleid tot verbetermaatregelen',
      ],
    },
  },
] as const satisfies readonly Indicator[];
