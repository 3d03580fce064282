import type { Lineage } from '../../model/index.ts';
import { doelen } from './2017-2020-doelen.ts';

/** What became of what the municipality followed and wanted in 2017 in the Focusdocument 2020: the indicators first. */
export const lineage2017to2020 = {
  from: 2017,
  to: 2020,
  links: [
    {
      from: ['I1'],
      to: ['RG1', 'RG2'],
      relation: 'dropped',
      comparability: { series: 'nee' },
      values: 'geen-voorhanden',
      why: 'In 2020 meet geen indicator meer hoeveel huishoudens één plan en één regisseur hebben. Wat blijft is tekst: de opdracht om regie te voeren, op twee niveaus.',
      quotes: {
        from: [{ code: 'I1', words: 'één gezin, één plan, één regisseur' }],
        to: [
          { code: 'RG1', words: 'Casusregie op de ondersteuning van de inwoner' },
          { code: 'RG2', words: 'Procesregie op (de totstandkoming en voortgang/realisatie van)' },
        ],
      },
      note: 'SvA 2022 vraagt weer één regisseur voor elk huishouden, als verplichting (V7.13).',
    },
    {
      from: ['I2'],
      to: ['F7.1'],
      relation: 'reworded',
      comparability: { series: 'nee' },
      values: 'geen-voorhanden',
      why: 'De teller verschuift van mensen die hun plan (deels) zelf uitvoeren naar afgeronde plannen waarin het netwerk is ingezet. Een mens kan meer dan één plan hebben, en inzet is iets anders dan uitvoeren.',
      quotes: {
        from: [
          {
            code: 'I2',
            words:
              '% inwoners dat (een gedeelte van) het ondersteuningsplan zelf of met behulp van informele ondersteuning',
          },
        ],
        to: [
          { code: 'F7.1', words: '% afgeronde ondersteuningsplannen met inzet van het netwerk' },
        ],
      },
      note: 'Al binnen 2017 was de eenheid veranderd, van cliënten naar inwoners (I2-0).',
    },
    {
      from: ['I3'],
      to: ['F2.4', 'OO3'],
      relation: 'reworded',
      comparability: { series: 'nee' },
      values: 'geen-voorhanden',
      why: 'De vraag of doelen zijn bereikt blijft, maar de zelfredzaamheidsmatrix vervalt als maatstaf en de eenheid wordt het afgeronde traject. In 2017 is er geen uitkomst, in 2020 is het nog een ontwikkelopgave.',
      quotes: {
        from: [
          {
            code: 'I3',
            words:
              '% cliënten waarbij de doelrealisatie op basis van de uitkomsten uit de ZRM (zelfredzaamheidsmatrix)',
          },
        ],
        to: [
          {
            code: 'F2.4',
            words:
              '% van afgeronde ondersteuningstrajecten waarvan de doelen/resultaten zijn bereikt',
          },
          { code: 'OO3', words: 'Uitwerking Doelrealisatie' },
        ],
      },
    },
    {
      from: ['I4'],
      to: ['F6.1'],
      relation: 'reworded',
      comparability: { series: 'nee' },
      values: 'geen-voorhanden',
      why: 'Beide gaan over vragen die zonder traject zijn opgelost. In 2017 telt verwijzing naar een algemene voorziening, in 2020 inzet van het netwerk; hulpvragen worden meldingen, en er komt een tweede deel bij over de kwaliteit van de analyse.',
      quotes: {
        from: [{ code: 'I4', words: 'opgelost door verwijzing naar algemene basisvoorzieningen' }],
        to: [{ code: 'F6.1', words: '% meldingen dat is afgerond door inzet van het netwerk' }],
      },
      note: 'De 10,7% direct afgehandelde vragen in de tekst van 2017 is geen uitkomst van deze indicator: die telt alleen wat in WIZportaal staat, en elke directe afhandeling.',
    },
    {
      from: ['I5'],
      to: [],
      relation: 'dropped',
      comparability: { series: 'nee' },
      why: 'In 2020 vraagt geen indicator welk deel van de onderzoeken op maatwerk uitkomt. De fasen van de klantreis (F3.1) lopen tot en met de aanvraag, niet tot de toekenning.',
      quotes: {
        from: [{ code: 'I5', words: 'dat heeft geleid tot een geïndiceerde maatwerk voorziening' }],
        to: [],
      },
      note: 'De 62% van 2017 is gegeven zonder teller en noemer, en is niet na te rekenen. De inwonerreis van 2022 (R07-P1) kan dezelfde vraag beantwoorden, maar noemt haar niet.',
    },
    {
      from: ['I6'],
      to: [],
      relation: 'dropped',
      comparability: { series: 'nee' },
      values: 'nooit-gemeten',
      why: 'Klachten werden niet naar onderwerp ingedeeld, dus was er geen uitkomst. Wat in 2020 over klachten wordt gevraagd (B12.1, B12.2), is iets anders: hoeveel het er zijn op alle meldingen, en welk deel gegrond is.',
      quotes: {
        from: [
          { code: 'I6', words: '% klachten die betrekking heeft op de ondersteuningsstructuur.' },
        ],
        to: [],
      },
      note: 'B12.1 en B12.2 heten hier niet nieuw: de afspraken met WIJ over 2017 tot en met 2019 zijn niet voorhanden.',
    },
    {
      from: ['G1'],
      to: ['F6.1'],
      relation: 'narrowed',
      comparability: { series: 'nee' },
      why: 'De tekst van 2017 telt elke vraag die direct is afgehandeld, zonder dossier; F6.1 alleen wat door inzet van het netwerk is afgerond. De 13.681 zijn alleen de vragen in WIZportaal.',
      quotes: {
        from: [
          {
            code: 'G1',
            words: 'kon 10,7% (1.464) direct afgehandeld worden, zonder de aanmaak van een dossier',
          },
        ],
        to: [{ code: 'F6.1', words: '(hier wordt geen dossier aangemaakt)' }],
      },
      note: 'Dichter bij R01-P1 van 2022: elke directe afhandeling. De 4.873 bestelde voorzieningen in deze tekst hebben in het Focusdocument geen tegenhanger.',
    },
    {
      from: ['G2'],
      to: [],
      relation: 'dropped',
      comparability: { series: 'nee' },
      why: 'Het Focusdocument kent geen termijn van vijf werkdagen: alleen zes weken, en die geldt voor het onderzoek.',
      quotes: {
        from: [{ code: 'G2', words: 'binnen vijf werkdagen is afgehandeld' }],
        to: [],
      },
    },
    {
      from: ['G3'],
      to: ['B12.1', 'B12.2'],
      relation: 'split',
      comparability: {
        series: 'voorwaardelijk',
        condition:
          'alleen als aanwijzing: 2017 geeft voor een half jaar een bereik per kwartaal, zonder te zeggen over welke klachten, en zonder het aantal meldingen',
      },
      why: 'De tekst noemt een aantal klachten, dat de teller van B12.1 kan zijn, en een deel dat gegrond is, zoals B12.2. Of die 10% op ingediende of afgehandelde klachten is genomen, staat er niet.',
      quotes: {
        from: [
          { code: 'G3', words: 'tussen de 15 en 20 klachten per kwartaal binnengekomen' },
          {
            code: 'G3',
            words: 'Iets meer dan 10% van deze klachten is uiteindelijk gegrond verklaard',
          },
        ],
        to: [
          { code: 'B12.1', words: '% ingediende klachten WIJ Groningen' },
          { code: 'B12.2', words: '% afgehandelde klachten als zijnde grondig verklaard' },
        ],
      },
    },
    ...doelen,
  ],
  notes: [
    'De teksten en de voetnoten van het jaarverslag (TX1-TX3, VN1-VN3) hebben hier geen schakel: zij leiden in, lichten een cijfer toe of besluiten.',
    'Van 2017 is alleen § 4.2.1 van het jaarverslag van de gemeente voorhanden: geen afspraak met WIJ Groningen, maar wat de gemeente zelf volgde.',
    'De Sets van Afspraken van 2017, 2018 en 2019 zijn niet voorhanden. Wat in 2020 geen voorganger heeft, is daarom onbekend en niet nieuw.',
    'De Set van Afspraken 2020 zelf is niet voorhanden, alleen het Focusdocument: wat vervallen heet, kan in haar resultaten 2-10 en 13-15 hebben gestaan.',
  ],
} as const satisfies Lineage;
