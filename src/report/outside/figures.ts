import { type Figures, TOO_FEW } from '../figures/outcome.ts';
import { FEW, type Hidden, isHidden, KEPT } from '../number/hidden.ts';
import { isSmall, type Kind } from './counts.ts';
import { surveyWithout, withoutSmallAnswers } from './survey.ts';
import { withoutSmallWays } from './ways.ts';

/** `minder dan 5` in the place of a small number. */
export const shownCount = (count: number): number | Hidden => (isSmall(count) ? FEW : count);

/**
 * The figures without their small numbers, and without what would tell those: the percentage and the other part of a share, the
 * median of few records, the amount of few.
 */
export function withoutSmall(figures: Figures, kind: Kind): Figures<Hidden> {
  const { value, teller, noemer, n, flow, cents, records, survey: _, ways, ...others } = figures;
  if (teller !== undefined && noemer !== undefined)
    return fraction({ ...figures, teller, noemer }, kind);
  if (n !== undefined) return duration({ ...figures, n });
  if (cents !== undefined || records !== undefined) return sum(figures);
  const isFew = kind.isCount && value !== null && isSmall(value.toNumber());
  return {
    ...others,
    value: isFew ? FEW : value,
    ...(flow !== undefined && { flow: shownFlow(flow) }),
    ...(ways !== undefined && { ways: withoutSmallWays(ways) }),
  };
}

function fraction(
  figures: Figures & { readonly teller: number; readonly noemer: number },
  { isPart }: Kind,
): Figures<Hidden> {
  const { value, teller, noemer, survey } = figures;
  const isFew = isSmall(noemer);
  const isTold = isSmall(teller) || (isPart && (isFew || isSmall(noemer - teller)));
  const hides = isFew || isTold;
  return {
    ...figures,
    value: hides && value !== null ? KEPT : value,
    teller: isTold ? (isSmall(teller) && !(isPart && isFew) ? FEW : KEPT) : teller,
    noemer: shownCount(noemer),
    ...(survey !== undefined && {
      survey: hides ? surveyWithout(survey, noemer) : withoutSmallAnswers(survey, noemer),
    }),
  };
}

/** The p90 of few is the longest of all: that is one record. */
function duration(figures: Figures & { readonly n: number }): Figures<Hidden> {
  const { n, flagged, value, median, p90, mean, longest } = figures;
  const kept = (some: unknown) => (some == null ? null : KEPT);
  const isFlagged = flagged !== undefined && flagged !== 0;
  const tells = isFlagged && (isSmall(flagged) || isSmall(n - flagged));
  const zero = isFlagged && {
    flagged: isSmall(n) || (tells && !isSmall(flagged)) ? KEPT : shownCount(flagged),
  };
  // The longest is one record, of however many.
  const most = longest !== undefined && { longest: kept(longest) };
  if (isSmall(n))
    return {
      ...figures,
      value: kept(value),
      n: FEW,
      median: kept(median),
      p90: kept(p90),
      mean: kept(mean),
      ...most,
      ...zero,
    };
  return { ...figures, ...(n < TOO_FEW && { p90: kept(p90) }), ...most, ...zero };
}

function sum(figures: Figures): Figures<Hidden> {
  const { value, cents, records = 0, empty = 0, shared } = figures;
  const isFew = isSmall(records);
  const hides = isFew || isSmall(records - empty);
  return {
    ...figures,
    value: hides && value !== null ? KEPT : value,
    ...(cents !== undefined && { cents: hides ? KEPT : cents }),
    ...(figures.records !== undefined && { records: shownCount(records) }),
    ...(figures.empty !== undefined && {
      empty: isFew || (hides && !isSmall(empty)) ? KEPT : shownCount(empty),
    }),
    ...(shared !== undefined && { shared: isFew ? KEPT : shownCount(shared) }),
  };
}

/** What was there, came and went: of three the fourth can be told. */
function shownFlow(flow: NonNullable<Figures['flow']>): NonNullable<Figures<Hidden>['flow']> {
  if (!Object.values(flow).some(isSmall)) return flow;
  return { begin: KEPT, in: KEPT, out: KEPT, end: shownCount(flow.end) };
}

/** The value, and what is made up of several numbers. */
type Composed = 'value' | 'survey' | 'flow' | 'ways';

/** The figures with nothing that can be seen in them. */
export function without(figures: Figures): Figures<Hidden> {
  const { value, survey, flow, ways, teller, noemer, n, median, p90, mean } = figures;
  const { longest, flagged, cents, records, empty, shared } = figures;
  // Each number that figures can have: the compiler names one that is not here.
  const numbers: { readonly [N in Exclude<keyof Figures, Composed>]: unknown } = {
    teller,
    noemer,
    n,
    median,
    p90,
    mean,
    longest,
    flagged,
    cents,
    records,
    empty,
    shared,
  };
  return {
    value: value === null ? null : KEPT,
    ...Object.fromEntries(
      Object.entries(numbers).flatMap(([name, one]) =>
        one === undefined ? [] : [[name, one === null ? null : KEPT]],
      ),
    ),
    ...(flow !== undefined && { flow: { begin: KEPT, in: KEPT, out: KEPT, end: KEPT } }),
    ...(ways !== undefined && { ways: KEPT }),
    ...(survey !== undefined && { survey: surveyWithout(survey, noemer ?? 0) }),
  };
}

/** Whether anything in figures is hidden; the longest always is, and tells nothing of the others. */
export function hidesAny(all: Figures<Hidden>): boolean {
  const { longest: _, ...figures } = all;
  return (
    [...Object.values(figures), ...Object.values(figures.flow ?? {})].some(isHidden) ||
    isHidden(figures.survey?.estimate)
  );
}
