import type { ExternalDocument } from '../../model/index.ts';

/**
 * The documents that the agreement refers to, in the order in which it does. None is at hand: what they say is unknown.
 * Laws, which anyone can read, are left out.
 */
export const externeDocumenten = [
  {
    id: 'focusdocument-2022',
    title: 'Focusdocument 2022',
    atHand: false,
    referredBy: ['TX4', 'R07-P5', 'R07-P6', 'R07-P7', 'OO1'],
  },
  {
    id: 'set-van-afspraken-eerdere-jaren',
    title: 'Set van Afspraken van eerdere jaren',
    atHand: false,
    referredBy: ['TX1'],
  },
  {
    id: 'route-van-de-vraag',
    title: 'Route van de vraag',
    atHand: false,
    referredBy: ['R07-P1', 'TX11'],
  },
  {
    id: 'set-van-afspraken-jeugdgezondheidszorg',
    title: 'Set van Afspraken Jeugdgezondheidszorg (DVO GGD 2022)',
    atHand: false,
    referredBy: ['V2.3'],
  },
  {
    id: 'beleidskader-kansenbeleid',
    title: 'Gemeentelijk beleidskader kansenbeleid',
    atHand: false,
    referredBy: ['V2.4'],
  },
  { id: 'gebiedsprogramma', title: 'Gebiedsprogramma', atHand: false, referredBy: ['V1.6'] },
  {
    id: 'wijkvernieuwingsplannen',
    title: 'Wijkvernieuwingsplannen',
    atHand: false,
    referredBy: ['V1.6'],
  },
  { id: 'gebiedsagenda', title: 'Gebiedsagenda', atHand: false, referredBy: ['O3.1'] },
  {
    id: 'samenwerkingsovereenkomst-ojg',
    title: 'Samenwerkingsovereenkomst Ondersteuner Jeugd en Gezin',
    atHand: false,
    referredBy: ['O8.1'],
  },
  {
    id: 'gemeentelijke-begroting',
    title: 'Gemeentelijke begroting',
    atHand: false,
    referredBy: ['R15-P1'],
  },
  {
    id: 'begroting-wij-2022',
    title: 'Overeengekomen begroting 2022 van WIJ Groningen',
    atHand: false,
    referredBy: ['GE-3'],
  },
  {
    id: 'rapportage-kwaliteitsaudit',
    title: 'Rapportage van de kwaliteitsaudit',
    atHand: false,
    referredBy: ['RV-0'],
  },
  {
    id: 'kwartaalrapportage-kwaliteit',
    title: 'Kwartaalrapportage Kwaliteit WIJ',
    atHand: false,
    referredBy: ['AE-5', 'AE-5-G'],
  },
  {
    id: 'meldplicht-calamiteit-en-geweld-jeugd',
    title:
      'Meldplicht calamiteit en geweld voor jeugdhulpaanbieders en gecertificeerde instellingen',
    atHand: false,
    referredBy: ['WE-3'],
  },
  {
    id: 'meldplicht-calamiteiten-wmo',
    title: 'Meldplicht calamiteiten WMO',
    atHand: false,
    referredBy: ['WE-3'],
  },
  {
    id: 'norm-verantwoorde-werktoedeling',
    title: 'Norm van de verantwoorde werktoedeling',
    atHand: false,
    referredBy: ['WE-5'],
  },
  {
    id: 'verordening-maatschappelijke-ondersteuning-2020',
    title: 'Verordening maatschappelijke ondersteuning gemeente Groningen 2020',
    atHand: false,
    referredBy: ['GE-1'],
  },
  {
    id: 'nadere-regels-maatschappelijke-ondersteuning-2020',
    title: 'Nadere regels maatschappelijke ondersteuning gemeente Groningen 2020',
    atHand: false,
    referredBy: ['GE-1', 'GE-12.1', 'GE-12.2', 'GE-12.3', 'GE-12.4', 'GE-12.5'],
  },
  {
    id: 'verordening-jeugdhulp-2021',
    title: 'Verordening jeugdhulp gemeente Groningen 2021',
    atHand: false,
    referredBy: ['GE-2'],
  },
  {
    id: 'nadere-regels-jeugdhulp-2021',
    title: 'Nadere regels jeugdhulp gemeente Groningen 2021',
    atHand: false,
    referredBy: ['GE-2', 'GE-12.1', 'GE-12.3', 'GE-12.4', 'GE-12.5'],
  },
  {
    id: 'regionaal-transitie-arrangement',
    title: 'Regionaal Transitie Arrangement',
    atHand: false,
    referredBy: ['GE-4'],
  },
  {
    id: 'gronings-functioneel-model',
    title: 'Gronings Functioneel Model',
    atHand: false,
    referredBy: ['GE-4'],
  },
  {
    id: 'referentiekader-toegang',
    title: 'Referentiekader Toegang van de RIGG',
    atHand: false,
    referredBy: ['GE-5', 'HR-2'],
  },
  {
    id: 'werkafspraken-rigg',
    title: 'Werkafspraken en protocollen van de RIGG',
    atHand: false,
    referredBy: ['GE-6'],
  },
  {
    id: 'productenboek-jeugdhulp-rigg',
    title: 'Productenboek Jeugdhulp van de RIGG',
    atHand: false,
    referredBy: ['GE-7'],
  },
  {
    id: 'privacyreglement-voor-professionals',
    title: 'Privacyreglement voor professionals',
    atHand: false,
    referredBy: ['GE-8'],
  },
  {
    id: 'op-en-afschaling-in-het-sociaal-domein',
    title: 'Op- en afschaling in het Sociaal Domein',
    atHand: false,
    referredBy: ['GE-10'],
  },
  {
    id: 'samenwerkingsafspraken-jgz',
    title: 'Samenwerkingsafspraken met de JGZ (bijlage)',
    atHand: false,
    referredBy: ['GE-11'],
  },
  {
    id: 'landelijk-professioneel-kader-jgz',
    title: 'Landelijk Professioneel Kader (JGZ)',
    atHand: false,
    referredBy: ['GE-11'],
  },
  { id: 'agressieprotocol', title: 'Agressieprotocol', atHand: false, referredBy: ['HR-1'] },
  { id: 'spoedprotocol', title: 'Spoedprotocol', atHand: false, referredBy: ['HR-1'] },
  {
    id: 'kwaliteitskader-jeugd',
    title: 'Kwaliteitskader Jeugd',
    atHand: false,
    referredBy: ['HR-2'],
  },
  {
    id: 'methodisch-kader-wij',
    title: 'Methodisch kader en ondersteuningsstructuur van WIJ Groningen',
    atHand: false,
    referredBy: ['HR-3'],
  },
  {
    id: 'definitie-ondersteuning-wij-team',
    title: 'Definitie en registratie-eisen van ondersteuning door het WIJ-team',
    atHand: false,
    referredBy: ['OS'],
  },
] as const satisfies readonly ExternalDocument[];
