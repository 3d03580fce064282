import type { Element } from '../../model/index.ts';

/** The prose of the document. */
export const passages = [
  {
    id: 'focusdocument-als-oplegger',
    code: 'TX1',
    title: 'Oplegger bij de SvA 2020',
    wording:
      'Dit focusdocument fungeert als oplegger voor de Set van Afspraken 2020 (SvA 2020). De SvA is het fundament voor opdrachtverlening aan WIJ Groningen. Hierin staat de opdracht aan WIJ Groningen verwoord.',
    source: { document: 'focusdocument-2020', lines: [7, 7] },
  },
  {
    id: 'opdracht-aan-wij',
    code: 'TX2',
    title: 'De opdracht aan WIJ Groningen',
    wording:
      'WIJ Groningen, als opdrachtnemer, werkt aan deze opdracht en verantwoordt hierover. De opdracht aan WIJ Groningen is: WIJ Groningen werkt op het snijvlak van welzijn en zorg in de buurt. WIJ Groningen adviseert en ondersteunt mensen in de gemeente Groningen om zelf grip te krijgen en te houden op hun leven. Als het kan met hulp van familie en vrienden van deze inwoners en dichtbij. We stimuleren dat inwoners hun talenten en mogelijkheden benutten en we versterken de sociale samenhang in de wijken. WIJ Groningen jaagt initiatieven van (groepen) inwoners aan, stimuleert de eigen kracht en draagt over zodra dit kan. Samen met inwoners, gemeentelijke gebiedsteams en maatschappelijke partners creëren we preventieve en collectieve activiteiten. WIJ Groningen verzorgt de indicering voor de Wmo en jeugdhulp en biedt lichte ondersteuning aan inwoners. WIJ-medewerkers ondersteunen inwoners bij het regie voeren over de zorg en ondersteuning die zij krijgen (casusregie).',
    source: { document: 'focusdocument-2020', lines: [9, 9] },
    remarks: [
      { kind: 'bronfout', text: 'De alinea wisselt van “WIJ Groningen” naar “we” (regel 9).' },
    ],
  },
  {
    id: 'focus-2020',
    code: 'TX3',
    title: 'Focus in 2020',
    wording:
      'De opdracht aan WIJ Groningen is omvangrijk en inhoudelijk breed. Mede hierom is voor 2020 afgesproken om focus aan te brengen. Focus, met name gericht op de kern van de werkzaamheden van WIJ Groningen, rechtstreeks gericht op de ondersteuning van kwetsbare huishoudens en de daarmee gepaard gaande kosten. Doeltreffendheid en doelmatigheid zijn hier sleutelbegrippen; passende ondersteuning tegen lagere kosten. Om focus aan te brengen is in dit document een aantal kernresultaten uit de SvA gelicht. Op deze resultaten wordt in 2020 expliciet gefocust.',
    source: { document: 'focusdocument-2020', lines: [11, 11] },
  },
  {
    id: 'acceleratie-en-besparing',
    code: 'TX4',
    title: 'Acceleratie en besparing',
    wording:
      'Naast deze uitgelichte kernresultaten brengt WIJ Groningen, in samenwerking met de Gemeente Groningen en andere ketenpartners, versnelling aan op de transformatieopgave. Dit krijgt vorm door te accelereren op de opdracht van WIJ Groningen. De acceleratie moet leiden tot een verbetering van de kwaliteit van de ondersteuning en daardoor tot een besparing en meer effectieve organisatie. Hiermee levert WIJ Groningen een bijdrage aan de uitvoering van het coalitieakkoord 2019-2022 en het terugdringen van de zorgkosten. De projecten, die voortkomen uit de versnelling, staan eveneens in dit document beschreven.',
    source: { document: 'focusdocument-2020', lines: [13, 13] },
    remarks: [
      {
        kind: 'lezing',
        text: 'Een coalitieakkoord tot 2022 (regel 13), besparingen tot 2023 (regel 106).',
      },
    ],
  },
  {
    id: 'opbouw-focusdocument',
    code: 'TX5',
    title: 'Opbouw van het document',
    wording:
      "Dit document beschrijft achtereenvolgens de essentiële resultaatgebieden en KPI's, kostenbeheersing, bedrijfsvoering, de acceleratieprojecten, het verantwoordingsproces en de ontwikkelopgaven.",
    source: { document: 'focusdocument-2020', lines: [15, 15] },
  },
  {
    id: 'wat-passende-ondersteuning-is',
    code: 'TX6',
    title: 'Passende ondersteuning',
    wording:
      'Zoals genoemd is het organiseren en bieden van passende ondersteuning een kernopdracht van WIJ Groningen. Het betreft ondersteuning die (a) past bij de behoefte c.q. vraag van de inwoner en die (b) past bij het proces richting het herwinnen van zelfredzaamheid dan wel stabiliseren van problematiek. Voor 2020 betekent dit in de zin van te behalen resultaten dat:',
    source: { document: 'focusdocument-2020', lines: [21, 21] },
  },
  {
    id: 'definitie-volgt-in-ontwikkelopgave-2',
    code: 'TX7',
    title: 'Definitie volgt in ontwikkelopgave 2',
    wording:
      'opmerking: vaststelling definitie lichte ondersteuning is opgenomen onder ontwikkelopgaven (ontwikkelopgave 2)',
    source: { document: 'focusdocument-2020', lines: [25, 25] },
  },
  {
    id: 'exclusieve-opdracht-tot-regie',
    code: 'TX8',
    title: 'Exclusieve opdracht tot regie',
    wording:
      'Om de ondersteuning ook daadwerkelijk passend te laten zijn heeft WIJ Groningen de exclusieve opdracht om hier regie op te voeren, op twee niveaus:',
    source: { document: 'focusdocument-2020', lines: [30, 30] },
  },
  {
    id: 'focus-van-regie',
    code: 'TX9',
    title: 'Focus van proces- en casusregie',
    wording:
      'WIJ Groningen voert zowel proces- als casusregie met focus op de volgende resultaten en bijbehorende indicatoren:',
    source: { document: 'focusdocument-2020', lines: [35, 35] },
  },
  {
    id: 'bijdrage-vanuit-spoor-een',
    code: 'TX10',
    title: 'Bijdrage vanuit spoor één verkennen',
    wording:
      'Bij alle interventies die WIJ Groningen inzet of faciliteert dient verkend te worden welke bijdrage daaraan geleverd kan worden vanuit spoor één.',
    source: { document: 'focusdocument-2020', lines: [44, 44] },
  },
  {
    id: 'deelopdrachten-naast-de-opdracht',
    code: 'TX11',
    title: 'Deelopdrachten naast de opdracht',
    wording:
      'Aanvullend op de reguliere opdracht wordt een aantal deelopdrachten aan WIJ Groningen verstrekt.',
    source: { document: 'focusdocument-2020', lines: [65, 65] },
  },
  {
    id: 'zes-acceleratieprojecten',
    code: 'TX12',
    title: 'Zes acceleratieprojecten',
    wording:
      'Hiernavolgend staan de doelen van zes acceleratieprojecten kort beschreven inclusief de normering voor 2020 (zie ook bijlage 1).',
    source: { document: 'focusdocument-2020', lines: [73, 73] },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Zes projecten (regel 73), in bijlage 1 twaalf rijen, waarvan vijf projecten hier niet voorkomen (regels 109 en 115-118).',
      },
    ],
  },
  {
    id: 'wat-ontwikkelopgaven-zijn',
    code: 'TX13',
    title: 'Wat ontwikkelopgaven zijn',
    wording:
      'Ontwikkelopgaven zijn onderwerpen uit dit focusdocument en uit de Set van Afspraken 2020 die een nadere uitwerking vragen in 2020.',
    source: { document: 'focusdocument-2020', lines: [93, 93] },
  },
  {
    id: 'definitief-april-2020',
    code: 'TX14',
    title: 'Definitief in april 2020',
    wording: 'def - april 2020',
    source: { document: 'focusdocument-2020', lines: [124, 124] },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Pas in april definitief, terwijl het afspraken voor het eerste kwartaal bevat (regels 24, 98, 99 en 124).',
      },
    ],
  },
] as const satisfies readonly Element[];
