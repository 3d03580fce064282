import { type Measure, type Period, rangeOf } from '../../model/index.ts';
import { parseDay } from '../../util/index.ts';

/**
 * Whether a measure is asked of days before or after its period: of the year, of the year so far, of the last twelve months. Readers
 * have the account of the quarter before too, and what is in the one and not in the other may be of few.
 */
export function goesBeyond(measure: Measure, period: Period): boolean {
  const [from, to] = [parseDay(period.from) ?? 0, parseDay(period.to) ?? 0];
  const asked = measure.ratio === undefined ? [measure] : Object.values(measure.ratio);
  return asked.some(({ range, cohort }) => {
    const days = rangeOf(cohort.jaar === undefined ? { ...(range && { range }) } : YEAR, {
      from,
      to,
    });
    return days.from < from || days.to > to;
  });
}

/** What is of a calendar year is asked of the whole of it. */
const YEAR = { range: 'year' } as const;
