import type { Element } from '../../model/index.ts';

/** The three yardsticks for an ontwikkelopgave. */
export const meetlat = [
  {
    id: 'meetlat-vernieuwend',
    code: 'ML1',
    title: 'Vernieuwend',
    wording:
      'vernieuwend, bestaan nog geen vaste kaders/uitgangspunten voor het te ontwikkelen thema',
    source: { document: 'sva-2022', lines: [292, 292] },
  },
  {
    id: 'meetlat-zonder-vooraf-opgesteld-projectresultaat',
    code: 'ML2',
    title: 'Zonder vooraf opgesteld projectresultaat',
    wording:
      'ontwikkelopgave heeft niet een duidelijk vooraf opgesteld projectresultaat/ komt tijdens ontwikkeling tot stand',
    source: { document: 'sva-2022', lines: [293, 293] },
  },
  {
    id: 'meetlat-een-brede-opgave-van-beide-partijen',
    code: 'ML3',
    title: 'Een brede opgave van beide partijen',
    wording:
      'is een brede opgave waar tenminste DMO en Stichting WIJ Groningen een aandeel in hebben',
    source: { document: 'sva-2022', lines: [294, 294] },
  },
] as const satisfies readonly Element[];
