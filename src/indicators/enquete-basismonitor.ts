import type { MeasureFor } from '../records/index.ts';
import { metAntwoord, metOordeel, vaak, zwaarBelast } from './enquete-antwoorden.ts';

/** The clauses on the Wijkenenquête Basismonitor: residents of 18 and older, once in two years. */
const enquete = {
  unit: '%',
  decimals: 1,
  direction: 'lower',
  over: 'enqueteAntwoord',
  cohort: { afgerond: 'meting.veldwerkTot' },
  of: {
    'de Wijkenenquête Basismonitor': { is: { 'meting.instrument': 'Wijkenenquête Basismonitor' } },
  },
  limits: [
    'De vragenlijst was niet beschikbaar: vraag_id en antwoordcodes zijn een voorstel; kolommen.json vertaalt die van een export.',
    'Het leefbaarheidsonderzoek is tweejaarlijks (2018, 2020, 2022), de kolom zegt jaarlijks: in oneven jaren is er geen meting.',
  ],
} as const;

const repeated =
  'in 2020 zijn alle volwassenen gevraagd en in 2022 ongeveer 130.000, dus velen kunnen in beide metingen zitten';

/** R01-E3: from tamelijk zwaar upwards, of those who say they give mantelzorg. */
export const mantelzorgersZwaarBelast = {
  ...enquete,
  id: 'basismonitor-mantelzorgers-zwaar-belast',
  title: 'Mantelzorgers die zich zwaar belast voelen (Wijkenenquête)',
  of: {
    ...enquete.of,
    'de respondent geeft mantelzorg': { not: { is: { filterMantelzorger: 'nee' } } },
  },
  survey: { question: 'mantelzorg-belasting', ...zwaarBelast, base: metOordeel, repeated },
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R11-E1: marked by the agreement as context. */
export const overlastOmwonenden = {
  ...enquete,
  id: 'basismonitor-overlast-omwonenden',
  title: 'Vaak overlast van omwonenden (Wijkenenquête)',
  survey: { question: 'overlast-omwonenden', ...vaak, base: metAntwoord, repeated },
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R11-E2: marked by the agreement as context. */
export const overlastJongeren = {
  ...enquete,
  id: 'basismonitor-overlast-jongeren',
  title: 'Vaak overlast van groepen jongeren (Wijkenenquête)',
  survey: { question: 'overlast-jongeren', ...vaak, base: metAntwoord, repeated },
} as const satisfies MeasureFor<'enqueteAntwoord'>;
