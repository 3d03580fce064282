import type { Calculation, Tally } from '../calculate/index.ts';
import { formula } from '../formula/index.ts';
import type { Norm, TermId, TermRule } from '../model/index.ts';
import {
  chosenReadings,
  type Measure,
  type Period,
  questionsOf,
  type Readings,
  underReadings,
  yearBefore,
  yearToDate,
} from '../model/index.ts';
import {
  type Alternative,
  bounds,
  compared,
  figures,
  group,
  type MeasureOutcome,
  statusOf,
} from './outcome.ts';
import { verdict } from './verdict.ts';

/** How far an account goes beside the value itself. */
export type Depth = {
  /** The readings taken instead of the chosen ones. */
  readonly readings: Readings;
  /** Whether the other options of each open question are counted too. */
  readonly alternatives: boolean;
  /** Whether the year to date and the same period of last year stand beside it. */
  readonly compare: boolean;
  readonly terms: { readonly [id in TermId]?: TermRule };
  readonly norms: readonly Norm[];
};

/** Counts one measure in one period, with what stands beside the value. */
export function measureOutcome(
  calculation: Calculation,
  original: Measure,
  period: Period,
  { readings, alternatives, compare, terms, norms }: Depth,
): MeasureOutcome {
  const measure = underReadings(original, readings);
  const tally = calculation(measure, period);
  const counted = figures(measure, tally.counts);
  const limits = bounds(measure, tally);
  const toDate = yearToDate(period);
  return {
    measure: measure.id,
    title: measure.title,
    status: statusOf(tally, counted),
    unit: measure.unit,
    decimals: measure.decimals,
    ...counted,
    bounds: limits,
    excluded: tally.buckets.map(({ reason, rule, count }) => ({
      reason,
      ...(rule !== null && { rule }),
      count,
    })),
    groups: tally.groups.map((part) => group(measure, part)),
    absent: tally.absent,
    readings: { ...chosenReadings(original), ...readings },
    formula: formula(measure, terms).short,
    limits: measure.limits ?? [],
    provisional: tally.provisional,
    norms: norms
      .filter((norm) => norm.measure === measure.id)
      .map((norm) =>
        verdict(
          norm,
          period,
          { figures: counted, bounds: limits },
          norm.kind === 'growth' ? boundedYearBefore(calculation, measure, period) : null,
        ),
      ),
    alternatives: alternatives ? others(calculation, original, period, readings) : [],
    compare: {
      'year-to-date': !compare
        ? null
        : compared(
            measure,
            toDate === null ? tally : calculation(measure, toDate),
            toDate ?? period,
          ),
      'last-year': !compare ? null : lastYear(calculation, measure, period),
    },
  };
}

/** The same measure under each other option, one question at a time. */
function others(
  calculation: Calculation,
  measure: Measure,
  period: Period,
  taken: Readings,
): Alternative[] {
  return questionsOf(measure).flatMap(({ id, options }) =>
    options
      .filter(
        (option) => option.missing === undefined && option.id !== (taken[id] ?? options[0].id),
      )
      .map((option) => {
        const other = underReadings(measure, { ...taken, [id]: option.id });
        const tally = calculation(other, period);
        const counted = figures(other, tally.counts);
        return {
          reading: { [id]: option.id },
          title: option.title,
          status: statusOf(tally, counted),
          ...counted,
        };
      }),
  );
}

/** The same period a year earlier; `null` where the data do not reach back that far. */
function lastYear(calculation: Calculation, measure: Measure, period: Period) {
  const before = yearBefore(period);
  const tally = calculation(measure, before);
  return isSeen(tally) ? compared(measure, tally, before) : null;
}

/** The figures of a year earlier with their bounds; `null` as above. */
function boundedYearBefore(calculation: Calculation, measure: Measure, period: Period) {
  const tally = calculation(measure, yearBefore(period));
  if (!isSeen(tally)) return null;
  return { figures: figures(measure, tally.counts), bounds: bounds(measure, tally) };
}

/** Whether anything was counted. */
function isSeen({ counts }: Tally): boolean {
  const { flow: _, ...numbers } = counts;
  return Object.values(numbers).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== 0,
  );
}
