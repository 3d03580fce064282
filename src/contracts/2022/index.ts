import type { Contract } from '../../model/index.ts';
import { calendar, norms2022, terms } from '../../norms/index.ts';
import { effecten } from './effecten.ts';
import { externeDocumenten } from './externe-documenten.ts';
import { randvoorwaardeGroepen, registratieGroepen } from './groepen.ts';
import { indicatoren } from './indicatoren.ts';
import { kern } from './kern.ts';
import { measures2022 } from './measures.ts';
import { meetlat } from './meetlat.ts';
import { onderdelen } from './onderdelen.ts';
import { ontwikkelopgaven } from './ontwikkelopgaven.ts';
import { opdrachten } from './opdrachten.ts';
import { overleg } from './overleg.ts';
import { passages } from './passages.ts';
import { randvoorwaarden } from './randvoorwaarden.ts';
import { registratieEisen } from './registratie-eisen.ts';
import { resultaten } from './resultaten.ts';
import { verplichtingen } from './verplichtingen.ts';
import { verplichtingenMetGetal } from './verplichtingen-met-getal.ts';
import { ontwikkelopgavenElders } from './verwijzingen.ts';
import { voetnoten } from './voetnoten.ts';

/**
 * The Set van Afspraken 2022 between Gemeente Groningen and Stichting WIJ Groningen, whole: every clause of the
 * document, and the measures, norms and terms that the clauses rest on.
 */
export const sva2022 = {
  year: 2022,
  title: 'Set van Afspraken 2022, gemeente Groningen – Stichting WIJ Groningen',
  edition: 'vijfde',
  parties: [
    { name: 'Gemeente Groningen', role: 'opdrachtgever' },
    { name: 'Stichting WIJ Groningen', role: 'opdrachtnemer' },
  ],
  // The document names the year only; it gives no first or last day.
  period: { from: '2022-01-01', to: '2022-12-31', stated: false },
  sources: [{ document: 'sva-2022', title: 'Set van Afspraken 2022', lines: 297 }],
  coverage: {
    complete: true,
    notes: [
      'Het hele document is opgenomen, op koppen, kolomkoppen en herhalingen na.',
      'Het focusdocument 2022 en de andere stukken waarnaar het verwijst, zijn niet voorhanden: wat daarin staat, is onbekend.',
    ],
  },
  effects: effecten,
  kern,
  parts: onderdelen,
  passages,
  sporen: [
    { number: 1, title: 'Samenleving en basisvoorzieningen' },
    { number: 2, title: 'Ondersteunende voorzieningen' },
    { number: 3, title: 'Samenspel met zorgvoorzieningen' },
  ],
  results: resultaten,
  indicators: indicatoren,
  opdrachten,
  obligations: verplichtingen,
  randvoorwaardeGroups: randvoorwaardeGroepen,
  randvoorwaarden,
  registratieGroups: registratieGroepen,
  registratieEisen,
  ontwikkelopgaven,
  meetlat,
  ontwikkelopgavenElders,
  footnotes: voetnoten,
  consultation: overleg,
  externalDocuments: externeDocumenten,
  measures: measures2022,
  obligationMeasures: verplichtingenMetGetal,
  norms: norms2022,
  terms,
  calendar,
} as const satisfies Contract;
