import type { Gespreksnotitie } from '../../model/index.ts';
import { activiteiten } from './activiteiten.ts';
import { hoofdtaken } from './hoofdtaken.ts';
import { kernfuncties } from './kernfuncties.ts';
import { niveaus } from './niveaus.ts';
import { onderwerpen } from './onderwerpen.ts';
import { passages } from './passages.ts';

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
      'Opgenomen zijn de drie niveaus van sturing met hun onderwerpen, en de tien kernfuncties met wat eronder staat.',
      'De brief, de aanpak, de koers, de vragen aan de raad, de dilemma’s, de casussen en de huidige organisatie zijn niet opgenomen.',
      'Een notitie voor gesprek: geen afspraak met WIJ Groningen.',
    ],
  },
  levels: niveaus,
  subjects: onderwerpen,
  tasks: hoofdtaken,
  kernfuncties,
  activities: activiteiten,
  passages,
} as const satisfies Gespreksnotitie;
