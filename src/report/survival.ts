import { type Following, total } from '../calculate/index.ts';
import type { Measure, Period } from '../model/index.ts';
import { kaplanMeier } from '../statistics/index.ts';
import { dutch } from './number.ts';

/** How long cases take with those in it that are still open, by the estimate of Kaplan and Meier. */
export type SurvivalFigures = {
  /** `not-reached`: more than half of the cases last longer than any day that was seen. It is no median of 0. */
  readonly status: 'measured' | 'not-reached' | 'no-data';
  /** The first number of days after which half or less has not ended; `null` where it is not reached. */
  readonly median: number | null;
  /** How many cases ended in the period, and how many are open at its end. */
  readonly ended: number;
  readonly open: number;
};

/** Gives the figures of a duration; `null` for another measure, and for one that names no measure of what is open. */
export type Survival = (measure: Measure, period: Period) => SurvivalFigures | null;

/** Makes what gives the figures of durations, over the measures of an agreement. */
export function survivalOver(
  follow: Following,
  measures: { readonly [id: string]: Measure },
): Survival {
  return (measure, period) => {
    const open = measures[measure.duration?.open ?? ''];
    if (measure.ratio !== undefined || open === undefined || open.ratio !== undefined) return null;
    const followed = follow(measure, open, period);
    if (followed === null) return null;
    const { median } = kaplanMeier(followed);
    const numbers = { median, ended: total(followed.ended), open: total(followed.open) };
    if (numbers.ended + numbers.open === 0) return { status: 'no-data', ...numbers };
    return { status: median === null ? 'not-reached' : 'measured', ...numbers };
  };
}

/** The figures in words, or that there are none; `null` where they were not asked, or nothing was followed. */
export function survivalText({
  survival,
}: {
  readonly survival?: SurvivalFigures | null;
}): string | null {
  if (survival === null)
    return 'met wat nog open is (Kaplan-Meier): niet berekend, want bij deze doorlooptijd staat niet welke meting de open zaken telt';
  if (survival === undefined || survival.status === 'no-data') return null;
  const { median, ended, open } = survival;
  const found = median === null ? 'niet bereikt' : `${dutch(median)} dagen`;
  return `met wat nog open is (Kaplan-Meier): mediaan ${found}; ${dutch(ended)} geëindigd, ${dutch(open)} open`;
}
