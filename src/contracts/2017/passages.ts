import type { Element } from '../../model/index.ts';

/** The prose of the chapter. */
export const passages = [
  {
    id: 'kernfuncties-en-hoofdtaken',
    code: 'TX1',
    title: 'Kernfuncties en hoofdtaken',
    wording:
      'In het voorlopige model voor de WIJ-teams is een aantal kernfuncties onderscheiden. Deze hebben betrekking op de twee hoofdtaken van de WIJ-teams: individuele ondersteuning en een collectieve, preventieve aanpak. Binnen beide hoofdtaken wordt vraaggericht gewerkt.',
    source: { document: 'jaarverslag-gemeente-2017', lines: [5, 5] },
    remarks: [
      {
        kind: 'lezing',
        text: 'Welke kernfuncties, staat hier niet (regel 5); de notitie over sturing van 2016 noemt er tien.',
      },
    ],
  },
  {
    id: 'wat-een-streepje-betekent',
    code: 'TX2',
    title: 'Wat een streepje betekent',
    wording:
      'Met de volgende indicatoren wordt de voortgang van dit beleidsveld gemeten. Als er geen gegevens beschikbaar zijn/of één maal per twee jaar gemeten worden staat er een streepje.',
    source: { document: 'jaarverslag-gemeente-2017', lines: [21, 21] },
  },
  {
    id: 'conclusie-2017',
    code: 'TX3',
    title: 'Conclusie',
    wording:
      'De aanpak van ondersteuning aan huishoudens vanuit WIJ Groningen krijgt steeds meer vorm en inhoud. Doordat de WIJ-teams steeds meer bekendheid krijgen in de wijken en inwoners de WIJ-teams meer weten te vinden, neemt ook het aantal ondersteuningsvragen en daarmee verstrekte maatwerkvoorzieningen toe. Van belang is dat deze ondersteuning, in preventieve sfeer, zich terugverdient in het afnemen van escalaties bij huishoudens, die kostbaar zijn en bovendien veel impact hebben op het leven van onze inwoners (zoals uithuisplaatsing van kinderen, opnames of huisuitzettingen). Om dergelijke verbanden aan te kunnen tonen zijn gegevens over meerdere jaren van belang. In 2017 is een goede basis gelegd met de monitoring en gegevensverzameling. Deze stappen krijgen de komende jaren een vervolg, met als doel om de dienstverlening te verbeteren.',
    source: { document: 'jaarverslag-gemeente-2017', lines: [116, 116] },
  },
] as const satisfies readonly Element[];
