import type { Measure } from '../../model/index.ts';

/**
 * Records of the organisation itself, of which none is of a person or a case: a budget and what care costs are decisions that are
 * public. GPs and their practices are not among them: a GP is a person, and many a practice is one GP.
 */
const OF_NOBODY: readonly string[] = ['begrotingspost', 'tarief', 'product', 'feestdag'];

/** Whether a measure counts or adds up records of which none is of a person or a case: few of those may be shown. */
export const isOfNobody = (measure: Measure | undefined): boolean =>
  measure?.over !== undefined && OF_NOBODY.includes(measure.over);
