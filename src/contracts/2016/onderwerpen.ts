import type { Sturingsonderwerp } from '../../model/index.ts';

/** What the note explains at each level of steering: five subjects, five and seven. */
export const onderwerpen = [
  {
    id: 'toegang-keukentafelgesprek-beschikking',
    code: 'SN1.1',
    title: 'Toegang, keukentafelgesprek en beschikking',
    wording: [
      { text: 'Toegang, keukentafelgesprek, beschikking', lines: [126, 126] },
      {
        text: 'Denk bij het uitvoerende werk aan bijvoorbeeld de (organisatie van) de toegang en het indicatieproces. Als de gemeente deze taken op afstand organiseert houdt dat in dat een medewerker van buiten de gemeente het keukentafelgesprek houdt en het indicatieproces uitvoert. Het afgeven van een beschikking voor een maatwerkvoorziening kan ook aan een externe partij gemandateerd worden.',
        lines: [128, 128],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [126, 128] },
    level: 'SN1',
  },
  {
    id: 'ondersteunende-taken-en-regie',
    code: 'SN1.2',
    title: 'Ondersteunende taken en regie',
    wording: [
      { text: 'Uitvoeren van ondersteunende taken en regie', lines: [130, 130] },
      {
        text: 'Als de uitvoering op afstand georganiseerd is, worden de meeste ondersteunende taken door externe medewerkers uitgevoerd (met uitzondering van een zeer beperkt aantal wettelijk verplichte taken die de gemeente zelf moet uitvoeren). De medewerkers van het WIJ team houden daarnaast regie op de specialistische zorg (één gezin, één plan, één regievoerder).',
        lines: [132, 132],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [130, 132] },
    level: 'SN1',
  },
  {
    id: 'scholing-en-hrm',
    code: 'SN1.3',
    title: 'Scholing en HRM',
    wording: [
      { text: 'Scholing en HRM', lines: [134, 134] },
      {
        text: 'Het gaat hierbij om het bevorderen van kennis, vaardigheden en attitude van de medewerkers. Werken medewerkers met beproefde methodieken, beheersen ze de vaardigheden om effectief te kunnen interveniëren. Een ander voorbeeld betreft het uitvoeren van de HRM van de individuele professional. Als de gemeente de uitvoering buiten de gemeentelijke organisatie plaatst heeft de gemeente geen directe invloed op deze onderdelen.',
        lines: [136, 136],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [134, 136] },
    level: 'SN1',
  },
  {
    id: 'privacyreglement-en-klachtenprocedure',
    code: 'SN1.4',
    title: 'Privacyreglement en klachtenprocedure',
    wording: [
      { text: 'Privacyreglement en klachtenprocedure', lines: [138, 138] },
      {
        text: 'Als de uitvoering buiten de gemeentelijke organisatie staat is een externe uitvoerende partij zelf verantwoordelijk voor een deugdelijke klachtenprocedure en een privacyreglement. De gemeente heeft hier wél invloed op als opdrachtgevende partij (beoordelen en goedkeuren).',
        lines: [140, 140],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [138, 140] },
    level: 'SN1',
  },
  {
    id: 'calamiteiten-in-de-uitvoering',
    code: 'SN1.5',
    title: 'Calamiteiten, in de uitvoering',
    wording: [
      { text: 'Calamiteiten', lines: [142, 142] },
      {
        text: "In die situaties waarin door een onoplosbare crisis of door het stagneren van de uitvoering onaanvaardbare risico's voor de veiligheid van een burger ofwel voor de openbare orde ontstaan, is een procedure / escalatieladder nodig. Bij calamiteiten of incidenten geldt een onderscheid tussen operationele verantwoordelijkheid van het WIJ team en de bestuurlijke (eind)verantwoordelijkheid van de gemeente. Binnen de procedure / escalatieladder moet de verbinding naar de gemeente worden geborgd zodat deze tijdig haar bestuurlijke verantwoordelijkheid kan nemen.",
        lines: [144, 144],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [142, 144] },
    level: 'SN1',
  },
  {
    id: 'faciliterende-zaken',
    code: 'SN2.1',
    title: 'Faciliterende zaken',
    wording: [
      { text: 'Faciliterende zaken', lines: [183, 183] },
      {
        text: 'Welke voorwaarden stelt de gemeente aan een eventuele externe partij. Denk daarbij ook aan faciliterende zaken als huisvesting³, telefonie en ICT. Wilt u dat de gemeente deze taken buiten de gemeentelijke organisatie plaatst en op welk schaalniveau zou dit moeten plaatsvinden? Denk bij bijv. huisvesting van de WIJ teams ook aan bereikbaarheid, herkenbaarheid en het faciliteren van ontmoetingen. Sociale en fysieke componenten zijn met elkaar verbonden.',
        lines: [185, 185],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [183, 185] },
    level: 'SN2',
  },
  {
    id: 'aansturing-van-de-wij-teams',
    code: 'SN2.2',
    title: 'Aansturing van de WIJ teams',
    wording: [
      { text: 'Aansturing van de WIJ teams', lines: [187, 187] },
      {
        text: 'Een ander aspect van de organisatie is de aansturing van de WIJ teams. Op dit moment worden deze aangestuurd door managers die in dienst zijn van de gemeente of bij de gemeente gedetacheerd zijn. De vraag is of uw raad het wenselijk vindt dat de aansturing van de WIJ teams op termijn wordt uitbesteed.',
        lines: [189, 189],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [187, 189] },
    level: 'SN2',
  },
  {
    id: 'organisatie-van-zorg',
    code: 'SN2.3',
    title: 'De organisatie van zorg',
    wording: [
      { text: 'De organisatie van zorg', lines: [191, 191] },
      {
        text: 'Een volgend aspect van de organisatie van de ondersteuning is de vraag of ook de zorg (maatwerkvoorzieningen) in de toekomst daarin moet worden opgenomen. Op dit moment wordt de zorg op verschillende niveaus en door verschillende organisaties uitgevoerd. De zorg wordt regionaal of provinciaal ingekocht. De vraag is of uw raad het wenselijk vindt dat dit zo blijft of dat in de toekomst de verschillende onderdelen van de ondersteuning en de zorg (de keten) gezamenlijk worden georganiseerd (incorporeren tot één organisatie?).',
        lines: [193, 193],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [191, 193] },
    level: 'SN2',
  },
  {
    id: 'samenwerking-met-andere-voorzieningen',
    code: 'SN2.4',
    title: 'Samenwerking met andere voorzieningen',
    wording: [
      { text: 'Samenwerking met andere (gemeentelijke) voorzieningen', lines: [197, 197] },
      {
        text: 'Tot de organisatie van de ondersteuning behoren ook de samenwerking tussen de WIJ teams en de afstemming met andere beleidssectoren en voorzieningen in de wijk.',
        lines: [199, 199],
      },
      {
        text: 'De gebiedsteams spelen hier een grote rol. De gebiedsteams hebben een taak in het organiseren van collectieve activiteiten, het stimuleren van wijkinitiatieven waar bewoners bij aan kunnen sluiten (bijv. dagbesteding), het initiëren van right to challenge situaties en hebben ook een verantwoordelijkheid om het gemeentelijk beleid in de wijken te vertalen naar concrete acties (accommodaties, armoede, jeugd, voorzieningen gerelateerd aan onderwijs etc.). Daarnaast kunnen taken op het gebied van werk, inkomen en maatschappelijke participatie in de wijk worden georganiseerd.',
        lines: [201, 201],
      },
      {
        text: 'De vraag is in hoeverre de samenwerking en afstemming tussen de WIJ teams en gebiedsteams onder druk komt te staan als de WIJ teams op afstand worden georganiseerd.',
        lines: [203, 203],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [197, 203] },
    level: 'SN2',
  },
  {
    id: 'burgerparticipatie',
    code: 'SN2.5',
    title: 'Burgerparticipatie',
    wording: [
      { text: 'Burgerparticipatie', lines: [205, 205] },
      {
        text: 'Een laatste aspect van de ondersteuning is de participatie van de inwoners van het gebied. Eén van de manieren om deze participatie te realiseren is het betrekken van de inwoners in of bij de organisatie van de ondersteuning binnen de WIJ teams. De vraag is in hoeverre uw raad burger/cliënt participatie (klankbord, meedoen, inspraak hebben, verantwoordelijk zijn) een plek wil geven binnen de WIJ teams.. Of de bewoners/cliëntenparticipatie deel wil laten zijn van de verdere doorontwikkeling nieuwe stijl bewoners/cliëntenparticipatie in het algemeen.',
        lines: [207, 207],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [205, 207] },
    level: 'SN2',
  },
  {
    id: 'sturen-op-resultaten',
    code: 'SN3.1',
    title: 'Resultaten',
    wording: [
      { text: 'Resultaten', lines: [249, 249] },
      {
        text: "Het gaat bij dit aandachtspunt om zaken als het aantal afgesloten casussen, het aantal jeugdigen dat gebruik maakt van begeleidingstype 'x', weer goed functioneren op een bepaald leefgebied. En de vraag aan uw raad is in hoeverre de gemeente hier actief op moet sturen.",
        lines: [251, 251],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [249, 251] },
    level: 'SN3',
  },
  {
    id: 'sturen-op-kwaliteit',
    code: 'SN3.2',
    title: 'Kwaliteit',
    wording: [
      { text: 'Kwaliteit', lines: [253, 253] },
      {
        text: 'Op niveau één (doen) wordt de kwaliteit van de ondersteuning bepaald door HRM en scholing en de gebruikte methoden. Op dit niveau speelt de vraag of uw raad wil sturen op de kwaliteit van de ondersteuning door te monitoren en evalueren. Bijvoorbeeld: tevredenheid van bewoners over de toegankelijkheid van de toegang, de ervaringen van bewoners over de geboden ondersteuning door de WIJ teams.',
        lines: [255, 255],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [253, 255] },
    level: 'SN3',
  },
  {
    id: 'sturen-op-kwantiteit',
    code: 'SN3.3',
    title: 'Kwantiteit',
    wording: [
      { text: 'Kwantiteit', lines: [257, 257] },
      {
        text: 'De omvang van de ondersteuning kan naast financiering ook direct worden aangestuurd via kwantitatieve (volume) afspraken. De vraag is of uw raad het wenselijk vindt dat de gemeente ook rechtstreeks stuurt op dit aspect van de ondersteuning. Bijvoorbeeld: aantal meldingen, vragen, doorverwijzingen naar maatwerkvoorzieningen.',
        lines: [259, 259],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [257, 259] },
    level: 'SN3',
  },
  {
    id: 'sturen-op-efficientie',
    code: 'SN3.4',
    title: 'Efficiëntie',
    wording: [
      { text: 'Efficiëntie', lines: [261, 261] },
      {
        text: 'Dit aandachtspunt betreft zaken als de relatie tussen het aantal contacten per formatie, de inzet van middelen en mankracht en de geboekte resultaten. Wat heeft de inzet opgeleverd (tegen welke middelen wat verkregen). De vraag aan uw raad is in hoeverre de gemeente hier actief op wil sturen.',
        lines: [263, 263],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [261, 263] },
    level: 'SN3',
  },
  {
    id: 'sturen-op-maatschappelijke-effecten',
    code: 'SN3.5',
    title: 'Maatschappelijke effecten',
    wording: [
      { text: 'Maatschappelijke effecten', lines: [265, 265] },
      {
        text: 'Het gaat bij dit aandachtspunt om zaken als de mate van de zelfredzaamheid, een verbetering van de leefbaarheid, verbetering van kwaliteit van leven, afname van eenzaamheidsgevoelens. De gebiedsteams en andere voorzieningen in de wijk zijn hier mede verantwoordelijk in. De vraag aan uw raad is in hoeverre de gemeente hier actief (separaat) op moet sturen.',
        lines: [267, 267],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [265, 267] },
    level: 'SN3',
  },
  {
    id: 'financieringssystematiek',
    code: 'SN3.6',
    title: 'Financieringssystematiek',
    wording: [
      { text: 'Financieringssystematiek', lines: [269, 269] },
      {
        text: 'Aan de hand van welke criteria bepalen we de omvang van het budget? Voorbeelden zijn: de populatie van de betreffende wijk/het gebied, productie gerelateerde bekostiging, populatie gerelateerde bekostiging, functie gerichte bekostiging, resultaat gerichte bekostiging. Op welke manier zou een externe partij gefinancierd moeten worden?',
        lines: [271, 271],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [269, 271] },
    level: 'SN3',
  },
  {
    id: 'calamiteiten-en-de-regie',
    code: 'SN3.7',
    title: 'Calamiteiten, op het niveau van regie',
    wording: [
      { text: 'Calamiteiten', lines: [273, 273] },
      {
        text: 'Het gaat bij dit aandachtspunt om de rol van de gemeente bij calamiteiten. Bij calamiteiten in het sociaal domein zijn er twee sporen: een inhoudelijke spoor en een politiek-bestuurlijke spoor. Beide',
        lines: [275, 275],
      },
      {
        text: 'sporen kunnen elkaar doorkruisen, met zowel inhoudelijke als politiek-bestuurlijke kritische gevolgen. Zie ook toelichting bij uitvoering.',
        lines: [277, 277],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [273, 277] },
    level: 'SN3',
  },
] as const satisfies readonly Sturingsonderwerp[];
