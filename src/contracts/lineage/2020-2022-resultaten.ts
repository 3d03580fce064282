import type { Link } from '../../model/index.ts';

/** The indicators of the eight results in focus, and of the three results of the second annex. */
export const resultaten = [
  {
    from: ['F1.1'],
    to: ['O7.2', 'ON5'],
    relation: 'dropped',
    comparability: { series: 'nee' },
    values: 'geen-voorhanden',
    why: 'SvA 2022 telt geen plannen met doelen meer. Dat een plan doelen heeft, is een opdracht geworden, en de doelen zelf moeten zijn vastgelegd.',
    quotes: {
      from: [
        {
          code: 'F1.1',
          words:
            'een positieve groei zichtbaar in het aantal ondersteuningsplannen dat doelen en resultaten bevat',
        },
      ],
      to: [
        { code: 'O7.2', words: 'met zo concreet mogelijke doelen/resultaten en acties' },
        { code: 'ON5', words: 'Afgesproken acties en doelen' },
      ],
    },
    note: 'In 2020 was er geen nulmeting waaraan de groei kon worden afgelezen.',
  },
  {
    from: ['F1.2'],
    to: [],
    relation: 'dropped',
    comparability: { series: 'nee' },
    values: 'geen-voorhanden',
    why: 'Eenmalig: het verslag van de interventies gold voor de eerste twee kwartalen van 2020.',
    quotes: {
      from: [{ code: 'F1.2', words: 'In de eerste twee kwartalen rapporteert WIJ Groningen' }],
      to: [],
    },
  },
  {
    from: ['F2.1'],
    to: ['R07-P6', 'OS3'],
    relation: 'reworded',
    comparability: { series: 'nee' },
    values: 'geen-voorhanden',
    why: 'Lichte ondersteuning heet nu basisondersteuning, met een nieuwe definitie. De indicatoren daarvan staan in het focusdocument 2022; bestede tijd keert terug als omvang en duur die moeten zijn vastgelegd.',
    quotes: {
      from: [{ code: 'F2.1', words: 'Bestede tijd aan lichte ondersteuning per half jaar' }],
      to: [
        { code: 'R07-P6', words: 'BASISONDERSTEUNING Zie ontwikkelopgave 2' },
        { code: 'OS3', words: 'Omvang en duur van de ondersteuning' },
      ],
    },
    note: 'R07-P6 spreekt van indicatoren, in meervoud: of tijd en aandeel er één zijn geworden, staat er niet. Ook de definitie van 2020 was al een herziening (OO2.1).',
  },
  {
    from: ['F2.2'],
    to: [],
    relation: 'dropped',
    comparability: { series: 'nee' },
    values: 'geen-voorhanden',
    why: 'SvA 2022 vraagt geen kosten van ondersteuning door WIJ zelf: resultaat 15 gaat over maatwerk en jeugdhulp.',
    quotes: {
      from: [{ code: 'F2.2', words: 'Kosten van de lichte ondersteuning per half jaar' }],
      to: [],
    },
    note: 'Kan leven in ontwikkelopgave 2 van het focusdocument 2022, dat niet voorhanden is.',
  },
  {
    from: ['F2.3'],
    to: ['R07-P6', 'OS1'],
    relation: 'reworded',
    comparability: { series: 'nee' },
    values: 'geen-voorhanden',
    why: 'De eenheid gaat van afgeronde plannen naar inwoners, en van een aandeel naar een aantal; en wat lichte ondersteuning is, is opnieuw vastgesteld.',
    quotes: {
      from: [
        {
          code: 'F2.3',
          words: '% afgeronde ondersteuningsplannen met inzet van lichte ondersteuning',
        },
      ],
      to: [
        { code: 'R07-P6', words: 'BASISONDERSTEUNING Zie ontwikkelopgave 2' },
        { code: 'OS1', words: 'Aantal inwoners dat ondersteund wordt door het WIJ team' },
      ],
    },
  },
  {
    from: ['F2.4'],
    to: ['R07-P5', 'R07-P7', 'R14-P1'],
    relation: 'split',
    comparability: { series: 'nee' },
    values: 'nooit-gemeten',
    why: 'Doelrealisatie staat in 2022 op drie plaatsen, bij twee resultaten, en is op elke plaats nog een ontwikkelopgave, zoals in 2020: er is nooit een waarde geweest.',
    quotes: {
      from: [
        {
          code: 'F2.4',
          words:
            '% van afgeronde ondersteuningstrajecten waarvan de doelen/resultaten zijn bereikt',
        },
      ],
      to: [
        { code: 'R07-P5', words: 'DOELREALISATIE' },
        { code: 'R07-P7', words: 'Zie ontwikkelopgave 3 uit het focusdocument 2022.' },
        { code: 'R14-P1', words: 'De ontwikkeling van de indicatoren evaluatie en doelrealisatie' },
      ],
    },
    note: 'De eerste metingen waren voor Q3 2020 voorzien (OO3.3). De percentages uit CEO en Omnibus (R07-E9 tot en met E12, R14-E1 en E2) meten beleving, geen doelrealisatie.',
  },
  {
    from: ['F3.1'],
    to: ['R07-P1', 'R07-P2', 'R07-P3', 'R07-P4'],
    relation: 'split',
    comparability: {
      series: 'voorwaardelijk',
      condition:
        'elk deel apart: doorlooptijden alleen na herberekening uit de datums, populatie alleen als de fasen op elkaar zijn gelegd',
    },
    values: 'geen-voorhanden',
    parts: [
      {
        title: 'doorlooptijden per fase',
        to: ['R07-P3', 'R07-P4'],
        relation: 'narrowed',
        comparability: {
          series: 'voorwaardelijk',
          condition: 'alleen na herberekening uit de datum van de melding en van het einde',
        },
        why: 'Was een beschrijving per fase, is een aandeel binnen zes weken, van melding tot einde van het onderzoek, en inzage in wachten. Waar de klok begint, zei 2020 niet.',
      },
      {
        title: 'populatie per fase',
        to: ['R07-P1', 'R07-P2'],
        relation: 'split',
        comparability: {
          series: 'voorwaardelijk',
          condition: 'alleen als de fasen van klantreis en inwonerreis op elkaar zijn gelegd',
        },
        why: 'De klantreis is de inwonerreis geworden, op basis van de route van de vraag, en het onderhanden werk per fase staat ernaast.',
      },
    ],
    why: 'Eén zin over doorlooptijden en populatie is in 2022 vier indicatoren.',
    quotes: {
      from: [
        {
          code: 'F3.1',
          words:
            'Doorlooptijden en populatie per fase van de klantreis (melding, onderzoek en aanvraag)',
        },
      ],
      to: [
        { code: 'R07-P1', words: '"inwonerreis" (Op basis van Route van de vraag)' },
        { code: 'R07-P2', words: 'populatie/onderhanden werk per fase' },
        { code: 'R07-P3', words: 'van de (wettelijke) melding tot de afronding van het onderzoek' },
        { code: 'R07-P4', words: 'Inzage in wachtlijsten en wachttijden (doorlooptijd)' },
      ],
    },
  },
  {
    from: ['F4.1', 'F5.1'],
    to: ['R14-P1'],
    relation: 'merged',
    comparability: { series: 'nee' },
    values: 'nooit-gemeten',
    why: 'Bij beide resultaten staat in 2020 dezelfde zin: de indicator wordt nog uitgewerkt. In 2022 is er één plaats voor, en ook daar is de indicator nog in ontwikkeling.',
    quotes: {
      from: [
        { code: 'F4.1', words: 'Indicator wordt uitgewerkt in q2 en q3.' },
        { code: 'F5.1', words: 'Indicator wordt uitgewerkt in q2 en q3.' },
      ],
      to: [
        {
          code: 'R14-P1',
          words:
            'De ontwikkeling van de indicatoren evaluatie en doelrealisatie zijn opgenomen als ontwikkelopgave 2022',
        },
      ],
    },
  },
  {
    from: ['F6.1'],
    to: ['R01-P1'],
    relation: 'broadened',
    comparability: { series: 'nee' },
    values: 'geen-voorhanden',
    parts: [
      {
        title: 'meldingen afgerond door het netwerk',
        to: ['R01-P1'],
        relation: 'broadened',
        comparability: { series: 'nee' },
        why: 'De teller gaat van inzet van het netwerk naar elke directe afhandeling, de noemer van meldingen naar eerste vragen.',
      },
      {
        title: 'kwaliteit van de vraaganalyse',
        to: [],
        relation: 'dropped',
        comparability: { series: 'nee' },
        why: 'SvA 2022 meet de kwaliteit van de analyse niet.',
      },
    ],
    why: 'Van de twee delen is er één over, en dat telt meer: elke vraag die in de entree direct wordt afgehandeld.',
    quotes: {
      from: [
        { code: 'F6.1', words: '% meldingen dat is afgerond door inzet van het netwerk' },
        { code: 'F6.1', words: 'een toename van de kwaliteit van analyse van de vraag' },
      ],
      to: [
        {
          code: 'R01-P1',
          words:
            '% van de eerste vragen van inwoners dat binnen de entree van Stichting WIJ Groningen direct wordt afgehandeld',
        },
      ],
    },
    note: 'Het percentage “direct afgehandeld” in het jaarverslag 2020 volgt R01-P1, niet F6.1.',
  },
  {
    from: ['F7.1'],
    to: ['V7.9', 'ON6'],
    relation: 'dropped',
    comparability: {
      series: 'voorwaardelijk',
      condition:
        'alleen na herberekening uit wat ON6 laat vastleggen, en dan alleen voor het informele netwerk en vrijwilligers: eigen kracht en algemene voorzieningen legt ON6 niet vast',
    },
    values: 'geen-voorhanden',
    why: 'Geen indicator in 2022. Dat elk plan de inzet noemt, is een verplichting, en die inzet moet apart zijn vastgelegd.',
    quotes: {
      from: [
        {
          code: 'F7.1',
          words:
            'Toename van het % afgeronde ondersteuningsplannen met inzet van het netwerk (eigen kracht, informele netwerk, alg. voorzien. e.d.)',
        },
      ],
      to: [
        {
          code: 'V7.9',
          words: 'of er al dan niet inzet is van het informele netwerk en of/hoe deze inzet',
        },
        { code: 'ON6', words: 'Inzet van informeel netwerk en vrijwilligers specifiek vermeld' },
      ],
    },
  },
  {
    from: ['F8.1'],
    to: ['OA1', 'OO1', 'O3.1'],
    relation: 'split',
    comparability: { series: 'nee' },
    why: 'Het overzicht van activiteiten is een registratie-eis geworden, het inzicht voedt de ontwikkelopgave om de opdracht in spoor 1 aan te scherpen, en initiatieven met inwoners zijn een opdracht. SvA 2022 heeft er geen procesindicator voor.',
    quotes: {
      from: [{ code: 'F8.1', words: 'welke activiteiten en interventies ondernomen zijn' }],
      to: [
        { code: 'OA1', words: "Inzicht in activiteiten en thema's en behaalde resultaten" },
        {
          code: 'OO1',
          words: 'het inzichtelijk maken van de inzet van WIJ Groningen in spoor 1',
        },
        {
          code: 'O3.1',
          words: 'initiatieven die aansluiten op de behoefte van de inwoners in de wijk',
        },
      ],
    },
    note: 'De beschrijving blijft vergelijkbaar, een getal niet. Het aantal omgevingsgerichte activiteiten in het jaarverslag 2020 is een telling zonder doel.',
  },
  {
    from: ['B1.1'],
    to: ['R01-P2'],
    relation: 'same',
    comparability: {
      series: 'ja',
      condition: 'op de dagen die beide jaren hebben: 30 juni en 31 december',
    },
    why: 'Alleen “in” is “bij” geworden. Van twee keer per jaar naar elk kwartaal.',
    quotes: {
      from: [{ code: 'B1.1', words: 'Aantal vrijwilligers werkzaam in WIJ' }],
      to: [{ code: 'R01-P2', words: 'Aantal vrijwilligers werkzaam bij WIJ Groningen' }],
    },
  },
  {
    from: ['B1.2'],
    to: ['R01-P3'],
    relation: 'broadened',
    comparability: {
      series: 'voorwaardelijk',
      condition: 'alleen zonder regulier werk; een half jaar is de som van twee kwartalen',
    },
    why: 'Regulier werk is als bestemming toegevoegd, zodat het totaal van 2022 hoger uitvalt.',
    quotes: {
      from: [
        {
          code: 'B1.2',
          words: 'Aantal vrijwilligers begeleid naar een participatiebaan of werkervaringsplaats',
        },
      ],
      to: [
        {
          code: 'R01-P3',
          words:
            'Aantal vrijwilligers begeleid naar regulier werk of een participatiebaan of werkervaringsplaats',
        },
      ],
    },
    note: 'Vindt iemand in beide kwartalen van een half jaar een plaats, dan is de som van personen te hoog.',
  },
  {
    from: ['B11.1'],
    to: ['R11-P1'],
    relation: 'reworded',
    comparability: {
      series: 'voorwaardelijk',
      condition: 'mits beide reizen dezelfde fasen hebben',
    },
    why: 'Alleen klantenreis is inwonerreis geworden. Van twee keer per jaar naar elk kwartaal.',
    quotes: {
      from: [{ code: 'B11.1', words: 'Klantenreis meldingen OGGZ' }],
      to: [{ code: 'R11-P1', words: 'Inwonerreis meldingen OGGz' }],
    },
  },
  {
    from: ['B11.2'],
    to: ['R11-P2'],
    relation: 'reworded',
    comparability: {
      series: 'voorwaardelijk',
      condition: 'mits beide reizen dezelfde fasen hebben',
    },
    why: 'Alleen klantenreis is inwonerreis geworden. Van twee keer per jaar naar elk kwartaal.',
    quotes: {
      from: [{ code: 'B11.2', words: 'Klantenreis meldingen WvGGZ' }],
      to: [{ code: 'R11-P2', words: 'Inwonerreis meldingen WvGGZ' }],
    },
  },
  {
    from: ['B12.1'],
    to: ['R12-P1'],
    relation: 'same',
    comparability: { series: 'ja' },
    why: 'Woord voor woord gelijk, en ook even vaak gevraagd. Wel moeten beide jaren dezelfde lezing van meldingen hebben: alle, of alleen de wettelijke.',
    quotes: {
      from: [
        {
          code: 'B12.1',
          words: '% ingediende klachten WIJ Groningen op het totaal aantal meldingen',
        },
      ],
      to: [
        {
          code: 'R12-P1',
          words: '% ingediende klachten WIJ Groningen op het totaal aantal meldingen',
        },
      ],
    },
    note: 'Het jaarverslag 2020 deelt door de wettelijke meldingen.',
  },
  {
    from: ['B12.2'],
    to: ['R12-P2'],
    relation: 'same',
    comparability: { series: 'ja' },
    why: 'Woord voor woord gelijk, met dezelfde schrijffout. Wat met een deels gegronde klacht gebeurt, zegt geen van beide.',
    quotes: {
      from: [
        {
          code: 'B12.2',
          words:
            '% afgehandelde klachten als zijnde grondig verklaard op het totaal aantal afgehandelde klachten WIJ-Groningen',
        },
      ],
      to: [
        {
          code: 'R12-P2',
          words:
            '% afgehandelde klachten als zijnde grondig verklaard op het totaal aantal afgehandelde klachten WIJ-Groningen',
        },
      ],
    },
  },
  {
    from: ['B12.3'],
    to: ['R12-P3'],
    relation: 'same',
    comparability: { series: 'n.v.t.' },
    why: 'Woord voor woord gelijk. Het is een verhaal en geen getal.',
    quotes: {
      from: [
        {
          code: 'B12.3',
          words:
            'op welke manier de afhandeling van de klachten geleid heeft tot verbetermaatregelen',
        },
      ],
      to: [
        {
          code: 'R12-P3',
          words:
            'op welke manier de afhandeling van de klachten geleid heeft tot verbetermaatregelen',
        },
      ],
    },
  },
] as const satisfies readonly Link[];
