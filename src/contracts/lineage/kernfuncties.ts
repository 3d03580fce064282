import type { TaxonomyLink } from '../../model/index.ts';

/**
 * What the agreements have of the ten kernfuncties and three levels of steering of 2016. Only what the texts support: a
 * kernfunctie without a link is not gone, it is not recognised in so many words.
 */
export const kernfunctieLinks = [
  {
    taxon: 'KF1',
    year: 2020,
    codes: ['F6'],
    why: 'De ingang van 2016 is de entree waar vragen direct worden afgehandeld.',
    quotes: {
      taxon: [{ code: 'KF1', words: 'een eigen integrale en laagdrempelige ingang' }],
      codes: [{ code: 'F6', words: 'vragen van inwoners die de entree bereiken' }],
    },
  },
  {
    taxon: 'KF1',
    year: 2022,
    codes: ['O4.1', 'R01-P1'],
    why: 'Dezelfde ingang: laagdrempelig, vindplaatsgericht, en fysiek, telefonisch en digitaal.',
    quotes: {
      taxon: [
        { code: 'KF1', words: 'Deze ingang is fysiek, telefonisch en online bereikbaar' },
        { code: 'KF1', words: 'de WIJ-teams ook vindplaatsgericht werken' },
      ],
      codes: [
        {
          code: 'O4.1',
          words:
            'werkt vindplaatsgericht en biedt een laagdrempelige, toegankelijke entree, zowel fysiek, telefonisch als digitaal',
        },
        { code: 'R01-P1', words: 'binnen de entree van Stichting WIJ Groningen' },
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
        {
          code: 'KF2',
          words: 'alert te zijn op signalen vanuit verschillende bronnen in de wijk',
        },
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
    year: 2020,
    codes: ['P4', 'F3', 'F7'],
    why: 'Triage is een project, het gesprek dat tot een plan leidt een onderzoek binnen zes weken, en de inzet van het eigen netwerk staat in elk plan.',
    quotes: {
      taxon: [
        { code: 'KF3', words: "Triage en 'het gesprek'" },
        {
          code: 'KF3',
          words: 'met gebruikmaking van het netwerk en informele voorzieningen',
        },
      ],
      codes: [
        { code: 'P4', words: 'Versterking Triage' },
        { code: 'F3', words: 'Het onderzoek dat voorafgaat aan het opstellen van een' },
        { code: 'F7', words: 'inzet is van het informele netwerk' },
      ],
    },
  },
  {
    taxon: 'KF3',
    year: 2022,
    codes: ['O7.1', 'O7.2', 'V7.9'],
    why: 'De vraaganalyse is onderzoek met brede vraagverheldering, met een ondersteuningsplan dat doelen en acties bevat.',
    quotes: {
      taxon: [
        { code: 'KF3', words: 'een uitgebreidere vraaganalyse nodig' },
        {
          code: 'KF3',
          words:
            'Het ondersteuningsplan bevat de te behalen doelen en de hiervoor in te zetten activiteiten',
        },
      ],
      codes: [
        { code: 'O7.1', words: 'voert onderzoek (met zichtbare brede vraagverheldering) uit' },
        { code: 'O7.2', words: 'met zo concreet mogelijke doelen/resultaten en acties' },
        { code: 'V7.9', words: 'inzet is van het informele netwerk' },
      ],
    },
  },
  {
    taxon: 'KF4',
    year: 2022,
    codes: ['O11.1'],
    why: 'Toeleiden staat in 2022 alleen bij de meest kwetsbare inwoners; het besluit over maatwerk zelf staat in geen opdracht.',
    quotes: {
      taxon: [{ code: 'KF4', words: 'Beslissen en toeleiden' }],
      codes: [{ code: 'O11.1', words: 'leidt toe naar passende ondersteuning' }],
    },
  },
  {
    taxon: 'KF5',
    year: 2020,
    codes: ['RG1', 'RG2'],
    why: 'Regie op het plan is in 2020 verdeeld over twee niveaus: casusregie en procesregie.',
    quotes: {
      taxon: [
        {
          code: 'KF5',
          words:
            'Op de realisatie van de doelen in het ondersteuningsplan moet regie worden gevoerd',
        },
      ],
      codes: [
        { code: 'RG1', words: 'Casusregie op de ondersteuning van de inwoner' },
        { code: 'RG2', words: 'het ondersteuningsplan van de inwoner' },
      ],
    },
  },
  {
    taxon: 'KF5',
    year: 2022,
    codes: ['V7.13', 'O7.3', 'O7.4'],
    why: 'Eén regisseur voor elk huishouden is een verplichting; de regie zelf staat in twee opdrachten.',
    quotes: {
      taxon: [{ code: 'KF5', words: 'één huishouden, één plan, één regisseur' }],
      codes: [
        { code: 'V7.13', words: 'heeft één regisseur vanuit het WIJ team' },
        { code: 'O7.3', words: 'voert hierop inhoudelijke casusregie' },
        { code: 'O7.4', words: 'Voert procesregie' },
      ],
    },
  },
  {
    taxon: 'KF6',
    year: 2020,
    codes: ['F2', 'F2-1'],
    why: 'Zelf ondersteunen, ook terwijl het plan nog ontstaat, is in 2020 lichte ondersteuning.',
    quotes: {
      taxon: [
        { code: 'KF6', words: 'Het WIJ-team voert ook zelf ondersteuning uit' },
        {
          code: 'KF6',
          words: 'gedurende de fase van het tot stand brengen van het ondersteuningsplan',
        },
      ],
      codes: [
        { code: 'F2', words: 'biedt zelf (lichte) ondersteuning' },
        { code: 'F2-1', words: 'noodzakelijke (overbruggende) ondersteuning' },
      ],
    },
  },
  {
    taxon: 'KF6',
    year: 2022,
    codes: ['O7.3', 'V7.7', 'V7.12'],
    why: 'Zelf ondersteunen, tijdens het onderzoek en daarna; het woord licht is weg.',
    quotes: {
      taxon: [
        { code: 'KF6', words: 'Het WIJ-team voert ook zelf ondersteuning uit' },
        {
          code: 'KF6',
          words: 'gedurende de fase van het tot stand brengen van het ondersteuningsplan',
        },
      ],
      codes: [
        { code: 'O7.3', words: 'Biedt ondersteuning' },
        { code: 'V7.7', words: 'gedurende de onderzoeksfase' },
        { code: 'V7.12', words: 'Biedt individuele en/of gezinsondersteuning' },
      ],
    },
  },
  {
    taxon: 'KF8',
    year: 2022,
    codes: ['O1.1', 'V2.4'],
    why: 'Preventief en collectief werken met scholen en kinderopvang staat in 2022 bij de resultaten 1 en 2.',
    quotes: {
      taxon: [
        { code: 'KF8', words: 'Collectieve preventie' },
        { code: 'KF8', words: '(zoals scholen, kinderopvang, buurthuizen)' },
      ],
      codes: [
        { code: 'O1.1', words: 'preventieve collectieve oplossingen' },
        { code: 'V2.4', words: '(preventieve en collectieve) activiteiten' },
      ],
    },
  },
  {
    taxon: 'KF9',
    year: 2020,
    codes: ['P5'],
    why: 'Samen met het onderwijs werken is in 2020 een project; dat het om ontwikkelingskansen gaat, staat er niet.',
    quotes: {
      taxon: [{ code: 'KF9', words: 'Samen met het onderwijs en de opvang' }],
      codes: [{ code: 'P5', words: 'Samenwerking onderwijs' }],
    },
  },
  {
    taxon: 'KF9',
    year: 2022,
    codes: ['R02', 'V2.1', 'V2.4'],
    why: 'Ontwikkeling van kinderen is een eigen resultaat, met opvoedingsondersteuning als verplichting.',
    quotes: {
      taxon: [
        { code: 'KF9', words: 'bevorderen de ontwikkelingskansen voor kinderen' },
        { code: 'KF9', words: 'het vergroten van de opvoedingskracht van ouders' },
      ],
      codes: [
        { code: 'R02', words: 'Kinderen en jongeren ontwikkelen zich optimaal' },
        { code: 'V2.1', words: 'opvoedingsondersteuning en ontwikkelingsstimulering' },
        { code: 'V2.4', words: 'In samenwerking met onderwijs en kinderopvang' },
      ],
    },
  },
  {
    taxon: 'KF10',
    year: 2020,
    codes: ['F8', 'B1-O', 'B1.1'],
    why: 'Initiatieven mogelijk maken is een resultaat in focus; inwoners die als vrijwilliger iets voor elkaar doen, staan bij resultaat 1.',
    quotes: {
      taxon: [
        { code: 'KF10', words: 'sociale netwerken te initiëren, faciliteren en ondersteunen' },
        { code: 'KF10', words: 'als vrijwilliger of als mantelzorger' },
      ],
      codes: [
        { code: 'F8', words: 'faciliteert en stimuleert deze' },
        { code: 'B1-O', words: 'coachen van vrijwilligers' },
        { code: 'B1.1', words: 'Aantal vrijwilligers' },
      ],
    },
  },
  {
    taxon: 'KF10',
    year: 2022,
    codes: ['R01', 'O1.2', 'V1.4', 'R01-P2'],
    why: 'Sociale netwerken en samenkracht zijn in 2022 het eerste resultaat.',
    quotes: {
      taxon: [
        { code: 'KF10', words: 'sociale netwerken te initiëren, faciliteren en ondersteunen' },
        { code: 'KF10', words: 'als vrijwilliger of als mantelzorger' },
      ],
      codes: [
        { code: 'R01', words: 'sociale (pedagogische) netwerken en basisvoorzieningen' },
        { code: 'O1.2', words: 'Benut en verbindt de bestaande informele netwerken' },
        { code: 'V1.4', words: 'de relevante informele (pedagogische) netwerken' },
        { code: 'R01-P2', words: 'Aantal vrijwilligers' },
      ],
    },
  },
  {
    taxon: 'SN3',
    year: 2022,
    codes: ['TX8', 'SD5'],
    why: 'Sturen op wat wordt bereikt, en op afstand van de uitvoering: de gemeente op resultaten, WIJ op vorm en kwaliteit.',
    quotes: {
      taxon: [{ code: 'SN3', words: 'de mate waarin prestaties worden geleverd' }],
      codes: [
        { code: 'TX8', words: 'op resultaten te sturen' },
        { code: 'SD5', words: 'verantwoordings- en resultaatsturing' },
      ],
    },
  },
] as const satisfies readonly TaxonomyLink[];
