import type { TaxonomyLink } from '../../model/index.ts';

/** What the agreements have of the seven kernfuncties of individual support. Of the seventh, neither year says anything. */
export const individueel = [
  {
    taxon: 'KF1',
    year: 2020,
    codes: ['F6', 'P4.1'],
    why: 'De ingang heet in 2020 entree. Dat zij laagdrempelig is en voor alle bewoners, staat er niet.',
    quotes: {
      taxon: [{ code: 'KF1', words: 'een eigen integrale en laagdrempelige ingang' }],
      codes: [
        { code: 'F6', words: 'vragen van inwoners die de entree bereiken' },
        { code: 'P4.1', words: 'Een professionele entree' },
      ],
    },
  },
  {
    taxon: 'KF1',
    year: 2022,
    codes: ['O4.1', 'R04', 'R04-E4', 'R01-P1', 'DV-1'],
    why: 'Dezelfde ingang: laagdrempelig, vindplaatsgericht, fysiek, telefonisch en digitaal, en voor elke inwoner.',
    quotes: {
      taxon: [
        { code: 'KF1', words: 'een eigen integrale en laagdrempelige ingang' },
        { code: 'KF1', words: 'voor alle wijkbewoners toegankelijk' },
        { code: 'KF1', words: 'Deze ingang is fysiek, telefonisch en online bereikbaar' },
        { code: 'KF1', words: 'de WIJ-teams ook vindplaatsgericht werken' },
        { code: 'KF1', words: 'Inloop, ontmoeting en ingang' },
      ],
      codes: [
        {
          code: 'O4.1',
          words:
            'werkt vindplaatsgericht en biedt een laagdrempelige, toegankelijke entree, zowel fysiek, telefonisch als digitaal',
        },
        { code: 'R04', words: 'ervaren het WIJ team als laagdrempelig' },
        {
          code: 'R04-E4',
          words: 'gemakkelijk te vinden om bij WIJ Groningen naar binnen te lopen',
        },
        { code: 'R01-P1', words: 'binnen de entree van Stichting WIJ Groningen' },
        { code: 'DV-1', words: 'mag geen inwoners weigeren' },
      ],
    },
  },
  {
    taxon: 'KF2',
    year: 2022,
    codes: ['V1.2', 'V1.7', 'O1.1'],
    why: 'Signalen uit de wijk, van bewoners en partners, staan in 2022 als verplichting, en als opdracht om ze te vertalen.',
    quotes: {
      taxon: [
        { code: 'KF2', words: 'alert te zijn op signalen vanuit verschillende bronnen in de wijk' },
        { code: 'KF2', words: 'vanuit een ketenpartner, via wijkbewoners' },
      ],
      codes: [
        { code: 'V1.2', words: 'voor informatie uitwisseling en signalering' },
        { code: 'V1.7', words: 'voor signalen van inwoners en samenwerkingspartners' },
        { code: 'O1.1', words: 'Vertaalt individuele signalen' },
      ],
    },
  },
  {
    taxon: 'KF3',
    year: 2017,
    codes: ['I2', 'I4', 'G4'],
    why: 'Wat het eigen netwerk en algemene voorzieningen kunnen, gaat voor: twee indicatoren volgden dat, en een verbetertraject ging over de vraaganalyse.',
    quotes: {
      taxon: [
        { code: 'KF3', words: 'met gebruikmaking van het netwerk en informele voorzieningen' },
        { code: 'KF3', words: 'met gebruikmaking van beschikbare algemene voorzieningen' },
        { code: 'KF3', words: 'een uitgebreidere vraaganalyse nodig' },
      ],
      codes: [
        { code: 'I2', words: 'zelf of met behulp van informele ondersteuning' },
        { code: 'I4', words: 'opgelost door verwijzing naar algemene basisvoorzieningen' },
        { code: 'G4', words: "'de brede vraaganalyse'" },
      ],
    },
  },
  {
    taxon: 'KF3',
    year: 2020,
    codes: ['P4', 'F6', 'F6.1', 'F3', 'F1', 'F7', 'F7.1'],
    why: 'Triage is een project, kort antwoorden heet direct afhandelen, en het gesprek is een onderzoek dat tot een plan leidt: met doelen, activiteiten en het eigen netwerk.',
    quotes: {
      taxon: [
        { code: 'KF3', words: "Triage en 'het gesprek'" },
        { code: 'KF3', words: 'Soms kunnen vragen snel en kort beantwoord worden' },
        { code: 'KF3', words: 'een uitgebreidere vraaganalyse nodig' },
        {
          code: 'KF3',
          words:
            'Het ondersteuningsplan bevat de te behalen doelen en de hiervoor in te zetten activiteiten',
        },
        { code: 'KF3', words: 'met gebruikmaking van het netwerk en informele voorzieningen' },
      ],
      codes: [
        { code: 'P4', words: 'Versterking Triage' },
        { code: 'F6', words: 'handelt vragen direct af' },
        { code: 'F6.1', words: 'de kwaliteit van analyse van de vraag' },
        {
          code: 'F3',
          words: 'Het onderzoek dat voorafgaat aan het opstellen van een ondersteuningsplan',
        },
        {
          code: 'F1',
          words:
            'bevatten doelen/resultaten en ten behoeve daarvan in te zetten activiteiten/interventies',
        },
        { code: 'F7', words: 'inzet is van het informele netwerk' },
        { code: 'F7.1', words: 'met inzet van het netwerk' },
      ],
    },
  },
  {
    taxon: 'KF3',
    year: 2022,
    codes: ['R07', 'R01-P1', 'O7.1', 'V7.1', 'O7.2', 'V7.8', 'V6.2', 'V7.9'],
    why: 'De vraaganalyse is onderzoek met brede vraagverheldering, kort waar het kan. Het plan heeft doelen en acties, samen met de inwoner gemaakt, en noemt het netwerk.',
    quotes: {
      taxon: [
        {
          code: 'KF3',
          words:
            'Soms kunnen vragen snel en kort beantwoord worden, in andere gevallen is een uitgebreidere vraaganalyse nodig',
        },
        { code: 'KF3', words: 'bepaalt samen met de burger welke ondersteuning nodig is' },
        { code: 'KF3', words: 'ondersteunings-of familiegroepsplan' },
        {
          code: 'KF3',
          words:
            'Het ondersteuningsplan bevat de te behalen doelen en de hiervoor in te zetten activiteiten',
        },
        { code: 'KF3', words: 'met gebruikmaking van het netwerk en informele voorzieningen' },
      ],
      codes: [
        { code: 'R07', words: '(vraagverheldering en opstellen ondersteuningsplan)' },
        { code: 'R01-P1', words: 'direct wordt afgehandeld' },
        { code: 'O7.1', words: 'voert onderzoek (met zichtbare brede vraagverheldering) uit' },
        { code: 'V7.1', words: 'enkelvoudig waar het kan, meervoudig waar het moet' },
        { code: 'O7.2', words: 'met zo concreet mogelijke doelen/resultaten en acties' },
        { code: 'V7.8', words: 'samen met de inwoner geformuleerd' },
        { code: 'V6.2', words: 'een familiegroepsplan en/of een persoonlijk plan' },
        { code: 'V7.9', words: 'inzet is van het informele netwerk' },
      ],
    },
  },
  {
    taxon: 'KF4',
    year: 2017,
    codes: ['I5'],
    why: 'Eén indicator volgde hoe vaak een onderzoek op maatwerk uitkwam.',
    quotes: {
      taxon: [{ code: 'KF4', words: 'Het besluit tot het toekennen van een maatwerkvoorziening' }],
      codes: [{ code: 'I5', words: 'heeft geleid tot een geïndiceerde maatwerk voorziening' }],
    },
  },
  {
    taxon: 'KF4',
    year: 2020,
    codes: ['TX2', 'P6.1'],
    why: 'Beslissen heet in 2020 indiceren: het staat in de opdracht aan WIJ, en een project moet het beter maken.',
    quotes: {
      taxon: [{ code: 'KF4', words: 'Het besluit tot het toekennen van een maatwerkvoorziening' }],
      codes: [
        { code: 'TX2', words: 'verzorgt de indicering voor de Wmo en jeugdhulp' },
        { code: 'P6.1', words: 'betere indicatiestelling en verstrekking' },
      ],
    },
  },
  {
    taxon: 'KF4',
    year: 2022,
    codes: ['V7.11', 'WA-1', 'GE-5', 'IN1', 'O11.1'],
    why: 'Elke beslissing, van eigen kracht tot voorziening, moet gemotiveerd zijn; toekennen staat in de afspraken daarover. Toeleiden staat alleen bij de meest kwetsbare inwoners.',
    quotes: {
      taxon: [
        { code: 'KF4', words: 'Beslissen en toeleiden' },
        { code: 'KF4', words: 'de noodzaak één of meerdere besluiten te nemen' },
        {
          code: 'KF4',
          words: 'de (mate van) inzet van informele ondersteuning dan wel maatwerkvoorzieningen',
        },
        {
          code: 'KF4',
          words:
            'Het besluit tot het toekennen van een maatwerkvoorziening, inclusief duur en omvang',
        },
      ],
      codes: [
        {
          code: 'V7.11',
          words:
            'Alle beslissingen die worden genomen in het kader van ondersteuning (van de inzet van eigen kracht en/of basisvoorzieningen tot het beroep op één of meerdere individuele voorzieningen)',
        },
        {
          code: 'WA-1',
          words:
            'in het geval van toekenning van een Wmo maatwerkvoorziening of zorgtoewijzing Jeugd',
        },
        { code: 'GE-5', words: 'bij de toekenning van geïndiceerde jeugdhulp' },
        { code: 'IN1', words: 'omvang en frequentie' },
        { code: 'O11.1', words: 'leidt toe naar passende ondersteuning' },
      ],
    },
  },
  {
    taxon: 'KF5',
    year: 2017,
    codes: ['I1', 'A1'],
    why: 'Eén plan en één regisseur was het uitgangspunt, en de eerste indicator.',
    quotes: {
      taxon: [{ code: 'KF5', words: "'één huishouden, één plan, één regisseur'" }],
      codes: [
        { code: 'I1', words: 'één gezin, één plan, één regisseur' },
        { code: 'A1', words: '‘één gezin, één plan, één regisseur’' },
      ],
    },
  },
  {
    taxon: 'KF5',
    year: 2020,
    codes: ['RG1', 'RG2', 'TX2', 'P1.2'],
    why: 'Regie op het plan is verdeeld over twee niveaus. Dat WIJ een huishouden helpt de regie te voeren, staat in de opdracht; één plan per huishouden alleen bij een project.',
    quotes: {
      taxon: [
        {
          code: 'KF5',
          words:
            'Op de realisatie van de doelen in het ondersteuningsplan moet regie worden gevoerd',
        },
        {
          code: 'KF5',
          words:
            'Een betrokken WIJ-teamlid ondersteunt het huishouden desgewenst met de regievoering',
        },
        { code: 'KF5', words: "'één huishouden, één plan, één regisseur'" },
      ],
      codes: [
        { code: 'RG1', words: 'Casusregie op de ondersteuning van de inwoner' },
        { code: 'RG2', words: 'het ondersteuningsplan van de inwoner' },
        {
          code: 'TX2',
          words:
            'ondersteunen inwoners bij het regie voeren over de zorg en ondersteuning die zij krijgen (casusregie)',
        },
        { code: 'P1.2', words: 'één gedragen integraal plan per huishouden' },
      ],
    },
  },
  {
    taxon: 'KF5',
    year: 2022,
    codes: ['V7.13', 'V6.1', 'O7.3', 'O7.4', 'O13.2', 'CR1'],
    why: 'Eén regisseur voor elk huishouden is een verplichting, met de inwoner leidend waar het kan. De regie zelf staat in opdrachten bij de resultaten 7 en 13.',
    quotes: {
      taxon: [
        { code: 'KF5', words: "'één huishouden, één plan, één regisseur'" },
        {
          code: 'KF5',
          words:
            'is het betrokken huishouden, vanuit de eigen verantwoordelijkheid, zelf regisseur van het eigen plan',
        },
        {
          code: 'KF5',
          words:
            'Op de realisatie van de doelen in het ondersteuningsplan moet regie worden gevoerd',
        },
      ],
      codes: [
        { code: 'V7.13', words: 'heeft één regisseur vanuit het WIJ team' },
        { code: 'V6.1', words: 'waar mogelijk leidend is bij zijn/haar ondersteuning' },
        { code: 'O7.3', words: 'voert hierop inhoudelijke casusregie' },
        { code: 'O7.4', words: 'Voert procesregie' },
        { code: 'O13.2', words: 'procesregie met als doel bewaking van doelrealisatie' },
        { code: 'CR1', words: 'waar casusregie op wordt uitgevoerd' },
      ],
    },
  },
  {
    taxon: 'KF6',
    year: 2020,
    codes: ['F2', 'F2-1', 'F2-2'],
    why: 'Zelf ondersteunen, terwijl het plan ontstaat en daarna, is in 2020 lichte ondersteuning.',
    quotes: {
      taxon: [
        { code: 'KF6', words: 'Het WIJ-team voert ook zelf ondersteuning uit' },
        {
          code: 'KF6',
          words: 'gedurende de fase van het tot stand brengen van het ondersteuningsplan',
        },
        { code: 'KF6', words: 'onderdeel zijn van het ondersteuningsplan zelf' },
      ],
      codes: [
        { code: 'F2', words: 'biedt zelf (lichte) ondersteuning' },
        { code: 'F2-1', words: 'noodzakelijke (overbruggende) ondersteuning' },
        { code: 'F2-2', words: 'Na afronding van het ondersteuningsplan' },
      ],
    },
  },
  {
    taxon: 'KF6',
    year: 2022,
    codes: ['O7.3', 'O7.1', 'V7.7', 'V7.12'],
    why: 'Zelf ondersteunen, tijdens het onderzoek en daarna; het woord licht is weg.',
    quotes: {
      taxon: [
        { code: 'KF6', words: 'Het WIJ-team voert ook zelf ondersteuning uit' },
        {
          code: 'KF6',
          words: 'gedurende de fase van het tot stand brengen van het ondersteuningsplan',
        },
        { code: 'KF6', words: 'onderdeel zijn van het ondersteuningsplan zelf' },
      ],
      codes: [
        { code: 'O7.3', words: 'Biedt ondersteuning' },
        {
          code: 'O7.1',
          words: 'gedurende de onderzoeksfase noodzakelijke overbruggende ondersteuning',
        },
        { code: 'V7.7', words: 'gedurende de onderzoeksfase' },
        { code: 'V7.12', words: 'Biedt individuele en/of gezinsondersteuning' },
      ],
    },
  },
] as const satisfies readonly TaxonomyLink[];
