import { type Measure, type Period, underReadings, yearBefore } from '../../model/index.ts';
import { canonical, parseDay } from '../../util/index.ts';
import type { Figures, MeasureOutcome } from '../figures/outcome.ts';
import type { Report } from '../form/report.ts';
import { addingUp, type Counts, countsIn, isSmall, type Kind, kindOf } from './counts.ts';
import { goesBeyond } from './cumulative.ts';
import { withoutSmall } from './figures.ts';
import type { May } from './measure.ts';
import { isOfNobody } from './of-nobody.ts';
import { type Shows, stretches } from './stretches.ts';

/** Which figures of an outcome in a period may be shown. */
export type MayOf = (outcome: MeasureOutcome, period: Period) => Pick<May, Part>;

const PARTS = ['own', 'lastYear'] as const;
type Part = (typeof PARTS)[number];

/**
 * Goes through a report for what its figures tell of each other: stretches of days of the same measure, and the shares of one
 * clause. What is asked comes first: the periods themselves, then a year earlier. What goes beyond its period is not shown.
 */
export function mayOf({ outcomes, accounts, contract }: Report): MayOf {
  const { measures } = contract;
  const clauses = [
    ...outcomes.map((one) => ({ ...one, own: one.measure === undefined ? null : one })),
    ...accounts.flatMap(({ period, duties }) =>
      duties.map((one) => ({ ...one, period, own: one })),
    ),
  ].map(({ own, lines, period }) => ({
    period,
    all: [...(own === null ? [] : [own as MeasureOutcome]), ...lines],
  }));
  const kept = new Set<string>();
  const known = new Map<string, Shows>();
  for (const part of PARTS) {
    for (const { period, all } of clauses) {
      for (const one of lastTelling(all, part, measures)) kept.add(keyOf(part, one, period));
      for (const one of all) {
        const figures = figuresIn(one, part);
        const written = measures[one.measure];
        if (written !== undefined && goesBeyond(written, period) && !isOfNobody(written)) {
          kept.add(keyOf(part, one, period));
          continue;
        }
        // A survey is of no stretch of days.
        if (figures === null || one.survey !== undefined) continue;
        const measure = measureKey(one);
        const shows = known.get(measure) ?? stretches();
        known.set(measure, shows);
        const { from, to } = daysOf(period, part);
        const counts = sumsIn(figures, kindOf(written, one.unit));
        if (!shows(from, to, counts)) kept.add(keyOf(part, one, period));
      }
    }
  }
  return (one, period) => {
    const isShown = (part: Part) => !kept.has(keyOf(part, one, period));
    return { own: isShown('own'), lastYear: isShown('lastYear') };
  };
}

/** A measure under its readings: only of the same can be said what is left. */
const measureKey = ({ measure, readings }: MeasureOutcome): string =>
  canonical([measure, readings]);

const keyOf = (part: Part, one: MeasureOutcome, { name }: Period): string =>
  canonical([part, name, measureKey(one)]);

const figuresIn = (one: MeasureOutcome, part: Part): Figures | null =>
  part === 'own' ? one : one.compare['last-year'];

/** The days that figures are about, the last one not included. */
function daysOf(period: Period, part: Part): { readonly from: number; readonly to: number } {
  const { from, to } = part === 'own' ? period : yearBefore(period);
  return { from: parseDay(from) ?? 0, to: (parseDay(to) ?? 0) + 1 };
}

/** The numbers that are shown and that add up over days. Of a stock only what came and went does. */
const sumsIn = (figures: Figures, kind: Kind): Counts =>
  figures.flow === undefined
    ? countsIn(withoutSmall(figures, kind), kind)
    : addingUp(countsIn(withoutSmall(figures, kind), kind));

/**
 * The last of the shares of one clause over the same records, where all of them together leave few: of the complaints those that
 * are not justified, and not in part.
 */
function lastTelling(
  shares: readonly MeasureOutcome[],
  part: Part,
  measures: { readonly [id: string]: Measure },
): MeasureOutcome[] {
  const groups = new Map<string, MeasureOutcome[]>();
  for (const one of shares) {
    const written = measures[one.measure];
    if (written?.share === undefined || figuresIn(one, part)?.noemer === undefined) continue;
    const key = populationKey(underReadings(written, one.readings));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((same) => {
    const [last] = same.slice(1).slice(-1);
    const left = same.reduce(
      (rest, one) => rest - (figuresIn(one, part)?.teller ?? 0),
      figuresIn(last ?? (same[0] as MeasureOutcome), part)?.noemer ?? 0,
    );
    return last !== undefined && isSmall(left) ? [last] : [];
  });
}

/** Which records a measure counts, whatever it asks of them. */
function populationKey(measure: Measure): string {
  if (measure.ratio !== undefined) return measure.id;
  const { over, cohort, of = null, buckets = null, dates = null, unique = null } = measure;
  return canonical([over, cohort, of, buckets, dates, unique]);
}
