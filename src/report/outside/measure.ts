import type { Measure, Period } from '../../model/index.ts';
import { incompleteText } from '../figures/completeness.ts';
import type { Bounds, Excluded, Figures, MeasureOutcome } from '../figures/outcome.ts';
import { TOO_FEW } from '../figures/outcome.ts';
import type { ReadOutcome, ReadRange, Sensitivity } from '../figures/sensitivity.ts';
import type { SurvivalFigures, Survivals } from '../figures/survival.ts';
import { type Hidden, isHidden, KEPT } from '../number/hidden.ts';
import {
  anySmall,
  type Counts,
  countsIn,
  countsInWays,
  isSmall,
  type Kind,
  kindOf,
  together,
} from './counts.ts';
import { hidesAny, shownCount, without, withoutSmall } from './figures.ts';
import { isOfNobody } from './of-nobody.ts';
import { hiddenPart, shownParts } from './parts.ts';
import { type HiddenOf, shownVerdict } from './verdicts.ts';

/** Which figures of a measure may be shown beside what is shown already. */
export type May = {
  readonly own: boolean;
  readonly lastYear: boolean;
  /** What it comes to under other readings. */
  readonly readings: boolean;
  /** What readers know of its parts: the numbers of the other measures of its clause. */
  readonly known: ReadonlySet<number>;
};

/**
 * An outcome of a measure without its small numbers, and without what would tell those; its verdicts as they were. The year to date
 * is left out: less that of the quarter before it tells the quarter.
 */
export function shownMeasure<O extends MeasureOutcome>(
  outcome: O,
  measure: Measure | undefined,
  period: Period,
  may: May,
): Omit<O, keyof MeasureOutcome> & MeasureOutcome<Hidden> {
  if (isOfNobody(measure))
    return { ...outcome, compare: { ...outcome.compare, 'year-to-date': null } };
  const kind = kindOf(measure, outcome.unit);
  const own = may.own ? withoutSmall(outcome, kind) : without(outcome);
  const compare = {
    'year-to-date': null,
    'last-year': shownBeside(outcome.compare['last-year'], own, kind, may.lastYear),
  };
  const bounds = shownBounds(outcome, own, kind);
  const excluded = outcome.excluded.map(
    (part): Excluded<Hidden> => ({ ...part, count: may.own ? shownCount(part.count) : KEPT }),
  );
  const hidden = hiddenOf({ ...own, bounds, compare });
  const shows = may.own && may.readings ? oneByOne(own, kind) : without;
  const { change, sensitivity } = outcome;
  return {
    ...outcome,
    ...own,
    status: isHidden(own.value) && outcome.status === 'measured' ? 'hidden' : outcome.status,
    bounds,
    excluded,
    groups: may.own
      ? shownParts(outcome.groups, own, kind, may.known)
      : outcome.groups.map(hiddenPart),
    warnings: shownWarnings(outcome, own),
    compare,
    alternatives: outcome.alternatives.map((other) => {
      const figures = shows(other);
      const isKept = isHidden(figures.value) && other.status === 'measured';
      return { ...other, ...figures, status: isKept ? ('hidden' as const) : other.status };
    }),
    ...(change !== undefined && {
      change: change !== null && hidden !== 'nothing' ? KEPT : change,
    }),
    ...shownSurvivals(outcome, period),
    ...(sensitivity !== undefined && {
      sensitivity: sensitivity && shownSensitivity(sensitivity, shows, hidden),
    }),
  };
}

/** What is hidden of an outcome, as far as a verdict can tell it. */
export function hiddenOf({
  bounds,
  compare,
  ...own
}: Pick<MeasureOutcome<Hidden>, 'bounds' | 'compare'> & Figures<Hidden>): HiddenOf {
  if (isHidden(own.value)) return 'value';
  const before = compare['last-year'];
  const hides =
    hidesAny(own) || isHidden(bounds?.lower.value) || (before !== null && hidesAny(before));
  return hides ? 'beside' : 'nothing';
}

/** Figures of another period beside those of this one. Of a journey the steps that are left are told too. */
function shownBeside<F extends Figures>(
  figures: F | null,
  own: Figures<Hidden>,
  kind: Kind,
  may: boolean,
): (Omit<F, keyof Figures> & Figures<Hidden>) | null {
  if (figures === null) return null;
  if (!may) return { ...figures, ...without(figures) };
  const shown = withoutSmall(figures, kind);
  const left = together(countsInWays(figures.ways), countsInWays(own.ways), -1);
  return { ...figures, ...shown, ...(anySmall(left) && { ways: KEPT }) };
}

/** Of these buckets the records widen the bounds. */
const WIDENING = ['date-missing', 'impossible-order', 'unknown'];

/** The ends of the bounds less the value tell of how many records something is missing. */
function shownBounds(
  { bounds, excluded, n }: MeasureOutcome,
  own: Figures<Hidden>,
  kind: Kind,
): Bounds<Hidden> | null {
  if (bounds === null) return null;
  const value = countsIn(own, kind);
  const tells = [bounds.lower, bounds.upper].some((end) => {
    const counts = countsIn(end, kind);
    return anySmall(counts) || anySmall(together(counts, value, -1));
  });
  const missing = excluded.some(({ reason, count }) => WIDENING.includes(reason) && isSmall(count));
  const shown = tells || missing || isHidden(own.value) ? without : withoutLongest;
  return { lower: shown(bounds.lower), upper: shown(bounds.upper) };

  /** The p90 of few is the longest of all: that is one record. */
  function withoutLongest({ p90, ...end }: Figures): Figures<Hidden> {
    const isFew = n !== undefined && n > 0 && n < TOO_FEW;
    return { ...end, ...(p90 !== undefined && { p90: isFew && p90 !== null ? KEPT : p90 }) };
  }
}

/** That many records could not be used, without numbers where those are small. */
function shownWarnings(
  { excluded, warnings, noemer, n, records, value }: MeasureOutcome,
  own: Figures<Hidden>,
): readonly string[] {
  const counts = excluded
    .filter(({ reason }) => reason === 'date-missing' || reason === 'impossible-order')
    .map(({ count }) => count);
  const lost = counts.reduce((sum, count) => sum + count, 0);
  const usable = noemer ?? n ?? records ?? value?.toNumber() ?? 0;
  const hides = hidesAny(own) || [usable, lost, ...counts].some(isSmall);
  return hides ? warnings.map(() => incompleteText({ usable, lost })) : warnings;
}

/** Which figures may be shown beside those of an outcome: not those that differ little from it, or from each other. */
function oneByOne(own: Figures<Hidden>, kind: Kind): (figures: Figures) => Figures<Hidden> {
  const seen: Counts[] = [];
  const countsOf = (figures: Figures<Hidden>) =>
    new Map([...countsIn(figures, kind), ...countsInWays(figures.ways)]);
  seen.push(countsOf(own));
  return (figures) => {
    const shown = withoutSmall(figures, kind);
    const counts = countsOf(shown);
    if (seen.some((other) => anySmall(together(counts, other, -1)))) return without(figures);
    seen.push(counts);
    return shown;
  };
}

function shownSensitivity(
  { single, combined, options, ...others }: Sensitivity,
  shows: (figures: Figures) => Figures<Hidden>,
  ofOutcome: HiddenOf,
): Sensitivity<Hidden> {
  const read = (one: ReadOutcome): ReadOutcome<Hidden> => {
    const { reading, norms, ...numbers } = one;
    const figures = shows(numbers);
    const hidden = isHidden(figures.value)
      ? 'value'
      : ofOutcome === 'nothing'
        ? 'nothing'
        : 'beside';
    return { reading, ...figures, norms: norms.map((verdict) => shownVerdict(verdict, hidden)) };
  };
  const range = ({ lowest, highest, questions }: ReadRange): ReadRange<Hidden> => ({
    lowest: lowest && read(lowest),
    highest: highest && read(highest),
    questions,
  });
  return {
    ...others,
    options: options.map(read),
    single: range(single),
    combined: range(combined),
  };
}

/**
 * Of what ended in the period and what began in the year, the numbers of the second only where they differ by more than few; nothing
 * of what began before the period: less that of the quarter before it tells what began in the quarter.
 */
export function shownSurvivals(
  { survival, instroom }: Survivals,
  { from }: Pick<Period, 'from'>,
): Survivals<Hidden> {
  const near =
    survival != null &&
    instroom != null &&
    survival.status !== 'unknown' &&
    instroom.status !== 'unknown' &&
    (['ended', 'left', 'open'] as const).some((name) => isSmall(instroom[name] - survival[name]));
  return {
    ...(survival !== undefined && { survival: survival && shownSurvival(survival) }),
    ...(instroom !== undefined && {
      instroom: instroom && {
        ...instroom,
        ...(instroom.from < from && instroom.status !== 'unknown'
          ? HIDDEN
          : shownSurvival(instroom, near)),
      },
    }),
  };
}

/** Of ended, left and open each would tell another; the median of few tells of one. */
function shownSurvival(survival: SurvivalFigures, isTold = false): SurvivalFigures<Hidden> {
  if (survival.status === 'unknown') return survival;
  const { status, median, ended, left, open } = survival;
  const counts = [ended, left, open];
  if (!isTold && !counts.some(isSmall)) return survival;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return isSmall(all) ? HIDDEN : { ...HIDDEN, status, median };
}

/** Open cases of which nothing is told. */
const HIDDEN = { status: 'hidden', median: KEPT, ended: KEPT, left: KEPT, open: KEPT } as const;
