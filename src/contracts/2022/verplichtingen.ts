import type { Obligation } from '../../model/index.ts';
import type { ResultCode } from './codes.ts';

/** The 39 obligations in carrying out the opdrachten, by the phase under which they stand. */
export const verplichtingen = [
  {
    id: 'kennis-van-wijk-netwerken-en-voorzieningen',
    code: 'V1.1',
    title: 'Kennis van wijk, netwerken en voorzieningen',
    wording: 'kennis heeft van:',
    source: {
      document: 'sva-2022',
      lines: [67, 67],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
    parts: [
      {
        id: 'kennis-van-wat-leeft-in-de-wijk',
        code: 'V1.1.1',
        title: 'Wat er in de wijk speelt',
        wording: 'wat leeft in de wijk',
        source: {
          document: 'sva-2022',
          lines: [67, 67],
          place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
        },
      },
      {
        id: 'kennis-van-informele-netwerken',
        code: 'V1.1.2',
        title: 'Informele netwerken',
        wording: 'de relevante informele (pedagogische) netwerken,',
        source: {
          document: 'sva-2022',
          lines: [67, 67],
          place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
        },
      },
      {
        id: 'kennis-van-basisvoorzieningen',
        code: 'V1.1.3',
        title: 'Basisvoorzieningen',
        wording: 'basisvoorzieningen (waaronder onderwijs en kinderopvang), en',
        source: {
          document: 'sva-2022',
          lines: [71, 71],
          place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
        },
      },
      {
        id: 'kennis-van-formele-netwerken',
        code: 'V1.1.4',
        title: 'Formele netwerken',
        wording: 'formele netwerken in de wijk en in de stad.',
        source: {
          document: 'sva-2022',
          lines: [71, 71],
          place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
        },
      },
    ],
    remarks: [
      {
        kind: 'toedeling',
        text: 'De opsomming loopt na voetnoot ¹ door op regel 71, met een ander opsommingsteken.',
        reading: 'vier punten, twee op elke regel',
        alternative: 'twee punten, en twee losse verplichtingen',
        why: 'Regel 67 eindigt op een komma, en het derde punt op ‘, en’.',
      },
    ],
  },
  {
    id: 'deelnemen-aan-netwerken',
    code: 'V1.2',
    title: 'Deelnemen aan netwerken',
    wording: 'deel neemt aan deze netwerken voor informatie uitwisseling en signalering',
    source: {
      document: 'sva-2022',
      lines: [71, 71],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
  },
  {
    id: 'verwijzen-naar-netwerken-en-voorzieningen',
    code: 'V1.3',
    title: 'Verwijzen naar netwerken en voorzieningen',
    wording:
      'verwijst inwoners naar bestaande netwerken en (basis)voorzieningen, waaronder bijv. WIJS',
    source: {
      document: 'sva-2022',
      lines: [71, 71],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘verwijst inwoners’ volgt grammaticaal niet op ‘zorg voor dat hij’.',
        reading: 'inwoners verwijst',
      },
    ],
  },
  {
    id: 'netwerken-en-voorzieningen-ondersteunen',
    code: 'V1.4',
    title: 'Netwerken en voorzieningen ondersteunen',
    wording:
      'ondersteuning biedt aan en de relevante informele (pedagogische) netwerken, de basisvoorzieningen en waar mogelijk de formele netwerken versterkt',
    source: {
      document: 'sva-2022',
      lines: [71, 71],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘ondersteuning biedt aan en de relevante … netwerken … versterkt’ loopt niet.',
        reading:
          'ondersteuning biedt aan de netwerken en voorzieningen, en de formele netwerken versterkt',
        alternative: 'na ‘biedt aan’ is iets weggevallen',
        why: 'Wat er stond, is niet te achterhalen.',
      },
    ],
  },
  {
    id: 'meedoen-in-alle-gebiedsteams',
    code: 'V1.5',
    title: 'Meedoen in alle gebiedsteams',
    wording: 'participeert actief in alle gebiedsteams',
    source: {
      document: 'sva-2022',
      lines: [71, 71],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘participeert actief’ volgt grammaticaal niet op ‘zorg voor dat hij’.',
        reading: 'actief participeert',
      },
    ],
  },
  {
    id: 'bijdragen-aan-gebiedsprogramma-en-wijkvernieuwing',
    code: 'V1.6',
    title: 'Bijdragen aan gebiedsprogramma en wijkvernieuwing',
    wording:
      'bijdraagt aan de uitvoering van de integrale opgaven uit het gebiedsprogramma en aan wijkvernieuwingsplannen',
    source: {
      document: 'sva-2022',
      lines: [71, 71],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
  },
  {
    id: 'een-laagdrempelig-meldpunt-zijn',
    code: 'V1.7',
    title: 'Een laagdrempelig meldpunt zijn',
    wording:
      'zich als laagdrempelig meldpunt positioneert voor signalen van inwoners en samenwerkingspartners',
    source: {
      document: 'sva-2022',
      lines: [71, 71],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
  },
  {
    id: 'vernieuwende-initiatieven-mogelijk-maken',
    code: 'V1.8',
    title: 'Vernieuwende initiatieven mogelijk maken',
    wording:
      'vernieuwende initiatieven faciliteert die volgens de inwoner relevant zijn en die gelijktijdig bijdragen aan de transformatie in het sociaal domein.',
    source: {
      document: 'sva-2022',
      lines: [71, 71],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
  },
  {
    id: 'opvoedingsondersteuning-en-ontwikkelingsstimulering',
    code: 'V2.1',
    title: 'Opvoedingsondersteuning en ontwikkelingsstimulering',
    wording: 'opvoedingsondersteuning en ontwikkelingsstimulering biedt',
    source: {
      document: 'sva-2022',
      lines: [72, 72],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R02',
  },
  {
    id: 'procesregisseur-in-de-keten-met-onderwijs-en-jeugdhulp',
    code: 'V2.2',
    title: 'Procesregisseur in de keten met onderwijs en jeugdhulp',
    wording:
      'zich als procesregisseur positioneert in de keten WIJ – onderwijs – jeugdhulpverlening',
    source: {
      document: 'sva-2022',
      lines: [72, 72],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R02',
  },
  {
    id: 'bijdragen-aan-de-afspraken-over-jeugdgezondheidszorg',
    code: 'V2.3',
    title: 'Bijdragen aan de afspraken over jeugdgezondheidszorg',
    wording:
      'Bijdraagt aan de uitvoering van de Set van Afspraken Jeugdgezondheidszorg tussen gemeente en GGD (DVO GGD 2022)',
    source: {
      document: 'sva-2022',
      lines: [72, 72],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R02',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat buiten de opsomming, maar loopt grammaticaal door op ‘draagt de Stichting WIJ Groningen er zorg voor dat hij’.',
        reading: 'een verplichting',
        alternative: 'een eigen opdracht',
        why: 'Het werkwoord staat achteraan, zoals in de opsomming.',
      },
    ],
  },
  {
    id: 'activiteiten-met-onderwijs-en-kinderopvang',
    code: 'V2.4',
    title: 'Activiteiten met onderwijs en kinderopvang',
    wording:
      'In samenwerking met onderwijs en kinderopvang (preventieve en collectieve) activiteiten uitvoert die in lijn zijn met het gemeentelijk beleidskader kansenbeleid, de beweging positief opgroeien en de wet passend onderwijs.',
    source: {
      document: 'sva-2022',
      lines: [74, 74],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R02',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat buiten de opsomming, maar loopt grammaticaal door op ‘draagt de Stichting WIJ Groningen er zorg voor dat hij’.',
        reading: 'een verplichting',
        alternative: 'een eigen opdracht',
        why: 'Het werkwoord staat achteraan, zoals in de opsomming.',
      },
    ],
  },
  {
    id: 'gezin-onderwijs-en-jeugdhulp-verbinden',
    code: 'V2.5',
    title: 'Gezin, onderwijs en jeugdhulp verbinden',
    wording:
      'Verbinding realiseert tussen (1) de ondersteuning van het gezin vanuit WIJ Groningen, (2) ondersteuning vanuit het onderwijs/kinderopvang en (3) jeugdhulp geboden door zorgaanbieders',
    source: {
      document: 'sva-2022',
      lines: [74, 74],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R02',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat buiten de opsomming, maar loopt grammaticaal door op ‘draagt de Stichting WIJ Groningen er zorg voor dat hij’.',
        reading: 'een verplichting',
        alternative: 'een eigen opdracht',
        why: 'Het werkwoord staat achteraan, zoals in de opsomming.',
      },
    ],
  },
  {
    id: 'de-inwoner-leidend',
    code: 'V6.1',
    title: 'De inwoner leidend',
    wording: 'De inwoner waar mogelijk leidend is bij zijn/haar ondersteuning;',
    source: {
      document: 'sva-2022',
      lines: [95, 95],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R06',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat voor de opsomming.',
        reading: 'een verplichting zoals de andere twee',
        alternative: 'een opdracht',
        why: 'Staat na ‘zorg voor dat:’ en eindigt op een puntkomma.',
      },
    ],
  },
  {
    id: 'motiveren-voor-een-eigen-plan',
    code: 'V6.2',
    title: 'Motiveren voor een eigen plan',
    wording:
      'inwoners worden gemotiveerd een familiegroepsplan en/of een persoonlijk plan te maken.',
    source: {
      document: 'sva-2022',
      lines: [95, 95],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R06',
  },
  {
    id: 'informeren-over-onafhankelijke-clientondersteuning',
    code: 'V6.3',
    title: 'Informeren over onafhankelijke cliëntondersteuning',
    wording:
      'inwoners zijn geïnformeerd over de mogelijkheid tot onafhankelijke cliëntondersteuning',
    source: {
      document: 'sva-2022',
      lines: [95, 95],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R06',
  },
  {
    id: 'brede-vraagverheldering',
    code: 'V7.1',
    title: 'Brede vraagverheldering',
    wording:
      'Het onderzoek plaatsvindt op basis van brede vraagverheldering, enkelvoudig waar het kan, meervoudig waar het moet',
    source: {
      document: 'sva-2022',
      lines: [101, 101],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het onderzoek',
  },
  {
    id: 'onderzoek-door-professionals',
    code: 'V7.2',
    title: 'Onderzoek door professionals',
    wording: 'Het onderzoek is uitgevoerd door professionals',
    source: {
      document: 'sva-2022',
      lines: [102, 102],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het onderzoek',
  },
  {
    id: 'onderzoek-in-hoogstens-zes-weken',
    code: 'V7.3',
    title: 'Onderzoek in hoogstens zes weken',
    wording: 'Het onderzoek niet langer dan zes weken duurt',
    source: {
      document: 'sva-2022',
      lines: [103, 103],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het onderzoek',
    remarks: [
      {
        kind: 'lezing',
        text: 'Letterlijk begint de termijn bij het onderzoek; R07-P3 telt vanaf de melding.',
        reading: 'vanaf de melding',
        alternative: 'vanaf het begin van het onderzoek',
        why: 'Zo valt de tijd vóór het onderzoek niet weg.',
      },
    ],
  },
  {
    id: 'de-jeugdige-gezien-en-gehoord',
    code: 'V7.4',
    title: 'De jeugdige gezien en gehoord',
    wording:
      'Als bij een ondersteuningsvraag een jeugdige is betrokken, deze altijd gezien en gehoord wordt',
    source: {
      document: 'sva-2022',
      lines: [104, 104],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het onderzoek',
  },
  {
    id: 'draagkracht-van-het-netwerk-onderzocht',
    code: 'V7.5',
    title: 'Draagkracht van het netwerk onderzocht',
    wording:
      'De (duurzaamheid van de) draagkracht en draaglast van het netwerk, met bijzondere aandacht voor (jonge) mantelzorgers, maakt onderdeel uit van het onderzoek en het evaluatieproces',
    source: {
      document: 'sva-2022',
      lines: [106, 106],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het onderzoek',
  },
  {
    id: 'mantelzorgers-ondersteund',
    code: 'V7.6',
    title: 'Mantelzorgers ondersteund',
    wording: 'De draagkracht van mantelzorgers wordt ondersteund',
    source: {
      document: 'sva-2022',
      lines: [107, 107],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het onderzoek',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat na een paginagrens, zonder kop.',
        reading: 'nog onder ‘Tijdens het onderzoek’',
        alternative: 'zonder fase',
        why: 'De volgende kop komt pas na V7.7.',
      },
    ],
  },
  {
    id: 'overbruggende-ondersteuning-tijdens-het-onderzoek',
    code: 'V7.7',
    title: 'Overbruggende ondersteuning tijdens het onderzoek',
    wording:
      'Biedt inwoners gedurende de onderzoeksfase noodzakelijke overbruggende ondersteuning om de situatie te stabiliseren en een kwalitatief goed ondersteuningsplan te kunnen opstellen',
    source: {
      document: 'sva-2022',
      lines: [107, 107],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het onderzoek',
    remarks: [
      {
        kind: 'toedeling',
        text: '‘Biedt inwoners …’ volgt grammaticaal niet op ‘zorg voor dat:’.',
        reading: 'nog onder ‘Tijdens het onderzoek’',
        alternative: 'een eigen opdracht',
        why: 'De volgende kop komt er pas na, en de zin noemt zelf de onderzoeksfase.',
      },
      {
        kind: 'lezing',
        text: 'Herhaalt een deel van O7.1.',
        reading: 'een eigen verplichting',
        alternative: 'een vergissing die vervalt',
        why: 'Hier staat ook waartoe: om de situatie te stabiliseren.',
      },
    ],
  },
  {
    id: 'doelen-en-acties-samen-vastgelegd',
    code: 'V7.8',
    title: 'Doelen en acties samen vastgelegd',
    wording: 'Doelen en acties worden samen met de inwoner geformuleerd en vastgelegd',
    source: {
      document: 'sva-2022',
      lines: [107, 107],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Bij opstellen van het ondersteuningsplan',
  },
  {
    id: 'inzet-van-het-informele-netwerk-in-elk-plan',
    code: 'V7.9',
    title: 'Inzet van het informele netwerk in elk plan',
    wording:
      'In alle ondersteuningsplannen wordt expliciet aangegeven of er al dan niet inzet is van het informele netwerk en of/hoe deze inzet wordt gestimuleerd.',
    source: {
      document: 'sva-2022',
      lines: [107, 107],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Bij opstellen van het ondersteuningsplan',
  },
  {
    id: 'ten-minste-veertien-dagen-voor-de-aanbieder',
    code: 'V7.10',
    title: 'Ten minste veertien dagen voor de aanbieder',
    wording:
      'In het geval van inzet van een maatwerkvoorziening is de aanbieder (zoals het GON) tijdig betrokken tijdens het onderzoek zodat deze tenminste 14 dagen de tijd heeft om een uitvoeringsplan te verwoorden met duur en omvang van de ondersteuning.',
    source: {
      document: 'sva-2022',
      lines: [107, 107],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Bij opstellen van het ondersteuningsplan',
  },
  {
    id: 'beslissingen-gemotiveerd-en-vastgelegd',
    code: 'V7.11',
    title: 'Beslissingen gemotiveerd en vastgelegd',
    wording: [
      {
        text: 'Alle beslissingen die worden genomen in het kader van ondersteuning (van de inzet van eigen kracht en/of basisvoorzieningen tot het beroep op één of meerdere individuele voorzieningen)',
        lines: [107, 107],
      },
      {
        text: 'zijn zorgvuldig gemotiveerd en gedocumenteerd en daarmee gemakkelijk terug te vinden.',
        lines: [109, 109],
      },
    ],
    source: {
      document: 'sva-2022',
      lines: [107, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Bij opstellen van het ondersteuningsplan',
    remarks: [
      {
        kind: 'toedeling',
        text: 'De zin is over een paginagrens gebroken (regels 107 en 109).',
        reading: 'één verplichting',
        alternative: 'twee',
        why: 'De eerste helft heeft geen gezegde; de tweede begint met ‘zijn’.',
      },
    ],
  },
  {
    id: 'individuele-en-gezinsondersteuning',
    code: 'V7.12',
    title: 'Individuele en gezinsondersteuning',
    wording:
      'Biedt individuele en/of gezinsondersteuning als de zelfredzaamheid van de inwoner(s) binnen afzienbaar tijd hersteld kan worden',
    source: {
      document: 'sva-2022',
      lines: [109, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het ondersteunen',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘binnen afzienbaar tijd’ staat voor ‘afzienbare’.',
        reading: 'binnen afzienbare tijd',
      },
    ],
  },
  {
    id: 'een-regisseur-per-huishouden',
    code: 'V7.13',
    title: 'Eén regisseur per huishouden',
    wording:
      'Elk door Stichting WIJ Groningen ondersteund huishouden heeft één regisseur vanuit het WIJ team.',
    source: {
      document: 'sva-2022',
      lines: [109, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het voeren van procesregie',
  },
  {
    id: 'inhoudelijke-regie-op-eigen-ondersteuning',
    code: 'V7.14',
    title: 'Inhoudelijke regie op eigen ondersteuning',
    wording: 'Voert inhoudelijke regie op ondersteuning die hij zelf uitvoert',
    source: {
      document: 'sva-2022',
      lines: [109, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het voeren van procesregie – de regisseur',
    remarks: [
      {
        kind: 'toedeling',
        text: 'De kop ‘De regisseur:’ staat alleen hier.',
        reading: 'geldt voor V7.14 tot en met V7.17',
        alternative: 'geldt alleen voor V7.14',
        why: 'De volgende kop komt pas na V7.17.',
      },
    ],
  },
  {
    id: 'procesregie-op-ondersteuning-door-aanbieders',
    code: 'V7.15',
    title: 'Procesregie op ondersteuning door aanbieders',
    wording:
      'Voert procesregie op maatwerkondersteuning en jeugdhulp, waar deze wordt uitgevoerd door aanbieders³. Waar van toepassing sluit dit aan op passend onderwijs (de regie op de begeleiding/behandeling ligt bij de aanbieder)',
    source: {
      document: 'sva-2022',
      lines: [109, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het voeren van procesregie – de regisseur',
  },
  {
    id: 'volgen-evalueren-en-op-en-afschalen',
    code: 'V7.16',
    title: 'Volgen, evalueren en op- en afschalen',
    wording:
      'Monitort en evalueert de ondersteuning en bepaalt samen met het huishouden/gezin of een situatie vraagt om andere inzet (tijdig op- en afschalen) en legt dit vast in het daarvoor bestemde systeem',
    source: {
      document: 'sva-2022',
      lines: [109, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het voeren van procesregie – de regisseur',
  },
  {
    id: 'nagaan-waarom-een-voorziening-niet-wordt-gebruikt',
    code: 'V7.17',
    title: 'Nagaan waarom een voorziening niet wordt gebruikt',
    wording:
      'Bij het niet gebruik maken van een maatwerkvoorziening door de inwoner wordt in kaart gebracht waarom hier niet gebruik van wordt gemaakt en wordt hier naar gehandeld.',
    source: {
      document: 'sva-2022',
      lines: [109, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het voeren van procesregie – de regisseur',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Volgt grammaticaal niet op ‘De regisseur:’.',
        reading: 'nog onder ‘De regisseur’',
        alternative: 'alleen onder ‘Tijdens het voeren van procesregie’',
        why: 'De volgende kop komt er pas na.',
      },
    ],
  },
  {
    id: 'ondersteuning-altijd-geevalueerd',
    code: 'V7.18',
    title: 'Ondersteuning altijd geëvalueerd',
    wording:
      'Ingezette ondersteuning wordt altijd geëvalueerd op basis van de vastgelegde doelen en acties.',
    source: {
      document: 'sva-2022',
      lines: [109, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het proces van evaluatie',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat met V7.19 in één alinea.',
        reading: 'twee verplichtingen',
        alternative: 'één',
        why: 'Het zijn twee zinnen met elk een eigen werkwoord.',
      },
    ],
  },
  {
    id: 'uitkomst-van-de-evaluatie-vastgelegd',
    code: 'V7.19',
    title: 'Uitkomst van de evaluatie vastgelegd',
    wording:
      'Uitkomst van de evaluatie is zorgvuldig gedocumenteerd en aanvullende acties uitgezet waar nodig.',
    source: {
      document: 'sva-2022',
      lines: [109, 109],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    phase: 'Tijdens het proces van evaluatie',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat met V7.18 in één alinea.',
        reading: 'twee verplichtingen',
        alternative: 'één',
        why: 'Het zijn twee zinnen met elk een eigen werkwoord.',
      },
    ],
  },
  {
    id: 'medewerkers-met-de-juiste-expertise',
    code: 'V11.1',
    title: 'Medewerkers met de juiste expertise',
    wording: 'medewerkers met de juiste expertise en competenties op deze doelgroep worden ingezet',
    source: {
      document: 'sva-2022',
      lines: [121, 121],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R11',
  },
  {
    id: 'vnn-en-lentis-inschakelen',
    code: 'V11.2',
    title: 'VNN en Lentis inschakelen',
    wording: 'waar nodig de expertise van VNN en/of Lentis wordt ingeschakeld',
    source: {
      document: 'sva-2022',
      lines: [121, 121],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R11',
  },
  {
    id: 'procesregie-op-bemoeizorg',
    code: 'V11.3',
    title: 'Procesregie op bemoeizorg',
    wording:
      'hij procesregie voert op de bemoeizorg tenzij het de expertise van Stichting WIJ overstijgt',
    source: {
      document: 'sva-2022',
      lines: [121, 121],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R11',
  },
  {
    id: 'de-voortgang-van-bemoeizorg-volgen',
    code: 'V11.4',
    title: 'De voortgang van bemoeizorg volgen',
    wording: 'hij de voortgang van de bemoeizorg procesmatig monitort.',
    source: {
      document: 'sva-2022',
      lines: [121, 121],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R11',
  },
] as const satisfies readonly Obligation<ResultCode>[];
