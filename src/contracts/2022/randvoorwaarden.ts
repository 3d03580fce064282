import type { Randvoorwaarde } from '../../model/index.ts';
import type { RandvoorwaardeGroep } from './codes.ts';

/** The 37 randvoorwaarden in six groups, with what the municipality must do in return. */
export const randvoorwaarden = [
  {
    id: 'een-stedelijke-wij-raad',
    code: 'AE-1',
    title: 'Een stedelijke WIJ-raad',
    wording:
      'Stichting WIJ Groningen stelt een stedelijke WIJ-raad in die de collectieve belangen behartigt van alle inwoners die een beroep doen op de ondersteuning van WIJ Groningen, met aandacht voor het perspectief van jeugdigen.',
    source: { document: 'sva-2022', lines: [145, 145] },
    group: 'AE',
  },
  {
    id: 'zorgvuldige-uitvoering',
    code: 'AE-2',
    title: 'Zorgvuldige uitvoering',
    wording:
      'Stichting WIJ Groningen neemt de verantwoordelijkheid voor een zorgvuldige uitvoering van de inhoudelijke opdracht.',
    source: { document: 'sva-2022', lines: [146, 146] },
    group: 'AE',
  },
  {
    id: 'geoormerkte-rijksbudgetten',
    code: 'AE-3',
    title: 'Geoormerkte rijksbudgetten',
    wording:
      'Geoormerkte rijksbudgetten, zoals het budget met betrekking tot VVE, worden conform ingezet en verantwoord.',
    source: { document: 'sva-2022', lines: [147, 147] },
    group: 'AE',
    counterObligation: {
      id: 'de-gemeente-informeert-over-rijksbudgetten',
      code: 'AE-3-G',
      title: 'De gemeente informeert over rijksbudgetten',
      wording:
        'Gemeente Groningen informeert Stichting WIJ Groningen jaarlijks over de nieuwe vastgestelde rijksbudgetten.',
      source: {
        document: 'sva-2022',
        lines: [147, 147],
        place: 'kolom Verplichting gemeente Groningen',
      },
    },
    remarks: [
      {
        kind: 'bronfout',
        text: '‘worden conform ingezet’: waaraan conform, is weggevallen.',
        reading: 'conform het doel van het budget',
        alternative: 'conform de voorwaarden van het rijk',
        why: 'Geoormerkt betekent: voor een doel bestemd.',
      },
    ],
  },
  {
    id: 'kwaliteitskader-en-kwaliteitsbeleid',
    code: 'AE-4',
    title: 'Kwaliteitskader en kwaliteitsbeleid',
    wording:
      'Stichting WIJ Groningen ontwikkelt een kwaliteitskader en kwaliteitsbeleid waarin specifiek aandacht is voor kwaliteitseisen en veiligheidsaspecten jeugd.',
    source: { document: 'sva-2022', lines: [148, 148] },
    group: 'AE',
  },
  {
    id: 'interne-audits-en-kwartaalrapportage-kwaliteit',
    code: 'AE-5',
    title: 'Interne audits en kwartaalrapportage kwaliteit',
    wording:
      'Stichting WIJ Groningen voert interne audits uit en levert per kwartaal een rapportage aan de gemeente Groningen. Op basis van deze rapportages werkt stichting WIJ Groningen desgevraagd actief mee aan verdiepend onderzoek door de gemeente Groningen.',
    source: { document: 'sva-2022', lines: [149, 149] },
    group: 'AE',
    counterObligation: {
      id: 'de-gemeente-beoordeelt-de-kwaliteitsrapportage',
      code: 'AE-5-G',
      title: 'De gemeente beoordeelt de kwaliteitsrapportage',
      wording:
        'Gemeente Groningen analyseert en beoordeelt de Kwartaalrapportage Kwaliteit WIJ. Op basis van de uitkomsten kan een verdiepend onderzoek uitgevoerd worden.',
      source: {
        document: 'sva-2022',
        lines: [149, 149],
        place: 'kolom Verplichting gemeente Groningen',
      },
    },
    remarks: [
      {
        kind: 'lezing',
        text: 'Twee zinnen onder één nummer.',
        reading: 'één eis',
        alternative: 'twee',
        why: 'De bron nummert ze als één.',
      },
    ],
  },
  {
    id: 'meewerken-aan-kwaliteitsonderzoek',
    code: 'AE-6',
    title: 'Meewerken aan kwaliteitsonderzoek',
    wording:
      "Stichting WIJ Groningen werkt desgevraagd mee aan incidentele kwaliteitsonderzoeken aan de hand van door de gemeente Groningen aangedragen thema's.",
    source: { document: 'sva-2022', lines: [150, 150] },
    group: 'AE',
  },
  {
    id: 'een-afspiegeling-van-de-samenleving',
    code: 'AE-7',
    title: 'Een afspiegeling van de samenleving',
    wording: 'De samenstelling van WIJ Groningen weerspiegelt de multiculturele samenleving',
    source: { document: 'sva-2022', lines: [151, 151] },
    group: 'AE',
  },
  {
    id: 'werken-volgens-de-wettelijke-kaders',
    code: 'WE-1',
    title: 'Werken volgens de wettelijke kaders',
    wording:
      'Professionals van stichting WIJ Groningen kennen en handelen volgens de wettelijke kaders en daarbij horende eisen (Jeugdwet, WMO, Participatiewet, Algemene verordening gegevensbescherming en indien van toepassing Wet publieke gezondheid en Wet passend onderwijs.',
    source: { document: 'sva-2022', lines: [155, 155] },
    group: 'WE',
    counterObligation: {
      id: 'de-gemeente-informeert-over-wetgeving',
      code: 'WE-1-G',
      title: 'De gemeente informeert over wetgeving',
      wording:
        'Gemeente Groningen informeert Stichting WIJ Groningen over wijzigingen in wet- en regelgeving.',
      source: { document: 'sva-2022', lines: [155, 155], place: 'tweede kolom' },
      remarks: [
        {
          kind: 'toedeling',
          text: 'De tabel heeft geen kop boven de tweede kolom.',
          reading: 'een verplichting van de gemeente',
          alternative: 'een toelichting bij de eis',
          why: 'Boven de eerste tabel van de randvoorwaarden staat ‘Verplichting gemeente Groningen’ (regel 144), en de zin begint met ‘Gemeente Groningen’.',
        },
      ],
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Het haakje voor ‘Jeugdwet’ wordt niet gesloten.',
        reading: 'gesloten na ‘Wet passend onderwijs’',
      },
    ],
  },
  {
    id: 'arbo-eisen',
    code: 'WE-2',
    title: 'Arbo-eisen',
    wording:
      'Stichting WIJ Groningen zorgt voor de veiligheid, gezondheid en het welzijn van het personeel conform de Arbo-eisen.',
    source: { document: 'sva-2022', lines: [156, 156] },
    group: 'WE',
  },
  {
    id: 'meldplicht-calamiteiten',
    code: 'WE-3',
    title: 'Meldplicht calamiteiten',
    wording:
      "Stichting WIJ Groningen draagt er voor zorg dat zijn medewerkers kunnen handelen volgens 'Meldplicht calamiteit en geweld voor jeugdhulpaanbieders en gecertificeerde instellingen' en 'Meldplicht calamiteiten WMO'.",
    source: { document: 'sva-2022', lines: [157, 157] },
    group: 'WE',
  },
  {
    id: 'meldcode-huiselijk-geweld-en-kindermishandeling',
    code: 'WE-4',
    title: 'Meldcode huiselijk geweld en kindermishandeling',
    wording:
      'Stichting WIJ Groningen draagt er voor zorg dat zijn professionals en vrijwilligers kunnen handelen volgens de Wet Verplichte meldcode huiselijk geweld en kindermishandeling (inclusief kindcheck).',
    source: { document: 'sva-2022', lines: [158, 158] },
    group: 'WE',
  },
  {
    id: 'verantwoorde-werktoedeling',
    code: 'WE-5',
    title: 'Verantwoorde werktoedeling',
    wording: "Stichting WIJ Groningen past de 'norm van de verantwoorde werktoedeling' toe.",
    source: { document: 'sva-2022', lines: [159, 159] },
    group: 'WE',
  },
  {
    id: 'meldingen-in-de-verwijzindex',
    code: 'WE-6',
    title: 'Meldingen in de verwijzindex',
    wording: 'Stichting WIJ Groningen registreert meldingen in de verwijzindex Jeugd.',
    source: { document: 'sva-2022', lines: [160, 160] },
    group: 'WE',
  },
  {
    id: 'registratie-van-professionals',
    code: 'WE-7',
    title: 'Registratie van professionals',
    wording:
      'Stichting WIJ Groningen faciliteert en garandeert dat de relevante professionals beschikken over actuele vermeldingen in het Kwaliteitsregister Jeugd, BIG-register en Registerplein',
    source: { document: 'sva-2022', lines: [161, 161] },
    group: 'WE',
  },
  {
    id: 'vog-van-professionals',
    code: 'WE-8',
    title: 'VOG van professionals',
    wording:
      'Stichting WIJ Groningen zet professionals (waaronder ervaringsdeskundigen) in die bij indiensttreding of aanvang van de werkzaamheden een geldige VOG hebben overlegd.',
    source: { document: 'sva-2022', lines: [162, 162] },
    group: 'WE',
  },
  {
    id: 'verordening-en-nadere-regels-wmo',
    code: 'GE-1',
    title: 'Verordening en nadere regels Wmo',
    wording:
      "Stichting WIJ Groningen werkt conform de 'Verordening maatschappelijke ondersteuning gemeente Groningen 2020' en de daaruit voortkomende 'Nadere regels maatschappelijke ondersteuning gemeente Groningen 2020'.",
    source: { document: 'sva-2022', lines: [166, 166] },
    group: 'GE',
    counterObligation: {
      id: 'de-gemeente-informeert-over-beleid-en-regels',
      code: 'GE-1-G',
      title: 'De gemeente informeert over beleid en regels',
      wording:
        'Gemeente Groningen informeert Stichting WIJ Groningen over wijzigingen in gemeentelijk beleid en regelgeving.',
      source: { document: 'sva-2022', lines: [166, 166], place: 'tweede kolom' },
      remarks: [
        {
          kind: 'toedeling',
          text: 'De tabel heeft geen kop boven de tweede kolom.',
          reading: 'een verplichting van de gemeente',
          alternative: 'een toelichting bij de eis',
          why: 'Boven de eerste tabel van de randvoorwaarden staat ‘Verplichting gemeente Groningen’ (regel 144), en de zin begint met ‘Gemeente Groningen’.',
        },
      ],
    },
  },
  {
    id: 'verordening-en-nadere-regels-jeugdhulp',
    code: 'GE-2',
    title: 'Verordening en nadere regels jeugdhulp',
    wording:
      "Stichting WIJ Groningen werkt conform de 'Verordening jeugdhulp gemeente Groningen 2021' en de daaruit voortkomende 'Nadere regels jeugdhulp gemeente Groningen 2021'.",
    source: { document: 'sva-2022', lines: [167, 167] },
    group: 'GE',
  },
  {
    id: 'binnen-de-begroting-2022',
    code: 'GE-3',
    title: 'Binnen de begroting 2022',
    wording:
      'Stichting WIJ Groningen voert zijn taken uit conform de overeengekomen begroting 2022.',
    source: { document: 'sva-2022', lines: [168, 168] },
    group: 'GE',
  },
  {
    id: 'binnen-het-rta-en-het-functioneel-model',
    code: 'GE-4',
    title: 'Binnen het RTA en het Functioneel Model',
    wording:
      'Stichting WIJ Groningen voert zijn taken uit binnen de beleidskaders van het Regionaal Transitie Arrangement (RTA) en het Gronings Functioneel Model (GFM).',
    source: { document: 'sva-2022', lines: [169, 169] },
    group: 'GE',
  },
  {
    id: 'referentiekader-toegang',
    code: 'GE-5',
    title: 'Referentiekader Toegang',
    wording:
      'Stichting WIJ Groningen werkt bij de toekenning van geïndiceerde jeugdhulp volgens het Referentiekader Toegang van de RIGG.',
    source: { document: 'sva-2022', lines: [170, 170] },
    group: 'GE',
  },
  {
    id: 'werkafspraken-en-protocollen-van-de-rigg',
    code: 'GE-6',
    title: 'Werkafspraken en protocollen van de RIGG',
    wording:
      'Stichting WIJ Groningen werkt bij de toekenning van geïndiceerd jeugdhulp met de werkafspraken en protocollen van de RIGG (werkwijze ‘Goede toekenning’, zorgroutes, afspraken over inzet Expertpool, de Richtlijnen Omgaan met niet gecontracteerde jeugdhulp e.d.).',
    source: { document: 'sva-2022', lines: [173, 173] },
    group: 'GE',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘geïndiceerd jeugdhulp’ staat voor ‘geïndiceerde’.',
        reading: 'geïndiceerde jeugdhulp',
      },
      {
        kind: 'toedeling',
        text: 'De eisen 6 tot en met 12 zijn gedrukt als punten (‘- 6.**’), niet als tabel.',
        reading: 'dezelfde groep',
        alternative: 'een nieuwe groep',
        why: 'De nummers lopen door op 5.',
      },
    ],
  },
  {
    id: 'productenboek-jeugdhulp',
    code: 'GE-7',
    title: 'Productenboek Jeugdhulp',
    wording:
      'Stichting WIJ Groningen gebruikt bij de toekenning van geïndiceerde jeugdhulp het Productenboek Jeugdhulp van de RIGG.',
    source: { document: 'sva-2022', lines: [174, 174] },
    group: 'GE',
  },
  {
    id: 'privacyreglement',
    code: 'GE-8',
    title: 'Privacyreglement',
    wording:
      'Medewerkers van Stichting WIJ Groningen zijn bekend met en werken volgens het privacyreglement voor professionals (dat minimaal voldoet aan de eisen van de Algemene verordening gegevensbescherming). Vrijwilligers leven het privacyreglement eveneens na.',
    source: { document: 'sva-2022', lines: [175, 175] },
    group: 'GE',
  },
  {
    id: 'flexibele-schil-van-tien-procent',
    code: 'GE-9',
    title: 'Flexibele schil van tien procent',
    wording:
      'Stichting WIJ Groningen streeft naar een flexibele schil van 10% van het aantal FTE’s',
    source: { document: 'sva-2022', lines: [176, 176] },
    group: 'GE',
    remarks: [
      {
        kind: 'lezing',
        text: '‘streeft naar’: minimum, maximum of streefgetal.',
        reading: 'een streefgetal dat wordt gevolgd',
        alternative: 'een minimum of een maximum',
        why: 'Het woord zegt niet aan welke kant van 10% het goed is.',
      },
    ],
  },
  {
    id: 'escalatiemodel',
    code: 'GE-10',
    title: 'Escalatiemodel',
    wording:
      'Stichting WIJ Groningen werkt conform het escalatiemodel zoals beschreven in het document ‘Op- en afschaling in het Sociaal Domein’.',
    source: { document: 'sva-2022', lines: [177, 177] },
    group: 'GE',
    counterObligation: {
      id: 'de-gemeente-heeft-een-actueel-escalatiemodel',
      code: 'GE-10-G',
      title: 'De gemeente heeft een actueel escalatiemodel',
      wording:
        'Gemeente Groningen heeft een actueel escalatie model dat uitvoerbaar is door Stichting WIJ Groningen',
      source: { document: 'sva-2022', lines: [177, 177], place: 'dezelfde regel, zonder kolom' },
      remarks: [
        {
          kind: 'toedeling',
          text: 'Staat op dezelfde regel als de eis, zonder eigen kolom.',
          reading: 'een verplichting van de gemeente',
          alternative: 'een deel van de eis',
          why: 'Het is een eigen zin die begint met ‘Gemeente Groningen’.',
        },
      ],
    },
  },
  {
    id: 'samenwerking-met-de-jgz',
    code: 'GE-11',
    title: 'Samenwerking met de JGZ',
    wording:
      'Stichting WIJ Groningen werkt conform de samenwerkingsafspraken (zie bijlage) en de beschreven werkprocessen samen met de JGZ, kent de kerntaken van de JGZ (zie Landelijk Professioneel Kader) en respecteert deze.',
    source: { document: 'sva-2022', lines: [178, 178] },
    group: 'GE',
    remarks: [
      {
        kind: 'bronfout',
        text: 'Verwijst naar een bijlage die er niet bij zit.',
        reading: 'de bijlage is onbekend',
      },
    ],
  },
  {
    id: 'verplichte-formulieren-en-brieven',
    code: 'GE-12',
    title: 'Verplichte formulieren en brieven',
    wording:
      'Stichting WIJ Groningen maakt gebruik van een eenduidige communicatie richting inwoners voor wat betreft de volgende verplichte formulieren/brieven:',
    source: { document: 'sva-2022', lines: [179, 179] },
    group: 'GE',
    forms: [
      {
        id: 'bevestiging-van-de-melding',
        code: 'GE-12.1',
        title: 'Bevestiging van de melding',
        wording:
          'Brief ter bevestiging van melding (Nadere Regels Wmo, artikel 2.2; Nadere regels Jeugdhulp, artikel 3)',
        source: { document: 'sva-2022', lines: [180, 180] },
      },
      {
        id: 'brief-over-rechten-en-plichten',
        code: 'GE-12.2',
        title: 'Brief over rechten en plichten',
        wording:
          'Brief ⁴met informatie over rechten en plichten en de vervolprocedure, recht op onafhankelijke cliëntondersteuning, en het onverplichte karakter van de mantelzorg (Nadere regels Wmo artikel 4.1)',
        source: { document: 'sva-2022', lines: [181, 181] },
        remarks: [
          {
            kind: 'bronfout',
            text: 'De voetnoot ⁴ staat voor het woord ‘met’.',
            reading: 'na ‘Brief’',
          },
          {
            kind: 'bronfout',
            text: '‘vervolprocedure’ staat voor ‘vervolgprocedure’.',
            reading: 'vervolgprocedure',
          },
        ],
      },
      {
        id: 'toestemmingsformulier',
        code: 'GE-12.3',
        title: 'Toestemmingsformulier',
        wording:
          'Toestemmingsformulier (Nadere regels Wmo artikel 4.1; Nadere regels Jeugdhulp art. 4 en 5),',
        source: { document: 'sva-2022', lines: [182, 182] },
        remarks: [
          { kind: 'bronfout', text: 'Eindigt op een komma.', reading: 'het einde van het punt' },
        ],
      },
      {
        id: 'verslag-van-het-onderzoek',
        code: 'GE-12.4',
        title: 'Verslag van het onderzoek',
        wording:
          'Verslag van het onderzoek (Nadere regels Wmo artikel 5; Nadere regels Jeugdhulp art. 6)',
        source: { document: 'sva-2022', lines: [183, 183] },
      },
      {
        id: 'aanvraagformulier',
        code: 'GE-12.5',
        title: 'Aanvraagformulier',
        wording:
          'Aanvraagformulier (Nadere regels Wmo artikel 6.2; Nadere regels Jeugdhulp art. 7).',
        source: { document: 'sva-2022', lines: [184, 184] },
      },
    ],
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het eerste formulier springt minder in dan de andere vier.',
        reading: 'vijf formulieren op één niveau',
        alternative: 'één brief met vier onderdelen',
        why: 'Elk noemt een eigen artikel van de nadere regels.',
      },
    ],
  },
  {
    id: 'geen-inwoners-weigeren',
    code: 'DV-1',
    title: 'Geen inwoners weigeren',
    wording: 'Stichting WIJ Groningen mag geen inwoners weigeren.',
    source: { document: 'sva-2022', lines: [191, 191] },
    group: 'DV',
  },
  {
    id: 'kostenbewustzijn',
    code: 'DV-2',
    title: 'Kostenbewustzijn',
    wording:
      'Stichting WIJ Groningen stimuleert het kostenbewustzijn bij de medewerkers van Stichting WIJ Groningen met betrekking tot de inzet van individuele voorzieningen.',
    source: { document: 'sva-2022', lines: [192, 192] },
    group: 'DV',
  },
  {
    id: 'volledige-informatie-aan-de-backoffice',
    code: 'WA-1',
    title: 'Volledige informatie aan de backoffice',
    wording:
      'Stichting WIJ Groningen draagt er zorg voor dat in het geval van toekenning van een Wmo maatwerkvoorziening of zorgtoewijzing Jeugd, de volledige hiertoe benodigde informatie aan de gemeentelijke backoffice wordt aangeleverd',
    source: { document: 'sva-2022', lines: [199, 199] },
    group: 'WA',
  },
  {
    id: 'gegevens-leveren-volgens-de-registratie-eisen',
    code: 'WA-2',
    title: 'Gegevens leveren volgens de registratie-eisen',
    wording:
      'Stichting WIJ Groningen werkt mee aan het leveren van de gegevens zoals omschreven in het hoofdstuk registratie eisen.',
    source: { document: 'sva-2022', lines: [200, 200] },
    group: 'WA',
  },
  {
    id: 'meegaan-met-beleid-en-transformatie',
    code: 'WA-3',
    title: 'Meegaan met beleid en transformatie',
    wording:
      "Stichting WIJ Groningen conformeert zich aan gemeentelijke beleidsaanpassingen en ontwikkelingen in het kader van de transformatie, zoals initiatieven die voortkomen uit 'right to challenge' en innovatie-ateliers.",
    source: { document: 'sva-2022', lines: [201, 201] },
    group: 'WA',
    counterObligation: {
      id: 'de-gemeente-informeert-over-beleidswijzigingen',
      code: 'WA-3-G',
      title: 'De gemeente informeert over beleidswijzigingen',
      wording:
        'Gemeente Groningen informeert Stichting WIJ Groningen over wijzigingen in gemeentelijk beleid en regelgeving.',
      source: { document: 'sva-2022', lines: [201, 201], place: 'tweede kolom' },
      remarks: [
        {
          kind: 'toedeling',
          text: 'De tabel heeft geen kop boven de tweede kolom.',
          reading: 'een verplichting van de gemeente',
          alternative: 'een toelichting bij de eis',
          why: 'Boven de eerste tabel van de randvoorwaarden staat ‘Verplichting gemeente Groningen’ (regel 144), en de zin begint met ‘Gemeente Groningen’.',
        },
      ],
    },
  },
  {
    id: 'meewerken-aan-ervaringsonderzoek',
    code: 'WA-4',
    title: 'Meewerken aan ervaringsonderzoek',
    wording:
      'Stichting WIJ Groningen is verplicht mee te werken aan cliënt ervarings- en cliënttevredenheidsonderzoeken.',
    source: { document: 'sva-2022', lines: [202, 202] },
    group: 'WA',
    counterObligation: {
      id: 'de-gemeente-deelt-de-uitkomsten',
      code: 'WA-4-G',
      title: 'De gemeente deelt de uitkomsten',
      wording:
        'Gemeente Groningen informeert Stichting WIJ Groningen over de uitkomsten en betreft Stichting WIJ Groningen bij de duiding.',
      source: { document: 'sva-2022', lines: [202, 202], place: 'tweede kolom' },
      remarks: [
        { kind: 'bronfout', text: '‘betreft’ staat voor ‘betrekt’.', reading: 'betrekt' },
        {
          kind: 'toedeling',
          text: 'De tabel heeft geen kop boven de tweede kolom.',
          reading: 'een verplichting van de gemeente',
          alternative: 'een toelichting bij de eis',
          why: 'Boven de eerste tabel van de randvoorwaarden staat ‘Verplichting gemeente Groningen’ (regel 144), en de zin begint met ‘Gemeente Groningen’.',
        },
      ],
    },
  },
  {
    id: 'agressieprotocol-en-spoedprotocol',
    code: 'HR-1',
    title: 'Agressieprotocol en spoedprotocol',
    wording:
      'Professionals en vrijwilligers van Stichting WIJ Groningen zijn bekend met en werken volgens het agressieprotocol en het spoedprotocol',
    source: { document: 'sva-2022', lines: [207, 207] },
    group: 'HR',
  },
  {
    id: 'gekwalificeerd-personeel',
    code: 'HR-2',
    title: 'Gekwalificeerd personeel',
    wording:
      'Voor de uitvoering van de ondersteuning beschikt Stichting WIJ Groningen over gekwalificeerd en deskundig personeel in relatie tot de doelgroep en tot de door de ZRM onderscheiden leefgebieden. Stichting WIJ Groningen zet personeel in dat beschikt over de gangbare competenties en vaardigheden die passend zijn bij hun rol in WIJ Groningen. In het geval van jeugd wordt gewerkt met het Kwaliteitskader Jeugd en het Referentiekader Toegang Jeugdhulp Groninger Gemeenten',
    source: { document: 'sva-2022', lines: [208, 208] },
    group: 'HR',
    remarks: [
      {
        kind: 'lezing',
        text: 'Drie zinnen onder één nummer.',
        reading: 'één eis',
        alternative: 'drie',
        why: 'De bron nummert ze als één.',
      },
    ],
  },
  {
    id: 'methodisch-kader',
    code: 'HR-3',
    title: 'Methodisch kader',
    wording:
      'Professionals en vrijwilligers van Stichting WIJ Groningen zijn bekend met en handelen naar het methodisch kader en de ondersteuningsstructuur van Stichting WIJ Groningen en past deze toe.',
    source: { document: 'sva-2022', lines: [209, 209] },
    group: 'HR',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘Professionals en vrijwilligers … past deze toe’ staat voor ‘passen’.',
        reading: 'passen deze toe',
      },
    ],
  },
  {
    id: 'vog-van-vrijwilligers',
    code: 'HR-4',
    title: 'VOG van vrijwilligers',
    wording:
      'Voor zover Stichting WIJ Groningen structureel vrijwilligers inzet beschikken zij over een geldige Verklaring Omtrent Gedrag (VOG).',
    source: { document: 'sva-2022', lines: [210, 210] },
    group: 'HR',
  },
] as const satisfies readonly Randvoorwaarde<RandvoorwaardeGroep>[];
