import type { Element } from '../../model/index.ts';

/** What had attention in 2017. */
export const aandacht = [
  {
    id: 'aandacht-eigen-regie',
    code: 'A1',
    title: 'Meer eigen regie',
    wording:
      'Meer eigen regie door te werken op basis van het uitgangspunt ‘één gezin, één plan, één regisseur’;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [101, 101] },
  },
  {
    id: 'aandacht-zelfredzaamheid-door-wij-teams',
    code: 'A2',
    title: 'Zelfredzaamheid door inzet van de teams',
    wording:
      'Het stabiliseren dan wel versterken van de zelfredzaamheid van bewoners door inzet vanuit de WIJ-teams;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [102, 102] },
  },
  {
    id: 'aandacht-effectiviteit-van-interventies',
    code: 'A3',
    title: 'Effectiviteit van interventies',
    wording: "Effectiviteit van interventies (meer evidence-based programma's);",
    source: { document: 'jaarverslag-gemeente-2017', lines: [103, 103] },
  },
  {
    id: 'aandacht-adequate-afhandeling-van-vragen',
    code: 'A4',
    title: 'Adequate afhandeling van vragen',
    wording:
      'Adequate wijze van afhandeling van vragen van bewoners (tijdig, aard van beantwoorden ondersteuningsvraag).',
    source: { document: 'jaarverslag-gemeente-2017', lines: [104, 104] },
  },
  {
    id: 'aandacht-contacten-en-bekendheid-in-de-wijk',
    code: 'A5',
    title: 'Contacten en bekendheid in de wijk',
    wording:
      'Vergroten contacten en bekendheid WIJ in de wijk. Hierbij ontvangen de WIJ-teams niet alleen burgers op locatie maar gaan de WIJ-medewerkers ook actief de wijken in om burgers te ontmoeten.',
    source: { document: 'jaarverslag-gemeente-2017', lines: [105, 105] },
  },
] as const satisfies readonly Element[];

/** What was done for it. */
export const gedaan = [
  {
    id: 'gedaan-vragen-en-meldingen',
    code: 'G1',
    title: 'Vragen en meldingen',
    wording:
      'WIJ Groningen maakt gebruik van het regiesysteem WIZportaal. In 2017 zijn in totaliteit 13.681 vragen in WIZportaal geregistreerd. Van deze vragen kon 10,7% (1.464) direct afgehandeld worden, zonder de aanmaak van een dossier. Hierbij kan worden gedacht aan vragen om informatie, of om relatief eenvoudige ondersteuningsvragen. 89,3% (12.217) van de vragen zijn besproken in het multidisciplinair aanmeldteam van WIJ Groningen. Van deze vragen is 87,2% doorgezet als een wettelijke melding en is er een dossier aangemaakt. Deze meldingen hebben geleid tot 4.873 bestelde maatwerkvoorzieningen. Daarbij is het van belang te melden dat het totaal aantal binnengekomen vragen in werkelijkheid hoger is. Niet alle vragen leiden immers tot een dossier in WIZportaal;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [109, 109] },
  },
  {
    id: 'gedaan-binnen-vijf-werkdagen',
    code: 'G2',
    title: 'Binnen vijf werkdagen afgehandeld',
    wording:
      'Het aantal meldingen bij WIJ Groningen dat binnen vijf werkdagen is afgehandeld is gestegen van 27% in het eerste kwartaal van 2017, naar 44% in het laatste kwartaal;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [110, 110] },
  },
  {
    id: 'gedaan-klachten',
    code: 'G3',
    title: 'Klachten',
    wording:
      'In de tweede helft van 2017 zijn tussen de 15 en 20 klachten per kwartaal binnengekomen. Ruim driekwart van deze vragen had betrekking op de Wmo. Iets meer dan 10% van deze klachten is uiteindelijk gegrond verklaard;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [111, 111] },
    remarks: [
      {
        kind: 'bronfout',
        text: '“driekwart van deze vragen”, waar het om klachten gaat (regel 111).',
      },
    ],
  },
  {
    id: 'gedaan-verbetertrajecten',
    code: 'G4',
    title: 'Verbetertrajecten',
    wording:
      "Aan de hand van drie verbetertrajecten ('hoe en wat vraag je uit in het eerste contact?', 'aanmelden en verdelen' en 'de brede vraaganalyse' werkt WIJ Groningen methodisch aan verbeteringen in de dagelijkse praktijk. Er worden continu ontwikkelstappen gezet om de methode en kwaliteit van het werk te verbeteren.",
    source: { document: 'jaarverslag-gemeente-2017', lines: [112, 112] },
    remarks: [
      { kind: 'bronfout', text: 'Het haakje dat voor ‘hoe en wat’ opent, sluit niet (regel 112).' },
    ],
  },
] as const satisfies readonly Element[];
