import type { Element } from '../../model/index.ts';

/** How the note introduces the levels of steering and the kernfuncties. */
export const passages = [
  {
    id: 'drie-niveaus-van-sturing',
    code: 'TX1',
    title: 'Drie niveaus van sturing',
    wording:
      'We hebben de vragen en toelichtingen geclusterd in drie groepen, die betrekking hebben op de verschillende sturing niveaus van de ondersteuning. Deze niveaus zijn niet altijd strikt van elkaar te scheiden en beïnvloeden elkaar. We hebben het onderscheid gemaakt om uw raad inzicht te geven in de verschillende niveaus van sturing en input te leveren voor een effectief gesprek.',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [102, 102] },
  },
  {
    id: 'fundament-van-het-stelsel',
    code: 'TX2',
    title: 'Het fundament van het stelsel',
    wording:
      'De functies en taken die WIJ Groningen omvatten, betreffen het blauw gekleurde deel. WIJ Groningen maakt een belangrijk onderdeel uit van ons lokale stelsel van ondersteuning en zorg. Het fundament van dit stelsel wordt gevormd door de civil society en de door de gemeente gefaciliteerde basisvoorzieningen (groen gekleurd). Alle activiteiten ingezet vanuit WIJ Groningen staan uiteindelijk ten dienste van (de versterking van) dit fundament.',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [313, 313] },
    remarks: [
      {
        kind: 'lezing',
        text: 'De kleuren zijn die van een schets die de tekst van de bron niet bevat (regels 309-313).',
      },
    ],
  },
  {
    id: 'twee-hoofdtaken',
    code: 'TX3',
    title: 'Kernfuncties onder twee hoofdtaken',
    wording:
      'In het ontwikkelde model voor de WIJ-teams is een aantal kernfuncties onderscheiden. Deze hebben betrekking op twee hoofdtaken: (A) individuele ondersteuning en (B) een collectieve preventieve aanpak. Binnen beide aanpakken wordt vraaggericht en outreachend gewerkt. Onderstaand volgt een beknopte toelichting op de verschillende kernfuncties van WIJ-Groningen, op basis van de gemaakte tweedeling.',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [315, 315] },
  },
] as const satisfies readonly Element[];
