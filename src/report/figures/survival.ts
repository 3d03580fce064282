import { type Following, type SurvivalCounts, total } from '../../calculate/index.ts';
import {
  type IsoDate,
  type Measure,
  type Period,
  type Readings,
  underReadings,
} from '../../model/index.ts';
import { kaplanMeier } from '../../statistics/index.ts';
import { takenBy } from '../agreement/readings.ts';
import type { Hidden } from '../number/hidden.ts';

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

/** The same of what began in a calendar year up to the last day of the period, followed from there to the peildatum. */
export type InstroomFigures<H extends Hidden = never> = SurvivalFigures<H> & {
  /** The first and last day on which a case began. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Up to which day it is followed: what is open then is seen so far. */
  readonly until: IsoDate;
};

/** Two looks at a duration with its open cases; each `null` where the measure does not say which measure counts those. */
export type Survivals<H extends Hidden = never> = {
  /** Of what ended in the period, or was open on one of its days. */
  readonly survival?: SurvivalFigures<H> | null;
  /** Of what began in the year. */
  readonly instroom?: InstroomFigures<H> | null;
};

/** Gives the figures of a duration in a period. */
export type Survival = (
  measure: Measure,
  readings: Readings,
  period: Pick<Period, 'from' | 'to'>,
) => Survivals;

/**
 * Makes what gives the figures of durations, over the measures of an agreement.
 *
 * @param peildatum up to which day what began in a year is followed
 */
export function survivalOver(
  follow: Following,
  measures: { readonly [id: string]: Measure },
  peildatum: IsoDate,
): Survival {
  return (measure, readings, period) => {
    const begun = { from: `${period.to.slice(0, 4)}-01-01` as IsoDate, to: period.to };
    const days = { ...begun, until: peildatum };
    const names = measure.duration?.open;
    if (typeof names === 'object') {
      const unknown = { status: 'unknown', why: names.unknown } as const;
      return { survival: unknown, instroom: { ...days, ...unknown } };
    }
    const written = measures[names ?? ''];
    if (written === undefined) return { survival: null, instroom: null };
    const open = underReadings(written, takenBy(written, readings));
    if (measure.ratio !== undefined || open.ratio !== undefined)
      return { survival: null, instroom: null };
    // What may end before it begins has its end on any day.
    const from = measure.duration?.negative === 'zero' ? FIRST_DAY : begun.from;
    const ofYear =
      peildatum < begun.from ? null : follow(measure, open, { from, to: peildatum }, begun);
    return {
      survival: figuresOf(follow(measure, open, period)),
      instroom: { ...days, ...figuresOf(ofYear) },
    };
  };
}

/** The first day that a date can have. */
const FIRST_DAY: IsoDate = '1900-01-01';

function figuresOf(followed: SurvivalCounts | null): SurvivalFigures {
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
}
