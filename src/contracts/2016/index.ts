import type { Gespreksnotitie } from '../../model/index.ts';
import { hoofdtaken } from './hoofdtaken.ts';
import { kernfuncties } from './kernfuncties.ts';
import { niveaus } from './niveaus.ts';

/** What the note on the steering of the WIJ teams (2016) says they do, and at which levels they can be steered. */
export const gespreksnotitie2016 = {
  year: 2016,
  title: 'Gespreksnotitie Sturing WIJ teams, voor het gesprek met de raad van 24 februari 2016',
  sources: [
    {
      document: 'gespreksnotitie-sturing-2016',
      title: 'Gespreksnotitie Sturing WIJ teams',
      lines: 416,
    },
  ],
  coverage: {
    complete: false,
    notes: [
      'Opgenomen zijn de drie niveaus van sturing en de tien kernfuncties met hun toelichting.',
      'De vragen, dilemma’s en voorbeelden van de notitie zijn niet opgenomen: zij spreken niets af.',
      'Een notitie voor gesprek: geen afspraak met WIJ Groningen.',
    ],
  },
  levels: niveaus,
  tasks: hoofdtaken,
  kernfuncties,
} as const satisfies Gespreksnotitie;
