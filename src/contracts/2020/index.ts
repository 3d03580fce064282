import type { Contract } from '../../model/index.ts';
import { calendar } from '../../norms/index.ts';
import { bedrijfsvoering } from './bedrijfsvoering.ts';
import { besparingen, besparingTotalen } from './besparingen.ts';
import { indicatoren } from './indicatoren.ts';
import { kostenindicatoren } from './kostenindicatoren.ts';
import { measures2020 } from './measures.ts';
import { norms2020 } from './normen.ts';
import { ontwikkelopgaven } from './ontwikkelopgaven.ts';
import { opdrachten } from './opdrachten.ts';
import { passages } from './passages.ts';
import { projecten } from './projecten.ts';
import { regie } from './regie.ts';
import { resultaten } from './resultaten.ts';
import { terms2020 } from './termen.ts';
import { verantwoording } from './verantwoording.ts';
import { externeDocumenten } from './verwijzingen.ts';
import { voetnoten } from './voetnoten.ts';

/**
 * What is at hand of the Set van Afspraken 2020: the Focusdocument, whole. A list that is empty here is unknown, not
 * absent: it may stand in the Set van Afspraken itself.
 */
export const sva2020 = {
  year: 2020,
  title:
    'Focusdocument bij de Set van Afspraken 2020, gemeente Groningen – Stichting WIJ Groningen',
  edition: 'def - april 2020',
  parties: [
    { name: 'Gemeente Groningen', role: 'opdrachtgever' },
    { name: 'Stichting WIJ Groningen', role: 'opdrachtnemer' },
  ],
  // The document names the year only; it gives no first or last day.
  period: { from: '2020-01-01', to: '2020-12-31', stated: false },
  sources: [
    { document: 'focusdocument-2020', title: 'Focusdocument SvA WIJ Groningen 2020', lines: 129 },
  ],
  coverage: {
    complete: false,
    notes: [
      'Van de Set van Afspraken 2020 is alleen het Focusdocument voorhanden. Dat is geheel opgenomen, op koppen, kolomkoppen en herhalingen na.',
      'Van de resultaten 1, 11 en 12 van SvA 2020 is bekend wat bijlage 2 herhaalt: het nummer, de opdracht en de indicatoren.',
      'De resultaten 2-10 en 13-15 van SvA 2020, en haar randvoorwaarden en registratie-eisen, zijn onbekend: wat SvA 2022 meer heeft, is daarom niet nieuw.',
      'Een lijst die hier leeg is, is onbekend en niet: geen.',
    ],
  },
  effects: [],
  kern: [],
  parts: [],
  passages,
  sporen: [
    { number: 1, title: 'Verbinding met spoor één' },
    { number: 2, title: 'Passende ondersteuning' },
  ],
  results: resultaten,
  indicators: indicatoren,
  opdrachten,
  obligations: [],
  randvoorwaardeGroups: [],
  randvoorwaarden: [],
  registratieGroups: [],
  registratieEisen: [],
  ontwikkelopgaven,
  meetlat: [],
  ontwikkelopgavenElders: [],
  footnotes: voetnoten,
  regie,
  costIndicators: kostenindicatoren,
  bedrijfsvoering,
  projects: projecten,
  besparingen,
  besparingTotals: besparingTotalen,
  accountability: verantwoording,
  consultation: [],
  externalDocuments: externeDocumenten,
  measures: measures2020,
  norms: norms2020,
  terms: terms2020,
  calendar,
} as const satisfies Contract;
