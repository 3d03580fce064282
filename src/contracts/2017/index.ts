import type { AnnualReport } from '../../model/index.ts';
import { cijfers } from './cijfers.ts';
import { doelen } from './doelen.ts';
import { indicatoren } from './indicatoren.ts';
import { passages } from './passages.ts';
import { aandacht, gedaan } from './verslag.ts';
import { voetnoten } from './voetnoten.ts';

/** What the municipality followed in 2017, as section 4.2.1 of its annual report has it, whole. It is no agreement. */
export const jaarverslag2017 = {
  year: 2017,
  title:
    'Jaarverslag 2017 van de gemeente Groningen, § 4.2.1 Ondersteuningsstructuur WIJ-Groningen',
  sources: [
    { document: 'jaarverslag-gemeente-2017', title: 'Jaarverslag 2017, § 4.2.1', lines: 116 },
  ],
  coverage: {
    complete: false,
    notes: [
      'Van het jaarverslag is alleen § 4.2.1 voorhanden, en die is geheel opgenomen.',
      'De afspraken met WIJ Groningen over 2017 zijn niet voorhanden: wat daarin staat, is onbekend.',
    ],
  },
  goals: doelen,
  indicators: indicatoren,
  footnotes: voetnoten,
  attention: aandacht,
  done: gedaan,
  passages,
  figures: cijfers,
} as const satisfies AnnualReport;
