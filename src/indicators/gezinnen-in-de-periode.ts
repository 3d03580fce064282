import type { MeasureFor } from '../records/index.ts';
import { zeerZwareComplexeGezinnen } from './gezinnen.ts';

/** R10-P1, line: households with a very heavy, complex situation on any day of the period, each once. */
export const zeerZwareComplexeGezinnenInDePeriode = {
  id: 'zeer-zware-complexe-gezinnen-in-de-periode',
  title: 'Zeer zware, complexe gezinssituaties op enige dag van de periode',
  unit: 'gezinnen',
  decimals: 0,
  over: 'complexiteitStatus',
  cohort: { lopend: ['begindatum', 'einddatum'] },
  of: zeerZwareComplexeGezinnen.of,
  buckets: zeerZwareComplexeGezinnen.buckets,
  unique: 'huishoudenId',
  count: {},
  limits: [
    ...zeerZwareComplexeGezinnen.limits,
    'Of het een gezin is, wordt op de laatste dag gevraagd, ook als de situatie eerder eindigde.',
  ],
} as const satisfies MeasureFor<'complexiteitStatus'>;
