import type { Lineage } from '../../model/index.ts';
import { besparing } from './2020-2022-besparing.ts';
import { kosten } from './2020-2022-kosten.ts';
import { overig } from './2020-2022-overig.ts';
import { resultaten } from './2020-2022-resultaten.ts';
import { teksten } from './2020-2022-teksten.ts';
import { verantwoording } from './2020-2022-verantwoording.ts';

/** What became of the Focusdocument 2020 in the Set van Afspraken 2022: the indicators first. */
export const lineage2020to2022 = {
  from: 2020,
  to: 2022,
  links: [...resultaten, ...kosten, ...overig, ...besparing, ...verantwoording, ...teksten],
  notes: [
    'Van de Set van Afspraken 2020 is alleen het Focusdocument voorhanden: de resultaten 2-10 en 13-15, de randvoorwaarden en de registratie-eisen zijn onbekend. Een onderdeel van 2022 zonder voorganger hier is daarom onbekend, niet nieuw.',
    'Het focusdocument 2022 is niet voorhanden. Wat hier vervallen heet, of van 2020 niet terugkomt, kan daarin staan.',
    'SvA 2022 verwijst naar de ontwikkelopgaven 2, 3 en 4 van het focusdocument 2022. Zij gaan over hetzelfde als die van 2020 met hetzelfde nummer; hun tekst is niet voorhanden.',
    'De teksten die alleen zeggen hoe het Focusdocument is opgebouwd of gedateerd (TX5, TX7, TX12, TX14) hebben hier geen schakel. Delen, normen, doelen en taken gaan mee met het onderdeel waarin zij staan.',
  ],
} as const satisfies Lineage;
