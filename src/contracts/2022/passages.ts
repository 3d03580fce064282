import type { Element } from '../../model/index.ts';

/**
 * The prose of the document. Codes are ours: `TX1` and on in the order of the document, and `RV-0` for the sentence on
 * the audit. `TX14` is the note inside the cell of result 2.
 */
export const passages = [
  {
    id: 'vijfde-set-van-afspraken',
    code: 'TX1',
    title: 'Vijfde Set van Afspraken',
    wording:
      'Voor u ligt alweer de vijfde Set van Afspraken (SvA) tussen de gemeente Groningen en Stichting WIJ Groningen. Deze SvA bouwt voort op het fundament dat in 2017 is neergezet, wat de afgelopen jaren verder is ontwikkeld en aangescherpt. Het vormt een solide basis voor de inzet van en te bereiken resultaten door WIJ Groningen.',
    source: { document: 'sva-2022', lines: [12, 12] },
    remarks: [
      {
        kind: 'lezing',
        text: '‘de vijfde Set van Afspraken’ op een fundament ‘dat in 2017 is neergezet’: van 2017 tot en met 2022 zijn zes jaren.',
        reading: 'de vijfde, zoals er staat',
        alternative: 'de zesde',
        why: 'De andere jaargangen zijn niet voorhanden; of er in 2017 al een was, is onbekend.',
      },
    ],
  },
  {
    id: 'aanleiding-tot-de-maatschappelijke-effecten',
    code: 'TX2',
    title: 'Aanleiding tot de maatschappelijke effecten',
    wording:
      'De maatschappelijke effecten die gemeente Groningen centraal stelt door het verstrekken van onder anderen de opdracht aan Stichting WIJ Groningen zijn:',
    source: { document: 'sva-2022', lines: [14, 14] },
    remarks: [
      {
        kind: 'bronfout',
        text: '‘onder anderen’ staat voor ‘onder andere’.',
        reading: 'onder andere',
        why: 'Het gaat over opdrachten, niet over personen.',
      },
    ],
  },
  {
    id: 'aanleiding-tot-de-hoofdresultaten',
    code: 'TX3',
    title: 'Aanleiding tot de hoofdresultaten',
    wording: 'De volgende hoofdresultaten vormen de basis van de Set van Afspraken:',
    source: { document: 'sva-2022', lines: [21, 21] },
  },
  {
    id: 'focus-en-focusdocument',
    code: 'TX4',
    title: 'Focus en focusdocument',
    wording:
      'De opdracht aan WIJ Groningen is omvangrijk en inhoudelijk breed. Mede hierom is enige jaren geleden afgesproken om focus aan te brengen. Focus, met name gericht op de kern van de werkzaamheden van WIJ Groningen, gericht op de ondersteuning van kwetsbare huishoudens en de daarmee gepaard gaande kosten. Doeltreffendheid en doelmatigheid zijn hier sleutelbegrippen; passende ondersteuning tegen lagere kosten. Om daadwerkelijk focus aan te kunnen brengen wordt al een aantal jaren gewerkt met een focusdocument, als oplegger bij de Set van Afspraken. Dat geldt ook voor 2022.',
    source: { document: 'sva-2022', lines: [29, 29] },
  },
  {
    id: 'wettelijke-verantwoordelijkheden',
    code: 'TX5',
    title: 'Wettelijke verantwoordelijkheden',
    wording:
      'De wettelijke verantwoordelijkheden van de gemeente Groningen op het domein van de Wmo en de Jeugdwet, maar ook ten aanzien van de Participatiewet, de Wet publieke gezondheid en de Wet passend onderwijs, zijn vertaald in de gemeentelijke ambitie en beoogde maatschappelijke effecten in het kader van de transformatie van het sociaal domein:',
    source: { document: 'sva-2022', lines: [33, 33] },
  },
  {
    id: 'ambitie',
    code: 'TX6',
    title: 'Ambitie',
    wording:
      '‘We willen toe naar een gebiedsgerichte sociale infrastructuur en ondersteuningspraktijk, die - aansluitend op de eigen mogelijkheden van inwoners en de directe omgeving - resultaatgerichte ondersteuning aan inwoners biedt, waarbij de nadruk ligt op het voorkomen of verminderen van sociale problemen en het vergroten van de eigen regie en meedoen aan de Groninger samenleving.’',
    source: { document: 'sva-2022', lines: [37, 37] },
  },
  {
    id: 'resultaatgerichte-opdracht',
    code: 'TX7',
    title: 'Resultaatgerichte opdracht',
    wording:
      'De resultaatgerichte opdrachten aan Stichting WIJ Groningen om bij te dragen aan deze gemeentelijke ambitie en de beoogde maatschappelijke effecten m.b.t. de transformatie van het sociaal domein zijn vormgegeven in een Set van afspraken. Deze Set van afspraken omvat:',
    source: { document: 'sva-2022', lines: [41, 41] },
  },
  {
    id: 'sturen-op-resultaten',
    code: 'TX8',
    title: 'Sturen op resultaten',
    wording:
      'Deze opdracht aan Stichting WIJ Groningen stelt de gemeente Groningen in staat op resultaten te sturen en stelt Stichting WIJ Groningen in staat om de vorm en kwaliteit van de werkzaamheden te optimaliseren.',
    source: { document: 'sva-2022', lines: [53, 53] },
  },
  {
    id: 'context',
    code: 'TX9',
    title: 'Context',
    wording:
      'Alle resultaten zijn opgesteld vanuit het perspectief van de inwoner van de gemeente Groningen. Om zijn/haar ondersteuning zo doeltreffend en doelmatig mogelijk te organiseren hebben we belang bij (het versterken van) de kracht van de samenleving (spoor 1), bij renderende vormen van (preventieve) collectieve ondersteuning en bij een versteviging van de ondersteuning in het alledaagse met, waar dit effectief is, beperking van specialistische (individuele) ondersteuning (spoor 3). Dit vraagt van Stichting WIJ Groningen om vindplaatsgericht te werken, om aan te sluiten bij de leefwereld en bij (basis)voorzieningen waar (veel) inwoners in hun dagelijks leven gebruik van maken zoals, als het jeugdigen betreft, scholen en kinderopvang, maar ook buurtaccommodaties, speeltuinverenigingen, sportverenigingen e.d. In dit verband is ook gewezen op het grote belang van tijdig signaleren (o.a. van zorgmijders), snel handelen en uitwisselen van gegevens met inachtneming van de AVG. Voor jeugdigen heeft een samenhangende aanpak (1 gezin, 1 plan, 1 regisseur) gericht op veiligheid, gezondheid en ontwikkeling, alertheid op de gevolgen van armoede, preventie op jonge leeftijd en betrokkenheid van het onderwijs en opvang een grote meerwaarde. Andere groepen inwoners kunnen juist veel baat hebben bij een doorgaande lijn van zorg, (arbeidsmatige) dagbesteding en arbeid waarbij gebruik gemaakt wordt van elkaars infrastructuur. Sleutelbegrippen als vertrouwen, gedeelde verantwoordelijkheid, wederzijds respect, integrale benadering en wederkerig leren (uitwisselen van kennis en ervaring) vormen de basis voor de samenwerkingen tussen partijen.',
    source: { document: 'sva-2022', lines: [57, 57] },
  },
  {
    id: 'resultaat-15-vanuit-kostenbeheersing',
    code: 'TX10',
    title: 'Resultaat 15 vanuit kostenbeheersing',
    wording: '(niet vanuit oogpunt inwoner, maar vanuit interne beheersing van kosten)',
    source: { document: 'sva-2022', lines: [133, 133] },
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat als losse regel onder een kop zonder tabelkop.',
        reading: 'geldt voor resultaat 15',
        why: 'Resultaat 15 is het enige dat eronder staat.',
      },
    ],
  },
  {
    id: 'audit-op-alle-randvoorwaarden',
    code: 'RV-0',
    title: 'Audit op alle randvoorwaarden',
    wording:
      'In de kwaliteitsaudit van Stichting WIJ Groningen en de daaruit vloeiende rapportage moet duidelijk worden dat en hoe voldaan is aan alle randvoorwaarden',
    source: { document: 'sva-2022', lines: [142, 142] },
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat onder de kop ‘Algemene Eisen’.',
        reading: 'geldt voor alle zes groepen',
        alternative: 'geldt voor de algemene eisen',
        why: 'De zin zegt ‘alle randvoorwaarden’.',
      },
    ],
  },
  {
    id: 'alleen-registreren-wat-noodzakelijk-is',
    code: 'TX11',
    title: 'Alleen registreren wat noodzakelijk is',
    wording:
      'Om de resultaten te meten is het essentieel om een volledig, juist en betrouwbare database op te bouwen. Hierbij is de hoofdboodschap: alleen registreren wat absoluut noodzakelijk is voor betrouwbare dossiervorming en accurate resultaatmeting. De gemeente Groningen spreekt met Stichting WIJ Groningen af dat de administratieve afhandeling van WIJ Groningen op een eenduidige manier plaatsvindt, zodat geen extra of onnodige administratieve lasten ontstaan. In 2022 wordt veel aandacht en tijd geïnvesteerd om te komen tot een duidelijke Route van de vraag en alle registratie eisen die daarmee gemoeid zijn.',
    source: { document: 'sva-2022', lines: [214, 214] },
    remarks: [
      {
        kind: 'bronfout',
        text: '‘een volledig, juist en betrouwbare database’ staat voor ‘volledige, juiste’.',
        reading: 'een volledige, juiste en betrouwbare database',
      },
      {
        kind: 'lezing',
        text: 'De alinea bevat twee afspraken (alleen registreren wat noodzakelijk is; eenduidig afhandelen) en een voornemen voor 2022.',
        reading: 'één passage',
        alternative: 'drie verplichtingen',
        why: 'Het is lopende tekst zonder nummers, boven de eerste groep.',
      },
    ],
  },
  {
    id: 'beschikbare-informatie',
    code: 'TX12',
    title: 'Beschikbare informatie',
    wording:
      'De vastlegging in het primaire systeem moet in ieder geval van dien aard zijn dat de volgende informatie beschikbaar is:',
    source: { document: 'sva-2022', lines: [216, 216] },
  },
  {
    id: 'meetlat-voor-ontwikkelopgaven',
    code: 'TX13',
    title: 'Meetlat voor ontwikkelopgaven',
    wording: 'De meetlat waarlangs we ontwikkelopgaven hebben gehouden:',
    source: { document: 'sva-2022', lines: [290, 290] },
  },
  {
    id: 'resultaat-2-van-meer-partners',
    code: 'TX14',
    title: 'Resultaat 2 is van meer partners',
    wording:
      '(Let wel: Stichting WIJ Groningen is één van de partners die bijdraagt aan het behalen van bovengenoemd resultaat.)',
    source: {
      document: 'sva-2022',
      lines: [72, 72],
      place: 'tabel resultaten 1-3, kolom Resultaat',
    },
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat in de cel van resultaat 2, in een eigen alinea tussen haakjes.',
        reading: 'een toelichting bij R02',
        alternative: 'een deel van het resultaat',
        why: 'DE KERN drukt hetzelfde resultaat zonder deze zin (regel 24).',
      },
    ],
  },
] as const satisfies readonly Element[];
