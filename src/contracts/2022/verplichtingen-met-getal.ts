import type { ObligationMeasure } from '../../model/index.ts';
import type { MeasureId } from './codes.ts';

/**
 * What WIJ Groningen must do and can be counted, though the agreement asks no figure of it (Verplichtingen met een getal).
 * None of these is an indicator. The norms that stand in their clauses are judged apart, in the list of all norms.
 */
export const verplichtingenMetGetal = [
  { code: 'O12.1', measures: ['klachten-binnen-termijn', 'openstaande-klachten'] },
  { code: 'V7.9', measures: ['plannen-met-uitspraak-over-netwerk'] },
  { code: 'V7.10', measures: ['veertien-dagen-voor-aanbieder', 'duur-uitvoeringsplan-gon'] },
  { code: 'V7.13', measures: ['huishoudens-met-regie', 'regieperioden-per-huishouden'] },
  { code: 'EN3', measures: ['dreigende-huisuitzettingen'] },
  { code: 'OA1', measures: ['begonnen-activiteiten', 'activiteiten-met-resultaat'] },
] as const satisfies readonly (ObligationMeasure & { readonly measures: readonly MeasureId[] })[];
