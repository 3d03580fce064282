import type { Opdracht } from '../../model/index.ts';
import type { ResultCode } from './codes.ts';

/** The 23 opdrachten, in the order of the tables. */
export const opdrachten = [
  {
    id: 'signalen-vertalen-naar-collectieve-oplossingen',
    code: 'O1.1',
    title: 'Signalen vertalen naar collectieve oplossingen',
    wording: 'Vertaalt individuele signalen waar dit kan naar preventieve collectieve oplossingen',
    source: {
      document: 'sva-2022',
      lines: [67, 67],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het onderwerp ‘Stichting WIJ Groningen:’ staat er los boven.',
        reading: 'geldt voor O1.1 tot en met O1.3',
        why: 'Elk begint met een werkwoord in de derde persoon.',
      },
    ],
  },
  {
    id: 'informele-netwerken-en-voorzieningen-benutten-en-verbinden',
    code: 'O1.2',
    title: 'Informele netwerken en voorzieningen benutten en verbinden',
    wording:
      'Benut en verbindt de bestaande informele netwerken, bewonersinitiatieven en aanwezige basisvoorzieningen',
    source: {
      document: 'sva-2022',
      lines: [67, 67],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
  },
  {
    id: 'een-coordinatieteam-voor-vrijwilligers',
    code: 'O1.3',
    title: 'Een coördinatieteam voor vrijwilligers',
    wording:
      'Faciliteert een Vrijwilligers Coördinatie Team (VCT) met als doel het vinden, werven, binden, begeleiden, trainen en coachen van vrijwilligers, stagiaires en mensen met een participatiebaan of werkervaringsplaats bij WIJ Groningen',
    source: {
      document: 'sva-2022',
      lines: [67, 67],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R01',
  },
  {
    id: 'de-ontwikkeling-van-jeugdigen-stimuleren',
    code: 'O2.1',
    title: 'De ontwikkeling van jeugdigen stimuleren',
    wording:
      'Stichting WIJ Groningen stimuleert de ontwikkeling van jeugdigen, zowel individueel als collectief, in samenwerking met ketenpartners',
    source: {
      document: 'sva-2022',
      lines: [72, 72],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R02',
  },
  {
    id: 'initiatieven-met-inwoners-en-partners',
    code: 'O3.1',
    title: 'Initiatieven met inwoners en partners',
    wording:
      'Stichting WIJ Groningen ontwikkelt samen met inwoners en de samenwerkingspartners initiatieven die aansluiten op de behoefte van de inwoners in de wijk en op de gebiedsagenda.',
    source: {
      document: 'sva-2022',
      lines: [75, 75],
      place: 'tabel resultaten 1-3, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R03',
  },
  {
    id: 'vindplaatsgericht-werken-en-een-laagdrempelige-entree',
    code: 'O4.1',
    title: 'Vindplaatsgericht werken en een laagdrempelige entree',
    wording:
      'Stichting WIJ Groningen werkt vindplaatsgericht en biedt een laagdrempelige, toegankelijke entree, zowel fysiek, telefonisch als digitaal, rekening houdend met de diversiteit van de inwoners van de wijk',
    source: {
      document: 'sva-2022',
      lines: [82, 82],
      place: 'tabel resultaten 4-5, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R04',
  },
  {
    id: 'expertise-kenbaar-maken-bij-huisartspraktijken',
    code: 'O5.1',
    title: 'Expertise kenbaar maken bij huisartspraktijken',
    wording:
      'Maakt zijn expertise kenbaar bij alle huisartspraktijken in de gemeente Groningen en maakt afspraken over verwijsgedrag.',
    source: {
      document: 'sva-2022',
      lines: [87, 87],
      place: 'tabel resultaten 4-5, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R05',
    remarks: [
      {
        kind: 'lezing',
        text: 'Twee handelingen: kenbaar maken, en afspraken maken.',
        reading: 'één opdracht',
        alternative: 'twee',
        why: 'Eén zin met één onderwerp.',
      },
      {
        kind: 'bronfout',
        text: '‘huisartspraktijken’; elders ‘huisartsenpraktijken’ (O8.1).',
        reading: 'huisartsenpraktijken',
      },
    ],
  },
  {
    id: 'ondersteunen-met-het-oog-op-eigen-regie',
    code: 'O6.1',
    title: 'Ondersteunen met het oog op eigen regie',
    wording:
      'De door Stichting WIJ Groningen geboden ondersteuning richt zich waar mogelijk op het herstel en/of de continuering van de eigen regie.',
    source: {
      document: 'sva-2022',
      lines: [95, 95],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R06',
  },
  {
    id: 'onderzoek-netwerk-en-overbruggende-ondersteuning',
    code: 'O7.1',
    title: 'Onderzoek, netwerk en overbruggende ondersteuning',
    wording:
      'Stichting WIJ Groningen voert onderzoek (met zichtbare brede vraagverheldering) uit bij inwoners met een ondersteuningsvraag, betreft waar mogelijk het netwerk en biedt indien nodig gedurende de onderzoeksfase noodzakelijke overbruggende ondersteuning.',
    source: {
      document: 'sva-2022',
      lines: [96, 96],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘betreft waar mogelijk het netwerk’ staat voor ‘betrekt’.',
        reading: 'betrekt',
      },
    ],
  },
  {
    id: 'een-begrijpelijk-plan-met-concrete-doelen',
    code: 'O7.2',
    title: 'Een begrijpelijk plan met concrete doelen',
    wording:
      'Stelt met de inwoner een voor hem/haar begrijpelijk ondersteuningsplan op met zo concreet mogelijke doelen/resultaten en acties.',
    source: {
      document: 'sva-2022',
      lines: [98, 98],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het onderwerp ontbreekt.',
        reading: 'Stichting WIJ Groningen, zoals in O7.1',
        why: 'Ook O7.3 en O7.4 beginnen met een werkwoord in de derde persoon.',
      },
    ],
  },
  {
    id: 'ondersteunen-en-inhoudelijke-casusregie',
    code: 'O7.3',
    title: 'Ondersteunen en inhoudelijke casusregie',
    wording: 'Biedt ondersteuning en voert hierop inhoudelijke casusregie;',
    source: {
      document: 'sva-2022',
      lines: [99, 99],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat met O7.4 in één alinea.',
        reading: 'twee opdrachten',
        alternative: 'één',
        why: 'Een puntkomma scheidt ze, en elk heeft een eigen werkwoord.',
      },
    ],
  },
  {
    id: 'procesregie-bij-geindiceerde-ondersteuning',
    code: 'O7.4',
    title: 'Procesregie bij geïndiceerde ondersteuning',
    wording: 'Voert procesregie als sprake is van geïndiceerde ondersteuning.',
    source: {
      document: 'sva-2022',
      lines: [99, 99],
      place: 'tabel resultaten 6-7, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R07',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat met O7.3 in één alinea.',
        reading: 'twee opdrachten',
        alternative: 'één',
        why: 'Een puntkomma scheidt ze, en elk heeft een eigen werkwoord.',
      },
    ],
  },
  {
    id: 'de-ojg-in-ten-minste-driekwart-van-de-huisartsenpraktijken',
    code: 'O8.1',
    title: 'De OJG in ten minste driekwart van de huisartsenpraktijken',
    wording:
      "Stichting WIJ Groningen ontwikkelt in tenminste 75 % van alle huisartsenpraktijken de functie van OJG en houdt deze in stand overeenkomstig de 'samenwerkingsovereenkomst Ondersteuner Jeugd en Gezin'",
    source: {
      document: 'sva-2022',
      lines: [117, 117],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R08',
    remarks: [
      {
        kind: 'lezing',
        text: '‘tenminste 75 % van alle huisartsenpraktijken’: R05-P1 en R08-E3 spreken van huisartsen.',
        reading: 'praktijken',
        alternative: 'huisartsen',
        why: 'De opdracht zegt praktijken. Elke 75% wordt in de eigen eenheid beoordeeld.',
      },
      {
        kind: 'lezing',
        text: 'Twee handelingen: ontwikkelen, en in stand houden.',
        reading: 'één opdracht',
        alternative: 'twee',
        why: 'Eén zin met één onderwerp.',
      },
    ],
  },
  {
    id: 'een-instrument-om-ervaringen-te-delen',
    code: 'O9.1',
    title: 'Een instrument om ervaringen te delen',
    wording:
      'Stichting WIJ Groningen ontwikkelt en gebruikt een instrument voor inwoners om ervaringen te delen over hun contact met Stichting WIJ Groningen',
    source: {
      document: 'sva-2022',
      lines: [118, 118],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R09',
  },
  {
    id: 'ervaringen-gebruiken-om-te-verbeteren',
    code: 'O9.2',
    title: 'Ervaringen gebruiken om te verbeteren',
    wording:
      'Stichting WIJ Groningen gebruikt de ervaringen van de inwoners om het contact en de dienstverlening te verbeteren',
    source: {
      document: 'sva-2022',
      lines: [118, 118],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R09',
  },
  {
    id: 'procesregie-van-zware-complexe-situaties-borgen',
    code: 'O10.1',
    title: 'Procesregie van zware, complexe situaties borgen',
    wording: 'Stichting WIJ Groningen borgt de procesregie van zware, complexe gezinssituaties',
    source: {
      document: 'sva-2022',
      lines: [119, 119],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R10',
  },
  {
    id: 'de-meest-kwetsbare-inwoners-bereiken-en-toeleiden',
    code: 'O11.1',
    title: 'De meest kwetsbare inwoners bereiken en toeleiden',
    wording:
      'Stichting WIJ Groningen bereikt de meest kwetsbare inwoners (w.o. zorgmijders), maakt contact en leidt toe naar passende ondersteuning',
    source: {
      document: 'sva-2022',
      lines: [121, 121],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R11',
  },
  {
    id: 'klachten-binnen-de-termijn-afhandelen-en-benutten',
    code: 'O12.1',
    title: 'Klachten binnen de termijn afhandelen en benutten',
    wording:
      'Stichting WIJ Groningen handelt klachten over zijn eigen dienstverlening binnen de wettelijke termijn af en verbetert processen en handelingen overeenkomstig de uitkomst van de klachten.',
    source: {
      document: 'sva-2022',
      lines: [122, 122],
      place: 'tabel resultaten 8-12, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R12',
    remarks: [
      {
        kind: 'lezing',
        text: '‘de wettelijke termijn’ wordt niet genoemd.',
        reading: 'zes weken (Awb 9:11)',
        alternative: 'tien weken, met een commissie',
        why: 'De tekst noemt geen commissie.',
      },
      {
        kind: 'lezing',
        text: 'Twee handelingen: afhandelen, en verbeteren.',
        reading: 'één opdracht',
        alternative: 'twee',
        why: 'Eén zin met één onderwerp.',
      },
    ],
  },
  {
    id: 'het-uitvoeringsplan-van-de-aanbieder-toetsen',
    code: 'O13.1',
    title: 'Het uitvoeringsplan van de aanbieder toetsen',
    wording:
      'De procesregisseur van Stichting WIJ Groningen toetst of het uitvoeringsplan van de aanbieder aansluit op de doelen uit het ondersteuningsplan en acteert hier naar',
    source: {
      document: 'sva-2022',
      lines: [128, 128],
      place: 'tabel resultaten 13-14, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R13',
  },
  {
    id: 'procesregie-op-doelrealisatie-en-op-en-afschalen',
    code: 'O13.2',
    title: 'Procesregie op doelrealisatie en op- en afschalen',
    wording:
      'Voeren van procesregie met als doel bewaking van doelrealisatie en tijdig op- en afschalen',
    source: {
      document: 'sva-2022',
      lines: [128, 128],
      place: 'tabel resultaten 13-14, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R13',
    remarks: [
      {
        kind: 'bronfout',
        text: 'Begint met een onbepaalde wijs (‘Voeren van’) en heeft geen onderwerp.',
        reading: 'de procesregisseur voert',
        alternative: 'een toelichting bij O13.1',
        why: 'Het noemt een eigen doel.',
      },
    ],
  },
  {
    id: 'de-voortgang-van-doelen-samen-beoordelen',
    code: 'O14.1',
    title: 'De voortgang van doelen samen beoordelen',
    wording:
      'Stichting WIJ Groningen beoordeelt samen met de inwoner en de aanbieder de voortgang van de doelrealisatie van de doelen in het ondersteuningsplan',
    source: {
      document: 'sva-2022',
      lines: [129, 129],
      place: 'tabel resultaten 13-14, kolom Opdracht aan WIJ Groningen',
    },
    result: 'R14',
  },
  {
    id: 'input-en-duiding-bij-de-ontwikkeling-van-voorzieningen',
    code: 'O15.1',
    title: 'Input en duiding bij de ontwikkeling van voorzieningen',
    wording: 'Stichting WIJ Groningen levert input en duiding in de ontwikkeling van:',
    source: { document: 'sva-2022', lines: [135, 135], place: 'rij resultaat 15, vierde cel' },
    result: 'R15',
    parts: [
      {
        id: 'aantallen-en-waarde-buiten-het-gon',
        code: 'O15.1a',
        title: 'Aantallen en waarde buiten het GON',
        wording:
          'de aantallen, indicatiewaarden en declaratiewaarde van alle niet aan GON gerelateerde voorzieningen;',
        source: { document: 'sva-2022', lines: [135, 135], place: 'rij resultaat 15, vierde cel' },
      },
      {
        id: 'indicatiewaarde-binnen-het-gon',
        code: 'O15.1b',
        title: 'Indicatiewaarde binnen het GON',
        wording: 'de indicatiewaarde van de aan GON gerelateerde voorzieningen',
        source: { document: 'sva-2022', lines: [135, 135], place: 'rij resultaat 15, vierde cel' },
      },
    ],
  },
  {
    id: 'beheersmaatregelen-met-de-gemeente',
    code: 'O15.2',
    title: 'Beheersmaatregelen met de gemeente',
    wording:
      'en ontwikkelt in samenwerking met de gemeente Groningen beheersmaatregelen en implementeert deze',
    source: { document: 'sva-2022', lines: [135, 135], place: 'rij resultaat 15, vierde cel' },
    result: 'R15',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Staat op dezelfde regel als het tweede punt van de opsomming, zonder leesteken ervoor.',
        reading: 'een eigen opdracht',
        alternative: 'het slot van O15.1b',
        why: '‘en ontwikkelt’ loopt grammaticaal door op ‘Stichting WIJ Groningen levert’.',
      },
    ],
  },
] as const satisfies readonly Opdracht<ResultCode>[];
