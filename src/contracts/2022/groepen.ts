import type { Group } from '../../model/index.ts';

/** The groups of randvoorwaarden, as the document heads them. */
export const randvoorwaardeGroepen = [
  { code: 'AE', title: 'Algemene eisen', heading: 'Algemene Eisen', line: 140 },
  { code: 'WE', title: 'Wettelijke eisen', heading: 'Wettelijke eisen', line: 153 },
  { code: 'GE', title: 'Gemeentelijke eisen', heading: 'Gemeentelijke eisen', line: 164 },
  { code: 'DV', title: 'Dienstverlening', heading: 'Dienstverlening', line: 189 },
  { code: 'WA', title: 'Werkafspraken', heading: 'Werkafspraken', line: 195 },
  {
    code: 'HR',
    title: 'Opleiding en deskundigheid',
    heading:
      'Additionele eisen HR Opleiding en deskundigheid van professionals en vrijwilligers. HR beleid bevat in ieder geval het volgende:',
    line: 205,
  },
] as const satisfies readonly Group[];

/** The groups of registration requirements, as the document heads them. */
export const registratieGroepen = [
  { code: 'OA', title: 'Omgevingsgerichte aanpak', heading: 'Omgevingsgerichte aanpak', line: 218 },
  { code: 'EN', title: 'Entree', heading: 'Entree', line: 222 },
  { code: 'ON', title: 'Onderzoek', heading: 'Onderzoek (aanmeldmodule)', line: 234 },
  {
    code: 'OS',
    title: 'Ondersteuning door het WIJ-team',
    heading:
      'Ondersteuning door het WIJ team (zie hiervoor de nieuw vastgestelde definitie en registratie eisen)',
    line: 252,
  },
  {
    code: 'IN',
    title: 'Indiceren van maatwerkvoorziening',
    heading: 'Indiceren van maatwerkvoorziening',
    line: 266,
  },
  {
    code: 'CR',
    title: 'Casusregie',
    heading: 'Casusregie (betreft ontwikkelopgave 2022)',
    line: 274,
  },
  { code: 'OV', title: 'Overig', heading: 'Overig', line: 284 },
] as const satisfies readonly Group[];
