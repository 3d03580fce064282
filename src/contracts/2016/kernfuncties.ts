import type { Kernfunctie } from '../../model/index.ts';

/** The ten kernfuncties of the WIJ teams, each with its heading and explanation; what is listed under them stands apart. */
export const kernfuncties = [
  {
    id: 'inloop-ontmoeting-en-ingang',
    code: 'KF1',
    title: 'Inloop, ontmoeting en ingang',
    wording: [
      { text: '1. Inloop, ontmoeting en ingang.', lines: [321, 321] },
      {
        text: 'Elk WIJ-team kent een eigen integrale en laagdrempelige ingang en is voor alle wijkbewoners toegankelijk. Deze ingang is fysiek, telefonisch en online bereikbaar en staat zowel ten dienste van de individuele ondersteuning, als van de collectieve preventieve aanpak. In het WIJ Groningen model is deze functie dan ook gepositioneerd op het grensvlak van beide aanpakken (individueel en',
        lines: [323, 323],
      },
      {
        text: 'collectief). Via de ingang, kunnen wijkbewoners (ondersteunings) vragen stellen maar ook brengen, door aan te geven iets te willen doen. De ingang van ondersteuningsvragen kan ook op andere plekken plaats vinden dan de fysieke plek waar het WIJ-team werkt. Dit betekent dat de WIJ-teams ook vindplaatsgericht werken. Zo zijn voor de jeugd bijvoorbeeld het onderwijs en de opvang belangrijke vind- en werkplaatsen.',
        lines: [325, 325],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [321, 325] },
    task: 'HT-A',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat onder A, maar dient volgens de tekst beide aanpakken (regels 323-325).',
        reading: 'bij A, waar zij is ingedeeld',
        alternative: 'bij A en bij B',
      },
    ],
  },
  {
    id: 'signalering',
    code: 'KF2',
    title: 'Signalering',
    wording: [
      { text: '2. Signalering.', lines: [327, 327] },
      {
        text: "Signaleren vindt op verschillende momenten in het ondersteuningsproces plaats. WIJ-team medewerkers hebben ten eerste de verantwoordelijkheid om alert te zijn op signalen vanuit verschillende bronnen in de wijk, gericht op verschillende (al dan niet bij het WIJ-team bekende) huishoudens. Een signaal, bijvoorbeeld vanuit een ketenpartner, via wijkbewoners of vanuit reguliere contacten met jeugdigen en/of ouders, kan aanleiding geven om proactief een huishouden te bezoeken om te kunnen beoordelen of sprake is van een ondersteuningsbehoefte. Daarnaast zijn WIJ-team medewerkers gedurende 'het gesprek' alert op signalen, die mogelijk aanleiding geven om door te vragen op verschillende leefgebieden en de 'vraag achter de vraag' te detecteren. Ook speelt signalering een belangrijke rol tijdens de ondersteuning zelf, omdat dit in belangrijke mate kan bijdragen aan preventie en daarmee aan het voorkomen van (potentiële) escalaties.",
        lines: [329, 329],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [327, 329] },
    task: 'HT-A',
  },
  {
    id: 'triage-en-het-gesprek',
    code: 'KF3',
    title: 'Triage en het gesprek',
    wording: [
      { text: "3. Triage en 'het gesprek'.", lines: [331, 331] },
      {
        text: 'Om te komen tot een passend ondersteuningstraject bij individuele vragen voert het WIJ-team een gesprek met de burger al dan niet in samenspraak met andere betrokken partijen. Soms kunnen vragen snel en kort beantwoord worden, in andere gevallen is een uitgebreidere vraaganalyse nodig. De WIJ-team medewerker bepaalt samen met de burger welke ondersteuning nodig is.',
        lines: [333, 333],
      },
      {
        text: 'Om de vraaganalyse goed uit te voeren bij complexe vragen kan beroep worden gedaan op specifieke expertise binnen of buiten het team.',
        lines: [335, 335],
      },
      {
        text: 'Uit de gesprek(ken) met burgers wordt duidelijk welk ondersteunings-of familiegroepsplan kan worden opgesteld. Het ondersteuningsplan bevat de te behalen doelen en de hiervoor in te zetten activiteiten. Deze activiteiten worden in beginsel ingezet vanuit burgers zelf, met gebruikmaking van het netwerk en informele voorzieningen die in de wijk of elders voorhanden zijn. Als deze niet vanuit de basisondersteuning kan worden ingezet is een verwijzingsbesluit nodig naar een individuele of maatwerkvoorziening. In beginsel geldt dat geen maatwerkvoorziening wordt verstrekt als de doelen ook redelijkerwijs bereikt kunnen worden met gebruikmaking van beschikbare algemene voorzieningen.',
        lines: [337, 337],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [331, 337] },
    task: 'HT-A',
  },
  {
    id: 'beslissen-en-toeleiden',
    code: 'KF4',
    title: 'Beslissen en toeleiden',
    wording: [
      { text: '4. Beslissen en toeleiden.', lines: [339, 339] },
      {
        text: 'Op basis van het ontwikkelde en met stakeholders overeengekomen ondersteuningsplan bestaat al dan niet de noodzaak één of meerdere besluiten te nemen. Deze besluiten hebben betrekking op een succesvolle uitvoering van het plan en betreffen veelal de (mate van) inzet van informele ondersteuning dan wel maatwerkvoorzieningen. Het besluit tot het toekennen van een maatwerkvoorziening, inclusief duur en omvang, vindt plaats binnen het WIJ-team.',
        lines: [341, 341],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [339, 341] },
    task: 'HT-A',
  },
  {
    id: 'casemanagement',
    code: 'KF5',
    title: 'Casemanagement',
    wording: [
      { text: '5. Casemanagement.', lines: [343, 343] },
      {
        text: "Op de realisatie van de doelen in het ondersteuningsplan moet regie worden gevoerd, op basis van het uitgangspunt 'één huishouden, één plan, één regisseur'. In beginsel is het betrokken huishouden, vanuit de eigen verantwoordelijkheid, zelf regisseur van het eigen plan. Een betrokken WIJ-teamlid ondersteunt het huishouden desgewenst met de regievoering. Vanuit de Jeugdwet zijn specifieke afspraken gemaakt over het casemanagement bij jeugdigen. In sommige gevallen moet het casemanagement overgedragen worden vanuit het WIJ-team aan een andere uitvoerende organisatie of professional. Daarvan is in ieder geval sprake als huishoudens zelf onvoldoende zelfredzaam zijn (en dus niet in staat zijn regie te voeren op het eigen ondersteuningsplan) of indien de ontwikkeling van een kind gevaar loopt.",
        lines: [345, 345],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [343, 345] },
    task: 'HT-A',
  },
  {
    id: 'kortdurende-ondersteuning-en-lichte-behandeling',
    code: 'KF6',
    title: 'Kortdurende ondersteuning en lichte behandeling',
    wording: [
      { text: '6. Kortdurende ondersteuning en lichte behandeling.', lines: [347, 347] },
      {
        text: 'Het WIJ-team voert ook zelf ondersteuning uit. Dit gebeurt in de vorm van kortdurende begeleiding en lichte behandelingsvormen. Het betreft hier in elk geval ondersteunende werkzaamheden die moeten worden verricht gedurende de fase van het tot stand brengen van het ondersteuningsplan, maar kunnen ook werkzaamheden betreffen die onderdeel zijn van het ondersteuningsplan zelf. In dat kader kan bijvoorbeeld worden gedacht aan het bieden van ambulante begeleiding of aan lichte vormen van behandeling.',
        lines: [349, 349],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [347, 349] },
    task: 'HT-A',
  },
  {
    id: 'checken-en-present',
    code: 'KF7',
    title: 'Checken en present zijn',
    wording: [
      { text: '7. Checken en present.', lines: [351, 351] },
      {
        text: 'Na een bepaalde tijd, dat zal per huishouden verschillend zijn, neemt de intensiteit van de ondersteuning af. De actieve fase wordt niet afgerond met uitstroom, maar het WIJ-team zal een vinger aan de pols houden door present te zijn (permanente aanwezigheid in de wijk). Vaak blijkt dat het aanvankelijke enthousiasme van het netwerk na wat tegenslag afneemt. Soms is een extra zetje, bijvoorbeeld in de vorm van een gesprek, genoeg om de eigen regie weer ter hand te nemen. Soms moet er meer gebeuren. Dat zal gedurende deze aanpak meer en meer duidelijk worden.',
        lines: [353, 353],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [351, 353] },
    task: 'HT-A',
  },
  {
    id: 'collectieve-preventie',
    code: 'KF8',
    title: 'Collectieve preventie',
    wording: [
      { text: '8. Collectieve preventie.', lines: [359, 359] },
      {
        text: 'De WIJ-teams richten zich op preventie en het bevorderen van welzijn en gezondheid. Door vindplaats gericht te werken en door zich te richten op het versterken van de basisvoorzieningen en van de (pedagogische) civil society kan samen met betrokken partners (zoals scholen, kinderopvang, buurthuizen) vroegtijdig mogelijke belemmeringen gesignaleerd worden. Vervolgens kan - waar mogelijk in samenspraak met inwoners en betrokken partners - actie worden ondernomen. Preventieve activiteiten vinden bij voorkeur vindplaats gericht plaats in nauwe samenwerking met de basisvoorzieningen zoals scholen, kinderopvang, buurtaccommodaties, sportverenigingen e.d.',
        lines: [361, 361],
      },
      {
        text: 'De collectieve preventie kent een aantal clusters van taken:',
        lines: [363, 363],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [359, 363] },
    task: 'HT-B',
  },
  {
    id: 'versterken-ontwikkelingskansen-kinderen',
    code: 'KF9',
    title: 'Ontwikkelingskansen van kinderen versterken',
    wording: [
      { text: '9. Versterken ontwikkelingskansen kinderen.', lines: [374, 374] },
      {
        text: 'Een sterke pedagogische civil society en sterke basisvoorzieningen leggen de basis voor het positief opgroeien en opvoeden voor kinderen en bevorderen de ontwikkelingskansen voor kinderen. Samen met het onderwijs en de opvang dragen de WIJ teams bij aan het vergroten van de ontwikkelingskansen van kinderen. De kracht van hun inzet schuilt in het gegeven dat vroegtijdig in de eigen omgeving (in de opvang, op school, thuis en/of in de vrije tijd) van de jeugdige en de ouders de activiteiten plaats vinden. Ze zijn bovendien niet alleen gericht op het versterken van de ontwikkelingskansen van kinderen, maar ook op het vergroten van de opvoedingskracht van ouders en het bevorderen van de handelingsbekwaamheid van de professionals, werkzaam in de opvang, het onderwijs en/of de vrije tijdssector.',
        lines: [376, 376],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [374, 376] },
    task: 'HT-B',
  },
  {
    id: 'versterken-netwerken-en-participatie',
    code: 'KF10',
    title: 'Sociale netwerken en maatschappelijke participatie',
    wording: [
      {
        text: '10. Versterken sociale netwerken en vergroten maatschappelijke participatie',
        lines: [388, 388],
      },
      {
        text: 'Een positieve, sociale gemeenschap gaat uit van een samenleving/wijk/buurt waarin Stadgers gezamenlijk verantwoordelijk zijn voor elkaar en voor het opvoeden en opgroeien van kinderen. De uitdaging is om de sociale samenhang en veerkracht in de wijken te versterken zodat problemen worden voorkomen, klein blijven en zoveel mogelijk in de sociale context worden opgelost. We weten dat veel inwoners al heel veel voor elkaar doen als vrijwilliger of als mantelzorger. De WIJ-teams hebben tevens de taak sociale netwerken te initiëren, faciliteren en ondersteunen. Het maatschappelijk kunnen participeren hangt hier nauw mee samen. In een positieve sociale gemeenschap is ook volop ruimte om mee te doen, ook voor inwoners met een beperking. In de wijken worden door de basisvoorzieningen in samenwerking met de WIJ-teams kansen gecreëerd en belemmeringen weggenomen zodat iedereen de mogelijkheid krijgt om te participeren.',
        lines: [390, 390],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [388, 390] },
    task: 'HT-B',
    remarks: [
      {
        kind: 'lezing',
        text: 'Regel 357 telt vier kernfuncties in de collectieve aanpak, en noemt netwerken en participatie apart; de koppen nummeren er drie.',
        reading: 'één kernfunctie, zoals de kop haar nummert: samen tien',
        alternative: 'twee: dan zijn het er elf',
      },
      { kind: 'bronfout', text: '“Stadgers”; bedoeld is Stadjers (regel 390).' },
    ],
  },
] as const satisfies readonly Kernfunctie[];
