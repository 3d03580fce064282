import type { ExternalDocument, OntwikkelopgaveElders } from '../../model/index.ts';

/** The ontwikkelopgaven that the agreement refers to and that stand elsewhere; none of their texts is at hand. */
export const ontwikkelopgavenElders = [
  {
    id: 'basisondersteuning',
    title: 'Basisondersteuning',
    document: 'focusdocument 2022',
    number: 2,
    referredBy: ['R07-P6'],
  },
  {
    id: 'doelrealisatie',
    title: 'Doelrealisatie',
    document: 'focusdocument 2022',
    number: 3,
    referredBy: ['R07-P5', 'R07-P7'],
  },
  {
    id: 'inzet-spoor-1',
    title: 'Inzicht in de inzet in spoor 1',
    document: 'focusdocument 2022',
    number: 4,
    referredBy: ['OO1'],
  },
  {
    id: 'evaluatie-en-doelrealisatie',
    title: 'Indicatoren voor evaluatie en doelrealisatie',
    document: 'ontwikkelopgave 2022, zonder nummer',
    number: null,
    referredBy: ['R14-P1'],
  },
  {
    id: 'casusregie',
    title: 'Casusregie',
    document: 'ontwikkelopgave 2022, zonder nummer',
    number: null,
    referredBy: ['CR1', 'CR2', 'CR3', 'CR4'],
  },
] as const satisfies readonly OntwikkelopgaveElders[];

/** The documents that the agreement refers to. None is at hand: what they say is unknown. */
export const externeDocumenten = [
  {
    title: 'Focusdocument 2022',
    atHand: false,
    referredBy: ['TX4', 'R07-P5', 'R07-P6', 'R07-P7', 'OO1'],
  },
  { title: 'Route van de vraag', atHand: false, referredBy: ['R07-P1', 'TX11'] },
  {
    title: 'Set van Afspraken Jeugdgezondheidszorg (DVO GGD 2022)',
    atHand: false,
    referredBy: ['V2.3'],
  },
  { title: 'Gemeentelijk beleidskader kansenbeleid', atHand: false, referredBy: ['V2.4'] },
  {
    title: 'Samenwerkingsovereenkomst Ondersteuner Jeugd en Gezin',
    atHand: false,
    referredBy: ['O8.1'],
  },
  { title: 'Kwartaalrapportage Kwaliteit WIJ', atHand: false, referredBy: ['AE-5', 'AE-5-G'] },
  {
    title: 'Verordening maatschappelijke ondersteuning gemeente Groningen 2020',
    atHand: false,
    referredBy: ['GE-1'],
  },
  {
    title: 'Nadere regels maatschappelijke ondersteuning gemeente Groningen 2020',
    atHand: false,
    referredBy: ['GE-1', 'GE-12.1', 'GE-12.2', 'GE-12.3', 'GE-12.4', 'GE-12.5'],
  },
  { title: 'Verordening jeugdhulp gemeente Groningen 2021', atHand: false, referredBy: ['GE-2'] },
  {
    title: 'Nadere regels jeugdhulp gemeente Groningen 2021',
    atHand: false,
    referredBy: ['GE-2', 'GE-12.1', 'GE-12.3', 'GE-12.4', 'GE-12.5'],
  },
  { title: 'Begroting 2022', atHand: false, referredBy: ['GE-3', 'R15-P1'] },
  { title: 'Regionaal Transitie Arrangement', atHand: false, referredBy: ['GE-4'] },
  { title: 'Gronings Functioneel Model', atHand: false, referredBy: ['GE-4'] },
  { title: 'Referentiekader Toegang van de RIGG', atHand: false, referredBy: ['GE-5', 'HR-2'] },
  { title: 'Werkafspraken en protocollen van de RIGG', atHand: false, referredBy: ['GE-6'] },
  { title: 'Productenboek Jeugdhulp van de RIGG', atHand: false, referredBy: ['GE-7'] },
  { title: 'Privacyreglement voor professionals', atHand: false, referredBy: ['GE-8'] },
  { title: 'Op- en afschaling in het Sociaal Domein', atHand: false, referredBy: ['GE-10'] },
  { title: 'Samenwerkingsafspraken met de JGZ (bijlage)', atHand: false, referredBy: ['GE-11'] },
  { title: 'Landelijk Professioneel Kader (JGZ)', atHand: false, referredBy: ['GE-11'] },
  {
    title: 'Definitie en registratie-eisen van ondersteuning door het WIJ-team',
    atHand: false,
    referredBy: ['OS1', 'OS2', 'OS3', 'OS4', 'OS5'],
  },
  { title: 'Agressieprotocol en spoedprotocol', atHand: false, referredBy: ['HR-1'] },
  { title: 'Kwaliteitskader Jeugd', atHand: false, referredBy: ['HR-2'] },
] as const satisfies readonly ExternalDocument[];
