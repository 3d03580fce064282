import type { Measure } from './measure.ts';
import { type Period, yearToDate } from './period.ts';

/**
 * The period over which a measure is counted for an account of some period. A meting belongs to the year in which its
 * fieldwork ended: an account of a quarter shows the one of the year so far.
 */
export const countedPeriod = ({ survey }: Measure, period: Period): Period =>
  survey === undefined ? period : (yearToDate(period) ?? period);
