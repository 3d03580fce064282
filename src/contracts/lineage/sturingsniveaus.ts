import type { TaxonomyLink } from '../../model/index.ts';

/** What the agreements have of the three levels of steering and their subjects. How WIJ is financed, neither says. */
export const sturing = [
  {
    taxon: 'SN1',
    year: 2020,
    codes: ['TX2'],
    why: 'Zelf weer de regie over het eigen leven: dat is waartoe WIJ volgens de opdracht ondersteunt.',
    quotes: {
      taxon: [
        {
          code: 'SN1',
          words: 'zonder professionele hulp (weer) zelf regie kan voeren over zijn eigen leven',
        },
      ],
      codes: [{ code: 'TX2', words: 'om zelf grip te krijgen en te houden op hun leven' }],
    },
  },
  {
    taxon: 'SN1',
    year: 2022,
    codes: ['R06', 'O6.1', 'ME3', 'HR-2', 'WE-4'],
    why: 'Zelf weer de regie over het eigen leven is een resultaat en een effect. Wat het werk van de professional bepaalt, staat in de randvoorwaarden.',
    quotes: {
      taxon: [
        {
          code: 'SN1',
          words: 'zonder professionele hulp (weer) zelf regie kan voeren over zijn eigen leven',
        },
        { code: 'SN1', words: 'de kennis, competentie en vaardigheden van de professional' },
        {
          code: 'SN1',
          words: 'de wettelijke context en verplichtingen zoals de Meldcode Kindermishandeling',
        },
      ],
      codes: [
        { code: 'R06', words: 'De inwoner voert maximaal de regie over zijn eigen leven' },
        { code: 'O6.1', words: 'het herstel en/of de continuering van de eigen regie' },
        { code: 'ME3', words: 'voeren regie over hun eigen leven' },
        { code: 'HR-2', words: 'de gangbare competenties en vaardigheden' },
        { code: 'WE-4', words: 'Wet Verplichte meldcode huiselijk geweld en kindermishandeling' },
      ],
    },
  },
  {
    taxon: 'SN1.1',
    year: 2020,
    codes: ['TX2'],
    why: 'Het indiceren is bij WIJ gelegd.',
    quotes: {
      taxon: [{ code: 'SN1.1', words: 'de toegang en het indicatieproces' }],
      codes: [{ code: 'TX2', words: 'verzorgt de indicering voor de Wmo en jeugdhulp' }],
    },
  },
  {
    taxon: 'SN1.1',
    year: 2022,
    codes: ['R07-E1', 'WA-1'],
    why: 'WIJ houdt het keukentafelgesprek. Bij toekenning levert WIJ de informatie aan de gemeentelijke backoffice.',
    quotes: {
      taxon: [
        { code: 'SN1.1', words: 'het keukentafelgesprek houdt en het indicatieproces uitvoert' },
        { code: 'SN1.1', words: 'Het afgeven van een beschikking voor een maatwerkvoorziening' },
      ],
      codes: [
        { code: 'R07-E1', words: 'het contact met de medewerker tijdens het (keukentafel)gesprek' },
        { code: 'WA-1', words: 'in het geval van toekenning van een Wmo maatwerkvoorziening' },
      ],
    },
  },
  {
    taxon: 'SN1.2',
    year: 2020,
    codes: ['F2', 'RG2'],
    why: 'WIJ biedt zelf ondersteuning, en heeft de procesregie op het plan.',
    quotes: {
      taxon: [
        { code: 'SN1.2', words: 'ondersteunende taken' },
        { code: 'SN1.2', words: 'regie op de specialistische zorg' },
      ],
      codes: [
        { code: 'F2', words: 'biedt zelf (lichte) ondersteuning' },
        { code: 'RG2', words: 'op de organisatie en voortgang van de benodigde ondersteuning' },
      ],
    },
  },
  {
    taxon: 'SN1.2',
    year: 2022,
    codes: ['O7.3', 'V7.15', 'V7.13'],
    why: 'WIJ ondersteunt zelf, en voert procesregie op wat aanbieders doen, met één regisseur.',
    quotes: {
      taxon: [
        { code: 'SN1.2', words: 'ondersteunende taken' },
        {
          code: 'SN1.2',
          words: 'regie op de specialistische zorg (één gezin, één plan, één regievoerder)',
        },
      ],
      codes: [
        { code: 'O7.3', words: 'Biedt ondersteuning' },
        {
          code: 'V7.15',
          words:
            'Voert procesregie op maatwerkondersteuning en jeugdhulp, waar deze wordt uitgevoerd door aanbieders',
        },
        { code: 'V7.13', words: 'heeft één regisseur vanuit het WIJ team' },
      ],
    },
  },
  {
    taxon: 'SN1.3',
    year: 2022,
    codes: ['HR-2', 'HR-3'],
    why: 'De gemeente stelt eisen aan deskundigheid en methode; de scholing zelf staat er niet.',
    quotes: {
      taxon: [
        { code: 'SN1.3', words: 'kennis, vaardigheden en attitude van de medewerkers' },
        { code: 'SN1.3', words: 'Werken medewerkers met beproefde methodieken' },
      ],
      codes: [
        { code: 'HR-2', words: 'gekwalificeerd en deskundig personeel' },
        {
          code: 'HR-3',
          words: 'het methodisch kader en de ondersteuningsstructuur van Stichting WIJ Groningen',
        },
      ],
    },
  },
  {
    taxon: 'SN1.4',
    year: 2020,
    codes: ['B12-O'],
    why: 'WIJ handelt klachten over zijn dienstverlening zelf af.',
    quotes: {
      taxon: [
        {
          code: 'SN1.4',
          words:
            'zelf verantwoordelijk voor een deugdelijke klachtenprocedure en een privacyreglement',
        },
      ],
      codes: [
        {
          code: 'B12-O',
          words: 'handelt klachten over zijn eigen dienstverlening binnen de wettelijke termijn af',
        },
      ],
    },
  },
  {
    taxon: 'SN1.4',
    year: 2022,
    codes: ['R12', 'O12.1', 'GE-8'],
    why: 'WIJ handelt klachten zelf af, en werkt volgens een privacyreglement.',
    quotes: {
      taxon: [
        {
          code: 'SN1.4',
          words:
            'zelf verantwoordelijk voor een deugdelijke klachtenprocedure en een privacyreglement',
        },
      ],
      codes: [
        { code: 'R12', words: 'Klachten zijn zorgvuldig behandeld en afgehandeld' },
        {
          code: 'O12.1',
          words: 'handelt klachten over zijn eigen dienstverlening binnen de wettelijke termijn af',
        },
        { code: 'GE-8', words: 'het privacyreglement voor professionals' },
      ],
    },
  },
  {
    taxon: 'SN1.5',
    year: 2022,
    codes: ['WE-3', 'GE-10', 'GE-10-G'],
    why: 'Medewerkers moeten volgens de meldplicht bij calamiteiten kunnen handelen; op- en afschalen gaat volgens een model van de gemeente.',
    quotes: {
      taxon: [
        { code: 'SN1.5', words: 'een procedure / escalatieladder nodig' },
        {
          code: 'SN1.5',
          words:
            'Bij calamiteiten of incidenten geldt een onderscheid tussen operationele verantwoordelijkheid van het WIJ team en de bestuurlijke (eind)verantwoordelijkheid van de gemeente',
        },
      ],
      codes: [
        { code: 'WE-3', words: 'Meldplicht calamiteiten WMO' },
        { code: 'GE-10', words: 'werkt conform het escalatiemodel' },
        { code: 'GE-10-G', words: 'Gemeente Groningen heeft een actueel escalatie model' },
      ],
    },
  },
  {
    taxon: 'SN2',
    year: 2020,
    codes: ['TX2'],
    why: 'De gebiedsteams staan in de opdracht, als partner.',
    quotes: {
      taxon: [
        { code: 'SN2', words: 'afstemming en samenwerking tussen de WIJ teams en de gebiedsteams' },
      ],
      codes: [
        {
          code: 'TX2',
          words: 'Samen met inwoners, gemeentelijke gebiedsteams en maatschappelijke partners',
        },
      ],
    },
  },
  {
    taxon: 'SN2',
    year: 2022,
    codes: ['V1.5'],
    why: 'Meedoen in alle gebiedsteams is een verplichting.',
    quotes: {
      taxon: [
        { code: 'SN2', words: 'afstemming en samenwerking tussen de WIJ teams en de gebiedsteams' },
      ],
      codes: [{ code: 'V1.5', words: 'participeert actief in alle gebiedsteams' }],
    },
  },
  {
    taxon: 'SN2.1',
    year: 2020,
    codes: ['OO5.2'],
    why: 'Alleen voor Haren, als onderzoek.',
    quotes: {
      taxon: [{ code: 'SN2.1', words: 'huisvesting³, telefonie en ICT' }],
      codes: [{ code: 'OO5.2', words: 'huisvesting WIJ Haren' }],
    },
  },
  {
    taxon: 'SN2.4',
    year: 2022,
    codes: ['V1.6', 'WA-3'],
    why: 'Het gebiedsprogramma en initiatieven uit right to challenge komen in twee verplichtingen terug.',
    quotes: {
      taxon: [
        {
          code: 'SN2.4',
          words: 'het gemeentelijk beleid in de wijken te vertalen naar concrete acties',
        },
        { code: 'SN2.4', words: 'het initiëren van right to challenge situaties' },
      ],
      codes: [
        { code: 'V1.6', words: 'de uitvoering van de integrale opgaven uit het gebiedsprogramma' },
        { code: 'WA-3', words: "initiatieven die voortkomen uit 'right to challenge'" },
      ],
    },
  },
  {
    taxon: 'SN2.5',
    year: 2022,
    codes: ['AE-1', 'R03'],
    why: 'Inwoners hebben een stem: in een WIJ-raad, en als resultaat.',
    quotes: {
      taxon: [
        {
          code: 'SN2.5',
          words:
            'burger/cliënt participatie (klankbord, meedoen, inspraak hebben, verantwoordelijk zijn)',
        },
      ],
      codes: [
        {
          code: 'AE-1',
          words:
            'een stedelijke WIJ-raad in die de collectieve belangen behartigt van alle inwoners',
        },
        { code: 'R03', words: 'Inwoners hebben invloed op en zeggenschap over' },
      ],
    },
  },
  {
    taxon: 'SN3',
    year: 2020,
    codes: ['VP1', 'VP10'],
    why: 'WIJ legt per kwartaal verantwoording af over resultaten en geld.',
    quotes: {
      taxon: [
        { code: 'SN3', words: 'de mate waarin prestaties worden geleverd' },
        { code: 'SN3', words: 'de daarvoor benodigde middelen' },
      ],
      codes: [
        {
          code: 'VP1',
          words: 'rapporteert WIJ Groningen over haar voortgang op de essentiële resultaatgebieden',
        },
        {
          code: 'VP10',
          words: 'de financiële voortgang ten opzichte van de vastgestelde begroting',
        },
      ],
    },
  },
  {
    taxon: 'SN3',
    year: 2022,
    codes: ['TX8', 'SD2', 'SD5', 'R15'],
    why: 'Sturen op wat wordt bereikt, met indicatoren en beheersmaatregelen: de gemeente op resultaten, WIJ op vorm en kwaliteit.',
    quotes: {
      taxon: [
        { code: 'SN3', words: 'de mate waarin prestaties worden geleverd' },
        { code: 'SN3', words: "(financiële en inhoudelijke) risico's worden beheerst" },
        { code: 'SN3', words: 'bijvoorbeeld prestatie indicatoren' },
      ],
      codes: [
        { code: 'TX8', words: 'op resultaten te sturen' },
        { code: 'SD2', words: 'inzicht geven in de vorm en mate van resultaatbereik' },
        { code: 'SD5', words: 'verantwoordings- en resultaatsturing' },
        { code: 'R15', words: 'passende beheersmaatregelen zijn getroffen' },
      ],
    },
  },
  {
    taxon: 'SN3.2',
    year: 2022,
    codes: ['AE-5-G', 'R04-E4', 'R07-E6', 'WA-4'],
    why: 'Kwaliteit wordt gemonitord met audits en met wat bewoners ervaren.',
    quotes: {
      taxon: [
        {
          code: 'SN3.2',
          words: 'de kwaliteit van de ondersteuning door te monitoren en evalueren',
        },
        {
          code: 'SN3.2',
          words: 'tevredenheid van bewoners over de toegankelijkheid van de toegang',
        },
        {
          code: 'SN3.2',
          words: 'de ervaringen van bewoners over de geboden ondersteuning door de WIJ teams',
        },
      ],
      codes: [
        { code: 'AE-5-G', words: 'Kwartaalrapportage Kwaliteit WIJ' },
        {
          code: 'R04-E4',
          words: 'gemakkelijk te vinden om bij WIJ Groningen naar binnen te lopen',
        },
        { code: 'R07-E6', words: 'de kwaliteit van de geboden ondersteuning' },
        { code: 'WA-4', words: 'cliënt ervarings- en cliënttevredenheidsonderzoeken' },
      ],
    },
  },
  {
    taxon: 'SN3.3',
    year: 2022,
    codes: ['EN1', 'O15.1a'],
    why: 'Meldingen en voorzieningen worden geteld; een afspraak over het volume staat er niet.',
    quotes: {
      taxon: [
        {
          code: 'SN3.3',
          words: 'aantal meldingen, vragen, doorverwijzingen naar maatwerkvoorzieningen',
        },
      ],
      codes: [
        { code: 'EN1', words: 'Aantal binnengekomen meldingen' },
        { code: 'O15.1a', words: 'de aantallen, indicatiewaarden en declaratiewaarde' },
      ],
    },
  },
  {
    taxon: 'SN3.4',
    year: 2020,
    codes: ['TX3'],
    why: 'Doelmatigheid is een sleutelbegrip van de focus: wat past, voor minder.',
    quotes: {
      taxon: [
        {
          code: 'SN3.4',
          words: 'Wat heeft de inzet opgeleverd (tegen welke middelen wat verkregen)',
        },
      ],
      codes: [
        {
          code: 'TX3',
          words:
            'Doeltreffendheid en doelmatigheid zijn hier sleutelbegrippen; passende ondersteuning tegen lagere kosten',
        },
      ],
    },
  },
  {
    taxon: 'SN3.4',
    year: 2022,
    codes: ['TX4'],
    why: 'Dezelfde zin als in 2020: doelmatigheid als sleutelbegrip.',
    quotes: {
      taxon: [
        {
          code: 'SN3.4',
          words: 'Wat heeft de inzet opgeleverd (tegen welke middelen wat verkregen)',
        },
      ],
      codes: [
        {
          code: 'TX4',
          words:
            'Doeltreffendheid en doelmatigheid zijn hier sleutelbegrippen; passende ondersteuning tegen lagere kosten',
        },
      ],
    },
  },
  {
    taxon: 'SN3.5',
    year: 2017,
    codes: ['D2'],
    why: 'Zelfredzaamheid was een doel van de gemeente.',
    quotes: {
      taxon: [{ code: 'SN3.5', words: 'de mate van de zelfredzaamheid' }],
      codes: [{ code: 'D2', words: 'De zelfredzaamheid en samenredzaamheid nemen toe' }],
    },
  },
  {
    taxon: 'SN3.5',
    year: 2022,
    codes: ['TX2', 'ME3'],
    why: 'De gemeente stelt vier maatschappelijke effecten centraal; zelfredzaamheid is er een van.',
    quotes: {
      taxon: [
        { code: 'SN3.5', words: 'Maatschappelijke effecten' },
        { code: 'SN3.5', words: 'de mate van de zelfredzaamheid' },
      ],
      codes: [
        {
          code: 'TX2',
          words: 'De maatschappelijke effecten die gemeente Groningen centraal stelt',
        },
        { code: 'ME3', words: 'Inwoners zijn zelfredzaam' },
      ],
    },
  },
] as const satisfies readonly TaxonomyLink[];
