import { type Period, yearBefore, yearToDate } from '../../model/index.ts';
import { canonical, parseDay } from '../../util/index.ts';
import type { Figures, MeasureOutcome } from '../outcome.ts';
import type { Report } from '../report.ts';
import { addingUp, type Counts, countsIn, type Kind, kindOf } from './counts.ts';
import { withoutSmall } from './figures.ts';
import type { May } from './measure.ts';
import { type Shows, stretches } from './stretches.ts';

/** Which figures of an outcome in a period may be shown. */
export type MayOf = (outcome: MeasureOutcome, period: Period) => May;

/**
 * Goes through a report for what its stretches of days tell of each other. What is asked comes first: the periods
 * themselves, then the year to date, then a year earlier. A survey is of no stretch of days.
 */
export function mayOf({ outcomes, accounts, contract }: Report): MayOf {
  const all = [
    ...outcomes.flatMap(({ period, lines, ...own }) =>
      [...(own.measure === undefined ? [] : [own as unknown as MeasureOutcome]), ...lines].map(
        (one) => ({ one, period }),
      ),
    ),
    ...accounts.flatMap(({ period, duties }) =>
      duties.flatMap(({ lines, ...own }) => [own, ...lines].map((one) => ({ one, period }))),
    ),
  ];
  const known = new Map<string, Shows>();
  const found = new Map<string, boolean>();
  for (const part of ['own', 'toDate', 'lastYear'] as const) {
    for (const { one, period } of all) {
      const stretch = stretchOf(one, period, part);
      if (stretch === null) continue;
      const measure = measureKey(one);
      const shows = known.get(measure) ?? stretches();
      known.set(measure, shows);
      const { figures, from, to } = stretch;
      const kind = kindOf(contract.measures[one.measure], one.unit);
      found.set(`${part}|${period.name}|${measure}`, shows(from, to, sumsIn(figures, kind)));
    }
  }
  return (one, { name }) => {
    const isShown = (part: string) => found.get(`${part}|${name}|${measureKey(one)}`) ?? true;
    return { own: isShown('own'), toDate: isShown('toDate'), lastYear: isShown('lastYear') };
  };
}

/** A measure under its readings: only of the same can be said what is left. */
const measureKey = ({ measure, readings }: MeasureOutcome): string =>
  canonical([measure, readings]);

type Part = keyof May;

/** The days that figures are about, the last one not included; `null` where there are none. */
function stretchOf(one: MeasureOutcome, period: Period, part: Part) {
  if (one.survey !== undefined) return null;
  const { 'year-to-date': toDate, 'last-year': lastYear } = one.compare;
  const figures = { own: one, toDate, lastYear }[part];
  if (figures === null) return null;
  const days = { own: period, toDate: yearToDate(period) ?? period, lastYear: yearBefore(period) };
  const { from, to } = days[part];
  return { figures, from: parseDay(from) ?? 0, to: (parseDay(to) ?? 0) + 1 };
}

/** The numbers that are shown and that add up over days. Of a stock only what came and went does. */
const sumsIn = (figures: Figures, kind: Kind): Counts =>
  figures.flow === undefined
    ? countsIn(withoutSmall(figures, kind), kind)
    : addingUp(countsIn(withoutSmall(figures, kind), kind));
