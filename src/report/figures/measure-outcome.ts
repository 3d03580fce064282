import type { Calculation, Tally } from '../../calculate/index.ts';
import { formula } from '../../formula/index.ts';
import {
  chosenReadings,
  countedPeriod,
  type IsoDate,
  type Measure,
  type Norm,
  type Period,
  questionsOf,
  type Readings,
  type TermId,
  type TermRule,
  underReadings,
  yearBefore,
  yearToDate,
} from '../../model/index.ts';
import { isAmountNorm } from './amount-verdict.ts';
import { completenessOf, completenessTexts, isTooIncomplete } from './completeness.ts';
import { bounds, compared, figures, group, statusOf } from './counted.ts';
import type { Alternative, Figures, MeasureOutcome } from './outcome.ts';
import { sensitivity } from './sensitivity.ts';
import { type SurveyChange, surveyChange, yearsBefore } from './survey.ts';
import type { Survival } from './survival.ts';
import { type Bounded, type Verdict, verdict } from './verdict.ts';

/** How far an account goes beside the value itself. */
export type Depth = {
  /** The readings taken instead of the chosen ones. */
  readonly readings: Readings;
  /** Whether the other options of each open question are counted too. */
  readonly alternatives: boolean;
  /** Whether every reading of the clause is counted, in combination too. */
  readonly sensitivity: boolean;
  /** Whether the year to date and the same period of last year stand beside it. */
  readonly compare: boolean;
  /** Gives what a duration is with the open cases in it; left out where that is not asked. */
  readonly survival?: Survival | undefined;
  readonly terms: { readonly [id in TermId]?: TermRule };
  /** The day of extraction: a period that ends later is not over. */
  readonly peildatum: IsoDate;
  readonly norms: readonly Norm[];
};

/** Counts one measure in one period, with what stands beside the value. */
export function measureOutcome(
  calculation: Calculation,
  original: Measure,
  period: Period,
  {
    readings,
    alternatives,
    sensitivity: asksReadings,
    compare,
    survival,
    terms,
    norms,
    peildatum,
  }: Depth,
): MeasureOutcome {
  const measure = underReadings(original, readings);
  const isSurvey = measure.survey !== undefined;
  const asked = countedPeriod(measure, period);
  const tally = calculation(measure, asked);
  // What a survey found is there whole, or not at all.
  const unfinished = isSurvey ? null : unfinishedText(asked, peildatum);
  const counted = figures(measure, tally.counts);
  const limits = bounds(measure, tally);
  const complete = completenessOf(tally);
  const isAlone = isTooIncomplete(complete);
  const toDate = yearToDate(period);
  const before = isSurvey ? metingBefore(calculation, measure, counted) : null;
  // A period that is not over has met nothing yet, and missed nothing.
  const judged = (now: Bounded, read: Measure): Verdict[] =>
    verdicts(calculation, read, period, norms, now).map((said) =>
      unfinished === null || said.verdict === 'not-applicable'
        ? said
        : { norm: said.norm, title: said.title, verdict: 'undecided', text: unfinished },
    );
  return {
    measure: measure.id,
    title: measure.title,
    status: statusOf(tally, counted),
    unit: measure.unit,
    decimals: measure.decimals,
    ...counted,
    bounds: limits,
    excluded: tally.buckets.map(({ reason, rule, count, side }) => ({
      reason,
      ...(rule !== null && { rule }),
      count,
      ...(side !== undefined && { side }),
    })),
    groups: tally.groups.map((part) => group(measure, part)),
    absent: tally.absent,
    readings: { ...chosenReadings(original), ...readings },
    formula: formula(measure, terms).short,
    limits: measure.limits ?? [],
    warnings: completenessTexts(complete),
    provisional: [...(unfinished === null ? [] : [unfinished]), ...tally.provisional],
    norms: judged({ figures: counted, bounds: limits }, measure),
    alternatives: alternatives ? others(calculation, original, asked, readings) : [],
    compare: {
      // The meting of the year so far is the value itself, and so is what is asked of days of its own.
      'year-to-date':
        !compare || isSurvey || hasOwnDays(measure)
          ? null
          : compared(
              measure,
              toDate === null ? tally : calculation(measure, toDate),
              toDate ?? period,
            ),
      'last-year':
        !compare || isAlone
          ? null
          : isSurvey
            ? (before?.figures ?? null)
            : lastYear(calculation, measure, period),
    },
    ...(isSurvey && { change: before?.change ?? null }),
    ...(survival !== undefined &&
      measure.duration !== undefined &&
      survival(measure, readings, asked)),
    ...(asksReadings && {
      sensitivity: sensitivity(original, readings, (reading) => {
        const other = underReadings(original, reading);
        const read = calculation(other, asked);
        const found = figures(other, read.counts);
        const ends = { figures: found, bounds: bounds(other, read) };
        return { ...found, reading, norms: judged(ends, other) };
      }),
    }),
  };
}

/** Why the number of a period can still change with the days that are to come; `null` when it is over. */
function unfinishedText({ from, to }: Period, peildatum: IsoDate): string | null {
  if (peildatum >= to) return null;
  const state = peildatum < from ? 'nog niet begonnen' : 'nog niet om';
  return `op de peildatum ${peildatum} was de periode ${state}`;
}

/** How what was counted stands to each norm of the measure. */
function verdicts(
  calculation: Calculation,
  measure: Measure,
  period: Period,
  norms: readonly Norm[],
  now: Bounded,
): Verdict[] {
  return (
    norms
      // What may be spent is set against a second measure; see amountVerdicts.
      .filter((norm) => norm.measure === measure.id && !isAmountNorm(norm))
      .map((norm) =>
        verdict(
          norm,
          period,
          now,
          norm.kind === 'growth' ? boundedBefore(calculation, measure, period, now.figures) : null,
        ),
      )
  );
}

const hasOwnDays = (measure: Measure): boolean =>
  measure.ratio === undefined && (measure.range !== undefined || measure.cohort.jaar !== undefined);

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

/** The meting before that of a survey, and what has changed since; `null` where the data have none. */
function metingBefore(
  calculation: Calculation,
  measure: Measure,
  now: Figures,
): {
  readonly figures: Figures & { readonly period: string };
  readonly change: SurveyChange | null;
} | null {
  if (measure.survey === undefined || now.survey === undefined || now.survey.wave === null)
    return null;
  for (const period of yearsBefore(now.survey.wave)) {
    const found = compared(measure, calculation(measure, period), period);
    if (found?.survey?.wave == null) continue;
    return {
      figures: found,
      change: surveyChange(measure.survey, now.survey, found.survey, period.name),
    };
  }
  return null;
}

/** The same period a year earlier; `null` where the data do not reach back that far. */
function lastYear(calculation: Calculation, measure: Measure, period: Period) {
  const before = yearBefore(period);
  const tally = calculation(measure, before);
  return isSeen(tally) ? compared(measure, tally, before) : null;
}

/** What a growth is against, with its bounds: a year earlier, of a survey the meting before it; `null` as above. */
function boundedBefore(
  calculation: Calculation,
  measure: Measure,
  period: Period,
  now: Figures,
): Bounded | null {
  if (measure.survey !== undefined) {
    const before = metingBefore(calculation, measure, now);
    return before === null ? null : { figures: before.figures, bounds: null };
  }
  const tally = calculation(measure, yearBefore(period));
  if (!isSeen(tally)) return null;
  return { figures: figures(measure, tally.counts), bounds: bounds(measure, tally) };
}

/** Whether anything was counted. */
function isSeen({ counts }: Tally): boolean {
  const { flow: _, journey: _ways, ...numbers } = counts;
  return Object.values(numbers).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== 0,
  );
}
