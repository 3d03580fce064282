import { type Following, total } from '../calculate/index.ts';
import { type Measure, type Period, type Readings, underReadings } from '../model/index.ts';
import { kaplanMeier } from '../statistics/index.ts';
import { type Hidden, isHidden, KEPT, shownText } from './hidden.ts';
import { dutch } from './number.ts';
import { takenBy } from './readings.ts';

/** How long cases take with those in it that are still open, by the estimate of Kaplan and Meier. */
export type SurvivalFigures<H extends Hidden = never> =
  | {
      /** `not-reached`: more than half of the cases last longer than any day that was seen. It is no median of 0. */
      readonly status: 'measured' | 'not-reached' | 'no-data' | 'hidden';
      /** The first number of days after which half or less has not ended; `null` where it is not reached. */
      readonly median: number | H | null;
      /** How many cases ended in the period, how many left without that end, and how many are open at its end. */
      readonly ended: number | H;
      readonly left: number | H;
      readonly open: number | H;
    }
  | {
      /** No record tells which cases are open. */
      readonly status: 'unknown';
      readonly why: string;
    };

/** Gives the figures of a duration; `null` for another measure, and for one that says nothing of what is open. */
export type Survival = (
  measure: Measure,
  readings: Readings,
  period: Period,
) => SurvivalFigures | null;

/** Makes what gives the figures of durations, over the measures of an agreement. */
export function survivalOver(
  follow: Following,
  measures: { readonly [id: string]: Measure },
): Survival {
  return (measure, readings, period) => {
    const names = measure.duration?.open;
    if (typeof names === 'object') return { status: 'unknown', why: names.unknown };
    const written = measures[names ?? ''];
    if (written === undefined) return null;
    const open = underReadings(written, takenBy(written, readings));
    if (measure.ratio !== undefined || open.ratio !== undefined) return null;
    const followed = follow(measure, open, period);
    if (followed === null) return { status: 'no-data', median: null, ended: 0, left: 0, open: 0 };
    const unfinished = [...followed.left, ...followed.open];
    const { median } = kaplanMeier({ ...followed, open: unfinished });
    const numbers = {
      median,
      ended: total(followed.ended),
      left: total(followed.left),
      open: total(followed.open),
    };
    if (numbers.ended + numbers.left + numbers.open === 0) return { status: 'no-data', ...numbers };
    return { status: median === null ? 'not-reached' : 'measured', ...numbers };
  };
}

/** The figures in words, or why there are none; `null` where they were not asked, or nothing was followed. */
export function survivalText({
  survival,
}: {
  readonly survival?: SurvivalFigures<Hidden> | null;
}): string | null {
  if (survival === undefined) return null;
  const withOpen = 'met wat nog open is (Kaplan-Meier)';
  if (survival === null)
    return `${withOpen}: niet berekend, want bij deze doorlooptijd staat niet welke meting de open zaken telt`;
  if (survival.status === 'unknown') return `${withOpen}: niet te berekenen, want ${survival.why}`;
  if (survival.status === 'no-data') return null;
  if (survival.status === 'hidden') return `${withOpen}: ${KEPT}`;
  const { median, ended, left, open } = survival;
  const found =
    median === null ? 'niet bereikt' : isHidden(median) ? median : `${dutch(median)} dagen`;
  const away = left === 0 ? '' : `${shownText(left)} anders afgelopen, `;
  return `${withOpen}: mediaan ${found}; ${shownText(ended)} geëindigd, ${away}${shownText(open)} open`;
}
